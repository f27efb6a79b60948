//! The order of the method.

use crate::dynamics::Dynamics;

/// p = max(2, ⌈1 − ½ ln ε⌉), the order at which a step of ρ/e² has the error ε (Jorba and Zou 2005, § 3.1); at most the
/// highest that was compiled.
pub(super) fn automatic<D: Dynamics>(epsilon: f64) -> usize {
    let order = libm::ceil(1.0 - 0.5 * libm::log(epsilon)).max(2.0);
    D::MAX_ORDER.min(order as usize)
}
