use node_runtime::prelude::*;

#[ode_function]
fn drag(v: f32) -> f32 {
    -v * v
}

#[ode_dynamics]
fn fall(v: f64) -> f64 {
    drag(v) - 9.81
}

fn main() {}
