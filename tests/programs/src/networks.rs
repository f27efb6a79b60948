//! Neural networks as vector fields.

use node_runtime::nalgebra::{Matrix3, SMatrix, SVector, Vector2, Vector3};
use node_runtime::prelude::*;

use crate::Visitor;

pub(crate) fn each(visitor: &mut impl Visitor) {
    let layers =
        Layers { w1: weights(0.9, 1), b1: [0.1, -0.1, 0.2, 0.0, 0.3, -0.2], w2: weights(0.5, 2), b2: [0.0, 0.1] };
    visitor.visit(Perceptron { layers }, [0.5, -0.3], 5.0);
    let (w1, w2) = (matrix(0.8, 3), matrix(0.6, 4));
    visitor.visit(TwoLayers { w1, w2, bias: SVector::from([0.1, 0.2, -0.1, 0.0]) }, Vector2::new(0.4, 0.7), 5.0);
    visitor.visit_single(Residual { w: [[0.5, -0.25], [0.75, 0.125]], b: [0.125, -0.25] }, [0.5, -0.5], 4.0);
    visitor.visit(HamiltonianNetwork { w: matrix(1.0, 5), out: SVector::from([0.5, -0.4, 0.8]) }, [0.3, 0.6], 6.0);
    let gates = Gates { update: matrix(0.7, 6), reset: matrix(0.9, 7), candidate: matrix(1.1, 8) };
    visitor.visit(GatedUnit { gates }, Vector3::new(0.3, -0.2, 0.5), 5.0);
    visitor.visit(LiquidTimeConstant { w: weights(0.8, 9), tau: [1.0, 0.5, 2.0] }, [0.2, 0.1, -0.3], 6.0);
    visitor.visit_single(
        Recurrent { w: [[0.5, 1.0, 0.0], [-1.0, 0.5, 0.25], [0.0, -0.5, 0.5]] },
        [0.25, 0.0, -0.5],
        5.0,
    );
    visitor.visit(AttentionFlow { temperature: 0.8 }, [[0.5, 0.1], [-0.4, 0.6], [0.2, -0.7]], 4.0);
    visitor.visit(DeepNetwork { w: [weights(0.7, 10), weights(0.8, 11), weights(0.6, 12)] }, [0.2, -0.5, 0.4], 4.0);
    visitor.visit(RadialBasis { centres: [[0.5, 0.0], [-0.5, 0.3], [0.0, -0.6]], width: 0.8 }, [0.3, 0.2], 6.0);
}

/// Weights that are spread, and the same in every run.
fn weights<const R: usize, const C: usize>(scale: f64, seed: usize) -> [[f64; C]; R] {
    std::array::from_fn(|i| std::array::from_fn(|j| weight(scale, seed, i, j)))
}

fn matrix<const R: usize, const C: usize>(scale: f64, seed: usize) -> SMatrix<f64, R, C> {
    SMatrix::from_fn(|i, j| weight(scale, seed, i, j))
}

fn weight(scale: f64, seed: usize, i: usize, j: usize) -> f64 {
    scale * (((7 * seed + 5 * i + 3 * j) % 11) as f64 - 5.0) / 5.0
}

#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
struct Layers {
    w1: [[f64; 2]; 6],
    b1: [f64; 6],
    w2: [[f64; 6]; 2],
    b2: [f64; 2],
}

/// One hidden layer, by loops.
#[ode_dynamics(order = 12)]
fn perceptron(x: [f64; 2], layers: &Layers) -> [f64; 2] {
    let mut hidden = layers.b1;
    for i in 0..6 {
        for j in 0..2 {
            hidden[i] += layers.w1[i][j] * x[j];
        }
        hidden[i] = hidden[i].tanh();
    }
    let mut out = layers.b2;
    for i in 0..2 {
        for j in 0..6 {
            out[i] += layers.w2[i][j] * hidden[j];
        }
    }
    out
}

/// One hidden layer, by matrices.
#[ode_dynamics(order = 12)]
fn two_layers(x: Vector2<f64>, w1: SMatrix<f64, 4, 2>, w2: SMatrix<f64, 2, 4>, bias: SVector<f64, 4>) -> Vector2<f64> {
    let hidden = (w1 * x + bias).map(f64::tanh);
    w2 * hidden - 0.1 * x
}

/// A residual block in single precision.
#[ode_dynamics(order = 12)]
fn residual(x: [f32; 2], w: [[f32; 2]; 2], b: [f32; 2]) -> [f32; 2] {
    std::array::from_fn(|i| {
        let sum = b[i] + w[i][0] * x[0] + w[i][1] * x[1];
        sum.tanh() - 0.5 * x[i]
    })
}

/// q′ = ∂H/∂p, p′ = −∂H/∂q of H = Σ outᵢ softplus(wᵢ·(q, p)) + (q² + p²)/2.
#[ode_dynamics(order = 12)]
fn hamiltonian_network([q, p]: [f64; 2], w: SMatrix<f64, 3, 2>, out: SVector<f64, 3>) -> [f64; 2] {
    let x = Vector2::new(q, p);
    let slopes = (w * x).map(|u| u.sigmoid()).component_mul(&out);
    let gradient = w.transpose() * slopes + x;
    [gradient.y, -gradient.x]
}

#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
struct Gates {
    update: Matrix3<f64>,
    reset: Matrix3<f64>,
    candidate: Matrix3<f64>,
}

/// A gated recurrent unit in continuous time.
#[ode_dynamics(order = 12)]
fn gated_unit(h: Vector3<f64>, gates: &Gates) -> Vector3<f64> {
    let z = (gates.update * h).map(f64::sigmoid);
    let r = (gates.reset * h).map(f64::sigmoid);
    let u = (gates.candidate * r.component_mul(&h)).map(f64::tanh);
    (Vector3::repeat(1.0) - z).component_mul(&(u - h))
}

/// Hasani's liquid neurons under a periodic input.
#[ode_dynamics(order = 12)]
fn liquid_time_constant(t: f64, x: [f64; 3], w: [[f64; 3]; 3], tau: [f64; 3]) -> [f64; 3] {
    let input = [t.sin(), (0.5 * t).cos(), 0.2];
    let mut rate = [0.0; 3];
    for i in 0..3 {
        let drive: f64 = (0..3).map(|j| w[i][j] * x[j] + 0.3 * input[j]).sum();
        let f = drive.sigmoid();
        rate[i] = -(1.0 / tau[i] + f) * x[i] + f * 0.7;
    }
    rate
}

/// A recurrent network in single precision.
#[ode_dynamics(order = 12)]
fn recurrent(t: f32, x: [f32; 3], w: [[f32; 3]; 3]) -> [f32; 3] {
    let mut rate = x.map(|x| -x);
    for (i, row) in w.iter().enumerate() {
        for (j, w) in row.iter().enumerate() {
            rate[i] += w * x[j].tanh();
        }
    }
    rate[0] += 0.5 * t.cos();
    rate
}

/// Three tokens that attend to each other.
#[ode_dynamics(order = 12)]
fn attention_flow(x: [[f64; 2]; 3], temperature: f64) -> [[f64; 2]; 3] {
    let mut rate = [[0.0; 2]; 3];
    for i in 0..3 {
        let scores: [f64; 3] = std::array::from_fn(|j| ((x[i][0] * x[j][0] + x[i][1] * x[j][1]) / temperature).exp());
        let total: f64 = scores.iter().sum();
        for j in 0..3 {
            for k in 0..2 {
                rate[i][k] += scores[j] / total * x[j][k];
            }
        }
        for k in 0..2 {
            rate[i][k] -= 0.8 * x[i][k];
        }
    }
    rate
}

/// W x.
#[ode_function]
fn linear(w: &[[f64; 3]; 3], x: [f64; 3]) -> [f64; 3] {
    std::array::from_fn(|i| (0..3).map(|j| w[i][j] * x[j]).sum())
}

/// Three layers, with the activations of today.
#[ode_dynamics(order = 12)]
fn deep_network(x: [f64; 3], w: [[[f64; 3]; 3]; 3]) -> [f64; 3] {
    let first = linear(&w[0], x).map(|u| u.gelu());
    let second = linear(&w[1], first).map(|u| u.silu());
    linear(&w[2], second).map(|u| u.softplus() - 0.7)
}

/// Attraction by bells around three centres.
#[ode_dynamics(order = 12)]
fn radial_basis(x: [f64; 2], centres: [[f64; 2]; 3], width: f64) -> [f64; 2] {
    let mut rate = [x[1], -x[0]];
    for centre in centres {
        let d = [centre[0] - x[0], centre[1] - x[1]];
        let bell = (-(d[0].powi(2) + d[1].powi(2)) / (2.0 * width.powi(2))).exp();
        rate[0] += bell * d[0];
        rate[1] += bell * d[1];
    }
    rate
}
