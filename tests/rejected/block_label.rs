use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: f64) -> f64 {
    let y = 'a: {
        break 'a x;
    };
    -y
}

fn main() {}
