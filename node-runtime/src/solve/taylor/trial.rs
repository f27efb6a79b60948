//! Trying a step: where it leads, and how good it is.

use crate::control::{PROBES, Weights, error, slack};
use crate::dynamics::{Dynamics, JetFrom, Point};
use crate::scalar::{Real, Register, Transparent, cast_mut, cast_ref};
use crate::series::Coefficients;
use crate::state::Array;
use crate::step::{Compensated, Series, advance, increment_and_slope};

use super::expansion::Scale;
use super::plan::{Course, Plan};
#[cfg(feature = "std")]
use super::refinement::Refinement;
use crate::solve::failure::Failure;
use crate::solve::trajectory::Trajectory;

/// A jet that is about to be computed in the room for the next polynomial.
pub struct Trial<R> {
    pub purpose: Purpose,
    /// The length of the step that led there, in the scale of the current polynomial.
    pub tau: R,
}

/// What a jet is for.
#[derive(Clone, Copy, PartialEq)]
pub enum Purpose {
    /// The vector field at the place, to guess the scale of time.
    FindScale,
    /// The polynomial about the place.
    Expand,
    /// The slope inside of a step that is a leap.
    Probe,
    /// The polynomial about the end of a step; its slope tells whether the step was good.
    Step,
    /// Only the slope at the end of the way.
    Arrive,
}

impl<D: Dynamics> Trajectory<D> {
    /// What to compute next on the way to `end`, which is where the vector field is evaluated last.
    #[inline(always)]
    pub fn next_trial<S: Transparent<D::Real>>(&mut self, end: D::Real) -> Result<Trial<D::Real>, Failure> {
        match self.stepper.plan {
            Plan::Ready => self.try_step::<S>(end),
            _ => Ok(self.prepare()),
        }
    }

    /// Begins the polynomial that the plan asks for in the room for the next one.
    #[cold]
    #[inline(never)]
    pub fn prepare(&mut self) -> Trial<D::Real> {
        let purpose = match self.stepper.plan {
            Plan::FindScale { backward } => {
                let unit = if backward { -D::Real::ONE } else { D::Real::ONE };
                let place = self.place;
                self.room_mut().begin(&place, Scale::below(unit));
                Purpose::FindScale
            }
            Plan::Expand(scale) => {
                let place = self.place;
                self.room_mut().begin(&place, scale);
                Purpose::Expand
            }
            Plan::Resume(Course { knot, scale, .. }) => {
                self.room_mut().begin(&knot, scale);
                Purpose::Expand
            }
            Plan::Ready => Purpose::Expand,
        };
        Trial { purpose, tau: D::Real::ZERO }
    }

    /// The end of a step of the current polynomial, which is at most `end`. A step that is too short is a failure.
    #[inline(always)]
    fn try_step<S: Transparent<D::Real>>(&mut self, end: D::Real) -> Result<Trial<D::Real>, Failure> {
        let from = self.current();
        let mut purpose = Purpose::Step;
        let (mut tau, mut time) = from.end_of_step(self.stepper.tau, self.stepper.control.is_adaptive());
        let rest = from.time.until(end) * from.scale.inverse;
        if rest <= self.stepper.tau * slack() || time.value == end {
            (purpose, tau, time) = (Purpose::Arrive, rest, Compensated::new(end));
        } else {
            self.check_underflow()?;
        }
        if self.leaps(tau) {
            purpose = Purpose::Probe;
            let inside = tau * D::Real::from_f64(PROBES[self.stepper.probed]);
            (tau, time) = self.current().end_of_step(inside, self.stepper.control.is_adaptive());
        }
        self.evaluate::<S>(tau, time);
        Ok(Trial { purpose, tau })
    }

    /// Whether a step of length τ is to be looked into before it is taken.
    #[inline(always)]
    pub fn leaps(&self, tau: D::Real) -> bool {
        D::Real::any(self.stepper.control.is_leap(tau, self.stepper.known))
    }

    /// The point of the current polynomial at τ, which is `time`, into the room for the next polynomial:
    /// x(t) = x_0 + (carry + d) as a sum in two parts, where d = P(τ) − x_0; and the slope P′(τ).
    #[inline(always)]
    fn evaluate<S: Transparent<D::Real>>(&mut self, tau: D::Real, time: Compensated<D::Real>) {
        #[cfg(feature = "std")]
        let number = self.stepper.expansions.number();
        let (from, to) = self.stepper.expansions.both_mut();
        (to.time, to.scale) = (time, from.scale.after(tau));
        let series = cast_ref::<Series<D>, D::Series<S>>(&from.series);
        #[cfg(feature = "std")]
        let is_refined = self.stepper.refinement.is_some();
        #[cfg(not(feature = "std"))]
        let is_refined = false;
        let mut increment: Point<D> = Array::splat(D::Real::ZERO);
        increment_and_slope(
            |k| series.row(k),
            self.stepper.control.order,
            S::splat(tau),
            S::splat(if is_refined { D::Real::ZERO } else { D::Real::ONE }),
            cast_mut::<_, D::Point<S>>(&mut increment).as_mut(),
            cast_mut::<_, D::Point<S>>(&mut self.stepper.slope).as_mut(),
        );
        #[cfg(feature = "std")]
        if let Some(refinement) = &self.stepper.refinement {
            return refinement.advance(number, from, tau, &increment, to);
        }
        let (start, carry, increment) = (from.series.row(0), from.carry.as_ref(), increment.as_ref());
        let (end, end_carry) = (to.series.row_mut(0), to.carry.as_mut());
        advance(start, carry, increment, end, end_carry);
    }

    /// The only call of the generated code: the jet in the room for the next polynomial.
    #[inline(always)]
    pub fn compute<S: Transparent<D::Real>>(&mut self, trial: &Trial<D::Real>) {
        self.statistics.evaluations += 1;
        let order = match trial.purpose {
            Purpose::Expand | Purpose::Step => {
                self.statistics.jets += 1;
                self.stepper.control.order
            }
            Purpose::FindScale | Purpose::Probe | Purpose::Arrive => 1,
        };
        let first = self.refined_first(trial);
        let first = first.as_ref().map(cast_ref::<Point<D>, D::Point<S>>);
        let constants = cast_ref::<D::Constants<D::Real>, D::Constants<S>>(&self.constants);
        let room = self.stepper.expansions.room_mut();
        let (time, scale) = (S::splat(room.time.value), S::splat(room.scale.value));
        let series = cast_mut::<Series<D>, D::Series<S>>(&mut room.series);
        S::call(JetFrom::<D, S> { constants, time, scale, series, order, first });
    }

    /// The first coefficients of a jet in the room for the next polynomial, if they are to be better than a jet computes them.
    #[inline(always)]
    fn refined_first(&mut self, _trial: &Trial<D::Real>) -> Option<Point<D>> {
        #[cfg(feature = "std")]
        if const { Refinement::<D>::PAYS }
            && let (Purpose::Expand | Purpose::Step, Some(refinement)) = (_trial.purpose, &mut self.stepper.refinement)
        {
            let number = 1 - self.stepper.expansions.number();
            self.statistics.evaluations += 1;
            return Some(refinement.first(self.stepper.expansions.room(), number, self.instruction_set));
        }
        None
    }

    /// The error of the step that was tried, in units of the tolerance, and ∞ if it left the domain.
    #[inline(always)]
    pub fn error(&self, trial: &Trial<D::Real>) -> D::Real {
        self.weighted_error(trial, &self.stepper.weights)
    }

    #[inline(always)]
    pub fn allowed_error(&self) -> D::Real {
        self.stepper.control.allowed_error(self.is_in_doubt())
    }

    #[inline(always)]
    pub fn weighted_error(&self, trial: &Trial<D::Real>, weights: &Weights<D>) -> D::Real {
        let (from, to) = (self.current(), self.room());
        let ratio = from.scale.value * to.scale.inverse;
        let factor = trial.tau * self.stepper.control.error_per_defect();
        error(to.row(0), self.stepper.slope.as_ref(), to.row(1), ratio, factor, weights.as_ref())
    }
}
