use node_runtime::prelude::*;

#[ode_dynamics]
fn total(x: [f64; 3]) -> [f64; 3] {
    let first = x.iter().position(|&v| v == 1.0);
    [x[0], x[1], x[first.unwrap()]]
}

fn main() {}
