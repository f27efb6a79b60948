//! Rejecting a step that is not good.

use crate::check::first_non_finite;
use crate::control::Rule;
use crate::dynamics::Dynamics;
use crate::scalar::Real;
use crate::state::Array;

use super::expansion::Scale;
use super::plan::{Plan, Rejection};
use super::trial::Trial;
use crate::solve::failure::Failure;
use crate::solve::trajectory::{Covered, Trajectory};

impl<D: Dynamics> Trajectory<D> {
    /// The step that was tried is not good: `error` says how much. Whether it is to be accepted nevertheless, since what is
    /// left is rounding; if not, the next trial is shorter.
    #[cold]
    #[inline(never)]
    pub fn reject(&mut self, trial: &Trial<D::Real>, error: D::Real) -> Result<bool, Failure> {
        if !error.is_finite() {
            self.shrink_or_rescale(trial)?;
        } else if self.is_rounding(trial) {
            return Ok(true);
        } else if self.falls_slowly(trial, error) {
            if self.is_small(trial) {
                return Ok(true);
            }
            self.shrink(trial, D::Real::from_f64(0.25))?;
        } else {
            // The error is of order p + 1 in the step; the target is half of what is allowed.
            let order = D::Real::from_f64((self.stepper.control.order + 1) as f64);
            let target = D::Real::from_f64(0.5) * self.stepper.control.allowed_error(true);
            let factor = ((target / error).log2_fast() / order).exp2_fast();
            self.shrink(trial, factor.max(D::Real::from_f64(0.1)).min(D::Real::from_f64(0.8)))?;
        }
        self.statistics.rejected += 1;
        // Finite, so that every format can save it.
        self.stepper.rejected = Some(Rejection { error: error.min(D::Real::MAX), tau: trial.tau });
        (self.stepper.known, self.stepper.probed) = (trial.tau, 0);
        self.doubt(self.room().time.value);
        self.covered = Covered::Nothing;
        self.leave_what_is_no_longer_covered();
        Ok(false)
    }

    /// What spoiled a step to `time` is before it.
    fn doubt(&mut self, time: D::Real) {
        if !self.is_in_doubt() || (time - self.stepper.doubtful_until) * self.current().scale.value > D::Real::ZERO {
            self.stepper.doubtful_until = time;
        }
    }

    /// Whether the way ahead begins where a step was taken back.
    #[inline(always)]
    pub fn is_in_doubt(&self) -> bool {
        let from = self.current();
        from.time.until(self.stepper.doubtful_until) * from.scale.value > D::Real::ZERO
    }

    /// Nothing is known of the way ahead.
    pub fn have_no_doubt(&mut self) {
        self.stepper.doubtful_until = self.place.time.value;
    }

    fn shrink(&mut self, trial: &Trial<D::Real>, factor: D::Real) -> Result<(), Failure> {
        self.stepper.tau = trial.tau * factor;
        self.check_underflow()
    }

    /// The step left the domain of the vector field, or the coefficients the range of the reals.
    fn shrink_or_rescale(&mut self, trial: &Trial<D::Real>) -> Result<(), Failure> {
        let from = self.current();
        let smallest = self.stepper.control.limits.smallest_step(from.time.value);
        if let Some((order, component)) = from.first_non_finite(self.stepper.control.order) {
            let scale = from.scale.value * D::Real::from_f64(1.0 / 256.0);
            if order <= 1 || scale.abs() < smallest {
                return Err(Failure::VectorField { component, order, time: from.time.value.to_f64() });
            }
            self.place = from.place();
            self.stepper.plan = Plan::Expand(Scale::below(scale));
            return Ok(());
        }
        let tau = trial.tau * D::Real::from_f64(0.25);
        let fixed = matches!(self.stepper.control.rule, Rule::Fixed { .. });
        if fixed || tau * from.scale.value.abs() < smallest {
            let to = self.room();
            let component = first_non_finite(to.row(1)).or(first_non_finite(to.row(0))).unwrap_or(0);
            return Err(Failure::VectorField { component, order: 1, time: to.time.value.to_f64() });
        }
        self.stepper.tau = tau;
        Ok(())
    }

    /// A truncation error falls with the power p + 1 of the step. One that falls by less than half of that is rounding, or
    /// comes from a kink inside of the step. Rounding is small, and a kink is not until the step has come close to it.
    fn falls_slowly(&self, trial: &Trial<D::Real>, error: D::Real) -> bool {
        let Some(earlier) = self.stepper.rejected else { return false };
        let half_order = D::Real::from_f64((self.stepper.control.order + 1) as f64 / 2.0);
        let fall = earlier.error.log2_fast() - error.log2_fast();
        fall < (earlier.tau.log2_fast() - trial.tau.log2_fast()) * half_order
    }

    /// Whether the error of every component is below a few units in its last place.
    fn is_rounding(&self, trial: &Trial<D::Real>) -> bool {
        let few_units = D::Real::from_f64(4.0) * D::Real::EPSILON;
        let mut weights = self.stepper.weights;
        for (weight, x) in weights.as_mut().iter_mut().zip(self.room().row(0)) {
            *weight = D::Real::ONE / (few_units * x.abs() + D::Real::MIN_POSITIVE);
        }
        self.weighted_error(trial, &weights) <= D::Real::ONE
    }

    /// Whether the error of every component is below a thousand units in the last place of the largest, even at a jump.
    fn is_small(&self, trial: &Trial<D::Real>) -> bool {
        let largest = self.room().row(0).iter().fold(D::Real::MIN_POSITIVE, |norm, x| norm.max(x.abs()));
        let thousand_units = D::Real::from_f64(1024.0) * D::Real::EPSILON * largest;
        let allowed = self.stepper.control.allowed_error(true);
        self.weighted_error(trial, &Array::splat(D::Real::ONE / thousand_units)) <= allowed
    }

    /// A polynomial that is no longer trusted as far as the place is given up for one about the place.
    fn leave_what_is_no_longer_covered(&mut self) {
        let current = self.current();
        if let Plan::Ready = self.stepper.plan
            && current.time.until(self.place.time.value) * current.scale.inverse >= self.stepper.tau
        {
            self.stepper.plan = Plan::Expand(Scale::below(self.stepper.tau * current.scale.value));
        }
    }
}
