//! Logarithms.

use super::coefficients::Coefficients;
use super::polynomial::polynomial;
use super::twofold::Twofold;
use crate::scalar::{Real, Register};

/// x = 2ᵉ(1 + f) with √½ ≤ 1 + f < √2, so that ln x = e ln 2 + ln(1 + f).
pub struct Binary<R> {
    /// e.
    pub exponent: R,
    /// f.
    pub fraction: Twofold<R>,
}

impl<R: Register> Binary<R> {
    /// Of x > 0.
    #[inline(always)]
    pub fn of(x: R) -> Self {
        let one = R::splat(R::Real::ONE);
        let zero = R::splat(R::Real::ZERO);
        // Subnormal numbers have no leading 1 in the bits.
        let lift = R::splat(R::Real::ONE / R::Real::EPSILON);
        let subnormal = R::less(x, R::splat(R::Real::MIN_POSITIVE));
        let x = (x * lift).select(subnormal, x);
        let lifted = lift.exponent().select(subnormal, zero);
        let (e, m) = (x.exponent(), x.significand());
        let large = R::less(R::splat(R::Real::from_f64(core::f64::consts::SQRT_2)), m);
        let exponent = e + one.select(large, zero) - lifted;
        let m = (m * R::splat(R::Real::from_f64(0.5))).select(large, m);
        Self { exponent, fraction: (m - one).into() }
    }

    /// Of 1 + x > 0: x itself is the fraction where e is 0.
    #[inline(always)]
    pub fn of_one_plus(x: Twofold<R>) -> Self {
        let one = R::splat(R::Real::ONE);
        let sum = Twofold::sum(one, x.head);
        let sum = Twofold::new(sum.head, sum.tail + x.tail).normalised();
        let Self { exponent, fraction } = Self::of(sum.head);
        let least = R::splat(R::Real::MIN_EXPONENT);
        let tail = sum.tail * least.max(-exponent).two_to();
        let scaled = Twofold::sum(fraction.head, tail);
        Self { exponent, fraction: x.select(exponent.equal(R::splat(R::Real::ZERO)), scaled) }
    }

    /// ln x to single length. With s = f/(2 + f), q = f²/2 and the series R of artanh:
    /// ln(1 + f) = 2 artanh s = f − (q − s(q + R)).
    #[inline(always)]
    fn ln(&self) -> R {
        let [head, tail] = R::Real::LN_2_PARTS.map(R::splat);
        let Twofold { head: f, tail: rest } = self.fraction;
        let s = f / (f + R::splat(R::Real::from_f64(2.0)));
        let z = s * s;
        let series = z * polynomial(z, R::Real::ARTANH).mul_add(z, R::splat(R::Real::TWO_THIRDS[0]));
        let q = f * f * R::splat(R::Real::from_f64(0.5));
        let small = s.mul_add(q + series, self.exponent.mul_add(tail, rest - rest * f));
        self.exponent * head - ((q - small) - f)
    }

    /// ln x to twice the length, relative to the larger of |e| ln 2 and |f|, short of some ten bits:
    /// ln(1 + f) = 2s + s³(⅔ + s² A(s²)).
    #[inline(always)]
    pub fn ln_twofold(&self) -> Twofold<R> {
        let [head, tail] = R::Real::LN_2_PARTS.map(R::splat);
        let scale = Twofold::sum(self.exponent * head, self.exponent * tail);
        scale + self.ln_fraction()
    }

    /// ln(1 + f) to twice the length.
    #[inline(always)]
    pub fn ln_fraction(&self) -> Twofold<R> {
        let f = self.fraction;
        let two = R::splat(R::Real::from_f64(2.0));
        let denominator = Twofold::ordered_sum(two, f.head);
        let s = f / Twofold::new(denominator.head, denominator.tail + f.tail);
        let z = s * s;
        let [third, rest] = R::Real::TWO_THIRDS.map(R::splat);
        let higher = z.head * polynomial(z.head, R::Real::ARTANH);
        let series = Twofold::ordered_sum(third, higher);
        let series = Twofold::new(series.head, series.tail + rest);
        s.scaled(two) + s * (z * series)
    }
}

/// `value` where 0 < x < ∞; −∞ at 0, NaN below, and ∞ or NaN where x is.
#[inline(always)]
fn with_limits<R: Register>(x: R, value: R) -> R {
    let zero = R::splat(R::Real::ZERO);
    let pole = (-R::splat(R::Real::INFINITY)).select(x.equal(zero), R::splat(R::Real::NAN));
    let value = value.select(R::less(zero, x), pole);
    value.select(R::less(x, R::splat(R::Real::INFINITY)), x)
}

/// ln x.
#[inline(always)]
pub fn ln<R: Register>(x: R) -> R {
    with_limits(x, Binary::of(x).ln())
}

/// ln(1 + x).
#[inline(always)]
pub fn ln_1p<R: Register>(x: R) -> R {
    let value = Binary::of_one_plus(x.into()).ln();
    let value = with_limits(x + R::splat(R::Real::ONE), value);
    x.select(R::less(x.abs(), R::splat(R::Real::EPSILON * R::Real::EPSILON)), value)
}

/// log₂ x = e + ln(1 + f)/ln 2.
#[inline(always)]
pub fn log2<R: Register>(x: R) -> R {
    let b = Binary::of(x);
    let fraction = b.ln_fraction() * Twofold::splat(R::Real::LOG2_E);
    let sum = Twofold::ordered_sum(b.exponent, fraction.head);
    with_limits(x, sum.head + (sum.tail + fraction.tail))
}

/// log₁₀ x = ln x/ln 10.
#[inline(always)]
pub fn log10<R: Register>(x: R) -> R {
    let value = Binary::of(x).ln_twofold() * Twofold::splat(R::Real::LOG10_E);
    with_limits(x, value.head + value.tail)
}
