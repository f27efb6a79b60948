use node_runtime::nalgebra::SVector;
use node_runtime::prelude::*;

#[ode_dynamics]
fn halfway<const N: usize>(x: SVector<f64, N>, target: SVector<f64, N>) -> SVector<f64, N> {
    x.lerp(&target, 0.5) - x
}

fn main() {}
