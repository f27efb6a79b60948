use node_runtime::prelude::*;

#[ode_dynamics]
fn driven(x: [f64; 2], time: f64, k: f64) -> [f64; 2] {
    [x[1], time.cos() - k * x[0]]
}

fn main() {}
