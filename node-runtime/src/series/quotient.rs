//! The quotient of two series.

use super::convolution::convolution;
use super::{Load, Operand, Rows};
use crate::scalar::Scalar;

/// w = u/v:  w_k = (u_k − Σ_{j=1}^{min(k, degree)} v_j w_{k−j}) / v_0 for k ≥ 1, with `inverse` = 1/v_0; `degree` is
/// that of v.
#[inline(always)]
pub fn quotient<V: Load<S>, S: Scalar>(
    s: &impl Rows<Scalar = S>,
    k: usize,
    degree: usize,
    u_k: V,
    v: impl Operand<V, S>,
    w: impl Operand<V, S>,
    inverse: V,
) -> V {
    (u_k - convolution(s, k, (1, k), degree, v, w)) * inverse
}
