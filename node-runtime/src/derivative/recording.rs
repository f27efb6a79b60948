//! A solution with all that its derivatives need.

use core::fmt;

use crate::check::first_non_finite;
use crate::differentiable::Differentiable;
use crate::dynamics::{Dynamics, Point};
use crate::error::{Component, LastGood, SolveError};
use crate::instruction_set::{InstructionSet, Task};
use crate::scalar::{Aligned, Real, Transparent, cast_ref};
use crate::solve::{Statistics, Step};
use crate::state::{Array, State};
use crate::taylor::Taylor;

use super::pull::{Memory, Pull};
use super::push::Push;
use super::regulariser::Kind;
use super::replay::{Recordable, Replay};
use super::{Differential, Folded, Objective, Parameters, Regulariser, fold};

/// A solution by the steps of a method, and where each of them began: what its derivatives need.
///
/// It holds the state at every knot, and no polynomials or stages: these are computed again.
pub struct Recording<D: Dynamics, M: Recordable = Taylor> {
    pub(super) knots: Vec<Knot<D>>,
    pub(super) parameters: Box<Parameters<D>>,
    pub(super) scheme: M::Scheme,
    pub(super) start_time: D::Real,
    pub(super) end_time: D::Real,
    pub(super) end: Point<D>,
    pub(super) instruction_set: InstructionSet,
    pub(super) statistics: Statistics,
}

/// Where a step began, and its length τ in the scale of its polynomial.
pub struct Knot<D: Dynamics> {
    pub time: D::Real,
    pub scale: D::Real,
    pub tau: D::Real,
    pub state: Point<D>,
}

impl<D: Dynamics> Clone for Knot<D> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<D: Dynamics> Copy for Knot<D> {}

impl<D: Dynamics> Knot<D> {
    pub fn of(step: &Step<'_, D>) -> Self {
        let mut state: Point<D> = Array::splat(D::Real::ZERO);
        state.as_mut().copy_from_slice(step.piece().rows.get(0));
        let (scale, tau) = step.length();
        Self { time: step.start_time(), scale, tau, state }
    }

    /// Whether a time on the scale of the step is at neither end of it.
    pub fn is_inside(&self, tau: D::Real) -> bool {
        tau != D::Real::ZERO && tau != self.tau
    }

    /// A time on the scale of the step.
    pub fn tau_at(&self, time: D::Real) -> D::Real {
        (time - self.time) / self.scale
    }
}

impl<D: Differentiable, M: Recordable> Recording<D, M> {
    /// The state at the end.
    pub fn end(&self) -> D::State {
        D::State::read(self.end.as_ref())
    }

    /// The time at which the solution starts.
    pub fn start_time(&self) -> D::Real {
        self.start_time
    }

    /// The time at which it ends; before the start if it was integrated backward.
    pub fn end_time(&self) -> D::Real {
        self.end_time
    }

    /// What it cost.
    pub fn stats(&self) -> &Statistics {
        &self.statistics
    }

    /// The bytes that it keeps: (dimension + 3) numbers a step.
    pub fn memory(&self) -> usize {
        self.knots.len() * size_of::<Knot<D>>()
    }

    /// The states at some times of the interval, in any order.
    ///
    /// # Errors
    ///
    /// [`SolveError::OutsideInterval`], and [`SolveError::VectorField`] inside of a step whose ends alone are known: by a Runge–Kutta
    /// method the vector field at the end of a step counts for its inside.
    pub fn states(&self, times: &[D::Real]) -> Result<Vec<D::State>, SolveError> {
        let steps = times.iter().map(|&time| self.step_at(time)).collect::<Result<_, _>>()?;
        self.run(States { recording: self, folded: &self.folded(), times, steps })
    }

    /// The integral of a regulariser over the interval.
    ///
    /// # Errors
    ///
    /// [`SolveError::Regulariser`], and [`SolveError::NonFiniteIntegral`] if it overflows.
    pub fn integral(&self, regulariser: Regulariser<D>) -> Result<D::Real, SolveError> {
        regulariser.kind.check(|derivative| M::largest::<D>(self.scheme, derivative))?;
        let integral = self.run(Integral { recording: self, folded: &self.folded(), kind: &regulariser.kind });
        if integral.is_finite() { Ok(integral) } else { Err(SolveError::NonFiniteIntegral) }
    }

    /// How the states at some times of the interval change in some directions: for each time, in any order, the changes of the
    /// state, one for each direction.
    ///
    /// The time of a [`Differential`] shifts the start, the end and all times in between.
    ///
    /// # Errors
    ///
    /// [`SolveError::OutsideInterval`], [`SolveError::NonFiniteSeed`] for a direction that is not finite, and
    /// [`SolveError::NonFiniteDerivative`] if a change overflows.
    pub fn tangents(
        &self,
        directions: &[Differential<D>],
        times: &[D::Real],
    ) -> Result<Vec<Vec<D::State>>, SolveError> {
        directions.iter().try_for_each(Differential::check)?;
        let steps = times.iter().map(|&time| self.step_at(time)).collect::<Result<_, _>>()?;
        self.run(Push { recording: self, folded: &self.folded(), directions, times, steps })
    }

    /// How the objective changes with the initial state, the parameters and the time, which shifts the start, the end and all
    /// times in between.
    ///
    /// With the recording it takes three to five times as long as the solve, whatever the number of parameters; [`Regulariser`] says what
    /// integrals cost.
    ///
    /// # Errors
    ///
    /// [`SolveError::OutsideInterval`], [`SolveError::NonFiniteSeed`], [`SolveError::Regulariser`] and [`SolveError::Weight`] for what the
    /// objective is made of; [`SolveError::NonFiniteIntegral`] and [`SolveError::NonFiniteDerivative`] if something overflows.
    pub fn gradient(&self, objective: &Objective<D>) -> Result<Differential<D>, SolveError> {
        let mut gradient = Differential::zero();
        self.pull(&self.folded(), objective, &mut Memory::new(), &mut gradient)?;
        Ok(gradient)
    }

    /// Writes the gradient to `gradient`, and gives the integrals of the objective with their weights.
    pub(super) fn pull(
        &self,
        folded: &Folded<D>,
        objective: &Objective<D>,
        memory: &mut Memory<D>,
        gradient: &mut Differential<D>,
    ) -> Result<D::Real, SolveError> {
        objective.check(|derivative| M::largest::<D>(self.scheme, derivative))?;
        memory.points.clear();
        for (point, (time, _)) in objective.points.iter().enumerate() {
            memory.points.push((self.step_at(*time)?, point));
        }
        memory.points.sort_unstable();
        let integrals = self.run(Pull { recording: self, folded, objective, memory, gradient })?;
        if integrals.is_finite() { Ok(integrals) } else { Err(SolveError::NonFiniteIntegral) }
    }

    /// What depends on parameters alone.
    fn folded(&self) -> Box<Aligned<Folded<D>>> {
        fold::<D>(&self.parameters)
    }

    fn run<T: Task<D::Real>>(&self, task: T) -> T::Output {
        self.instruction_set.run(task)
    }

    /// The order of the jets that all integrals of an objective are made of.
    pub(super) fn order_of(&self, objective: &Objective<D>) -> usize {
        objective.time_derivatives.iter().map(|(derivative, _)| M::order(self.scheme, *derivative)).max().unwrap_or(0)
    }

    /// The error that the inside of a step is not known.
    #[cold]
    fn unknown_inside(&self, step: usize, component: usize) -> SolveError {
        let Knot { time, state, .. } = &self.knots[step];
        SolveError::VectorField {
            component: Component::find(D::STATE, component),
            order: 1,
            time: self.end_of(step).to_f64(),
            last: LastGood::keep(*time, state.as_ref(), Statistics { accepted: step as u64, ..self.statistics }),
        }
    }

    /// The time at which a step ends.
    fn end_of(&self, step: usize) -> D::Real {
        self.knots.get(step + 1).map_or(self.end_time, |next| next.time)
    }

    /// The step in which a time is, the earlier one at a knot; 0 if there are no steps.
    fn step_at(&self, time: D::Real) -> Result<usize, SolveError> {
        let (start, end) = (self.start_time, self.end_time);
        let is_between = (start <= time && time <= end) || (end <= time && time <= start);
        if !is_between {
            let [time, start, end] = [time, start, end].map(Real::to_f64);
            return Err(SolveError::OutsideInterval { time, start, end });
        }
        let is_passed = |knot: &Knot<D>| if start <= end { knot.time < time } else { knot.time > time };
        Ok(self.knots.partition_point(is_passed).saturating_sub(1))
    }
}

/// The length of the step up to a time in it.
pub(super) fn tau<D: Differentiable, M: Recordable>(
    recording: &Recording<D, M>,
    step: usize,
    time: D::Real,
) -> D::Real {
    let knot = &recording.knots[step];
    if time == recording.end_of(step) { knot.tau } else { knot.tau_at(time) }
}

/// The states at times in given steps.
struct States<'a, D: Differentiable, M: Recordable> {
    recording: &'a Recording<D, M>,
    folded: &'a Folded<D>,
    times: &'a [D::Real],
    steps: Vec<usize>,
}

impl<D: Differentiable, M: Recordable> Task<D::Real> for States<'_, D, M> {
    type Output = Result<Vec<D::State>, SolveError>;
    const WIDE: bool = D::WIDE;

    #[inline(always)]
    fn run<S: Transparent<D::Real>>(self) -> Self::Output {
        let (recording, folded) = (self.recording, cast_ref(self.folded));
        let mut replay = M::Replay::<D, S>::new(recording.scheme, 0);
        let mut known = None;
        let state = |(&time, &step): (&D::Real, &usize)| {
            if recording.knots.is_empty() || time == recording.end_time {
                return Ok(recording.end());
            }
            let knot = &recording.knots[step];
            if time == knot.time {
                return Ok(D::State::read(knot.state.as_ref()));
            }
            if time == recording.end_of(step) {
                return Ok(D::State::read(recording.knots[step + 1].state.as_ref()));
            }
            if known.replace(step) != Some(step) {
                replay.compute(folded, knot, true);
            }
            let mut out: Point<D> = Array::splat(D::Real::ZERO);
            for (x, y) in out.as_mut().iter_mut().zip(replay.state(tau(recording, step, time)).as_ref()) {
                *x = y.real();
            }
            match first_non_finite(out.as_ref()) {
                None => Ok(D::State::read(out.as_ref())),
                Some(component) => Err(recording.unknown_inside(step, component)),
            }
        };
        self.times.iter().zip(&self.steps).map(state).collect()
    }
}

/// The integral of a regulariser.
struct Integral<'a, D: Differentiable, M: Recordable> {
    recording: &'a Recording<D, M>,
    folded: &'a Folded<D>,
    kind: &'a Kind<D>,
}

impl<D: Differentiable, M: Recordable> Task<D::Real> for Integral<'_, D, M> {
    type Output = D::Real;
    const WIDE: bool = D::WIDE;

    #[inline(always)]
    fn run<S: Transparent<D::Real>>(self) -> D::Real {
        let Self { recording, folded, kind } = self;
        let order = match kind {
            Kind::TimeDerivative(derivative) => M::order(recording.scheme, *derivative),
            Kind::Jacobian(_) => 0,
        };
        let mut replay = M::Replay::<D, S>::new(recording.scheme, order);
        let (mut sum, mut nodes) = (D::Real::ZERO, Vec::new());
        for knot in &recording.knots {
            replay.compute(cast_ref(folded), knot, false);
            sum = sum
                + match kind {
                    Kind::TimeDerivative(derivative) => replay.integral(*derivative).real(),
                    Kind::Jacobian(norm) => {
                        replay.find_nodes(&mut nodes);
                        norm.value(&recording.parameters, &nodes, recording.instruction_set)
                    }
                };
        }
        sum
    }
}

impl<D: Dynamics, M: Recordable> Clone for Recording<D, M> {
    fn clone(&self) -> Self {
        Self { knots: self.knots.clone(), parameters: self.parameters.clone(), ..*self }
    }
}

impl<D: Differentiable<State: fmt::Debug>, M: Recordable> fmt::Debug for Recording<D, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recording")
            .field("start_time", &self.start_time)
            .field("end_time", &self.end_time)
            .field("end", &self.end())
            .field("statistics", &self.statistics)
            .field("memory", &self.memory())
            .finish()
    }
}
