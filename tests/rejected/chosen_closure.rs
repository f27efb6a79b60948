use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: f64, on: bool) -> f64 {
    let f: fn(f64) -> f64 = if on { f64::sin } else { f64::cos };
    f(x)
}

fn main() {}
