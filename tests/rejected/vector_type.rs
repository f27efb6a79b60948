use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: Vec<f64>) -> Vec<f64> {
    x
}

fn main() {}
