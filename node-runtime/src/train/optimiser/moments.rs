//! What Adam and Adamax share.

use crate::scalar::Real;
use crate::train::TrainError;

use super::{check_beta, check_epsilon, check_update, clone_in_place, remember};

/// For each parameter the mean m of its gradients, and how large they are; the settings of both, and how many updates there were.
#[derive(Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(bound = ""))]
pub(super) struct Moments<R: Real> {
    pub beta1: f64,
    pub beta2: f64,
    pub epsilon: f64,
    updates: u64,
    #[cfg_attr(feature = "serde", serde(with = "crate::numbers::list"))]
    mean: Vec<R>,
    #[cfg_attr(feature = "serde", serde(with = "crate::numbers::list"))]
    size: Vec<R>,
}

clone_in_place!(Moments { beta1, beta2, epsilon, updates, mean, size });

impl<R: Real> Moments<R> {
    pub fn new() -> Self {
        Self { beta1: 0.9, beta2: 0.999, epsilon: 1e-8, updates: 0, mean: Vec::new(), size: Vec::new() }
    }

    /// Checks all, makes room, and counts the update. `bound` is the largest gradient.
    pub fn begin(&mut self, parameters: &[R], gradient: &[R], rate: f64, bound: R) -> Result<(), TrainError> {
        check_update(parameters, gradient, rate, bound)?;
        check_beta("beta1", self.beta1)?;
        check_beta("beta2", self.beta2)?;
        check_epsilon::<R>(self.epsilon)?;
        remember(&mut self.mean, parameters.len())?;
        remember(&mut self.size, parameters.len())?;
        self.updates += 1;
        Ok(())
    }

    /// 1 − βᵗ at the t-th update: what a mean that began with 0 has of the gradients.
    pub fn weight(&self, beta: f64) -> f64 {
        1.0 - beta.powf(self.updates as f64)
    }

    /// m ← β₁m + (1 − β₁)g; `step` is given each parameter, its m, its size and its gradient.
    pub fn step(&mut self, parameters: &mut [R], gradient: &[R], mut step: impl FnMut(&mut R, R, &mut R, R)) {
        let [kept, new] = [self.beta1, 1.0 - self.beta1].map(R::from_f64);
        let memory = self.mean.iter_mut().zip(&mut self.size);
        for ((theta, (m, size)), &g) in parameters.iter_mut().zip(memory).zip(gradient) {
            *m = kept * *m + new * g;
            step(theta, *m, size, g);
        }
    }
}

/// The methods that set a field of type [`Moments`].
macro_rules! settings {
    ($part:ident) => {
        /// How much of the two memories stays at each update, both in 0..1.
        pub fn betas(mut self, beta1: f64, beta2: f64) -> Self {
            (self.$part.beta1, self.$part.beta2) = (beta1, beta2);
            self
        }

        /// The positive ε.
        pub fn epsilon(mut self, epsilon: f64) -> Self {
            self.$part.epsilon = epsilon;
            self
        }
    };
}
pub(super) use settings;
