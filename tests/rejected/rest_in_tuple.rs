use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: (f64, f64, f64)) -> (f64, f64, f64) {
    let (a, ..) = x;
    (-a, -a, -a)
}

fn main() {}
