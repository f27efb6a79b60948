//! A function of a series, from the reciprocal of its derivative.

use super::convolution::convolution;
use super::{Load, Operand, Rows, reciprocal};
use crate::scalar::Scalar;

/// q w′ = u′:  w_k = [u_k − (1/k) Σ_{j=max(1, k−degree)}^{k−1} (j w_j) q_{k−j}] / q_0 for k ≥ 1, with `inverse` = 1/q_0;
/// the columns `jw` hold j·w_j, and `degree` is that of q.
#[inline(always)]
pub fn unchain<V: Load<S>, S: Scalar>(
    s: &impl Rows<Scalar = S>,
    k: usize,
    degree: usize,
    u_k: V,
    jw: impl Operand<V, S>,
    q: impl Operand<V, S>,
    inverse: V,
) -> V {
    let sum = convolution(s, k, (1, k - 1), degree, q, jw);
    (u_k - sum * reciprocal(k)) * inverse
}
