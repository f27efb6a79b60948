//! Linear combinations of the stages of a Runge–Kutta step.

use crate::scalar::{Lanes, Real, Scalar};
use crate::series::Load;

/// Σ_j c_j k_j of as many components as `sum` has; `stage` gives k_j. What has the coefficient 0 is not looked at.
#[inline(always)]
pub(crate) fn combine<'a, S: Scalar>(coefficients: &[f64], stage: impl Fn(usize) -> &'a [S] + Copy, sum: &mut [S]) {
    let mut column = 0;
    while column < sum.len() {
        column += match sum.len() - column {
            8.. => columns::<Lanes<S, 8>, S>(coefficients, stage, column, sum),
            4.. => columns::<Lanes<S, 4>, S>(coefficients, stage, column, sum),
            3 => columns::<Lanes<S, 3>, S>(coefficients, stage, column, sum),
            2 => columns::<Lanes<S, 2>, S>(coefficients, stage, column, sum),
            _ => columns::<Lanes<S, 1>, S>(coefficients, stage, column, sum),
        };
    }
}

/// One register of components from `column` on; gives the number of its lanes.
///
/// Two sums by turns, so that only every second multiply-add waits for the one before. The newest stage comes last: the processor has
/// summed the others while that was computed.
#[inline(always)]
fn columns<'a, V: Load<S>, S: Scalar>(
    coefficients: &[f64],
    stage: impl Fn(usize) -> &'a [S],
    column: usize,
    sum: &mut [S],
) -> usize {
    let zero = V::splat(S::Real::ZERO);
    let (mut older, mut newer) = (zero, zero);
    for (j, &c) in coefficients.iter().enumerate() {
        if c != 0.0 {
            let k = V::load(stage(j), column);
            (older, newer) = (newer, k.mul_add(V::splat(S::Real::from_f64(c)), older));
        }
    }
    (older + newer).store(sum, column);
    V::LANES
}
