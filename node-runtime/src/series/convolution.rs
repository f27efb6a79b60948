//! The sums behind all recurrences.
//!
//! The terms with the oldest coefficients come first: a processor that computes ahead has summed them before the newest
//! coefficients are known, and only the last multiply-adds wait for those. Two sums run side by side, since one would
//! wait for itself.

use super::{Load, Operand, Pair, Rows, zero};
use crate::scalar::{Real, Scalar};

/// Sums for two orders at once hold no term that is younger than this many orders. Two is the least; what is put together in
/// memory and summed side by side takes about three orders until it is at hand (Kepler's problem: 639 µs instead of 667).
const fn age<S: Scalar>() -> usize {
    if S::HAS_VECTORS { 3 } else { 2 }
}

/// Σ a_j b_{k−j} over the j from `first` to `last` that do not exceed `degree`, the degree of a; k ≥ 1 if an operand lacks
/// its newest coefficient.
#[inline(always)]
pub(super) fn convolution<V: Load<S>, S: Scalar, A: Operand<V, S>, B: Operand<V, S>>(
    s: &impl Rows<Scalar = S>,
    k: usize,
    (first, last): (usize, usize),
    degree: usize,
    a: A,
    b: B,
) -> V {
    let first = if B::HAS_NEWEST { first } else { first.max(1) };
    let last = if A::HAS_NEWEST { last } else { last.min(k - 1) };
    if let Some(older) = a.older() {
        return around(s, k, (first, last), older, a, b);
    }
    if let Some(pair) = a.pair() {
        return in_pair(s, k, (first, last), pair, a, b);
    }
    convolution_over((s, s), k, (first, last), degree, a, b)
}

/// The older terms of Σ a_j b_{k−j} for an even order k ≥ 4 and for the next, side by side: those of j = 3, …, k − 2. Row j of
/// the columns `b` holds b_j, and b_{j+1} behind it.
#[inline(always)]
pub fn older_product<V: Load<S>, S: Scalar>(
    s: &impl Rows<Scalar = S>,
    k: usize,
    a: impl Operand<V, S>,
    b: impl Operand<V, S>,
) -> V {
    outwards((s, s), k, age::<S>(), k + 1 - age::<S>(), a, b)
}

/// The same of half of Σ a_j a_{k−j}: the terms of j = 3, …, k/2 − 1.
#[inline(always)]
pub fn older_square<V: Load<S>, S: Scalar>(
    s: &impl Rows<Scalar = S>,
    k: usize,
    a: impl Operand<V, S>,
    b: impl Operand<V, S>,
) -> V {
    let (s, terms) = (s.rows(), (k / 2).saturating_sub(age::<S>()));
    let (low, high) = (&s[age::<S>()..][..terms], &s[k / 2 + 1..][..terms]);
    let (mut older, mut newer) = (empty_sum(), empty_sum());
    let mut i = 0;
    while i < terms {
        let j = age::<S>() - 1 + terms - i;
        (older, newer) =
            (newer, a.read(low[terms - 1 - i].as_ref(), j).mul_add(b.read(high[i].as_ref(), k - j), older));
        i += 1;
    }
    older + newer
}

/// The older terms of `M` sums Σ a_j b_{k−j} for an even order k ≥ 2 and for the next: those of j = 2, …, k − 1. The second
/// operand of one order is that of the other one term before, so that it is read once for both.
#[inline(always)]
pub fn older_products<S: Scalar, const M: usize>(
    s: &impl Rows<Scalar = S>,
    k: usize,
    a: [usize; M],
    b: [usize; M],
) -> [[S; M]; 2] {
    let (s, middle) = (s.rows(), k / 2);
    // The j from `middle` down to 2, and from `middle` + 1 up to k − 1.
    let (low, high) = (&s[1..][..middle], &s[middle + 1..][..middle - 1]);
    let [mut below, mut above] = [[[empty_sum(); M]; 2]; 2];
    let mut b_below: [S; M] = each!(|m| s[middle].as_ref()[b[m]]; M);
    let mut b_above = b_below;
    let mut i = 0;
    while i < middle - 1 {
        let (down, next, up) = (low[middle - 1 - i].as_ref(), low[middle - 2 - i].as_ref(), high[i].as_ref());
        let mut m = 0;
        while m < M {
            let (a_below, a_above) = (down[a[m]], up[a[m]]);
            below[0][m] = a_below.mul_add(b_below[m], below[0][m]);
            b_below[m] = up[b[m]];
            below[1][m] = a_below.mul_add(b_below[m], below[1][m]);
            above[1][m] = a_above.mul_add(b_above[m], above[1][m]);
            b_above[m] = next[b[m]];
            above[0][m] = a_above.mul_add(b_above[m], above[0][m]);
            m += 1;
        }
        i += 1;
    }
    [each!(|m| below[0][m] + above[0][m]; M), each!(|m| below[1][m] + above[1][m]; M)]
}

/// The same of half of Σ a_j a_{k−j}: the terms of j = 2, …, k/2 − 1.
#[inline(always)]
pub fn older_squares<S: Scalar, const M: usize>(s: &impl Rows<Scalar = S>, k: usize, a: [usize; M]) -> [[S; M]; 2] {
    let (s, middle) = (s.rows(), k / 2);
    let terms = middle.saturating_sub(2);
    let (low, high) = (&s[2..][..terms], &s[middle + 2..][..terms]);
    let mut sums = [[empty_sum(); M]; 2];
    let mut newer: [S; M] = each!(|m| s[middle + 1].as_ref()[a[m]]; M);
    let mut i = 0;
    while i < terms {
        let (low, high) = (low[terms - 1 - i].as_ref(), high[i].as_ref());
        let mut m = 0;
        while m < M {
            let older = low[a[m]];
            sums[0][m] = older.mul_add(newer[m], sums[0][m]);
            newer[m] = high[a[m]];
            sums[1][m] = older.mul_add(newer[m], sums[1][m]);
            m += 1;
        }
        i += 1;
    }
    sums
}

/// Σ a_j b_{k−j} with the older terms summed: what is left are the oldest and the youngest j, from `first` to `last`. The older
/// terms come last: they are at hand last.
#[inline(always)]
fn around<V: Load<S>, S: Scalar>(
    s: &impl Rows<Scalar = S>,
    k: usize,
    (first, last): (usize, usize),
    older: V,
    a: impl Operand<V, S>,
    b: impl Operand<V, S>,
) -> V {
    let (s, mut sum) = (s.rows(), empty_sum());
    let high = k / 2 * 2 + 2 - age::<S>();
    let mut age = age::<S>();
    while age > first {
        age -= 1;
        let (low, j) = (age, k - age);
        sum = a.read(s[low].as_ref(), low).mul_add(b.read(s[k - low].as_ref(), k - low), sum);
        if j >= high && j <= last {
            sum = a.read(s[j].as_ref(), j).mul_add(b.read(s[k - j].as_ref(), k - j), sum);
        }
    }
    if first > 0 && last == k {
        sum = a.read(s[k].as_ref(), k).mul_add(b.read(s[0].as_ref(), 0), sum);
    }
    sum + older
}

/// Σ a_j b_{k−j} over j = `first`, …, `last` in one of two orders: of the first, with Σ a_j b_{k+1−j} but for the oldest and the
/// newest j; of the second, those two terms and what the first has left.
#[inline(always)]
fn in_pair<V: Load<S>, S: Scalar>(
    s: &impl Rows<Scalar = S>,
    k: usize,
    (first, last): (usize, usize),
    Pair { is_first, ahead }: Pair<'_, V>,
    a: impl Operand<V, S>,
    b: impl Operand<V, S>,
) -> V {
    if is_first {
        let [sum, next] = sums_of_pair(s, k, (first, last), a, b);
        ahead.set(next);
        return sum;
    }
    let s = s.rows();
    let mut sum = if k > 1 { ahead.get() } else { empty_sum() };
    if first < last {
        sum = a.read(s[first].as_ref(), first).mul_add(b.read(s[k - first].as_ref(), k - first), sum);
    }
    if first <= last {
        sum = a.read(s[last].as_ref(), last).mul_add(b.read(s[k - last].as_ref(), k - last), sum);
    }
    sum
}

/// Σ a_j b_{k−j} over j = `first`, …, `last`, and Σ a_j b_{k+1−j} over the same but `first`, from the middle j outwards. The second operand
/// of one order is that of the other one term before, so that it is read once for both.
#[inline(always)]
fn sums_of_pair<V: Load<S>, S: Scalar>(
    s: &impl Rows<Scalar = S>,
    k: usize,
    (first, last): (usize, usize),
    a: impl Operand<V, S>,
    b: impl Operand<V, S>,
) -> [V; 2] {
    if last < first {
        return [empty_sum(); 2];
    }
    // As many j from `middle` down as from `middle` + 1 up to `last`. Of the former, `first` + 1 may be left.
    let above = (last - first) / 2;
    let middle = last - above;
    let s = s.rows();
    let (low_a, high_b) = (&s[middle + 1 - above..][..above], &s[k + 1 - middle..][..above]);
    let (high_a, low_b) = (&s[middle + 1..][..above], &s[k - last..][..above]);
    let [mut sums, mut sums_above] = [[empty_sum(); 2]; 2];
    let mut b_below: V = b.read(s[k - middle].as_ref(), k - middle);
    let mut b_above = b_below;
    let mut i = 0;
    while i < above {
        let (down, up) = (middle - i, middle + 1 + i);
        let (a_below, a_above) = (a.read(low_a[above - 1 - i].as_ref(), down), a.read(high_a[i].as_ref(), up));
        sums[0] = a_below.mul_add(b_below, sums[0]);
        b_below = b.read(high_b[i].as_ref(), k + 1 - down);
        sums[1] = a_below.mul_add(b_below, sums[1]);
        sums_above[1] = a_above.mul_add(b_above, sums_above[1]);
        b_above = b.read(low_b[above - 1 - i].as_ref(), k - up);
        sums_above[0] = a_above.mul_add(b_above, sums_above[0]);
        i += 1;
    }
    if first + above < middle {
        let a = a.read(s[first + 1].as_ref(), first + 1);
        sums[0] = a.mul_add(b_below, sums[0]);
        b_below = b.read(s[k - first].as_ref(), k - first);
        sums[1] = a.mul_add(b_below, sums[1]);
    }
    let sum = a.read(s[first].as_ref(), first).mul_add(b_below, sums[0]);
    [sum + sums_above[0], sums[1] + sums_above[1]]
}

/// Σ a_j b_{k−j} of columns of two memories, over the j from `first` to `last` that do not exceed `degree`.
#[inline(always)]
pub(super) fn convolution_over<V: Scalar, S: Scalar, T: Scalar>(
    (s, t): (&impl Rows<Scalar = S>, &impl Rows<Scalar = T>),
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
fn downwards<V: Scalar, S: Scalar, T: Scalar>(
    (s, t): (&impl Rows<Scalar = S>, &impl Rows<Scalar = T>),
    k: usize,
    first: usize,
    last: usize,
    a: impl Operand<V, S>,
    b: impl Operand<V, T>,
) -> V {
    let terms = last + 1 - first;
    let (rows_a, rows_b) = (&s.rows()[first..][..terms], &t.rows()[k - last..][..terms]);
    let mut sum = empty_sum();
    let mut i = 0;
    while i < terms {
        let j = last - i;
        sum = a.read(rows_a[terms - 1 - i].as_ref(), j).mul_add(b.read(rows_b[i].as_ref(), k - j), sum);
        i += 1;
    }
    sum
}

/// Σ a_j b_{k−j} from the middle j outwards: the coefficients of b become newer below it, those of a above it.
#[inline(always)]
fn outwards<V: Scalar, S: Scalar, T: Scalar>(
    (s, t): (&impl Rows<Scalar = S>, &impl Rows<Scalar = T>),
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
    let (s, t) = (s.rows(), t.rows());
    let (low_a, high_b) = (&s[low..][..half], &t[k - middle..][..half]);
    let (high_a, low_b) = (&s[middle + 1..][..half], &t[k - last..][..half]);
    let (mut below, mut above) = (empty_sum(), empty_sum());
    let mut i = 0;
    while i < half {
        let (down, up) = (middle - i, middle + 1 + i);
        below = a.read(low_a[half - 1 - i].as_ref(), down).mul_add(b.read(high_b[i].as_ref(), k - down), below);
        above = a.read(high_a[i].as_ref(), up).mul_add(b.read(low_b[half - 1 - i].as_ref(), k - up), above);
        i += 1;
    }
    if first < low {
        below = a.read(s[first].as_ref(), first).mul_add(b.read(t[k - first].as_ref(), k - first), below);
    }
    below + above
}

/// Σ a_j a_{k−j} over j = `first`, …, k − `first`: each pair of equal terms once, from the middle outwards.
#[inline(always)]
pub(super) fn symmetric_convolution<V: Load<S>, S: Scalar, A: Operand<V, S>>(
    s: &impl Rows<Scalar = S>,
    k: usize,
    first: usize,
    a: A,
) -> V {
    let first = if A::HAS_NEWEST { first } else { first.max(1) };
    if let Some(pair) = a.pair() {
        let half = half_in_pair(s, k, first, pair, a);
        return half + half;
    }
    if 2 * first > k {
        return zero();
    }
    let rows = s.rows();
    let half = match a.older() {
        None => older_terms(s, k, first.max(1), a),
        Some(older) => {
            let mut half = older_terms(s, k, k / 2, a);
            let mut j = age::<S>().min(k / 2);
            while j > 1 {
                j -= 1;
                half = a.read(rows[j].as_ref(), j).mul_add(a.read(rows[k - j].as_ref(), k - j), half);
            }
            half + older
        }
    };
    let sum = half + half;
    if first > 0 || k == 0 {
        return sum;
    }
    let oldest = a.read(rows[0].as_ref(), 0);
    (oldest + oldest).mul_add(a.read(rows[k].as_ref(), k), sum)
}

/// Half of Σ a_j a_{k−j} over j = `first`, …, k − `first`, in two sums by turns.
#[inline(always)]
fn older_terms<V: Load<S>, S: Scalar>(s: &impl Rows<Scalar = S>, k: usize, first: usize, a: impl Operand<V, S>) -> V {
    let s = s.rows();
    let (mut older, mut newer) = (empty_sum(), empty_sum());
    if k.is_multiple_of(2) {
        let middle = a.read(s[k / 2].as_ref(), k / 2);
        newer = half_of(middle) * middle;
    }
    let pairs = k.div_ceil(2).saturating_sub(first);
    let (low, high) = (&s[first..][..pairs], &s[k / 2 + 1..][..pairs]);
    let mut i = 0;
    while i < pairs {
        let j = first + pairs - 1 - i;
        (older, newer) =
            (newer, a.read(low[pairs - 1 - i].as_ref(), j).mul_add(a.read(high[i].as_ref(), k - j), older));
        i += 1;
    }
    older + newer
}

/// Half of Σ a_j a_{k−j} over j = `first`, …, k − `first` in one of two orders, as [`in_pair`].
#[inline(always)]
fn half_in_pair<V: Load<S>, S: Scalar>(
    s: &impl Rows<Scalar = S>,
    k: usize,
    first: usize,
    Pair { is_first, ahead }: Pair<'_, V>,
    a: impl Operand<V, S>,
) -> V {
    if 2 * first > k {
        ahead.set(empty_sum());
        return empty_sum();
    }
    if is_first {
        let [half, next] = halves_of_pair(s, k, first, a);
        ahead.set(next);
        return half;
    }
    let s = s.rows();
    let half = if k > 1 { ahead.get() } else { empty_sum() };
    let oldest = a.read(s[first].as_ref(), first);
    let oldest = if 2 * first == k { half_of(oldest) } else { oldest };
    oldest.mul_add(a.read(s[k - first].as_ref(), k - first), half)
}

/// Half of Σ a_j a_{k−j} over j = `first`, …, k − `first`, and half of Σ a_j a_{k+1−j} over the same but `first`, as [`sums_of_pair`].
#[inline(always)]
fn halves_of_pair<V: Load<S>, S: Scalar>(
    s: &impl Rows<Scalar = S>,
    k: usize,
    first: usize,
    a: impl Operand<V, S>,
) -> [V; 2] {
    let (s, middle) = (s.rows(), k / 2);
    let mut newer = a.read(s[k - middle].as_ref(), k - middle);
    let (mut half, mut next) = (empty_sum(), empty_sum());
    let mut top = middle;
    if k.is_multiple_of(2) {
        half = half_of(newer) * newer;
        if middle == first {
            return [half, next];
        }
        let older = newer;
        newer = a.read(s[middle + 1].as_ref(), middle + 1);
        next = older * newer;
        top -= 1;
    } else {
        next = half_of(newer) * newer;
    }
    // The j from `top` down to `first` + 1.
    let terms = top - first;
    let (low, high) = (&s[first + 1..][..terms], &s[k + 1 - top..][..terms]);
    let mut i = 0;
    while i < terms {
        let (j, older) = (top - i, a.read(low[terms - 1 - i].as_ref(), top - i));
        half = older.mul_add(newer, half);
        newer = a.read(high[i].as_ref(), k + 1 - j);
        next = older.mul_add(newer, next);
        i += 1;
    }
    [a.read(s[first].as_ref(), first).mul_add(newer, half), next]
}

#[inline(always)]
fn half_of<V: Scalar>(x: V) -> V {
    V::splat(V::Real::from_f64(0.5)) * x
}

/// −0, the neutral element of floating-point addition: the compiler drops it.
#[inline(always)]
fn empty_sum<V: Scalar>() -> V {
    V::splat(-V::Real::ZERO)
}
