use node_runtime::prelude::*;

#[ode_dynamics]
fn cycle(x: [f64; 2]) -> [f64; 2] {
    let mut k = 0;
    let mut next = || {
        k += 1;
        k - 1
    };
    let mut rate = [0.0; 2];
    rate[next()] = x[1];
    rate[next()] = -x[0];
    rate
}

#[ode_dynamics]
fn pick<const N: usize>(x: [f64; N], w: [f64; N]) -> [f64; N] {
    let mut k = 0;
    let mut next = || {
        k += 1;
        k - 1
    };
    let sum = w[next()] + w[next()];
    x.map(|x| -sum * x)
}

fn main() {}
