//! Adam and AdamW.

use crate::scalar::Real;
use crate::train::TrainError;

use super::moments::{Moments, settings};
use super::{Optimiser, check_setting, clone_in_place, largest_square};

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
#[derive(Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(bound = ""))]
pub struct Adam<R: Real> {
    moments: Moments<R>,
}

clone_in_place!(Adam { moments });

impl<R: Real> Adam<R> {
    /// With β₁ = 0.9, β₂ = 0.999 and ε = 10⁻⁸.
    pub fn new() -> Self {
        Self { moments: Moments::new() }
    }

    settings!(moments);
}

/// The update, after θ ← `kept`·θ.
fn step<R: Real>(
    moments: &mut Moments<R>,
    parameters: &mut [R],
    gradient: &[R],
    rate: f64,
    kept: f64,
) -> Result<(), TrainError> {
    moments.begin(parameters, gradient, rate, largest_square())?;
    let rate = R::from_f64(rate / moments.weight(moments.beta1));
    let v_correction = R::from_f64(1.0 / moments.weight(moments.beta2));
    let [beta2, new2, epsilon, kept] = [moments.beta2, 1.0 - moments.beta2, moments.epsilon, kept].map(R::from_f64);
    moments.step(parameters, gradient, |theta, m, v, g| {
        *v = beta2 * *v + new2 * (g * g);
        *theta = kept * *theta - rate * m / ((*v * v_correction).sqrt() + epsilon);
    });
    Ok(())
}

impl<R: Real> Default for Adam<R> {
    fn default() -> Self {
        Self::new()
    }
}

impl<R: Real> Optimiser<R> for Adam<R> {
    fn update(&mut self, parameters: &mut [R], gradient: &[R], rate: f64) -> Result<(), TrainError> {
        step(&mut self.moments, parameters, gradient, rate, 1.0)
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
#[derive(Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(bound = ""))]
pub struct AdamW<R: Real> {
    moments: Moments<R>,
    decay: f64,
}

clone_in_place!(AdamW { moments, decay });

impl<R: Real> AdamW<R> {
    /// With the weight decay λ ≥ 0, and Adam's usual settings.
    pub fn new(decay: f64) -> Self {
        Self { moments: Moments::new(), decay }
    }

    settings!(moments);
}

impl<R: Real> Optimiser<R> for AdamW<R> {
    fn update(&mut self, parameters: &mut [R], gradient: &[R], rate: f64) -> Result<(), TrainError> {
        let decay = self.decay;
        check_setting("the weight decay", decay, decay >= 0.0 && decay.is_finite(), "finite and not negative")?;
        step(&mut self.moments, parameters, gradient, rate, 1.0 - rate * decay)
    }
}
