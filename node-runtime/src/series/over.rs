//! The kernels of the linear passes: one operand is a series of the solution, over scalars `S`; the other and the value
//! are tangents or cotangents, over `T`, which is `S` itself or a register of directions.

use core::marker::PhantomData;

use super::convolution::convolution_over;
use super::{Broadcast, Load, Operand, SERIES, Series, zero};
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
        Self(each!(|i| <T as Load<S>>::broadcast(from, i)))
    }

    #[inline(always)]
    fn lift_one(row: &[S], column: usize) -> Self {
        Self(T::splat_lanes(<T as Load<S>>::broadcast(row, column)))
    }

    #[inline(always)]
    fn lift_from(row: &[S], columns: &[u16]) -> Self {
        let columns = &columns[..N];
        Self(each!(|i| <T as Load<S>>::broadcast(row, usize::from(columns[i]))))
    }

    #[inline(always)]
    fn lift_choose(condition: S::Truth, then: Self, otherwise: Self) -> Self {
        Self(each!(|i| <T as Load<S>>::choose(condition, then.0[i], otherwise.0[i])))
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
///
/// Of a full series an even order computes the sum of the next along with its own, but for its newest term, since most of
/// the operands are the same; it is left in `ahead` for the next order.
#[inline(always)]
pub fn product_over<V: Load<T>, S: Scalar, T: Scalar, const W: usize, const X: usize, const R: usize>(
    s: &Series<S, W, R>,
    t: &Series<T, X, R>,
    k: usize,
    degree: usize,
    d: impl Operand<V, S>,
    u: impl Operand<V, T>,
    ahead: Ahead<'_, T>,
) -> V {
    if degree != SERIES {
        return convolution_over((s, t), k, (0, k), degree, d, u);
    }
    if !k.is_multiple_of(2) {
        return d.read(&s.0[0], 0).mul_add(u.read(&t.0[k], k), ahead.load());
    }
    let [[sum, next]] = sums_of_two_orders((s, t), k, k + 1, &One(d), u);
    ahead.store(next);
    sum
}

/// As [`product_over`], of two full series with one operand, whose coefficients are read once for both.
#[inline(always)]
pub fn products_over<V: Load<T>, S: Scalar, T: Scalar, const W: usize, const X: usize, const R: usize>(
    s: &Series<S, W, R>,
    t: &Series<T, X, R>,
    k: usize,
    d: (impl Operand<V, S>, impl Operand<V, S>),
    u: impl Operand<V, T>,
    ahead: &mut [T],
    places: [usize; 2],
) -> [V; 2] {
    if !k.is_multiple_of(2) {
        let (u, [a, b]) = (u.read(&t.0[k], k), places.map(|place| V::load(ahead, place)));
        return [d.0.read(&s.0[0], 0).mul_add(u, a), d.1.read(&s.0[0], 0).mul_add(u, b)];
    }
    let sums = sums_of_two_orders((s, t), k, k + 1, &d, u);
    for ([_, next], place) in sums.into_iter().zip(places) {
        next.store(ahead, place);
    }
    sums.map(|[sum, _]| sum)
}

/// ẇ = u̇/q:  ẇ_k = (u̇_k − Σ_{j=1}^{min(k, degree)} q_j ẇ_{k−j})/q_0 for k ≥ 0, with `inverse` = 1/q_0; `degree` is that of q.
/// It is its own transpose, and looks ahead, as [`product_over`].
#[inline(always)]
#[expect(clippy::too_many_arguments, reason = "the operands of the formula, and where they are")]
pub fn quotient_over<V: Load<T>, S: Scalar, T: Scalar, const W: usize, const X: usize, const R: usize>(
    s: &Series<S, W, R>,
    t: &Series<T, X, R>,
    k: usize,
    degree: usize,
    u_k: V,
    q: impl Operand<V, S>,
    w: impl Operand<V, T>,
    inverse: V,
    ahead: Ahead<'_, T>,
) -> V {
    if degree != SERIES {
        let sum = if k == 0 { zero() } else { convolution_over((s, t), k, (1, k), degree, q, w) };
        return (u_k - sum) * inverse;
    }
    if !k.is_multiple_of(2) {
        let sum = q.read(&s.0[1], 1).mul_add(w.read(&t.0[k - 1], k - 1), ahead.load());
        return (u_k - sum) * inverse;
    }
    let [[sum, next]] = sums_of_two_orders((s, t), k, k, &One(q), w);
    ahead.store(next);
    (u_k - sum) * inverse
}

/// Where the sum of an odd order waits.
#[derive(Debug)]
pub struct Ahead<'a, T>(pub &'a mut [T], pub usize);

impl<T: Scalar> Ahead<'_, T> {
    #[inline(always)]
    fn load<V: Load<T>>(&self) -> V {
        V::load(self.0, self.1)
    }

    #[inline(always)]
    fn store<V: Load<T>>(self, sum: V) {
        sum.store(self.0, self.1);
    }
}

/// Operands of the solution for `N` sums at once.
trait Factors<V, S, const N: usize> {
    fn read(&self, row: &[S], j: usize) -> [V; N];
}

/// The operand of one sum.
struct One<D>(D);

impl<V, S, D: Operand<V, S>> Factors<V, S, 1> for One<D> {
    #[inline(always)]
    fn read(&self, row: &[S], j: usize) -> [V; 1] {
        [self.0.read(row, j)]
    }
}

impl<V, S, D: Operand<V, S>, E: Operand<V, S>> Factors<V, S, 2> for (D, E) {
    #[inline(always)]
    fn read(&self, row: &[S], j: usize) -> [V; 2] {
        [self.0.read(row, j), self.1.read(row, j)]
    }
}

/// For each d: Σ_{m<terms} d_{k−m} u_m and Σ_{m<terms} d_{k+1−m} u_m, the terms with the oldest u first.
#[inline(always)]
fn sums_of_two_orders<
    V: Scalar,
    S: Scalar,
    T: Scalar,
    const W: usize,
    const X: usize,
    const R: usize,
    const N: usize,
>(
    (s, t): (&Series<S, W, R>, &Series<T, X, R>),
    k: usize,
    terms: usize,
    d: &impl Factors<V, S, N>,
    u: impl Operand<V, T>,
) -> [[V; 2]; N] {
    let (d_rows, u_rows) = (&s.0[k + 1 - terms..][..terms + 1], &t.0[..terms]);
    let mut sums = [[zero(); 2]; N];
    for (m, row) in u_rows.iter().enumerate() {
        let (low, u) = (terms - 1 - m, u.read(row, m));
        let rows = [d.read(&d_rows[low], k - m), d.read(&d_rows[low + 1], k + 1 - m)];
        for (order, factors) in rows.into_iter().enumerate() {
            for (sum, factor) in sums.iter_mut().zip(factors) {
                sum[order] = factor.mul_add(u, sum[order]);
            }
        }
    }
    sums
}
