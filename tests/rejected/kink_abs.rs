use node_runtime::prelude::*;

#[ode_dynamics]
fn spring([x, v]: [f64; 2]) -> [f64; 2] {
    [v, -x.abs()]
}

fn main() {}
