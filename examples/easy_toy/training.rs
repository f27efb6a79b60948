//! Training of one network.

use std::error::Error;
use std::fmt;

use node_runtime::derivative::{Recordable, Regulariser};
use node_runtime::ensemble::Gradients;
use node_runtime::prelude::*;
use node_runtime::train::{Adam, Evaluation, Random, Schedule, TrainError, Trainer, squared_error};

use super::network::Network;

/// How many points of the map are trained on.
pub const POINTS: usize = 64;

/// What is learnt: x ↦ x + x³ on [−1.5, 1.5], as the flow from t = 0 to t = 1.
pub fn data() -> [(f64, f64); POINTS] {
    std::array::from_fn(|i| {
        let x = -1.5 + 3.0 * i as f64 / (POINTS - 1) as f64;
        (x, x + x.powi(3))
    })
}

/// λ·R_K, or nothing if λ is 0.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Penalty {
    pub order: usize,
    pub lambda: f64,
}

impl fmt::Display for Penalty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.lambda == 0.0 { f.write_str("none") } else { write!(f, "R_{}, λ = {}", self.order, self.lambda) }
    }
}

/// The Taylor method by which the loss with R_K has a gradient as exact as by RK4 on eight steps: a step knows the K-th derivative to K
/// orders less than the solution, so that a larger K asks for a higher order and shorter steps.
pub fn taylor(order: usize) -> Taylor {
    match order {
        0..=2 => Taylor::fixed(8, 0.25),
        3 => Taylor::fixed(12, 0.25),
        4 => Taylor::fixed(12, 1.0 / 6.0),
        _ => Taylor::fixed(12, 0.125),
    }
}

/// Weights of mean 0 and the standard deviation 1/√inputs, the state and the time counted apart; biases 0. State and time begin
/// with the same weights, so that the field changes along its trajectories from the start, and there is something to make easy.
pub fn initial(seed: u64) -> Network {
    let (mut network, mut random) = (Network::ZERO, Random::seed(seed));
    for weights in &mut network.w1 {
        random.normal(&mut weights[..1], 1.0);
        weights[1] = weights[0];
    }
    random.normal(network.w2.as_flattened_mut(), 1.0 / 32_f64.sqrt());
    random.normal(&mut network.w3, 1.0 / 32_f64.sqrt());
    network
}

/// mean (x(1) − y)² + λ·mean R_K over the data, and its gradient.
pub fn loss(
    network: &Network,
    penalty: Penalty,
    gradients: &mut Gradients<'_, Network, impl Recordable + Sync>,
    gradient: &mut [f64],
) -> Result<Evaluation<f64>, TrainError> {
    let (data, weight) = (data(), 1.0 / POINTS as f64);
    let trajectories = data.map(|(x, _)| (x, 0.0..=1.0));
    let total = gradients.of(network, &trajectories, |i, solution, objective| {
        let mut cotangent = [0.0];
        let error = squared_error(&[solution.end()], &[data[i].1], &mut cotangent)?;
        let objective = objective.end(weight * cotangent[0]);
        let objective = match penalty.lambda {
            0.0 => objective,
            lambda => objective.integral(Regulariser::derivative(penalty.order), weight * lambda),
        };
        Ok::<_, TrainError>((weight * error, objective))
    })?;
    gradient.copy_from_slice(&total.gradient);
    Ok(Evaluation { loss: total.value, evaluations: total.evaluations })
}

/// A network after so many updates by Adam, at a rate that falls from 0.01 to a hundredth of it.
pub fn train(
    seed: u64,
    penalty: Penalty,
    updates: u64,
    method: &(impl Recordable + Sync),
) -> Result<Network, Box<dyn Error + Send + Sync>> {
    let mut network = initial(seed);
    let ensemble = Ensemble::new(method);
    let mut gradients = ensemble.gradients();
    let schedule = Schedule::exponential(0.01, 0.01, updates);
    let mut trainer = Trainer::of(&network, Adam::new(), schedule).progress_bar();
    trainer.run(updates, |theta, gradient| {
        network.set_parameters(theta)?;
        loss(&network, penalty, &mut gradients, gradient)
    })?;
    network.set_parameters(trainer.parameters())?;
    Ok(network)
}
