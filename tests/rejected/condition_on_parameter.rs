use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: f64, linear: f64) -> f64 {
    let mut rate = -x;
    if linear == 0.0 {
        rate -= x * x;
    }
    rate
}

fn main() {}
