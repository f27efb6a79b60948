//! The Cauchy product of a series with itself.

use super::convolution::symmetric_convolution;
use super::{Load, Operand, Rows};
use crate::scalar::Scalar;

/// w = a²:  w_k = 2 Σ_{0≤j<k/2} a_j a_{k−j} + [k even] a_{k/2}² for k ≥ 0; `degree` is that of a.
#[inline(always)]
pub fn square<V: Load<S>, S: Scalar>(s: &impl Rows<Scalar = S>, k: usize, degree: usize, a: impl Operand<V, S>) -> V {
    symmetric_convolution(s, k, k.saturating_sub(degree), a)
}
