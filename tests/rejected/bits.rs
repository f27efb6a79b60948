use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: [f64; 2]) -> [f64; 2] {
    let mut rate = x;
    for i in 0..2 {
        rate[i ^ 1] = -x[i];
    }
    rate
}

fn main() {}
