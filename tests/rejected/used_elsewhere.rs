mod model {
    use node_runtime::prelude::*;

    #[ode_dynamics]
    pub fn decay(x: f64, rate: Vec<f64>) -> f64 {
        -rate[0] * x
    }

    #[ode_dynamics(order = 0)]
    pub fn growth(x: f64, rate: f64) -> f64 {
        rate * x
    }

    #[ode_dynamics]
    pub fn kinked(x: f64, rate: f64) -> f64 {
        rate * x.abs()
    }
}

use model::{Decay, Growth, Kinked};
use node_runtime::prelude::*;

fn main() -> Result<(), SolveError> {
    let method = Taylor::tolerance(1e-9);
    solve(&Decay { rate: 1.0 }, 1.0, 0.0..=1.0, &method)?;
    solve(&Growth { rate: 1.0 }, 1.0, 0.0..=1.0, &method)?;
    solve(&Kinked { rate: 1.0 }, 1.0, 0.0..=1.0, &method)?;
    Ok(())
}
