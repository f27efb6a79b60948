use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: [f64; 2]) -> [f64; 2] {
    let product = x.iter().skip(2).copied().reduce(|a, b| a * b).unwrap();
    [product, x[0]]
}

fn main() {}
