//! The kernels of the linear passes: one operand is a series of the solution, over scalars `S`; the other and the value
//! are tangents or cotangents, over `T`, which is `S` itself or a register of directions.

use core::marker::PhantomData;

use super::convolution::convolution_over;
use super::{Broadcast, Load, Operand, Series, zero};
use crate::scalar::{Lanes, Scalar};

/// A value over `T` that is made from scalars `S`, each in all lanes of its `T`.
pub trait Lift<S: Scalar, T: Load<S>>: Load<T> {
    /// From the columns from `column` on.
    fn lift(row: &[S], column: usize) -> Self;

    /// From one column, for every lane.
    fn lift_one(row: &[S], column: usize) -> Self;

    /// From the columns that `columns` begins with.
    fn lift_from(row: &[S], columns: &[u16]) -> Self;

    /// `then` where the condition on scalars `S` holds, and `otherwise` elsewhere.
    fn lift_choose(condition: S::Truth, then: Self, otherwise: Self) -> Self;
}

impl<S: Scalar, T: Load<S>> Lift<S, T> for T {
    #[inline(always)]
    fn lift(row: &[S], column: usize) -> Self {
        <T as Load<S>>::broadcast(row, column)
    }

    #[inline(always)]
    fn lift_one(row: &[S], column: usize) -> Self {
        <T as Load<S>>::broadcast(row, column)
    }

    #[inline(always)]
    fn lift_from(row: &[S], columns: &[u16]) -> Self {
        <T as Load<S>>::broadcast(row, usize::from(columns[0]))
    }

    #[inline(always)]
    fn lift_choose(condition: S::Truth, then: Self, otherwise: Self) -> Self {
        <T as Load<S>>::choose(condition, then, otherwise)
    }
}

impl<S: Scalar, T: Load<S>, const N: usize> Lift<S, T> for Lanes<T, N> {
    #[inline(always)]
    fn lift(row: &[S], column: usize) -> Self {
        let from = &row[column..column + N];
        let mut lanes = Self([zero(); N]);
        let mut i = 0;
        while i < N {
            lanes.0[i] = <T as Load<S>>::broadcast(from, i);
            i += 1;
        }
        lanes
    }

    #[inline(always)]
    fn lift_one(row: &[S], column: usize) -> Self {
        Self(T::splat_lanes(<T as Load<S>>::broadcast(row, column)))
    }

    #[inline(always)]
    fn lift_from(row: &[S], columns: &[u16]) -> Self {
        let columns = &columns[..N];
        let mut lanes = Self([zero(); N]);
        let mut i = 0;
        while i < N {
            lanes.0[i] = <T as Load<S>>::broadcast(row, usize::from(columns[i]));
            i += 1;
        }
        lanes
    }

    #[inline(always)]
    fn lift_choose(condition: S::Truth, then: Self, otherwise: Self) -> Self {
        let mut lanes = then;
        let mut i = 0;
        while i < N {
            lanes.0[i] = <T as Load<S>>::choose(condition, then.0[i], otherwise.0[i]);
            i += 1;
        }
        lanes
    }
}

/// Columns of the series of the solution, read as values over `T`.
#[derive(Clone, Copy, Debug)]
pub struct Lifted<C, T>(C, PhantomData<T>);

/// An operand of the solution for a kernel over `T`: neighbouring columns from one on, or one column for every lane.
#[inline(always)]
pub fn lifted<T: Copy, C>(columns: C) -> Lifted<C, T> {
    Lifted(columns, PhantomData)
}

impl<V: Lift<S, T>, S: Scalar, T: Load<S>> Operand<V, S> for Lifted<usize, T> {
    #[inline(always)]
    fn read(self, row: &[S], _j: usize) -> V {
        V::lift(row, self.0)
    }
}

impl<V: Lift<S, T>, S: Scalar, T: Load<S>> Operand<V, S> for Lifted<Broadcast, T> {
    #[inline(always)]
    fn read(self, row: &[S], _j: usize) -> V {
        V::lift_one(row, self.0.0)
    }
}

/// ẇ = d·u̇:  ẇ_k = Σ_{j=0}^{min(k, degree)} d_j u̇_{k−j}; `degree` is that of d. With the rows of cotangents in reverse
/// order it is the transpose as well: ū_j = Σ_{m≥j} w̄_m d_{m−j}.
#[inline(always)]
pub fn product_over<V: Scalar, S: Scalar, T: Scalar, const W: usize, const X: usize, const R: usize>(
    s: &Series<S, W, R>,
    t: &Series<T, X, R>,
    k: usize,
    degree: usize,
    d: impl Operand<V, S>,
    u: impl Operand<V, T>,
) -> V {
    convolution_over((s, t), k, (0, k), degree, d, u)
}

/// ẇ = u̇/q:  ẇ_k = (u̇_k − Σ_{j=1}^{min(k, degree)} q_j ẇ_{k−j})/q_0 for k ≥ 0, with `inverse` = 1/q_0; `degree` is that of q.
/// It is its own transpose, as [`product_over`].
#[inline(always)]
#[expect(clippy::too_many_arguments, reason = "the operands of the formula, and where they are")]
pub fn quotient_over<V: Scalar, S: Scalar, T: Scalar, const W: usize, const X: usize, const R: usize>(
    s: &Series<S, W, R>,
    t: &Series<T, X, R>,
    k: usize,
    degree: usize,
    u_k: V,
    q: impl Operand<V, S>,
    w: impl Operand<V, T>,
    inverse: V,
) -> V {
    if k == 0 {
        return u_k * inverse;
    }
    (u_k - convolution_over((s, t), k, (1, k), degree, q, w)) * inverse
}
