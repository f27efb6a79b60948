use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(mut x: f64) -> f64 {
    let rate = std::mem::take(&mut x);
    -rate
}

fn main() {}
