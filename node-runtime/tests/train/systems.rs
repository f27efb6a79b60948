//! Systems to train.

use node_runtime::nalgebra::Matrix2x3;
use node_runtime::prelude::*;

/// A layer of a network: x′ = tanh(w·x + b).
#[ode_dynamics(order = 2)]
pub fn layer(x: [f64; 2], w: [[f64; 2]; 2], b: [f64; 2]) -> [f64; 2] {
    std::array::from_fn(|i| (w[i][0] * x[0] + w[i][1] * x[1] + b[i]).tanh())
}

/// Another system with the same parameters.
#[ode_dynamics(order = 2)]
pub fn linear(x: [f64; 2], w: [[f64; 2]; 2], b: [f64; 2]) -> [f64; 2] {
    std::array::from_fn(|i| w[i][0] * x[0] + w[i][1] * x[1] + b[i])
}

/// The layer in single precision.
pub mod single {
    use node_runtime::prelude::*;

    #[ode_dynamics(order = 2)]
    pub fn layer(x: [f32; 2], w: [[f32; 2]; 2], b: [f32; 2]) -> [f32; 2] {
        std::array::from_fn(|i| (w[i][0] * x[0] + w[i][1] * x[1] + b[i]).tanh())
    }
}

/// Layers of other shapes and names.
pub mod other {
    use node_runtime::prelude::*;

    #[ode_dynamics(order = 2, name = Wide)]
    pub fn layer(x: [f64; 2], w: [f64; 4], b: [f64; 2]) -> [f64; 2] {
        std::array::from_fn(|i| (w[2 * i] * x[0] + w[2 * i + 1] * x[1] + b[i]).tanh())
    }

    #[ode_dynamics(order = 2, name = Renamed)]
    pub fn layer_(x: [f64; 2], weights: [[f64; 2]; 2], b: [f64; 2]) -> [f64; 2] {
        std::array::from_fn(|i| (weights[i][0] * x[0] + weights[i][1] * x[1] + b[i]).tanh())
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
pub struct Gear {
    pub ratio: f64,
    pub is_engaged: bool,
    pub teeth: [u8; 2],
}

#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
pub struct Box2 {
    pub gears: [Gear; 2],
    pub axes: Matrix2x3<f64>,
    pub load: (f64, i32),
}

/// Parameters of all kinds.
#[ode_dynamics(order = 2)]
pub fn machine(x: f64, parts: &Box2, gain: f64) -> f64 {
    let drive: f64 = parts.gears.iter().map(|gear| if gear.is_engaged { gear.ratio } else { 0.0 }).sum();
    gain * drive * x - parts.axes[(1, 2)] * parts.load.0
}

/// No parameters at all.
#[ode_dynamics(order = 2)]
pub fn decay(x: f64) -> f64 {
    -x
}

pub const LAYER: Layer = Layer { w: [[1.0, -2.0], [1e-300, 0.1]], b: [-0.0, 6.02e23] };

pub fn the_machine() -> Machine {
    let gear = Gear { ratio: 1.5, is_engaged: true, teeth: [12, 60] };
    let axes = Matrix2x3::new(0.1, 0.2, 0.3, 0.4, 0.5, 0.6);
    let gears = [gear, Gear { is_engaged: false, ratio: -2.5, ..gear }];
    Machine { parts: Box2 { gears, axes, load: (0.25, -7) }, gain: 0.125 }
}
