//! Vectors, matrices and quaternions of nalgebra.

use node_runtime::nalgebra as algebra;
use node_runtime::nalgebra::{
    self, Matrix2, Matrix2x3, Matrix3, Quaternion, RowVector3, SMatrix, SVector, UnitQuaternion, Vector2, Vector3,
    Vector4, matrix, vector,
};
use node_runtime::prelude::*;

use crate::agree::agree;

#[ode_dynamics(order = 12)]
fn linear(x: Vector2<f64>, a: Matrix2<f64>) -> Vector2<f64> {
    a * x
}

#[ode_dynamics(order = 12)]
fn lengths(x: SVector<f64, 4>, weight: nalgebra::SVector<f64, 4>) -> SVector<f64, 4> {
    let centre = SVector::<f64, 4>::repeat(0.25);
    let d = &x - centre;
    let n = d.norm();
    let mut rate = d.normalize() * weight.dot(&d) - 2.0 * weight / (1.0 + d.norm_squared());
    rate += x.component_mul(&weight) * 0.5;
    rate -= weight.component_div(&SVector::<f64, 4>::from_fn(|i, _| 2.0 + x[i]));
    rate *= n;
    rate /= 2.0;
    rate.x += x.w * x.y;
    rate[1] -= x.z;
    -rate.map(f64::tanh) + x.map(|v| v * v).zip_map(&weight, |a, b| a * b - x.sum()) * 0.1
}

#[ode_dynamics(order = 12)]
fn top(omega: Vector3<f64>, inertia: Vector3<f64>, torque: Vector3<f64>) -> Vector3<f64> {
    let momentum = inertia.component_mul(&omega);
    (torque - omega.cross(&momentum)).component_div(&inertia)
}

#[ode_dynamics(order = 12)]
fn parts(x: SVector<f64, 6>) -> SVector<f64, 6> {
    let (q, v) = (x.fixed_rows::<3>(0).into_owned(), x.fixed_rows::<3>(3));
    let a = -q / q.norm().powi(3);
    let mut rate = SVector::<f64, 6>::zeros();
    rate.fixed_rows_mut::<3>(0).copy_from(&v);
    let mut force = rate.fixed_rows_mut::<3>(3);
    force += a;
    rate
}

#[ode_dynamics(order = 12)]
fn matrices(m: Matrix3<f64>) -> Matrix3<f64> {
    let spin = matrix![0.0, -1.0, 0.5; 1.0, 0.0, -0.25; -0.5, 0.25, 0.0];
    let first = m.column(0).into_owned();
    let last = m.row(2).transpose();
    let outer = first * last.transpose();
    let trace = m.trace() + m[(0, 2)] * m.m21 - m[3];
    let block = m.fixed_view::<2, 2>(1, 0) * Vector2::new(m[(1, 1)], 0.5);
    let mut rate = spin * m - m * spin.transpose() + outer * 0.25 - Matrix3::identity() * trace;
    rate[(0, 1)] += block.x;
    rate.set_column(2, &(last - Vector3::y()));
    rate
}

#[ode_dynamics(order = 12)]
fn rectangular(a: SMatrix<f64, 2, 3>, b: nalgebra::Matrix2x3<f64>) -> SMatrix<f64, 2, 3> {
    let rows = matrix![a[(0, 0)], 1.0; 0.5, a.m12];
    let columns = Matrix2x3::from_columns(&[vector![1.0, 2.0], vector![a.m11, a.m23], Vector2::from([0.5, 0.25])]);
    rows * a + (a * b.transpose()) * columns - SMatrix::<f64, 2, 3>::from_element(0.1)
}

#[ode_dynamics(order = 12)]
fn converted(x: [f64; 3], k: f64) -> [f64; 3] {
    let v = Vector3::from(x);
    let w: Vector3<f64> = x.into();
    let u = Vector3::from_fn(|i, _| x[i] * k);
    (v.cross(&u) + w * k - v.iter().sum::<f64>() * u).into()
}

#[ode_dynamics(order = 12)]
fn mixed((q, m, s): (Vector2<f64>, [Vector2<f64>; 2], f64)) -> (Vector2<f64>, [Vector2<f64>; 2], f64) {
    let mean: Vector2<f64> = m.iter().sum::<Vector2<f64>>() / 2.0;
    (mean - q, [q * s, m[0] - m[1]], q.dot(&mean))
}

/// Rigid body: q' = ½ q ω.
#[ode_dynamics(order = 12)]
fn attitude((q, omega): (Quaternion<f64>, Vector3<f64>), field: Vector3<f64>) -> (Quaternion<f64>, Vector3<f64>) {
    let rate = q * Quaternion::from_imag(omega) * 0.5;
    let turned = UnitQuaternion::from_quaternion(q) * field;
    let back = UnitQuaternion::new_normalize(q).inverse().transform_vector(&turned);
    let drift = q.conjugate() * 0.01 - Quaternion::new(q.w, 0.0, q.k, 0.1) / q.norm();
    (rate + drift, turned.cross(&omega) + back * q.i - q.imag())
}

/// The methods that the other programs do not use.
#[ode_dynamics(order = 12)]
fn methods(m: SMatrix<f64, 2, 3>) -> SMatrix<f64, 2, 3> {
    let (u, v) = (m.column(0).into_owned(), m.column(1) * 0.5);
    let w = m.row(1).transpose();
    let mut rate = Matrix2x3::from_rows(&[w.transpose() * 0.5, RowVector3::new(m.mean(), m.product(), m.sum())]);
    rate.set_row(0, &(m.row(0) * u.metric_distance(&v)));
    let mut column = rate.column_mut(0);
    column.axpy(0.5, &u, 2.0);
    rate.column_mut(2).copy_from(&u.lerp(&v, 0.3));
    let mut corner = rate.fixed_view_mut::<2, 2>(0, 1);
    corner *= 0.5;
    corner[(1, 0)] += v.scale(0.3).unscale(2.0).add_scalar(0.1).y;
    for (i, column) in m.column_iter().enumerate() {
        rate[(0, i)] += column.magnitude() + column.len() as f64;
    }
    rate.m13 -= m.row_iter().map(|row| row.norm_squared()).sum::<f64>() / (m.nrows() * m.ncols()) as f64;
    let d = Matrix3::from_diagonal(&w).diagonal() + w.cross_matrix() * u.push(0.2);
    let mut e = d.xy() + d.yz().component_mul(&d.xz());
    e.normalize_mut();
    for x in rate.iter_mut() {
        *x *= 0.75;
    }
    for (x, y) in rate.fixed_columns_mut::<1>(0).iter_mut().zip(m.columns(1, 2).as_slice()) {
        *x += y * e[0];
    }
    rate * Matrix3::from_columns(&[Vector3::x(), Vector3::z(), d])
        .tr_mul(&Matrix3::from_row_slice(&[0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]))
        * Matrix3::from_column_slice(&[0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1]).trace()
        + SMatrix::<f64, 2, 3>::from_iterator(m.iter().map(|x| x.sin())) * w.magnitude_squared()
}

const STRENGTH: [f64; 2] = [0.5, 1.5];

#[ode_function]
fn attraction(r: Vector3<f64>) -> Vector3<f64> {
    -r.map(f64::tanh) * STRENGTH[0] / r.norm().powi(3)
}

#[ode_function]
fn squeezed(v: f64) -> f64 {
    STRENGTH[1] * v.tanh()
}

#[ode_dynamics(order = 12)]
fn with_functions((r, v): (Vector3<f64>, Vector3<f64>)) -> (Vector3<f64>, Vector3<f64>) {
    (v + vector![squeezed(r.x), STRENGTH[1], squeezed(v.z)], attraction(r))
}

#[test]
fn in_functions() {
    let start = (Vector3::new(0.9, 0.4, -0.5), Vector3::new(0.3, 0.1, 0.8));
    agree(&WithFunctions, 0.0, start, |_, x| with_functions(x));
}

/// The name of the crate does not matter, and `f32` is like `f64`.
#[ode_dynamics(order = 8)]
fn single_precision(x: algebra::Vector2<f32>, a: algebra::Matrix2<f32>) -> algebra::Vector2<f32> {
    a * x - x.map(f32::tanh) * 0.5
}

#[test]
fn of_single_precision() {
    let (a, x) = (Matrix2::new(1.0, 2.0, 3.0, 4.0), Vector2::new(0.5, 0.25));
    let jet = Jet::new(&SinglePrecision { a }, 0.0, x, 1).expect("a jet");
    assert!((jet.coefficient(1) - single_precision(x, a)).norm() < 1e-6);
}

#[test]
fn vectors() {
    let a = Matrix2::new(0.1, 1.0, -1.0, -0.2);
    agree(&Linear { a }, 0.0, Vector2::new(0.3, 0.4), |_, x| linear(x, a));
    let weight = Vector4::new(0.5, -0.3, 0.8, 1.1);
    agree(&Lengths { weight }, 0.0, Vector4::new(0.7, -0.4, 0.5, 0.6), |_, x| lengths(x, weight));
    let (inertia, torque) = (Vector3::new(1.0, 2.0, 3.5), Vector3::new(0.1, 0.0, -0.2));
    agree(&Top { inertia, torque }, 0.0, Vector3::new(0.3, 0.8, -0.5), |_, x| top(x, inertia, torque));
    agree(&Parts, 0.0, SVector::<f64, 6>::from([1.0, 0.2, -0.1, 0.1, 0.9, 0.3]), |_, x| parts(x));
}

#[test]
fn two_dimensions() {
    let m = Matrix3::new(0.3, 0.1, -0.2, 0.5, 0.4, 0.6, -0.7, 0.2, 0.9);
    agree(&Matrices, 0.0, m, |_, x| matrices(x));
    let (a, b) = (Matrix2x3::new(0.3, 0.1, -0.2, 0.5, 0.4, 0.6), Matrix2x3::new(1.3, 0.2, -0.4, 0.1, -0.4, 0.9));
    agree(&Rectangular { b }, 0.0, a, |_, x| rectangular(x, b));
}

#[test]
fn further_methods() {
    agree(&Methods, 0.0, Matrix2x3::new(0.3, 0.1, -0.2, 0.5, 0.4, 0.6), |_, x| methods(x));
}

#[test]
fn among_arrays() {
    agree(&Converted { k: 0.6 }, 0.0, [0.3, 0.4, -0.5], |_, x| converted(x, 0.6));
    let start = (Vector2::new(0.3, -0.1), [Vector2::new(0.2, 0.5), Vector2::new(-0.4, 0.6)], 0.7);
    agree(&Mixed, 0.0, start, |_, x| mixed(x));
}

#[test]
fn quaternions() {
    let field = Vector3::new(0.2, -0.5, 0.9);
    let start = (Quaternion::new(0.9, 0.1, -0.3, 0.2), Vector3::new(0.3, 0.8, -0.5));
    agree(&Attitude { field }, 0.0, start, |_, x| attitude(x, field));
}
