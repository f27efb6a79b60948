use node_runtime::prelude::*;

#[ode_dynamics]
fn mixed(x: f64, gain: f32) -> f64 {
    -x * gain as f64
}

fn main() {}
