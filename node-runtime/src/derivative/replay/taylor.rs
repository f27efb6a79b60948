//! Taylor steps: x(τ) = Σ_k x_k τᵏ.

use core::cell::OnceCell;

use crate::differentiable::Differentiable;
use crate::dynamics::{Dynamics, Point};
use crate::scalar::{Real, Scalar, Transparent};
use crate::series::{Coefficients, Load};
use crate::solve::Statistics;
use crate::state::{Array, State};
use crate::taylor::Taylor;

use super::gauss::gauss;
use super::{Directions, Recordable, Registers, Replay, Sums};
use crate::derivative::expand::Expand;
use crate::derivative::recording::Knot;
use crate::derivative::regulariser::{Node, TimeDerivative};

impl Recordable for Taylor {
    /// The order.
    type Scheme = usize;
    type Replay<D: Differentiable, S: Transparent<D::Real>> = TaylorReplay<D, S>;

    fn scheme(&self, statistics: &Statistics) -> usize {
        statistics.order
    }

    fn order(order: usize, derivative: TimeDerivative) -> usize {
        derivative.jet_order(order)
    }

    fn largest<D: Dynamics>(order: usize, derivative: TimeDerivative) -> usize {
        if derivative.is_augmented { D::MAX_ORDER + 1 - order } else { order }
    }
}

/// The jet of a step.
pub struct TaylorReplay<D: Differentiable, S: Transparent<D::Real>> {
    /// That of the step.
    order: usize,
    /// That of the jet.
    highest: usize,
    expansion: Box<D::Expansion<S>>,
    time: D::Real,
    scale: D::Real,
    tau: D::Real,
    /// The rule for what is not a polynomial, if it has been asked for.
    rule: OnceCell<Vec<(f64, f64)>>,
}

impl<D: Differentiable, S: Transparent<D::Real>> TaylorReplay<D, S> {
    #[inline(always)]
    fn row(&self, k: usize) -> &[S] {
        &self.expansion.row(k)[..D::State::DIM]
    }

    /// The row of x̄_k.
    #[inline(always)]
    fn cotangent<'a>(&self, cotangents: &'a mut D::Cotangents<S>, k: usize) -> &'a mut [S] {
        &mut cotangents.row_mut(self.highest - k)[..D::State::DIM]
    }

    /// τ and the weight at each node of a quadrature, which is of the order of the method at least.
    fn rule(&self) -> impl Iterator<Item = (D::Real, D::Real)> {
        let rule = self.rule.get_or_init(|| gauss(self.order / 2 + 1));
        let length = self.scale * self.tau;
        rule.iter()
            .map(move |&(node, weight)| (self.tau * D::Real::from_f64(node), length.abs() * D::Real::from_f64(weight)))
    }

    #[inline(always)]
    fn add_integrals(&self, integrals: &[(TimeDerivative, D::Real)], cotangents: &mut D::Cotangents<S>) -> S {
        let mut sum = S::splat(D::Real::ZERO);
        for (derivative, weight) in integrals {
            let (weight, length) = (S::splat(*weight), (S::splat(self.scale), S::splat(self.tau)));
            let integral = derivative.step(
                |k| self.row(k),
                self.order,
                length,
                |k, slopes: &D::Point<S>| {
                    for (x, slope) in self.cotangent(cotangents, k).iter_mut().zip(slopes.as_ref()) {
                        *x = weight.mul_add(*slope, *x);
                    }
                },
            );
            sum = weight.mul_add(integral, sum);
        }
        sum
    }
}

impl<D: Differentiable, S: Transparent<D::Real>> Replay<D, S> for TaylorReplay<D, S> {
    type Scheme = usize;
    type Tangents<const R: usize> = Box<D::Tangents<Registers<S, R>>>;
    type Cotangents = Box<D::Cotangents<S>>;

    #[inline(always)]
    fn new(order: usize, highest: usize) -> Self {
        let (time, scale, tau) = (D::Real::ZERO, D::Real::ONE, D::Real::ZERO);
        let (expansion, rule) = (D::Expansion::<S>::boxed(), OnceCell::new());
        Self { order, highest: order.max(highest), expansion, time, scale, tau, rule }
    }

    fn set_order(&mut self, order: usize) {
        self.highest = self.order.max(order);
    }

    #[inline(always)]
    fn compute(&mut self, folded: &D::Folded<S>, knot: &Knot<D>, _: bool) {
        (self.time, self.scale, self.tau) = (knot.time, knot.scale, knot.tau);
        for (x, value) in self.expansion.row_mut(0)[..D::State::DIM].iter_mut().zip(knot.state.as_ref()) {
            *x = S::splat(*value);
        }
        let (time, scale, expansion) = (S::splat(knot.time), S::splat(knot.scale), &mut *self.expansion);
        S::call(Expand::<D, S> { folded, time, scale, expansion, order: self.highest });
    }

    #[inline(always)]
    fn state(&self, tau: D::Real) -> D::Point<S> {
        let mut state: D::Point<S> = Array::splat(S::splat(D::Real::ZERO));
        for k in (0..=self.order).rev() {
            for (sum, x) in state.as_mut().iter_mut().zip(self.row(k)) {
                *sum = sum.mul_add(S::splat(tau), *x);
            }
        }
        state
    }

    #[inline(always)]
    fn integral(&self, derivative: TimeDerivative) -> S {
        let length = (S::splat(self.scale), S::splat(self.tau));
        derivative.step(|k| self.row(k), self.order, length, |_, _: &D::Point<S>| {})
    }

    #[inline(always)]
    fn find_nodes(&self, nodes: &mut Vec<Node<D>>) {
        nodes.clear();
        for (tau, weight) in self.rule() {
            nodes.push(Node::new(self.time + tau * self.scale, weight, &self.state(tau)));
        }
    }

    #[inline(always)]
    fn tangents<const R: usize>(&self) -> Self::Tangents<R> {
        D::Tangents::boxed()
    }

    #[inline(always)]
    fn push<const R: usize>(
        &self,
        folded: &D::Folded<S>,
        directions: &Directions<D, S, R>,
        tangents: &mut Self::Tangents<R>,
    ) {
        tangents.row_mut(0)[..D::State::DIM].copy_from_slice(directions.state.as_ref());
        let scale = <Registers<S, R> as Load<S>>::broadcast(&[S::splat(self.scale)], 0);
        D::tangents::<S, Registers<S, R>, 1>(
            folded,
            directions.folded.as_deref(),
            directions.time,
            scale,
            &self.expansion,
            tangents,
            self.order,
        );
    }

    /// Σ ẋ_k τᵏ.
    #[inline(always)]
    fn tangent<const R: usize>(&self, tangents: &Self::Tangents<R>, tau: D::Real) -> D::Point<Registers<S, R>> {
        let tau = Registers::<S, R>::splat(tau);
        let mut state: D::Point<Registers<S, R>> = Array::splat(Registers::<S, R>::splat(D::Real::ZERO));
        for k in (0..=self.order).rev() {
            for (sum, x) in state.as_mut().iter_mut().zip(tangents.row(k)) {
                *sum = sum.mul_add(tau, *x);
            }
        }
        state
    }

    #[inline(always)]
    fn cotangents(&self) -> Self::Cotangents {
        D::Cotangents::boxed()
    }

    /// x̄_k = λ·τᵏ.
    #[inline(always)]
    fn begin(&self, cotangents: &mut Self::Cotangents, lambda: &D::Point<S>) {
        let (zero, tau, mut power) = (S::splat(D::Real::ZERO), S::splat(self.tau), S::splat(D::Real::ONE));
        for k in 0..=self.highest {
            let power_or_none = if k > self.order { zero } else { power };
            for (x, lambda) in self.cotangent(cotangents, k).iter_mut().zip(lambda.as_ref()) {
                *x = *lambda * power_or_none;
            }
            power = power * tau;
        }
    }

    /// x̄_k += μ·τᵏ.
    #[inline(always)]
    fn add(&self, cotangents: &mut Self::Cotangents, tau: D::Real, mu: &[D::Real]) {
        let (tau, mut power) = (S::splat(tau), S::splat(D::Real::ONE));
        for k in 0..=self.order {
            for (x, mu) in self.cotangent(cotangents, k).iter_mut().zip(mu) {
                *x = power.mul_add(S::splat(*mu), *x);
            }
            power = power * tau;
        }
    }

    #[inline(always)]
    fn add_at_nodes(&self, cotangents: &mut Self::Cotangents, slopes: &[Point<D>]) {
        for ((tau, _), slope) in self.rule().zip(slopes) {
            self.add(cotangents, tau, slope.as_ref());
        }
    }

    /// From the x̄_k to the cotangent of x_0, by the jet's transpose.
    #[inline(always)]
    fn pull(
        &self,
        folded: &D::Folded<S>,
        integrals: &[(TimeDerivative, D::Real)],
        cotangents: &mut Self::Cotangents,
        sums: &mut Sums<D, S>,
    ) -> S {
        let integral = self.add_integrals(integrals, cotangents);
        let (scale, mut time) = (S::splat(self.scale), S::splat(D::Real::ZERO));
        let collected = &mut sums.collected;
        D::cotangents::<S, S, 8>(folded, scale, &self.expansion, cotangents, collected, &mut time, self.highest);
        sums.time = sums.time + time;
        sums.state.as_mut().copy_from_slice(&cotangents.row(self.highest)[..D::State::DIM]);
        integral
    }
}
