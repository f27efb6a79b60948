use node_runtime::prelude::*;

#[ode_dynamics]
fn noisy(x: f64) -> f64 {
    println!("{x}");
    -x
}

fn main() {}
