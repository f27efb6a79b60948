use node_runtime::prelude::*;

#[ode_dynamics]
fn mean_field(x: [f64; 3]) -> [f64; 3] {
    let mut sum = 0.0;
    for v in x {
        sum += v;
    }
    [sum, -sum, x[0]]
}

fn main() {}
