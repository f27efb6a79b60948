use node_runtime::nalgebra::DVector;
use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: DVector<f64>) -> DVector<f64> {
    -x
}

fn main() {}
