use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: &mut [f64; 2]) -> [f64; 2] {
    [-x[0], -x[1]]
}

fn main() {}
