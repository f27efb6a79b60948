//! Fehlberg's pair.

use crate::runge_kutta::{Estimate, Interpolant, Tableau};

/// Fehlberg 4(5): E. Fehlberg, "Low-order classical Runge-Kutta formulas with stepsize control", NASA TR R-315 (1969), table III. The step
/// is that of order 4, the estimate comes from order 5.
pub const FEHLBERG_4: Tableau = Tableau {
    name: "Fehlberg 4(5)",
    order: 4,
    c: &[0.0, 1.0 / 4.0, 3.0 / 8.0, 12.0 / 13.0, 1.0, 1.0 / 2.0],
    a: &[
        &[],
        &[1.0 / 4.0],
        &[3.0 / 32.0, 9.0 / 32.0],
        &[1932.0 / 2197.0, -7200.0 / 2197.0, 7296.0 / 2197.0],
        &[439.0 / 216.0, -8.0, 3680.0 / 513.0, -845.0 / 4104.0],
        &[-8.0 / 27.0, 2.0, -3544.0 / 2565.0, 1859.0 / 4104.0, -11.0 / 40.0],
    ],
    b: &[25.0 / 216.0, 0.0, 1408.0 / 2565.0, 2197.0 / 4104.0, -1.0 / 5.0, 0.0],
    // b − b̂ with b̂ = (16/135, 0, 6656/12825, 28561/56430, −9/50, 2/55).
    estimate: Estimate::Embedded {
        order: 5,
        difference: &[-1.0 / 360.0, 0.0, 128.0 / 4275.0, 2197.0 / 75240.0, -1.0 / 50.0, -2.0 / 55.0],
    },
    interpolant: Interpolant::HERMITE,
};
