//! A trajectory on its way: where it is, the polynomial that it is on, and how to go on.

use crate::check::{check_parameters, check_state, check_time, first_non_finite};
use crate::control::{Control, Rule, Stall, Weights, error};
use crate::dynamics::{Dynamics, Point};
use crate::error::SolveError;
use crate::instruction_set::InstructionSet;
use crate::scalar::{Real, Transparent, cast_mut, cast_ref};
use crate::series::Coefficients;
use crate::state::Array;
use crate::step::{Series, increment_and_slope, two_sum};
use crate::taylor::Taylor;

use super::expansion::{Expansion, Place, Scale};
use super::statistics::Statistics;
use super::step::Step;

/// The state of an integration. The only place where a vector field is integrated; [`march`](super::march) drives it.
pub(crate) struct Trajectory<D: Dynamics> {
    pub control: Control<D>,
    pub instruction_set: InstructionSet,
    constants: D::Constants<D::Real>,
    /// The polynomial that the trajectory is on, and room for the next one.
    expansions: [Expansion<D>; 2],
    current: usize,
    /// Where the trajectory is: at the knot of the current polynomial, or further on it.
    pub place: Place<D>,
    pub plan: Plan<D::Real>,
    /// How far the current polynomial is good, in its scale.
    pub tau: D::Real,
    /// The step that led to the current polynomial, in the current scale.
    pub before: D::Real,
    weights: Weights<D>,
    /// P′ at the end of the step that is tried.
    slope: Point<D>,
    /// The last step tried from the current polynomial and taken back: its error and its length.
    pub refused: Option<(D::Real, D::Real)>,
    pub covered: Covered,
    pub statistics: Statistics,
}

/// What must happen before the current polynomial can be used.
#[derive(Clone, Copy)]
pub(crate) enum Plan<R> {
    /// No scale of time is known: evaluate the vector field for one.
    FindScale { backward: bool },
    /// Expand about the place, in this scale.
    Expand(Scale<R>),
    /// Expand about the knot that is in the room for the next polynomial, and use it as before.
    Resume { before: R, tau: R },
    /// Nothing.
    Ready,
}

/// The step that [`Integrator::at`](super::Integrator::at) knows: of which polynomial the part up to the place.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Covered {
    Nothing,
    Current,
    Previous,
}

/// A jet that is about to be computed in the room for the next polynomial.
pub(crate) struct Trial<R> {
    pub purpose: Purpose,
    /// The length of the step that led there, in the scale of the current polynomial.
    tau: R,
}

/// What a jet is for.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Purpose {
    /// The vector field at the place, to guess the scale of time.
    FindScale,
    /// The polynomial about the place.
    Expand,
    /// The polynomial about the end of a step; its slope tells whether the step was good.
    Step,
    /// Only the slope at the end of the way.
    Arrive,
}

/// Why a march ended early; with names and the last good point it becomes a [`SolveError`].
pub(crate) enum Failure {
    VectorField { component: usize, order: usize, time: f64 },
    StepUnderflow { smallest: f64 },
    Stall(Stall),
    MaximumSteps,
}

/// No step is longer than this many times the one before.
const GROWTH: f64 = 16.0;

impl<D: Dynamics> Trajectory<D> {
    pub fn new(system: &D, time: D::Real, state: &D::State, method: &Taylor) -> Result<Self, SolveError> {
        check_time(time)?;
        check_parameters(system)?;
        let control = Control::new(method)?;
        let plan = match control.rule {
            Rule::Adaptive { .. } => Plan::FindScale { backward: false },
            Rule::Fixed { step } => Plan::Expand(Scale::below(step)),
        };
        Ok(Self {
            statistics: Statistics { order: control.order, ..Statistics::default() },
            control,
            instruction_set: method.instruction_set.unwrap_or_else(InstructionSet::detect),
            constants: D::constants(&system.parameters()),
            expansions: [Expansion::new(), Expansion::new()],
            current: 0,
            place: Place::new(time, check_state::<D>(state)?),
            plan,
            tau: D::Real::ZERO,
            before: D::Real::ZERO,
            weights: Array::splat(D::Real::ZERO),
            slope: Array::splat(D::Real::ZERO),
            refused: None,
            covered: Covered::Nothing,
        })
    }

    /// Goes on with the parameters of `system`.
    pub fn set_parameters(&mut self, system: &D) -> Result<(), SolveError> {
        check_parameters(system)?;
        self.constants = D::constants(&system.parameters());
        self.expand_anew();
        Ok(())
    }

    /// Goes on from another state.
    pub fn set_state(&mut self, state: &D::State) -> Result<(), SolveError> {
        let state = check_state::<D>(state)?;
        self.place = Place { time: self.place.time, ..Place::new(self.place.time.value, state) };
        self.expand_anew();
        Ok(())
    }

    /// The current polynomial is of no use any more.
    fn expand_anew(&mut self) {
        self.covered = Covered::Nothing;
        if let Some(scale) = self.scale() {
            self.plan = Plan::Expand(scale);
        }
    }

    /// Turns round if `end` lies behind.
    pub fn face(&mut self, backward: bool) {
        if self.is_backward() != backward {
            self.plan = match self.scale() {
                None => Plan::FindScale { backward },
                Some(Scale { value, inverse }) => Plan::Expand(Scale { value: -value, inverse: -inverse }),
            };
        }
    }

    pub fn is_backward(&self) -> bool {
        match self.plan {
            Plan::FindScale { backward } => backward,
            _ => self.scale().is_some_and(|scale| scale.value < D::Real::ZERO),
        }
    }

    /// The scale of the polynomial to go on with, if one is known.
    fn scale(&self) -> Option<Scale<D::Real>> {
        match self.plan {
            Plan::FindScale { .. } => None,
            Plan::Expand(scale) => Some(scale),
            Plan::Resume { .. } => Some(self.room().scale),
            Plan::Ready => Some(self.current().scale),
        }
    }

    /// What to compute next on the way to `end`, which is where the vector field is evaluated last.
    #[inline(always)]
    pub fn next_trial<S: Transparent<D::Real>>(&mut self, end: D::Real) -> Trial<D::Real> {
        match self.plan {
            Plan::Ready => self.aim::<S>(end),
            _ => self.prepare(),
        }
    }

    #[cold]
    #[inline(never)]
    fn prepare(&mut self) -> Trial<D::Real> {
        let purpose = match self.plan {
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
            Plan::Resume { .. } | Plan::Ready => Purpose::Expand,
        };
        Trial { purpose, tau: D::Real::ZERO }
    }

    /// The end of a step of the current polynomial, which is at most `end`.
    #[inline(always)]
    fn aim<S: Transparent<D::Real>>(&mut self, end: D::Real) -> Trial<D::Real> {
        let [even, odd] = &mut self.expansions;
        let (from, to) = if self.current == 0 { (even, odd) } else { (odd, even) };
        let mut tau = self.tau;
        let rest = from.time.until(end) * from.scale.inverse;
        let mut time = from.time.plus(tau * from.scale.value);
        let mut purpose = Purpose::Step;
        // Longer by rounding only: no splinter of a step is left at the end.
        let slack = D::Real::ONE + D::Real::from_f64(1024.0) * D::Real::EPSILON;
        if rest <= tau * slack || time.value == end {
            (purpose, tau, time.value, time.carry) = (Purpose::Arrive, rest, end, D::Real::ZERO);
        }
        to.time = time;
        to.scale = from.scale.after(tau);

        // x(t + h) = x_0 + (carry + d): the sum in two parts.
        let series = cast_ref::<Series<D>, D::Series<S>>(&from.series);
        let mut increment: Point<D> = Array::splat(D::Real::ZERO);
        increment_and_slope(
            |k| series.row(k),
            self.control.order,
            S::splat(tau),
            cast_mut::<_, D::Point<S>>(&mut increment).as_mut(),
            cast_mut::<_, D::Point<S>>(&mut self.slope).as_mut(),
        );
        let (start, target) = (from.series.row(0), to.series.row_mut(0));
        let (increment, carry) = (increment.as_ref(), (from.carry.as_ref(), to.carry.as_mut()));
        for i in 0..increment.len() {
            (target[i], carry.1[i]) = two_sum(start[i], carry.0[i] + increment[i]);
        }
        Trial { purpose, tau }
    }

    /// The only call of the generated code: the jet in the room for the next polynomial.
    #[inline(always)]
    pub fn compute<S: Transparent<D::Real>>(&mut self, trial: &Trial<D::Real>) {
        let order = match trial.purpose {
            Purpose::Expand | Purpose::Step => {
                self.statistics.jets += 1;
                self.control.order
            }
            Purpose::FindScale | Purpose::Arrive => 1,
        };
        let constants = cast_ref::<_, D::Constants<S>>(&self.constants);
        let room = &mut self.expansions[1 - self.current];
        let (time, scale) = (S::splat(room.time.value), S::splat(room.scale.value));
        D::jet(constants, time, scale, cast_mut::<Series<D>, D::Series<S>>(&mut room.series), order);
    }

    /// The error of the step that was tried, in units of what is allowed: good up to 1, and ∞ if it left the domain.
    #[inline(always)]
    pub fn error(&self, trial: &Trial<D::Real>) -> D::Real {
        self.weighted_error(trial, &self.weights)
    }

    #[inline(always)]
    fn weighted_error(&self, trial: &Trial<D::Real>, weights: &Weights<D>) -> D::Real {
        let (from, to) = (self.current(), self.room());
        let ratio = from.scale.value * to.scale.inverse;
        let factor = match &self.control.rule {
            Rule::Adaptive { size, .. } => trial.tau * size.defect_factor,
            Rule::Fixed { .. } => D::Real::ZERO,
        };
        error(to.row(0), self.slope.as_ref(), to.row(1), ratio, factor, weights.as_ref())
    }

    /// The step was good: goes on to the polynomial at its end.
    #[inline(always)]
    pub fn accept(&mut self, trial: &Trial<D::Real>) {
        let (from, to) = (self.current(), self.room());
        let step = (trial.tau * from.scale.value).abs();
        let before = trial.tau * (from.scale.value * to.scale.inverse);
        self.place = to.place();
        self.current = 1 - self.current;
        self.covered = Covered::Previous;
        self.statistics.accept(step.to_f64());
        self.propose(before);
        let growth = if self.refused.take().is_some() { D::Real::ONE } else { D::Real::from_f64(GROWTH) };
        self.tau = self.tau.min(growth * before);
    }

    /// The way ends inside the current polynomial.
    #[inline(always)]
    pub fn arrive(&mut self, trial: &Trial<D::Real>, is_last: bool) {
        self.place = self.room().place();
        self.covered = Covered::Current;
        if is_last {
            self.statistics.accept((trial.tau * self.current().scale.value).abs().to_f64());
        }
    }

    /// The length of the next step, in the current scale.
    #[inline(always)]
    fn propose(&mut self, before: D::Real) {
        let current = &self.expansions[self.current];
        let per_scale = current.scale.inverse.abs();
        self.before = before;
        self.tau = match &self.control.rule {
            Rule::Adaptive { tolerances, size } => {
                let row = |k| current.row(k);
                let tau = size.propose::<D>(tolerances, row, self.control.order, before, &mut self.weights);
                tau.min(self.control.largest_step() * per_scale)
            }
            Rule::Fixed { step } => *step * per_scale,
        };
    }

    /// The length of the step to come is below the smallest allowed.
    #[inline(always)]
    pub fn underflow(&self) -> Option<Failure> {
        let from = self.current();
        let smallest = self.control.smallest_step(from.time.value);
        (self.tau * from.scale.value.abs() < smallest).then(|| Failure::StepUnderflow { smallest: smallest.to_f64() })
    }

    /// The scale of time from the vector field: ‖x‖/‖f‖, or the way to the end if one of them is 0. Only its magnitude
    /// matters.
    #[cold]
    #[inline(never)]
    pub fn find_scale(&mut self, end: D::Real) -> Result<(), Failure> {
        let room = self.room();
        if let Some(component) = first_non_finite(room.row(1)) {
            return Err(Failure::VectorField { component, order: 1, time: room.time.value.to_f64() });
        }
        let rest = room.time.until(end).abs();
        let rest = if rest.is_finite() { rest } else { room.time.value.abs().max(D::Real::ONE) };
        let length = room.time_to_change().unwrap_or(rest);
        self.plan = Plan::Expand(Scale::below(length.copysign(room.scale.value)));
        Ok(())
    }

    /// Uses the polynomial that was expanded about the place.
    #[cold]
    #[inline(never)]
    pub fn settle(&mut self) {
        self.current = 1 - self.current;
        self.refused = None;
        match self.plan {
            Plan::Resume { before, tau } => {
                self.propose(before);
                self.tau = tau;
            }
            _ => {
                // The first proposal knows nothing of a step before; the second takes the first for it.
                self.propose(D::Real::ZERO);
                let length = self.current().time_to_change().unwrap_or(D::Real::MAX);
                self.propose(self.tau.min(length));
                self.tau = self.tau.min(D::Real::from_f64(GROWTH));
            }
        }
        self.plan = Plan::Ready;
    }

    /// The step that was tried is not good: `error` says how much. Whether it is to be accepted nevertheless, since what is
    /// left is rounding; if not, the next trial is shorter.
    #[cold]
    #[inline(never)]
    pub fn refuse(&mut self, trial: &Trial<D::Real>, error: D::Real) -> Result<bool, Failure> {
        self.statistics.rejected += 1;
        if !error.is_finite() {
            self.shrink_or_rescale(trial)?;
        } else if self.is_rounding(trial, error) {
            self.statistics.rejected -= 1;
            return Ok(true);
        } else {
            // The error is of order p + 1 in the step.
            let order = D::Real::from_f64((self.control.order + 1) as f64);
            let factor = ((-D::Real::ONE - error.log2_fast()) / order).exp2_fast();
            self.tau = trial.tau * factor.max(D::Real::from_f64(0.1)).min(D::Real::from_f64(0.8));
            if let Some(failure) = self.underflow() {
                return Err(failure);
            }
        }
        self.refused = Some((error, trial.tau));
        self.covered = Covered::Nothing;
        self.leave_what_is_no_longer_covered();
        Ok(false)
    }

    /// The step left the domain of the vector field, or the coefficients the range of the reals.
    fn shrink_or_rescale(&mut self, trial: &Trial<D::Real>) -> Result<(), Failure> {
        let from = self.current();
        let smallest = self.control.smallest_step(from.time.value);
        if let Some((order, component)) = from.first_non_finite(self.control.order) {
            let scale = from.scale.value * D::Real::from_f64(1.0 / 256.0);
            if order <= 1 || scale.abs() < smallest {
                return Err(Failure::VectorField { component, order, time: from.time.value.to_f64() });
            }
            self.place = from.place();
            self.plan = Plan::Expand(Scale::below(scale));
            return Ok(());
        }
        let tau = trial.tau * D::Real::from_f64(0.25);
        let fixed = matches!(self.control.rule, Rule::Fixed { .. });
        if fixed || tau * from.scale.value.abs() < smallest {
            let to = self.room();
            let component = first_non_finite(to.row(1)).or(first_non_finite(to.row(0))).unwrap_or(0);
            return Err(Failure::VectorField { component, order: 1, time: to.time.value.to_f64() });
        }
        self.tau = tau;
        Ok(())
    }

    /// A truncation error falls with the power p + 1 of the step. One that hardly falls, and is small, is rounding.
    ///
    /// (A kink inside of the step falls slowly too, but is not small until the step has come close to it.)
    fn is_rounding(&self, trial: &Trial<D::Real>, error: D::Real) -> bool {
        let Some((earlier, tau)) = self.refused else { return false };
        let half_order = D::Real::from_f64((self.control.order + 1) as f64 / 2.0);
        let fall = earlier.log2_fast() - error.log2_fast();
        let expected = (tau.log2_fast() - trial.tau.log2_fast()) * half_order;
        fall < expected && self.is_small(trial)
    }

    /// Whether the error of every component is below a thousand units in the last place of the largest component.
    fn is_small(&self, trial: &Trial<D::Real>) -> bool {
        let largest = self.room().row(0).iter().fold(D::Real::ZERO, |norm, x| norm.max(x.abs()));
        let thousand_units = D::Real::from_f64(1024.0) * D::Real::EPSILON * largest;
        self.weighted_error(trial, &Array::splat(D::Real::ONE / thousand_units)) <= D::Real::ONE
    }

    /// A polynomial that is no longer trusted as far as the place is given up for one about the place.
    fn leave_what_is_no_longer_covered(&mut self) {
        let current = self.current();
        if let Plan::Ready = self.plan
            && current.time.until(self.place.time.value) * current.scale.inverse >= self.tau
        {
            self.plan = Plan::Expand(Scale::below(self.tau * current.scale.value));
        }
    }

    #[inline(always)]
    pub fn current(&self) -> &Expansion<D> {
        &self.expansions[self.current]
    }

    #[inline(always)]
    pub fn room(&self) -> &Expansion<D> {
        &self.expansions[1 - self.current]
    }

    #[inline(always)]
    pub fn room_mut(&mut self) -> &mut Expansion<D> {
        &mut self.expansions[1 - self.current]
    }

    /// The part of a polynomial that the last step covered.
    #[inline(always)]
    pub fn last_step(&self) -> Option<Step<'_, D>> {
        let expansion = match self.covered {
            Covered::Nothing => return None,
            Covered::Current => self.current(),
            Covered::Previous => self.room(),
        };
        Some(Step::new(expansion, self.control.order, &self.place))
    }
}
