use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: f64, rate: f64) -> f64 {
    assert!(rate > 0.0);
    let parts = vec![rate * x];
    if rate > 10.0 {
        unreachable!();
    }
    -parts[0]
}

fn main() {}
