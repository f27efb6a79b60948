//! The elementary functions that the standard library has and `core` lacks.

use super::Scalar;

/// Functions of `f64` and `f32` that are inherent where there is a standard library, so that a vector field that uses
/// them also runs as written where there is none.
///
/// With the standard library its own functions are called: inherent methods go before those of a trait.
///
/// ```
/// use node_runtime::scalar::Float;
/// assert_eq!(Float::hypot(3.0_f64, 4.0), 5.0);
/// ```
pub trait Float: Copy {
    /// √x.
    fn sqrt(self) -> Self;

    /// ∛x.
    fn cbrt(self) -> Self;

    /// √(x² + y²).
    fn hypot(self, y: Self) -> Self;

    /// xⁿ.
    fn powi(self, n: i32) -> Self;

    /// xᵃ.
    fn powf(self, a: Self) -> Self;

    /// x·a + b.
    fn mul_add(self, a: Self, b: Self) -> Self;

    /// eˣ.
    fn exp(self) -> Self;

    /// 2ˣ.
    fn exp2(self) -> Self;

    /// eˣ − 1.
    fn exp_m1(self) -> Self;

    /// ln x.
    fn ln(self) -> Self;

    /// ln(1 + x).
    fn ln_1p(self) -> Self;

    /// The logarithm of x to a base.
    fn log(self, base: Self) -> Self;

    /// log₂ x.
    fn log2(self) -> Self;

    /// log₁₀ x.
    fn log10(self) -> Self;

    /// sin x.
    fn sin(self) -> Self;

    /// cos x.
    fn cos(self) -> Self;

    /// (sin x, cos x).
    fn sin_cos(self) -> (Self, Self);

    /// tan x.
    fn tan(self) -> Self;

    /// arcsin x.
    fn asin(self) -> Self;

    /// arccos x.
    fn acos(self) -> Self;

    /// arctan x.
    fn atan(self) -> Self;

    /// The angle of the point (x, self).
    fn atan2(self, x: Self) -> Self;

    /// sinh x.
    fn sinh(self) -> Self;

    /// cosh x.
    fn cosh(self) -> Self;

    /// tanh x.
    fn tanh(self) -> Self;

    /// arsinh x.
    fn asinh(self) -> Self;

    /// arcosh x.
    fn acosh(self) -> Self;

    /// artanh x.
    fn atanh(self) -> Self;
}

/// The functions that a scalar has under the same name.
macro_rules! scalar {
    ($($name:ident($($argument:ident: $type:ty),*),)*) => {$(
        #[inline]
        fn $name(self $(, $argument: $type)*) -> Self {
            Scalar::$name(self $(, $argument)*)
        }
    )*};
}

macro_rules! standard {
    ($($real:ident)*) => {$(
        impl Float for $real {
            scalar! {
                sqrt(), cbrt(), hypot(y: Self), powi(n: i32), powf(a: Self), mul_add(a: Self, b: Self),
                exp(), exp2(), exp_m1(), ln(), ln_1p(), log2(), log10(),
                tan(), asin(), acos(), atan(), atan2(x: Self), tanh(), asinh(), acosh(), atanh(),
            }

            #[inline]
            fn log(self, base: Self) -> Self {
                Scalar::ln(self) / Scalar::ln(base)
            }

            #[inline]
            fn sin(self) -> Self {
                Scalar::sin_cos(self).0
            }

            #[inline]
            fn cos(self) -> Self {
                Scalar::sin_cos(self).1
            }

            #[inline]
            fn sin_cos(self) -> (Self, Self) {
                Scalar::sin_cos(self)
            }

            #[inline]
            fn sinh(self) -> Self {
                Scalar::sinh_cosh(self).0
            }

            #[inline]
            fn cosh(self) -> Self {
                Scalar::sinh_cosh(self).1
            }
        }
    )*};
}
standard!(f64 f32);
