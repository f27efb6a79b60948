//! e^x, 2^x and e^x − 1.

use super::coefficients::Coefficients;
use super::polynomial::polynomial;
use super::scale::scale;
use super::twofold::Twofold;
use crate::scalar::{Real, Register};

/// e^x = 2ⁿ e^r with |r| ≤ ½ ln 2, and e^{±r} = 1 + `cosh` ± (r + `sinh`).
pub struct Exponential<R> {
    /// n.
    pub exponent: R,
    /// r, rounded.
    pub r: R,
    /// cosh r − 1.
    pub cosh: R,
    /// sinh r − r, with what rounding took from r.
    pub sinh: R,
}

impl<R: Register> Exponential<R> {
    /// Of x, which is moved to the next x whose exponential is infinite or zero if it is beyond.
    #[inline(always)]
    pub fn of(x: Twofold<R>) -> Self {
        let bound = R::splat(R::Real::EXP_BOUND);
        let head = bound.min((-bound).max(x.head));
        Self::reduced(Twofold::new(head, x.tail))
    }

    /// n = round(x/ln 2), r = x − n ln 2, for |x| up to the bound.
    #[inline(always)]
    fn reduced(x: Twofold<R>) -> Self {
        let [head, tail] = R::Real::LN_2_PARTS.map(R::splat);
        let n = (x.head * R::splat(R::Real::LOG2_E[0])).round();
        let r = Twofold::ordered_sum(x.head - n * head, -(n * tail));
        let r = Twofold::ordered_sum(r.head, r.tail + x.tail);
        Self::series(n, r)
    }

    /// cosh(r + t) − 1 = r²·C(r²) + rt, sinh(r + t) − r = r·r²·S(r²) + t.
    #[inline(always)]
    fn series(exponent: R, r: Twofold<R>) -> Self {
        let square = r.head * r.head;
        let cosh = (square * polynomial(square, R::Real::COSH)) + r.head * r.tail;
        let sinh = (r.head * square).mul_add(polynomial(square, R::Real::SINH), r.tail);
        Self { exponent, r: r.head, cosh, sinh }
    }

    /// e^r.
    #[inline(always)]
    pub fn mantissa(&self) -> Twofold<R> {
        let sum = Twofold::ordered_sum(R::splat(R::Real::ONE), self.r);
        Twofold::new(sum.head, sum.tail + (self.cosh + self.sinh))
    }
}

/// e^x = 2ⁿ e^r.
#[inline(always)]
pub fn exp<R: Register>(x: R) -> R {
    exp_twofold(x.into())
}

/// e^x of an x of twice the precision.
#[inline(always)]
pub fn exp_twofold<R: Register>(x: Twofold<R>) -> R {
    let e = Exponential::of(x);
    let m = e.mantissa();
    scale(m.head + m.tail, e.exponent)
}

/// 2^x = 2ⁿ e^{f ln 2} with n = round(x), f = x − n.
#[inline(always)]
pub fn exp2<R: Register>(x: R) -> R {
    let bound = R::splat(R::Real::EXP_BOUND * R::Real::LOG2_E[0]);
    let x = bound.min((-bound).max(x));
    let n = x.round();
    let e = Exponential::series(n, Twofold::splat(R::Real::LN_2) * (x - n));
    let m = e.mantissa();
    scale(m.head + m.tail, n)
}

/// e^x − 1 = (2ⁿ − 1) + 2ⁿ(e^r − 1); half of it is summed, since 2ⁿ may overflow where e^x does not.
#[inline(always)]
pub fn exp_m1<R: Register>(x: R) -> R {
    let low = R::splat(R::Real::from_f64(-50.0));
    let high = R::splat((R::Real::MAX_EXPONENT + R::Real::from_f64(1.4)) * R::Real::LN_2[0]);
    let e = Exponential::reduced(high.min(low.max(x)).into());
    let half = R::splat(R::Real::from_f64(0.5));
    let power = (e.exponent - R::splat(R::Real::ONE)).two_to();
    let sum = Twofold::ordered_sum(power - half, power * e.r);
    let value = sum.head + power.mul_add(e.cosh + e.sinh, sum.tail);
    let value = value + value;
    // Halves of subnormal numbers lose a digit.
    x.select(R::less(x.abs(), R::splat(R::Real::EPSILON * R::Real::EPSILON)), value)
}
