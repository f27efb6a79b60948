//! Control: plants with their controllers and observers.

use node_runtime::nalgebra::{self, Matrix2, Matrix4, RowVector2, RowVector4, Vector2, Vector4, vector};
use node_runtime::prelude::*;

use crate::Visitor;

pub(crate) fn each(visitor: &mut impl Visitor) {
    let controller = Pid { p: 8.0, i: 2.0, d: 3.0 };
    visitor.visit(PidLoop { controller, set_point: 1.0 }, [0.0; 3], 8.0);
    let x = Vector4::new(0.2, 0.1, 0.0, 0.0);
    visitor.visit(StateFeedback { gain: RowVector4::new(-1.0, 35.0, -2.5, 8.0) }, x, 5.0);
    let start = (Vector2::new(1.0, 0.0), Matrix2::identity());
    visitor.visit(KalmanBucy { process_noise: 0.1, sensor_noise: 0.2 }, start, 6.0);
    visitor.visit(AdaptiveControl { rate: 2.0 }, [0.0, 0.0, 0.0, 0.0], 12.0);
    let start = (vector![1.0, 0.0], vector![0.0, 0.0]);
    visitor.visit(Observer { gain: Vector2::new(6.0, 9.0) }, start, 6.0);
    visitor.visit(SlidingMode { surface: 2.0, thickness: 0.2 }, [1.0, 0.0], 4.0);
    visitor.visit(TankCascade { inflow: 0.6 }, [0.5, 0.3, 0.2], 15.0);
    visitor.visit(Phugoid { trim: 0.04 }, [30.0, 0.05, 0.0, 1000.0], 20.0);
    visitor.visit(DcMotor { voltage_limit: 12.0, load: 0.02 }, (0.0, 0.0, 0.0), 2.0);
    visitor.visit(GainSchedule { regime: 1, is_wet: false }, [0.4, -0.2], 5.0);
    visitor.visit_single(Thermostat { ambient: 10.0, set_point: 21.0 }, [15.0, 30.0], 8.0);
}

#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
struct Pid {
    p: f64,
    i: f64,
    d: f64,
}

#[ode_function]
fn pid(controller: &Pid, error: f64, integral: f64, rate: f64) -> f64 {
    controller.p * error + controller.i * integral - controller.d * rate
}

/// A mass with friction under a PID controller: place, speed, integral of the error.
#[ode_dynamics(order = 12)]
fn pid_loop([x, v, integral]: [f64; 3], controller: Pid, set_point: f64) -> [f64; 3] {
    let error = set_point - x;
    let force = pid(&controller, error, integral, v);
    [v, force - 0.5 * v, error]
}

/// An inverted pendulum on a cart, linear: x′ = A x − B K x.
#[ode_dynamics(order = 12)]
fn state_feedback(x: Vector4<f64>, gain: RowVector4<f64>) -> Vector4<f64> {
    let a = Matrix4::new(
        0.0, 0.0, 1.0, 0.0, //
        0.0, 0.0, 0.0, 1.0, //
        0.0, -0.98, -0.1, 0.0, //
        0.0, 10.8, 0.05, 0.0,
    );
    let b = Vector4::new(0.0, 0.0, 1.0, -0.5);
    let u = -(gain * x)[0] * -1.0;
    a * x + b * u
}

/// A double integrator's estimate, and the covariance of its error (Riccati's equation).
#[ode_dynamics(order = 12)]
fn kalman_bucy(
    t: f64,
    (x, p): (Vector2<f64>, Matrix2<f64>),
    process_noise: f64,
    sensor_noise: f64,
) -> (Vector2<f64>, Matrix2<f64>) {
    let a = Matrix2::new(0.0, 1.0, -1.0, -0.2);
    let c = RowVector2::new(1.0, 0.0);
    let q = Matrix2::from_diagonal(&Vector2::new(0.0, process_noise));
    let gain = p * c.transpose() / sensor_noise;
    let measured = t.cos();
    (a * x + gain * (measured - x.x), a * p + p * a.transpose() + q - gain * c * p)
}

/// A plant of unknown parameters that follows a model: plant, model, and two gains (Lyapunov's rule).
#[ode_dynamics(order = 12)]
fn adaptive_control(t: f64, [y, model, feedback, feedforward]: [f64; 4], rate: f64) -> [f64; 4] {
    let reference = t.sin() + 0.5 * (0.3 * t).cos();
    let input = feedforward * reference - feedback * y;
    let error = y - model;
    [-y + 0.5 * input, -2.0 * model + 2.0 * reference, rate * error * y, -rate * error * reference]
}

/// Luenberger's observer of a pendulum.
#[ode_dynamics(order = 12)]
fn observer((x, estimate): (Vector2<f64>, Vector2<f64>), gain: Vector2<f64>) -> (Vector2<f64>, Vector2<f64>) {
    let pendulum = |x: Vector2<f64>| Vector2::new(x.y, -x.x.sin() - 0.1 * x.y);
    let innovation = x.x - estimate.x;
    (pendulum(x), pendulum(estimate) + gain * innovation)
}

/// A double integrator with a smooth switching law and a disturbance.
#[ode_dynamics(order = 12)]
fn sliding_mode(t: f64, x: [f64; 2], surface: f64, thickness: f64) -> [f64; 2] {
    let s = surface * x[0] + x[1];
    let u = -surface * x[1] - 3.0 * (s / thickness).tanh();
    [x[1], u + 0.5 * (2.0 * t).sin()]
}

/// Torricelli's outflow through three tanks.
#[ode_dynamics(order = 12)]
fn tank_cascade(level: [f64; 3], inflow: f64) -> [f64; 3] {
    let outflow = level.map(|h| 0.3 * (2.0 * 9.81 * h).sqrt() * 0.5);
    let mut rate = [inflow, outflow[0], outflow[1]];
    for i in 0..level.len() {
        rate[i] -= outflow[i];
    }
    rate
}

/// The slow oscillation of an aeroplane: speed, path angle, range, altitude.
#[ode_dynamics(order = 12)]
fn phugoid([v, gamma, _range, altitude]: [f64; 4], trim: f64) -> [f64; 4] {
    let density = 1.225 * (1.0 - 2.256e-5 * altitude).powf(4.256);
    let pressure = 0.5 * density * v.powi(2);
    let lift = 0.018 * pressure;
    let drag = (trim + 0.05 * 0.018) * 0.02 * pressure;
    [0.4 - drag - 9.81 * gamma.sin(), (lift - 9.81 * gamma.cos()) / v, v * gamma.cos(), v * gamma.sin()]
}

/// A motor under a controller whose voltage saturates: speed, current, integral.
#[ode_dynamics(order = 12)]
fn dc_motor((speed, current, integral): (f64, f64, f64), voltage_limit: f64, load: f64) -> (f64, f64, f64) {
    let error = 100.0 - speed;
    let asked = 0.5 * error + 1.5 * integral;
    let voltage = voltage_limit * (asked / voltage_limit).tanh();
    let speed_dot = (0.05 * current - 1e-4 * speed - load) / 5e-4;
    let current_dot = (voltage - 0.8 * current - 0.05 * speed) / 0.01;
    (speed_dot, current_dot, error + (voltage - asked) * 0.5)
}

/// A controller with gains for each of its regimes.
#[ode_dynamics(order = 12)]
fn gain_schedule([x, v]: [f64; 2], regime: u8, is_wet: bool) -> [f64; 2] {
    let (stiffness, damping) = match (regime, is_wet) {
        (0, _) => (1.0, 0.2),
        (1 | 2, false) => (4.0, 0.8),
        (1 | 2, true) => (3.0, 1.0),
        _ => (9.0, 2.0),
    };
    let friction = if is_wet { 0.1 } else { 0.3 };
    [v, -stiffness * x - damping * v - friction * v.tanh()]
}

/// A room and its radiator.
#[ode_dynamics(order = 12)]
fn thermostat([room, radiator]: [f32; 2], ambient: f32, set_point: f32) -> [f32; 2] {
    let power = 20.0 / (1.0 + (-(set_point - room)).exp());
    [0.3 * (radiator - room) - 0.2 * (room - ambient), 0.5 * power - 0.4 * (radiator - room)]
}
