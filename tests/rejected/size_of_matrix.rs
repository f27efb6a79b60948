use node_runtime::nalgebra::{SMatrix, SVector};
use node_runtime::prelude::*;

#[ode_dynamics]
fn masses<const N: usize>(x: SVector<f64, N>, mass: SMatrix<f64, N, N>) -> SVector<f64, N> {
    mass.lu().solve(&x).unwrap()
}

fn main() {}
