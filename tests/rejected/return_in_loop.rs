use node_runtime::prelude::*;

#[ode_dynamics]
fn saturating(x: f64, gain: f64) -> f64 {
    for i in 0..3 {
        if i as f64 > gain {
            return gain;
        }
    }
    -x
}

fn main() {}
