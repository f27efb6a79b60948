use node_runtime::prelude::*;

#[ode_dynamics]
fn search(x: f64) -> f64 {
    let mut rate = 0.0;
    'outer: for i in 0..3 {
        for j in 0..3 {
            if i == j {
                continue 'outer;
            }
            rate -= x;
        }
    }
    rate
}

fn main() {}
