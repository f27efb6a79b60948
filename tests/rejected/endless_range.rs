use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: f64) -> f64 {
    let mut rate = -x;
    for i in 0.. {
        if i == 3 {
            break;
        }
        rate += x;
    }
    rate
}

fn main() {}
