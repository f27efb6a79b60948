use node_runtime::prelude::*;

const N: usize = 3;

#[ode_function(const N = 4)]
fn weighted(x: f64) -> f64 {
    x * N as f64
}

fn main() {}
