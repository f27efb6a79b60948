use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: [f64; 2 + 1]) -> [f64; 2 + 1] {
    [-x[0], -x[1], -x[2]]
}

fn main() {}
