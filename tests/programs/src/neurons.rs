//! Neurons: membranes, synapses, populations.

use node_runtime::nalgebra::{SMatrix, SVector};
use node_runtime::prelude::*;

use crate::Visitor;

pub(crate) fn each(visitor: &mut impl Visitor) {
    visitor.visit(HodgkinHuxley { current: 10.0 }, [-60.0, 0.1, 0.55, 0.35], 12.0);
    visitor.visit(FitzhughNagumo { a: 0.7, b: 0.8, stimulus: 0.5 }, [-1.0, 1.0], 30.0);
    visitor.visit(MorrisLecar { stimulus: 90.0 }, [-20.0, 0.05], 40.0);
    visitor.visit(HindmarshRose { current: 2.5, slowness: 0.01 }, [-1.2, -6.0, 1.5], 15.0);
    visitor.visit(WilsonCowan { weights: [[12.0, -4.0], [13.0, -11.0]], input: [1.25, 0.0] }, [0.1, 0.05], 15.0);
    visitor.visit(ThetaNeuron { drive: 0.3 }, 0.1, 10.0);
    let rest = Compartment { v: -1.1, w: -0.6 };
    let start = [Compartment { v: 1.0, w: -0.6 }, rest, rest, rest];
    visitor.visit(Axon { diffusion: 0.8 }, start, 12.0);
    let start = [[0.5, 0.1, 0.0], [-0.8, 0.3, 0.1]];
    visitor.visit(SynapticPair { strength: 0.4, is_inhibitory: true }, start, 20.0);
    let weights =
        SMatrix::<f64, 4, 4>::from_fn(|i, j| if i == j { 0.0 } else { 0.5 - 0.25 * ((i + 2 * j) % 4) as f64 });
    visitor.visit(Hopfield { weights }, SVector::<f64, 4>::from([0.5, -0.3, 0.2, 0.1]), 6.0);
}

/// The rates of the gates of the squid's axon, V in mV.
mod squid {
    use node_runtime::prelude::*;

    #[ode_function]
    pub fn sodium_activation(v: f64) -> (f64, f64) {
        let u = v + 40.0;
        (0.1 * u / (1.0 - (-u / 10.0).exp()), 4.0 * (-(v + 65.0) / 18.0).exp())
    }

    #[ode_function]
    pub fn sodium_inactivation(v: f64) -> (f64, f64) {
        (0.07 * (-(v + 65.0) / 20.0).exp(), 1.0 / (1.0 + (-(v + 35.0) / 10.0).exp()))
    }

    #[ode_function]
    pub fn potassium_activation(v: f64) -> (f64, f64) {
        let u = v + 55.0;
        (0.01 * u / (1.0 - (-u / 10.0).exp()), 0.125 * (-(v + 65.0) / 80.0).exp())
    }

    /// x′ = α(1 − x) − βx.
    #[ode_function]
    pub fn gate((alpha, beta): (f64, f64), x: f64) -> f64 {
        alpha * (1.0 - x) - beta * x
    }
}

/// Hodgkin and Huxley.
#[ode_dynamics(order = 12)]
fn hodgkin_huxley([v, m, h, n]: [f64; 4], current: f64) -> [f64; 4] {
    use squid::*;
    let sodium = 120.0 * m.powi(3) * h * (v - 50.0);
    let potassium = 36.0 * n.powi(4) * (v + 77.0);
    let leak = 0.3 * (v + 54.387);
    [
        current - sodium - potassium - leak,
        gate(sodium_activation(v), m),
        gate(sodium_inactivation(v), h),
        gate(potassium_activation(v), n),
    ]
}

/// FitzHugh and Nagumo.
#[ode_dynamics(order = 12)]
fn fitzhugh_nagumo([v, w]: [f64; 2], a: f64, b: f64, stimulus: f64) -> [f64; 2] {
    let tau = 12.5;
    [v - v.powi(3) / 3.0 - w + stimulus, (v + a - b * w) / tau]
}

/// The barnacle's muscle fibre.
#[ode_dynamics(order = 12)]
fn morris_lecar([v, w]: [f64; 2], stimulus: f64) -> [f64; 2] {
    const CALCIUM: (f64, f64) = (4.4, 120.0);
    const POTASSIUM: (f64, f64) = (8.0, -84.0);
    const LEAK: (f64, f64) = (2.0, -60.0);
    let m_inf = 0.5 * (1.0 + ((v + 1.2) / 18.0).tanh());
    let w_inf = 0.5 * (1.0 + ((v - 2.0) / 30.0).tanh());
    let rate = 0.04 * ((v - 2.0) / 60.0).cosh();
    let ionic = CALCIUM.0 * m_inf * (v - CALCIUM.1) + POTASSIUM.0 * w * (v - POTASSIUM.1) + LEAK.0 * (v - LEAK.1);
    [(stimulus - ionic) / 20.0, rate * (w_inf - w)]
}

/// Bursts.
#[ode_dynamics(order = 12)]
fn hindmarsh_rose(state: [f64; 3], current: f64, slowness: f64) -> [f64; 3] {
    let [x, y, z] = state;
    let x2 = x * x;
    [y + 3.0 * x2 - x2 * x - z + current, 1.0 - 5.0 * x2 - y, slowness * (4.0 * (x + 1.6) - z)]
}

/// An excitatory and an inhibitory population.
#[ode_dynamics(order = 12)]
fn wilson_cowan(rate: [f64; 2], weights: [[f64; 2]; 2], input: [f64; 2]) -> [f64; 2] {
    const THRESHOLD: [f64; 2] = [2.8, 4.0];
    let mut change = [0.0; 2];
    for i in 0..2 {
        let mut drive = input[i];
        for j in 0..2 {
            drive += weights[i][j] * rate[j];
        }
        let response = (1.3 * (drive - THRESHOLD[i])).sigmoid();
        change[i] = -rate[i] + (1.0 - rate[i]) * response;
    }
    change
}

/// Ermentrout and Kopell.
#[ode_dynamics(order = 12)]
fn theta_neuron(theta: f64, drive: f64) -> f64 {
    let cosine = theta.cos();
    1.0 - cosine + (1.0 + cosine) * drive
}

#[derive(Clone, Copy, Debug, PartialEq, State)]
struct Compartment {
    v: f64,
    w: f64,
}

/// A pulse along four compartments.
#[ode_dynamics(order = 12)]
fn axon(cell: [Compartment; 4], diffusion: f64) -> [Compartment; 4] {
    let mut rate = cell;
    for i in 0..4 {
        let Compartment { v, w } = cell[i];
        let mut inflow = 0.0;
        if i > 0 {
            inflow += diffusion * (cell[i - 1].v - v);
        }
        if i < 3 {
            inflow += diffusion * (cell[i + 1].v - v);
        }
        rate[i] = Compartment { v: v - v * v * v / 3.0 - w + inflow, w: 0.08 * (v + 0.7 - 0.8 * w) };
    }
    rate
}

/// Two cells that act on each other by synapses; of each potential, recovery, and open channels.
#[ode_dynamics(order = 12)]
fn synaptic_pair(cells: [[f64; 3]; 2], strength: f64, is_inhibitory: bool) -> [[f64; 3]; 2] {
    let reversal = if is_inhibitory { -2.0 } else { 2.0 };
    let one = |cell: [f64; 3], other: [f64; 3]| {
        let [v, w, s] = cell;
        let synapse = strength * s * (reversal - v);
        let opening = (5.0 * other[0]).sigmoid();
        [v - v.powi(3) / 3.0 - w + synapse + 0.35, 0.1 * (v + 0.7 - 0.8 * w), opening * (1.0 - s) - 0.3 * s]
    };
    let [a, b] = cells;
    [one(a, b), one(b, a)]
}

/// Hopfield's memory in continuous time.
#[ode_dynamics(order = 12)]
fn hopfield(u: SVector<f64, 4>, weights: SMatrix<f64, 4, 4>) -> SVector<f64, 4> {
    -u + weights * u.map(|u| (2.0 * u).tanh()) + SVector::<f64, 4>::repeat(0.1)
}
