use node_runtime::prelude::*;

#[ode_dynamics]
fn twice(x: f64) -> f64 {
    let double = |u: f64| 2.0 * u;
    double(x)
}

fn main() {}
