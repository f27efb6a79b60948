use node_runtime::prelude::*;

#[ode_dynamics]
fn nothing(a: f64, b: f64) -> [f64; 2] {
    [a, b]
}

fn main() {}
