use node_runtime::prelude::*;

#[ode_dynamics]
fn stages(x: [f64; 2]) -> [f64; 2] {
    let mut rate = x;
    for i in 0..2 {
        rate[i] = match i {
            0 => -x[0],
            _ => x[0] - x[1],
        };
    }
    rate
}

fn main() {}
