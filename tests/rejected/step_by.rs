use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: [f64; 4]) -> [f64; 4] {
    let mut rate = x;
    for i in (0..4).step_by(2) {
        rate[i] = -x[i];
    }
    rate
}

fn main() {}
