//! Bogacki and Shampine's pair.

use crate::runge_kutta::{Estimate, Interpolant, Tableau};

/// Bogacki and Shampine 3(2): P. Bogacki, L. F. Shampine, "A 3(2) pair of Runge-Kutta formulas", Appl. Math. Lett. 2 (1989) 321–325;
/// dense output by Hermite's cubic, as there.
///
/// Three evaluations a step: the last stage of a step is the first of the next.
pub const BOGACKI_SHAMPINE_3: Tableau = Tableau {
    name: "Bogacki-Shampine 3(2)",
    order: 3,
    c: &[0.0, 1.0 / 2.0, 3.0 / 4.0, 1.0],
    a: &[&[], &[1.0 / 2.0], &[0.0, 3.0 / 4.0], &[2.0 / 9.0, 1.0 / 3.0, 4.0 / 9.0]],
    b: &[2.0 / 9.0, 1.0 / 3.0, 4.0 / 9.0, 0.0],
    // b − b̂ with b̂ = (7/24, 1/4, 1/3, 1/8).
    estimate: Estimate::Embedded { order: 2, difference: &[-5.0 / 72.0, 1.0 / 12.0, 1.0 / 9.0, -1.0 / 8.0] },
    interpolant: Interpolant::HERMITE,
};
