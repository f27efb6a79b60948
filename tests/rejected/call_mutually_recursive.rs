use node_runtime::prelude::*;

#[ode_function]
fn even(x: f64, n: u32) -> f64 {
    if n == 0 { x } else { odd(x, n - 1) }
}

#[ode_function]
fn odd(x: f64, n: u32) -> f64 {
    if n == 0 { 1.0 } else { even(x, n - 1) }
}

#[ode_dynamics]
fn growth(x: f64) -> f64 {
    even(x, 3)
}

fn main() {}
