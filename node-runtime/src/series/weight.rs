//! The factors of differentiation and integration.

use crate::scalar::{Real, Scalar};

/// 1/k at index k; 0 at index 0.
const RECIPROCALS: [f64; 128] = {
    let mut table = [0.0; 128];
    let mut k = 1;
    while k < table.len() {
        table[k] = 1.0 / k as f64;
        k += 1;
    }
    table
};

/// 1/k for k ≥ 1, without a division up to order 127.
#[inline(always)]
pub fn reciprocal<V: Scalar>(k: usize) -> V {
    let reciprocal = if k < RECIPROCALS.len() { RECIPROCALS[k] } else { 1.0 / k as f64 };
    V::splat(V::Real::from_f64(reciprocal))
}

/// x_{k+1} = s f_k/(k + 1), the coefficient of ∫f in the scale s of time.
///
/// The third coefficient is divided, not multiplied by a rounded ⅓: that error would be the same in every step, and
/// add up to a drift (of 3·10⁻¹⁹ a step in the energy of the outer solar system). Those of 1/5, 1/6, 1/7, … meet
/// coefficients that are too small for it.
#[inline(always)]
pub fn integral<V: Scalar>(k: usize, f_k: V, scale: V) -> V {
    if k == 2 {
        return f_k * scale / V::splat(V::Real::from_f64(3.0));
    }
    f_k * (scale * reciprocal(k + 1))
}

/// f̄_{j−1} = s x̄_j/j, the transpose of [`integral`]; x̄_0 itself, which ends the sweep.
#[inline(always)]
pub fn handed_down<V: Scalar>(j: usize, x_j: V, scale: V) -> V {
    if j == 0 { x_j } else { integral(j - 1, x_j, scale) }
}

/// k·u_k, the coefficient of t·u′.
#[inline(always)]
pub fn weight<V: Scalar>(k: usize, u_k: V) -> V {
    V::splat(V::Real::from_f64(k as f64)) * u_k
}
