use node_runtime::prelude::*;

#[ode_dynamics]
async fn decay(x: f64) -> f64 {
    -x
}

fn main() {}
