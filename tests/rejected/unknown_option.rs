use node_runtime::prelude::*;

#[ode_dynamics(ordr = 12)]
fn decay(x: f64) -> f64 {
    -x
}

fn main() {}
