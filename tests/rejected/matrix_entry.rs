use node_runtime::nalgebra::Matrix2;
use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: Matrix2<f64>) -> Matrix2<f64> {
    let mut rate = -x;
    rate[(0, 2)] += x[(1, 1)];
    rate * x[4]
}

fn main() {}
