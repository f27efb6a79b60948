//! Networks of oscillators.

use std::f64::consts::{PI, TAU};

use node_runtime::prelude::*;

use crate::Visitor;

pub(crate) fn each(visitor: &mut impl Visitor) {
    let omega = [0.9, 1.0, 1.1, 1.3, 0.7, 1.05];
    let phases = [0.1, 1.0, 2.5, 4.0, 5.5, 3.0];
    visitor.visit(Kuramoto { omega, coupling: 0.8 }, phases, 10.0);
    let power = [1.0, -0.6, 0.8, -1.2];
    visitor.visit(PowerGrid { power, damping: 0.3 }, ([0.0, 0.2, 0.1, -0.3], [0.0; 4]), 8.0);
    let start = [[0.5, 0.1], [-0.3, 0.8], [0.2, -0.9]];
    visitor.visit(StuartLandau { lambda: 1.0, omega: 2.0, coupling: 0.4 }, start, 6.0);
    let start = VanDerPolPair { left: Oscillator { x: 1.0, v: 0.0 }, right: Oscillator { x: -0.5, v: 0.3 } };
    visitor.visit(Pair { mu: [1.0, 1.4], coupling: 0.2 }, start, 10.0);
    visitor.visit(JosephsonArray { bias: 1.5, load: 0.2 }, ([0.0, 0.5, 1.0, 2.0], 0.1), 10.0);
    let start = [[1.0, 0.5, 0.2], [-1.0, 0.3, 0.4], [0.6, -0.8, 0.1]];
    visitor.visit(Roessler { a: 0.2, b: 0.2, c: 2.5, coupling: 0.1 }, start, 12.0);
    visitor.visit(Winfree { omega: [1.0, 1.2, 0.9], strength: 0.4 }, [0.5, 2.0, 4.0], 10.0);
    visitor.visit(JansenRit { input: 120.0 }, [0.05, 10.0, 5.0, 0.0, 0.0, 0.0], 0.2);
    visitor.visit(Chimera { lag: 1.4, kernel: 0.9 }, std::array::from_fn(|i| 0.4 * (i as f64).sin()), 6.0);
    visitor.visit(AdaptiveCoupling { learning: 0.2 }, ([0.3, 1.5, 2.9], [[0.5; 3]; 3]), 8.0);
}

/// Kuramoto's model by its order parameter.
#[ode_dynamics(order = 12)]
fn kuramoto(theta: [f64; 6], omega: [f64; 6], coupling: f64) -> [f64; 6] {
    let mean = |f: fn(f64) -> f64| theta.iter().copied().map(f).sum::<f64>() / theta.len() as f64;
    let (s, c) = (mean(f64::sin), mean(f64::cos));
    std::array::from_fn(|i| omega[i] + coupling * (s * theta[i].cos() - c * theta[i].sin()))
}

/// The swing equation.
#[ode_dynamics(order = 12)]
fn power_grid((angle, speed): ([f64; 4], [f64; 4]), power: [f64; 4], damping: f64) -> ([f64; 4], [f64; 4]) {
    // Lines from, to, and how strong they are.
    const LINES: [(usize, usize, f64); 4] = [(0, 1, 1.5), (1, 2, 2.0), (2, 3, 1.8), (3, 0, 2.2)];
    let mut acceleration = power;
    for (a, speed) in acceleration.iter_mut().zip(&speed) {
        *a -= damping * speed;
    }
    for (from, to, strength) in LINES {
        let flow = strength * (angle[from] - angle[to]).sin();
        acceleration[from] -= flow;
        acceleration[to] += flow;
    }
    (speed, acceleration)
}

/// z′ = (λ + iω − |z|²)z + κ(z₊ − z) on a ring of three.
#[ode_dynamics(order = 12)]
fn stuart_landau(z: [[f64; 2]; 3], lambda: f64, omega: f64, coupling: f64) -> [[f64; 2]; 3] {
    std::array::from_fn(|i| {
        let [x, y] = z[i];
        let [u, v] = z[(i + 1) % 3];
        let growth = lambda - (x * x + y * y);
        [growth * x - omega * y + coupling * (u - x), omega * x + growth * y + coupling * (v - y)]
    })
}

#[derive(Clone, Copy, Debug, PartialEq, State)]
struct Oscillator {
    x: f64,
    v: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, State)]
struct VanDerPolPair {
    left: Oscillator,
    right: Oscillator,
}

#[ode_function]
fn van_der_pol(o: Oscillator, mu: f64, pull: f64) -> Oscillator {
    Oscillator { x: o.v, v: mu * (1.0 - o.x.powi(2)) * o.v - o.x + pull }
}

/// Two of van der Pol's oscillators.
#[ode_dynamics(order = 12, name = Pair)]
fn van_der_pol_pair(pair: VanDerPolPair, mu: [f64; 2], coupling: f64) -> VanDerPolPair {
    let VanDerPolPair { left, right } = pair;
    let pull = coupling * (right.x - left.x);
    VanDerPolPair { left: van_der_pol(left, mu[0], pull), right: van_der_pol(right, mu[1], -pull) }
}

/// Junctions in series with a common load: phases, and the charge of the load.
#[ode_dynamics(order = 12)]
fn josephson_array((phase, charge): ([f64; 4], f64), bias: f64, load: f64) -> ([f64; 4], f64) {
    let rate = phase.map(|p| bias - p.sin() - load * charge);
    let voltage: f64 = rate.iter().sum();
    (rate, voltage / 4.0 - charge)
}

/// Three of Rössler's systems, coupled in x.
#[ode_dynamics(order = 12)]
fn roessler(s: [[f64; 3]; 3], a: f64, b: f64, c: f64, coupling: f64) -> [[f64; 3]; 3] {
    let mean_x = s.iter().map(|s| s[0]).sum::<f64>() / 3.0;
    s.map(|[x, y, z]| [-y - z + coupling * (mean_x - x), x + a * y, b + z * (x - c)])
}

/// Winfree's fireflies.
#[ode_dynamics(order = 12)]
fn winfree(theta: [f64; 3], omega: [f64; 3], strength: f64) -> [f64; 3] {
    let pulse = theta.iter().fold(0.0, |sum, theta| sum + (1.0 + theta.cos()).powi(2)) / 3.0;
    let mut rate = omega;
    for (rate, theta) in rate.iter_mut().zip(&theta) {
        *rate -= strength * pulse * theta.sin();
    }
    rate
}

/// A cortical column.
#[ode_dynamics(order = 12)]
fn jansen_rit(t: f64, y: [f64; 6], input: f64) -> [f64; 6] {
    const C: f64 = 135.0;
    let firing = |v: f64| 5.0 / (1.0 + (0.56 * (6.0 - v)).exp());
    let respond =
        |gain: f64, rate: f64, drive: f64, y: f64, v: f64| gain * rate * drive - 2.0 * rate * v - rate * rate * y;
    let noise = input + 20.0 * (TAU * 8.0 * t).sin();
    [
        y[3],
        y[4],
        y[5],
        respond(3.25, 100.0, firing(y[1] - y[2]), y[0], y[3]),
        respond(3.25, 100.0, noise + 0.8 * C * firing(C * y[0]), y[1], y[4]),
        respond(22.0, 50.0, 0.25 * C * firing(0.25 * C * y[0]), y[2], y[5]),
    ]
}

/// Oscillators on a ring with a smooth kernel of coupling.
#[ode_dynamics(order = 12)]
fn chimera(theta: [f64; 8], lag: f64, kernel: f64) -> [f64; 8] {
    let mut rate = [0.0; 8];
    for i in 0..8 {
        for j in 0..8 {
            let distance = TAU * (i as f64 - j as f64) / 8.0;
            let weight = (1.0 + kernel * distance.cos()) / 8.0;
            rate[i] -= weight * (theta[i] - theta[j] + lag).sin();
        }
    }
    rate
}

/// Phases, and couplings that follow them (Hebb's rule).
#[ode_dynamics(order = 12)]
fn adaptive_coupling((theta, k): ([f64; 3], [[f64; 3]; 3]), learning: f64) -> ([f64; 3], [[f64; 3]; 3]) {
    let mut theta_dot = [1.0; 3];
    let mut k_dot = [[0.0; 3]; 3];
    for (i, a) in theta.iter().enumerate() {
        for (j, b) in theta.iter().enumerate().filter(|(j, _)| *j != i) {
            theta_dot[i] += k[i][j] * (b - a - PI / 6.0).sin() / 3.0;
            k_dot[i][j] = learning * ((b - a).cos() - k[i][j]);
        }
    }
    (theta_dot, k_dot)
}
