//! The reverse sweep: cotangents from the end of a recording to its start.

use crate::differentiable::Differentiable;
use crate::error::SolveError;
use crate::instruction_set::Task;
use crate::scalar::{Real, Transparent, cast_ref};
use crate::series::Coefficients;
use crate::state::{Array, State};

use super::expander::Expander;
use super::recording::{Knot, tau};
use super::{Differential, Objective, Recording};

/// The gradient of an objective.
///
/// The step x⁺ = Σ_k x_k τᵏ gives x̄_k = λ·τᵏ, with λ the cotangent of x⁺; the jet's transpose makes of them the λ of the
/// step before.
pub(super) struct Pull<'a, D: Differentiable> {
    pub recording: &'a Recording<D>,
    pub objective: &'a Objective<D>,
    /// The step of each of the objective's points.
    pub steps: Vec<usize>,
}

impl<D: Differentiable> Task<D::Real> for Pull<'_, D> {
    type Output = Result<Differential<D>, SolveError>;
    const WIDE: bool = D::WIDE;

    #[inline(always)]
    fn run<S: Transparent<D::Real>>(mut self) -> Self::Output {
        let recording = self.recording;
        let mut points = self.points();
        let mut sweep = Sweep::<D, S>::new(recording, self.objective);
        for (step, knot) in recording.knots.iter().enumerate().rev() {
            sweep.begin(knot);
            while let Some((_, point)) = points.pop_if(|(at, _)| *at == step) {
                let (time, cotangent) = &self.objective.points[point];
                sweep.add(tau(recording, step, *time), cotangent.as_ref());
            }
            sweep.integrals(knot, &self.objective.integrals);
            sweep.step(knot)?;
        }
        // Without steps all points are the start.
        for (_, point) in points {
            sweep.add_to_state(self.objective.points[point].1.as_ref());
        }
        sweep.end(recording)
    }
}

impl<D: Differentiable> Pull<'_, D> {
    /// The objective's points with their steps, those of the last step last.
    fn points(&mut self) -> Vec<(usize, usize)> {
        let mut points: Vec<_> = self.steps.iter().copied().zip(0..).collect();
        points.sort_by_key(|&(step, _)| step);
        points
    }
}

struct Sweep<'a, D: Differentiable, S: Transparent<D::Real>> {
    expander: Expander<'a, D, S>,
    cotangents: Box<D::Cotangents<S>>,
    collected: D::Collected<S>,
    time: S,
    /// λ.
    state: D::Point<S>,
}

impl<'a, D: Differentiable, S: Transparent<D::Real>> Sweep<'a, D, S> {
    #[inline(always)]
    fn new(recording: &'a Recording<D>, objective: &Objective<D>) -> Self {
        let zero = S::splat(D::Real::ZERO);
        let mut sweep = Self {
            expander: Expander::new(&recording.folded, recording.order),
            cotangents: D::Cotangents::<S>::boxed(),
            collected: Array::splat(zero),
            time: zero,
            state: Array::splat(zero),
        };
        sweep.add_to_state(objective.end.as_ref());
        sweep
    }

    #[inline(always)]
    fn add_to_state(&mut self, cotangent: &[D::Real]) {
        for (sum, x) in self.state.as_mut().iter_mut().zip(cotangent) {
            *sum = *sum + S::splat(*x);
        }
    }

    /// The row of x̄_k.
    #[inline(always)]
    fn row(&mut self, k: usize) -> &mut [S] {
        &mut self.cotangents.row_mut(self.expander.order - k)[..D::State::DIM]
    }

    /// x̄_k = λ·τᵏ.
    #[inline(always)]
    fn begin(&mut self, knot: &Knot<D>) {
        self.expander.expand(knot);
        let (tau, mut power, state) = (S::splat(knot.tau), S::splat(D::Real::ONE), self.state);
        for k in 0..=self.expander.order {
            for (x, lambda) in self.row(k).iter_mut().zip(state.as_ref()) {
                *x = *lambda * power;
            }
            power = power * tau;
        }
    }

    /// x̄_k += μ·τᵏ, for the cotangent μ of the state at τ.
    #[inline(always)]
    fn add(&mut self, tau: D::Real, cotangent: &[D::Real]) {
        let (tau, mut power) = (S::splat(tau), S::splat(D::Real::ONE));
        for k in 0..=self.expander.order {
            for (x, mu) in self.row(k).iter_mut().zip(cotangent) {
                *x = power.mul_add(S::splat(*mu), *x);
            }
            power = power * tau;
        }
    }

    #[inline(always)]
    fn integrals(&mut self, knot: &Knot<D>, integrals: &[(super::Regulariser, D::Real)]) {
        let Self { expander, cotangents, .. } = self;
        let (expansion, order) = (expander.expansion(), expander.order);
        for (regulariser, weight) in integrals {
            let (row, weight) = (|k| &expansion.row(k)[..D::State::DIM], S::splat(*weight));
            let length = (S::splat(knot.scale), S::splat(knot.tau));
            regulariser.step(row, order, length, |k, slopes: &D::Point<S>| {
                for (x, slope) in cotangents.row_mut(order - k).iter_mut().zip(slopes.as_ref()) {
                    *x = weight.mul_add(*slope, *x);
                }
            });
        }
    }

    /// From the x̄_k to λ at the start of the step.
    #[inline(always)]
    fn step(&mut self, knot: &Knot<D>) -> Result<(), SolveError> {
        let Self { expander, cotangents, collected, time, state } = self;
        let (order, mut time_of_step) = (expander.order, S::splat(D::Real::ZERO));
        let (folded, scale) = (expander.folded, S::splat(knot.scale));
        D::cotangents::<S, S, 8>(folded, scale, expander.expansion(), cotangents, collected, &mut time_of_step, order);
        *time = *time + time_of_step;
        state.as_mut().copy_from_slice(&cotangents.row(order)[..D::State::DIM]);
        let numbers = state.as_ref().iter().chain([&*time]).chain(collected.as_ref());
        if numbers.fold(true, |finite, x| finite & x.real().is_finite()) {
            return Ok(());
        }
        Err(SolveError::NonFiniteDerivative { time: knot.time.to_f64() })
    }

    #[inline(always)]
    fn end(self, recording: &Recording<D>) -> Result<Differential<D>, SolveError> {
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
