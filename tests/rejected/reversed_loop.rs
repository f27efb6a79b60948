use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: f64) -> f64 {
    let mut rate = 0.0;
    for i in (0..4).rev() {
        rate -= x * i as f64;
    }
    rate
}

fn main() {}
