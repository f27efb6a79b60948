use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: f64, p: (f64, f64, f64, f64, f64, f64, f64, f64, f64)) -> f64 {
    -x * p.8
}

fn main() {}
