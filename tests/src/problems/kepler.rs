//! The relative motion of two bodies.

use std::f64::consts::PI;

use node_runtime::prelude::*;

use super::problem;
use crate::problem::Problem;

/// A planet around a fixed sun of GM = 1: r″ = −r/|r|³.
#[ode_dynamics]
pub fn kepler(([x, y], [vx, vy]): ([f64; 2], [f64; 2])) -> ([f64; 2], [f64; 2]) {
    let r3 = (x * x + y * y).powf(-1.5);
    ([vx, vy], [-x * r3, -y * r3])
}

impl Kepler {
    /// Semi-major axis 1 and eccentricity ½ from the periapsis, for 100 periods.
    pub fn problem() -> Problem<Self> {
        let start = ([0.5, 0.0], [0.0, 3f64.sqrt()]);
        problem("kepler", Self, start, 100.0 * 2.0 * PI)
    }

    /// The energy ½|v|² − 1/|r|, which the motion keeps.
    pub fn energy(([x, y], [vx, vy]): ([f64; 2], [f64; 2])) -> f64 {
        0.5 * (vx * vx + vy * vy) - 1.0 / x.hypot(y)
    }
}
