use node_runtime::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, State)]
struct Point<T> {
    x: T,
    y: T,
}

#[ode_dynamics]
fn decay(x: Point<f32>, _k: f64) -> Point<f32> {
    Point { x: -x.x, y: -x.y }
}

#[ode_dynamics]
fn growth(_k: f64, x: Point<f32>) -> Point<f32> {
    x
}

fn main() {}
