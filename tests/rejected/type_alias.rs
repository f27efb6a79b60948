use node_runtime::prelude::*;

type Vec3 = [f64; 3];

#[ode_dynamics]
fn decay(x: Vec3) -> Vec3 {
    [-x[0], -x[1], -x[2]]
}

fn main() {}
