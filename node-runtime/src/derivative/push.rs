//! The forward pass: tangents from the start of a recording to its end, eight directions side by side.

use crate::differentiable::Differentiable;
use crate::error::SolveError;
use crate::instruction_set::Task;
use crate::scalar::{Lanes, Real, Scalar, Transparent, cast_ref};
use crate::state::{Array, State};

use super::recording::{Knot, tau};
use super::replay::{DIRECTIONS, Directions, Recordable, Replay};
use super::{Differential, Recording};

/// The changes of the states at some times.
pub(super) struct Push<'a, D: Differentiable, M: Recordable> {
    pub recording: &'a Recording<D, M>,
    pub directions: &'a [Differential<D>],
    pub times: &'a [D::Real],
    /// The step of each time.
    pub steps: Vec<usize>,
}

impl<D: Differentiable, M: Recordable> Task<D::Real> for Push<'_, D, M> {
    type Output = Result<Vec<Vec<D::State>>, SolveError>;
    const WIDE: bool = true;

    #[inline(always)]
    fn run<S: Transparent<D::Real>>(self) -> Self::Output {
        let recording = self.recording;
        let mut out: Vec<Vec<D::State>> = self.times.iter().map(|_| Vec::new()).collect();
        let mut groups: Vec<_> =
            self.directions.chunks(DIRECTIONS).map(|group| Group::<D, S>::new(recording, group)).collect();
        let folded = cast_ref(&recording.folded);
        let mut replay = M::Replay::<D, S>::new(recording.scheme, 0);
        let mut tangents = replay.tangents();
        let mut points: Vec<_> = self.steps.iter().copied().zip(0..).collect();
        points.sort_by_key(|&(step, _)| core::cmp::Reverse(step));
        for (step, knot) in recording.knots.iter().enumerate() {
            let here: Vec<(usize, D::Real)> = core::iter::from_fn(|| points.pop_if(|(at, _)| *at == step))
                .map(|(_, point)| (point, tau(recording, step, self.times[point])))
                .collect();
            replay.compute(folded, knot, here.iter().any(|(_, tau)| *tau != knot.tau));
            for group in &mut groups {
                replay.push(folded, &group.directions, &mut tangents);
                for (point, tau) in &here {
                    out[*point].extend(group.states(&replay.tangent(&tangents, *tau)));
                }
                group.directions.state = replay.tangent(&tangents, knot.tau);
                group.check(knot)?;
            }
        }
        // Without steps all times are the start.
        for (_, point) in points {
            out[point].extend(groups.iter().flat_map(|group| group.states(&group.directions.state)));
        }
        Ok(out)
    }
}

/// As many directions as fill a register, or fewer.
struct Group<D: Differentiable, S: Transparent<D::Real>> {
    count: usize,
    directions: Directions<D, S>,
}

impl<D: Differentiable, S: Transparent<D::Real>> Group<D, S> {
    #[inline(always)]
    fn new<M: Recordable>(recording: &Recording<D, M>, directions: &[Differential<D>]) -> Self {
        let zero = Lanes([S::splat(D::Real::ZERO); DIRECTIONS]);
        let mut state: D::Point<Lanes<S, DIRECTIONS>> = Array::splat(zero);
        let mut parameters: D::Parameters<Lanes<S, DIRECTIONS>> = Array::splat(zero);
        let mut time = zero;
        for (lane, direction) in directions.iter().enumerate() {
            let mut change: D::Point<D::Real> = Array::splat(D::Real::ZERO);
            direction.state.write(change.as_mut());
            put(state.as_mut(), lane, change.as_ref());
            put(parameters.as_mut(), lane, direction.parameters.as_ref());
            time.0[lane] = S::splat(direction.time);
        }
        let folded = D::fold_tangents::<S, _>(cast_ref(&recording.parameters), &parameters);
        Self { count: directions.len(), directions: Directions { state, folded, time } }
    }

    fn check(&self, knot: &Knot<D>) -> Result<(), SolveError> {
        let mut numbers = self.directions.state.as_ref().iter().flat_map(|lanes| lanes.0);
        if numbers.all(|x| x.real().is_finite()) {
            return Ok(());
        }
        Err(SolveError::NonFiniteDerivative { time: knot.time.to_f64() })
    }

    /// The change of the state in each direction.
    fn states(&self, state: &D::Point<Lanes<S, DIRECTIONS>>) -> Vec<D::State> {
        let of_lane = |lane: usize| {
            let mut change: D::Point<D::Real> = Array::splat(D::Real::ZERO);
            for (x, lanes) in change.as_mut().iter_mut().zip(state.as_ref()) {
                *x = lanes.0[lane].real();
            }
            D::State::read(change.as_ref())
        };
        (0..self.count).map(of_lane).collect()
    }
}

/// Writes numbers to one lane.
fn put<S: Scalar, const N: usize>(to: &mut [Lanes<S, N>], lane: usize, from: &[S::Real]) {
    for (lanes, x) in to.iter_mut().zip(from) {
        lanes.0[lane] = S::splat(*x);
    }
}
