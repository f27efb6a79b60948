use node_runtime::prelude::*;

#[ode_dynamics]
fn decay<T, const N: u8>(x: [f64; 3]) -> [f64; 3] {
    x
}

fn main() {}
