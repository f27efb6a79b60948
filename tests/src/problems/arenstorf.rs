//! Arenstorf's orbit: Amer. J. Math. 85 (1963) 27, with the constants of Hairer, Nørsett and Wanner, section II.0.

use node_runtime::prelude::*;

use super::problem;
use crate::problem::Problem;

/// A satellite of earth and moon in the frame that turns with them; the moon has the part μ of the mass.
#[ode_dynamics]
pub fn arenstorf(([x, y], [u, v]): ([f64; 2], [f64; 2]), mu: f64) -> ([f64; 2], [f64; 2]) {
    let mup = 1.0 - mu;
    let earth = mup * ((x + mu) * (x + mu) + y * y).powf(-1.5);
    let moon = mu * ((x - mup) * (x - mup) + y * y).powf(-1.5);
    let ax = x + 2.0 * v - earth * (x + mu) - moon * (x - mup);
    let ay = y - 2.0 * u - earth * y - moon * y;
    ([u, v], [ax, ay])
}

impl Arenstorf {
    /// One period of the closed orbit with three loops.
    pub fn problem() -> Problem<Self> {
        let start = ([0.994, 0.0], [0.0, -2.0015851063790824]);
        problem("cr3bp_arenstorf", Self { mu: 0.012277471 }, start, 17.065216560157964)
    }
}
