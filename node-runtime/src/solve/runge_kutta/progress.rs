//! Going on after a step that is good.

use crate::dynamics::{Dynamics, Point};
use crate::scalar::{Real, Scalar};
use crate::solve::place::Place;
use crate::solve::trajectory::{Covered, Trajectory};
use crate::state::Array;

use super::RungeKuttaStepper;
use super::plan::least_log_error;
use super::work::Trial;
use crate::control::EmbeddedRule;

impl<D: Dynamics> Trajectory<D, RungeKuttaStepper<D>> {
    #[inline(always)]
    pub fn accept(&mut self, trial: &Trial<D::Real>) {
        self.statistics.accept(trial.length.abs().to_f64());
        self.covered = Covered::Current;
        self.stepper.propose(trial);
        let stepper = &mut self.stepper;
        (stepper.start, stepper.length, stepper.head) = (self.place, trial.length, stepper.end);
        stepper.rows[0] = self.place.state;
        stepper.course.knows_slope = trial.knows_slope;
        if trial.knows_slope {
            stepper.stages[0] = stepper.stages[stepper.inner];
        }
        self.place = stepper.end;
        if let Some(end) = trial.arrives_at
            && end != self.place.time.value
        {
            self.step_back(end);
        }
    }

    /// The way ended inside of the step.
    #[cold]
    #[inline(never)]
    fn step_back(&mut self, end: D::Real) {
        let mut state: Point<D> = Array::splat(D::Real::ZERO);
        // The end is between those of the step.
        if self.stepper.piece(&self.stepper.head).at(end, state.as_mut()).is_ok() {
            self.place = Place::new(end, state);
            self.stepper.course.knows_slope = false;
        }
    }
}

impl<D: Dynamics> RungeKuttaStepper<D> {
    /// The length of the next step after a good one. Where the end of the way has shortened a step, the next is as long as it might
    /// have been.
    #[inline(always)]
    fn propose(&mut self, trial: &Trial<D::Real>) {
        if let EmbeddedRule::Fixed { .. } = self.control.rule {
            return;
        }
        let course = &mut self.course;
        let size = trial.length.abs();
        let log_error = trial.error.log2();
        let factor = self.control.factor(log_error, course.log_error, true, course.was_rejected);
        let step = (size * factor).min(self.control.limits.max_step);
        let is_shortened = trial.arrives_at.is_some() && size < course.step;
        course.step = if is_shortened { course.step.max(step) } else { step };
        course.log_error = log_error.max(least_log_error());
        course.was_rejected = false;
    }
}
