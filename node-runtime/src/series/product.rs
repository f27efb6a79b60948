//! The Cauchy product.

use super::convolution::convolution;
use super::{Load, Operand, Rows};
use crate::scalar::Scalar;

/// w = a·b:  w_k = Σ_{j=0}^{min(k, degree)} a_j b_{k−j} for k ≥ 0; `degree` is that of a.
#[inline(always)]
pub fn product<V: Load<S>, S: Scalar>(
    s: &impl Rows<Scalar = S>,
    k: usize,
    degree: usize,
    a: impl Operand<V, S>,
    b: impl Operand<V, S>,
) -> V {
    convolution(s, k, (0, k), degree, a, b)
}
