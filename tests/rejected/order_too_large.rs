use node_runtime::prelude::*;

#[ode_dynamics(order = 500)]
fn decay(x: f64) -> f64 {
    -x
}

fn main() {}
