//! Several scalars in one register.

use core::ops::{Add, Div, Mul, Neg, Sub};

use super::Scalar;

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

macro_rules! operators {
    ($($trait:ident $operator:ident)*) => {$(
        impl<S: Scalar, const N: usize> $trait for Lanes<S, N> {
            type Output = Self;

            #[inline(always)]
            fn $operator(mut self, other: Self) -> Self {
                let mut i = 0;
                while i < N {
                    self.0[i] = self.0[i].$operator(other.0[i]);
                    i += 1;
                }
                self
            }
        }
    )*};
}
operators!(Add add Sub sub Mul mul Div div);

macro_rules! elementwise {
    ($($function:ident)*) => {$(
        #[inline(always)]
        fn $function(mut self) -> Self {
            let mut i = 0;
            while i < N {
                self.0[i] = self.0[i].$function();
                i += 1;
            }
            self
        }
    )*};
}

macro_rules! elementwise_with {
    ($($function:ident)*) => {$(
        #[inline(always)]
        fn $function(mut self, other: Self) -> Self {
            let mut i = 0;
            while i < N {
                self.0[i] = self.0[i].$function(other.0[i]);
                i += 1;
            }
            self
        }
    )*};
}

macro_rules! elementwise_pair {
    ($($function:ident)*) => {$(
        #[inline(always)]
        fn $function(self) -> (Self, Self) {
            let (mut first, mut second) = (self, self);
            let mut i = 0;
            while i < N {
                (first.0[i], second.0[i]) = self.0[i].$function();
                i += 1;
            }
            (first, second)
        }
    )*};
}

impl<S: Scalar, const N: usize> Neg for Lanes<S, N> {
    type Output = Self;

    elementwise!(neg);
}

impl<S: Scalar, const N: usize> Scalar for Lanes<S, N> {
    type Real = S::Real;

    #[inline(always)]
    fn splat(x: S::Real) -> Self {
        Self([S::splat(x); N])
    }

    #[inline(always)]
    fn mul_add(mut self, b: Self, c: Self) -> Self {
        let mut i = 0;
        while i < N {
            self.0[i] = self.0[i].mul_add(b.0[i], c.0[i]);
            i += 1;
        }
        self
    }

    #[inline(always)]
    fn powi(mut self, n: i32) -> Self {
        let mut i = 0;
        while i < N {
            self.0[i] = self.0[i].powi(n);
            i += 1;
        }
        self
    }

    unary_functions!(elementwise);
    elementwise_with!(powf hypot atan2);
    elementwise_pair!(sin_cos sinh_cosh);
}
