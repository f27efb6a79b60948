use node_runtime::prelude::*;

#[ode_dynamics]
fn shift(x: [f64; 3]) -> [f64; 3] {
    let mut rate = [0.0; 3];
    for i in 0..3 {
        rate[i + 1] = -x[i];
    }
    rate
}

fn main() {}
