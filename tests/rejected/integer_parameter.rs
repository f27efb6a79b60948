use node_runtime::prelude::*;

#[ode_dynamics]
fn chain(x: [f64; 3], n: usize) -> [f64; 3] {
    let mut rate = x;
    for i in 0..n {
        rate[i] = -x[i];
    }
    rate
}

fn main() {}
