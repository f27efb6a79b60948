//! Circuits: in V, A, s, or in units of theirs.

use std::f64::consts::TAU;

use node_runtime::nalgebra::{Matrix2, Vector2};
use node_runtime::prelude::*;

use crate::Visitor;

pub(crate) fn each(visitor: &mut impl Visitor) {
    let parts = Parts { resistance: 10.0, inductance: 0.05, capacitance: 1e-4 };
    visitor.visit(SeriesResonance { parts, amplitude: 5.0, frequency: 60.0 }, [0.0, 0.1], 0.1);
    visitor.visit(Triode { mu: 1.5 }, [0.5, 0.0], 15.0);
    visitor.visit(Chua { alpha: 10.0, beta: 14.87, cubic: [-1.143, 0.0714] }, [0.1, 0.0, -0.05], 6.0);
    visitor.visit(Rectifier { load: 1000.0, capacitance: 1e-5 }, 0.0, 0.03);
    visitor.visit(Colpitts { gain: 2.5, quality: 1.7 }, [0.1, 0.0, -0.2], 12.0);
    visitor.visit(RingOscillator { gain: 3.0, delay: 0.5 }, [0.1, -0.2, 0.3, 0.0, 0.15], 8.0);
    visitor.visit(DelayLine { inductance: 0.4, capacitance: 0.6, load: 0.8 }, ([0.0; 6], [0.0; 6]), 8.0);
    visitor.visit(BuckConverter { input: 12.0, duty: 0.4, is_synchronous: false }, [0.1, 4.0], 2e-3);
    visitor.visit(JosephsonJunction { bias: 1.1, damping: 0.3 }, [0.0, 0.2], 15.0);
    visitor.visit(Transformer { turns: 2.0, coupling: 0.95 }, Vector2::new(0.0, 0.0), 0.05);
    visitor.visit(WienBridge { gain: 3.2 }, [0.05, 0.0], 12.0);
}

#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
struct Parts {
    resistance: f64,
    inductance: f64,
    capacitance: f64,
}

/// A resistor, a coil and a capacitor at an alternating voltage: the voltage of the capacitor, and the current.
#[ode_dynamics(order = 12)]
fn series_resonance(t: f64, [u, i]: [f64; 2], parts: &Parts, amplitude: f64, frequency: f64) -> [f64; 2] {
    let Parts { resistance, inductance, capacitance } = *parts;
    let source = amplitude * (TAU * frequency * t).sin();
    [i / capacitance, (source - u - resistance * i) / inductance]
}

/// Van der Pol's oscillator.
#[ode_dynamics(order = 12)]
fn triode([x, y]: [f64; 2], mu: f64) -> [f64; 2] {
    [mu * (x - x.powi(3) / 3.0 - y), x / mu]
}

/// Chua's circuit with a cubic resistor.
#[ode_dynamics(order = 12)]
fn chua([x, y, z]: [f64; 3], alpha: f64, beta: f64, cubic: [f64; 2]) -> [f64; 3] {
    let current = |v: f64| cubic[0] * v + cubic[1] * v.powi(3);
    [alpha * (y - x - current(x)), x - y + z, -beta * y]
}

mod semiconductor {
    use node_runtime::prelude::*;

    const SATURATION: f64 = 1e-9;
    const THERMAL_VOLTAGE: f64 = 0.045;

    /// Shockley's law.
    #[ode_function]
    pub fn diode(voltage: f64) -> f64 {
        SATURATION * ((voltage / THERMAL_VOLTAGE).exp() - 1.0)
    }
}

/// A diode that charges a capacitor from the mains through 100 Ω.
#[ode_dynamics(order = 12)]
fn rectifier(t: f64, u: f64, load: f64, capacitance: f64) -> f64 {
    let mains = 0.7 * (TAU * 50.0 * t).sin();
    (semiconductor::diode(mains - u) - u / load) / capacitance
}

/// Colpitts' oscillator, in the units of Maggio, De Feo and Kennedy.
#[ode_dynamics(order = 12)]
fn colpitts([x, y, z]: [f64; 3], gain: f64, quality: f64) -> [f64; 3] {
    let k: f64 = 0.5;
    [
        gain / (quality * (1.0 - k)) * (1.0 - (-y).exp() + z),
        gain / (quality * k) * z,
        -quality * k * (1.0 - k) / gain * (x + y) - z / quality,
    ]
}

/// Five inverters in a ring.
#[ode_dynamics(order = 12)]
fn ring_oscillator(v: [f64; 5], gain: f64, delay: f64) -> [f64; 5] {
    std::array::from_fn(|i| {
        let input = v[(i + 4) % 5];
        (-(gain * input).tanh() - v[i]) / delay
    })
}

/// Six sections of coils and capacitors between a source and a load: currents and voltages.
#[ode_dynamics(order = 12)]
fn delay_line(
    t: f64,
    (i, u): ([f64; 6], [f64; 6]),
    inductance: f64,
    capacitance: f64,
    load: f64,
) -> ([f64; 6], [f64; 6]) {
    let source = 1.0 - (-t * t).exp();
    let mut i_dot = [0.0; 6];
    let mut u_dot = [0.0; 6];
    for k in 0..6 {
        let before = if k == 0 { source } else { u[k - 1] };
        let after = if k == 5 { u[5] / load } else { i[k + 1] };
        i_dot[k] = (before - u[k]) / inductance;
        u_dot[k] = (i[k] - after) / capacitance;
    }
    (i_dot, u_dot)
}

/// The mean current and voltage of a step-down converter.
#[ode_dynamics(order = 12)]
fn buck_converter([current, voltage]: [f64; 2], input: f64, duty: f64, is_synchronous: bool) -> [f64; 2] {
    const L: f64 = 100e-6;
    const C: f64 = 220e-6;
    let diode_drop = if is_synchronous { 0.0 } else { 0.6 };
    let bridge = duty * input - (1.0 - duty) * diode_drop;
    [(bridge - 0.05 * current - voltage) / L, (current - voltage / 5.0) / C]
}

/// A junction with resistance and capacitance.
#[ode_dynamics(order = 12)]
fn josephson_junction([phase, voltage]: [f64; 2], bias: f64, damping: f64) -> [f64; 2] {
    [voltage, bias - phase.sin() - damping * voltage]
}

/// Two coupled coils: L i′ = u − R i.
#[ode_dynamics(order = 12)]
fn transformer(t: f64, i: Vector2<f64>, turns: f64, coupling: f64) -> Vector2<f64> {
    let primary = 0.1;
    let mutual = coupling * primary * turns;
    let inductance = Matrix2::new(primary, mutual, mutual, primary * turns.powi(2));
    let resistance = Matrix2::from_diagonal(&Vector2::new(1.5, 40.0));
    let voltage = Vector2::new(10.0 * (TAU * 50.0 * t).cos(), 0.0);
    inductance.try_inverse().unwrap() * (voltage - resistance * i)
}

/// Wien's bridge with an amplifier that saturates.
#[ode_dynamics(order = 12)]
fn wien_bridge(x: [f64; 2], gain: f64) -> [f64; 2] {
    let output = (gain * x[0]).tanh();
    let rate_of_difference = (output - 2.0 * x[0] - x[1]) - x[0];
    [rate_of_difference, x[0]]
}
