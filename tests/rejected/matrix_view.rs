use node_runtime::nalgebra::SVector;
use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: SVector<f64, 6>) -> SVector<f64, 6> {
    let tail = x.fixed_rows::<3>(4);
    -x * tail.norm()
}

fn main() {}
