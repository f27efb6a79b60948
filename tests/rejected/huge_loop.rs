use node_runtime::prelude::*;

#[ode_dynamics]
fn endless(x: f64) -> f64 {
    let mut rate = x;
    for _ in 0..1_000_000_000 {
        rate = -rate;
    }
    rate
}

fn main() {}
