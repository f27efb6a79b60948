use node_runtime::prelude::*;

#[ode_dynamics]
fn nothing(x: [f64; 0]) -> [f64; 0] {
    x
}

fn main() {}
