use node_runtime::prelude::*;

#[ode_dynamics]
fn without_value([x, y]: [f64; 2]) -> [f64; 2] {
    let a = y;
    [a, -x];
}

#[ode_dynamics]
fn of_another_length([x, y]: [f64; 2]) -> [f64; 2] {
    [y, -x, 0.0]
}

fn main() {}
