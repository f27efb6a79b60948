//! sinh, cosh, tanh and sech².

use super::coefficients::Coefficients;
use super::exponential::Exponential;
use super::scale::scale;
use super::twofold::Twofold;
use crate::scalar::{Real, Register};

/// sinh x = 2ⁿ `sinh` and cosh x = 2ⁿ `cosh`, for x ≥ 0.
struct Hyperbolic<R> {
    exponent: R,
    sinh: Twofold<R>,
    cosh: Twofold<R>,
}

impl<R: Register> Hyperbolic<R> {
    /// With S = ½(1 − 4⁻ⁿ), C = ½(1 + 4⁻ⁿ) and the parts of e^{±r}:
    /// 2⁻ⁿ sinh x = S cosh r + C sinh r, 2⁻ⁿ cosh x = C cosh r + S sinh r.
    #[inline(always)]
    fn of(x: R) -> Self {
        let e = Exponential::of(x.into());
        let half = R::splat(R::Real::from_f64(0.5));
        let least = R::splat(R::Real::MIN_EXPONENT);
        let quarters = least.max(-(e.exponent + e.exponent)).two_to() * half;
        let (s, c) = (Twofold::ordered_sum(half, -quarters), Twofold::ordered_sum(half, quarters));
        // C r and S r are ½r ± ½4⁻ⁿ r: the first summand exactly, beside the constant.
        let sinh = Twofold::ordered_sum(s.head, half * e.r);
        let cosh = Twofold::ordered_sum(c.head, half * e.r);
        let small = quarters * e.r;
        let sinh_tail = s.head.mul_add(e.cosh, c.head * e.sinh) + (small + s.tail);
        let cosh_tail = c.head.mul_add(e.cosh, s.head * e.sinh) - (small - c.tail);
        Self {
            exponent: e.exponent,
            sinh: Twofold::new(sinh.head, sinh.tail + sinh_tail).normalised(),
            cosh: Twofold::new(cosh.head, cosh.tail + cosh_tail).normalised(),
        }
    }
}

/// (sinh x, cosh x).
#[inline(always)]
pub fn sinh_cosh<R: Register>(x: R) -> (R, R) {
    let h = Hyperbolic::of(x.abs());
    let sinh = scale(h.sinh.head + h.sinh.tail, h.exponent);
    let cosh = scale(h.cosh.head + h.cosh.tail, h.exponent);
    (odd(x, sinh), cosh)
}

/// tanh x.
#[inline(always)]
pub fn tanh<R: Register>(x: R) -> R {
    tanh_sech_squared(x).0
}

/// sech² x.
#[inline(always)]
pub fn sech_squared<R: Register>(x: R) -> R {
    tanh_sech_squared(x).1
}

/// (tanh x, sech² x): sinh x/cosh x, and 4⁻ⁿ/(2⁻ⁿ cosh x)², which divide by the same number. From the bound on they are ±1 and 0.
#[inline(always)]
pub fn tanh_sech_squared<R: Register>(x: R) -> (R, R) {
    let bound = R::splat(R::Real::EXP_BOUND * R::Real::from_f64(0.5));
    let h = Hyperbolic::of(bound.min(x.abs()));
    let tanh = h.sinh / h.cosh;
    let sech = Twofold::from(R::splat(R::Real::ONE)) / h.cosh;
    let square = sech * sech;
    (odd(x, tanh.head + tanh.tail), scale(square.head + square.tail, -(h.exponent + h.exponent)))
}

/// The value of an odd function f(x) = x + O(x³) from its value at |x|: x itself where x³ is nothing beside it.
#[inline(always)]
pub fn odd<R: Register>(x: R, value: R) -> R {
    let tiny = R::less(x.abs(), R::splat(R::Real::TINY));
    x.select(tiny, value.copysign(x))
}
