//! Linear combinations of the stages of a Runge–Kutta step.

use crate::scalar::{Lanes, Real, Scalar};
use crate::series::{Load, load_alone};

/// x + h·Σ_j c_j k_j, or h·Σ_j c_j k_j alone, of as many components as `out` has; `stage` gives k_j. What has the coefficient 0 is not looked
/// at.
#[inline(always)]
pub(crate) fn combine<'a, S: Scalar>(
    coefficients: &[f64],
    stage: impl Fn(usize) -> &'a [S] + Copy,
    length: S,
    start: Option<&[S]>,
    out: &mut [S],
) {
    let mut column = 0;
    while column < out.len() {
        column += match out.len() - column {
            8.. => columns::<S, 8>(coefficients, stage, length, start, column, out),
            4.. => columns::<S, 4>(coefficients, stage, length, start, column, out),
            3 => columns::<S, 3>(coefficients, stage, length, start, column, out),
            2 => columns::<S, 2>(coefficients, stage, length, start, column, out),
            _ => columns::<S, 1>(coefficients, stage, length, start, column, out),
        };
    }
}

/// One register of components from `column` on; gives the number of its lanes.
///
/// Two sums by turns, so that only every second multiply-add waits for the one before. The newest stage comes last: the processor has
/// summed the others while that was computed.
#[inline(always)]
fn columns<'a, S: Scalar, const N: usize>(
    coefficients: &[f64],
    stage: impl Fn(usize) -> &'a [S],
    length: S,
    start: Option<&[S]>,
    column: usize,
    out: &mut [S],
) -> usize {
    let zero = Lanes::<S, N>::splat(S::Real::ZERO);
    let (mut sums, mut last) = ([zero; 2], (0.0, None));
    if let Some(newest) = coefficients.iter().rposition(|c| *c != 0.0) {
        for (j, &c) in coefficients[..newest].iter().enumerate() {
            if c != 0.0 {
                let k = Lanes::<S, N>::load(stage(j), column);
                sums = [sums[1], k.mul_add(Lanes::splat(S::Real::from_f64(c)), sums[0])];
            }
        }
        last = (coefficients[newest], Some(stage(newest)));
    }
    let rest = Rest { sums, last, length, start, column };
    if N < 8 {
        (0..N / 2).for_each(|pair| rest.finish::<2>(2 * pair, out));
        (0..N % 2).for_each(|_| rest.finish::<1>(N - 1, out));
    } else {
        rest.finish::<N>(0, out);
    }
    N
}

/// What is left of a combination when all but the newest stage is summed up.
struct Rest<'a, 's, S: Scalar, const N: usize> {
    sums: [Lanes<S, N>; 2],
    /// The newest stage and its coefficient, if there is one.
    last: (f64, Option<&'a [S]>),
    length: S,
    start: Option<&'s [S]>,
    column: usize,
}

impl<S: Scalar, const N: usize> Rest<'_, '_, S, N> {
    /// `P` of the components.
    ///
    /// Few components were stored just now number by number, and a load of several would wait until all of these have left the store buffer. In
    /// pairs, positions need not wait for what velocities wait for.
    #[inline(always)]
    fn finish<const P: usize>(&self, first: usize, out: &mut [S]) {
        let column = self.column + first;
        let part = |sum: Lanes<S, N>| Lanes::<S, P>(core::array::from_fn(|i| sum.0[first + i]));
        let [older, newer] = self.sums.map(part);
        let newest = match self.last {
            (c, Some(row)) => {
                let k = if P < 8 {
                    Lanes(core::array::from_fn(|i| load_alone(row, column + i)))
                } else {
                    Lanes::load(row, column)
                };
                k.mul_add(Lanes::splat(S::Real::from_f64(c)), older)
            }
            (_, None) => older,
        };
        let (sum, length) = (newer + newest, Lanes([self.length; P]));
        let end = match self.start {
            Some(start) => length.mul_add(sum, Lanes::load(start, column)),
            None => sum * length,
        };
        end.store(out, column);
    }
}
