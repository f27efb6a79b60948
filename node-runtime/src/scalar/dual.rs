//! Dual numbers: a value and its derivative in one direction.

use core::ops::{Add, Div, Mul, Neg, Sub};

use super::{Real, Scalar};

/// a + ȧ·ε with ε² = 0 (Clifford 1873): a function of it has its value and its derivative, φ(a) + φ′(a)·ȧ·ε.
///
/// Every jet, and every pass over it, can be computed with dual numbers as its scalars: this differentiates it once more.
///
/// ```
/// use node_runtime::scalar::{Dual, Scalar};
/// let x = Dual { value: 2.0, tangent: 1.0 };
/// assert_eq!((x * x * x).tangent, 12.0);
/// assert_eq!(x.ln().tangent, 0.5);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dual<S> {
    /// The value.
    pub value: S,
    /// The derivative.
    pub tangent: S,
}

impl<S: Scalar> Dual<S> {
    /// φ(self) from φ(a) and φ′(a).
    #[inline(always)]
    fn chain(self, value: S, slope: S) -> Self {
        Self { value, tangent: slope * self.tangent }
    }
}

fn number<S: Scalar>(x: f64) -> S {
    S::splat(S::Real::from_f64(x))
}

impl<S: Scalar> Add for Dual<S> {
    type Output = Self;

    #[inline(always)]
    fn add(self, b: Self) -> Self {
        Self { value: self.value + b.value, tangent: self.tangent + b.tangent }
    }
}

impl<S: Scalar> Sub for Dual<S> {
    type Output = Self;

    #[inline(always)]
    fn sub(self, b: Self) -> Self {
        Self { value: self.value - b.value, tangent: self.tangent - b.tangent }
    }
}

impl<S: Scalar> Mul for Dual<S> {
    type Output = Self;

    #[inline(always)]
    fn mul(self, b: Self) -> Self {
        Self { value: self.value * b.value, tangent: self.value.mul_add(b.tangent, self.tangent * b.value) }
    }
}

impl<S: Scalar> Div for Dual<S> {
    type Output = Self;

    #[inline(always)]
    fn div(self, b: Self) -> Self {
        let value = self.value / b.value;
        Self { value, tangent: (self.tangent - value * b.tangent) / b.value }
    }
}

impl<S: Scalar> Neg for Dual<S> {
    type Output = Self;

    #[inline(always)]
    fn neg(self) -> Self {
        Self { value: -self.value, tangent: -self.tangent }
    }
}

/// Functions of one number, each with its slope in terms of the argument `u` and the value `w`.
macro_rules! slopes {
    ($($function:ident($u:ident, $w:ident) = $slope:expr;)*) => {$(
        #[inline(always)]
        fn $function(self) -> Self {
            let ($u, $w) = (self.value, self.value.$function());
            let _ = (&$u, &$w);
            self.chain($w, $slope)
        }
    )*};
}

impl<S: Scalar> Scalar for Dual<S> {
    type Real = S::Real;
    type Truth = S::Truth;

    pieces_by!(S);

    #[inline(always)]
    fn splat(x: S::Real) -> Self {
        Self { value: S::splat(x), tangent: number(0.0) }
    }

    #[inline(always)]
    fn mul_add(self, b: Self, c: Self) -> Self {
        let tangent = self.value.mul_add(b.tangent, self.tangent.mul_add(b.value, c.tangent));
        Self { value: self.value.mul_add(b.value, c.value), tangent }
    }

    #[inline(always)]
    fn powi(self, n: i32) -> Self {
        if n == 0 {
            return Self::splat(S::Real::ONE);
        }
        self.chain(self.value.powi(n), number::<S>(f64::from(n)) * self.value.powi(n.saturating_sub(1)))
    }

    #[inline(always)]
    fn powf(self, a: Self) -> Self {
        let value = self.value.powf(a.value);
        let by_base = a.value * value / self.value;
        Self { value, tangent: by_base.mul_add(self.tangent, value * self.value.ln() * a.tangent) }
    }

    #[inline(always)]
    fn is_less(self, other: Self) -> S::Truth {
        self.value.is_less(other.value)
    }

    #[inline(always)]
    fn is_at_most(self, other: Self) -> S::Truth {
        self.value.is_at_most(other.value)
    }

    #[inline(always)]
    fn is_equal(self, other: Self) -> S::Truth {
        self.value.is_equal(other.value)
    }

    #[inline(always)]
    fn choose(condition: S::Truth, then: Self, otherwise: Self) -> Self {
        Self {
            value: S::choose(condition, then.value, otherwise.value),
            tangent: S::choose(condition, then.tangent, otherwise.tangent),
        }
    }

    #[inline(always)]
    fn hypot(self, b: Self) -> Self {
        let value = self.value.hypot(b.value);
        Self { value, tangent: (self.value / value).mul_add(self.tangent, b.value / value * b.tangent) }
    }

    #[inline(always)]
    fn atan2(self, x: Self) -> Self {
        let square = self.value.mul_add(self.value, x.value * x.value);
        let area = x.value.mul_add(self.tangent, -(self.value * x.tangent));
        Self { value: self.value.atan2(x.value), tangent: area / square }
    }

    #[inline(always)]
    fn sin_cos(self) -> (Self, Self) {
        let (sin, cos) = self.value.sin_cos();
        (self.chain(sin, cos), self.chain(cos, -sin))
    }

    #[inline(always)]
    fn sinh_cosh(self) -> (Self, Self) {
        let (sinh, cosh) = self.value.sinh_cosh();
        (self.chain(sinh, cosh), self.chain(cosh, sinh))
    }

    #[inline(always)]
    fn tanh_sech_squared(self) -> (Self, Self) {
        let (tanh, slope) = self.value.tanh_sech_squared();
        (self.chain(tanh, slope), self.chain(slope, number::<S>(-2.0) * tanh * slope))
    }

    slopes! {
        sqrt(u, w) = number::<S>(0.5) / w;
        cbrt(u, w) = w / (number::<S>(3.0) * u);
        exp(u, w) = w;
        exp2(u, w) = number::<S>(core::f64::consts::LN_2) * w;
        exp_m1(u, w) = u.exp();
        ln(u, w) = number::<S>(1.0) / u;
        ln_1p(u, w) = number::<S>(1.0) / (number::<S>(1.0) + u);
        log2(u, w) = number::<S>(core::f64::consts::LOG2_E) / u;
        log10(u, w) = number::<S>(core::f64::consts::LOG10_E) / u;
        tan(u, w) = w.mul_add(w, number::<S>(1.0));
        asin(u, w) = number::<S>(1.0) / ((number::<S>(1.0) - u) * (number::<S>(1.0) + u)).sqrt();
        acos(u, w) = number::<S>(-1.0) / ((number::<S>(1.0) - u) * (number::<S>(1.0) + u)).sqrt();
        atan(u, w) = number::<S>(1.0) / u.mul_add(u, number::<S>(1.0));
        tanh(u, w) = u.sech_squared();
        sech_squared(u, w) = number::<S>(-2.0) * u.tanh() * w;
        asinh(u, w) = number::<S>(1.0) / u.hypot(number::<S>(1.0));
        acosh(u, w) = number::<S>(1.0) / ((u - number::<S>(1.0)).sqrt() * (u + number::<S>(1.0)).sqrt());
        atanh(u, w) = number::<S>(1.0) / ((number::<S>(1.0) - u) * (number::<S>(1.0) + u));
        sigmoid(u, w) = w * (-u).sigmoid();
        softplus(u, w) = u.sigmoid();
        erf(u, w) = number::<S>(core::f64::consts::FRAC_2_SQRT_PI) * (-(u * u)).exp();
        erfc(u, w) = -(number::<S>(core::f64::consts::FRAC_2_SQRT_PI) * (-(u * u)).exp());
    }
}
