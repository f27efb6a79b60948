//! Products with powers of two.

use super::coefficients::Coefficients;
use crate::scalar::{Real, Register};

/// m·2ⁿ, rounded once where it is subnormal: in two steps, since 2ⁿ alone may overflow or vanish.
#[inline(always)]
pub fn scale<R: Register>(m: R, n: R) -> R {
    let half = (n * R::splat(R::Real::from_f64(0.5))).round();
    m * half.two_to() * (n - half).two_to()
}

/// The exponent of x, or the nearest one that is well inside the range: x·2⁻ᵉ has room for squares and tails.
#[inline(always)]
pub fn inner_exponent<R: Register>(x: R) -> R {
    let bound = R::splat(R::Real::MAX_EXPONENT - R::Real::from_f64(20.0));
    bound.min((-bound).max(x.exponent()))
}
