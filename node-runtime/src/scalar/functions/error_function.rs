//! The error function and its complement.

use super::coefficients::Coefficients;
use super::exponential::Exponential;
use super::polynomial::polynomial;
use super::scale::scale;
use super::twofold::Twofold;
use crate::scalar::{Real, Register};

/// erf x for |x| ≤ ½: 2x/√π + x³ E(x²).
#[inline(always)]
fn series<R: Register>(x: R) -> Twofold<R> {
    let [head, tail] = R::Real::TWO_OVER_ROOT_PI.map(R::splat);
    let square = x * x;
    let product = Twofold::product(x, head);
    let rest = x * polynomial(square, R::Real::ERF).mul_add(square, tail);
    // A number without room for a tail has none.
    let room = R::splat(R::Real::MIN_POSITIVE / R::Real::EPSILON / R::Real::EPSILON);
    let zero = R::splat(R::Real::ZERO);
    let product_tail = product.tail.select(R::less(room, x.abs()), zero);
    Twofold::new(product.head, product_tail + rest)
}

/// erfc x for x ≥ ½: e^{−x²} H(t)/(1 + 2x), t = (x − 3)/(x + 3).
///
/// The variable is that of Shepherd and Laframboise, Math. Comp. 36 (1981) 249.
#[inline(always)]
fn far<R: Register>(x: R) -> R {
    let [one, three] = [R::Real::ONE, R::Real::from_f64(3.0)].map(R::splat);
    let x = R::splat(R::Real::ERFC_BOUND).min(x);
    let t = Twofold::sum(x, -three) / Twofold::sum(three, x);
    let (first, higher) = R::Real::ERFC.split_at(1);
    let slope = polynomial(t.head, higher);
    let series = Twofold::ordered_sum(R::splat(first[0]), t.head * slope);
    let series = Twofold::new(series.head, t.tail.mul_add(slope, series.tail));
    let e = Exponential::of(Twofold::product(x, x).negated());
    let value = e.mantissa().normalised() * series / Twofold::sum(one, x + x);
    scale(value.head + value.tail, e.exponent)
}

/// erf x: the series up to ½, and 1 − erfc |x| beyond.
#[inline(always)]
pub fn erf<R: Register>(x: R) -> R {
    let [half, one] = [R::Real::from_f64(0.5), R::Real::ONE].map(R::splat);
    let near = series(x);
    let beyond = one - far(x.abs());
    (near.head + near.tail).select(R::less(x.abs(), half), beyond).copysign(x)
}

/// erfc x: 1 − erf x up to ½, and 2 − erfc |x| for x < −½.
#[inline(always)]
pub fn erfc<R: Register>(x: R) -> R {
    let [zero, half, one] = [R::Real::ZERO, R::Real::from_f64(0.5), R::Real::ONE].map(R::splat);
    let near = series(x);
    let complement = Twofold::ordered_sum(one, -near.head);
    let near = complement.head + (complement.tail - near.tail);
    let far = far(x.abs());
    let beyond = ((one + one) - far).select(R::less(x, zero), far);
    near.select(R::less(x.abs(), half), beyond)
}
