use node_runtime::prelude::*;

#[ode_dynamics(derivatives(D = 2))]
fn one_is_missing<const D: usize, const H: usize>(x: [f64; D], w: [[f64; D]; H]) -> [f64; D] {
    std::array::from_fn(|i| x[i] * w[0][i])
}

#[ode_dynamics(derivatives(M = 2))]
fn another_name<const N: usize>(x: [f64; N]) -> [f64; N] {
    x.map(|x| -x)
}

#[ode_dynamics(derivatives(N = 2, N = 3))]
fn twice<const N: usize>(x: [f64; N]) -> [f64; N] {
    x.map(|x| -x)
}

#[ode_dynamics(derivatives(N = 2), derivatives(N = 2))]
fn the_same_sizes<const N: usize>(x: [f64; N]) -> [f64; N] {
    x.map(|x| -x)
}

#[ode_dynamics(derivatives(N = 0))]
fn nothing<const N: usize>(x: [f64; N]) -> [f64; N] {
    x.map(|x| -x)
}

#[ode_dynamics(derivatives = 3)]
fn a_number<const N: usize>(x: [f64; N]) -> [f64; N] {
    x.map(|x| -x)
}

#[ode_dynamics(derivatives(N = 3))]
fn no_sizes(x: [f64; 3]) -> [f64; 3] {
    x.map(|x| -x)
}

#[ode_dynamics(derivative(N = 3))]
fn misspelt<const N: usize>(x: [f64; N]) -> [f64; N] {
    x.map(|x| -x)
}

#[ode_function(derivatives(N = 3))]
fn of_a_function<const N: usize>(x: [f64; N]) -> [f64; N] {
    x.map(|x| -x)
}

#[ode_dynamics(const N = 3)]
fn promised<const N: usize>(x: [f64; N]) -> [f64; N] {
    x.map(|x| -x)
}

#[ode_dynamics(derivatives(N = 4), derivatives(N = 2))]
fn too_small<const N: usize>(x: [f64; N]) -> [f64; N] {
    x.map(|y| y * x[2])
}

fn main() {}
