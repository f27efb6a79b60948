//! The sums behind all recurrences.
//!
//! The terms with the oldest coefficients come first: a processor that computes ahead has summed them before the newest
//! coefficients are known, and only the last multiply-adds wait for those. Two sums run side by side, since one would
//! wait for itself.

use super::{Load, Operand, Series, zero};
use crate::scalar::{Real, Scalar};

/// Σ a_j b_{k−j} over the j from `first` to `last` that do not exceed `degree`, the degree of a.
#[inline(always)]
pub(super) fn convolution<V: Load<S>, S: Scalar, const W: usize, const R: usize>(
    s: &Series<S, W, R>,
    k: usize,
    range: (usize, usize),
    degree: usize,
    a: impl Operand<V, S>,
    b: impl Operand<V, S>,
) -> V {
    convolution_over((s, s), k, range, degree, a, b)
}

/// The same of columns of two memories.
#[inline(always)]
pub(super) fn convolution_over<V: Scalar, S: Scalar, T: Scalar, const W: usize, const X: usize, const R: usize>(
    (s, t): (&Series<S, W, R>, &Series<T, X, R>),
    k: usize,
    (first, last): (usize, usize),
    degree: usize,
    a: impl Operand<V, S>,
    b: impl Operand<V, T>,
) -> V {
    if degree < last { downwards((s, t), k, first, degree, a, b) } else { outwards((s, t), k, first, last, a, b) }
}

/// Σ a_j b_{k−j} for j = `last`, …, `first`: the coefficients of b become newer. One sum, as polynomials are short.
#[inline(always)]
fn downwards<V: Scalar, S: Scalar, T: Scalar, const W: usize, const X: usize, const R: usize>(
    (s, t): (&Series<S, W, R>, &Series<T, X, R>),
    k: usize,
    first: usize,
    last: usize,
    a: impl Operand<V, S>,
    b: impl Operand<V, T>,
) -> V {
    let terms = last + 1 - first;
    let (rows_a, rows_b) = (&s.0[first..][..terms], &t.0[k - last..][..terms]);
    let mut sum = empty_sum();
    let mut i = 0;
    while i < terms {
        let j = last - i;
        sum = a.read(&rows_a[terms - 1 - i], j).mul_add(b.read(&rows_b[i], k - j), sum);
        i += 1;
    }
    sum
}

/// Σ a_j b_{k−j} from the middle j outwards: the coefficients of b become newer below it, those of a above it.
#[inline(always)]
fn outwards<V: Scalar, S: Scalar, T: Scalar, const W: usize, const X: usize, const R: usize>(
    (s, t): (&Series<S, W, R>, &Series<T, X, R>),
    k: usize,
    first: usize,
    last: usize,
    a: impl Operand<V, S>,
    b: impl Operand<V, T>,
) -> V {
    // The j from `low` to `middle`, and as many from `middle` + 1 to `last`; `first` is left over if they are odd.
    let half = (last + 1 - first) / 2;
    let middle = last - half;
    let low = middle + 1 - half;
    let (low_a, high_b) = (&s.0[low..][..half], &t.0[k - middle..][..half]);
    let (high_a, low_b) = (&s.0[middle + 1..][..half], &t.0[k - last..][..half]);
    let (mut below, mut above) = (empty_sum(), empty_sum());
    let mut i = 0;
    while i < half {
        let (down, up) = (middle - i, middle + 1 + i);
        below = a.read(&low_a[half - 1 - i], down).mul_add(b.read(&high_b[i], k - down), below);
        above = a.read(&high_a[i], up).mul_add(b.read(&low_b[half - 1 - i], k - up), above);
        i += 1;
    }
    if first < low {
        below = a.read(&s.0[first], first).mul_add(b.read(&t.0[k - first], k - first), below);
    }
    below + above
}

/// Σ a_j a_{k−j} over j = `first`, …, k − `first`: each pair of equal terms once, from the middle outwards.
#[inline(always)]
pub(super) fn symmetric_convolution<V: Load<S>, S: Scalar, const W: usize, const R: usize>(
    s: &Series<S, W, R>,
    k: usize,
    first: usize,
    a: impl Operand<V, S>,
) -> V {
    if 2 * first > k {
        return zero();
    }
    // Half the sum, in two sums by turns.
    let (mut older, mut newer) = (empty_sum(), empty_sum());
    if k.is_multiple_of(2) {
        let middle = a.read(&s.0[k / 2], k / 2);
        newer = V::splat(S::Real::from_f64(0.5)) * middle * middle;
    }
    let pairs = k.div_ceil(2) - first;
    let (low, high) = (&s.0[first..][..pairs], &s.0[k / 2 + 1..][..pairs]);
    let mut i = 0;
    while i < pairs {
        let j = first + pairs - 1 - i;
        (older, newer) = (newer, a.read(&low[pairs - 1 - i], j).mul_add(a.read(&high[i], k - j), older));
        i += 1;
    }
    let half = older + newer;
    half + half
}

/// −0, the neutral element of floating-point addition: the compiler drops it.
#[inline(always)]
fn empty_sum<V: Scalar>() -> V {
    V::splat(-V::Real::ZERO)
}
