use node_runtime::prelude::*;

#[ode_dynamics]
fn ring(x: [f64; 4]) -> [f64; 4] {
    let mut rate = x;
    for i in 0..4 {
        rate[i] = x[(i - 1) % 4] - x[i];
    }
    rate
}

fn main() {}
