use node_runtime::prelude::*;

#[ode_dynamics]
fn decay<const N: usize>(x: [f64; N]) -> [f64; N] {
    let mut dx = x;
    let mut last = 0;
    for i in 0..N {
        dx[i] = -x[last];
        last = i;
    }
    dx
}

fn main() {}
