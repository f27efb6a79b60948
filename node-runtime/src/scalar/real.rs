//! The real numbers: `f64` and `f32`.

use core::fmt::Display;

use super::math::{double, single};
use super::{Fma, Scalar, Transparent};

/// A real number: `f64` or `f32`.
pub trait Real: Scalar<Real = Self> + Transparent<Self> + PartialOrd + Default + Display + Send + Sync {
    /// The same number where a fused multiply-add is one instruction.
    type Fused: Transparent<Self>;

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

    /// log₂|self| with an absolute error below 5·10⁻⁵, for step control.
    ///
    /// Increasing in |self| and always finite: 0 gives the exponent below all normal numbers (−1023 for `f64`), ∞ the
    /// one above (1024), NaN a little more.
    fn log2_fast(self) -> Self;

    /// 2^self with a relative error below 10⁻⁵, for step control.
    ///
    /// Always positive, normal and finite: arguments outside the range of exponents (−1022 to 1023 for `f64`) count as
    /// its nearest end, and NaN as the lower end.
    fn exp2_fast(self) -> Self;

    /// The largest power of two not above |self|, exactly, for scales of time.
    ///
    /// Always positive, normal and finite: |self| counts as [`MIN_POSITIVE`](Self::MIN_POSITIVE) at least, and as
    /// [`MAX`](Self::MAX) at most, also if it is NaN.
    fn power_of_two(self) -> Self;
}

/// log₂(1 + m) ≈ m + m(1 − m)(C₀ + C₁m + C₂m² + C₃m³) on [0, 1] to 1.6·10⁻⁵, the least for this form.
const C: [f64; 4] = [0.441_917_04, -0.267_179_414, 0.148_426_665, -0.045_149_054_8];

/// 2ᶠ ≈ 1 + f − f(1 − f)(D₀ + D₁f + D₂f²) on [0, 1] to a relative 3.4·10⁻⁶, the least for this form.
const D: [f64; 3] = [0.306_967_879, 0.065_588_116_3, 0.013_555_747_2];

/// Up to this |n|, xⁿ is multiplied out; beyond, one call of the power function rounds less.
const MULTIPLIED_OUT: u32 = 8;

macro_rules! real {
    ($real:ident, $bits:ident, $math:ident, $erf:ident, $erfc:ident, $asinh:ident, $acosh:ident, $atanh:ident) => {
        impl Scalar for $real {
            type Real = Self;

            #[inline(always)]
            fn splat(x: Self) -> Self {
                x
            }

            #[inline(always)]
            fn mul_add(self, b: Self, c: Self) -> Self {
                if cfg!(all(feature = "std", any(target_feature = "fma", target_arch = "aarch64"))) {
                    $math::mul_add(self, b, c)
                } else {
                    self * b + c
                }
            }

            #[inline(always)]
            fn powi(self, n: i32) -> Self {
                let mut rest = n.unsigned_abs();
                if rest > MULTIPLIED_OUT {
                    return $math::powf(self, n as $real);
                }
                let (mut power, mut square) = (1.0, self);
                while rest > 0 {
                    if rest % 2 == 1 {
                        power *= square;
                    }
                    square *= square;
                    rest /= 2;
                }
                if n < 0 { 1.0 / power } else { power }
            }

            #[inline(always)]
            fn powf(self, a: Self) -> Self {
                $math::powf(self, a)
            }

            #[inline(always)]
            fn hypot(self, b: Self) -> Self {
                $math::hypot(self, b)
            }

            #[inline(always)]
            fn sin_cos(self) -> (Self, Self) {
                ($math::sin(self), $math::cos(self))
            }

            #[inline(always)]
            fn atan2(self, x: Self) -> Self {
                $math::atan2(self, x)
            }

            #[inline(always)]
            fn sinh_cosh(self) -> (Self, Self) {
                ($math::sinh(self), $math::cosh(self))
            }

            #[inline(always)]
            fn sech_squared(self) -> Self {
                let e = $math::exp(-2.0 * self.abs());
                4.0 * e / ((1.0 + e) * (1.0 + e))
            }

            // The standard library's inverse hyperbolic functions lose digits near their zeros.
            #[inline(always)]
            fn asinh(self) -> Self {
                libm::$asinh(self)
            }

            #[inline(always)]
            fn acosh(self) -> Self {
                libm::$acosh(self)
            }

            #[inline(always)]
            fn atanh(self) -> Self {
                libm::$atanh(self)
            }

            // σ(u) = 1/(1 + e^{−|u|}) for u ≥ 0, and e^{−|u|} of that for u < 0: nothing overflows or cancels.
            #[inline(always)]
            fn sigmoid(self) -> Self {
                let e = $math::exp(-self.abs());
                if self < 0.0 { e / (1.0 + e) } else { 1.0 / (1.0 + e) }
            }

            // ln(1 + e^u) = max(u, 0) + ln(1 + e^{−|u|}).
            #[inline(always)]
            fn softplus(self) -> Self {
                self.max(0.0) + $math::ln_1p($math::exp(-self.abs()))
            }

            #[inline(always)]
            fn erf(self) -> Self {
                libm::$erf(self)
            }

            #[inline(always)]
            fn erfc(self) -> Self {
                libm::$erfc(self)
            }

            real!(@forward $math: sqrt cbrt exp exp2 exp_m1 ln ln_1p log2 log10 tan asin acos atan tanh);
        }

        impl Real for $real {
            type Fused = Fma<Self>;
            const ZERO: Self = 0.0;
            const ONE: Self = 1.0;
            const EPSILON: Self = $real::EPSILON;
            const MIN_POSITIVE: Self = $real::MIN_POSITIVE;
            const MAX: Self = $real::MAX;
            const INFINITY: Self = $real::INFINITY;
            const NAN: Self = $real::NAN;

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

            // |x| = 2ᵉ(1 + m).
            #[inline(always)]
            fn log2_fast(self) -> Self {
                const FRACTION: u32 = $real::MANTISSA_DIGITS - 1;
                let bits = self.abs().to_bits();
                let e = (bits >> FRACTION) as i32 - ($real::MAX_EXP - 1);
                let m = $real::from_bits(bits & ((1 << FRACTION) - 1) | (1.0 as $real).to_bits()) - 1.0;
                let c = ((C[3] as $real * m + C[2] as $real) * m + C[1] as $real) * m + C[0] as $real;
                e as $real + m + m * (1.0 - m) * c
            }

            // 2^(n + f) = 2ⁿ·2ᶠ.
            #[inline(always)]
            fn exp2_fast(self) -> Self {
                const FRACTION: u32 = $real::MANTISSA_DIGITS - 1;
                const LOWEST: $real = ($real::MIN_EXP - 1) as $real;
                const HIGHEST: $real = ($real::MAX_EXP - 1) as $real;
                // The exponent field is positive, so that truncation rounds down.
                let field = self.max(LOWEST).min(HIGHEST) + HIGHEST;
                let n = field as $bits;
                let f = field - n as $real;
                let d = (D[2] as $real * f + D[1] as $real) * f + D[0] as $real;
                $real::from_bits(n << FRACTION) * (1.0 + f - f * (1.0 - f) * d)
            }

            #[inline(always)]
            fn power_of_two(self) -> Self {
                let x = self.abs().max($real::MIN_POSITIVE).min($real::MAX);
                $real::from_bits(x.to_bits() & $real::INFINITY.to_bits())
            }
        }
    };
    (@forward $math:ident: $($name:ident)*) => {$(
        #[inline(always)]
        fn $name(self) -> Self {
            $math::$name(self)
        }
    )*};
}

real!(f64, u64, double, erf, erfc, asinh, acosh, atanh);
real!(f32, u32, single, erff, erfcf, asinhf, acoshf, atanhf);
