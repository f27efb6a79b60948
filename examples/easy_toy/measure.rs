//! What a trained network is worth.

use std::ops::ControlFlow;

use node_runtime::prelude::*;
use node_runtime::runge_kutta::Tableau;

use super::batch::Batch;
use super::network::Network;
use super::training::{POINTS, data};

/// Solvers whose evaluations are counted, by their orders.
pub const SOLVERS: [(usize, &Tableau); 3] =
    [(2, &HEUN_EULER_2), (3, &BOGACKI_SHAMPINE_3), (5, &DORMAND_PRINCE_5_SHAMPINE)];

/// The error of a network, and what it costs to run it.
#[derive(Clone, Copy, Debug)]
pub struct Measure {
    /// mean (x(1) − y)², with x(1) to twelve digits.
    pub error: f64,
    /// The evaluations of each solver.
    pub evaluations: [f64; 3],
}

impl Measure {
    pub fn of(network: &Network) -> Result<Self, SolveError> {
        let mut error = 0.0;
        for (x, y) in data() {
            let end = solve_end(network, x, 0.0..=1.0, &Taylor::tolerance(1e-12))?;
            error += (end.state - y).powi(2) / POINTS as f64;
        }
        let mut evaluations = [0.0; 3];
        for (count, (_, tableau)) in evaluations.iter_mut().zip(SOLVERS) {
            let end = solve_end(&Batch(*network), start(), 0.0..=1.0, &solver(tableau))?;
            *count = end.statistics.evaluations as f64;
        }
        Ok(Self { error, evaluations })
    }

    /// The mean over seeds.
    pub fn mean(of: &[Self]) -> Self {
        let n = of.len() as f64;
        let evaluations = std::array::from_fn(|i| of.iter().map(|one| one.evaluations[i]).sum::<f64>() / n);
        Self { error: of.iter().map(|one| one.error).sum::<f64>() / n, evaluations }
    }
}

/// Where the steps of a solver end.
pub fn steps(network: &Network, tableau: &'static Tableau) -> Result<Vec<f64>, SolveError> {
    let mut ends = Vec::new();
    solve_with(&Batch(*network), start(), 0.0..=1.0, &solver(tableau), |step| {
        ends.push(step.end_time());
        ControlFlow::Continue(())
    })?;
    Ok(ends)
}

/// With the tolerance and the control of steps of the paper.
pub fn solver(tableau: &'static Tableau) -> RungeKutta {
    RungeKutta::new(tableau).tolerance(1.4e-8).controller(Controller::ODEINT_2020)
}

fn start() -> [f64; POINTS] {
    data().map(|(x, _)| x)
}
