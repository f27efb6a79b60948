//! How long a step of a Runge–Kutta method may be, by its estimated error.

use crate::dynamics::{Dynamics, Point};
use crate::error::SolveError;
use crate::method::Accuracy;
use crate::runge_kutta::{Controller, Estimate, Norm, RungeKutta};
use crate::scalar::{Real, Scalar};
use crate::state::{Array, State};

use super::limits::Limits;
use super::tolerance::Tolerances;

/// The options of a [`RungeKutta`] method, made ready for one system.
pub(crate) struct EmbeddedControl<D: Dynamics> {
    pub rule: EmbeddedRule<D>,
    pub controller: Controller,
    pub limits: Limits<D::Real>,
    /// 1/k, where the estimate falls by the k-th power of the step.
    pub per_order: D::Real,
}

impl<D: Dynamics> Clone for EmbeddedControl<D> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<D: Dynamics> Copy for EmbeddedControl<D> {}

/// How the step is chosen.
pub(crate) enum EmbeddedRule<D: Dynamics> {
    Adaptive { tolerances: Tolerances<D> },
    Fixed { step: D::Real },
}

impl<D: Dynamics> Clone for EmbeddedRule<D> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<D: Dynamics> Copy for EmbeddedRule<D> {}

impl<D: Dynamics> EmbeddedControl<D> {
    pub fn new(method: &RungeKutta) -> Result<Self, SolveError> {
        let tableau = method.tableau;
        tableau.check().map_err(|reason| SolveError::Tableau { method: tableau.name, reason })?;
        let limits = Limits::new(&method.bounds)?;
        let rule = match &method.accuracy {
            Accuracy::Tolerance { .. } if tableau.estimate == Estimate::None => {
                return Err(SolveError::NoErrorEstimate { method: tableau.name });
            }
            Accuracy::Tolerance { atol, rtol } => EmbeddedRule::Adaptive { tolerances: Tolerances::new(atol, rtol)? },
            Accuracy::Fixed { step } => EmbeddedRule::Fixed { step: limits.fixed_step(*step)? },
        };
        method.controller.check().map_err(|reason| SolveError::Controller { reason })?;
        Ok(Self {
            rule,
            controller: method.controller,
            limits,
            per_order: D::Real::from_f64(1.0 / tableau.estimate_order() as f64),
        })
    }

    /// The size of a vector from `start` to `end` in units of the tolerance; ∞ if a component is not finite.
    #[inline(always)]
    pub fn size(&self, norm: Norm, vector: &[D::Real], start: &[D::Real], end: &[D::Real]) -> D::Real {
        let EmbeddedRule::Adaptive { tolerances } = &self.rule else { return D::Real::ZERO };
        let (atol, rtol) = (tolerances.atol.as_ref(), tolerances.rtol.as_ref());
        let mut quotients: Point<D> = Array::splat(D::Real::ZERO);
        let quotients = quotients.as_mut();
        for i in 0..vector.len() {
            let scale = if start[i].abs() > end[i].abs() { start[i].abs() } else { end[i].abs() };
            // The end is known before the last stage of the estimate is, so that nothing waits for the division.
            let weight = D::Real::ONE / (atol[i] + rtol[i] * scale + D::Real::MIN_POSITIVE);
            quotients[i] = vector[i] * weight;
        }
        of::<D>(norm, quotients)
    }

    /// The factor for the next step, after one that was good or not, from the logarithms to base 2 of its error and of the one `before`.
    #[inline(always)]
    pub fn factor(&self, error: D::Real, before: D::Real, is_good: bool, was_rejected: bool) -> D::Real {
        let c = &self.controller;
        let real = D::Real::from_f64;
        let least = real(if is_good { c.least_when_accepted } else { c.least_when_rejected });
        let largest = real(if was_rejected { c.largest_after_rejection } else { c.largest });
        let exponent = real(c.proportional) * before - real(c.integral + c.proportional) * error;
        let factor = real(c.safety) * (exponent * self.per_order).exp2();
        // Not by `max` and `min`, which look for NaN.
        let factor = if factor > least { factor } else { least };
        if factor < largest { factor } else { largest }
    }
}

/// The norm of a vector; ∞ if a component is not finite.
#[inline(always)]
fn of<D: Dynamics>(norm: Norm, vector: &[D::Real]) -> D::Real {
    let zero = D::Real::ZERO;
    let size = match norm {
        Norm::Maximum => {
            let (mut largest, mut sum) = (zero, zero);
            for x in vector {
                largest = if x.abs() > largest { x.abs() } else { largest };
                // NaN and ∞ make it NaN.
                sum = sum + *x * zero;
            }
            largest + sum
        }
        Norm::RootMeanSquare => (squares(vector) / D::Real::from_f64(D::State::DIM as f64)).sqrt(),
        Norm::Euclidean => squares(vector).sqrt(),
    };
    if size.is_finite() { size } else { D::Real::INFINITY }
}

#[inline(always)]
fn squares<R: Real>(vector: &[R]) -> R {
    vector.iter().fold(R::ZERO, |sum, x| sum + *x * *x)
}
