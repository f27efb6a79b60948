//! The forward pass: tangents from the start of a recording to its end, eight directions side by side.

use crate::differentiable::Differentiable;
use crate::error::SolveError;
use crate::instruction_set::Task;
use crate::scalar::{Lanes, Real, Scalar, Transparent, cast_ref};
use crate::series::{Coefficients, Load};
use crate::state::{Array, State};

use super::expander::Expander;
use super::recording::{Knot, tau};
use super::{Differential, Recording};

/// The directions that fill a register.
const DIRECTIONS: usize = 8;

/// The changes of the states at some times.
pub(super) struct Push<'a, D: Differentiable> {
    pub recording: &'a Recording<D>,
    pub directions: &'a [Differential<D>],
    pub times: &'a [D::Real],
    /// The step of each time.
    pub steps: Vec<usize>,
}

impl<D: Differentiable> Task<D::Real> for Push<'_, D> {
    type Output = Result<Vec<Vec<D::State>>, SolveError>;
    const WIDE: bool = true;

    #[inline(always)]
    fn run<S: Transparent<D::Real>>(self) -> Self::Output {
        let recording = self.recording;
        let mut out: Vec<Vec<D::State>> = self.times.iter().map(|_| Vec::new()).collect();
        let mut groups: Vec<_> =
            self.directions.chunks(DIRECTIONS).map(|group| Group::<D, S>::new(recording, group)).collect();
        let mut tangents = D::Tangents::<Lanes<S, DIRECTIONS>>::boxed();
        let mut expander = Expander::<D, S>::new(&recording.folded, recording.order);
        let mut points: Vec<_> = self.steps.iter().copied().zip(0..).collect();
        points.sort_by_key(|&(step, _)| core::cmp::Reverse(step));
        for (step, knot) in recording.knots.iter().enumerate() {
            expander.expand(knot);
            let here: Vec<usize> =
                core::iter::from_fn(|| points.pop_if(|(at, _)| *at == step)).map(|(_, point)| point).collect();
            for group in &mut groups {
                group.expand(knot, &expander, &mut tangents);
                for &point in &here {
                    let tau = tau(recording, step, self.times[point]);
                    let state = evaluate::<D, S>(&tangents, recording.order, tau);
                    out[point].extend(group.states(&state));
                }
                group.state = evaluate::<D, S>(&tangents, recording.order, knot.tau);
                group.check(knot)?;
            }
        }
        // Without steps all times are the start.
        for (_, point) in points {
            out[point].extend(groups.iter().flat_map(|group| group.states(&group.state)));
        }
        Ok(out)
    }
}

/// Directions side by side.
struct Group<D: Differentiable, S: Transparent<D::Real>> {
    count: usize,
    folded: D::Folded<Lanes<S, DIRECTIONS>>,
    time: Lanes<S, DIRECTIONS>,
    state: D::Point<Lanes<S, DIRECTIONS>>,
}

impl<D: Differentiable, S: Transparent<D::Real>> Group<D, S> {
    #[inline(always)]
    fn new(recording: &Recording<D>, directions: &[Differential<D>]) -> Self {
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
        Self { count: directions.len(), folded, time, state }
    }

    /// The tangents of the coefficients of a step.
    #[inline(always)]
    fn expand(&self, knot: &Knot<D>, expander: &Expander<'_, D, S>, tangents: &mut D::Tangents<Lanes<S, DIRECTIONS>>) {
        tangents.row_mut(0)[..D::State::DIM].copy_from_slice(self.state.as_ref());
        let scale = <Lanes<S, DIRECTIONS> as Load<S>>::broadcast(&[S::splat(knot.scale)], 0);
        let (folded, expansion) = (expander.folded, expander.expansion());
        D::tangents::<S, Lanes<S, DIRECTIONS>, 1>(
            folded,
            &self.folded,
            self.time,
            scale,
            expansion,
            tangents,
            expander.order,
        );
    }

    fn check(&self, knot: &Knot<D>) -> Result<(), SolveError> {
        let mut numbers = self.state.as_ref().iter().flat_map(|lanes| lanes.0);
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

/// Σ ẋ_k τᵏ.
#[inline(always)]
fn evaluate<D: Differentiable, S: Transparent<D::Real>>(
    tangents: &D::Tangents<Lanes<S, DIRECTIONS>>,
    order: usize,
    tau: D::Real,
) -> D::Point<Lanes<S, DIRECTIONS>> {
    let tau = Lanes::splat(tau);
    let mut state: D::Point<Lanes<S, DIRECTIONS>> = Array::splat(Lanes::splat(D::Real::ZERO));
    for k in (0..=order).rev() {
        for (sum, x) in state.as_mut().iter_mut().zip(tangents.row(k)) {
            *sum = sum.mul_add(tau, *x);
        }
    }
    state
}
