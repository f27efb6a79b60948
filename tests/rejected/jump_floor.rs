use node_runtime::prelude::*;

#[ode_dynamics]
fn stairs(t: f64, x: f64) -> f64 {
    t.floor() - x
}

fn main() {}
