use node_runtime::prelude::*;

#[ode_dynamics]
fn search<const N: usize>(x: [f64; N]) -> [f64; N] {
    let mut rate = x;
    'outer: for k in 0..3 {
        for i in 0..N {
            if i == k {
                continue 'outer;
            }
            rate[i] -= x[i];
        }
    }
    rate
}

fn main() {}
