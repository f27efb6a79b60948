//! Registers and the columns of a row.

use core::sync::atomic::{Ordering, compiler_fence};

use super::{Series, zero};
use crate::scalar::{Lanes, Scalar};

/// A scalar, or a register of them, in neighbouring columns of a row.
pub trait Load<S: Scalar>: Scalar<Real = S::Real> {
    /// How many columns it takes.
    const LANES: usize;

    /// The value in the columns from `column` on.
    fn load(row: &[S], column: usize) -> Self;

    /// The value of one column, in every lane.
    fn broadcast(row: &[S], column: usize) -> Self;

    /// The values from `lane` on of those in the columns from `column` on, of which `period` columns come again and again: a multiple
    /// of the lanes of a register.
    fn repeat(row: &[S], column: usize, lane: usize, period: usize) -> Self;

    /// The values of the columns that `columns` begins with.
    fn gather(row: &[S], columns: &[u16]) -> Self;

    /// The values of the columns `firsts[0] + places[i]`, all `places` below W; of further registers the columns begin at
    /// `firsts[1]` and so on.
    fn pick<const W: usize>(row: &[S], firsts: &[u16], places: &[u8]) -> Self;

    /// `then` where the condition holds, and `otherwise` elsewhere: one truth for all columns.
    fn choose(condition: S::Truth, then: Self, otherwise: Self) -> Self;

    /// Writes the value to the columns from `column` on.
    fn store(self, row: &mut [S], column: usize);

    /// Writes the value to the columns that `columns` begins with.
    fn scatter(self, row: &mut [S], columns: &[u16]);
}

impl<S: Scalar> Load<S> for S {
    const LANES: usize = 1;

    #[inline(always)]
    fn load(row: &[S], column: usize) -> Self {
        row[column]
    }

    #[inline(always)]
    fn broadcast(row: &[S], column: usize) -> Self {
        row[column]
    }

    #[inline(always)]
    fn repeat(row: &[S], column: usize, lane: usize, period: usize) -> Self {
        row[column + lane % period]
    }

    #[inline(always)]
    fn gather(row: &[S], columns: &[u16]) -> Self {
        row[usize::from(columns[0])]
    }

    #[inline(always)]
    fn pick<const W: usize>(row: &[S], firsts: &[u16], places: &[u8]) -> Self {
        row[usize::from(firsts[0]) + usize::from(places[0])]
    }

    #[inline(always)]
    fn choose(condition: S::Truth, then: Self, otherwise: Self) -> Self {
        S::choose(condition, then, otherwise)
    }

    #[inline(always)]
    fn store(self, row: &mut [S], column: usize) {
        self.put(&mut row[column]);
    }

    #[inline(always)]
    fn scatter(self, row: &mut [S], columns: &[u16]) {
        self.put(&mut row[usize::from(columns[0])]);
    }
}

impl<S: Scalar, const N: usize> Load<S> for Lanes<S, N> {
    const LANES: usize = N;

    #[inline(always)]
    fn load(row: &[S], column: usize) -> Self {
        let from = &row[column..column + N];
        let mut lanes = [zero(); N];
        lanes.copy_from_slice(from);
        Self(lanes)
    }

    #[inline(always)]
    fn broadcast(row: &[S], column: usize) -> Self {
        Self(S::splat_lanes(row[column]))
    }

    #[inline(always)]
    fn repeat(row: &[S], column: usize, lane: usize, period: usize) -> Self {
        Self::load(row, column + lane % period)
    }

    #[inline(always)]
    fn gather(row: &[S], columns: &[u16]) -> Self {
        let columns = &columns[..N];
        Self(each!(|i| row[usize::from(columns[i])]))
    }

    #[inline(always)]
    fn pick<const W: usize>(row: &[S], firsts: &[u16], places: &[u8]) -> Self {
        let row = &row[usize::from(firsts[0])..];
        match (row.first_chunk(), places.first_chunk()) {
            (Some(window), Some(places)) => Self(S::pick_lanes::<N, W>(window, places)),
            _ => Self(each!(|i| row[usize::from(places[i])])),
        }
    }

    #[inline(always)]
    fn choose(condition: S::Truth, then: Self, otherwise: Self) -> Self {
        Self(each!(|i| S::choose(condition, then.0[i], otherwise.0[i])))
    }

    #[inline(always)]
    fn store(self, row: &mut [S], column: usize) {
        debug_assert!(column + N <= row.len(), "a register is stored beyond its row");
        if let Some(to) = row[column..].first_chunk_mut() {
            // SAFETY: no promise.
            unsafe { S::store_lanes(self.0, to, false) };
        }
    }

    #[inline(always)]
    fn scatter(self, row: &mut [S], columns: &[u16]) {
        let columns = &columns[..N];
        let mut i = 0;
        while i < N {
            row[usize::from(columns[i])] = self.0[i];
            i += 1;
        }
    }
}

impl<S: Scalar, const N: usize, const M: usize> Load<S> for Lanes<Lanes<S, N>, M> {
    const LANES: usize = N * M;

    #[inline(always)]
    fn load(row: &[S], column: usize) -> Self {
        Self(each!(|i| Lanes::load(row, column + i * N); M))
    }

    #[inline(always)]
    fn broadcast(row: &[S], column: usize) -> Self {
        Self([Lanes::broadcast(row, column); M])
    }

    #[inline(always)]
    fn repeat(row: &[S], column: usize, lane: usize, period: usize) -> Self {
        Self(each!(|i| Lanes::repeat(row, column, lane + i * N, period); M))
    }

    #[inline(always)]
    fn gather(row: &[S], columns: &[u16]) -> Self {
        Self(each!(|i| Lanes::gather(row, &columns[i * N..]); M))
    }

    #[inline(always)]
    fn pick<const W: usize>(row: &[S], firsts: &[u16], places: &[u8]) -> Self {
        Self(each!(|i| Lanes::pick::<W>(row, &firsts[i..], &places[i * N..]); M))
    }

    #[inline(always)]
    fn choose(condition: S::Truth, then: Self, otherwise: Self) -> Self {
        Self(each!(|i| <Lanes<S, N> as Load<S>>::choose(condition, then.0[i], otherwise.0[i]); M))
    }

    #[inline(always)]
    fn store(self, row: &mut [S], column: usize) {
        let mut i = 0;
        while i < M {
            Load::<S>::store(self.0[i], row, column + i * N);
            i += 1;
        }
    }

    #[inline(always)]
    fn scatter(self, row: &mut [S], columns: &[u16]) {
        let mut i = 0;
        while i < M {
            Load::<S>::scatter(self.0[i], row, &columns[i * N..]);
            i += 1;
        }
    }
}

/// Writes one coefficient, and keeps the compiler from joining the store with that of a neighbour.
///
/// Joined stores make joined loads: the compiler then computes pairs of unlike recurrences side by side, and a load of
/// two coefficients right after two single stores waits until both have left the store buffer (half again as much time
/// for a whole jet of Hénon and Heiles' system).
#[inline(always)]
pub fn store_alone<S: Scalar>(row: &mut [S], column: usize, value: S) {
    value.put(&mut row[column]);
    compiler_fence(Ordering::SeqCst);
}

/// Reads one coefficient, and keeps the compiler from reading its neighbours with it, or from taking it from a register.
///
/// Right after single stores a load of two waits; and where a register of the order before is at hand, the compiler computes pairs of
/// unlike recurrences side by side, whose lanes must then be taken apart (Lorenz' jet: 76 ns instead of 64).
#[inline(always)]
pub fn load_alone<S: Scalar>(row: &[S], column: usize) -> S {
    // SAFETY: a reference is valid to read from; volatile for what it forbids the optimiser alone.
    unsafe { core::ptr::from_ref(&row[column]).read_volatile() }
}

/// Writes a register to the columns of row k from `column` on, by one instruction where they are aligned: it is loaded as a
/// whole soon.
#[inline(always)]
pub fn store_whole<S: Scalar, const N: usize, const W: usize, const R: usize>(
    s: &mut Series<S, W, R>,
    k: usize,
    column: usize,
    lanes: Lanes<S, N>,
) {
    let is_aligned =
        align_of::<Series<S, W, R>>().is_multiple_of(size_of::<[S; N]>()) && (k * W + column).is_multiple_of(N);
    if let Some(to) = s.0[k][column..].first_chunk_mut() {
        // SAFETY: a multiple of their size from the series, whose address is one too.
        unsafe { S::store_lanes(lanes.0, to, is_aligned) };
    }
}
