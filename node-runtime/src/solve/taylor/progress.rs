//! Going on after a jet that is good.

use crate::check::first_non_finite;
use crate::control::PROBES;
use crate::dynamics::Dynamics;
use crate::scalar::Real;

use super::expansion::Scale;
use super::plan::{Course, Plan};
use super::trial::Trial;
use crate::solve::failure::Failure;
use crate::solve::trajectory::{Covered, Trajectory};

/// No step is longer than this many times the one before.
pub const GROWTH: f64 = 16.0;

impl<D: Dynamics> Trajectory<D> {
    /// The step was good: goes on to the polynomial at its end.
    #[inline(always)]
    pub fn accept(&mut self, trial: &Trial<D::Real>) {
        let (from, to) = (self.current(), self.room());
        let step = (trial.tau * from.scale.value).abs();
        let before = trial.tau * (from.scale.value * to.scale.inverse);
        self.place = to.place();
        self.stepper.expansions.swap();
        self.covered = Covered::Previous;
        self.statistics.accept(step.to_f64());
        // Not longer than what was rejected; but as long, or rounding that is rejected once in each step would shorten all.
        let rejected = self.stepper.rejected.take();
        let growth = rejected.map_or(D::Real::from_f64(GROWTH), |rejected| rejected.tau / trial.tau);
        self.propose(before, growth * before);
        self.stepper.known = before;
    }

    /// The way ends inside the current polynomial.
    #[inline(always)]
    pub fn arrive(&mut self, trial: &Trial<D::Real>, is_last: bool) {
        self.place = self.room().place();
        self.covered = Covered::Current;
        self.stepper.known = self.stepper.known.max(trial.tau);
        if is_last {
            self.statistics.accept((trial.tau * self.current().scale.value).abs().to_f64());
        }
    }

    /// A place in a leap was looked at: there is another one, or the whole step is known to be good, or it was rejected.
    #[cold]
    #[inline(never)]
    pub fn conclude_probe(&mut self, trial: &Trial<D::Real>) -> Result<(), Failure> {
        let error = self.error(trial);
        if error <= self.allowed_error() || self.reject(trial, error)? {
            self.stepper.probed += 1;
            if self.stepper.probed == PROBES.len() {
                self.stepper.probed = 0;
                self.stepper.known = trial.tau;
            }
        }
        Ok(())
    }

    /// The length of the next step, at most `longest`, from the current polynomial and the step `before`; all in its scale.
    #[inline(always)]
    fn propose(&mut self, before: D::Real, longest: D::Real) {
        let current = self.stepper.expansions.current();
        let per_scale = current.scale.inverse.abs();
        self.stepper.before = before;
        let weights = self.stepper.weights.as_mut();
        self.stepper.tau = self.stepper.control.propose(|k| current.row(k), per_scale, before, longest, weights);
    }

    /// The step to come is not below the smallest allowed.
    #[inline(always)]
    pub fn check_underflow(&self) -> Result<(), Failure> {
        let from = self.current();
        let smallest = self.stepper.control.limits.smallest_step(from.time.value);
        if self.stepper.tau * from.scale.value.abs() < smallest {
            return Err(Failure::StepUnderflow { smallest: smallest.to_f64() });
        }
        Ok(())
    }

    /// The scale of time from the vector field: ‖x‖/‖f‖, or the way to the end if one of them is 0, but no longer than a step may be.
    /// Only its magnitude matters.
    #[cold]
    #[inline(never)]
    pub fn find_scale(&mut self, end: D::Real) -> Result<(), Failure> {
        let room = self.room();
        if let Some(component) = first_non_finite(room.row(1)) {
            return Err(Failure::VectorField { component, order: 1, time: room.time.value.to_f64() });
        }
        let rest = room.time.until(end).abs();
        let is_near = rest < D::Real::MAX * D::Real::from_f64(0.25);
        let rest = if is_near { rest } else { room.time.value.abs().max(D::Real::ONE) };
        let length = room.time_to_change().unwrap_or(rest).min(self.stepper.control.limits.max_step);
        self.stepper.plan = Plan::Expand(Scale::below(length.copysign(room.scale.value)));
        Ok(())
    }

    /// Uses the polynomial that was expanded about the place.
    #[cold]
    #[inline(never)]
    pub fn settle(&mut self) {
        self.stepper.expansions.swap();
        self.stepper.rejected = None;
        match self.stepper.plan {
            Plan::Resume(Course { before, tau, known, rejected, doubtful_until, .. }) => {
                self.propose(before, tau);
                (self.stepper.tau, self.stepper.known, self.stepper.rejected) = (tau, known, rejected);
                self.stepper.doubtful_until = doubtful_until;
            }
            _ => {
                // The first proposal knows nothing of a step before; the second takes the first for it.
                let longest = D::Real::from_f64(GROWTH);
                self.propose(D::Real::ZERO, longest);
                let length = self.current().time_to_change();
                let before = self.stepper.tau.min(length.unwrap_or(D::Real::MAX));
                self.propose(before, longest);
                self.stepper.known = if length.is_some() { before } else { D::Real::ZERO };
            }
        }
        self.stepper.probed = 0;
        self.stepper.plan = Plan::Ready;
    }
}
