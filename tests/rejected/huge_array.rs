use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: f64) -> f64 {
    let zeros = [[[0.0; 1000]; 1000]; 1000];
    zeros[0][0][0] - x
}

fn main() {}
