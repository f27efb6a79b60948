use node_runtime::prelude::*;

const N: i32 = 3;

#[ode_dynamics]
fn decay(x: f64) -> f64 {
    -x.powi(N)
}

fn main() {}
