//! Several scalars in one register.
//!
//! All is inlined, so that it is compiled for the caller's instruction set. Not so with debug assertions: without optimisation all that
//! is inlined has its own place on the stack, and a step in eight lanes would take more of it than a thread has.

use core::ops::{Add, Div, Mul, Neg, Sub};

use super::functions::{self, Atan2, Hypot, Powf, Powi, SinCos, SinhCosh, TanhSechSquared};
use super::{Scalar, Truths};

/// `N` scalars, computed with elementwise.
///
/// It is plain data: its loops become full registers where the caller is compiled for an instruction set that has them,
/// since all is inlined there.
///
/// ```
/// use node_runtime::scalar::{Lanes, Scalar};
/// assert_eq!(Lanes([1.0, 4.0, 9.0]).sqrt() + Lanes::splat(0.5), Lanes([1.5, 2.5, 3.5]));
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
#[repr(transparent)]
pub struct Lanes<S, const N: usize>(pub [S; N]);

impl<S: Scalar, const N: usize> Lanes<S, N> {
    /// The sum of all lanes, halves side by side. `N` is a power of two.
    ///
    /// ```
    /// use node_runtime::scalar::Lanes;
    /// assert_eq!(Lanes([1.0, 2.0, 3.0, 4.0]).total(), 10.0);
    /// ```
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn total(mut self) -> S {
        let mut half = N / 2;
        while half > 0 {
            let mut i = 0;
            while i < half {
                self.0[i] = self.0[i] + self.0[i + half];
                i += 1;
            }
            half /= 2;
        }
        self.0[0]
    }
}

macro_rules! operators {
    ($($trait:ident $operator:ident $lanes:ident)*) => {$(
        impl<S: Scalar, const N: usize> $trait for Lanes<S, N> {
            type Output = Self;

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn $operator(self, other: Self) -> Self {
                Self(S::$lanes(self.0, other.0))
            }
        }
    )*};
}
operators!(Add add add_lanes Sub sub sub_lanes Mul mul mul_lanes Div div div_lanes);

macro_rules! elementwise {
    ($($function:ident)*) => {$(
        #[cfg_attr(not(debug_assertions), inline(always))]
        fn $function(self) -> Self {
            Self(each!(|i| self.0[i].$function()))
        }
    )*};
}

macro_rules! comparisons {
    ($($function:ident)*) => {$(
        #[cfg_attr(not(debug_assertions), inline(always))]
        fn $function(self, other: Self) -> Truths<S::Truth, N> {
            Truths(each!(|i| self.0[i].$function(other.0[i])))
        }
    )*};
}

macro_rules! on_lanes {
    ($($marker:ident $function:ident $family:ident),*) => {$(
        #[cfg_attr(not(debug_assertions), inline(always))]
        fn $function(self) -> Self {
            let [y] = S::on_lanes(&functions::$marker, [self]);
            y
        }
    )*};
}

impl<S: Scalar, const N: usize> Neg for Lanes<S, N> {
    type Output = Self;

    elementwise!(neg);
}

impl<S: Scalar, const N: usize> Scalar for Lanes<S, N> {
    type Real = S::Real;
    type Truth = Truths<S::Truth, N>;
    /// Several numbers at a time keep the processor busy in a loop too, and the longer code does not fit where it keeps what it has
    /// decoded.
    const MOST_WRITTEN_OUT: f64 = 0.0;

    pieces_by!(S);

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn splat(x: S::Real) -> Self {
        Self(S::splat_lanes(S::splat(x)))
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn mul_add(self, b: Self, c: Self) -> Self {
        Self(S::mul_add_lanes(self.0, b.0, c.0))
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn powi(self, n: i32) -> Self {
        let [y] = S::on_lanes(&Powi(n), [self]);
        y
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn sqrt(self) -> Self {
        Self(S::sqrt_lanes(self.0))
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn put(self, to: &mut Self) {
        // SAFETY: no promise.
        unsafe { S::store_lanes(self.0, &mut to.0, false) };
    }

    comparisons!(is_less is_at_most is_equal);

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn choose(condition: Truths<S::Truth, N>, then: Self, otherwise: Self) -> Self {
        Self(each!(|i| S::choose(condition.0[i], then.0[i], otherwise.0[i])))
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn powf(self, a: Self) -> Self {
        let [y] = S::on_lanes(&Powf, [self, a]);
        y
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn hypot(self, b: Self) -> Self {
        let [y] = S::on_lanes(&Hypot, [self, b]);
        y
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn atan2(self, x: Self) -> Self {
        let [y] = S::on_lanes(&Atan2, [self, x]);
        y
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn sin_cos(self) -> (Self, Self) {
        S::on_lanes(&SinCos, [self]).into()
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn sinh_cosh(self) -> (Self, Self) {
        S::on_lanes(&SinhCosh, [self]).into()
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn tanh_sech_squared(self) -> (Self, Self) {
        S::on_lanes(&TanhSechSquared, [self]).into()
    }

    unary_table!(on_lanes);
}
