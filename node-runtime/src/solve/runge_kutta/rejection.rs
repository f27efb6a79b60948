//! Rejecting a step that is not good.

use crate::check::first_non_finite;
use crate::control::EmbeddedRule;
use crate::dynamics::Dynamics;
use crate::scalar::{Real, Scalar};
use crate::solve::failure::Failure;
use crate::solve::trajectory::{Covered, Trajectory};

use super::RungeKuttaStepper;
use super::work::Trial;

impl<D: Dynamics> Trajectory<D, RungeKuttaStepper<D>> {
    /// The step that was tried is not good; the next trial is shorter.
    #[cold]
    #[inline(never)]
    pub fn reject(&mut self, trial: &Trial<D::Real>) -> Result<(), Failure> {
        let size = trial.length.abs();
        // The first stage is good for another step from here.
        self.stepper.course.knows_slope = true;
        self.stepper.course.step = if trial.error.is_finite() {
            size * self.stepper.control.factor(trial.error.log2(), D::Real::ZERO, false, false)
        } else {
            self.check_domain(size)?;
            size * D::Real::from_f64(0.25)
        };
        self.check_underflow(self.stepper.course.step)?;
        self.stepper.course.was_rejected = true;
        self.statistics.rejected += 1;
        self.covered = Covered::Nothing;
        Ok(())
    }

    /// The step left the domain of the vector field: a shorter one may not.
    fn check_domain(&self, size: D::Real) -> Result<(), Failure> {
        if let Some(failure) = self.slope_failure() {
            return Err(failure);
        }
        let smallest = self.stepper.control.limits.smallest_step(self.place.time.value);
        let is_fixed = matches!(self.stepper.control.rule, EmbeddedRule::Fixed { .. });
        if is_fixed || size * D::Real::from_f64(0.25) < smallest {
            let end = &self.stepper.end;
            let component = first_non_finite(end.state.as_ref()).unwrap_or(0);
            return Err(Failure::VectorField { component, order: 1, time: end.time.value.to_f64() });
        }
        Ok(())
    }
}
