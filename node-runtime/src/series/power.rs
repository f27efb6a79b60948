//! A real power of a series.

use super::convolution::convolution;
use super::{Load, Operand, Rows, reciprocal};
use crate::scalar::Scalar;

/// w = u^α, from u w′ = α u′ w:  w_k = (1/(k u_0)) Σ_{j=1}^{min(k, degree)} [α (j u_j) w_{k−j} − u_j ((k−j) w_{k−j})]
/// for k ≥ 1, with `inverse` = 1/u_0; the columns `ju` and `jw` hold j·u_j and j·w_j, and `degree` is that of u.
#[inline(always)]
#[expect(clippy::too_many_arguments, reason = "the operands of the formula")]
pub fn power<V: Load<S>, S: Scalar>(
    s: &impl Rows<Scalar = S>,
    k: usize,
    degree: usize,
    alpha: V,
    ju: impl Operand<V, S>,
    u: impl Operand<V, S>,
    jw: impl Operand<V, S>,
    w: impl Operand<V, S>,
    inverse: V,
) -> V {
    let of_base = convolution(s, k, (1, k), degree, ju, w);
    let of_power = convolution(s, k, (1, k - 1), degree, u, jw);
    (alpha * of_base - of_power) * (inverse * reciprocal(k))
}
