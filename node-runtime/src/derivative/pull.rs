//! The reverse sweep: cotangents from the end of a recording to its start.

use crate::differentiable::Differentiable;
use crate::error::SolveError;
use crate::instruction_set::Task;
use crate::scalar::{Real, Transparent, cast_ref};
use crate::state::{Array, State};

use super::recording::{Knot, tau};
use super::regulariser::Slopes;
use super::replay::{Recordable, Replay, Sums};
use super::{Differential, Objective, Recording};

/// The gradient of an objective.
///
/// A step makes of λ, the cotangent of its end, that of its start, which is the λ of the step before.
pub(super) struct Pull<'a, D: Differentiable, M: Recordable> {
    pub recording: &'a Recording<D, M>,
    pub objective: &'a Objective<D>,
    /// The step of each of the objective's points.
    pub steps: Vec<usize>,
}

impl<D: Differentiable, M: Recordable> Task<D::Real> for Pull<'_, D, M> {
    type Output = Result<Differential<D>, SolveError>;
    const WIDE: bool = D::WIDE;

    #[inline(always)]
    fn run<S: Transparent<D::Real>>(self) -> Self::Output {
        let Self { recording, objective, .. } = self;
        let (folded, points) = (cast_ref(&recording.folded), self.points());
        let mut rest = points.len();
        let mut replay = M::Replay::<D, S>::new(recording.scheme, recording.order_of(objective));
        let mut cotangents = replay.cotangents();
        let (mut nodes, mut slopes, mut sums) = (Vec::new(), Slopes::new(), Sums::new());
        sums.add_to_state(objective.end.as_ref());
        for (step, knot) in recording.knots.iter().enumerate().rev() {
            let first = points[..rest].partition_point(|(at, _)| *at < step);
            let here = || points[first..rest].iter().map(|(_, point)| &objective.points[*point]);
            let looks_inside = here().any(|(time, _)| tau(recording, step, *time) != knot.tau);
            replay.compute(folded, knot, looks_inside);
            replay.begin(&mut cotangents, &sums.state);
            for (time, cotangent) in here() {
                replay.add(&mut cotangents, tau(recording, step, *time), cotangent.as_ref());
            }
            if !objective.jacobians.is_empty() {
                replay.find_nodes(&mut nodes);
                slopes.begin(nodes.len());
                for (norm, weight) in &objective.jacobians {
                    norm.add_slopes(*weight, &recording.parameters, &nodes, &mut slopes, recording.instruction_set);
                }
                replay.add_at_nodes(&mut cotangents, &slopes.states);
            }
            replay.pull(folded, &objective.time_derivatives, &mut cotangents, &mut sums);
            sums.check(knot)?;
            rest = first;
        }
        // Without steps all points are the start.
        for (_, point) in &points[..rest] {
            sums.add_to_state(objective.points[*point].1.as_ref());
        }
        sums.add_slopes(&slopes);
        sums.gradient(recording)
    }
}

impl<D: Differentiable, M: Recordable> Pull<'_, D, M> {
    /// The steps of the objective's points and their indices, those of the last step last.
    fn points(&self) -> Vec<(usize, usize)> {
        let mut points: Vec<_> = self.steps.iter().copied().zip(0..).collect();
        points.sort_by_key(|&(step, _)| step);
        points
    }
}

impl<D: Differentiable, S: Transparent<D::Real>> Sums<D, S> {
    #[inline(always)]
    fn new() -> Self {
        let zero = S::splat(D::Real::ZERO);
        Self { state: Array::splat(zero), collected: Array::splat(zero), time: zero }
    }

    #[inline(always)]
    fn add_to_state(&mut self, cotangent: &[D::Real]) {
        for (sum, x) in self.state.as_mut().iter_mut().zip(cotangent) {
            *sum = *sum + S::splat(*x);
        }
    }

    #[inline(always)]
    fn add_slopes(&mut self, slopes: &Slopes<D>) {
        for (sum, x) in self.collected.as_mut().iter_mut().zip(slopes.collected.as_ref()) {
            *sum = *sum + S::splat(*x);
        }
        self.time = self.time + S::splat(slopes.time);
    }

    #[inline(always)]
    fn check(&self, knot: &Knot<D>) -> Result<(), SolveError> {
        let numbers = self.state.as_ref().iter().chain([&self.time]).chain(self.collected.as_ref());
        if numbers.fold(true, |finite, x| finite & x.real().is_finite()) {
            return Ok(());
        }
        Err(SolveError::NonFiniteDerivative { time: knot.time.to_f64() })
    }

    #[inline(always)]
    fn gradient<M: Recordable>(self, recording: &Recording<D, M>) -> Result<Differential<D>, SolveError> {
        let parameters = D::unfold::<S, S>(cast_ref(&recording.parameters), &self.collected);
        let mut gradient = Differential::<D>::zero();
        let mut state: D::Point<D::Real> = Array::splat(D::Real::ZERO);
        let reals = |to: &mut [D::Real], from: &[S]| to.iter_mut().zip(from).for_each(|(x, y)| *x = y.real());
        reals(state.as_mut(), self.state.as_ref());
        reals(gradient.parameters.as_mut(), parameters.as_ref());
        (gradient.state, gradient.time) = (D::State::read(state.as_ref()), self.time.real());
        match gradient.check() {
            Ok(()) => Ok(gradient),
            Err(_) => Err(SolveError::NonFiniteDerivative { time: recording.start_time().to_f64() }),
        }
    }
}
