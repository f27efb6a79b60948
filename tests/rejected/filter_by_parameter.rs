use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: [f64; 3], k: [f64; 3]) -> [f64; 3] {
    let sum: f64 = x.iter().zip(k).filter(|(_, k)| *k > 1.0).map(|(x, k)| x * k).sum();
    x.map(|x| -x * sum)
}

fn main() {}
