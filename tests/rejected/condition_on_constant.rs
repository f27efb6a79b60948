use node_runtime::prelude::*;

const GAIN: f64 = 0.5;

#[ode_dynamics]
fn decay(x: f64) -> f64 {
    if GAIN > 0.3 { -x } else { x }
}

fn main() {}
