//! Programs that serve many sizes, and that are put together from methods and functions of their own.

use node_runtime::nalgebra::{SMatrix, SVector};
use node_runtime::prelude::*;

use crate::Visitor;

pub(crate) fn each(visitor: &mut impl Visitor) {
    visitor.visit_of_any_size(
        SineGordonRing::<5> { coupling: 1.5, damping: 0.1 },
        ([0.3, 1.9, -0.4, 0.0, 0.8], [0.0, 0.2, 0.0, -0.5, 0.1]),
        5.0,
    );
    let inwards = SMatrix::<f64, 4, 2>::from_fn(|i, j| 0.5 * i as f64 - 0.75 * j as f64 + 0.25);
    let outwards = SMatrix::<f64, 2, 4>::from_fn(|i, j| if (i + j) % 2 == 0 { 0.75 } else { -0.5 });
    let bias = SVector::<f64, 4>::from([0.5, -0.25, 0.0, 0.125]);
    visitor.visit_of_any_size(TanhNetwork::<2, 4> { inwards, bias, outwards }, [0.5, -0.25].into(), 4.0);
    let platoon = Platoon::<4> { lead_speed: 25.0, gain: 0.5, headway: 1.5, reach: [30.0, 25.0, 35.0, 30.0] };
    visitor.visit_of_any_size(platoon, ([-30.0, -65.0, -90.0, -140.0], [25.0, 22.0, 24.0, 20.0]), 6.0);
    let eats = SMatrix::<f64, 3, 3>::new(-0.5, -0.25, 0.0, 0.375, -0.125, -0.25, 0.0, 0.25, -0.125);
    visitor.visit_of_any_size(FoodWeb::<3> { growth: [1.0, -0.25, -0.125].into(), eats }, [1.0, 0.75, 0.5].into(), 6.0);
    let arm =
        TwoLinkServo { lengths: [1.0, 0.75], masses: [2.0, 1.5], stiffness: 40.0, damping: 8.0, target: [0.5, -1.0] };
    visitor.visit(arm, ([0.0, 0.25], [0.0, 0.0]), 2.0);
    visitor.visit(
        PlanarQuadrotor { mass: 0.5, inertia: 0.0625, span: 0.25, hover: true },
        ((0.0, 1.0, 0.125), (0.5, 0.0, 0.25)),
        2.0,
    );
    visitor.visit(Cable { leak: 0.25, stimulus: 0.75 }, [0.0, 0.125, 0.0, -0.125, 0.0, 0.25], 6.0);
}

/// u₊ − 2u + u₋ on a ring.
#[ode_function]
fn ring_laplacian<const N: usize>(u: &[f64; N]) -> [f64; N] {
    std::array::from_fn(|i| u[(i + 1) % N] - 2.0 * u[i] + u[(i + N - 1) % N])
}

/// Coupled pendulums on a ring: the sine-Gordon equation on a lattice.
#[ode_dynamics(order = 12)]
fn sine_gordon_ring<const N: usize>((u, v): ([f64; N], [f64; N]), coupling: f64, damping: f64) -> ([f64; N], [f64; N]) {
    let mut a = ring_laplacian(&u).map(|pull| coupling * pull);
    for (a, (u, v)) in a.iter_mut().zip(u.iter().zip(&v)) {
        *a -= u.sin() + damping * v;
    }
    (v, a)
}

/// A neural differential equation of any width.
#[ode_dynamics(order = 12)]
fn tanh_network<const D: usize, const H: usize>(
    x: SVector<f64, D>,
    inwards: SMatrix<f64, H, D>,
    bias: SVector<f64, H>,
    outwards: SMatrix<f64, D, H>,
) -> SVector<f64, D> {
    let hidden = (inwards * x + bias).map(f64::tanh);
    outwards * hidden - 0.25 * x
}

/// Cars one behind the other, each of which keeps its distance to the one before: the optimal velocity model.
#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
pub struct Platoon<const N: usize> {
    lead_speed: f64,
    gain: f64,
    headway: f64,
    /// The distance in m at which a driver begins to brake.
    reach: [f64; N],
}

#[ode_dynamics(order = 12)]
impl<const N: usize> Platoon<N> {
    /// Of a car, in m.
    const LENGTH: f64 = 4.5;

    #[ode_dynamics]
    fn platoon(&self, t: f64, (x, v): ([f64; N], [f64; N])) -> ([f64; N], [f64; N]) {
        let mut a = [0.0; N];
        for i in 0..N {
            let front = if i == 0 { self.lead(t) } else { x[i - 1] };
            a[i] = self.gain * (self.wanted_speed(i, front - x[i] - Self::LENGTH) - v[i]);
        }
        (v, a)
    }

    /// Where the lorry in front of all is.
    #[ode_function]
    fn lead(&self, t: f64) -> f64 {
        self.lead_speed * t
    }

    #[ode_function]
    fn wanted_speed(&self, car: usize, gap: f64) -> f64 {
        let relative = gap / self.reach[car];
        self.reach[car] / self.headway * Self::saturated(relative)
    }

    #[ode_function]
    fn saturated(relative: f64) -> f64 {
        relative / (1.0 + relative.powi(2)).sqrt()
    }
}

/// Species that eat one another: Lotka and Volterra's equations of any number of them.
#[ode_dynamics(order = 12)]
fn food_web<const N: usize>(n: SVector<f64, N>, growth: SVector<f64, N>, eats: SMatrix<f64, N, N>) -> SVector<f64, N> {
    n.component_mul(&(growth + eats * n))
}

/// A robot's arm of two links that is brought to a pose by its motors.
#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
pub struct TwoLinkServo {
    lengths: [f64; 2],
    masses: [f64; 2],
    stiffness: f64,
    damping: f64,
    target: [f64; 2],
}

#[ode_dynamics(order = 12)]
impl TwoLinkServo {
    const GRAVITY: f64 = 9.81;

    #[ode_dynamics]
    fn two_link_servo(&self, (q, w): ([f64; 2], [f64; 2])) -> ([f64; 2], [f64; 2]) {
        let [[a, b], [_, d]] = self.mass_matrix(q[1]);
        let (coriolis, weight, motor) = (self.coriolis(q[1], w), self.weight(q), self.motor(q, w));
        let [f, g]: [f64; 2] = std::array::from_fn(|i| motor[i] - coriolis[i] - weight[i]);
        let determinant = a * d - b * b;
        (w, [(d * f - b * g) / determinant, (a * g - b * f) / determinant])
    }

    /// Of links whose mass is at their ends.
    #[ode_function]
    fn mass_matrix(&self, elbow: f64) -> [[f64; 2]; 2] {
        let ([l1, l2], [m1, m2]) = (self.lengths, self.masses);
        let reach = l2 * l2 + l1 * l2 * elbow.cos();
        let shoulder = (m1 + m2) * l1 * l1 + m2 * (l2 * l2 + 2.0 * l1 * l2 * elbow.cos());
        [[shoulder, m2 * reach], [m2 * reach, m2 * l2 * l2]]
    }

    #[ode_function]
    fn coriolis(&self, elbow: f64, [u, v]: [f64; 2]) -> [f64; 2] {
        let c = self.masses[1] * self.lengths[0] * self.lengths[1] * elbow.sin();
        [-c * (2.0 * u * v + v * v), c * u * u]
    }

    #[ode_function]
    fn weight(&self, [shoulder, elbow]: [f64; 2]) -> [f64; 2] {
        let ([l1, l2], [m1, m2]) = (self.lengths, self.masses);
        let fore = m2 * Self::GRAVITY * l2 * (shoulder + elbow).cos();
        [(m1 + m2) * Self::GRAVITY * l1 * shoulder.cos() + fore, fore]
    }

    #[ode_function]
    fn motor(&self, q: [f64; 2], w: [f64; 2]) -> [f64; 2] {
        std::array::from_fn(|i| self.stiffness * (self.target[i] - q[i]) - self.damping * w[i])
    }
}

/// A quadrotor in a plane, with a controller that lets it hover at a height of 1, or with its motors off.
#[ode_dynamics(order = 12)]
fn planar_quadrotor(
    (pose, velocity): ((f64, f64, f64), (f64, f64, f64)),
    mass: f64,
    inertia: f64,
    span: f64,
    hover: bool,
) -> ((f64, f64, f64), (f64, f64, f64)) {
    const G: f64 = 9.81;
    fn thrusts(height: f64, climb: f64, angle: f64, turn: f64, weight: f64) -> (f64, f64) {
        let lift = 0.5 * (weight - 3.0 * (height - 1.0) - 1.5 * climb);
        let torque = -2.0 * angle - 0.5 * turn;
        (lift - torque, lift + torque)
    }
    if !hover {
        return (velocity, (0.0, -G, 0.0));
    }
    let (.., height, angle) = pose;
    let (_, climb, turn) = velocity;
    let (left, right) = thrusts(height, climb, angle, turn, mass * G);
    let (sin, cos) = angle.sin_cos();
    let lift = (left + right) / mass;
    (velocity, (-lift * sin, lift * cos - G, span * (right - left) / inertia))
}

/// A nerve fibre in compartments, whose ends are closed, with a cubic current in all but them.
#[ode_dynamics(order = 12)]
fn cable(v: [f64; 6], leak: f64, stimulus: f64) -> [f64; 6] {
    let mut rate = [0.0; 6];
    let mut i = 0;
    while i < v.len() {
        let (left, right) = (v[i.saturating_sub(1)], v[(i + 1).min(5)]);
        rate[i] = left - 2.0 * v[i] + right - leak * v[i];
        i += 1;
    }
    'compartments: for i in 0..6 {
        for end in [0, 5] {
            if i == end {
                continue 'compartments;
            }
        }
        rate[i] += v[i] * (1.0 - v[i]) * (v[i] - 0.25);
        if matches!(i, 2 | 3) {
            rate[i] += stimulus;
        }
    }
    rate
}
