use node_runtime::nalgebra::Vector3;
use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: [f64; 3]) -> [f64; 3] {
    let norm = |v: Vector3<f64>| v.norm();
    let n = norm(x.into());
    x.map(|x| -x * n)
}

fn main() {}
