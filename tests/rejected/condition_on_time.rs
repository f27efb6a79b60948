use node_runtime::prelude::*;

#[ode_dynamics]
fn switched(t: f64, x: f64, end: f64) -> f64 {
    let sum = x * x;
    let pulse = if t < end { 1.0 } else { 0.0 };
    match sum > 1.0 {
        true => pulse,
        false => -x,
    }
}

fn main() {}
