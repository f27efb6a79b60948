use node_runtime::prelude::*;

#[ode_dynamics]
fn neighbour<const N: usize>(x: [f64; N]) -> [f64; N] {
    let mut rate = [0.0; N];
    for i in 0..N {
        let before = if i == 0 { N - 1 } else { i - 1 };
        rate[i] = x[before] - x[i];
    }
    rate
}

#[ode_dynamics]
fn polynomial<const N: usize>(x: f64, c: [f64; N]) -> f64 {
    let mut sum = 0.0;
    for i in 0..N {
        sum += c[i] * x.powi(i as i32);
    }
    sum
}

fn main() {}
