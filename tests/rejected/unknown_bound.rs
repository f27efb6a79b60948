use node_runtime::prelude::*;

const N: usize = 3;

#[ode_dynamics]
fn chain(x: [f64; 3]) -> [f64; 3] {
    let mut rate = x;
    for i in 0..N {
        rate[i] = -x[i];
    }
    rate
}

fn main() {}
