//! Robots and vehicles.

use std::f64::consts::FRAC_PI_2;

use node_runtime::nalgebra::{
    self, Matrix2, Matrix3, Quaternion, SMatrix, SVector, UnitQuaternion, Vector2, Vector3, matrix, vector,
};
use node_runtime::prelude::*;

use crate::Visitor;

const GRAVITY: f64 = 9.81;

pub(crate) fn each(visitor: &mut impl Visitor) {
    let link = Link { mass: 1.5, length: 0.5, inertia: 0.03 };
    let start = (Vector2::new(0.3, -0.4), Vector2::new(0.0, 0.5));
    visitor.visit(TwoLinkArm { links: [link, Link { mass: 0.8, ..link }], torque: [6.0, 2.0] }, start, 1.5);
    let start = Quadrotor {
        position: Vector3::zeros(),
        velocity: Vector3::new(0.5, 0.0, 0.2),
        attitude: Quaternion::new(0.98, 0.1, -0.1, 0.05),
        omega: Vector3::new(0.2, -0.1, 0.4),
    };
    visitor.visit(Flight { rotors: [2.6, 2.5, 2.65, 2.55] }, start, 1.5);
    visitor.visit(PathFollower { speed: 1.0, gains: [1.2, 1.8] }, [0.0, 0.6, 0.3], 8.0);
    visitor.visit(SingleTrackCar { wheelbase: (1.2, 1.5), steering: 0.08 }, [0.0, 0.0, 0.0, 15.0, 0.0, 0.0], 2.0);
    visitor.visit(CartPole { cart: 1.0, pole: 0.2, length: 0.6, force: 0.5 }, [0.0, 0.3, 0.0, 0.1], 3.0);
    let start = (vector![0.4, 0.3, -0.2], vector![0.0, 0.1, 0.0]);
    visitor.visit(ThreeLinkChain { masses: [1.0, 0.8, 0.5] }, start, 1.5);
    let start = (Quaternion::identity(), Vector3::new(0.02, -0.01, 0.03), Vector3::zeros());
    visitor.visit(ReactionWheels { inertia: Vector3::new(10.0, 12.0, 8.0), gains: (0.8, 4.0) }, start, 15.0);
    visitor.visit(FlexibleJoint { stiffness: 80.0, damping: 0.3 }, [0.2, 0.0, 0.0, 0.0], 3.0);
    visitor.visit(HoppingLeg { stiffness: 60.0 }, [0.95, 0.2, -0.3, -1.0], 0.5);
}

#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
struct Link {
    mass: f64,
    length: f64,
    inertia: f64,
}

/// An arm of two links in a vertical plane: M(q) q″ + C(q, q′) + g(q) = τ.
#[ode_dynamics(order = 12)]
fn two_link_arm(
    (q, v): (Vector2<f64>, Vector2<f64>),
    links: &[Link; 2],
    torque: [f64; 2],
) -> (Vector2<f64>, Vector2<f64>) {
    let [first, second] = links;
    let (a, b) = (first.length / 2.0, second.length / 2.0);
    let h = second.mass * first.length * b;
    let m22 = second.inertia + second.mass * b.powi(2);
    let m12 = m22 + h * q[1].cos();
    let m11 = first.inertia + first.mass * a.powi(2) + second.mass * first.length.powi(2) + m22 + 2.0 * h * q[1].cos();
    let coriolis = h * q[1].sin() * Vector2::new(-v[1] * (2.0 * v[0] + v[1]), v[0] * v[0]);
    let lower = second.mass * GRAVITY * b * (q[0] + q[1]).cos();
    let upper = (first.mass * a + second.mass * first.length) * GRAVITY * q[0].cos();
    let load = Vector2::from(torque) - coriolis - Vector2::new(upper + lower, lower);
    (v, Matrix2::new(m11, m12, m12, m22).lu().solve(&load).unwrap())
}

#[derive(Clone, Copy, Debug, PartialEq, State)]
struct Quadrotor {
    position: Vector3<f64>,
    velocity: Vector3<f64>,
    attitude: Quaternion<f64>,
    omega: Vector3<f64>,
}

/// A quadrotor with constant thrusts, in N.
#[ode_dynamics(order = 12, name = Flight)]
fn quadrotor(x: Quadrotor, rotors: [f64; 4]) -> Quadrotor {
    const MASS: f64 = 1.05;
    const ARM: f64 = 0.2;
    let inertia = Matrix3::from_diagonal(&Vector3::new(0.012, 0.013, 0.022));
    let thrust = Vector3::new(0.0, 0.0, rotors.iter().sum());
    let torque = Vector3::new(
        ARM * (rotors[1] - rotors[3]),
        ARM * (rotors[2] - rotors[0]),
        0.016 * (rotors[0] - rotors[1] + rotors[2] - rotors[3]),
    );
    let rotation = UnitQuaternion::from_quaternion(x.attitude / x.attitude.norm());
    let drag = -0.1 * x.velocity * x.velocity.norm();
    Quadrotor {
        position: x.velocity,
        velocity: rotation * thrust / MASS + drag / MASS - GRAVITY * Vector3::z(),
        attitude: x.attitude * Quaternion::from_imag(x.omega) * 0.5,
        omega: inertia.try_inverse().unwrap() * (torque - x.omega.cross(&(inertia * x.omega))),
    }
}

/// A unicycle that steers onto the curve y = sin x.
#[ode_dynamics(order = 12)]
fn path_follower([x, y, heading]: [f64; 3], speed: f64, gains: [f64; 2]) -> [f64; 3] {
    let error = y - x.sin();
    let wanted = x.cos().atan() - (gains[0] * error).atan();
    [speed * heading.cos(), speed * heading.sin(), gains[1] * (wanted - heading).sin()]
}

/// The tyre's side force over its load (Pacejka).
#[ode_function]
fn tyre(slip_angle: f64) -> f64 {
    const B: f64 = 10.0;
    const C: f64 = 1.3;
    const D: f64 = 0.9;
    D * (C * (B * slip_angle).atan()).sin()
}

/// A car as one track: place, heading, speed ahead, speed sideways, yaw rate.
#[ode_dynamics(order = 12)]
fn single_track_car(x: [f64; 6], wheelbase: (f64, f64), steering: f64) -> [f64; 6] {
    let [_, _, heading, u, v, yaw] = x;
    let (front, rear) = wheelbase;
    let slip_front = steering - (v + front * yaw).atan2(u);
    let slip_rear = -(v - rear * yaw).atan2(u);
    let length = front + rear;
    let f = tyre(slip_front) * GRAVITY * rear / length;
    let r = tyre(slip_rear) * GRAVITY * front / length;
    [
        u * heading.cos() - v * heading.sin(),
        u * heading.sin() + v * heading.cos(),
        yaw,
        -f * steering.sin() + v * yaw - 0.002 * u * u,
        f * steering.cos() + r - u * yaw,
        (front * f * steering.cos() - rear * r) / (front * rear),
    ]
}

/// A pole on a cart that is pushed.
#[ode_dynamics(order = 12)]
fn cart_pole(x: [f64; 4], cart: f64, pole: f64, length: f64, force: f64) -> [f64; 4] {
    let [_, theta, v, omega] = x;
    let (s, c) = theta.sin_cos();
    let total = cart + pole;
    let push = (force + pole * length * omega.powi(2) * s) / total;
    let alpha = (GRAVITY * s - c * push) / (length * (4.0 / 3.0 - pole * c * c / total));
    [v, omega, push - pole * length * alpha * c / total, alpha]
}

/// Three point masses on rods of length 0.4, hanging: the mass matrix by loops, solved by Cholesky's method.
#[ode_dynamics(order = 12)]
fn three_link_chain(
    (theta, omega): (SVector<f64, 3>, SVector<f64, 3>),
    masses: [f64; 3],
) -> (SVector<f64, 3>, SVector<f64, 3>) {
    const L: f64 = 0.4;
    let mut mass = SMatrix::<f64, 3, 3>::zeros();
    let mut force = SVector::<f64, 3>::zeros();
    for i in 0..3 {
        for j in 0..3 {
            let carried: f64 = masses.iter().skip(i.max(j)).sum();
            mass[(i, j)] = carried * L * L * (theta[i] - theta[j]).cos();
            force[i] -= carried * L * L * omega[j].powi(2) * (theta[i] - theta[j]).sin();
        }
        let below: f64 = masses[i..].iter().sum();
        force[i] -= below * GRAVITY * L * theta[i].sin();
    }
    (omega, mass.cholesky().unwrap().solve(&force))
}

/// A satellite that turns to its target by wheels: attitude, rates, momentum of the wheels.
#[ode_dynamics(order = 12)]
fn reaction_wheels(
    (q, omega, wheels): (Quaternion<f64>, Vector3<f64>, Vector3<f64>),
    inertia: Vector3<f64>,
    gains: (f64, f64),
) -> (Quaternion<f64>, Vector3<f64>, Vector3<f64>) {
    let target = Quaternion::new(0.8, 0.6, 0.0, 0.0);
    let error = target.conjugate() * q;
    let torque = -gains.0 * error.w * error.imag() - gains.1 * omega;
    let momentum = inertia.component_mul(&omega) + wheels;
    let omega_dot = (torque - omega.cross(&momentum)).component_div(&inertia);
    (q * Quaternion::from_imag(omega) * 0.5, omega_dot, -torque)
}

/// A link behind an elastic gear: angles of link and motor, and their rates.
#[ode_dynamics(order = 12)]
fn flexible_joint(t: f64, [link, motor, v, w]: [f64; 4], stiffness: f64, damping: f64) -> [f64; 4] {
    let wanted = FRAC_PI_2 * (1.0 - (-t).exp());
    let spring = stiffness * (motor - link) + damping * (w - v);
    let command = 30.0 * (wanted - motor) - 4.0 * w;
    let inertia = matrix![0.4, 0.0; 0.0, 0.1];
    let force = vector![spring - 2.0 * link.sin(), command - spring];
    let [a, b]: [f64; 2] = (inertia.try_inverse().unwrap() * force).into();
    [v, w, a, b]
}

/// A mass on a springy leg, while the foot stands: length and angle of the leg, and their rates.
#[ode_dynamics(order = 12)]
fn hopping_leg(x: [f64; 4], stiffness: f64) -> [f64; 4] {
    let [l, angle, l_dot, rate] = x;
    [
        l_dot,
        rate,
        l * rate.powi(2) - GRAVITY * angle.cos() + stiffness * (1.0 - l),
        (GRAVITY * angle.sin() - 2.0 * l_dot * rate) / l,
    ]
}
