//! Heun's method with Euler's inside.

use crate::runge_kutta::{Estimate, Interpolant, Tableau};

/// Heun–Euler 2(1): K. Heun, Z. Math. Phys. 45 (1900) 23–38; Euler's step is the embedded one.
pub const HEUN_EULER_2: Tableau = Tableau {
    name: "Heun-Euler 2(1)",
    order: 2,
    c: &[0.0, 1.0],
    a: &[&[], &[1.0]],
    b: &[1.0 / 2.0, 1.0 / 2.0],
    estimate: Estimate::Embedded { order: 1, difference: &[-1.0 / 2.0, 1.0 / 2.0] },
    interpolant: Interpolant::HERMITE,
};
