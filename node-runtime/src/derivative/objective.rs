//! What is differentiated.

use core::fmt;

use crate::differentiable::Differentiable;
use crate::dynamics::{Point, point};
use crate::error::SolveError;
use crate::scalar::Real;
use crate::state::Array;

use super::regulariser::{JacobianNorm, Kind, TimeDerivative};
use super::{Regulariser, add};

/// A number that depends on a solution, known by its derivatives: how it changes with the state at some times, and the
/// weights of the integrals along the way that are parts of it.
///
/// Of a loss ℓ(x(t₁), x(t₂), …), give ∂ℓ/∂x(tᵢ) for each i. Parts add up, also those at one time.
///
/// ```
/// use node_runtime::derivative::{Objective, Regulariser, record};
/// use node_runtime::prelude::*;
///
/// #[ode_dynamics]
/// fn decay(x: f64, rate: f64) -> f64 {
///     -rate * x
/// }
///
/// // ℓ = x(1) + x(2)², with x(t) = x₀·e^{−rate·t}.
/// let solution = record(&Decay { rate: 0.5 }, 2.0, 0.0..=2.0, &Taylor::tolerance(1e-14))?;
/// let objective = Objective::new().at(1.0, 1.0).end(2.0 * solution.end());
/// let gradient = solution.gradient(&objective)?;
/// let e = (-0.5_f64).exp();
/// assert!((gradient.state - (e + 4.0 * e.powi(4))).abs() < 1e-13);
/// assert!((gradient.parameters[0] - (-2.0 * e - 16.0 * e.powi(4))).abs() < 1e-13);
/// # Ok::<(), SolveError>(())
/// ```
pub struct Objective<D: Differentiable> {
    pub(super) end: Point<D>,
    /// Times, and the cotangents of the states there.
    pub(super) points: Vec<(D::Real, Point<D>)>,
    pub(super) time_derivatives: Vec<(TimeDerivative, D::Real)>,
    pub(super) jacobians: Vec<(JacobianNorm<D>, D::Real)>,
}

impl<D: Differentiable> Objective<D> {
    /// A number that depends on nothing.
    pub fn new() -> Self {
        Self {
            end: Array::splat(D::Real::ZERO),
            points: Vec::new(),
            time_derivatives: Vec::new(),
            jacobians: Vec::new(),
        }
    }

    /// Adds a part that changes with the end state by `cotangent`.
    pub fn end(mut self, cotangent: D::State) -> Self {
        add(&mut self.end, &point::<D>(&cotangent));
        self
    }

    /// Adds a part that changes with the state at `time` by `cotangent`.
    pub fn at(mut self, time: D::Real, cotangent: D::State) -> Self {
        self.points.push((time, point::<D>(&cotangent)));
        self
    }

    /// Adds `weight` times the integral.
    pub fn integral(mut self, regulariser: Regulariser<D>, weight: D::Real) -> Self {
        match regulariser.kind {
            Kind::TimeDerivative(derivative) => self.time_derivatives.push((derivative, weight)),
            Kind::Jacobian(norm) => self.jacobians.push((norm, weight)),
        }
        self
    }

    /// A number that depends on nothing, in the memory of this one.
    pub fn emptied(mut self) -> Self {
        self.end = Array::splat(D::Real::ZERO);
        self.points.clear();
        self.time_derivatives.clear();
        self.jacobians.clear();
        self
    }

    /// All numbers are finite, weights not negative, and no R_K above the largest that there is.
    pub(super) fn check(&self, largest: impl Fn(TimeDerivative) -> usize) -> Result<(), SolveError> {
        let states = self.points.iter().map(|(_, cotangent)| cotangent).chain([&self.end]);
        let mut numbers = states.flat_map(|cotangent| cotangent.as_ref());
        if let Some(value) = numbers.find(|x| !x.is_finite()) {
            return Err(SolveError::NonFiniteSeed { value: value.to_f64() });
        }
        let time_derivatives = self.time_derivatives.iter().map(|(part, weight)| (Kind::TimeDerivative(*part), weight));
        let jacobians = self.jacobians.iter().map(|(part, weight)| (Kind::Jacobian(*part), weight));
        for (kind, weight) in time_derivatives.chain(jacobians) {
            kind.check(&largest)?;
            if !(weight.is_finite() && *weight >= D::Real::ZERO) {
                return Err(SolveError::Weight { value: weight.to_f64() });
            }
        }
        Ok(())
    }
}

impl<D: Differentiable> Clone for Objective<D> {
    fn clone(&self) -> Self {
        Self {
            end: self.end,
            points: self.points.clone(),
            time_derivatives: self.time_derivatives.clone(),
            jacobians: self.jacobians.clone(),
        }
    }
}

impl<D: Differentiable> Default for Objective<D> {
    fn default() -> Self {
        Self::new()
    }
}

impl<D: Differentiable> fmt::Debug for Objective<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Objective")
            .field("end", &self.end.as_ref())
            .field("times", &self.points.iter().map(|(time, _)| time).collect::<Vec<_>>())
            .field("time_derivatives", &self.time_derivatives)
            .field("jacobians", &self.jacobians.iter().map(|(_, weight)| weight).collect::<Vec<_>>())
            .finish()
    }
}
