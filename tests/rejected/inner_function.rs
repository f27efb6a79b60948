use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: f64) -> f64 {
    fn twice(x: f64) -> f64 {
        2.0 * x
    }
    -twice(x)
}

fn main() {}
