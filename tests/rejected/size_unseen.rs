use node_runtime::prelude::*;

#[ode_function]
fn ramp<const N: usize>() -> [f64; N] {
    std::array::from_fn(|i| i as f64)
}

#[ode_function]
fn total(x: [f64; 3]) -> f64 {
    x[0] + x[1] + x[2]
}

#[ode_dynamics]
fn decay(x: f64) -> f64 {
    let weights = ramp();
    -x * total(weights)
}

fn main() {}
