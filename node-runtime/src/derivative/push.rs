//! The forward pass: tangents from the start of a recording to its end, many directions side by side.

use crate::differentiable::Differentiable;
use crate::dynamics::point;
use crate::error::SolveError;
use crate::instruction_set::Task;
use crate::scalar::{Real, Scalar, Transparent, cast_ref, filled};
use crate::state::{Array, State};

use super::recording::{Knot, tau};
use super::replay::{DIRECTIONS, Directions, Recordable, Registers, Replay};
use super::{Differential, Folded, Recording};

/// The changes of the states at some times.
pub(super) struct Push<'a, D: Differentiable, M: Recordable> {
    pub recording: &'a Recording<D, M>,
    pub folded: &'a Folded<D>,
    pub directions: &'a [Differential<D>],
    pub times: &'a [D::Real],
    /// The step of each time.
    pub steps: Vec<usize>,
}

impl<D: Differentiable, M: Recordable> Task<D::Real> for Push<'_, D, M> {
    type Output = Result<Vec<Vec<D::State>>, SolveError>;
    const WIDE: bool = true;

    /// Two registers of 512 bits side by side are best: the sums of two products and of two orders are then eight registers,
    /// enough to hide how long an addition takes, and the tangents of six bodies stay in the nearest caches. With more of them they
    /// do not; and of shorter registers eight directions fill several.
    #[inline(always)]
    fn run<S: Transparent<D::Real>>(self) -> Self::Output {
        if const { D::State::DIM > DIRECTIONS && S::VECTOR_BITS >= 512 } {
            self.push::<S, 2>()
        } else {
            self.push::<S, 1>()
        }
    }
}

impl<D: Differentiable, M: Recordable> Push<'_, D, M> {
    /// Directions in groups of `R` registers, and the last ones in one register if they are few.
    #[inline(always)]
    fn push<S: Transparent<D::Real>, const R: usize>(self) -> Result<Vec<Vec<D::State>>, SolveError> {
        let recording = self.recording;
        let mut out: Vec<Vec<D::State>> = self.times.iter().map(|_| Vec::new()).collect();
        let (folded, mut replay) = (cast_ref(self.folded), M::Replay::<D, S>::new(recording.scheme, 0));
        let (many, few) = self.directions.split_at(in_full_groups::<R>(self.directions.len()));
        let mut many = Groups::<D, S, M, R>::new(recording, &replay, many);
        let mut few = Groups::<D, S, M, 1>::new(recording, &replay, few);
        let mut points: Vec<_> = self.steps.iter().copied().zip(0..).collect();
        points.sort_by_key(|&(step, _)| core::cmp::Reverse(step));
        for (step, knot) in recording.knots.iter().enumerate() {
            let here: Vec<(usize, D::Real)> = core::iter::from_fn(|| points.pop_if(|(at, _)| *at == step))
                .map(|(_, point)| (point, tau(recording, step, self.times[point])))
                .collect();
            replay.compute(folded, knot, here.iter().any(|(_, tau)| knot.is_inside(*tau)));
            if R > 1 {
                many.step(&replay, folded, knot, &here, &mut out)?;
            }
            few.step(&replay, folded, knot, &here, &mut out)?;
        }
        // Without steps all times are the start.
        for (_, point) in points {
            out[point].extend(many.states().chain(few.states()));
        }
        Ok(out)
    }
}

/// How many of the directions are in groups of `R` registers; of one register the others are.
const fn in_full_groups<const R: usize>(directions: usize) -> usize {
    let rest = directions % (R * DIRECTIONS);
    match R {
        1 => 0,
        _ if rest > DIRECTIONS => directions,
        _ => directions - rest,
    }
}

/// Directions in groups, one group after the other in the same memory.
struct Groups<D: Differentiable, S: Transparent<D::Real>, M: Recordable, const R: usize> {
    groups: Vec<Group<D, S, R>>,
    tangents: <M::Replay<D, S> as Replay<D, S>>::Tangents<R>,
}

impl<D: Differentiable, S: Transparent<D::Real>, M: Recordable, const R: usize> Groups<D, S, M, R> {
    #[inline(always)]
    fn new(recording: &Recording<D, M>, replay: &M::Replay<D, S>, directions: &[Differential<D>]) -> Self {
        let groups = directions.chunks(R * DIRECTIONS).map(|group| Group::new(recording, group)).collect();
        Self { groups, tangents: replay.tangents() }
    }

    /// From the start of a step to its end, with the changes of the state at some points (their numbers and τ) in it.
    #[inline(always)]
    fn step(
        &mut self,
        replay: &M::Replay<D, S>,
        folded: &D::Folded<S>,
        knot: &Knot<D>,
        here: &[(usize, D::Real)],
        out: &mut [Vec<D::State>],
    ) -> Result<(), SolveError> {
        for group in &mut self.groups {
            replay.push(folded, &group.directions, &mut self.tangents);
            for &(point, tau) in here {
                out[point].extend(group.states(&replay.tangent(&self.tangents, tau)));
            }
            group.directions.state = replay.tangent(&self.tangents, knot.tau);
            group.check(knot)?;
        }
        Ok(())
    }

    fn states(&self) -> impl Iterator<Item = D::State> {
        self.groups.iter().flat_map(|group| group.states(&group.directions.state))
    }
}

/// As many directions as fill the registers, or fewer.
struct Group<D: Differentiable, S: Transparent<D::Real>, const R: usize> {
    count: usize,
    directions: Directions<D, S, R>,
}

impl<D: Differentiable, S: Transparent<D::Real>, const R: usize> Group<D, S, R> {
    #[inline(always)]
    fn new<M: Recordable>(recording: &Recording<D, M>, directions: &[Differential<D>]) -> Self {
        let zero = Registers::<S, R>::splat(D::Real::ZERO);
        let mut state: D::Point<Registers<S, R>> = Array::splat(zero);
        let mut time = zero;
        for (lane, direction) in directions.iter().enumerate() {
            let change = point::<D>(&direction.state);
            put(state.as_mut(), lane, cast_ref::<_, D::Point<S>>(&change).as_ref());
            put(core::slice::from_mut(&mut time), lane, &[S::splat(direction.time)]);
        }
        let folded = Self::fold(recording, directions);
        Self { count: directions.len(), directions: Directions { state, folded, time } }
    }

    /// The tangents of the constants, if they have any: of one direction after the other, since those of all may be larger than the stack.
    #[inline(always)]
    fn fold<M: Recordable>(
        recording: &Recording<D, M>,
        directions: &[Differential<D>],
    ) -> Option<Box<D::Folded<Registers<S, R>>>> {
        let mut changes = directions.iter().flat_map(|direction| direction.parameters.as_ref());
        if changes.all(|change| *change == D::Real::ZERO) {
            return None;
        }
        let mut all = filled::<D::Folded<Registers<S, R>>>(Registers::<S, R>::splat(D::Real::ZERO));
        for (lane, direction) in directions.iter().enumerate() {
            let tangents = D::fold_tangents::<S, S>(cast_ref(&*recording.parameters), cast_ref(&direction.parameters));
            put((*all).as_mut(), lane, tangents.as_ref());
        }
        Some(all)
    }

    fn check(&self, knot: &Knot<D>) -> Result<(), SolveError> {
        let registers = self.directions.state.as_ref().iter().flat_map(|registers| registers.0);
        if registers.flat_map(|lanes| lanes.0).all(|x| x.real().is_finite()) {
            return Ok(());
        }
        Err(SolveError::NonFiniteDerivative { time: knot.time.to_f64() })
    }

    /// The change of the state in each direction.
    fn states(&self, state: &D::Point<Registers<S, R>>) -> Vec<D::State> {
        let of_lane = |lane: usize| {
            let mut change: D::Point<D::Real> = Array::splat(D::Real::ZERO);
            for (x, registers) in change.as_mut().iter_mut().zip(state.as_ref()) {
                *x = registers.0[lane / DIRECTIONS].0[lane % DIRECTIONS].real();
            }
            D::State::read(change.as_ref())
        };
        (0..self.count).map(of_lane).collect()
    }
}

/// Writes numbers to one lane.
fn put<S: Scalar, const R: usize>(to: &mut [Registers<S, R>], lane: usize, from: &[S]) {
    for (registers, x) in to.iter_mut().zip(from) {
        registers.0[lane / DIRECTIONS].0[lane % DIRECTIONS] = *x;
    }
}
