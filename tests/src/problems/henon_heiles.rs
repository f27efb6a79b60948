//! Hénon and Heiles: Astron. J. 69 (1964) 73.

use node_runtime::prelude::*;

use super::problem;
use crate::problem::Problem;

/// A star in the meridian plane of a galaxy, potential ½(x² + y²) + x²y − y³/3.
#[ode_dynamics]
pub fn henon_heiles(([x, y], [vx, vy]): ([f64; 2], [f64; 2])) -> ([f64; 2], [f64; 2]) {
    ([vx, vy], [-x - 2.0 * x * y, y * y - y - x * x])
}

impl HenonHeiles {
    /// A regular orbit followed for some 300 turns.
    pub fn problem() -> Problem<Self> {
        let position = [0.0, 0.2587703282931232];
        let velocity = [-0.2525875586263492, -0.2178423952983717];
        problem("henon_heiles", Self, (position, velocity), 2000.0)
    }
}
