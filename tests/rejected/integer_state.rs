use node_runtime::prelude::*;

#[ode_dynamics]
fn count(x: [i32; 2]) -> [i32; 2] {
    x
}

fn main() {}
