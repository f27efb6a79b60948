use node_runtime::prelude::*;

const N: usize = 3;

#[ode_dynamics(const N = 4)]
fn decay(x: f64) -> f64 {
    let mut rate = 0.0;
    for _ in 0..N {
        rate -= x;
    }
    rate
}

fn main() {}
