//! What all methods of integration have.

use core::fmt::Debug;

use crate::dynamics::Dynamics;
use crate::error::SolveError;
use crate::instruction_set::InstructionSet;
use crate::solve::Stepper;
use crate::tolerance::Tolerance;

/// A method of integration, by which [`solve`](crate::solve) and all that is like it integrates: [`Taylor`](crate::taylor::Taylor), or
/// [`RungeKutta`](crate::runge_kutta::RungeKutta).
///
/// A method is plain options; they are checked when something is integrated.
pub trait Method: Debug {
    /// A trajectory's part that belongs to the method.
    #[doc(hidden)]
    type Stepper<D: Dynamics>: Stepper<D>;

    /// The options, checked and made ready for a system.
    #[doc(hidden)]
    fn stepper<D: Dynamics>(&self) -> Result<Self::Stepper<D>, SolveError>;

    /// The instruction set to compute with.
    #[doc(hidden)]
    fn chosen_set(&self) -> InstructionSet;
}

/// How the step is chosen.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Accuracy {
    /// So that the error of a step stays below atol + rtol·|x|.
    Tolerance { atol: Tolerance, rtol: Tolerance },
    /// By the user.
    Fixed { step: f64 },
}

/// The options that every method has.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Bounds {
    pub max_steps: u64,
    pub min_step: f64,
    pub max_step: f64,
    pub instruction_set: Option<InstructionSet>,
}

impl Default for Bounds {
    fn default() -> Self {
        Self { max_steps: 10_000_000, min_step: 0.0, max_step: f64::INFINITY, instruction_set: None }
    }
}

/// The methods that set the [`Bounds`] of a type with a field `bounds`.
macro_rules! set_bounds {
    () => {
        /// The number of steps, taken or taken back, after which one call gives up; ten million if not set. It also gives up
        /// where ten times as many seem to be needed.
        pub fn max_steps(mut self, steps: u64) -> Self {
            self.bounds.max_steps = steps;
            self
        }

        /// The length below which a step is an error, at most that of the longest; if not set, a few units in the last place of t.
        pub fn min_step(mut self, step: f64) -> Self {
            self.bounds.min_step = step;
            self
        }

        /// The length that no step exceeds, also if steps are fixed; if not set, ∞.
        pub fn max_step(mut self, step: f64) -> Self {
            self.bounds.max_step = step;
            self
        }

        /// The instruction set to compute with; if not set, the best of the machine for the system.
        ///
        /// Results of different sets differ by rounding.
        pub fn instruction_set(mut self, set: InstructionSet) -> Self {
            self.bounds.instruction_set = Some(set);
            self
        }
    };
}
pub(crate) use set_bounds;
