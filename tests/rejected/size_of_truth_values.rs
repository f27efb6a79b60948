use node_runtime::prelude::*;

#[ode_dynamics]
fn decay<const N: usize>(x: [f64; N], _is_on: [bool; N]) -> [f64; N] {
    x
}

fn main() {}
