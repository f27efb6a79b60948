use node_runtime::prelude::*;

#[ode_dynamics]
fn total(x: [f64; 3]) -> [f64; 3] {
    let sum: f64 = x.iter().sum();
    [sum, sum, sum]
}

fn main() {}
