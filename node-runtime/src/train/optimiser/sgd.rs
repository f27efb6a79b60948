//! Gradient descent with momentum.

use crate::scalar::Real;
use crate::train::TrainError;

use super::{Optimiser, check_beta, check_update, clone_in_place, remember};

/// Gradient descent with momentum (Polyak 1964), in the form without dampening: v ← μv + g, θ ← θ − ηv.
///
/// ```
/// use node_runtime::train::{Optimiser, Sgd};
///
/// let (mut theta, mut sgd) = ([1.0], Sgd::momentum(0.5));
/// sgd.update(&mut theta, &[1.0], 0.25).unwrap();
/// sgd.update(&mut theta, &[1.0], 0.25).unwrap();
/// assert_eq!(theta, [1.0 - 0.25 - 0.375]);
/// ```
#[derive(Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(bound = ""))]
pub struct Sgd<R: Real> {
    momentum: f64,
    #[cfg_attr(feature = "serde", serde(with = "crate::numbers::list"))]
    velocity: Vec<R>,
}

clone_in_place!(Sgd { momentum, velocity });

impl<R: Real> Sgd<R> {
    /// Without momentum: θ ← θ − ηg.
    pub fn new() -> Self {
        Self::momentum(0.0)
    }

    /// With the momentum μ in 0..1.
    pub fn momentum(momentum: f64) -> Self {
        Self { momentum, velocity: Vec::new() }
    }
}

impl<R: Real> Default for Sgd<R> {
    fn default() -> Self {
        Self::new()
    }
}

impl<R: Real> Optimiser<R> for Sgd<R> {
    fn update(&mut self, parameters: &mut [R], gradient: &[R], rate: f64) -> Result<(), TrainError> {
        check_beta("the momentum", self.momentum)?;
        // |v| ≤ max|g|/(1 − μ) stays finite.
        let bound = R::from_f64(0.5 * (1.0 - self.momentum)) * R::MAX;
        check_update(parameters, gradient, rate, bound)?;
        remember(&mut self.velocity, parameters.len())?;
        let (momentum, rate) = (R::from_f64(self.momentum), R::from_f64(rate));
        for ((theta, v), &g) in parameters.iter_mut().zip(&mut self.velocity).zip(gradient) {
            *v = momentum * *v + g;
            *theta = *theta - rate * *v;
        }
        Ok(())
    }
}
