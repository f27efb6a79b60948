//! What to evaluate next.

use crate::control::slack;
use crate::dynamics::Dynamics;
use crate::runge_kutta::Arrival;
use crate::scalar::Real;
use crate::solve::failure::Failure;
use crate::solve::march::March;
use crate::solve::trajectory::Trajectory;
use crate::step::Compensated;

use super::RungeKuttaStepper;

/// Evaluations of the vector field that belong together.
pub(crate) struct Work<R> {
    pub purpose: Purpose,
    /// The length of the step, with its sign.
    pub length: R,
    /// Where the step ends.
    pub end: Compensated<R>,
    /// The end of the march, if the step reaches it.
    pub arrives_at: Option<R>,
}

/// What evaluations are for.
#[derive(Clone, Copy, PartialEq)]
pub enum Purpose {
    /// The vector field at the place.
    Slope,
    /// The vector field after a step of Euler's, to guess the length of the first step.
    EulerStep,
    /// The stages of a step.
    Step,
}

/// A step that was tried.
pub struct Trial<R> {
    pub length: R,
    pub arrives_at: Option<R>,
    /// The error in units of the tolerance, ∞ if the step left the domain.
    pub error: R,
    /// Whether f at the end is known.
    pub knows_slope: bool,
}

impl<D: Dynamics> March<'_, D, RungeKuttaStepper<D>> {
    #[inline(always)]
    pub(crate) fn next_work(&self) -> Result<Work<D::Real>, Failure> {
        if self.trajectory.stepper.course.step == D::Real::ZERO { Ok(self.work_for_start()) } else { self.next_step() }
    }

    /// A step, and where it ends. One that is too short is a failure.
    #[inline(always)]
    fn next_step(&self) -> Result<Work<D::Real>, Failure> {
        let Trajectory { place, stepper, .. } = &*self.trajectory;
        let size = stepper.course.step;
        let rest = place.time.until(self.end);
        let mut length = size.copysign(rest);
        let mut end = place.time.plus(length);
        let longest = if self.may_pass() { size } else { size * slack() };
        let arrives = rest.abs() <= longest || end.value == self.end;
        if arrives && !self.may_pass() {
            (length, end) = (rest, Compensated::new(self.end));
        } else {
            self.trajectory.check_underflow(size)?;
        }
        Ok(Work { purpose: Purpose::Step, length, end, arrives_at: arrives.then_some(self.end) })
    }

    /// Whether a step may pass the end.
    #[inline(always)]
    pub fn may_pass(&self) -> bool {
        self.is_last && self.trajectory.stepper.control.controller.arrival == Arrival::Interpolate
    }
}

impl<D: Dynamics> Trajectory<D, RungeKuttaStepper<D>> {
    /// A step of this size is not below the smallest allowed.
    #[inline(always)]
    pub fn check_underflow(&self, size: D::Real) -> Result<(), Failure> {
        let smallest = self.stepper.control.limits.smallest_step(self.place.time.value);
        if size < smallest {
            return Err(Failure::StepUnderflow { smallest: smallest.to_f64() });
        }
        Ok(())
    }
}
