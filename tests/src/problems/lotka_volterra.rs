//! Predators and prey: Lotka (1925), Volterra (1926).

use node_runtime::prelude::*;

use super::problem;
use crate::problem::Problem;

/// Prey x grows and is eaten, predators y starve and eat: x′ = αx − xy, y′ = xy − γy.
#[ode_dynamics]
pub fn lotka_volterra([x, y]: [f64; 2], alpha: f64, gamma: f64) -> [f64; 2] {
    [alpha * x - x * y, x * y - gamma * y]
}

impl LotkaVolterra {
    /// A closed orbit run through some 30 times.
    pub fn problem() -> Problem<Self> {
        problem("lotka_volterra", Self { alpha: 1.5, gamma: 3.0 }, [1.0, 1.0], 100.0)
    }
}
