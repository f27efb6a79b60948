use node_runtime::prelude::*;

#[ode_dynamics(order = 0)]
fn decay(x: f64) -> f64 {
    -x
}

fn main() {}
