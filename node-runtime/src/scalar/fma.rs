//! Reals on a machine with fused multiply-add.

use core::fmt;
use core::ops::{Add, Div, Mul, Neg, Sub};

use super::{Real, Scalar};

/// The real number `R` where a fused multiply-add is one instruction: [`mul_add`](Scalar::mul_add) rounds once.
///
/// All else is as for `R`. Without the instruction it is right too, but slow.
///
/// ```
/// use node_runtime::scalar::{Fma, Scalar};
/// let e = f64::EPSILON;
/// // (1 + ε)(1 − ε) − 1 = −ε²; with two roundings it would be 0.
/// assert_eq!(Fma(1.0 + e).mul_add(Fma(1.0 - e), Fma(-1.0)), Fma(-e * e));
/// ```
#[derive(Clone, Copy, Default, PartialEq, PartialOrd)]
#[repr(transparent)]
pub struct Fma<R>(pub R);

impl<R: Real> fmt::Debug for Fma<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

macro_rules! operators {
    ($($trait:ident $operator:ident)*) => {$(
        impl<R: Real> $trait for Fma<R> {
            type Output = Self;

            #[inline(always)]
            fn $operator(self, other: Self) -> Self {
                Self(self.0.$operator(other.0))
            }
        }
    )*};
}
operators!(Add add Sub sub Mul mul Div div);

impl<R: Real> Neg for Fma<R> {
    type Output = Self;

    #[inline(always)]
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

macro_rules! delegate {
    ($($function:ident)*) => {$(
        #[inline(always)]
        fn $function(self) -> Self {
            Self(self.0.$function())
        }
    )*};
}

impl<R: Real> Scalar for Fma<R> {
    type Real = R;

    #[inline(always)]
    fn splat(x: R) -> Self {
        Self(x)
    }

    #[inline(always)]
    fn mul_add(self, b: Self, c: Self) -> Self {
        Self(self.0.fused_mul_add(b.0, c.0))
    }

    #[inline(always)]
    fn powi(self, n: i32) -> Self {
        Self(self.0.powi(n))
    }

    #[inline(always)]
    fn powf(self, a: Self) -> Self {
        Self(self.0.powf(a.0))
    }

    #[inline(always)]
    fn hypot(self, b: Self) -> Self {
        Self(self.0.hypot(b.0))
    }

    #[inline(always)]
    fn atan2(self, x: Self) -> Self {
        Self(self.0.atan2(x.0))
    }

    #[inline(always)]
    fn sin_cos(self) -> (Self, Self) {
        let (sin, cos) = self.0.sin_cos();
        (Self(sin), Self(cos))
    }

    #[inline(always)]
    fn sinh_cosh(self) -> (Self, Self) {
        let (sinh, cosh) = self.0.sinh_cosh();
        (Self(sinh), Self(cosh))
    }

    unary_functions!(delegate);
}
