use node_runtime::derivative::record;
use node_runtime::prelude::*;

#[ode_dynamics]
fn decay<const N: usize>(x: [f64; N]) -> [f64; N] {
    x.map(|x| -x)
}

fn main() {
    let _ = record(&Decay::<3>, [1.0; 3], 0.0..=1.0, &Taylor::tolerance(1e-9));
}
