//! Vectors and matrices of nalgebra whose sizes are const parameters.

use node_runtime::nalgebra::{Matrix3, SMatrix, SVector, Vector3};
use node_runtime::prelude::*;

use super::{for_some_sizes, row};
use crate::agree::agree;

/// A matrix with entries of moderate size.
fn matrix<const R: usize, const C: usize>(seed: f64) -> SMatrix<f64, R, C> {
    SMatrix::from_fn(|i, j| (seed + 1.3 * i as f64 + 0.7 * j as f64).sin())
}

fn vector<const N: usize>(seed: f64) -> SVector<f64, N> {
    SVector::from(row(seed))
}

/// A network of one hidden layer, W₂ tanh(W₁x + b).
#[ode_dynamics(order = 8)]
fn network<const D: usize, const H: usize>(
    x: SVector<f64, D>,
    w1: SMatrix<f64, H, D>,
    b: SVector<f64, H>,
    w2: SMatrix<f64, D, H>,
) -> SVector<f64, D> {
    w2 * (w1 * x + b).map(f64::tanh)
}

#[ode_function]
fn energy<const N: usize>(x: &SVector<f64, N>, v: &SVector<f64, N>) -> f64 {
    0.5 * (x.norm_squared() + v.dot(v))
}

#[ode_function]
fn saturated<const N: usize>(x: SVector<f64, N>) -> SVector<f64, N> {
    x / (1.0 + x.norm_squared()).sqrt()
}

/// Oscillators with a mass matrix, whose energy feeds back.
#[ode_dynamics(order = 8)]
fn oscillators<const N: usize>(
    (x, v): (SVector<f64, N>, SVector<f64, N>),
    stiffness: SMatrix<f64, N, N>,
    damping: f64,
) -> (SVector<f64, N>, SVector<f64, N>) {
    let mut force = -(stiffness.transpose() * x) - damping * v;
    force -= saturated(x) * energy(&x, &v);
    force[0] += stiffness[(N - 1, 0)];
    force *= 0.5;
    (v, force)
}

/// The operations one by one.
#[ode_dynamics(order = 8)]
fn operations<const N: usize>(x: SVector<f64, N>, m: SMatrix<f64, N, N>, scale: f64) -> SVector<f64, N> {
    let ones = SVector::<f64, N>::repeat(1.0);
    let ramp = SVector::<f64, N>::from_fn(|i, _| i as f64 / N as f64);
    let squares = x.component_mul(&x).component_div(&(ones + ones));
    let mixed = squares.zip_map(&ramp, |square, ramp| square * ramp) + (x - ramp).scale(scale);
    let symmetric = m + m.transpose() + SMatrix::<f64, N, N>::identity() * m.trace();
    let mut rate: SVector<f64, N> = symmetric * mixed;
    rate += m.tr_mul(&x) / (1.0 + x.norm()) - m.column(0) * x.sum();
    for i in 0..N {
        rate[i] -= m.row(i).norm() * x[i] + x.mean();
    }
    let mut copy = SVector::<f64, N>::zeros();
    copy.copy_from(&rate);
    let total: f64 = copy.iter().map(|u| u * u).sum();
    copy / (1.0 + total) + m.diagonal().add_scalar(scale)
}

/// Points in space, side by side as the columns of a matrix.
#[ode_dynamics(order = 8)]
fn turned<const N: usize>(points: SMatrix<f64, 3, N>, turn: Matrix3<f64>, mass: SVector<f64, N>) -> SMatrix<f64, 3, N> {
    let centre: Vector3<f64> = points * mass / mass.sum();
    let mut rate = turn * points;
    for j in 0..N {
        for i in 0..3 {
            rate[(i, j)] -= centre[i] * points[(i, j)].powi(2);
        }
    }
    rate
}

#[test]
fn networks() {
    fn check<const H: usize>() {
        let (w1, b, w2) = (matrix(0.1), vector(0.2), matrix(0.3));
        agree(&Network::<3, H> { w1, b, w2 }, 0.0, vector(1.0), |_, x| network(x, w1, b, w2));
    }
    for_some_sizes!(check);
}

#[test]
fn arithmetic_and_functions_of_ones_own() {
    fn check<const N: usize>() {
        let stiffness = matrix(0.1);
        let start = (vector(1.0), vector(2.0));
        agree(&Oscillators::<N> { stiffness, damping: 0.1 }, 0.0, start, |_, x| oscillators(x, stiffness, 0.1));
    }
    for_some_sizes!(check);
}

#[test]
fn methods() {
    fn check<const N: usize>() {
        let m = matrix(0.4);
        agree(&Operations::<N> { m, scale: 0.3 }, 0.0, vector(1.0), |_, x| operations(x, m, 0.3));
    }
    for_some_sizes!(check);
}

#[test]
fn a_size_in_numbers_beside_a_parameter() {
    fn check<const N: usize>() {
        let (turn, mass) = (matrix(0.4), vector::<N>(0.3).add_scalar(1.5));
        agree(&Turned::<N> { turn, mass }, 0.0, matrix(1.0), |_, x| turned(x, turn, mass));
    }
    for_some_sizes!(check);
}
