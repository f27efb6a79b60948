use node_runtime::prelude::*;

#[ode_dynamics(order = 12, order = 20)]
fn decay(x: f64) -> f64 {
    -x
}

fn main() {}
