use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: f64) -> f64 {
    let f = |v: f64| {
        let w = if v > 1.0 { return v } else { 2.0 * v };
        -w
    };
    f(x)
}

fn main() {}
