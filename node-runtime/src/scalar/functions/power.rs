//! Powers.

use core::ops::Mul;

use super::coefficients::Coefficients;
use super::exponential::exp_twofold;
use super::logarithm::Binary;
use super::scale::scale;
use super::twofold::Twofold;
use crate::scalar::{Real, Register};

/// x^a = e^{a ln |x|}, with the sign of x for an odd integer a; the limits are those of IEEE 754.
#[inline(always)]
pub fn powf<R: Register>(x: R, a: R) -> R {
    let [zero, one, infinity, nan] = [R::Real::ZERO, R::Real::ONE, R::Real::INFINITY, R::Real::NAN].map(R::splat);
    let size = x.abs();
    let value = power_of_size(size, a.into());
    // Also to the power ±∞, where 0·∞ is no number.
    let value = one.select(size.equal(one) & a.equal(a), value);
    let value = (value * one.copysign(x)).select(is_odd(a), value);
    let imaginary = R::less(x, zero) & R::less(size, infinity) & !is_integer(a.abs());
    let value = nan.select(imaginary, value);
    one.select(x.equal(one) | a.equal(zero), value)
}

/// x^a = e^{a ln x} for x ≥ 0.
#[inline(always)]
fn power_of_size<R: Register>(x: R, a: Twofold<R>) -> R {
    exp_twofold(exponent(x, a))
}

/// a ln x for x ≥ 0. Where it is beyond the bound of the exponential, or not a number, it has no tail.
#[inline(always)]
fn exponent<R: Register>(x: R, a: Twofold<R>) -> Twofold<R> {
    let [zero, infinity] = [R::Real::ZERO, R::Real::INFINITY].map(R::splat);
    let ln = Binary::of(x).ln_twofold();
    let limit = (-infinity).select(x.equal(zero), x);
    let finite = R::less(zero, x) & R::less(x, infinity);
    let ln = ln.select(finite, limit.into());
    let product = ln * a;
    let bounded = R::less(product.head.abs(), R::splat(R::Real::EXP_BOUND));
    product.select(bounded, (ln.head * a.head).into())
}

/// Whether x ≥ 0 is an integer: all numbers from 1/ε on are.
#[inline(always)]
fn is_integer<R: Register>(x: R) -> R::Mask {
    let unit = R::splat(R::Real::ONE / R::Real::EPSILON);
    R::less_or_equal(unit, x) | (x + unit - unit).equal(x)
}

/// Whether a is an odd integer.
#[inline(always)]
fn is_odd<R: Register>(a: R) -> R::Mask {
    let a = a.abs();
    is_integer(a) & !is_integer(a * R::splat(R::Real::from_f64(0.5)))
}

/// xⁿ; x⁰ = 1.
#[inline(always)]
pub fn powi<R: Register>(x: R, n: i32) -> R {
    match n {
        0 => R::splat(R::Real::ONE),
        // Two roundings at most.
        1..=3 => by_squaring(x, n),
        -1 => R::splat(R::Real::ONE) / x,
        _ if n.unsigned_abs() <= MULTIPLIED_OUT => multiplied_out(x, n),
        _ => {
            let value = power_of_size(x.abs(), integer(n));
            if n % 2 == 0 { value } else { value.copysign(x) }
        }
    }
}

/// n in as many digits as it needs.
#[inline(always)]
fn integer<R: Register>(n: i32) -> Twofold<R> {
    let head = R::Real::from_f64(n.into());
    let tail = R::Real::from_f64(f64::from(n) - head.to_f64());
    Twofold::splat([head, tail])
}

/// Up to this |n|, powers of numbers from √½ to √2 are far from the limits of single precision.
const MULTIPLIED_OUT: u32 = 32;

/// xⁿ = 2^{en} mⁿ of x = ±2ᵉm with √½ ≤ m < √2, in twice the length.
#[inline(always)]
fn multiplied_out<R: Register>(x: R, n: i32) -> R {
    let one = R::splat(R::Real::ONE);
    let Binary { exponent, fraction } = Binary::of(x.abs());
    let m = Twofold::from(fraction.head + one);
    let m = if n < 0 { Twofold::from(one) / m } else { m };
    let power = by_squaring(m, n);
    let limit = by_squaring(if n < 0 { one / x } else { x }, n);
    let bound = R::splat(R::Real::MAX_EXPONENT + R::Real::MAX_EXPONENT);
    let exponent = bound.min((-bound).max(exponent * R::splat(R::Real::from_f64(n.into()))));
    let value = scale(power.head + power.tail, exponent).copysign(limit);
    let zero = R::splat(R::Real::ZERO);
    let finite = R::less(zero, x.abs()) & R::less(x.abs(), R::splat(R::Real::INFINITY));
    value.select(finite, limit)
}

/// x^|n| for n ≠ 0: the digits of n from the second on, the highest first.
#[inline(always)]
fn by_squaring<T: Copy + Mul<Output = T>>(x: T, n: i32) -> T {
    let n = n.unsigned_abs();
    let mut power = x;
    let mut bit = n.ilog2();
    while bit > 0 {
        bit -= 1;
        power = power * power;
        if n >> bit & 1 == 1 {
            power = power * x;
        }
    }
    power
}
