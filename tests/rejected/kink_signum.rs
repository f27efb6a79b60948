use node_runtime::prelude::*;

#[ode_dynamics]
fn friction(v: f64) -> f64 {
    -v.signum()
}

fn main() {}
