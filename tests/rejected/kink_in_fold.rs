use node_runtime::prelude::*;

#[ode_dynamics]
fn largest(x: [f64; 3]) -> [f64; 3] {
    let most = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    [most, x[0], x[1]]
}

fn main() {}
