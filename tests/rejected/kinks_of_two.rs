use node_runtime::prelude::*;

#[ode_dynamics]
fn limited([x, y]: [f64; 2]) -> [f64; 2] {
    let least = x.min(y);
    let bounded = y.clamp(-1.0, 1.0);
    [least, bounded]
}

fn main() {}
