//! A driven pendulum with friction.

use node_runtime::prelude::*;

use super::problem;
use crate::problem::Problem;

/// The angle x of a pendulum driven by cos t: x″ = cos t − δx′ − sin x.
#[ode_dynamics]
pub fn pendulum(t: f64, [x, v]: [f64; 2], friction: f64) -> [f64; 2] {
    [v, t.cos() - friction * v - x.sin()]
}

impl Pendulum {
    /// Weak friction, δ = 0.1.
    pub fn problem() -> Problem<Self> {
        problem("forced_damped_pendulum", Self { friction: 0.1 }, [0.0, 1.85], 100.0)
    }
}
