//! Steps that were taken, computed again with what their derivatives need.

use core::fmt::Debug;

use crate::differentiable::Differentiable;
use crate::dynamics::{Dynamics, Point};
use crate::method::Method;
use crate::scalar::{Aligned, Lanes, Transparent};
use crate::solve::Statistics;

use super::recording::Knot;
use super::regulariser::{Node, TimeDerivative};

mod gauss;
mod runge_kutta;
mod taylor;

/// The directions that fill a register.
pub const DIRECTIONS: usize = 8;

/// `R` registers of directions: what is read of the solution serves all of them.
pub type Registers<S, const R: usize> = Lanes<Lanes<S, DIRECTIONS>, R>;

/// A method whose solutions are differentiated: [`Taylor`](crate::taylor::Taylor) or [`RungeKutta`](crate::runge_kutta::RungeKutta).
pub trait Recordable: Method + 'static {
    /// What all steps have in common.
    #[doc(hidden)]
    type Scheme: Copy + Debug + Send + Sync;

    /// A step, computed again.
    #[doc(hidden)]
    type Replay<D: Differentiable, S: Transparent<D::Real>>: Replay<D, S, Scheme = Self::Scheme>;

    /// What the steps of a solve had in common.
    #[doc(hidden)]
    fn scheme(&self, statistics: &Statistics) -> Self::Scheme;

    /// The order of the jets that an R_K is made of.
    #[doc(hidden)]
    fn order(scheme: Self::Scheme, derivative: TimeDerivative) -> usize;

    /// The largest K of an R_K of its kind.
    #[doc(hidden)]
    fn largest<D: Dynamics>(scheme: Self::Scheme, derivative: TimeDerivative) -> usize;
}

/// A step, computed again in the arithmetic `S`.
///
/// Of each step first [`compute`](Self::compute), then what one wants of it. Times in the step are τ, from 0 to that of the
/// [`Knot`].
pub trait Replay<D: Differentiable, S: Transparent<D::Real>>: Sized + Send + 'static {
    /// What all steps have in common.
    type Scheme: Copy;

    /// The tangents of the step.
    type Tangents<const R: usize>;

    /// The cotangents of the step.
    type Cotangents: Send + 'static;

    /// With jets of `order` at least.
    fn new(scheme: Self::Scheme, order: usize) -> Self;

    /// From now on with jets of `order` at least.
    fn set_order(&mut self, order: usize);

    /// Computes the step. Whether times between its ends are asked for is what `looks_inside` says.
    fn compute(&mut self, folded: &D::Folded<S>, knot: &Knot<D>, looks_inside: bool);

    /// The state at τ.
    fn state(&self, tau: D::Real) -> D::Point<S>;

    /// R_K over the step.
    fn integral(&self, derivative: TimeDerivative) -> S;

    /// The nodes of a quadrature over the step, in the place of what the list holds.
    fn find_nodes(&self, nodes: &mut Vec<Node<D>>);

    /// Room for tangents.
    fn tangents<const R: usize>(&self) -> Self::Tangents<R>;

    /// The tangents of the step.
    fn push<const R: usize>(
        &self,
        folded: &D::Folded<S>,
        directions: &Directions<D, S, R>,
        tangents: &mut Self::Tangents<R>,
    );

    /// The tangents of the state at τ.
    fn tangent<const R: usize>(&self, tangents: &Self::Tangents<R>, tau: D::Real) -> D::Point<Registers<S, R>>;

    /// Room for cotangents.
    fn cotangents(&self) -> Self::Cotangents;

    /// The state at the end has the cotangent λ, and nothing else any.
    fn begin(&self, cotangents: &mut Self::Cotangents, lambda: &D::Point<S>);

    /// Adds μ to the cotangent of the state at τ.
    fn add(&self, cotangents: &mut Self::Cotangents, tau: D::Real, mu: &[D::Real]);

    /// Adds to the cotangents of the states at the nodes of the quadrature.
    fn add_at_nodes(&self, cotangents: &mut Self::Cotangents, slopes: &[Point<D>]);

    /// Adds to `sums` the cotangents of parameters and time, and puts that of the state at the start in the place of λ. Gives the
    /// integrals over the step, times their weights.
    fn pull(
        &self,
        folded: &D::Folded<S>,
        integrals: &[(TimeDerivative, D::Real)],
        cotangents: &mut Self::Cotangents,
        sums: &mut Sums<D, S>,
    ) -> S;
}

/// Directions side by side, at the start of a step.
pub struct Directions<D: Differentiable, S: Transparent<D::Real>, const R: usize> {
    pub state: D::Point<Registers<S, R>>,
    /// Of the constants, if they have any.
    pub folded: Option<Box<D::Folded<Registers<S, R>>>>,
    pub time: Registers<S, R>,
}

/// The cotangents that a reverse sweep carries from step to step.
pub struct Sums<D: Differentiable, S: Transparent<D::Real>> {
    /// λ.
    pub state: D::Point<S>,
    pub collected: Box<Aligned<D::Collected<S>>>,
    pub time: S,
}
