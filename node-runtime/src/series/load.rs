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

/// The columns that an operand of a recurrence is read from: a `usize` is the first of neighbouring ones.
pub trait Operand<V, S>: Copy {
    /// Whether the coefficient of the order that is computed counts; if not, it is taken as 0.
    const HAS_NEWEST: bool = true;

    /// The older terms of the sum that it is the first operand of, if they have been summed already:
    /// [`older_product`](super::older_product) or [`older_square`](super::older_square).
    #[inline(always)]
    fn older(self) -> Option<V> {
        None
    }

    /// The operand's coefficients of order `j`, of which `row` is the row.
    fn read(self, row: &[S], j: usize) -> V;
}

impl<V: Load<S>, S: Scalar> Operand<V, S> for usize {
    #[inline(always)]
    fn read(self, row: &[S], _j: usize) -> V {
        V::load(row, self)
    }
}

/// One column for every lane.
#[derive(Clone, Copy, Debug)]
pub struct Broadcast(pub usize);

impl<V: Load<S>, S: Scalar> Operand<V, S> for Broadcast {
    #[inline(always)]
    fn read(self, row: &[S], _j: usize) -> V {
        V::broadcast(row, self.0)
    }
}

/// The registers from `lane` on of those in the columns from `column` on, of which `period` columns come again and again.
#[derive(Clone, Copy, Debug)]
pub struct Repeated {
    /// The first column.
    pub column: usize,
    /// The first lane of the register that is read.
    pub lane: usize,
    /// How many columns, a multiple of the register's lanes.
    pub period: usize,
}

impl<V: Load<S>, S: Scalar> Operand<V, S> for Repeated {
    #[inline(always)]
    fn read(self, row: &[S], _j: usize) -> V {
        V::repeat(row, self.column, self.lane, self.period)
    }
}

/// A column for each lane, in any order.
#[derive(Clone, Copy, Debug)]
pub struct Gather<'a>(pub &'a [u16]);

impl<V: Load<S>, S: Scalar> Operand<V, S> for Gather<'_> {
    #[inline(always)]
    fn read(self, row: &[S], _j: usize) -> V {
        V::gather(row, self.0)
    }
}

/// Neighbouring columns that hold copies, and the columns that they are copies of: a register of one lane reads those.
#[derive(Clone, Copy, Debug)]
pub struct Copied<'a> {
    /// The first column of the copies.
    pub column: usize,
    /// What they are copies of.
    pub of: &'a [u16],
}

impl<V: Load<S>, S: Scalar> Operand<V, S> for Copied<'_> {
    #[inline(always)]
    fn read(self, row: &[S], _j: usize) -> V {
        if V::LANES == 1 { V::load(row, usize::from(self.of[0])) } else { V::load(row, self.column) }
    }
}

/// Two neighbouring columns, twice.
#[derive(Clone, Copy, Debug)]
pub struct Twice(pub usize);

impl<S: Scalar> Operand<Lanes<S, 4>, S> for Twice {
    #[inline(always)]
    fn read(self, row: &[S], _j: usize) -> Lanes<S, 4> {
        let Lanes([a, b]) = <Lanes<S, 2> as Load<S>>::load(row, self.0);
        Lanes([a, b, a, b])
    }
}

/// The two scalars of a register.
#[inline(always)]
pub fn halves<S: Scalar>(sums: Lanes<S, 2>) -> [S; 2] {
    sums.0
}

/// The two pairs of a register.
#[inline(always)]
pub fn half_pairs<S: Scalar>(sums: Lanes<S, 4>) -> [Lanes<S, 2>; 2] {
    let Lanes([a, b, c, d]) = sums;
    [Lanes([a, b]), Lanes([c, d])]
}

/// The first operand of a sum whose older terms have been summed, or not.
#[derive(Clone, Copy, Debug)]
pub struct Summed<O, V> {
    /// The operand.
    pub operand: O,
    /// The sum of the older terms.
    pub older: Option<V>,
}

impl<V: Load<S>, S: Scalar, O: Operand<V, S>> Operand<V, S> for Summed<O, V> {
    const HAS_NEWEST: bool = O::HAS_NEWEST;

    #[inline(always)]
    fn older(self) -> Option<V> {
        self.older
    }

    #[inline(always)]
    fn read(self, row: &[S], j: usize) -> V {
        self.operand.read(row, j)
    }
}

/// An operand without its newest coefficient: what a sum is ahead of that.
#[derive(Clone, Copy, Debug)]
pub struct Older<O>(pub O);

impl<V: Load<S>, S: Scalar, O: Operand<V, S>> Operand<V, S> for Older<O> {
    const HAS_NEWEST: bool = false;

    #[inline(always)]
    fn read(self, row: &[S], j: usize) -> V {
        self.0.read(row, j)
    }
}

/// An operand whose coefficients of order `k` are at hand in `row`, and need not pass through memory: what is stored is loaded
/// some seven cycles later.
#[derive(Clone, Copy, Debug)]
pub struct Recent<'a, O, S> {
    /// Where they are in any row.
    pub columns: O,
    /// The order.
    pub k: usize,
    /// The row of that order.
    pub row: &'a [S],
}

impl<V: Load<S>, S: Scalar, O: Operand<V, S>> Operand<V, S> for Recent<'_, O, S> {
    const HAS_NEWEST: bool = O::HAS_NEWEST;

    #[inline(always)]
    fn read(self, row: &[S], j: usize) -> V {
        self.columns.read(if S::HAS_VECTORS && j == self.k { self.row } else { row }, j)
    }
}

/// An operand whose coefficient of order `k` is at hand, and need not pass through memory.
#[derive(Clone, Copy, Debug)]
pub struct Newest<O, V> {
    /// Where the older coefficients are.
    pub columns: O,
    /// The order.
    pub k: usize,
    /// The coefficient of that order.
    pub value: V,
}

impl<V: Load<S>, S: Scalar, O: Operand<V, S>> Operand<V, S> for Newest<O, V> {
    #[inline(always)]
    fn read(self, row: &[S], j: usize) -> V {
        if j == self.k { self.value } else { self.columns.read(row, j) }
    }
}
