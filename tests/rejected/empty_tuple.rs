use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: f64, nothing: ()) -> f64 {
    -x
}

fn main() {}
