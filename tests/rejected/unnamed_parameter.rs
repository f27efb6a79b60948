use node_runtime::prelude::*;

#[ode_dynamics]
fn lotka([x, y]: [f64; 2], [a, b]: [f64; 2]) -> [f64; 2] {
    [a * x, b * y]
}

fn main() {}
