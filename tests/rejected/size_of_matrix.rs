use node_runtime::nalgebra::SVector;
use node_runtime::prelude::*;

#[ode_dynamics]
fn decay<const N: usize>(x: SVector<f64, N>) -> SVector<f64, N> {
    -x
}

fn main() {}
