use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: [f64; 3]) -> [f64; 3] {
    let indices = 0..3;
    let mut rate = x;
    for i in indices {
        rate[i] = -x[i];
    }
    rate
}

fn main() {}
