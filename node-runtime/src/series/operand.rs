//! What the recurrences read: columns of coefficients, once or several times, with what of them is at hand already.

use core::cell::Cell;

use super::Load;
use crate::scalar::{Lanes, Scalar};

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

    /// Where the sum that it is the first operand of meets that of the next order, if they are computed together.
    #[inline(always)]
    fn pair(&self) -> Option<Pair<'_, V>>
    where
        V: Copy,
    {
        None
    }

    /// The operand's coefficients of order `j`, of which `row` is the row.
    fn read(self, row: &[S], j: usize) -> V;
}

/// One of two orders whose sums have the same coefficients as operands, so that those are read once for both.
#[derive(Clone, Copy, Debug)]
pub struct Pair<'a, V: Copy> {
    /// Whether this is the first order. It leaves there what is known of the sum of the second.
    pub is_first: bool,
    /// The sum of the second order, but for its newest terms.
    pub ahead: &'a Cell<V>,
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

/// The first operand of a sum that is computed together with that of another order. No operand of it lacks its newest
/// coefficient.
#[derive(Clone, Copy, Debug)]
pub struct Paired<'a, O, V: Copy> {
    /// The operand.
    pub operand: O,
    /// The orders.
    pub pair: Pair<'a, V>,
}

impl<V: Load<S>, S: Scalar, O: Operand<V, S>> Operand<V, S> for Paired<'_, O, V> {
    #[inline(always)]
    fn pair(&self) -> Option<Pair<'_, V>> {
        Some(self.pair)
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
