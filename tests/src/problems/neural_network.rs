//! A neural ODE: the vector field is a network of two hidden layers.

use node_runtime::prelude::*;

use super::problem;
use crate::problem::Problem;

/// x′ = W₃ tanh(W₂ tanh(W₁x + b₁) + b₂) + b₃, widths 2, 32, 32, 2.
#[ode_dynamics]
pub fn neural_network(
    x: [f64; 2],
    w1: [[f64; 2]; 32],
    b1: [f64; 32],
    w2: [[f64; 32]; 32],
    b2: [f64; 32],
    w3: [[f64; 32]; 2],
    b3: [f64; 2],
) -> [f64; 2] {
    let mut h1 = [0.0; 32];
    for i in 0..32 {
        h1[i] = (w1[i][0] * x[0] + w1[i][1] * x[1] + b1[i]).tanh();
    }
    let mut h2 = [0.0; 32];
    for i in 0..32 {
        let mut sum = b2[i];
        for j in 0..32 {
            sum += w2[i][j] * h1[j];
        }
        h2[i] = sum.tanh();
    }
    let mut dx = b3;
    for i in 0..2 {
        for j in 0..32 {
            dx[i] += w3[i][j] * h2[j];
        }
    }
    dx
}

impl NeuralNetwork {
    /// Weights of a fixed random number generator: all matrices row by row, then all biases.
    pub fn problem() -> Problem<Self> {
        let mut random = Uniform(5);
        let w1 = random.matrix(1.2 * (3.0 / 2f64).sqrt());
        let w2 = random.matrix(1.2 * (3.0 / 32f64).sqrt());
        let w3 = random.matrix(1.2 * (3.0 / 32f64).sqrt());
        let b1 = random.vector(0.1);
        let b2 = random.vector(0.1);
        let b3 = random.vector(0.1);
        problem("mlp_ffnn", Self { w1, b1, w2, b2, w3, b3 }, [1.0, 0.5], 20.0)
    }
}

/// Numbers in [−1, 1) by the linear congruence s ← 1664525·s + 1013904223 mod 2³².
struct Uniform(u32);

impl Uniform {
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(1664525).wrapping_add(1013904223);
        2.0 * (f64::from(self.0) / 4294967296.0) - 1.0
    }

    fn vector<const N: usize>(&mut self, scale: f64) -> [f64; N] {
        std::array::from_fn(|_| scale * self.next())
    }

    fn matrix<const COLUMNS: usize, const ROWS: usize>(&mut self, scale: f64) -> [[f64; COLUMNS]; ROWS] {
        std::array::from_fn(|_| self.vector(scale))
    }
}
