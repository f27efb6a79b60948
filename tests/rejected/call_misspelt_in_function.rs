use node_runtime::prelude::*;

#[ode_function]
fn square(v: f64) -> f64 {
    v * v
}

#[ode_function]
fn drag(v: f64) -> f64 {
    -sqare(v)
}

#[ode_dynamics]
fn fall([h, v]: [f64; 2]) -> [f64; 2] {
    let _ = h;
    [v, drag(v) - 9.81]
}

fn main() {}
