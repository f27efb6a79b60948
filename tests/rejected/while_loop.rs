use node_runtime::prelude::*;

#[ode_dynamics]
fn series(x: f64, terms: usize) -> f64 {
    let mut sum = 0.0;
    let mut i = 0;
    while i < terms {
        sum += x;
        i += 1;
    }
    sum
}

fn main() {}
