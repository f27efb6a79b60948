use node_runtime::dynamics::Dynamics;
use node_runtime::prelude::*;

#[ode_dynamics]
fn decay<const N: usize>(x: [f64; N]) -> [f64; N] {
    x.map(|x| -x)
}

#[ode_dynamics]
fn network<const N: usize, const H: usize>(x: [f64; N], w: [[f64; N]; H], v: [[f64; H]; N]) -> [f64; N] {
    let hidden: [f64; H] = std::array::from_fn(|i| w[i].iter().zip(&x).map(|(w, x)| w * x).sum::<f64>().tanh());
    std::array::from_fn(|i| v[i].iter().zip(&hidden).map(|(v, h)| v * h).sum())
}

const _: usize = Decay::<0>::MAX_ORDER;
const _: usize = Network::<2, 0>::MAX_ORDER;

fn main() {}
