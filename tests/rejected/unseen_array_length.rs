use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: [f64; 3]) -> [f64; 3] {
    let rate = std::array::from_fn(|i| -x[i]);
    rate.map(|v| 2.0 * v)
}

fn main() {}
