//! Adamax.

use crate::scalar::Real;
use crate::train::TrainError;

use super::moments::{Moments, settings};
use super::{Optimiser, clone_in_place};

/// Adamax (Kingma and Ba 2015, algorithm 2), Adam with the largest gradient in place of the mean square:
/// m ← β₁m + (1 − β₁)g, u ← max(β₂u, |g|), θ ← θ − η/(1 − β₁ᵗ)·m/(u + ε).
///
/// ε stands for a gradient that was always 0, as in JAX; the paper has none.
///
/// ```
/// use node_runtime::train::{Adamax, Optimiser};
///
/// let (mut theta, mut adamax) = ([1.0_f64, 2.0], Adamax::new());
/// adamax.update(&mut theta, &[-1e6, 0.0], 0.125).unwrap();
/// assert!((theta[0] - 1.125).abs() < 1e-14);
/// assert_eq!(theta[1], 2.0);
/// ```
#[derive(Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(bound = ""))]
pub struct Adamax<R: Real> {
    moments: Moments<R>,
}

clone_in_place!(Adamax { moments });

impl<R: Real> Adamax<R> {
    /// With β₁ = 0.9, β₂ = 0.999 and ε = 10⁻⁸.
    pub fn new() -> Self {
        Self { moments: Moments::new() }
    }

    settings!(moments);
}

impl<R: Real> Default for Adamax<R> {
    fn default() -> Self {
        Self::new()
    }
}

impl<R: Real> Optimiser<R> for Adamax<R> {
    fn update(&mut self, parameters: &mut [R], gradient: &[R], rate: f64) -> Result<(), TrainError> {
        let moments = &mut self.moments;
        moments.begin(parameters, gradient, rate, R::MAX)?;
        let rate = R::from_f64(rate / moments.weight(moments.beta1));
        let [beta2, epsilon] = [moments.beta2, moments.epsilon].map(R::from_f64);
        moments.step(parameters, gradient, |theta, m, u, g| {
            *u = (beta2 * *u).max(g.abs());
            *theta = *theta - rate * (m / (*u + epsilon));
        });
        Ok(())
    }
}
