use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: [f64; 2]) -> [f64; 2] {
    let y = &x;
    [-y[0], -(*y)[1]]
}

fn main() {}
