use node_runtime::prelude::*;

#[allow(non_upper_case_globals)]
const rate: f64 = 2.0;

#[ode_dynamics]
fn decay(x: f64) -> f64 {
    -rate * x
}

fn main() {}
