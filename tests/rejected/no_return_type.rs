use node_runtime::prelude::*;

#[ode_dynamics]
fn nothing(x: f64) {
    let _ = x;
}

fn main() {}
