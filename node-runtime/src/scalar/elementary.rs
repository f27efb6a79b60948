//! The elementary functions that the standard library lacks.

use super::Scalar;

/// Functions of `f64` and `f32` that the standard library lacks, so that a vector field that uses them also runs as
/// written.
///
/// The standard library has an unfinished `erf` and `erfc` of its own, so that the compiler warns of a call `x.erf()`
/// (`unstable_name_collisions`); it does not of `Elementary::erf(x)`.
pub trait Elementary: Copy {
    /// The logistic function 1/(1 + e⁻ᵘ).
    ///
    /// ```
    /// use node_runtime::scalar::Elementary;
    /// assert_eq!(0.0_f64.sigmoid(), 0.5);
    /// ```
    fn sigmoid(self) -> Self;

    /// ln(1 + eᵘ), without overflow.
    ///
    /// ```
    /// use node_runtime::scalar::Elementary;
    /// assert_eq!(1000.0_f64.softplus(), 1000.0);
    /// ```
    fn softplus(self) -> Self;

    /// The sigmoid linear unit u/(1 + e⁻ᵘ).
    ///
    /// ```
    /// use node_runtime::scalar::Elementary;
    /// assert_eq!(40.0_f64.silu(), 40.0);
    /// ```
    fn silu(self) -> Self;

    /// The Gaussian error linear unit u·Φ(u) = ½u·erfc(−u/√2), Φ the normal distribution.
    ///
    /// ```
    /// use node_runtime::scalar::Elementary;
    /// assert!((1.0_f64.gelu() - 0.841_344_746_068_543).abs() < 1e-15);
    /// ```
    fn gelu(self) -> Self;

    /// The error function (2/√π)∫₀ᵘ e^{−s²} ds.
    ///
    /// ```
    /// use node_runtime::scalar::Elementary;
    /// assert!((Elementary::erf(1.0_f64) - 0.842_700_792_949_715).abs() < 1e-15);
    /// ```
    fn erf(self) -> Self;

    /// The complementary error function 1 − erf u, without cancellation.
    ///
    /// ```
    /// use node_runtime::scalar::Elementary;
    /// assert!((Elementary::erfc(10.0_f64) / 2.088_487_583_762_545e-45 - 1.0).abs() < 1e-14);
    /// ```
    fn erfc(self) -> Self;

    /// u².
    ///
    /// ```
    /// use node_runtime::scalar::Elementary;
    /// assert_eq!(3.0_f64.sqr(), 9.0);
    /// ```
    fn sqr(self) -> Self;

    /// 1/√u.
    ///
    /// ```
    /// use node_runtime::scalar::Elementary;
    /// assert_eq!(4.0_f64.rsqrt(), 0.5);
    /// ```
    fn rsqrt(self) -> Self;
}

macro_rules! elementary {
    ($real:ident) => {
        impl Elementary for $real {
            #[inline]
            fn sigmoid(self) -> Self {
                Scalar::sigmoid(self)
            }

            #[inline]
            fn softplus(self) -> Self {
                Scalar::softplus(self)
            }

            #[inline]
            fn silu(self) -> Self {
                self * Scalar::sigmoid(self)
            }

            #[inline]
            fn gelu(self) -> Self {
                0.5 * self * Scalar::erfc(-self * core::$real::consts::FRAC_1_SQRT_2)
            }

            #[inline]
            fn erf(self) -> Self {
                Scalar::erf(self)
            }

            #[inline]
            fn erfc(self) -> Self {
                Scalar::erfc(self)
            }

            #[inline]
            fn sqr(self) -> Self {
                self * self
            }

            #[inline]
            fn rsqrt(self) -> Self {
                1.0 / Scalar::sqrt(self)
            }
        }
    };
}
elementary!(f64);
elementary!(f32);
