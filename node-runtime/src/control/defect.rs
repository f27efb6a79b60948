//! The defect: how far the polynomial is from obeying the equation at the end of the step.

use crate::scalar::Real;

use super::size::larger;

/// The error of a step in units of the tolerance, or ∞ if it is no step at all.
///
/// The defect δ_i = |P′_i(h) − f_i(t + h, P(h))| is (p + 1)·|x_{p+1,i}|·hᵖ to leading order, so that δ_i·h/(p + 1)
/// is the first term that was left out, whatever the last coefficients say.
///
/// `field` is f in the scale of time of the next polynomial, `ratio` times which is that of `slope`; `factor` = τ/(p + 1).
#[inline(always)]
pub(crate) fn error<R: Real>(end: &[R], slope: &[R], field: &[R], ratio: R, factor: R, weights: &[R]) -> R {
    let mut worst = R::ZERO;
    let mut finite = true;
    for i in 0..end.len() {
        let error = (slope[i] - ratio * field[i]).abs() * factor * weights[i];
        worst = larger(error, worst);
        // NaN is in no order, so that this fails for NaN as for ∞.
        finite &= (error <= R::MAX) & (end[i].abs() <= R::MAX);
    }
    if finite { worst } else { R::INFINITY }
}
