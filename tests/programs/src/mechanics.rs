//! Mechanics: pendulums, rigid bodies, projectiles, charges.

use std::f64::consts::PI;

use node_runtime::nalgebra::{self, Matrix2, Matrix3, Quaternion, Vector2, Vector3, vector};
use node_runtime::prelude::*;

use crate::Visitor;

/// The acceleration of gravity in m/s².
const G: f64 = 9.81;

pub(crate) fn each(visitor: &mut impl Visitor) {
    visitor.visit(DampedPendulum { length: 1.2, friction: 0.05, drive: 0.4 }, [0.3, 0.0], 10.0);
    let arms = Arms { masses: [1.0, 0.7], lengths: [1.0, 0.8] };
    visitor.visit(DoublePendulum { arms }, (vector![1.0, 0.5], vector![0.0, 0.2]), 3.0);
    visitor.visit(SpringPendulum { mass: 0.5, stiffness: 40.0, rest: 1.0 }, [1.1, 0.4, 0.0, 0.2], 6.0);
    let start = (Vector3::new(0.3, 0.0, -0.4), Vector3::new(0.0, 0.9, 0.0));
    visitor.visit(SphericalPendulum { length: 0.5 }, start, 5.0);
    let inertia = Matrix3::new(2.0, 0.1, 0.0, 0.1, 3.0, 0.2, 0.0, 0.2, 4.0);
    visitor.visit(RigidBody { inertia }, (Quaternion::identity(), Vector3::new(0.4, 1.0, -0.3)), 8.0);
    visitor.visit(FoucaultPendulum { length: 67.0, latitude: 48.85 }, [3.0, 0.0, 0.0, 0.0], 300.0);
    visitor.visit(Hoop { radius: 0.5, spin: 6.0 }, [0.2, 0.0], 5.0);
    let air = Air { density: 1.2, wind: [3.0, -1.0, 0.0] };
    let ball = Ball { place: [0.0, 0.0, 1.0], velocity: [28.0, 4.0, 12.0] };
    visitor.visit(Throw { air, spin: [0.0, 30.0, 60.0], has_seam: true }, ball, 2.0);
    visitor.visit(HeavyTop { moments: (0.002, 0.0008), weight: 0.15 }, [0.4, 0.0, 0.0, 0.0, 0.3, 120.0], 1.0);
    visitor.visit(SwingingAtwood { ratio: 3.0 }, [1.0, 0.5 * PI, 0.0, 0.0], 8.0);
    let start = (Vector3::new(1.0, 0.0, 0.2), Vector3::new(0.0, 0.05, 0.08));
    visitor.visit(ChargeInDipole { charge: 4.0 }, start, 20.0);
    visitor.visit(CoupledPendulums { coupling: 0.3 }, ([0.5, 0.0, -0.1], [0.0, 0.0, 0.1]), 12.0);
}

/// A pendulum with friction, driven at its natural frequency.
#[ode_dynamics(order = 12)]
fn damped_pendulum(t: f64, [angle, rate]: [f64; 2], length: f64, friction: f64, drive: f64) -> [f64; 2] {
    let omega = (G / length).sqrt();
    let torque = drive * (omega * t).cos();
    [rate, -omega.powi(2) * angle.sin() - friction * rate + torque]
}

#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
struct Arms {
    masses: [f64; 2],
    lengths: [f64; 2],
}

/// Two point masses on massless rods: M(θ) θ″ = f(θ, θ′).
#[ode_dynamics(order = 12)]
fn double_pendulum((theta, omega): (Vector2<f64>, Vector2<f64>), arms: &Arms) -> (Vector2<f64>, Vector2<f64>) {
    let [m1, m2] = arms.masses;
    let [l1, l2] = arms.lengths;
    let (sin, cos) = (theta[0] - theta[1]).sin_cos();
    let mass = Matrix2::new((m1 + m2) * l1, m2 * l2 * cos, l1 * cos, l2);
    let force = Vector2::new(
        -m2 * l2 * omega[1] * omega[1] * sin - (m1 + m2) * G * theta[0].sin(),
        l1 * omega[0] * omega[0] * sin - G * theta[1].sin(),
    );
    (omega, mass.lu().solve(&force).unwrap())
}

/// A mass on a spring that swings in a plane, in polar coordinates.
#[ode_dynamics(order = 12)]
fn spring_pendulum(state: [f64; 4], mass: f64, stiffness: f64, rest: f64) -> [f64; 4] {
    let [r, theta, r_dot, theta_dot] = state;
    let r_ddot = r * theta_dot * theta_dot + G * theta.cos() - stiffness / mass * (r - rest);
    let theta_ddot = -(G * theta.sin() + 2.0 * r_dot * theta_dot) / r;
    [r_dot, theta_dot, r_ddot, theta_ddot]
}

/// A mass on a rod in space, in Cartesian coordinates: the rod pulls with what keeps |r| = l.
#[ode_dynamics(order = 12)]
fn spherical_pendulum((r, v): (Vector3<f64>, Vector3<f64>), length: f64) -> (Vector3<f64>, Vector3<f64>) {
    let gravity = Vector3::new(0.0, 0.0, -G);
    let tension = (v.norm_squared() + gravity.dot(&r)) / length.powi(2);
    (v, gravity - tension * r)
}

/// Euler's equations of a body without torque, and its attitude.
#[ode_dynamics(order = 12)]
fn rigid_body(
    (attitude, omega): (Quaternion<f64>, Vector3<f64>),
    inertia: Matrix3<f64>,
) -> (Quaternion<f64>, Vector3<f64>) {
    let angular_momentum = inertia * omega;
    let omega_dot = inertia.try_inverse().unwrap() * -omega.cross(&angular_momentum);
    (attitude * Quaternion::from_imag(omega) * 0.5, omega_dot)
}

/// Foucault's pendulum, small swings on the turning earth.
#[ode_dynamics(order = 12)]
fn foucault_pendulum([x, y, vx, vy]: [f64; 4], length: f64, latitude: f64) -> [f64; 4] {
    const SIDEREAL_DAY: f64 = 86_164.1;
    let omega = 2.0 * PI / SIDEREAL_DAY * latitude.to_radians().sin();
    let k = G / length;
    [vx, vy, -k * x + 2.0 * omega * vy, -k * y - 2.0 * omega * vx]
}

/// A bead on a hoop that turns about its vertical diameter.
#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
struct Hoop {
    /// In m.
    radius: f64,
    /// In rad/s.
    spin: f64,
}

#[ode_dynamics(order = 12)]
impl Hoop {
    const FRICTION: f64 = 0.1;

    fn bead_on_hoop(&self, [theta, omega]: [f64; 2]) -> [f64; 2] {
        let centrifugal = self.spin.powi(2) * theta.cos();
        [omega, (centrifugal - G / self.radius) * theta.sin() - Self::FRICTION * omega]
    }
}

#[derive(Clone, Copy, Debug, PartialEq, State)]
struct Ball {
    place: [f64; 3],
    velocity: [f64; 3],
}

#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
struct Air {
    density: f64,
    wind: [f64; 3],
}

#[ode_function]
fn cross(a: [f64; 3], b: [f64; 3]) -> [f64; 3] {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

#[ode_function]
fn length(a: &[f64; 3]) -> f64 {
    a.iter().map(|x| x * x).sum::<f64>().sqrt()
}

/// A spinning ball in wind, with drag and Magnus' force.
#[ode_dynamics(order = 12, name = Throw)]
fn thrown_ball(ball: Ball, air: &Air, spin: [f64; 3], has_seam: bool) -> Ball {
    const RADIUS: f64 = 0.037;
    const MASS: f64 = 0.145;
    let drag_coefficient = if has_seam { 0.35 } else { 0.47 };
    let area = PI * RADIUS * RADIUS;
    let relative: [f64; 3] = std::array::from_fn(|i| ball.velocity[i] - air.wind[i]);
    let speed = length(&relative);
    let drag = 0.5 * air.density * area * drag_coefficient * speed;
    let magnus = cross(spin, relative).map(|f| 0.5 * air.density * area * RADIUS * f);
    let mut acceleration = [0.0, 0.0, -G];
    for i in 0..3 {
        acceleration[i] += (magnus[i] - drag * relative[i]) / MASS;
    }
    Ball { place: ball.velocity, velocity: acceleration }
}

/// A symmetric top on its tip, by Euler's angles: nutation, precession and spin, and their rates.
#[ode_dynamics(order = 12)]
fn heavy_top(x: [f64; 6], moments: (f64, f64), weight: f64) -> [f64; 6] {
    let [theta, _, _, theta_dot, phi_dot, psi_dot] = x;
    let (transverse, axial) = moments;
    let (sin, cos) = theta.sin_cos();
    let spin = psi_dot + phi_dot * cos;
    let theta_ddot =
        (transverse * phi_dot * phi_dot * sin * cos - axial * spin * phi_dot * sin + weight * 0.05 * sin) / transverse;
    let phi_ddot = (axial * spin * theta_dot - 2.0 * transverse * phi_dot * theta_dot * cos) / (transverse * sin);
    let psi_ddot = phi_dot * theta_dot * sin - phi_ddot * cos;
    [theta_dot, phi_dot, psi_dot, theta_ddot, phi_ddot, psi_ddot]
}

/// Atwood's machine with one mass that swings.
#[ode_dynamics(order = 12)]
fn swinging_atwood(x: [f64; 4], ratio: f64) -> [f64; 4] {
    let (r, theta, vr, omega) = (x[0], x[1], x[2], x[3]);
    let vr_dot = (r * omega.powi(2) + G * (theta.cos() - ratio)) / (1.0 + ratio);
    let omega_dot = -(G * theta.sin() + 2.0 * vr * omega) / r;
    [vr, omega, vr_dot, omega_dot]
}

/// B of a dipole along z at the origin.
#[ode_function]
fn dipole_field(r: Vector3<f64>) -> Vector3<f64> {
    let m = Vector3::z();
    let n = r.normalize();
    (3.0 * n * n.dot(&m) - m) / r.norm().powi(3)
}

/// A charge in the field of a magnetic dipole (Størmer).
#[ode_dynamics(order = 12)]
fn charge_in_dipole((r, v): (Vector3<f64>, Vector3<f64>), charge: f64) -> (Vector3<f64>, Vector3<f64>) {
    (v, charge * v.cross(&dipole_field(r)))
}

/// Three pendulums in a row, coupled by springs.
#[ode_dynamics(order = 12)]
fn coupled_pendulums((angle, rate): ([f64; 3], [f64; 3]), coupling: f64) -> ([f64; 3], [f64; 3]) {
    let spring = |i: usize, j: usize| coupling * (angle[j].sin() - angle[i].sin());
    let torques = [spring(0, 1), spring(1, 0) + spring(1, 2), spring(2, 1)];
    let mut acceleration = angle.map(|a| -a.sin());
    for (a, torque) in acceleration.iter_mut().zip(torques) {
        *a += torque;
    }
    (rate, acceleration)
}
