use node_runtime::prelude::*;

struct Point {
    x: f64,
}

#[ode_dynamics]
fn decay(x: f64) -> f64 {
    let p = Point { x };
    -p.x
}

fn main() {}
