//! Multiplication of polynomials with small whole coefficients is exact, and so must be what inverts it.

use proptest::prelude::*;

use super::{Look, assert_close, in_every_arithmetic, number};
use crate::scalar::{Fma, Lanes, Scalar};
use crate::series::*;

const ROWS: usize = 31;

/// The first columns of eight series a, of eight series b, and of the weighted ones.
const A: usize = 0;
const B: usize = 8;
const JA: usize = 16;
const JB: usize = 24;
const WIDTH: usize = 32;

type Polynomial = [i32; ROWS];
type Polynomials = [Polynomial; 8];

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn product_is_that_of_polynomials(a in polynomials(), b in polynomials(), degree in degree()) {
        in_every_arithmetic!(check_product(&a, &b, degree));
    }

    #[test]
    fn square_is_the_product_with_itself(a in polynomials(), degree in degree()) {
        in_every_arithmetic!(check_square(&a, degree));
    }

    #[test]
    fn quotient_inverts_the_product(v in units(), w in polynomials(), degree in degree()) {
        in_every_arithmetic!(check_quotient(&v, &w, degree));
    }

    #[test]
    fn root_inverts_the_square(w in units()) {
        in_every_arithmetic!(check_root(&w));
    }

    #[test]
    fn chain_integrates_the_derivative(u in polynomials(), g in polynomials(), degree in degree()) {
        in_every_arithmetic!(check_chain(&u, &g, degree));
    }

    #[test]
    fn unchain_inverts_chain(q in units(), w in polynomials(), degree in degree()) {
        in_every_arithmetic!(check_unchain(&q, &w, degree));
    }

    #[test]
    fn power_solves_its_differential_equation(
        u in units(), w in polynomials(), alpha in -3..=3, degree in degree(),
    ) {
        in_every_arithmetic!(check_power(&u, &w, alpha, degree));
    }
}

fn check_product<V: Load<S> + Look, S: Scalar>(a: &Polynomials, b: &Polynomials, degree: usize) {
    let s = series::<S>(a, b);
    for k in 0..ROWS {
        let w_k: V = product(&s, k, degree, A, B);
        assert_exact(w_k, |lane| times(&truncated(&a[lane], degree), &b[lane])[k]);
    }
}

fn check_square<V: Load<S> + Look, S: Scalar>(a: &Polynomials, degree: usize) {
    let s = series::<S>(a, a);
    for k in 0..ROWS {
        let w_k: V = square(&s, k, degree, A);
        assert_exact(w_k, |lane| times(&truncated(&a[lane], degree), &truncated(&a[lane], degree))[k]);
    }
}

fn check_quotient<V: Load<S> + Look, S: Scalar>(v: &Polynomials, w: &Polynomials, degree: usize) {
    let s = series::<S>(v, w);
    for k in 1..ROWS {
        let u_k: V = from_lanes(|lane| times(&truncated(&v[lane], degree), &w[lane])[k]);
        let inverse = number::<V>(1.0) / V::load(&s.0[0], A);
        assert_exact(quotient(&s, k, degree, u_k, A, B, inverse), |lane| w[lane][k]);
    }
}

fn check_root<V: Load<S> + Look, S: Scalar>(w: &Polynomials) {
    let s = series::<S>(w, w);
    for k in 1..ROWS {
        let u_k: V = from_lanes(|lane| times(&w[lane], &w[lane])[k]);
        let half_inverse = number::<V>(0.5) / V::load(&s.0[0], A);
        assert_exact(root(&s, k, u_k, A, half_inverse), |lane| w[lane][k]);
    }
}

/// k w_k = (t u′ g)_k; the rounding is that of 1/k, of the product with it, and of k w_k.
fn check_chain<V: Load<S> + Look, S: Scalar>(u: &Polynomials, g: &Polynomials, degree: usize) {
    let s = series::<S>(u, g);
    for k in 1..ROWS {
        let w_k: V = chain(&s, k, degree, JA, B);
        assert_close(weight(k, w_k), 2.0, |lane| {
            let expected = times(&weighted(&truncated(&u[lane], degree)), &g[lane])[k].into();
            (expected, expected)
        });
    }
}

/// k u_k = (q t w′)_k; the rounding is that of u_k and of the sum.
fn check_unchain<V: Load<S> + Look, S: Scalar>(q: &Polynomials, w: &Polynomials, degree: usize) {
    let s = series::<S>(q, w);
    for k in 1..ROWS {
        let weighted_u = |lane: usize| times(&weighted(&w[lane]), &truncated(&q[lane], degree))[k];
        let u_k = from_lanes::<V, S>(weighted_u) * reciprocal(k);
        let inverse = number::<V>(1.0) / V::load(&s.0[0], A);
        let w_k = unchain(&s, k, degree, u_k, JB, A, inverse);
        assert_close(weight(k, w_k), 2.0, |lane| {
            let (u, w) = (f64::from(weighted_u(lane)), f64::from(k as i32 * w[lane][k]));
            (w, 2.0 * u.abs() + 2.0 * w.abs())
        });
    }
}

/// k u_0 w_k = (α t u′ w − (u − u_0) t w′)_k; the rounding is as in a chain, and that of 1/(k u_0).
fn check_power<V: Load<S> + Look, S: Scalar>(u: &Polynomials, w: &Polynomials, alpha: i32, degree: usize) {
    let s = series::<S>(u, w);
    for k in 1..ROWS {
        let inverse = number::<V>(1.0) / V::load(&s.0[0], A);
        let w_k: V = power(&s, k, degree, number(alpha.into()), JA, A, JB, B, inverse);
        assert_close(weight(k, w_k), 2.0, |lane| {
            let (mut u, w) = (truncated(&u[lane], degree), &w[lane]);
            let from_base = alpha * times(&weighted(&u), w)[k];
            let u_0 = core::mem::take(&mut u[0]);
            let expected = (u_0 * (from_base - times(&u, &weighted(w))[k])).into();
            (expected, expected)
        });
    }
}

#[track_caller]
fn assert_exact<V: Load<S> + Look, S: Scalar>(value: V, expected: impl Fn(usize) -> i32) {
    assert_close(value, 0.0, |lane| (expected(lane).into(), 0.0));
}

fn polynomials() -> impl Strategy<Value = Polynomials> {
    prop::collection::vec(-8..=8, 8 * ROWS)
        .prop_map(|all| core::array::from_fn(|i| core::array::from_fn(|k| all[ROWS * i + k])))
}

/// Polynomials that begin with ±1.
fn units() -> impl Strategy<Value = Polynomials> {
    polynomials().prop_map(|all| {
        all.map(|mut a| {
            a[0] = if a[0] < 0 { -1 } else { 1 };
            a
        })
    })
}

fn degree() -> impl Strategy<Value = usize> {
    prop_oneof![0..ROWS, Just(SERIES)]
}

fn series<S: Scalar>(a: &Polynomials, b: &Polynomials) -> Series<S, WIDTH, ROWS> {
    let mut s = Series::zero();
    for (k, row) in s.0.iter_mut().enumerate() {
        for i in 0..8 {
            row[A + i] = number(a[i][k].into());
            row[B + i] = number(b[i][k].into());
            row[JA + i] = weight(k, row[A + i]);
            row[JB + i] = weight(k, row[B + i]);
        }
    }
    s
}

fn from_lanes<V: Load<S>, S: Scalar>(lane: impl Fn(usize) -> i32) -> V {
    let row: [S; 8] = core::array::from_fn(|i| number(lane(i).into()));
    V::load(&row, 0)
}

fn times(a: &Polynomial, b: &Polynomial) -> Polynomial {
    let mut product = [0; ROWS];
    for i in 0..ROWS {
        for j in 0..ROWS - i {
            product[i + j] += a[i] * b[j];
        }
    }
    product
}

/// t a′.
fn weighted(a: &Polynomial) -> Polynomial {
    core::array::from_fn(|k| k as i32 * a[k])
}

fn truncated(a: &Polynomial, degree: usize) -> Polynomial {
    core::array::from_fn(|k| if k <= degree { a[k] } else { 0 })
}
