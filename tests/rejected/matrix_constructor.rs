use node_runtime::nalgebra::Vector2;
use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: Vector2<f64>) -> Vector2<f64> {
    let axis = Vector2::x_axis();
    -x + *axis
}

fn main() {}
