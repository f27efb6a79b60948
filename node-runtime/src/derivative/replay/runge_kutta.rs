//! Runge–Kutta steps: with kⱼ = f(t + cⱼh, x + h·Σ aⱼₗkₗ), x(θ) = x + h·Σ wⱼ(θ)·kⱼ.

use crate::differentiable::Differentiable;
use crate::dynamics::{Dynamics, Point};
use crate::runge_kutta::{RungeKutta, Tableau};
use crate::scalar::{Real, Scalar, Transparent};
use crate::series::{Coefficients, Load};
use crate::solve::Statistics;
use crate::state::{Array, State};
use crate::step::combine;

use super::{Directions, Recordable, Registers, Replay, Sums};
use crate::derivative::add;
use crate::derivative::expand::Expand;
use crate::derivative::recording::Knot;
use crate::derivative::regulariser::{Node, TimeDerivative};

impl Recordable for RungeKutta {
    type Scheme = &'static Tableau;
    type Replay<D: Differentiable, S: Transparent<D::Real>> = RungeKuttaReplay<D, S>;

    fn scheme(&self, _: &Statistics) -> &'static Tableau {
        self.tableau
    }

    fn order(_: &'static Tableau, derivative: TimeDerivative) -> usize {
        derivative.order
    }

    fn largest<D: Dynamics>(_: &'static Tableau, _: TimeDerivative) -> usize {
        D::MAX_ORDER
    }
}

/// The jets of the stages of a step, in the scale h of time: the state of a stage in row 0, and h·kⱼ in row 1.
pub struct RungeKuttaReplay<D: Differentiable, S: Transparent<D::Real>> {
    tableau: &'static Tableau,
    /// That of the jets: 1, unless integrands ask for more.
    order: usize,
    jets: Vec<Box<D::Expansion<S>>>,
    /// How many of them the step has: those of the interpolant only where one looks into it.
    count: usize,
    /// Time and state at the start.
    time: D::Real,
    start: D::Point<S>,
    length: D::Real,
    tau: D::Real,
}

/// The changes of the start and of all h·kⱼ.
pub struct StageTangents<D: Differentiable, S: Transparent<D::Real>, const R: usize> {
    of_start: D::Point<Registers<S, R>>,
    of_stages: Vec<D::Point<Registers<S, R>>>,
    of_jet: Box<D::Tangents<Registers<S, R>>>,
}

/// The cotangents of the start and of all h·kⱼ.
pub struct StageCotangents<D: Differentiable, S: Transparent<D::Real>> {
    of_start: D::Point<S>,
    of_stages: Vec<D::Point<S>>,
    /// Of the states of the stages, beside what their slopes make of them; none if there are none.
    of_states: Vec<D::Point<S>>,
    of_jet: Box<D::Cotangents<S>>,
}

impl<D: Differentiable, S: Transparent<D::Real>> RungeKuttaReplay<D, S> {
    #[inline(always)]
    fn weight(&self, stage: usize, tau: D::Real) -> f64 {
        self.tableau.weight(stage, tau.to_f64())
    }

    #[inline(always)]
    fn time(&self, stage: usize) -> D::Real {
        self.time + D::Real::from_f64(self.tableau.stage(stage).1) * self.length
    }

    /// The coefficients of order k of a stage.
    #[inline(always)]
    fn row(&self, stage: usize, k: usize) -> &[S] {
        &self.jets[stage].row(k)[..D::State::DIM]
    }

    /// R_K as if its integrand were all along the step that at a stage.
    #[inline(always)]
    fn integral_at(&self, stage: usize, derivative: TimeDerivative, each: impl FnMut(usize, &D::Point<S>)) -> S {
        let length = (S::splat(self.length), S::splat(D::Real::ONE));
        let of_one_term = TimeDerivative { is_augmented: true, ..derivative };
        of_one_term.step(|k| self.row(stage, k), 1, length, each)
    }

    /// X̄ⱼ from that of h·kⱼ, and of what integrals are made of; and the part of the stage in these.
    #[inline(always)]
    fn pull_stage(
        &self,
        stage: usize,
        folded: &D::Folded<S>,
        integrals: &[(TimeDerivative, D::Real)],
        cotangents: &mut StageCotangents<D, S>,
        sums: &mut Sums<D, S>,
    ) -> (D::Point<S>, S) {
        let StageCotangents { of_stages, of_states, of_jet, .. } = cotangents;
        let zero = S::splat(D::Real::ZERO);
        let place = |k: usize| self.order - k;
        for k in 0..=self.order {
            of_jet.row_mut(place(k))[..D::State::DIM].fill(zero);
        }
        if let Some(state) = of_states.get(stage) {
            of_jet.row_mut(place(0))[..D::State::DIM].copy_from_slice(state.as_ref());
        }
        of_jet.row_mut(place(1))[..D::State::DIM].copy_from_slice(of_stages[stage].as_ref());
        let mut sum = zero;
        for (derivative, weight) in integrals {
            let weight = S::splat(*weight * D::Real::from_f64(self.weight(stage, self.tau)));
            let integral = self.integral_at(stage, *derivative, |k, slopes| {
                for (x, slope) in of_jet.row_mut(place(k)).iter_mut().zip(slopes.as_ref()) {
                    *x = weight.mul_add(*slope, *x);
                }
            });
            sum = weight.mul_add(integral, sum);
        }
        let (scale, mut time) = (S::splat(self.length), zero);
        let collected = &mut sums.collected;
        D::cotangents::<S, S, 8>(folded, scale, &self.jets[stage], of_jet, collected, &mut time, self.order);
        sums.time = sums.time + time;
        let mut state: D::Point<S> = Array::splat(zero);
        state.as_mut().copy_from_slice(&of_jet.row(self.order)[..D::State::DIM]);
        (state, sum)
    }
}

impl<D: Differentiable, S: Transparent<D::Real>> Replay<D, S> for RungeKuttaReplay<D, S> {
    type Scheme = &'static Tableau;
    type Tangents<const R: usize> = StageTangents<D, S, R>;
    type Cotangents = StageCotangents<D, S>;

    fn new(tableau: &'static Tableau, order: usize) -> Self {
        let (zero, one) = (D::Real::ZERO, D::Real::ONE);
        let start = Array::splat(S::splat(zero));
        Self { tableau, order: order.max(1), jets: Vec::new(), count: 0, time: zero, start, length: one, tau: one }
    }

    fn set_order(&mut self, order: usize) {
        self.order = order.max(1);
    }

    #[inline(always)]
    fn compute(&mut self, folded: &D::Folded<S>, knot: &Knot<D>, looks_inside: bool) {
        let is_whole = knot.tau == D::Real::ONE && !looks_inside;
        self.count = if is_whole { self.tableau.inner_stages() } else { self.tableau.all_stages() };
        self.jets.resize_with(self.count.max(self.jets.len()), D::Expansion::boxed);
        (self.time, self.length, self.tau) = (knot.time, knot.scale, knot.tau);
        for (x, value) in self.start.as_mut().iter_mut().zip(knot.state.as_ref()) {
            *x = S::splat(*value);
        }
        for stage in 0..self.count {
            let (a, time) = (self.tableau.stage(stage).0, self.time(stage));
            let mut state: D::Point<S> = self.start;
            let newest = self.row(stage.saturating_sub(1), 1);
            combine(
                a,
                (0..).map(|j| self.row(j, 1)),
                newest,
                S::splat(D::Real::ONE),
                Some(self.start.as_ref()),
                state.as_mut(),
            );
            let jet = &mut self.jets[stage];
            jet.row_mut(0)[..D::State::DIM].copy_from_slice(state.as_ref());
            let (time, scale) = (S::splat(time), S::splat(knot.scale));
            S::call(Expand::<D, S> { folded, time, scale, expansion: jet, order: self.order });
        }
    }

    #[inline(always)]
    fn state(&self, tau: D::Real) -> D::Point<S> {
        let mut state = self.start;
        for stage in 0..self.count {
            let weight = S::splat(D::Real::from_f64(self.weight(stage, tau)));
            for (x, slope) in state.as_mut().iter_mut().zip(self.row(stage, 1)) {
                *x = weight.mul_add(*slope, *x);
            }
        }
        state
    }

    /// Σ wⱼ times the integral with the integrand of stage j: that of the state which is carried along.
    #[inline(always)]
    fn integral(&self, derivative: TimeDerivative) -> S {
        let mut sum = S::splat(D::Real::ZERO);
        for stage in 0..self.count {
            let weight = S::splat(D::Real::from_f64(self.weight(stage, self.tau)));
            sum = weight.mul_add(self.integral_at(stage, derivative, |_, _| {}), sum);
        }
        sum
    }

    /// The stages are the nodes.
    #[inline(always)]
    fn find_nodes(&self, nodes: &mut Vec<Node<D>>) {
        nodes.clear();
        for stage in 0..self.count {
            let weight = self.length.abs() * D::Real::from_f64(self.weight(stage, self.tau));
            let mut state: D::Point<S> = Array::splat(S::splat(D::Real::ZERO));
            state.as_mut().copy_from_slice(self.row(stage, 0));
            nodes.push(Node::new(self.time(stage), weight, &state));
        }
    }

    fn tangents<const R: usize>(&self) -> StageTangents<D, S, R> {
        let of_start = Array::splat(Registers::<S, R>::splat(D::Real::ZERO));
        StageTangents { of_start, of_stages: Vec::new(), of_jet: D::Tangents::boxed() }
    }

    /// k̇ⱼ from ẋ + h·Σ aⱼₗk̇ₗ.
    #[inline(always)]
    fn push<const R: usize>(
        &self,
        folded: &D::Folded<S>,
        directions: &Directions<D, S, R>,
        tangents: &mut StageTangents<D, S, R>,
    ) {
        let StageTangents { of_start, of_stages, of_jet } = tangents;
        *of_start = directions.state;
        of_stages.clear();
        let scale = <Registers<S, R> as Load<S>>::broadcast(&[S::splat(self.length)], 0);
        for stage in 0..self.count {
            let mut state = *of_start;
            for (slope, a) in of_stages.iter().zip(self.tableau.stage(stage).0) {
                let a = Registers::<S, R>::splat(D::Real::from_f64(*a));
                for (x, slope) in state.as_mut().iter_mut().zip(slope.as_ref()) {
                    *x = a.mul_add(*slope, *x);
                }
            }
            of_jet.row_mut(0)[..D::State::DIM].copy_from_slice(state.as_ref());
            let (constants, time) = (directions.folded.as_deref(), directions.time);
            let jet = &self.jets[stage];
            D::tangents::<S, Registers<S, R>, 1>(folded, constants, time, scale, jet, of_jet, 1);
            state.as_mut().copy_from_slice(&of_jet.row(1)[..D::State::DIM]);
            of_stages.push(state);
        }
    }

    #[inline(always)]
    fn tangent<const R: usize>(&self, tangents: &StageTangents<D, S, R>, tau: D::Real) -> D::Point<Registers<S, R>> {
        let mut state = tangents.of_start;
        for (stage, slope) in tangents.of_stages.iter().enumerate() {
            let weight = Registers::<S, R>::splat(D::Real::from_f64(self.weight(stage, tau)));
            for (x, slope) in state.as_mut().iter_mut().zip(slope.as_ref()) {
                *x = weight.mul_add(*slope, *x);
            }
        }
        state
    }

    fn cotangents(&self) -> StageCotangents<D, S> {
        let of_start = Array::splat(S::splat(D::Real::ZERO));
        let (of_stages, of_states) = (Vec::new(), Vec::new());
        StageCotangents { of_start, of_stages, of_states, of_jet: D::Cotangents::boxed() }
    }

    /// x̄ = λ, and of h·kⱼ it is wⱼ·λ.
    #[inline(always)]
    fn begin(&self, cotangents: &mut StageCotangents<D, S>, lambda: &D::Point<S>) {
        cotangents.of_start = *lambda;
        cotangents.of_stages.clear();
        cotangents.of_states.clear();
        for stage in 0..self.count {
            let (weight, mut slope) = (S::splat(D::Real::from_f64(self.weight(stage, self.tau))), *lambda);
            slope.as_mut().iter_mut().for_each(|x| *x = *x * weight);
            cotangents.of_stages.push(slope);
        }
    }

    #[inline(always)]
    fn add(&self, cotangents: &mut StageCotangents<D, S>, tau: D::Real, mu: &[D::Real]) {
        for (x, mu) in cotangents.of_start.as_mut().iter_mut().zip(mu) {
            *x = *x + S::splat(*mu);
        }
        for (stage, slope) in cotangents.of_stages.iter_mut().enumerate() {
            let weight = S::splat(D::Real::from_f64(self.weight(stage, tau)));
            for (x, mu) in slope.as_mut().iter_mut().zip(mu) {
                *x = weight.mul_add(S::splat(*mu), *x);
            }
        }
    }

    #[inline(always)]
    fn add_at_nodes(&self, cotangents: &mut StageCotangents<D, S>, slopes: &[Point<D>]) {
        for slope in slopes {
            let mut state: D::Point<S> = Array::splat(S::splat(D::Real::ZERO));
            state.as_mut().iter_mut().zip(slope.as_ref()).for_each(|(x, slope)| *x = S::splat(*slope));
            cotangents.of_states.push(state);
        }
    }

    /// From the last stage to the first: x̄ += X̄ⱼ, and that of h·kₗ gets aⱼₗ·X̄ⱼ.
    #[inline(always)]
    fn pull(
        &self,
        folded: &D::Folded<S>,
        integrals: &[(TimeDerivative, D::Real)],
        cotangents: &mut StageCotangents<D, S>,
        sums: &mut Sums<D, S>,
    ) -> S {
        let mut sum = S::splat(D::Real::ZERO);
        for stage in (0..self.count).rev() {
            let (state, integral) = self.pull_stage(stage, folded, integrals, cotangents, sums);
            sum = sum + integral;
            add(&mut cotangents.of_start, &state);
            for (slope, a) in cotangents.of_stages.iter_mut().zip(self.tableau.stage(stage).0) {
                let a = S::splat(D::Real::from_f64(*a));
                for (x, part) in slope.as_mut().iter_mut().zip(state.as_ref()) {
                    *x = a.mul_add(*part, *x);
                }
            }
        }
        sums.state = cotangents.of_start;
        sum
    }
}
