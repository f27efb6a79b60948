use node_runtime::prelude::*;

const N: usize = 3;

#[ode_dynamics]
fn decay(x: [f64; N]) -> [f64; N] {
    x
}

fn main() {}
