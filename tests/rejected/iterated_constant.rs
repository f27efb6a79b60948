use node_runtime::prelude::*;

const MASS: [f64; 3] = [1.0, 2.0, 3.0];

#[ode_dynamics]
fn decay(x: [f64; 3]) -> [f64; 3] {
    let total: f64 = MASS.iter().sum();
    let mut rate = x;
    for m in MASS {
        rate[0] -= m * total;
    }
    rate
}

fn main() {}
