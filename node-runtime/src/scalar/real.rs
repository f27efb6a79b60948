//! The real numbers: `f64` and `f32`.

use core::fmt::Display;

use super::functions::Coefficients;
use super::math::{double, single};
use super::vectors::Intrinsics;
use super::{Scalar, Transparent};

/// A real number: `f64` or `f32`.
pub trait Real:
    Scalar<Real = Self> + Coefficients + Transparent<Self> + Intrinsics + PartialOrd + Default + Display + Send + Sync
{
    /// 0.
    const ZERO: Self;

    /// 1.
    const ONE: Self;

    /// The distance from 1 to the next larger number: 2⁻⁵² or 2⁻²³.
    const EPSILON: Self;

    /// The smallest positive normal number.
    const MIN_POSITIVE: Self;

    /// The largest finite number.
    const MAX: Self;

    /// ∞.
    const INFINITY: Self;

    /// Not a number.
    const NAN: Self;

    /// 1.5·2⁵² or 1.5·2²³: a number near it is an integer, and its lowest bits are that integer's.
    const ROUNDING_SHIFT: Self;

    /// The nearest number to `x`.
    fn from_f64(x: f64) -> Self;

    /// The number as an `f64`, exactly.
    fn to_f64(self) -> f64;

    /// Neither infinite nor NaN.
    fn is_finite(self) -> bool;

    /// |self|.
    fn abs(self) -> Self;

    /// The larger of the two; the other one if one is NaN.
    fn max(self, other: Self) -> Self;

    /// The smaller of the two; the other one if one is NaN.
    fn min(self, other: Self) -> Self;

    /// |self| with the sign of `sign`.
    fn copysign(self, sign: Self) -> Self;

    /// The largest integer not above `self`.
    fn floor(self) -> Self;

    /// The smallest integer not below `self`.
    fn ceil(self) -> Self;

    /// `self · b + c`, rounded once.
    fn fused_mul_add(self, b: Self, c: Self) -> Self;

    /// log₂|self|, taken as linear between the powers of two: exact there, and low by less than 0.087 in between.
    ///
    /// For step control, where it is divided by the order. Increasing in |self| and always finite: 0 gives the exponent
    /// below all normal numbers (−1023 for `f64`), ∞ the one above (1024), NaN a little more.
    fn log2_fast(self) -> Self;

    /// The bits of |self|, as the last digits of a number behind 1/ε. They are a logarithm: a constant plus c·log₂|self|, taken
    /// as linear between the powers of two; c = 2⁴¹ for `f64`, 2¹⁵ for `f32`.
    fn raw_logarithm(self) -> Self;

    /// The number with this logarithm, with a relative error below 0.0055; always positive, normal and finite.
    fn raw_exponential(self) -> Self;

    /// 2^self with a relative error below 0.0055, for step control.
    ///
    /// Always positive, normal and finite: arguments outside the range of exponents (−1022 to 1023 for `f64`) count as
    /// its nearest end, and NaN as the lower end.
    fn exp2_fast(self) -> Self;

    /// The largest power of two not above |self|, exactly, for scales of time.
    ///
    /// Always positive, normal and finite: |self| counts as [`MIN_POSITIVE`](Self::MIN_POSITIVE) at least and as
    /// [`MAX`](Self::MAX) at most, and NaN as the former.
    fn power_of_two(self) -> Self;

    /// 2^self for an integer in the range of exponents: −1022 to 1023, or −126 to 127.
    fn two_to(self) -> Self;

    /// e of |self| = m·2ᵉ with 1 ≤ m < 2, for normal numbers.
    fn exponent(self) -> Self;

    /// m of |self| = m·2ᵉ with 1 ≤ m < 2, for normal numbers.
    fn significand(self) -> Self;

    /// `self` cut to a quarter of its binary digits, so that its fourth power is exact (unless it underflows).
    fn quarter_precision(self) -> Self;

    /// `self` cut to half of its binary digits, so that its square is exact (unless it underflows).
    fn half_precision(self) -> Self;
}

/// 2ᶠ ≈ m(1 − D(m − 1)(2 − m)), m = 1 + f, on [0, 1] to a relative 5.5·10⁻³, nearly the least for this form. Of few digits,
/// so that powers of two come out exactly.
const D: f64 = 241.0 / 1024.0;

macro_rules! real {
    ($real:ident, $bits:ident, $math:ident) => {
        impl Real for $real {
            const ZERO: Self = 0.0;
            const ONE: Self = 1.0;
            const EPSILON: Self = $real::EPSILON;
            const MIN_POSITIVE: Self = $real::MIN_POSITIVE;
            const MAX: Self = $real::MAX;
            const INFINITY: Self = $real::INFINITY;
            const NAN: Self = $real::NAN;
            const ROUNDING_SHIFT: Self = 1.5 / $real::EPSILON;

            #[inline(always)]
            fn from_f64(x: f64) -> Self {
                x as $real
            }

            #[inline(always)]
            fn to_f64(self) -> f64 {
                self.into()
            }

            #[inline(always)]
            fn is_finite(self) -> bool {
                self.is_finite()
            }

            #[inline(always)]
            fn abs(self) -> Self {
                self.abs()
            }

            #[inline(always)]
            fn max(self, other: Self) -> Self {
                self.max(other)
            }

            #[inline(always)]
            fn min(self, other: Self) -> Self {
                self.min(other)
            }

            #[inline(always)]
            fn copysign(self, sign: Self) -> Self {
                self.copysign(sign)
            }

            #[inline(always)]
            fn floor(self) -> Self {
                $math::floor(self)
            }

            #[inline(always)]
            fn ceil(self) -> Self {
                $math::ceil(self)
            }

            #[inline(always)]
            fn fused_mul_add(self, b: Self, c: Self) -> Self {
                $math::mul_add(self, b, c)
            }

            // |x| = 2ᵉ(1 + m) has the bits (e + bias + m)·2^fraction.
            #[inline(always)]
            fn log2_fast(self) -> Self {
                (Real::raw_logarithm(self) - raw::$real::BASE) / raw::$real::OCTAVE - ($real::MAX_EXP - 1) as $real
            }

            #[inline(always)]
            fn raw_logarithm(self) -> Self {
                $real::from_bits(raw::$real::BASE.to_bits() | self.abs().to_bits() >> raw::$real::SHIFT)
            }

            // (n + f + bias)·2^fraction are the bits of g = 2ⁿ(1 + f).
            #[inline(always)]
            fn exp2_fast(self) -> Self {
                const ZERO: $real = raw::$real::BASE + raw::$real::OCTAVE * ($real::MAX_EXP - 1) as $real;
                Real::raw_exponential(self * raw::$real::OCTAVE + ZERO)
            }

            // With m(3 − m) − 2 for (m − 1)(2 − m): two operations less wait for one another.
            #[inline(always)]
            fn raw_exponential(self) -> Self {
                const LOWEST: $real = raw::$real::BASE + raw::$real::OCTAVE;
                const HIGHEST: $real = raw::$real::BASE + raw::$real::OCTAVE * (2 * $real::MAX_EXP - 2) as $real;
                // In this form NaN counts as the lowest.
                let raw = if self > LOWEST { self } else { LOWEST };
                let raw = if raw < HIGHEST { raw } else { HIGHEST };
                let g = $real::from_bits(raw.to_bits() << raw::$real::SHIFT).abs();
                let m = Real::significand(g);
                g * (1.0 + 2.0 * D) as $real - g * D as $real * (m * (3.0 - m))
            }

            // The lowest bits of n + shift are n, which the exponent takes.
            #[inline(always)]
            fn two_to(self) -> Self {
                const FRACTION: u32 = $real::MANTISSA_DIGITS - 1;
                let bits = (self + Self::ROUNDING_SHIFT).to_bits() << FRACTION;
                $real::from_bits(bits.wrapping_add((1.0 as $real).to_bits()))
            }

            // The bits of 1/ε + b are those of 1/ε, and b.
            #[inline(always)]
            fn exponent(self) -> Self {
                const BASE: $real = 1.0 / $real::EPSILON;
                const BIAS: $real = ($real::MAX_EXP - 1) as $real;
                let biased = self.abs().to_bits() >> ($real::MANTISSA_DIGITS - 1);
                $real::from_bits(BASE.to_bits() | biased) - (BASE + BIAS)
            }

            #[inline(always)]
            fn significand(self) -> Self {
                const FRACTION: $bits = $real::MIN_POSITIVE.to_bits() - 1;
                $real::from_bits(self.to_bits() & FRACTION | (1.0 as $real).to_bits())
            }

            #[inline(always)]
            fn half_precision(self) -> Self {
                const CUT: u32 = $real::MANTISSA_DIGITS.div_ceil(2);
                $real::from_bits(self.to_bits() >> CUT << CUT)
            }

            #[inline(always)]
            fn quarter_precision(self) -> Self {
                const CUT: u32 = $real::MANTISSA_DIGITS - $real::MANTISSA_DIGITS / 4;
                $real::from_bits(self.to_bits() >> CUT << CUT)
            }

            #[inline(always)]
            fn power_of_two(self) -> Self {
                let x = self.abs().max($real::MIN_POSITIVE).min($real::MAX);
                $real::from_bits(x.to_bits() & $real::INFINITY.to_bits())
            }
        }
    };
}
real!(f64, u64, double);
real!(f32, u32, single);

/// How the bits of a number are a logarithm.
mod raw {
    macro_rules! raw {
        ($real:ident) => {
            pub mod $real {
                /// The number whose last digits take the bits.
                pub const BASE: $real = 1.0 / $real::EPSILON;
                /// How many of the bits do not fit.
                pub const SHIFT: u32 = 8 * size_of::<$real>() as u32 - $real::MANTISSA_DIGITS;
                /// What a factor of two adds.
                pub const OCTAVE: $real = BASE / (1_u64 << SHIFT) as $real;
            }
        };
    }
    raw!(f64);
    raw!(f32);
}
