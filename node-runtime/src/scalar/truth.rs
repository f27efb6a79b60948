//! Truth values of several scalars.

use core::ops::{BitAnd, BitOr, Not};

/// A truth value, or one for each lane.
pub trait Truth: Copy + BitAnd<Output = Self> + BitOr<Output = Self> + Not<Output = Self> {
    /// Whether it holds in some lane.
    fn any(self) -> bool;
}

impl Truth for bool {
    #[inline(always)]
    fn any(self) -> bool {
        self
    }
}

/// `N` truth values, computed with elementwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Truths<T, const N: usize>(pub [T; N]);

impl<T: Truth, const N: usize> Truth for Truths<T, N> {
    #[inline(always)]
    fn any(self) -> bool {
        self.0.into_iter().any(Truth::any)
    }
}

impl<T: Truth, const N: usize> BitAnd for Truths<T, N> {
    type Output = Self;

    #[inline(always)]
    fn bitand(self, other: Self) -> Self {
        Self(each!(|i| self.0[i] & other.0[i]))
    }
}

impl<T: Truth, const N: usize> BitOr for Truths<T, N> {
    type Output = Self;

    #[inline(always)]
    fn bitor(self, other: Self) -> Self {
        Self(each!(|i| self.0[i] | other.0[i]))
    }
}

impl<T: Truth, const N: usize> Not for Truths<T, N> {
    type Output = Self;

    #[inline(always)]
    fn not(self) -> Self {
        Self(each!(|i| !self.0[i]))
    }
}
