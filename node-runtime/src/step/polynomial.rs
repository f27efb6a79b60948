//! The Taylor polynomial P(τ) = Σ_{k=0}^p x_k τᵏ, evaluated for all components of a state.

use crate::scalar::{Lanes, Real, Scalar};
use crate::series::Load;

/// The increment P(τ) − x_0 and the slope P′(τ), of as many components as the slices are long.
///
/// `row` gives the k-th coefficients. `first` is the weight of the term x_1τ in the increment: 1, or 0 for a caller that adds it. A
/// caller that drops the slope does not pay for it.
#[inline(always)]
pub(crate) fn increment_and_slope<'a, S: Scalar>(
    row: impl Fn(usize) -> &'a [S] + Copy,
    order: usize,
    tau: S,
    first: S,
    increment: &mut [S],
    slope: &mut [S],
) {
    let mut column = 0;
    while column < increment.len() {
        let (rest, width) = (increment.len() - column, row(0).len() - column);
        column += match rest {
            8.. => columns::<Lanes<S, 8>, S>(row, column, order, [tau, first], increment, slope),
            4.. => columns::<Lanes<S, 4>, S>(row, column, order, [tau, first], increment, slope),
            // What stands behind the third component is computed with, and dropped.
            3 if width >= 4 => columns::<Lanes<S, 4>, S>(row, column, order, [tau, first], increment, slope),
            2.. => columns::<Lanes<S, 2>, S>(row, column, order, [tau, first], increment, slope),
            _ => columns::<Lanes<S, 1>, S>(row, column, order, [tau, first], increment, slope),
        };
    }
}

/// One register of components from `column` on; gives the number of its lanes.
///
/// In four sums side by side, so that a quarter of the multiply-adds wait for one another. With v = τ⁴,
///
/// P(τ) − x_0 = Σ_{r=1}^4 τʳ A_r(v),  A_r = Σ_m x_{4m+r} vᵐ,
/// P′(τ) = Σ_{r=1}^4 (r τ^{r−1} A_r(v) + 4 τ^{r+3} A_r′(v)),
///
/// value and derivative of A_r in one pass of Horner's rule. x_1, the largest term, is added last. Of the steps of a solver, which have a quarter of the
/// digits, the powers up to v are exact: a rounded one would be the same in every step of one length, and make a drift.
#[inline(always)]
fn columns<'a, V: Load<S>, S: Scalar>(
    row: impl Fn(usize) -> &'a [S],
    column: usize,
    order: usize,
    [tau, weight]: [S; 2],
    increment: &mut [S],
    slope: &mut [S],
) -> usize {
    let zero = V::splat(S::Real::ZERO);
    let (mut sums, mut derivatives, mut without_first) = ([zero; 4], [zero; 4], zero);
    let (tau, u) = (V::broadcast(&[tau], 0), V::broadcast(&[tau * tau], 0));
    let v = u * u;
    let mut first = (order - 1) / 4 * 4 + 1;
    // The highest powers, of which some may be missing.
    let mut r = 0;
    while r < 4 {
        if first + r <= order {
            sums[r] = V::load(row(first + r), column);
        }
        r += 1;
    }
    while first > 1 {
        first -= 4;
        without_first = sums[0];
        r = 0;
        while r < 4 {
            derivatives[r] = derivatives[r].mul_add(v, sums[r]);
            sums[r] = sums[r].mul_add(v, V::load(row(first + r), column));
            r += 1;
        }
    }
    let [a, b, c, d] = sums;
    let from_second = d.mul_add(tau, c).mul_add(tau, b);
    let from_first =
        V::load(row(1), column).mul_add(V::broadcast(&[weight], 0), from_second.mul_add(tau, v * without_first));
    let value = tau * from_first;
    let (two, three, four) = (number::<V>(2.0), number::<V>(3.0), number::<V>(4.0));
    let of_powers = (four * d).mul_add(tau, three * c).mul_add(u, (two * b).mul_add(tau, a));
    let [a, b, c, d] = derivatives;
    let of_sums = d.mul_add(tau, c).mul_add(u, b.mul_add(tau, a));
    put(value, &mut increment[column..]);
    put((four * v).mul_add(of_sums, of_powers), &mut slope[column..]);
    V::LANES
}

#[inline(always)]
fn number<V: Scalar>(x: f64) -> V {
    V::splat(V::Real::from_f64(x))
}

/// Writes as many of the lanes as there is room for.
#[inline(always)]
fn put<V: Load<S>, S: Scalar>(value: V, to: &mut [S]) {
    if to.len() >= V::LANES {
        return value.store(to, 0);
    }
    let mut all = [S::splat(S::Real::ZERO); 8];
    value.store(&mut all, 0);
    to.copy_from_slice(&all[..to.len()]);
}

/// The state x_0 + (carry + Σ_{k=1}^p x_k τᵏ), written to `out`.
pub(crate) fn evaluate<'a, R: Real>(
    row: impl Fn(usize) -> &'a [R] + Copy,
    carry: &[R],
    order: usize,
    tau: R,
    out: &mut [R],
) {
    /// Components at a time: the slope, which nobody wants here, needs some room.
    const CHUNK: usize = 8;
    for (chunk, out) in out.chunks_mut(CHUNK).enumerate() {
        let columns = chunk * CHUNK..chunk * CHUNK + out.len();
        let mut slope = [R::ZERO; CHUNK];
        let part = |k| &row(k)[columns.start..columns.end];
        increment_and_slope(part, order, tau, R::ONE, out, &mut slope[..columns.len()]);
        for (i, x) in columns.clone().zip(out) {
            *x = row(0)[i] + (carry[i] + *x);
        }
    }
}
