//! arcsin, arccos and arctan.

use super::coefficients::Coefficients;
use super::hyperbolic::odd;
use super::polynomial::polynomial;
use super::scale::inner_exponent;
use super::twofold::Twofold;
use crate::scalar::{Real, Register};

/// arctan of p/q ≥ 0, p ≤ q or q = 1: π/4 + arctan((p − q)/(p + q)) where p/q > tan(π/8).
#[inline(always)]
fn atan_of_quotient<R: Register>(p: Twofold<R>, q: R) -> Twofold<R> {
    let [zero, root] = [R::Real::ZERO, R::Real::from_f64(core::f64::consts::SQRT_2 - 1.0)].map(R::splat);
    let reduced = R::less(q * root, p.head);
    let sum = Twofold::sum(q, p.head);
    let difference = Twofold::sum(p.head, -q);
    let numerator = difference.select(reduced, p);
    let denominator = sum.select(reduced, q.into());
    let t = numerator / denominator;
    let base = Twofold::splat(R::Real::QUARTER_PI).select(reduced, zero.into());
    let square = t.head * t.head;
    let rest = (t.head * square).mul_add(polynomial(square, R::Real::ATAN), t.tail - t.tail * square);
    let angle = Twofold::ordered_sum(base.head, t.head);
    Twofold::new(angle.head, angle.tail + (rest + base.tail)).normalised()
}

/// arctan x, and π/2 − arctan(1/x) for |x| > 1.
#[inline(always)]
pub fn atan<R: Register>(x: R) -> R {
    let one = R::splat(R::Real::ONE);
    let size = R::splat(R::Real::HUGE).min(x.abs());
    let steep = R::less(one, size);
    let angle = atan_of_quotient(one.select(steep, size).into(), size.select(steep, one));
    let complement = Twofold::splat(R::Real::HALF_PI) + angle.negated();
    let angle = complement.select(steep, angle);
    odd(x, angle.head + angle.tail)
}

/// The angle of the point (x, y), in [−π, π]; the limits are those of IEEE 754.
#[inline(always)]
pub fn atan2<R: Register>(y: R, x: R) -> R {
    let [zero, one, infinity, nan] = [R::Real::ZERO, R::Real::ONE, R::Real::INFINITY, R::Real::NAN].map(R::splat);
    let (height, width) = (y.abs(), x.abs());
    let steep = R::less(width, height);
    let (p, q) = (width.select(steep, height), height.select(steep, width));
    let angle = first_octant(p, q);
    // Of two infinities the angle is π/4, of one it is 0.
    let limit = Twofold::splat(R::Real::QUARTER_PI).select(p.equal(infinity), zero.into());
    let angle = limit.select(q.equal(infinity) | p.equal(zero), angle);
    let angle = (Twofold::splat(R::Real::HALF_PI) + angle.negated()).select(steep, angle);
    let left = R::less(one.copysign(x), zero);
    let angle = (Twofold::splat(R::Real::PI) + angle.negated()).select(left, angle);
    let value = (angle.head + angle.tail).copysign(y);
    value.select(x.equal(x) & y.equal(y), nan)
}

/// arctan(p/q) for 0 ≤ p ≤ q < ∞, both taken to where nothing overflows.
#[inline(always)]
fn first_octant<R: Register>(p: R, q: R) -> Twofold<R> {
    let scale = (-inner_exponent(q)).two_to();
    let (p, q) = (p * scale, q * scale);
    // Where p has no room for a tail, it is the whole arctangent.
    let tiny = R::less(p, R::splat(R::Real::MIN_POSITIVE / R::Real::EPSILON / R::Real::EPSILON));
    Twofold::from(p / q).select(tiny, atan_of_quotient(p.into(), q))
}

/// With s = |x| up to ½ and s = √((1 − |x|)/2) beyond: arcsin s, and whether s is the root.
#[inline(always)]
fn asin_of_half<R: Register>(x: R) -> (Twofold<R>, R::Mask) {
    let half = R::splat(R::Real::from_f64(0.5));
    let size = x.abs();
    let large = R::less(half, size);
    let square = (half - half * size).select(large, size * size);
    let s = Twofold::from(square).sqrt().select(large, size.into());
    let rest = (s.head * square).mul_add(polynomial(square, R::Real::ASIN), s.tail);
    (Twofold::new(s.head, rest), large)
}

/// arcsin x, and π/2 − 2 arcsin √((1 − |x|)/2) for |x| > ½.
#[inline(always)]
pub fn asin<R: Register>(x: R) -> R {
    let (angle, large) = asin_of_half(x);
    let [head, tail] = R::Real::HALF_PI.map(R::splat);
    let double = angle.scaled(R::splat(R::Real::from_f64(2.0)));
    let rest = Twofold::ordered_sum(head, -double.head);
    let complement = rest.head + (rest.tail + (tail - double.tail));
    odd(x, complement.select(large, angle.head + angle.tail))
}

/// arccos x = π/2 − arcsin x; for |x| > ½, 2 arcsin √((1 − x)/2), and π less that of |x| for negative x.
#[inline(always)]
pub fn acos<R: Register>(x: R) -> R {
    let (angle, large) = asin_of_half(x);
    let [zero, two] = [R::Real::ZERO, R::Real::from_f64(2.0)].map(R::splat);
    let negative = R::less(x, zero);
    let sign = R::splat(R::Real::ONE).copysign(x);
    let factor = (-sign).select(!large, two * sign);
    let far = Twofold::splat(R::Real::PI).select(negative, zero.into());
    let base = far.select(large, Twofold::splat(R::Real::HALF_PI));
    let sum = Twofold::ordered_sum(base.head, factor * angle.head);
    sum.head + (sum.tail + factor.mul_add(angle.tail, base.tail))
}
