use node_runtime::prelude::*;

#[ode_dynamics]
fn decay<const N: usize>(x: [f64; 3]) -> [f64; 3] {
    x
}

fn main() {}
