use node_runtime::prelude::*;

#[ode_dynamics]
fn limited(x: f64, bound: f64) -> f64 {
    -x.max(-bound).min(bound)
}

fn main() {}
