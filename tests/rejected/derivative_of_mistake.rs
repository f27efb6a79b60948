use node_runtime::derivative::{Objective, record, state_transition};
use node_runtime::prelude::*;

#[ode_dynamics]
fn swing([x, v]: [f64; 2], k: f64) -> [f64; 2] {
    [v, -k * x.sinn()]
}

#[ode_dynamics]
fn chain<const N: usize>(x: [f64; N], k: f64) -> [f64; N] {
    std::array::from_fn(|i| k * (x[i] - x[0]))
}

fn main() -> Result<(), SolveError> {
    let method = Taylor::tolerance(1e-9);
    let recording = record(&Swing { k: 1.0 }, [1.0, 0.0], 0.0..=1.0, &method)?;
    println!("{:?}", recording.gradient(&Objective::new().end([1.0, 0.0]))?);
    println!("{:?}", state_transition(&Chain::<3> { k: 1.0 }, [1.0; 3], 0.0..=1.0, &method)?);
    Ok(())
}
