//! Roots of a quadratic equation.

use super::convolution::symmetric_convolution;
use super::{Load, Operand, Rows};
use crate::scalar::Scalar;

/// w = √u from w² = u:  w_k = (u_k − Σ_{j=1}^{k−1} w_j w_{k−j}) / 2w_0 for k ≥ 1, with `half_inverse` = 1/(2w_0).
#[inline(always)]
pub fn root<V: Load<S>, S: Scalar>(
    s: &impl Rows<Scalar = S>,
    k: usize,
    u_k: V,
    w: impl Operand<V, S>,
    half_inverse: V,
) -> V {
    (u_k - symmetric_convolution(s, k, 1, w)) * half_inverse
}
