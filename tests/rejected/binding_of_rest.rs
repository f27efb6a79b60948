use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: [f64; 3]) -> [f64; 3] {
    let [a, rest @ ..] = x;
    [-a, rest[0], rest[1]]
}

fn main() {}
