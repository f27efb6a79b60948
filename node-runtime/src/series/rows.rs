//! Coefficients of systems whose size is a const parameter.

use super::{Coefficients, Series, zero};
#[cfg(feature = "std")]
use crate::scalar::filled;
use crate::scalar::{Scalar, Storage};
use crate::state::Array;

/// Coefficients in rows, one row an order, as the recurrences read them.
pub trait Rows {
    /// What the coefficients are.
    type Scalar: Scalar;

    /// The coefficients of one order.
    type Row: AsRef<[Self::Scalar]>;

    /// All rows, from order 0 on.
    fn rows(&self) -> &[Self::Row];
}

impl<S: Scalar, const W: usize, const R: usize> Rows for Series<S, W, R> {
    type Scalar = S;
    type Row = [S; W];

    #[inline(always)]
    fn rows(&self) -> &[[S; W]] {
        &self.0
    }
}

/// As [`Series`], with rows of a type that has the length of a sum or product of const parameters, and with room for what only
/// the order that is being computed needs.
#[derive(Clone, Copy, Debug)]
#[repr(C, align(64))]
pub struct Table<A, B, const ROWS: usize> {
    rows: [A; ROWS],
    memory: B,
}

impl<S: Scalar, A: Array<S> + Storage<Scalar = S>, B: Array<S>, const R: usize> Rows for Table<A, B, R> {
    type Scalar = S;
    type Row = A;

    #[inline(always)]
    fn rows(&self) -> &[A] {
        &self.rows
    }
}

impl<A, B, const R: usize> Table<A, B, R> {
    /// The coefficients of order `k`, and the memory.
    #[inline(always)]
    pub fn order<S: Scalar>(&mut self, k: usize) -> (&mut [S], &mut [S])
    where
        A: Array<S>,
        B: Array<S>,
    {
        (self.rows[k].as_mut(), self.memory.as_mut())
    }

    /// The memory.
    #[inline(always)]
    pub fn memory<S: Scalar>(&self) -> &[S]
    where
        B: Array<S>,
    {
        self.memory.as_ref()
    }
}

impl<S: Scalar, A: Array<S>, B: Array<S>, const R: usize> Coefficients<S> for Table<A, B, R> {
    const WIDTH: usize = A::LEN;

    #[inline(always)]
    fn zero() -> Self {
        Self { rows: [A::splat(zero()); R], memory: B::splat(zero()) }
    }

    #[cfg(feature = "std")]
    fn boxed() -> Box<Self> {
        filled(zero())
    }

    #[inline(always)]
    fn row(&self, k: usize) -> &[S] {
        self.rows[k].as_ref()
    }

    #[inline(always)]
    fn row_mut(&mut self, k: usize) -> &mut [S] {
        self.rows[k].as_mut()
    }

    #[inline(always)]
    fn first_rows(&mut self) -> (&mut [S], &[S]) {
        let (first, rest) = self.rows.split_at_mut(1);
        (first[0].as_mut(), rest[0].as_ref())
    }

    #[inline(always)]
    fn flat(&self) -> &[S] {
        const { assert!(size_of::<A>() == A::LEN * size_of::<S>()) };
        // SAFETY: rows without padding, one after the other, are so many scalars.
        unsafe { core::slice::from_raw_parts(self.rows.as_ptr().cast(), R * A::LEN) }
    }
}

// SAFETY: `repr(C)`, and neither in the rows nor before the memory is padding, as is asserted: the scalars one after the other, then the padding to the alignment.
unsafe impl<A: Storage, B: Storage<Scalar = A::Scalar>, const R: usize> Storage for Table<A, B, R> {
    type Scalar = A::Scalar;
    const LEN: usize = {
        assert!(size_of::<A>() == A::LEN * size_of::<A::Scalar>());
        assert!(core::mem::offset_of!(Self, memory) == R * size_of::<A>());
        R * A::LEN + B::LEN
    };
}
