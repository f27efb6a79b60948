//! A function of a series, from its derivative.

use super::convolution::convolution;
use super::{Load, Operand, Rows, reciprocal};
use crate::scalar::Scalar;

/// w′ = g u′:  w_k = (1/k) Σ_{j=1}^{min(k, degree)} (j u_j) g_{k−j} for k ≥ 1; the columns `ju` hold j·u_j, and
/// `degree` is that of u.
#[inline(always)]
pub fn chain<V: Load<S>, S: Scalar>(
    s: &impl Rows<Scalar = S>,
    k: usize,
    degree: usize,
    ju: impl Operand<V, S>,
    g: impl Operand<V, S>,
) -> V {
    convolution(s, k, (1, k), degree, ju, g) * reciprocal(k)
}
