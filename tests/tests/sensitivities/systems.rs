//! Systems of low order, for methods that need no more.

use node_runtime::prelude::*;

#[ode_dynamics(order = 12)]
pub fn pendulum(t: f64, [angle, rate]: [f64; 2], damping: f64, force: f64, omega: f64) -> [f64; 2] {
    [rate, -angle.sin() - damping * rate + force * (omega * t).cos()]
}

#[ode_dynamics(order = 8)]
pub fn network(x: [f64; 2], w: [[f64; 2]; 2], b: [f64; 2], v: [[f64; 2]; 2]) -> [f64; 2] {
    let h: [f64; 2] = std::array::from_fn(|i| (w[i][0] * x[0] + w[i][1] * x[1] + b[i]).tanh());
    std::array::from_fn(|i| v[i][0] * h[0] + v[i][1] * h[1])
}

pub const PENDULUM: Pendulum = Pendulum { damping: 0.125, force: 1.5, omega: 0.75 };
pub const NETWORK: Network = Network { w: [[1.0, 0.5], [-0.75, 1.25]], b: [0.25, -0.5], v: [[1.5, -1.0], [0.5, 0.75]] };
