use node_runtime::prelude::*;

#[ode_dynamics(const N = 4)]
fn decay(x: [f64; N]) -> [f64; N] {
    let mut rate = x;
    {
        const N: usize = 2;
        for i in 0..N {
            rate[i] = -x[i];
        }
    }
    rate
}

#[ode_dynamics(derivatives(N = 2))]
fn chain<const N: usize>(x: [f64; N]) -> [f64; N] {
    let rate = {
        const N: usize = 3;
        N as f64
    };
    x.map(|x| -rate * x)
}

const N: usize = 4;

fn main() {}
