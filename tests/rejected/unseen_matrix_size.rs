use node_runtime::nalgebra::SVector;
use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: SVector<f64, 4>) -> SVector<f64, 4> {
    let mut rate = SVector::zeros();
    rate += x;
    rate * 0.5
}

fn main() {}
