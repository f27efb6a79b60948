use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: f64, kinds: [u8; 2]) -> f64 {
    match kinds {
        [0, _] => -x,
        _ => x,
    }
}

fn main() {}
