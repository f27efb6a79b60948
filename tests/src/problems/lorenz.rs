//! The Lorenz attractor: J. Atmos. Sci. 20 (1963) 130.

use node_runtime::prelude::*;

use super::problem;
use crate::problem::Problem;

/// Convection in a heated layer: x′ = σ(y − x), y′ = x(ρ − z) − y, z′ = xy − βz.
#[ode_dynamics]
pub fn lorenz([x, y, z]: [f64; 3], sigma: f64, rho: f64, beta: f64) -> [f64; 3] {
    [sigma * (y - x), x * (rho - z) - y, x * y - beta * z]
}

impl Lorenz {
    /// Lorenz' own parameters; neighbouring orbits part by e^0.9t.
    pub fn problem() -> Problem<Self> {
        let system = Self { sigma: 10.0, rho: 28.0, beta: 8.0 / 3.0 };
        problem("lorenz", system, [1.0, 1.0, 1.0], 20.0)
    }
}
