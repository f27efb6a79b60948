use node_runtime::prelude::*;

#[ode_function]
fn power(x: f64, n: usize) -> f64 {
    let mut y = 1.0;
    for _ in 0..n {
        y *= x;
    }
    y
}

const COUNT: usize = 3;

#[ode_dynamics]
fn growth(x: f64) -> f64 {
    power(x, COUNT) + power(x, x as usize)
}

fn main() {}
