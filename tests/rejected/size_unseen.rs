use node_runtime::prelude::*;

#[ode_function]
fn total<const N: usize>(scale: f64) -> f64 {
    let mut sum = 0.0;
    for i in 0..N {
        sum += scale * i as f64;
    }
    sum
}

#[ode_dynamics]
fn decay(x: f64) -> f64 {
    -x * total(2.0)
}

fn main() {}
