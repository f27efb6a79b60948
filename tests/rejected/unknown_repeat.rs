use node_runtime::prelude::*;

const N: usize = 3;

#[ode_dynamics]
fn decay(x: [f64; 3]) -> [f64; 3] {
    let mut rate = [0.0; N];
    for i in 0..3 {
        rate[i] = -x[i];
    }
    rate
}

fn main() {}
