//! The factors of differentiation and integration.

use crate::scalar::{Real, Scalar};

/// 1/k at index k; 0 at index 0.
static RECIPROCALS: [f64; 128] = {
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

/// k·u_k, the coefficient of t·u′.
#[inline(always)]
pub fn weight<V: Scalar>(k: usize, u_k: V) -> V {
    V::splat(V::Real::from_f64(k as f64)) * u_k
}
