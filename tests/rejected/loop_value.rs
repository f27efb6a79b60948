use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: f64) -> f64 {
    let mut n = 0;
    let y = loop {
        n += 1;
        if n == 3 {
            break x;
        }
    };
    -y
}

fn main() {}
