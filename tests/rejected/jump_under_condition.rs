use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: f64, rate: f64, on: bool) -> f64 {
    let mut sum = 0.0;
    for i in 0..5 {
        if rate > i as f64 {
            continue;
        }
        if on {
            break;
        }
        sum -= x;
    }
    sum
}

fn main() {}
