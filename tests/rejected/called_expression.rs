use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: f64) -> f64 {
    (|v: f64| -v)(x)
}

fn main() {}
