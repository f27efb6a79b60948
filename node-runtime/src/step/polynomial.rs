//! The Taylor polynomial P(τ) = Σ_{k=0}^p x_k τᵏ, evaluated for all components of a state.

use crate::scalar::{Lanes, Real, Scalar};
use crate::series::Load;

/// The increment P(τ) − x_0 and the slope P′(τ), of as many components as the slices are long.
///
/// `row` gives the k-th coefficients. A caller that drops the slope does not pay for it.
#[inline(always)]
pub(crate) fn increment_and_slope<'a, S: Scalar>(
    row: impl Fn(usize) -> &'a [S] + Copy,
    order: usize,
    tau: S,
    increment: &mut [S],
    slope: &mut [S],
) {
    let mut column = 0;
    while column < increment.len() {
        column += match increment.len() - column {
            8.. => columns::<Lanes<S, 8>, S>(row, column, order, tau, increment, slope),
            4.. => columns::<Lanes<S, 4>, S>(row, column, order, tau, increment, slope),
            3 => columns::<Lanes<S, 3>, S>(row, column, order, tau, increment, slope),
            2 => columns::<Lanes<S, 2>, S>(row, column, order, tau, increment, slope),
            _ => columns::<Lanes<S, 1>, S>(row, column, order, tau, increment, slope),
        };
    }
}

/// One register of components from `column` on; gives the number of its lanes.
///
/// Odd and even powers side by side, in u = τ², so that half as many multiply-adds wait for one another:
/// P′(τ) = O(u) + 2u·O′(u) + 2τ·(E(u) + u·E′(u)), with O(u) = Σ x_{2m+1} uᵐ and E(u) = Σ x_{2m+2} uᵐ. Value and
/// derivative in one pass of Horner's rule.
///
/// The value ends in powers of τ itself, P(τ) − x_0 = τ·(x_1 + τ·(x_2 + τ·(O₃(u) + τ·E₃(u)))), O₃ and E₃ the sums without
/// their first terms. u is rounded, in every step of one length alike, and in the large terms that would be a drift.
#[inline(always)]
fn columns<'a, V: Load<S>, S: Scalar>(
    row: impl Fn(usize) -> &'a [S],
    column: usize,
    order: usize,
    tau: S,
    increment: &mut [S],
    slope: &mut [S],
) -> usize {
    let x = |k| V::load(row(k), column);
    let zero = V::splat(S::Real::ZERO);
    let (tau, u) = (V::broadcast(&[tau], 0), V::broadcast(&[tau * tau], 0));
    let (mut odd, mut d_odd, mut even, mut d_even) = (zero, zero, zero, zero);
    if order % 2 == 1 {
        odd = x(order);
    }
    let (mut third, mut fourth) = (zero, zero);
    let mut k = order - order % 2;
    while k >= 2 {
        (third, fourth) = (odd, even);
        d_even = d_even.mul_add(u, even);
        even = even.mul_add(u, x(k));
        d_odd = d_odd.mul_add(u, odd);
        odd = odd.mul_add(u, x(k - 1));
        k -= 2;
    }
    let from_third = fourth.mul_add(tau, third);
    let from_second = if order >= 2 { from_third.mul_add(tau, x(2)) } else { from_third };
    (tau * from_second.mul_add(tau, x(1))).store(increment, column);
    let (twice_u, twice_tau) = (u + u, tau + tau);
    twice_u.mul_add(d_odd, twice_tau.mul_add(d_even.mul_add(u, even), odd)).store(slope, column);
    V::LANES
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
        increment_and_slope(part, order, tau, out, &mut slope[..columns.len()]);
        for (i, x) in columns.clone().zip(out) {
            *x = row(0)[i] + (carry[i] + *x);
        }
    }
}
