//! Functions whose coefficients are known.

use super::{Look, assert_close, in_every_arithmetic, number};
use crate::scalar::{Fma, Lanes, Scalar};
use crate::series::*;

const ROWS: usize = 31;

/// The same columns in every lane.
const U: usize = 0;
const JU: usize = 8;
const W: usize = 16;
const JW: usize = 24;
const Q: usize = 32;
const WIDTH: usize = 40;

/// Every order adds a few roundings.
const PER_ORDER: f64 = 4.0;

#[test]
fn products_of_exponentials_add_their_exponents() {
    in_every_arithmetic!(check_exponentials());
}

fn check_exponentials<V: Load<S> + Look, S: Scalar>() {
    let (u, w) = (|k| exponential(0.75, k), |k| exponential(1.25, k));
    let mut s = Series::<S, WIDTH, ROWS>::zero();
    for k in 0..ROWS {
        put(&mut s, k, U, number::<V>(u(k)));
        put(&mut s, k, W, number::<V>(w(k)));
        assert_coefficient::<V, S>(product(&s, k, SERIES, U, W), k, exponential(2.0, k));
        assert_coefficient::<V, S>(square(&s, k, SERIES, U), k, exponential(1.5, k));
    }
}

/// aᵏ/k!.
fn exponential(a: f64, k: usize) -> f64 {
    (1..=k).map(|j| a / j as f64).product()
}

#[test]
fn exponential_is_its_own_derivative() {
    in_every_arithmetic!(check_exponential_of_a_line());
}

fn check_exponential_of_a_line<V: Load<S> + Look, S: Scalar>() {
    let mut s = line::<V, S>(0.0, 1.5);
    put(&mut s, 0, W, number::<V>(1.0));
    for k in 1..ROWS {
        let w_k: V = chain(&s, k, 1, JU, W);
        put(&mut s, k, W, w_k);
        assert_coefficient(w_k, k, exponential(1.5, k));
    }
}

#[test]
fn quotient_makes_the_geometric_series() {
    in_every_arithmetic!(check_geometric_series());
}

/// 1/(1 − t) = Σ tᵏ.
fn check_geometric_series<V: Load<S> + Look, S: Scalar>() {
    let mut s = line::<V, S>(1.0, -1.0);
    put(&mut s, 0, W, number::<V>(1.0));
    for k in 1..ROWS {
        let w_k: V = quotient(&s, k, 1, number(0.0), U, W, number(1.0));
        put(&mut s, k, W, w_k);
        assert_coefficient(w_k, k, 1.0);
    }
}

#[test]
fn unchain_makes_the_logarithm_and_the_arctangent() {
    in_every_arithmetic!(check_logarithm());
    in_every_arithmetic!(check_arctangent());
}

/// ln(1 + t) = −Σ (−t)ᵏ/k.
fn check_logarithm<V: Load<S> + Look, S: Scalar>() {
    let mut s = line::<V, S>(1.0, 1.0);
    for k in 1..ROWS {
        let w_k: V = unchain(&s, k, 1, V::load(&s.0[k], U), JW, U, number(1.0));
        put(&mut s, k, JW, weight(k, w_k));
        assert_coefficient(w_k, k, -(-1.0_f64).powi(k as i32) / k as f64);
    }
}

/// arctan t = t − t³/3 + t⁵/5 − …, with q = 1 + t².
fn check_arctangent<V: Load<S> + Look, S: Scalar>() {
    let mut s = line::<V, S>(0.0, 1.0);
    put(&mut s, 0, Q, number::<V>(1.0));
    put(&mut s, 2, Q, number::<V>(1.0));
    for k in 1..ROWS {
        let w_k: V = unchain(&s, k, 2, V::load(&s.0[k], U), JW, Q, number(1.0));
        put(&mut s, k, JW, weight(k, w_k));
        let exact = [0.0, 1.0, 0.0, -1.0][k % 4] / k as f64;
        assert_coefficient(w_k, k, exact);
    }
}

#[test]
fn powers_make_the_binomial_series() {
    for alpha in [-1.5, -1.0, 1.0 / 3.0, 2.5] {
        in_every_arithmetic!(check_binomial_series(alpha));
    }
    in_every_arithmetic!(check_root_of_a_line());
}

fn check_binomial_series<V: Load<S> + Look, S: Scalar>(alpha: f64) {
    let mut s = line::<V, S>(1.0, 1.0);
    put(&mut s, 0, W, number::<V>(1.0));
    for k in 1..ROWS {
        let w_k: V = power(&s, k, 1, number(alpha), JU, U, JW, W, number(1.0));
        put(&mut s, k, W, w_k);
        put(&mut s, k, JW, weight(k, w_k));
        assert_coefficient(w_k, k, binomial(alpha, k));
    }
}

/// √(1 − t): all terms of the sum have one sign.
fn check_root_of_a_line<V: Load<S> + Look, S: Scalar>() {
    let mut s = line::<V, S>(1.0, -1.0);
    put(&mut s, 0, W, number::<V>(1.0));
    for k in 1..ROWS {
        let w_k: V = root(&s, k, V::load(&s.0[k], U), W, number(0.5));
        put(&mut s, k, W, w_k);
        assert_coefficient(w_k, k, binomial(0.5, k) * (-1.0_f64).powi(k as i32));
    }
}

/// α(α − 1)…(α − k + 1)/k!.
fn binomial(alpha: f64, k: usize) -> f64 {
    (0..k).map(|j| (alpha - j as f64) / (j + 1) as f64).product()
}

#[test]
fn tangent_has_the_tangent_numbers() {
    in_every_arithmetic!(check_tangent());
}

/// tan′ = q = 1 + tan²; k! times the odd coefficients are the tangent numbers (OEIS A000182).
fn check_tangent<V: Load<S> + Look, S: Scalar>() {
    const NUMBERS: [f64; 8] = [1.0, 2.0, 16.0, 272.0, 7936.0, 353_792.0, 22_368_256.0, 1_903_757_312.0];
    let mut s = line::<V, S>(0.0, 1.0);
    put(&mut s, 0, Q, number::<V>(1.0));
    for k in 1..16 {
        let w_k: V = chain(&s, k, 1, JU, Q);
        put(&mut s, k, W, w_k);
        let q_k: V = square(&s, k, SERIES, W);
        put(&mut s, k, Q, q_k);
        let number = if k % 2 == 1 { NUMBERS[k / 2] } else { 0.0 };
        assert_coefficient(w_k, k, number * exponential(1.0, k));
    }
}

/// u = a + b t, with j·u_j beside it.
fn line<V: Load<S>, S: Scalar>(a: f64, b: f64) -> Series<S, WIDTH, ROWS> {
    let mut s = Series::zero();
    put(&mut s, 0, U, number::<V>(a));
    put(&mut s, 1, U, number::<V>(b));
    put(&mut s, 1, JU, number::<V>(b));
    s
}

fn put<V: Load<S>, S: Scalar>(s: &mut Series<S, WIDTH, ROWS>, k: usize, column: usize, value: V) {
    value.store(&mut s.0[k], column);
}

#[track_caller]
fn assert_coefficient<V: Load<S> + Look, S: Scalar>(value: V, k: usize, exact: f64) {
    assert_close(value, PER_ORDER * (k + 1) as f64, |_| (exact, exact));
}
