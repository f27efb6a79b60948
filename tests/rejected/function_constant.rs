use node_runtime::prelude::*;

const N: usize = 3;

#[ode_function]
fn sum(x: [f64; 3]) -> f64 {
    let mut sum = 0.0;
    for i in 0..N {
        sum += x[i];
    }
    sum
}

fn main() {}
