use node_runtime::prelude::*;

#[ode_dynamics]
fn indexed(x: [f64; 3]) -> [f64; 3] {
    let mut y = [0.0; 3];
    for i in 0..3 {
        y[i] = x[j];
    }
    y
}

#[ode_dynamics]
fn multiplied(x: f64) -> f64 {
    -older * x
}

fn main() {}
