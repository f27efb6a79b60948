use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: f64) -> f64 {
    -(x as f32) as f64
}

fn main() {}
