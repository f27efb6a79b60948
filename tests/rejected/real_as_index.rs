use node_runtime::prelude::*;

#[ode_dynamics]
fn lookup(x: [f64; 2]) -> [f64; 2] {
    let i = x[0] as usize;
    [x[i], x[1]]
}

fn main() {}
