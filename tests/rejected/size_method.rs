use node_runtime::prelude::*;

#[ode_dynamics]
fn decay<const N: usize>(x: [f64; N]) -> [f64; N] {
    let mut dx = x;
    dx.reverse();
    let weights = [1.0, 2.0];
    for (v, w) in dx.iter_mut().zip(&weights) {
        *v *= w;
    }
    for pair in x.chunks(2) {
        dx[0] += pair[0];
    }
    dx
}

fn main() {}
