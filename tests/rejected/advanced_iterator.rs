use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: [f64; 2]) -> [f64; 2] {
    let mut elements = x.iter();
    let first = elements.next().unwrap();
    [-first, -x[1]]
}

fn main() {}
