//! Chemistry: reactions in stirred tanks and in cells.

use node_runtime::nalgebra::{SMatrix, SVector};
use node_runtime::prelude::*;

use crate::Visitor;

pub(crate) fn each(visitor: &mut impl Visitor) {
    visitor.visit(Robertson, [1.0, 0.0, 0.0], 0.3);
    visitor.visit(Brusselator { a: 1.0, b: 2.5 }, [1.2, 2.0], 10.0);
    let rates = Oregonator { epsilon: 0.1, delta: 0.05, q: 0.01, f: 1.0 };
    visitor.visit(rates, [0.5, 0.3, 0.2], 4.0);
    let enzyme = Enzyme { substrate: 1.0, enzyme: 0.4, complex: 0.0, product: 0.0 };
    visitor.visit(MichaelisMenten { binding: [4.0, 1.0], turnover: 2.0 }, enzyme, 6.0);
    let tank = Tank { flow: 1.0, feed: 1.0, coolant: 300.0, heat_transfer: 0.4 };
    visitor.visit(StirredTank { tank }, [0.6, 340.0], 4.0);
    visitor.visit(Network { k: [1.0, 0.5, 2.0, 0.7] }, [1.0, 0.6, 0.0, 0.1, 0.0], 5.0);
    visitor.visit(Glycolysis { supply: 0.6, leak: 0.1 }, [1.0, 0.8], 15.0);
    visitor.visit(MitoticOscillator { cyclin_supply: 0.025 }, [0.1, 0.2, 0.1], 40.0);
    visitor.visit(Repressilator { alpha: 20.0, hill: 2.2 }, ([1.0, 0.2, 0.1], [0.5, 1.0, 2.0]), 10.0);
    visitor.visit(Reversible { forward: SVector::from([2.0, 1.0, 0.5]) }, SVector::from([1.0, 0.0, 0.0, 0.2]), 4.0);
    visitor.visit(Autocatalator { feed: 0.05, kill: 0.06, order: 2 }, (0.6, 0.3), 25.0);
}

/// Robertson's reactions.
#[ode_dynamics(order = 12)]
fn robertson([a, b, c]: [f64; 3]) -> [f64; 3] {
    let slow = 0.04 * a;
    let fast = 3e7 * b * b;
    let back = 1e4 * b * c;
    [back - slow, slow - back - fast, fast]
}

/// Prigogine's oscillator.
#[ode_dynamics(order = 12)]
fn brusselator([x, y]: [f64; 2], a: f64, b: f64) -> [f64; 2] {
    let autocatalysis = x.powi(2) * y;
    [a + autocatalysis - (b + 1.0) * x, b * x - autocatalysis]
}

/// Field and Noyes' model of the Belousov–Zhabotinsky reaction.
#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
struct Oregonator {
    epsilon: f64,
    delta: f64,
    q: f64,
    f: f64,
}

#[ode_dynamics(order = 12)]
impl Oregonator {
    fn oregonator(&self, [x, y, z]: [f64; 3]) -> [f64; 3] {
        [(self.q * y - x * y + x * (1.0 - x)) / self.epsilon, (-self.q * y - x * y + self.f * z) / self.delta, x - z]
    }
}

#[derive(Clone, Copy, Debug, PartialEq, State)]
struct Enzyme {
    substrate: f64,
    enzyme: f64,
    complex: f64,
    product: f64,
}

/// E + S ⇌ ES → E + P.
#[ode_dynamics(order = 12)]
fn michaelis_menten(c: Enzyme, binding: [f64; 2], turnover: f64) -> Enzyme {
    let bound = binding[0] * c.enzyme * c.substrate - binding[1] * c.complex;
    let made = turnover * c.complex;
    Enzyme { substrate: -bound, enzyme: made - bound, complex: bound - made, product: made }
}

#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
struct Tank {
    flow: f64,
    feed: f64,
    coolant: f64,
    heat_transfer: f64,
}

/// Arrhenius' law.
#[ode_function]
fn rate_constant(temperature: f64) -> f64 {
    const PREFACTOR: f64 = 7.2e10;
    const ACTIVATION: f64 = 8750.0;
    PREFACTOR * (-ACTIVATION / temperature).exp()
}

/// A cooled tank with an exothermic reaction: concentration and temperature.
#[ode_dynamics(order = 12)]
fn stirred_tank([c, temperature]: [f64; 2], tank: &Tank) -> [f64; 2] {
    let reaction = rate_constant(temperature) * c;
    [
        tank.flow * (tank.feed - c) - reaction,
        tank.flow * (350.0 - temperature) + 100.0 * reaction + tank.heat_transfer * (tank.coolant - temperature),
    ]
}

/// Mass action: what each reaction takes, and what it makes.
const TAKES: [[f64; 5]; 4] =
    [[1.0, 1.0, 0.0, 0.0, 0.0], [0.0, 0.0, 1.0, 0.0, 0.0], [0.0, 0.0, 1.0, 1.0, 0.0], [0.0, 0.0, 0.0, 0.0, 1.0]];
const MAKES: [[f64; 5]; 4] =
    [[0.0, 0.0, 1.0, 0.0, 0.0], [1.0, 1.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 1.0], [0.0, 0.0, 1.0, 1.0, 0.0]];

/// A + B ⇌ C, C + D ⇌ E, by tables.
#[ode_dynamics(order = 12)]
fn network(c: [f64; 5], k: [f64; 4]) -> [f64; 5] {
    let speeds = [k[0] * c[0] * c[1], k[1] * c[2], k[2] * c[2] * c[3], k[3] * c[4]];
    let mut rate = [0.0; 5];
    for (reaction, speed) in speeds.iter().enumerate() {
        for (species, rate) in rate.iter_mut().enumerate() {
            *rate += (MAKES[reaction][species] - TAKES[reaction][species]) * speed;
        }
    }
    rate
}

/// Sel'kov's model.
#[ode_dynamics(order = 12)]
fn glycolysis(state: [f64; 2], supply: f64, leak: f64) -> [f64; 2] {
    let [adp, f6p] = state;
    let conversion = leak * f6p + adp * adp * f6p;
    [conversion - adp, supply - conversion]
}

/// Goldbeter's minimal cascade: cyclin, active kinase, active protease.
#[ode_dynamics(order = 12)]
fn mitotic_oscillator([c, m, x]: [f64; 3], cyclin_supply: f64) -> [f64; 3] {
    const K: f64 = 0.05;
    let saturated = |u: f64| u / (K + u);
    let v1 = 3.0 * c / (0.5 + c);
    [
        cyclin_supply - 0.25 * x * c / (0.02 + c) - 0.01 * c,
        v1 * saturated(1.0 - m) - 1.5 * saturated(m),
        m * saturated(1.0 - x) - 0.5 * saturated(x),
    ]
}

/// Three genes that repress each other in a circle (Elowitz, Leibler): messengers and proteins.
#[ode_dynamics(order = 12)]
fn repressilator((m, p): ([f64; 3], [f64; 3]), alpha: f64, hill: f64) -> ([f64; 3], [f64; 3]) {
    let transcribed = |i: usize| alpha / (1.0 + p[(i + 2) % 3].powf(hill)) + 0.2;
    let m_dot = std::array::from_fn(|i| transcribed(i) - m[i]);
    let p_dot = std::array::from_fn(|i| 5.0 * (m[i] - p[i]));
    (m_dot, p_dot)
}

/// A chain of reversible reactions of first order, x′ = K x.
#[ode_dynamics(order = 12)]
fn reversible(x: SVector<f64, 4>, forward: SVector<f64, 3>) -> SVector<f64, 4> {
    let mut k = SMatrix::<f64, 4, 4>::zeros();
    for i in 0..3 {
        let backward = 0.5 * forward[i];
        k[(i, i)] -= forward[i];
        k[(i + 1, i)] += forward[i];
        k[(i, i + 1)] += backward;
        k[(i + 1, i + 1)] -= backward;
    }
    k * x
}

/// Gray and Scott's reactor, of first, second or third order in the catalyst.
#[ode_dynamics(order = 12)]
fn autocatalator((u, v): (f64, f64), feed: f64, kill: f64, order: u8) -> (f64, f64) {
    let conversion = match order {
        1 => u * v,
        2 => u * v.powi(2),
        _ => u * v.powi(3),
    };
    (feed * (1.0 - u) - conversion, conversion - (feed + kill) * v)
}
