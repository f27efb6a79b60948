use node_runtime::prelude::*;

#[ode_dynamics]
fn saturating(x: f64, gain: f64) -> f64 {
    if true {
        return gain;
    }
    -x
}

fn main() {}
