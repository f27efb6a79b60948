use node_runtime::nalgebra::{Matrix2, Vector2};
use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: Vector2<f64>) -> Vector2<f64> {
    let largest = x.amax();
    let e = Matrix2::<f64>::identity().exp();
    e * x * largest
}

fn main() {}
