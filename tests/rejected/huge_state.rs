use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: [f64; 1_000_000]) -> [f64; 1_000_000] {
    x
}

fn main() {}
