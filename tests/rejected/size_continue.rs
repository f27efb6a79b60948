use node_runtime::prelude::*;

#[ode_dynamics]
fn decay<const N: usize>(x: [f64; N]) -> [f64; N] {
    let mut dx = [0.0; N];
    for i in 0..N {
        if i > 0 {
            if i == 3 {
                continue;
            }
            dx[i] += x[i - 1];
        }
        dx[i] -= x[i];
    }
    dx
}

fn main() {}
