//! Polynomials.

use crate::scalar::Register;

/// Σ cⱼ xʲ as even and odd part, each by Horner's rule in x²: two chains of half the length.
#[inline(always)]
pub fn polynomial<R: Register>(x: R, coefficients: &[R::Real]) -> R {
    let square = x * x;
    let mut j = coefficients.len() - 1;
    let mut sum = R::splat(coefficients[j]);
    let mut other = R::splat(coefficients[j - 1]);
    while j >= 2 {
        j -= 1;
        let next = R::splat(coefficients[j - 1]);
        (sum, other) = (other, sum.mul_add(square, next));
    }
    // `other` has the parity of the last coefficient read, c₀.
    if coefficients.len() == 1 { sum } else { sum.mul_add(x, other) }
}
