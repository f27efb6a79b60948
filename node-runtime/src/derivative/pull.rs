//! The reverse sweep: cotangents from the end of a recording to its start.

use core::any::Any;

use crate::differentiable::Differentiable;
use crate::dynamics::Point;
use crate::error::SolveError;
use crate::instruction_set::Task;
use crate::scalar::{Real, Transparent, cast_mut, cast_ref, filled};
use crate::state::{Array, State};

use super::recording::{Knot, tau};
use super::regulariser::{Node, Slopes};
use super::replay::{Recordable, Replay, Sums};
use super::{Differential, Folded, Objective, Recording};

/// The gradient of an objective, and the integrals in it.
///
/// A step makes of λ, the cotangent of its end, that of its start, which is the λ of the step before.
pub(super) struct Pull<'a, D: Differentiable, M: Recordable> {
    pub recording: &'a Recording<D, M>,
    pub folded: &'a Folded<D>,
    pub objective: &'a Objective<D>,
    pub memory: &'a mut Memory<D>,
    pub gradient: &'a mut Differential<D>,
}

/// The memory of sweeps, one after the other.
pub(super) struct Memory<D: Differentiable> {
    /// The steps of the objective's points and their indices, those of the last step last.
    pub points: Vec<(usize, usize)>,
    nodes: Vec<Node<D>>,
    slopes: Slopes<D>,
    /// The [`Room`] of the last sweep, whose arithmetic is chosen at run time.
    room: Option<Box<dyn Any + Send>>,
}

/// What a sweep computes with.
struct Room<D: Differentiable, M: Recordable, S: Transparent<D::Real>> {
    replay: M::Replay<D, S>,
    cotangents: <M::Replay<D, S> as Replay<D, S>>::Cotangents,
    sums: Sums<D, S>,
}

impl<D: Differentiable> Memory<D> {
    pub fn new() -> Self {
        Self { points: Vec::new(), nodes: Vec::new(), slopes: Slopes::new(), room: None }
    }
}

impl<D: Differentiable, M: Recordable, S: Transparent<D::Real>> Room<D, M, S> {
    /// That of the last sweep, if it was of this kind.
    fn take(last: Option<Box<dyn Any + Send>>, scheme: M::Scheme, order: usize) -> Box<Self> {
        let mut room = last.and_then(|room| room.downcast::<Self>().ok()).unwrap_or_else(|| {
            let replay = M::Replay::<D, S>::new(scheme, order);
            Box::new(Self { cotangents: replay.cotangents(), replay, sums: Sums::new() })
        });
        room.replay.set_order(order);
        room.sums.reset();
        room
    }
}

impl<D: Differentiable, M: Recordable> Task<D::Real> for Pull<'_, D, M> {
    type Output = Result<D::Real, SolveError>;
    const WIDE: bool = D::WIDE;

    #[inline(always)]
    fn run<S: Transparent<D::Real>>(mut self) -> Self::Output {
        let (scheme, order) = (self.recording.scheme, self.recording.order_of(self.objective));
        let mut room = Room::<D, M, S>::take(self.memory.room.take(), scheme, order);
        let integrals = room.sweep(&mut self);
        self.memory.room = Some(room);
        integrals
    }
}

impl<D: Differentiable, M: Recordable, S: Transparent<D::Real>> Room<D, M, S> {
    /// From the last step to the first; the integrals come of the same jets.
    #[inline(always)]
    fn sweep(&mut self, pull: &mut Pull<'_, D, M>) -> Result<D::Real, SolveError> {
        let Pull { recording, folded, objective, memory: Memory { points, nodes, slopes, .. }, gradient } = pull;
        let Self { replay, cotangents, sums } = self;
        let folded = cast_ref(*folded);
        let (mut rest, mut integrals) = (points.len(), D::Real::ZERO);
        let has_jacobians = !objective.jacobians.is_empty();
        if has_jacobians {
            slopes.reset();
        }
        sums.add_to_state(objective.end.as_ref());
        for (step, knot) in recording.knots.iter().enumerate().rev() {
            let first = points[..rest].partition_point(|(at, _)| *at < step);
            let here = || points[first..rest].iter().map(|(_, point)| &objective.points[*point]);
            let looks_inside = here().any(|(time, _)| knot.is_inside(tau(recording, step, *time)));
            replay.compute(folded, knot, looks_inside);
            replay.begin(cotangents, &sums.state);
            for (time, cotangent) in here() {
                replay.add(cotangents, tau(recording, step, *time), cotangent.as_ref());
            }
            if has_jacobians {
                replay.find_nodes(nodes);
                slopes.begin(nodes.len());
                for (norm, weight) in &objective.jacobians {
                    let sum = norm.add_slopes(*weight, &recording.parameters, nodes, slopes, recording.instruction_set);
                    integrals = integrals + *weight * sum;
                }
                replay.add_at_nodes(cotangents, &slopes.states);
            }
            integrals = integrals + replay.pull(folded, &objective.time_derivatives, cotangents, sums).real();
            sums.check(knot)?;
            rest = first;
        }
        // Without steps all points are the start.
        for (_, point) in &points[..rest] {
            sums.add_to_state(objective.points[*point].1.as_ref());
        }
        if has_jacobians {
            sums.add_slopes(slopes);
        }
        sums.write(recording, gradient)?;
        Ok(integrals)
    }
}

impl<D: Differentiable, S: Transparent<D::Real>> Sums<D, S> {
    #[inline(always)]
    fn new() -> Self {
        let zero = S::splat(D::Real::ZERO);
        Self { state: Array::splat(zero), collected: filled(zero), time: zero }
    }

    /// No cotangents.
    #[inline(always)]
    fn reset(&mut self) {
        let zero = S::splat(D::Real::ZERO);
        self.state.as_mut().fill(zero);
        (**self.collected).as_mut().fill(zero);
        self.time = zero;
    }

    #[inline(always)]
    fn add_to_state(&mut self, cotangent: &[D::Real]) {
        for (sum, x) in self.state.as_mut().iter_mut().zip(cotangent) {
            *sum = *sum + S::splat(*x);
        }
    }

    #[inline(always)]
    fn add_slopes(&mut self, slopes: &Slopes<D>) {
        for (sum, x) in (**self.collected).as_mut().iter_mut().zip((*slopes.collected).as_ref()) {
            *sum = *sum + S::splat(*x);
        }
        self.time = self.time + S::splat(slopes.time);
    }

    #[inline(always)]
    fn check(&self, knot: &Knot<D>) -> Result<(), SolveError> {
        let are_finite = |row: &[S]| row.iter().fold(true, |all_are, x| all_are & x.real().is_finite());
        if are_finite(self.state.as_ref()) & are_finite((**self.collected).as_ref()) & self.time.real().is_finite() {
            return Ok(());
        }
        Err(SolveError::NonFiniteDerivative { time: knot.time.to_f64() })
    }

    #[inline(always)]
    fn write<M: Recordable>(
        &self,
        recording: &Recording<D, M>,
        gradient: &mut Differential<D>,
    ) -> Result<(), SolveError> {
        *cast_mut(&mut gradient.parameters) = D::unfold::<S, S>(cast_ref(&*recording.parameters), &self.collected);
        let mut state: Point<D> = Array::splat(D::Real::ZERO);
        state.as_mut().iter_mut().zip(self.state.as_ref()).for_each(|(x, y)| *x = y.real());
        (gradient.state, gradient.time) = (D::State::read(state.as_ref()), self.time.real());
        gradient.check().map_err(|_| SolveError::NonFiniteDerivative { time: recording.start_time().to_f64() })
    }
}
