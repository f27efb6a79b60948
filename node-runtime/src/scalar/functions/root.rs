//! The cube root, and the root of a sum of squares.

use super::coefficients::Coefficients;
use super::polynomial::polynomial;
use super::scale::inner_exponent;
use super::twofold::Twofold;
use crate::scalar::{Real, Register};

/// ∛x = 2^q ∛v with |x| = 2^{3q} v, 1 ≤ v < 8.
#[inline(always)]
pub fn cbrt<R: Register>(x: R) -> R {
    let size = x.abs();
    let zero = R::splat(R::Real::ZERO);
    // Subnormal numbers have no leading 1 in the bits.
    let lift = R::splat(R::Real::ONE / R::Real::EPSILON);
    let subnormal = R::less(size, R::splat(R::Real::MIN_POSITIVE));
    let lifted = (size * lift).select(subnormal, size);
    let exponent = lifted.exponent() - lift.exponent().select(subnormal, zero);
    let one = R::splat(R::Real::ONE);
    let third = ((exponent - one) * R::splat(R::Real::TWO_THIRDS[0] * R::Real::from_f64(0.5))).round();
    let root = cbrt_of_octave(lifted.significand(), exponent - third * R::splat(R::Real::from_f64(3.0)));
    let finite = R::less(zero, size) & R::less(size, R::splat(R::Real::INFINITY));
    (root * third.two_to()).copysign(x).select(finite, x)
}

/// ∛v of v = m·2ᵏ for 1 ≤ m < 2 and k = 0, 1 or 2: twice Halley's step y + y(v − y³)/(2y³ + v), the second time from a y
/// whose square is exact.
#[inline(always)]
fn cbrt_of_octave<R: Register>(m: R, k: R) -> R {
    let one = R::splat(R::Real::ONE);
    let factor = R::splat(R::Real::CBRT_2).select(k.equal(one), one);
    let factor = R::splat(R::Real::CBRT_4).select(R::less(one, k), factor);
    let v = m * k.two_to();
    let y = polynomial(m, R::Real::CBRT) * factor;
    let cube = y * y * y;
    let y = (y + y * (v - cube) / (cube + cube + v)).half_precision();
    let quotient = v / (y * y);
    y + y * ((quotient - y) / (y + y + quotient))
}

/// √(x² + y²), of numbers near 1 and in twice the length.
#[inline(always)]
pub fn hypot<R: Register>(x: R, y: R) -> R {
    let [infinity, nan] = [R::Real::INFINITY, R::Real::NAN].map(R::splat);
    let (x, y) = (x.abs(), y.abs());
    let exponent = inner_exponent(x.max(y));
    let scale = (-exponent).two_to();
    let (a, b) = (x * scale, y * scale);
    let root = (Twofold::product(a, a) + Twofold::product(b, b)).sqrt();
    let value = (root.head + root.tail) * exponent.two_to();
    let value = value.select(x.equal(x) & y.equal(y), nan);
    infinity.select(x.equal(infinity) | y.equal(infinity), value)
}
