//! Operations together with their rounding errors.

#[cfg(feature = "std")]
use super::Real;
use super::Scalar;

/// The sum of a and b and its rounding error, exactly: s + e = a + b (Knuth, TAOCP 4.2.2, theorem B).
#[inline(always)]
pub(crate) fn two_sum<V: Scalar>(a: V, b: V) -> (V, V) {
    let sum = a + b;
    let b_part = sum - a;
    let a_part = sum - b_part;
    (sum, (a - a_part) + (b - b_part))
}

/// The product of a and b and its rounding error, exactly unless it underflows: p + e = a·b.
#[cfg(feature = "std")]
#[inline(always)]
pub(crate) fn two_product<R: Real>(a: R, b: R) -> (R, R) {
    let product = a * b;
    (product, a.fused_mul_add(b, -product))
}
