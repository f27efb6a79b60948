use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: [f64; 3]) -> [f64; 3] {
    let mut rate = [0.0; 3];
    rate[..2].copy_from_slice(&x);
    rate
}

fn main() {}
