//! The length of a step from the last two Taylor coefficients.

use crate::dynamics::Dynamics;
use crate::scalar::{Real, Register};

use super::tolerance::Tolerances;

/// What a step leaves out, in units of the tolerance: the sum of the terms beyond the last.
///
/// Jorba and Zou's ρ/e²·exp(−0.7/(p − 1)) leaves out 0.01 of ε·max(1, ‖x‖); against the looser atol + rtol·|x| a ninth
/// of that gives their accuracy (`tests/accuracy.rs`).
const REMAINDER: f64 = 0.0011;

/// What a step may leave out for a tolerance ε.
pub(super) fn remainder(epsilon: f64) -> f64 {
    REMAINDER * epsilon
}

/// The last term of a step of order p that leaves out r: the terms beyond it are a geometric series of ratio q = r^{1/p}, so
/// that they add up to q/(1 − q) last terms.
fn last_term(r: f64, order: usize) -> f64 {
    let q = libm::pow(r, 1.0 / order as f64).min(0.5);
    r * (1.0 - q) / q
}

/// The step size: with E_j = max_i |x_j,i|/(atol_i + rtol_i·scale_i), and ρ_j = (ε·E_j)^(−1/j) the radius of convergence
/// that the j-th coefficients show,
///
/// τ = min(ρ_{p−1}, ρ_p)·(c·ε)^{1/p}.
///
/// With ρ = ρ_p this is τᵖ = c/E_p: the last term is c times the tolerance. Jorba and Zou 2005, § 3.2, have the same form.
/// Two coefficients, since one of them may vanish: every second one of an even solution does.
///
/// The arrays hold what belongs to j = p − 1 and j = p, side by side as a register wants them.
#[derive(Clone, Copy)]
pub(crate) struct SizeLaw<R> {
    orders: [usize; 2],
    /// −1/j.
    per_order: [R; 2],
    /// The logarithm of ε^{−1/j}·(c·ε)^{1/p} in the units of [`Real::raw_logarithm`], and what its bias loses by −1/j.
    offset: [R; 2],
}

impl<R: Real> SizeLaw<R> {
    /// The law for a smallest tolerance ε; where the user asked for less than the resolution of the reals, `finest` is
    /// that, and truncation is smaller than rounding by as much.
    pub fn new(order: usize, epsilon: f64, finest: f64) -> Self {
        let orders = [(order - 1).max(1), order];
        let shift = libm::log2(last_term(remainder(epsilon.min(finest)), order)) / order as f64;
        let [bias, next] = [1.0, 2.0].map(|x| R::from_f64(x).raw_logarithm().to_f64());
        let offset = |j: usize| {
            let per_order = 1.0 / j as f64;
            bias + bias * per_order + (shift - libm::log2(epsilon) * per_order) * (next - bias)
        };
        Self {
            orders,
            per_order: orders.map(|j| R::from_f64(-1.0 / j as f64)),
            offset: orders.map(|j| R::from_f64(offset(j))),
        }
    }

    /// The step in the scale of the coefficients, and the weights of the components.
    ///
    /// scale_i = |x_0,i| + |x_1,i|·`before`, with the step before: a component that passes through 0 keeps its weight.
    #[inline(always)]
    pub fn propose<'a, D: Dynamics<Real = R>, V: Register<Real = R>>(
        &self,
        tolerances: &Tolerances<D>,
        row: impl Fn(usize) -> &'a [V] + Copy,
        before: V,
        weights: &mut [V],
    ) -> V {
        let (atol, rtol) = (tolerances.atol.as_ref(), tolerances.rtol.as_ref());
        let (x, slope) = (row(0), row(1));
        let coefficients = self.orders.map(row);
        let mut errors = [V::splat(R::ZERO); 2];
        for i in 0..weights.len() {
            let scale = x[i].abs() + slope[i].abs() * before;
            let tolerance = V::splat(atol[i]) + V::splat(rtol[i]) * scale + V::splat(R::MIN_POSITIVE);
            weights[i] = V::splat(R::ONE) / tolerance;
            for j in 0..2 {
                errors[j] = (coefficients[j][i].abs() * weights[i]).max(errors[j]);
            }
        }
        let size = |j: usize| errors[j].raw_logarithm().mul_add(V::splat(self.per_order[j]), V::splat(self.offset[j]));
        size(0).min(size(1)).raw_exponential()
    }
}
