//! From a march that failed to the error that the user sees.

use crate::control::Stall;
use crate::dynamics::Dynamics;
use crate::error::{Component, LastGood, SolveError};

use super::stepper::Stepper;
use super::trajectory::Trajectory;

/// Why a march ended early; with names and the last good point it becomes a [`SolveError`].
pub enum Failure {
    VectorField {
        component: usize,
        order: usize,
        time: f64,
    },
    StepUnderflow {
        smallest: f64,
    },
    Stall(Stall),
    MaximumSteps,
    #[cfg(feature = "std")]
    Cancelled,
}

impl<D: Dynamics, T: Stepper<D>> Trajectory<D, T> {
    /// The error that a failure is to the user.
    #[cold]
    pub(crate) fn explain(&self, failure: Failure) -> SolveError {
        let last = LastGood::keep(self.place.time.value, self.place.state.as_ref(), self.statistics);
        match failure {
            Failure::VectorField { component, order, time } => {
                SolveError::VectorField { component: Component::find(D::STATE, component), order, time, last }
            }
            Failure::StepUnderflow { smallest } => SolveError::StepUnderflow { smallest, last },
            Failure::Stall(Stall { window, remaining }) => SolveError::Stall { window, remaining, last },
            #[cfg(feature = "std")]
            Failure::Cancelled => SolveError::Cancelled { last },
            Failure::MaximumSteps => SolveError::MaximumSteps { steps: self.stepper.limits().max_steps, last },
        }
    }
}
