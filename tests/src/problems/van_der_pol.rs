//! Van der Pol's triode oscillator: Phil. Mag. 2 (1926) 978.

use node_runtime::prelude::*;

use super::problem;
use crate::problem::Problem;

/// A relaxation oscillation: x″ = μ(1 − x²)x′ − x.
#[ode_dynamics]
pub fn van_der_pol([x, v]: [f64; 2], mu: f64) -> [f64; 2] {
    [v, mu * (1.0 - x * x) * v - x]
}

impl VanDerPol {
    /// Moderately stiff: μ = 5.
    pub fn problem() -> Problem<Self> {
        problem("van_der_pol", Self { mu: 5.0 }, [2.0, 0.0], 100.0)
    }
}
