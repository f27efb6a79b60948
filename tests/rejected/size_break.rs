use node_runtime::prelude::*;

#[ode_dynamics]
fn decay<const N: usize>(x: [f64; N]) -> [f64; N] {
    let mut dx = x;
    for i in 0..N {
        if i == 3 {
            break;
        }
        dx[i] = -x[i];
    }
    dx
}

fn main() {}
