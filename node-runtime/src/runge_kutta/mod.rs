//! Explicit Runge–Kutta methods: a table of them, and their options.
//!
//! The Taylor method is faster and more accurate on most systems; these are what others are compared with, what counts of evaluations
//! in the literature mean, and at home where the vector field is rough or a few digits are enough.

mod controller;
mod tableau;
pub mod tableaux;

pub use controller::{Arrival, Controller, Norm, Start};
pub use tableau::{Estimate, Interpolant, Tableau};
pub(crate) use tableau::{MOST_CORRECTIONS, MOST_STAGES};

use crate::instruction_set::InstructionSet;
use crate::method::{Accuracy, Bounds, set_bounds};
use crate::tolerance::Tolerance;

/// An explicit Runge–Kutta method: which, how accurate, within which limits.
///
/// ```
/// use node_runtime::prelude::*;
///
/// #[ode_dynamics]
/// fn oscillator([x, v]: [f64; 2]) -> [f64; 2] {
///     [v, -x]
/// }
///
/// let method = RungeKutta::new(&DORMAND_PRINCE_5).tolerance(1e-9);
/// let solution = solve(&Oscillator {}, [1.0, 0.0], 0.0..=10.0, &method)?;
/// assert!((solution.at(5.0)?[0] - 5.0_f64.cos()).abs() < 1e-7);
/// println!("{} evaluations", solution.stats().evaluations);
///
/// let end = solve_end(&Oscillator {}, [1.0, 0.0], 0.0..=10.0, &RungeKutta::fixed(&RK4, 0.01))?;
/// assert_eq!(end.statistics.evaluations, 4000);
/// # Ok::<(), SolveError>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct RungeKutta {
    pub(crate) tableau: &'static Tableau,
    pub(crate) accuracy: Accuracy,
    pub(crate) controller: Controller,
    pub(crate) bounds: Bounds,
}

impl RungeKutta {
    /// The method of a tableau with an error estimate, with steps of its own choice for the tolerance 1e-6.
    pub fn new(tableau: &'static Tableau) -> Self {
        let accuracy = Accuracy::Tolerance { atol: 1e-6.into(), rtol: 1e-6.into() };
        Self { tableau, accuracy, controller: Controller::PROPORTIONAL_INTEGRAL, bounds: Bounds::default() }
    }

    /// The method of a tableau, with steps of one length (positive, also backward in time); the last is shortened to end in time.
    pub fn fixed(tableau: &'static Tableau, step: f64) -> Self {
        Self { accuracy: Accuracy::Fixed { step }, ..Self::new(tableau) }
    }

    /// Steps such that the estimated error of each stays below `tolerance`·(1 + |x|), which must be positive and finite.
    pub fn tolerance(self, tolerance: f64) -> Self {
        self.tolerances(tolerance, tolerance)
    }

    /// Steps such that the estimated error of each stays below atol + rtol·|x|, |x| the larger at both ends; both tolerances one for all
    /// components, or one for each. What "below" means for several components is the [`Norm`] of the controller.
    ///
    /// Each must be finite and not negative, and one of the two positive for every component.
    pub fn tolerances(mut self, atol: impl Into<Tolerance>, rtol: impl Into<Tolerance>) -> Self {
        self.accuracy = Accuracy::Tolerance { atol: atol.into(), rtol: rtol.into() };
        self
    }

    /// How the step follows from the error.
    pub fn controller(mut self, controller: Controller) -> Self {
        self.controller = controller;
        self
    }

    set_bounds!();
}

#[cfg(test)]
mod tests;
