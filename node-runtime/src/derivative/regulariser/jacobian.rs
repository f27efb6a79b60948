//! The norm of the Jacobian of the vector field, by products from the left: εᵀ·∂f/∂x is the cotangent pass of an order-1 jet.

use crate::differentiable::Differentiable;
use crate::dynamics::{Dynamics, Point};
use crate::instruction_set::{InstructionSet, Task};
use crate::scalar::{Dual, Real, Scalar, Transparent, cast_ref, filled};
use crate::series::Coefficients;
use crate::state::{Array, State};

use crate::derivative::{Collected, Parameters};

/// ∫ ‖εᵀ·∂f/∂x‖² dt/n for a probe ε, or its sum over all unit vectors.
pub struct JacobianNorm<D: Differentiable> {
    pub probe: Option<Point<D>>,
    /// The passes, which are compiled only where such a norm is made.
    run: fn(Norm<'_, D>, InstructionSet) -> D::Real,
}

/// A node of a quadrature along the solution.
pub struct Node<D: Dynamics> {
    pub time: D::Real,
    pub weight: D::Real,
    pub state: Point<D>,
}

/// How a sum over nodes changes with the state at each of those of the step, and with constants and time at all.
pub struct Slopes<D: Differentiable> {
    pub states: Vec<Point<D>>,
    pub collected: Box<Collected<D>>,
    pub time: D::Real,
}

impl<D: Dynamics> Node<D> {
    #[inline(always)]
    pub fn new<S: Transparent<D::Real>>(time: D::Real, weight: D::Real, state: &D::Point<S>) -> Self {
        let mut point: Point<D> = Array::splat(D::Real::ZERO);
        point.as_mut().iter_mut().zip(state.as_ref()).for_each(|(x, y)| *x = y.real());
        Self { time, weight, state: point }
    }
}

impl<D: Differentiable> Slopes<D> {
    pub fn new() -> Self {
        Self { states: Vec::new(), collected: filled(D::Real::ZERO), time: D::Real::ZERO }
    }

    /// No slopes.
    pub fn reset(&mut self) {
        (*self.collected).as_mut().fill(D::Real::ZERO);
        self.time = D::Real::ZERO;
    }

    /// A step with so many nodes.
    pub fn begin(&mut self, nodes: usize) {
        self.states.clear();
        self.states.resize(nodes, Array::splat(D::Real::ZERO));
    }
}

impl<D: Differentiable> JacobianNorm<D> {
    pub fn new(probe: Option<Point<D>>) -> Self {
        Self { probe, run: |norm, set| set.run(norm) }
    }

    /// The sum over the nodes.
    pub fn value(&self, parameters: &Parameters<D>, nodes: &[Node<D>], set: InstructionSet) -> D::Real {
        (self.run)(Norm { probe: self.probe, parameters, nodes, slopes: None }, set)
    }

    /// The sum over the nodes; adds the slopes of `weight` times it.
    pub fn add_slopes(
        &self,
        weight: D::Real,
        parameters: &Parameters<D>,
        nodes: &[Node<D>],
        slopes: &mut Slopes<D>,
        set: InstructionSet,
    ) -> D::Real {
        (self.run)(Norm { probe: self.probe, parameters, nodes, slopes: Some((weight, slopes)) }, set)
    }
}

/// The sum over the nodes of weight·‖εᵀJ‖²/n, and its slopes.
///
/// With g(x) = J(x)ᵀε the slope of ½‖g‖² is (∂g/∂x)ᵀg. This is the second derivative of εᵀf, which is symmetric, times g: the derivative
/// of g in the direction g. So the same pass over dual numbers x + g·δ has it in the tangents of its results, and likewise that with
/// respect to parameters and time (Pearlmutter 1994).
pub struct Norm<'a, D: Differentiable> {
    probe: Option<Point<D>>,
    parameters: &'a Parameters<D>,
    nodes: &'a [Node<D>],
    slopes: Option<(D::Real, &'a mut Slopes<D>)>,
}

impl<D: Differentiable> Task<D::Real> for Norm<'_, D> {
    type Output = D::Real;
    const WIDE: bool = D::WIDE;

    #[inline(always)]
    fn run<S: Transparent<D::Real>>(mut self) -> D::Real {
        let parameters: &D::Parameters<S> = cast_ref(self.parameters);
        let probes = if self.probe.is_some() { 1 } else { D::State::DIM };
        let share = D::Real::ONE / D::Real::from_f64(D::State::DIM as f64);
        let mut plain = Pass::<D, S, 8>::new(Box::new(D::fold(parameters)));
        let mut dual = self.slopes.is_some().then(|| Pass::<D, Dual<S>, 1>::new(lift(&*plain.folded)));
        let mut sum = D::Real::ZERO;
        for (i, node) in self.nodes.iter().enumerate().filter(|(_, node)| node.weight != D::Real::ZERO) {
            let x = node.state.as_ref();
            plain.expand(S::splat(node.time), |i| S::splat(x[i]));
            for probe in 0..probes {
                let epsilon = |i: usize| match &self.probe {
                    Some(probe) => probe.as_ref()[i],
                    None if i == probe => D::Real::ONE,
                    None => D::Real::ZERO,
                };
                plain.pull(|i| S::splat(epsilon(i)));
                let g = plain.state();
                let square = g.iter().fold(D::Real::ZERO, |sum, g| g.real().mul_add(g.real(), sum));
                sum = square.mul_add(node.weight * share, sum);
                if let (Some((weight, slopes)), Some(dual)) = (&mut self.slopes, &mut dual) {
                    let weight = (*weight + *weight) * node.weight * share;
                    dual.expand(Dual::splat(node.time), |i| Dual { value: S::splat(x[i]), tangent: g[i] });
                    dual.pull(|i| Dual::splat(weight * epsilon(i)));
                    for (sum, x) in slopes.states[i].as_mut().iter_mut().zip(dual.state()) {
                        *sum = *sum + x.tangent.real();
                    }
                }
            }
        }
        if let (Some((_, slopes)), Some(dual)) = (self.slopes, dual) {
            dual.add_rest(slopes);
        }
        sum
    }
}

/// f at a point, and its transpose, in some arithmetic.
struct Pass<D: Differentiable, S: Scalar<Real = D::Real>, const W: usize> {
    folded: Box<D::Folded<S>>,
    jet: Box<D::Expansion<S>>,
    cotangents: Box<D::Cotangents<S>>,
    /// The cotangents of constants and time, summed over all calls.
    collected: Box<D::Collected<S>>,
    time: S,
}

impl<D: Differentiable, S: Scalar<Real = D::Real>, const W: usize> Pass<D, S, W> {
    #[inline(always)]
    fn new(folded: Box<D::Folded<S>>) -> Self {
        let zero = S::splat(D::Real::ZERO);
        Self {
            folded,
            jet: D::Expansion::boxed(),
            cotangents: D::Cotangents::boxed(),
            collected: filled(zero),
            time: zero,
        }
    }

    #[inline(always)]
    fn expand(&mut self, time: S, state: impl Fn(usize) -> S) {
        for (i, x) in self.jet.row_mut(0)[..D::State::DIM].iter_mut().enumerate() {
            *x = state(i);
        }
        D::expand(&self.folded, time, S::splat(D::Real::ONE), &mut self.jet, 1);
    }

    /// From the cotangent of f.
    #[inline(always)]
    fn pull(&mut self, seed: impl Fn(usize) -> S) {
        let (one, zero) = (S::splat(D::Real::ONE), S::splat(D::Real::ZERO));
        for (i, x) in self.cotangents.row_mut(0)[..D::State::DIM].iter_mut().enumerate() {
            *x = seed(i);
        }
        self.cotangents.row_mut(1)[..D::State::DIM].fill(zero);
        let mut time = zero;
        let (cotangents, collected) = (&mut self.cotangents, &mut self.collected);
        D::cotangents::<S, S, W>(&self.folded, one, &self.jet, cotangents, collected, &mut time, 1);
        self.time = self.time + time;
    }

    /// The cotangent of the state.
    #[inline(always)]
    fn state(&self) -> &[S] {
        &self.cotangents.row(1)[..D::State::DIM]
    }
}

impl<D: Differentiable, S: Transparent<D::Real>, const W: usize> Pass<D, Dual<S>, W> {
    /// Adds the tangents of what was summed up.
    #[inline(always)]
    fn add_rest(&self, slopes: &mut Slopes<D>) {
        for (sum, x) in (*slopes.collected).as_mut().iter_mut().zip((*self.collected).as_ref()) {
            *sum = *sum + x.tangent.real();
        }
        slopes.time = slopes.time + self.time.tangent.real();
    }
}

/// The same numbers as dual numbers.
#[inline(always)]
fn lift<S: Scalar, A: Array<S>, B: Array<Dual<S>>>(from: &A) -> Box<B> {
    let zero = S::splat(S::Real::ZERO);
    let mut lifted = filled::<B>(Dual { value: zero, tangent: zero });
    for (dual, x) in (*lifted).as_mut().iter_mut().zip(from.as_ref()) {
        dual.value = *x;
    }
    lifted
}

impl<D: Differentiable> Clone for JacobianNorm<D> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<D: Differentiable> Copy for JacobianNorm<D> {}
