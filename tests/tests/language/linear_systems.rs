//! `m.lu().solve(&b)`: linear systems within dynamics.

use node_runtime::nalgebra::{
    self, Matrix2, Matrix3, Matrix4, SMatrix, SVector, Vector1, Vector2, Vector3, Vector4, matrix, vector,
};
use node_runtime::prelude::*;

use crate::agree::agree;

/// The double pendulum with its mass matrix.
#[ode_dynamics(order = 12)]
fn double_pendulum((theta, omega): (Vector2<f64>, Vector2<f64>), g: f64) -> (Vector2<f64>, Vector2<f64>) {
    let (sin, cos) = (theta.x - theta.y).sin_cos();
    let mass = matrix![2.0, cos; cos, 1.0];
    let force = vector![-omega.y.powi(2) * sin - 2.0 * g * theta.x.sin(), omega.x.powi(2) * sin - g * theta.y.sin()];
    (omega, mass.lu().solve(&force).unwrap())
}

/// No entry of the diagonal can be a pivot.
#[ode_dynamics(order = 12)]
fn without_diagonal(x: Vector3<f64>) -> Vector3<f64> {
    let a = Matrix3::new(0.0, 1.0 + x.x, 0.5, 2.0, 0.0, x.y, x.z, 1.5, 0.0);
    a.lu().solve(&Vector3::new(x.y, -x.x, 0.3)).expect("regular") + a.try_inverse().unwrap() * x * a.determinant()
}

#[ode_dynamics(order = 12)]
fn four(x: Vector4<f64>) -> Vector4<f64> {
    let a = Matrix4::new(0.0, 1.0 + x.x, 0.5, x.w, 2.0, 0.0, x.y, 0.3, x.z, 1.5, 0.0, -1.0, 0.2, -0.4, 2.5, x.x);
    a.qr().solve(&(x * 0.5 - Vector4::x())).unwrap()
}

#[ode_dynamics(order = 12)]
fn five(x: SVector<f64, 5>) -> SVector<f64, 5> {
    let a = SMatrix::<f64, 5, 5>::from_fn(|i, j| if i == j { 3.0 + x[i] } else { x[(i + j) % 5] });
    let rate = a.cholesky().expect("positive").solve(&x);
    a.lu().solve(&rate).unwrap() - rate
}

#[ode_dynamics(order = 12)]
fn one(x: Vector1<f64>) -> Vector1<f64> {
    let a = matrix![2.0 + x[0]];
    a.full_piv_lu().solve(&x).unwrap()
}

#[ode_dynamics]
fn singular(x: Vector2<f64>) -> Vector2<f64> {
    let a = Matrix2::new(x.x, x.y, 2.0 * x.x, 2.0 * x.y);
    a.lu().solve(&x).unwrap()
}

#[test]
fn of_small_size() {
    agree(&DoublePendulum { g: 0.8 }, 0.0, (Vector2::new(0.7, -0.4), Vector2::new(0.3, 0.2)), |_, x| {
        double_pendulum(x, 0.8)
    });
    agree(&WithoutDiagonal, 0.0, Vector3::new(0.3, -0.4, 0.5), |_, x| without_diagonal(x));
    agree(&One, 0.0, Vector1::new(0.3), |_, x| one(x));
}

#[test]
fn by_orthogonal_columns() {
    agree(&Four, 0.0, Vector4::new(0.3, -0.4, 0.5, 0.2), |_, x| four(x));
    agree(&Five, 0.0, SVector::<f64, 5>::from([0.3, 0.4, 0.1, 0.2, 0.25]), |_, x| five(x));
}

#[test]
fn singular_matrices_are_errors() {
    let outcome = solve_end(&Singular, Vector2::new(1.0, 0.5), 0.0..=1.0, &Taylor::tolerance(1e-12));
    assert!(matches!(outcome, Err(SolveError::VectorField { .. })), "{outcome:?}");
}
