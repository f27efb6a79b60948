use node_runtime::prelude::*;

#[ode_function(order = 12, const N = 3, const N = 4)]
fn drag(v: f64) -> f64 {
    -v * v
}

#[ode_dynamics]
fn fall([h, v]: [f64; 2]) -> [f64; 2] {
    let _ = h;
    [v, drag(v) - 9.81]
}

fn main() {}
