//! arsinh, arcosh and artanh.
//!
//! Each is ln(1 + y) of a y that is formed in twice the precision, so that nothing is lost where it is small.

use super::coefficients::Coefficients;
use super::hyperbolic::odd;
use super::logarithm::Binary;
use super::twofold::Twofold;
use crate::scalar::{Real, Register};

/// ln(1 + y), or ln 2x where x is so large that 1 is nothing beside it.
#[inline(always)]
fn ln_of<R: Register>(y: Twofold<R>, x: R) -> R {
    let [zero, one] = [R::Real::ZERO, R::Real::ONE].map(R::splat);
    let far = R::less_or_equal(R::splat(R::Real::HUGE), x);
    let b = Binary::of_one_plus(Twofold::from(x).select(far, y));
    let ln = Binary { exponent: b.exponent + one.select(far, zero), ..b }.ln_twofold();
    let finite = R::less(x, R::splat(R::Real::INFINITY));
    (ln.head + ln.tail).select(finite, x)
}

/// arsinh x: for x ≥ 0, y = x + √(x² + 1) − 1 = x + x²/(1 + √(x² + 1)).
#[inline(always)]
pub fn asinh<R: Register>(x: R) -> R {
    let one = R::splat(R::Real::ONE);
    let size = x.abs();
    let square = Twofold::product(size, size);
    let y = square / ((square + one).sqrt() + one) + size;
    odd(x, ln_of(y, size))
}

/// arcosh x: y = t + √(t² + 2t) with t = x − 1.
#[inline(always)]
pub fn acosh<R: Register>(x: R) -> R {
    let [one, nan] = [R::Real::ONE, R::Real::NAN].map(R::splat);
    let t = Twofold::sum(x, -one);
    let y = t + (t * (t + (one + one))).sqrt();
    let below = R::less(x, one);
    nan.select(below, ln_of(y, x))
}

/// artanh x: for x ≥ 0, half the logarithm of (1 + x)/(1 − x) = 1 + 2x/(1 − x).
#[inline(always)]
pub fn atanh<R: Register>(x: R) -> R {
    let [one, infinity, nan] = [R::Real::ONE, R::Real::INFINITY, R::Real::NAN].map(R::splat);
    let size = x.abs();
    let y = Twofold::from(size + size) / Twofold::ordered_sum(one, -size);
    let ln = Binary::of_one_plus(y).ln_twofold();
    let half = (ln.head + ln.tail) * R::splat(R::Real::from_f64(0.5));
    let limit = infinity.select(size.equal(one), nan);
    odd(x, half.select(R::less(size, one), limit))
}
