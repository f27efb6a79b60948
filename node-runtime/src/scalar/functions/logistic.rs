//! The logistic function and its integral.

use super::coefficients::Coefficients;
use super::exponential::Exponential;
use super::logarithm::Binary;
use super::scale::scale;
use super::twofold::Twofold;
use crate::scalar::{Real, Register};

/// 2ⁿ, or the smallest normal number.
#[inline(always)]
fn normal_power<R: Register>(n: R) -> R {
    R::splat(R::Real::MIN_EXPONENT).max(n).two_to()
}

/// 1/(1 + e^{−u}) for u ≥ 0, and e^u/(1 + e^u) below: with e^{−|u|} = 2ⁿm nothing overflows or cancels.
#[inline(always)]
pub fn sigmoid<R: Register>(u: R) -> R {
    let [zero, one] = [R::Real::ZERO, R::Real::ONE].map(R::splat);
    let e = Exponential::of((-u.abs()).into());
    let m = e.mantissa().normalised();
    let small = m.scaled(normal_power(e.exponent));
    let sum = Twofold::ordered_sum(one, small.head);
    let denominator = Twofold::new(sum.head, sum.tail + small.tail);
    let negative = R::less(u, zero);
    let value = m.select(negative, one.into()) / denominator;
    scale(value.head + value.tail, e.exponent.select(negative, zero))
}

/// ln(1 + e^u) = max(u, 0) + ln(1 + e^{−|u|}), and e^u where that is all.
#[inline(always)]
pub fn softplus<R: Register>(u: R) -> R {
    let zero = R::splat(R::Real::ZERO);
    let e = Exponential::of((-u.abs()).into());
    let m = e.mantissa().normalised();
    let small = m.scaled(normal_power(e.exponent));
    let value = Binary::of_one_plus(small).ln_twofold() + u.max(zero);
    let alone = R::less(small.head, R::splat(R::Real::TINY * R::Real::TINY)) & R::less(u, zero);
    let value = scale(m.head, e.exponent).select(alone, value.head + value.tail);
    value.select(R::less(u, R::splat(R::Real::INFINITY)), u)
}
