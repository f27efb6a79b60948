//! Linear combinations of the stages of a Runge–Kutta step.

use crate::scalar::{Lanes, Real, Scalar};
use crate::series::{Load, load_alone};

/// x + h·Σ_j c_j k_j, or h·Σ_j c_j k_j alone, of as many components as `out` has; `stages` are the k_j but for the last, which
/// is `newest`.
#[inline(always)]
pub(crate) fn combine<'a, S: Scalar>(
    coefficients: &[f64],
    stages: impl Iterator<Item = &'a [S]> + Clone,
    newest: &[S],
    length: S,
    start: Option<&[S]>,
    out: &mut [S],
) {
    let (older, newest) = match coefficients.split_last() {
        Some((c, older)) => (older, Some((S::splat(S::Real::from_f64(*c)) * length, newest))),
        None => (coefficients, None),
    };
    let sum = Sum { older, newest, length, start };
    let mut column = 0;
    while column < out.len() {
        column += match out.len() - column {
            8.. => sum.columns::<8>(stages.clone(), column, out),
            4.. => sum.columns::<4>(stages.clone(), column, out),
            3 => sum.columns::<3>(stages.clone(), column, out),
            2 => sum.columns::<2>(stages.clone(), column, out),
            _ => sum.columns::<1>(stages.clone(), column, out),
        };
    }
}

/// What is to be summed up.
struct Sum<'a, S> {
    /// The coefficients of all stages but the newest.
    older: &'a [f64],
    /// The newest stage with its coefficient, which has the factor h.
    newest: Option<(S, &'a [S])>,
    length: S,
    start: Option<&'a [S]>,
}

impl<S: Scalar> Sum<'_, S> {
    /// One register of components from `column` on; gives the number of its lanes.
    ///
    /// Two sums by turns, so that only every second multiply-add waits for the one before. The newest stage comes last: while that was
    /// computed, the processor has done all else, and one multiply-add is left.
    #[inline(always)]
    fn columns<'k, const N: usize>(
        &self,
        stages: impl Iterator<Item = &'k [S]>,
        column: usize,
        out: &mut [S],
    ) -> usize {
        let mut sums = [Lanes::<S, N>::splat(S::Real::ZERO); 2];
        for (&c, stage) in self.older.iter().zip(stages) {
            let k = Lanes::<S, N>::load(stage, column);
            sums = [sums[1], k.mul_add(Lanes::splat(S::Real::from_f64(c)), sums[0])];
        }
        let (sum, length) = (sums[0] + sums[1], Lanes([self.length; N]));
        let older = match self.start {
            Some(start) => length.mul_add(sum, Lanes::load(start, column)),
            None => sum * length,
        };
        if N < 8 {
            for pair in 0..N / 2 {
                self.finish::<N, 2>(older, column, 2 * pair, out);
            }
            if N % 2 == 1 {
                self.finish::<N, 1>(older, column, N - 1, out);
            }
        } else {
            self.finish::<N, N>(older, column, 0, out);
        }
        N
    }

    /// `P` of the components. In pairs, positions need not wait for what velocities wait for.
    #[inline(always)]
    fn finish<const N: usize, const P: usize>(&self, older: Lanes<S, N>, column: usize, first: usize, out: &mut [S]) {
        let older = Lanes::<S, P>(core::array::from_fn(|i| older.0[first + i]));
        let sum = match self.newest {
            Some((c, k)) => {
                let k = if P < 8 {
                    Lanes(core::array::from_fn(|i| load_alone(k, column + first + i)))
                } else {
                    Lanes::load(k, column + first)
                };
                k.mul_add(Lanes([c; P]), older)
            }
            None => older,
        };
        sum.store(out, column + first);
    }
}
