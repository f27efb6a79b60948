//! Numbers that know what rounding took from them.

use core::ops::{Add, Div, Mul, Neg, Sub};

use super::{Clear, Dual, Real, Scalar, two_product, two_sum};

/// A number and, to first order, what rounding has taken from it: each operation hands on the corrections of its operands as a
/// [`Dual`] does, and adds its own rounding error (Langlois, Automatic linear correction of rounding errors, BIT 41, 2001).
///
/// What is made of sums, products, quotients and roots is good to twice the digits, but for cancellation. Other functions hand on
/// what they are given, and keep their own error.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Corrected<R>(Dual<R>);

impl<R: Real> Corrected<R> {
    #[inline(always)]
    pub fn new(value: R, correction: R) -> Self {
        Self(Dual { value, tangent: correction })
    }

    /// The number, and what it still lacks. A correction is given up where it is not finite: at a root of 0, say.
    #[inline(always)]
    pub fn parts(self) -> (R, R) {
        let (sum, rest) = two_sum(self.0.value, self.0.tangent);
        if rest.is_finite() { (sum, rest) } else { (self.0.value, R::ZERO) }
    }

    /// With an error of its own beside those that were handed on.
    #[inline(always)]
    fn and(self, error: R) -> Self {
        Self::new(self.0.value, self.0.tangent + error)
    }
}

impl<R: Real> Add for Corrected<R> {
    type Output = Self;

    #[inline(always)]
    fn add(self, b: Self) -> Self {
        let (_, error) = two_sum(self.0.value, b.0.value);
        Self(self.0 + b.0).and(error)
    }
}

impl<R: Real> Sub for Corrected<R> {
    type Output = Self;

    #[inline(always)]
    fn sub(self, b: Self) -> Self {
        self + -b
    }
}

impl<R: Real> Mul for Corrected<R> {
    type Output = Self;

    #[inline(always)]
    fn mul(self, b: Self) -> Self {
        let (_, error) = two_product(self.0.value, b.0.value);
        Self(self.0 * b.0).and(error)
    }
}

impl<R: Real> Div for Corrected<R> {
    type Output = Self;

    #[inline(always)]
    fn div(self, b: Self) -> Self {
        let quotient = self.0 / b.0;
        // The remainder a − qb is a number of as many digits.
        let remainder = (-quotient.value).fused_mul_add(b.0.value, self.0.value);
        Self(quotient).and(remainder / b.0.value)
    }
}

impl<R: Real> Neg for Corrected<R> {
    type Output = Self;

    #[inline(always)]
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

/// Functions that keep their own error.
macro_rules! handed_on {
    ($($function:ident)*) => {$(
        #[inline(always)]
        fn $function(self) -> Self {
            Self(self.0.$function())
        }
    )*};
}

impl<R: Real> Scalar for Corrected<R> {
    type Real = R;
    type Truth = R::Truth;
    const MOST_WRITTEN_OUT: f64 = 0.0;
    const FIRST_ORDER_ONLY: bool = true;

    #[inline(always)]
    fn splat(x: R) -> Self {
        Self::new(x, R::ZERO)
    }

    #[inline(always)]
    fn mul_add(self, b: Self, c: Self) -> Self {
        self * b + c
    }

    #[inline(always)]
    fn powi(self, n: i32) -> Self {
        let (mut power, mut square, mut rest) = (Self::splat(R::ONE), self, n.unsigned_abs());
        while rest > 0 {
            if rest % 2 == 1 {
                power = power * square;
            }
            square = square * square;
            rest /= 2;
        }
        if n < 0 { Self::splat(R::ONE) / power } else { power }
    }

    /// Powers by halves, of which those of distances are, are made of roots and products.
    #[inline(always)]
    fn powf(self, a: Self) -> Self {
        const MOST: f64 = 16.0;
        let twice = 2.0 * a.0.value.to_f64();
        if twice.abs() <= MOST && twice == f64::from(twice as i32) && self.0.value > R::ZERO {
            let n = twice as i32;
            return if n % 2 == 0 { self.powi(n / 2) } else { self.sqrt().powi(n) };
        }
        Self(self.0.powf(a.0))
    }

    #[inline(always)]
    fn is_less(self, other: Self) -> R::Truth {
        self.0.is_less(other.0)
    }

    #[inline(always)]
    fn is_at_most(self, other: Self) -> R::Truth {
        self.0.is_at_most(other.0)
    }

    #[inline(always)]
    fn is_equal(self, other: Self) -> R::Truth {
        self.0.is_equal(other.0)
    }

    #[inline(always)]
    fn choose(condition: R::Truth, then: Self, otherwise: Self) -> Self {
        Self(Dual::choose(condition, then.0, otherwise.0))
    }

    #[inline(always)]
    fn sqrt(self) -> Self {
        let root = self.0.sqrt();
        // The remainder a − w² is a number of as many digits.
        let remainder = (-root.value).fused_mul_add(root.value, self.0.value);
        Self(root).and(remainder / (root.value + root.value))
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

    unary_functions!(handed_on);
}

// SAFETY: two reals, +0 and +0.
unsafe impl<R: Real> Clear for Corrected<R> {}
