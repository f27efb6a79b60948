use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: [f64; 3]) -> [f64; 3] {
    let tail = &x[1..5];
    [tail[0], tail[1], -x[0]]
}

fn main() {}
