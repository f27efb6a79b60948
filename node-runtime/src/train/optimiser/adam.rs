//! Adam and AdamW.

use crate::scalar::Real;
use crate::train::TrainError;

use super::{Optimiser, check_beta, check_epsilon, check_setting, check_update, largest_square, remember};

/// Adam (Kingma and Ba 2015, algorithm 1):
/// m ← β₁m + (1 − β₁)g, v ← β₂v + (1 − β₂)g², θ ← θ − η·m̂/(√v̂ + ε) with m̂ = m/(1 − β₁ᵗ), v̂ = v/(1 − β₂ᵗ) at the t-th update.
///
/// ```
/// use node_runtime::train::{Adam, Optimiser};
///
/// // Far from 0 the first step has the length of the rate, whatever the gradient.
/// let (mut theta, mut adam) = ([1.0_f64], Adam::new());
/// adam.update(&mut theta, &[1e6], 0.125).unwrap();
/// assert!((theta[0] - 0.875).abs() < 1e-14);
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(bound = ""))]
pub struct Adam<R: Real> {
    beta1: f64,
    beta2: f64,
    epsilon: f64,
    updates: u64,
    #[cfg_attr(feature = "serde", serde(with = "crate::numbers::list"))]
    m: Vec<R>,
    #[cfg_attr(feature = "serde", serde(with = "crate::numbers::list"))]
    v: Vec<R>,
}

impl<R: Real> Adam<R> {
    /// With β₁ = 0.9, β₂ = 0.999 and ε = 10⁻⁸.
    pub fn new() -> Self {
        Self { beta1: 0.9, beta2: 0.999, epsilon: 1e-8, updates: 0, m: Vec::new(), v: Vec::new() }
    }

    /// How much of the means stays at each update, both in 0..1.
    pub fn betas(self, beta1: f64, beta2: f64) -> Self {
        Self { beta1, beta2, ..self }
    }

    /// The positive ε.
    pub fn epsilon(self, epsilon: f64) -> Self {
        Self { epsilon, ..self }
    }

    /// The update, after θ ← `kept`·θ.
    fn step(&mut self, parameters: &mut [R], gradient: &[R], rate: f64, kept: f64) -> Result<(), TrainError> {
        check_update(parameters, gradient, rate, largest_square())?;
        check_beta("beta1", self.beta1)?;
        check_beta("beta2", self.beta2)?;
        check_epsilon(self.epsilon)?;
        remember(&mut self.m, parameters.len())?;
        remember(&mut self.v, parameters.len())?;
        self.updates += 1;
        let correction = |beta: f64| 1.0 - beta.powf(self.updates as f64);
        let rate = R::from_f64(rate / correction(self.beta1));
        let v_correction = R::from_f64(1.0 / correction(self.beta2));
        let [beta1, new1, beta2, new2, epsilon, kept] =
            [self.beta1, 1.0 - self.beta1, self.beta2, 1.0 - self.beta2, self.epsilon, kept].map(R::from_f64);
        let memory = self.m.iter_mut().zip(&mut self.v);
        for ((theta, (m, v)), &g) in parameters.iter_mut().zip(memory).zip(gradient) {
            *m = beta1 * *m + new1 * g;
            *v = beta2 * *v + new2 * (g * g);
            *theta = kept * *theta - rate * *m / ((*v * v_correction).sqrt() + epsilon);
        }
        Ok(())
    }
}

impl<R: Real> Default for Adam<R> {
    fn default() -> Self {
        Self::new()
    }
}

impl<R: Real> Optimiser<R> for Adam<R> {
    fn update(&mut self, parameters: &mut [R], gradient: &[R], rate: f64) -> Result<(), TrainError> {
        self.step(parameters, gradient, rate, 1.0)
    }
}

/// Adam with decoupled weight decay (Loshchilov and Hutter 2019, algorithm 2, with the decay scaled by the rate):
/// θ ← θ − η·(m̂/(√v̂ + ε) + λθ).
///
/// ```
/// use node_runtime::train::{AdamW, Optimiser};
///
/// let (mut theta, mut adamw) = ([1.0], AdamW::new(0.5));
/// adamw.update(&mut theta, &[0.0], 0.25).unwrap();
/// assert_eq!(theta, [0.875]);
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(bound = ""))]
pub struct AdamW<R: Real> {
    adam: Adam<R>,
    decay: f64,
}

impl<R: Real> AdamW<R> {
    /// With the weight decay λ ≥ 0, and Adam's usual settings.
    pub fn new(decay: f64) -> Self {
        Self { adam: Adam::new(), decay }
    }

    /// How much of the means stays at each update, both in 0..1.
    pub fn betas(self, beta1: f64, beta2: f64) -> Self {
        Self { adam: self.adam.betas(beta1, beta2), ..self }
    }

    /// The positive ε.
    pub fn epsilon(self, epsilon: f64) -> Self {
        Self { adam: self.adam.epsilon(epsilon), ..self }
    }
}

impl<R: Real> Optimiser<R> for AdamW<R> {
    fn update(&mut self, parameters: &mut [R], gradient: &[R], rate: f64) -> Result<(), TrainError> {
        let decay = self.decay;
        check_setting("the weight decay", decay, decay >= 0.0 && decay.is_finite(), "finite and not negative")?;
        self.adam.step(parameters, gradient, rate, 1.0 - rate * decay)
    }
}
