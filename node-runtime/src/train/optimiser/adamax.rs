//! Adamax.

use crate::scalar::Real;
use crate::train::TrainError;

use super::{Optimiser, check_beta, check_epsilon, check_update, remember};

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
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(bound = ""))]
pub struct Adamax<R: Real> {
    beta1: f64,
    beta2: f64,
    epsilon: f64,
    updates: u64,
    #[cfg_attr(feature = "serde", serde(with = "crate::numbers::list"))]
    m: Vec<R>,
    #[cfg_attr(feature = "serde", serde(with = "crate::numbers::list"))]
    u: Vec<R>,
}

impl<R: Real> Adamax<R> {
    /// With β₁ = 0.9, β₂ = 0.999 and ε = 10⁻⁸.
    pub fn new() -> Self {
        Self { beta1: 0.9, beta2: 0.999, epsilon: 1e-8, updates: 0, m: Vec::new(), u: Vec::new() }
    }

    /// How much of the mean and of the bound stays at each update, both in 0..1.
    pub fn betas(self, beta1: f64, beta2: f64) -> Self {
        Self { beta1, beta2, ..self }
    }

    /// The positive ε.
    pub fn epsilon(self, epsilon: f64) -> Self {
        Self { epsilon, ..self }
    }
}

impl<R: Real> Default for Adamax<R> {
    fn default() -> Self {
        Self::new()
    }
}

impl<R: Real> Optimiser<R> for Adamax<R> {
    fn update(&mut self, parameters: &mut [R], gradient: &[R], rate: f64) -> Result<(), TrainError> {
        check_update(parameters, gradient, rate, R::MAX)?;
        check_beta("beta1", self.beta1)?;
        check_beta("beta2", self.beta2)?;
        check_epsilon(self.epsilon)?;
        remember(&mut self.m, parameters.len())?;
        remember(&mut self.u, parameters.len())?;
        self.updates += 1;
        let rate = R::from_f64(rate / (1.0 - self.beta1.powf(self.updates as f64)));
        let [beta1, new, beta2, epsilon] = [self.beta1, 1.0 - self.beta1, self.beta2, self.epsilon].map(R::from_f64);
        let memory = self.m.iter_mut().zip(&mut self.u);
        for ((theta, (m, u)), &g) in parameters.iter_mut().zip(memory).zip(gradient) {
            *m = beta1 * *m + new * g;
            *u = (beta2 * *u).max(g.abs());
            *theta = *theta - rate * (*m / (*u + epsilon));
        }
        Ok(())
    }
}
