//! The same systems twice: with functions, structs, vectors and matrices, and with all of it written out in arrays.

use node_runtime::dynamics::Dynamics;
use node_runtime::nalgebra::{Matrix2, Matrix3, Quaternion, SMatrix, SVector, UnitQuaternion, Vector2, Vector3};
use node_runtime::prelude::*;

/// Something that is done with each pair.
pub trait Pairs {
    /// Does it with one pair: both start in the same numbers and run until `end_time`.
    fn pair<A, B>(&mut self, abstract_one: (A, A::State), plain: (B, B::State), end_time: f64)
    where
        A: Dynamics<Real = f64, State: Copy>,
        B: Dynamics<Real = f64, State: Copy>;
}

/// Shows all pairs.
pub fn each(pairs: &mut impl Pairs) {
    let (r, v) = ([1.0, 0.1, 0.2], [0.1, 0.9, 0.3]);
    let mu = 1.0;
    pairs.pair((Orbit { mu }, (r.into(), v.into())), (OrbitPlain { mu }, (r, v)), 200.0);

    let places = [[1.0, 0.2, 0.0], [-0.8, 0.5, 0.1], [0.1, -0.9, 0.3], [0.4, 1.3, -0.2]];
    let speeds = [[0.1, 0.7, 0.0], [-0.5, -0.6, 0.1], [0.7, 0.0, 0.0], [-0.3, 0.2, 0.1]];
    let mass = [1.0, 0.5, 0.8, 0.3];
    let stars = std::array::from_fn(|i| Star { r: places[i].into(), v: speeds[i].into() });
    let start = std::array::from_fn(|i| [places[i], speeds[i]]);
    pairs.pair((Cluster { mass }, stars), (ClusterPlain { mass }, start), 2.0);

    let (q, omega, inertia) = ([0.0, 0.0, 0.0, 1.0], [0.3, 1.0, -0.4], [1.0, 2.0, 3.5]);
    let start = (Quaternion::identity(), Vector3::from(omega));
    let body = Spinning { inertia: Matrix3::from_diagonal(&inertia.into()), field: Vector3::new(0.2, 0.1, 0.5) };
    pairs.pair((body, start), (SpinningPlain { inertia, field: [0.2, 0.1, 0.5] }, (q, omega)), 100.0);

    let (theta, rate) = ([1.0, 0.5], [0.0, 0.2]);
    let g = 9.81;
    pairs.pair(
        (DoublePendulum { g }, (theta.into(), rate.into())),
        (DoublePendulumPlain { g }, [theta[0], theta[1], rate[0], rate[1]]),
        20.0,
    );

    let start = [-60.0, 0.1, 0.55, 0.35];
    pairs.pair((Axon { current: 10.0 }, start), (AxonPlain { current: 10.0 }, start), 100.0);

    let w = |i: usize, j: usize| ((5 * i + 3 * j) % 11) as f64 / 8.0 - 0.6;
    let first: [[f64; 4]; 16] = std::array::from_fn(|i| std::array::from_fn(|j| w(i, j)));
    let second: [[f64; 16]; 4] = std::array::from_fn(|i| std::array::from_fn(|j| 0.3 * w(j, i + 2)));
    let x = [0.5, -0.3, 0.2, 0.8];
    let network = Network { first: SMatrix::from_fn(w), second: SMatrix::from_fn(|i, j| 0.3 * w(j, i + 2)) };
    pairs.pair((network, x.into()), (NetworkPlain { first, second }, x), 20.0);
}

#[ode_function]
fn attraction(r: Vector3<f64>, mu: f64) -> Vector3<f64> {
    -mu * r / r.norm().powi(3)
}

/// Kepler's problem.
#[ode_dynamics]
fn orbit((r, v): (Vector3<f64>, Vector3<f64>), mu: f64) -> (Vector3<f64>, Vector3<f64>) {
    (v, attraction(r, mu))
}

#[ode_dynamics]
fn orbit_plain((r, v): ([f64; 3], [f64; 3]), mu: f64) -> ([f64; 3], [f64; 3]) {
    let d = (r[0] * r[0] + r[1] * r[1] + r[2] * r[2]).sqrt();
    let k = -mu / (d * d * d);
    (v, [k * r[0], k * r[1], k * r[2]])
}

/// A star of a cluster.
#[derive(Clone, Copy, Debug, PartialEq, State)]
struct Star {
    r: Vector3<f64>,
    v: Vector3<f64>,
}

#[ode_function]
fn pull(from: &Star, to: &Star) -> Vector3<f64> {
    let d = to.r - from.r;
    d * d.norm_squared().powf(-1.5)
}

/// Four stars.
#[ode_dynamics]
fn cluster(stars: [Star; 4], mass: [f64; 4]) -> [Star; 4] {
    let mut rate = stars.map(|star| Star { r: star.v, v: Vector3::zeros() });
    for i in 0..4 {
        for j in i + 1..4 {
            let f = pull(&stars[i], &stars[j]);
            rate[i].v += mass[j] * f;
            rate[j].v -= mass[i] * f;
        }
    }
    rate
}

#[ode_dynamics]
fn cluster_plain(x: [[[f64; 3]; 2]; 4], mass: [f64; 4]) -> [[[f64; 3]; 2]; 4] {
    let mut rate = [[[0.0; 3]; 2]; 4];
    for i in 0..4 {
        for k in 0..3 {
            rate[i][0][k] = x[i][1][k];
        }
    }
    for i in 0..4 {
        for j in i + 1..4 {
            let d = [x[j][0][0] - x[i][0][0], x[j][0][1] - x[i][0][1], x[j][0][2] - x[i][0][2]];
            let r3 = (d[0] * d[0] + d[1] * d[1] + d[2] * d[2]).powf(-1.5);
            for k in 0..3 {
                rate[i][1][k] += mass[j] * (d[k] * r3);
                rate[j][1][k] -= mass[i] * (d[k] * r3);
            }
        }
    }
    rate
}

/// A body with a moment along z in a field: q′ = ½ q ω, I ω′ = m × B − ω × I ω.
#[ode_dynamics]
fn spinning(
    (q, omega): (Quaternion<f64>, Vector3<f64>),
    inertia: Matrix3<f64>,
    field: Vector3<f64>,
) -> (Quaternion<f64>, Vector3<f64>) {
    let b = UnitQuaternion::new_unchecked(q).inverse() * field;
    let torque = Vector3::z().cross(&b) - omega.cross(&inertia.diagonal().component_mul(&omega));
    (q * Quaternion::from_imag(omega) * 0.5, torque.component_div(&inertia.diagonal()))
}

#[ode_dynamics]
fn spinning_plain((q, w): ([f64; 4], [f64; 3]), inertia: [f64; 3], field: [f64; 3]) -> ([f64; 4], [f64; 3]) {
    let [i, j, k, s] = q;
    // b = v + 2s (u × v) + 2 u × (u × v) of the inverse rotation, u = −(i, j, k).
    let t =
        [2.0 * (k * field[1] - j * field[2]), 2.0 * (i * field[2] - k * field[0]), 2.0 * (j * field[0] - i * field[1])];
    let b0 = field[0] + s * t[0] + (k * t[1] - j * t[2]);
    let b1 = field[1] + s * t[1] + (i * t[2] - k * t[0]);
    let l = [inertia[0] * w[0], inertia[1] * w[1], inertia[2] * w[2]];
    let torque = [-b1 - (w[1] * l[2] - w[2] * l[1]), b0 - (w[2] * l[0] - w[0] * l[2]), -(w[0] * l[1] - w[1] * l[0])];
    (
        [
            0.5 * (s * w[0] + j * w[2] - k * w[1]),
            0.5 * (s * w[1] + k * w[0] - i * w[2]),
            0.5 * (s * w[2] + i * w[1] - j * w[0]),
            -0.5 * (i * w[0] + j * w[1] + k * w[2]),
        ],
        [torque[0] / inertia[0], torque[1] / inertia[1], torque[2] / inertia[2]],
    )
}

/// Two pendulums in a row, by their mass matrix.
#[ode_dynamics]
fn double_pendulum((theta, omega): (Vector2<f64>, Vector2<f64>), g: f64) -> (Vector2<f64>, Vector2<f64>) {
    let (sin, cos) = (theta.x - theta.y).sin_cos();
    let mass = Matrix2::new(2.0, cos, cos, 1.0);
    let force =
        Vector2::new(-omega.y.powi(2) * sin - 2.0 * g * theta.x.sin(), omega.x.powi(2) * sin - g * theta.y.sin());
    (omega, mass.lu().solve(&force).unwrap())
}

#[ode_dynamics]
fn double_pendulum_plain([a, b, u, v]: [f64; 4], g: f64) -> [f64; 4] {
    let (sin, cos) = (a - b).sin_cos();
    let f = -v.powi(2) * sin - 2.0 * g * a.sin();
    let h = u.powi(2) * sin - g * b.sin();
    let determinant = 2.0 - cos * cos;
    [u, v, (f - cos * h) / determinant, (2.0 * h - cos * f) / determinant]
}

mod gates {
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

    #[ode_function]
    pub fn gate((alpha, beta): (f64, f64), x: f64) -> f64 {
        alpha * (1.0 - x) - beta * x
    }
}

/// Hodgkin and Huxley's membrane.
#[ode_dynamics]
fn axon([v, m, h, n]: [f64; 4], current: f64) -> [f64; 4] {
    use gates::*;
    let ionic = 120.0 * m.powi(3) * h * (v - 50.0) + 36.0 * n.powi(4) * (v + 77.0) + 0.3 * (v + 54.387);
    [current - ionic, gate(sodium_activation(v), m), gate(sodium_inactivation(v), h), gate(potassium_activation(v), n)]
}

#[ode_dynamics]
fn axon_plain([v, m, h, n]: [f64; 4], current: f64) -> [f64; 4] {
    let ionic = 120.0 * m.powi(3) * h * (v - 50.0) + 36.0 * n.powi(4) * (v + 77.0) + 0.3 * (v + 54.387);
    [
        current - ionic,
        0.1 * (v + 40.0) / (1.0 - (-(v + 40.0) / 10.0).exp()) * (1.0 - m) - 4.0 * (-(v + 65.0) / 18.0).exp() * m,
        0.07 * (-(v + 65.0) / 20.0).exp() * (1.0 - h) - 1.0 / (1.0 + (-(v + 35.0) / 10.0).exp()) * h,
        0.01 * (v + 55.0) / (1.0 - (-(v + 55.0) / 10.0).exp()) * (1.0 - n) - 0.125 * (-(v + 65.0) / 80.0).exp() * n,
    ]
}

/// A hidden layer of sixteen.
#[ode_dynamics]
fn network(x: SVector<f64, 4>, first: SMatrix<f64, 16, 4>, second: SMatrix<f64, 4, 16>) -> SVector<f64, 4> {
    second * (first * x).map(f64::tanh) - 0.1 * x
}

#[ode_dynamics]
fn network_plain(x: [f64; 4], first: [[f64; 4]; 16], second: [[f64; 16]; 4]) -> [f64; 4] {
    let mut hidden = [0.0; 16];
    for i in 0..16 {
        for j in 0..4 {
            hidden[i] += first[i][j] * x[j];
        }
        hidden[i] = hidden[i].tanh();
    }
    let mut rate = [0.0; 4];
    for i in 0..4 {
        for j in 0..16 {
            rate[i] += second[i][j] * hidden[j];
        }
        rate[i] -= 0.1 * x[i];
    }
    rate
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Costs;

    impl Pairs for Costs {
        fn pair<A, B>(&mut self, _: (A, A::State), _: (B, B::State), _: f64)
        where
            A: Dynamics<Real = f64, State: Copy>,
            B: Dynamics<Real = f64, State: Copy>,
        {
            let cost = |cost: node_runtime::dynamics::Cost| (cost.functions, cost.linear, cost.convolutions);
            let (a, b) = (cost(A::COST), cost(B::COST));
            assert!(a.0 <= b.0 && a.1 <= b.1 && a.2 <= b.2, "{}: {a:?}, written out: {b:?}", A::NAME);
        }
    }

    /// A program with functions, vectors and matrices has no more operations than what one writes by hand.
    #[test]
    fn abstractions_add_no_operation() {
        each(&mut Costs);
    }
}
