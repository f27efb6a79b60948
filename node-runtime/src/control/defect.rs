//! The defect: how far the polynomial is from obeying the equation at the end of the step.

use crate::scalar::{Real, Register};

/// The error of a step in units of the tolerance, or ∞ if it is no step at all.
///
/// The defect δ_i = |P′_i(h) − f_i(t + h, P(h))| is (p + 1)·|x_{p+1,i}|·hᵖ to leading order, so that δ_i·h/(p + 1)
/// is the first term that was left out, whatever the last coefficients say.
///
/// `field` is f in the scale of time of the next polynomial, `ratio` times which is that of `slope`; `factor` = τ/(p + 1).
#[inline(always)]
#[expect(clippy::eq_op, reason = "x − x is a test: of masks the optimiser makes branches")]
pub(crate) fn error<V: Register>(end: &[V], slope: &[V], field: &[V], ratio: V, factor: V, weights: &[V]) -> V {
    let zero = V::splat(V::Real::ZERO);
    // x − x is 0 for numbers, and NaN for ∞ and NaN.
    let (mut worst, mut nothing) = (zero, zero);
    for i in 0..end.len() {
        let error = (slope[i] - ratio * field[i]).abs() * factor * weights[i];
        worst = error.max(worst);
        nothing = nothing + ((error - error) + (end[i] - end[i]));
    }
    worst.select(nothing.equal(zero), V::splat(V::Real::INFINITY))
}
