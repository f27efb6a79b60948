use node_runtime::prelude::*;

#[ode_dynamics]
fn decay<const N: usize>(x: [f64; N]) -> [f64; N] {
    let table = [1.0, 2.0, 3.0];
    let mut dx = [0.0; N];
    for i in 0..N {
        dx[i] = -table[i % 3] * x[i];
        if x[i] > 0.0 {
            dx[i] = x[i].abs();
        }
    }
    dx
}

fn main() {}
