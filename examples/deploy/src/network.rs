//! The network that `easy_toy` trains and `deploy` runs.

use node_runtime::prelude::*;

/// x′ = w₃·tanh(W₂ tanh(W₁(x, t) + b₁) + b₂) + b₃, of widths 2, 32, 32, 1.
#[allow(clippy::too_many_arguments)] // Two for each layer.
#[ode_dynamics(order = 12)]
pub fn network(
    t: f64,
    x: f64,
    w1: [[f64; 2]; 32],
    b1: [f64; 32],
    w2: [[f64; 32]; 32],
    b2: [f64; 32],
    w3: [f64; 32],
    b3: f64,
) -> f64 {
    let mut h1 = [0.0; 32];
    for i in 0..32 {
        h1[i] = (w1[i][0] * x + w1[i][1] * t + b1[i]).tanh();
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
    for j in 0..32 {
        dx += w3[j] * h2[j];
    }
    dx
}

impl Network {
    /// With all weights 0.
    pub const ZERO: Self =
        Self { w1: [[0.0; 2]; 32], b1: [0.0; 32], w2: [[0.0; 32]; 32], b2: [0.0; 32], w3: [0.0; 32], b3: 0.0 };
}
