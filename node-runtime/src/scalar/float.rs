//! `f64` and `f32` as scalars.

use super::functions::Function;
use super::math::{double, single};
use super::{Lanes, Real, Scalar};

/// Up to this |n|, xⁿ is multiplied out; beyond, one call of the power function rounds less.
const MULTIPLIED_OUT: u32 = 8;

/// Whether the program was compiled for a machine with fused multiply-add.
pub const FUSED: bool = cfg!(all(feature = "std", any(target_feature = "fma", target_arch = "aarch64")));

macro_rules! float {
    ($real:ident, $math:ident, $erf:ident, $erfc:ident, $asinh:ident, $acosh:ident, $atanh:ident) => {
        impl Scalar for $real {
            type Real = Self;
            type Truth = bool;
            // An x86 without AVX2 is too rare for the longer code in every build.
            const MOST_WRITTEN_OUT: f64 = if cfg!(target_arch = "x86_64") { 0.0 } else { f64::INFINITY };

            #[inline(always)]
            fn splat(x: Self) -> Self {
                x
            }

            #[inline(always)]
            fn mul_add(self, b: Self, c: Self) -> Self {
                if FUSED { $math::mul_add(self, b, c) } else { self * b + c }
            }

            #[inline(always)]
            fn powi(self, n: i32) -> Self {
                let mut rest = n.unsigned_abs();
                if rest > MULTIPLIED_OUT {
                    // In double precision, where every `i32` is exact.
                    return Self::from_f64(double::powf(self.to_f64(), n.into()));
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
            fn is_less(self, other: Self) -> bool {
                self < other
            }

            #[inline(always)]
            fn is_at_most(self, other: Self) -> bool {
                self <= other
            }

            #[inline(always)]
            fn is_equal(self, other: Self) -> bool {
                self == other
            }

            #[inline(always)]
            fn choose(condition: bool, then: Self, otherwise: Self) -> Self {
                if condition { then } else { otherwise }
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

            // The standard library's arcosh loses half the digits near 1; older versions lose some of the others' too.
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

            #[inline(always)]
            fn on_lanes<F: Function<I, O>, const I: usize, const O: usize, const N: usize>(
                function: &F,
                x: [Lanes<Self, N>; I],
            ) -> [Lanes<Self, N>; O] {
                function.register(x)
            }

            float!(@forward $math: sqrt cbrt exp exp2 exp_m1 ln ln_1p log2 log10 tan asin acos atan tanh);
        }
    };
    (@forward $math:ident: $($name:ident)*) => {$(
        #[inline(always)]
        fn $name(self) -> Self {
            $math::$name(self)
        }
    )*};
}

float!(f64, double, erf, erfc, asinh, acosh, atanh);
float!(f32, single, erff, erfcf, asinhf, acoshf, atanhf);
