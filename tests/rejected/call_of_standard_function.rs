use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(mut x: f64) -> f64 {
    let mut rate = 0.0;
    std::mem::swap(&mut x, &mut rate);
    -rate
}

fn main() {}
