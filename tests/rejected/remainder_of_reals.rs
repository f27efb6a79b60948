use node_runtime::prelude::*;

#[ode_dynamics]
fn clock(t: f64, x: f64) -> f64 {
    t % 1.0 - x
}

fn main() {}
