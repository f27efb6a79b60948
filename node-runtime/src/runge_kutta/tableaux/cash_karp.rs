//! Cash and Karp's pair.

use crate::runge_kutta::{Estimate, Interpolant, Tableau};

/// Cash and Karp 5(4): J. R. Cash, A. H. Karp, "A variable order Runge-Kutta method for initial value problems with rapidly varying
/// right-hand sides", ACM Trans. Math. Softw. 16 (1990) 201–222.
pub const CASH_KARP_5: Tableau = Tableau {
    name: "Cash-Karp 5(4)",
    order: 5,
    c: &[0.0, 1.0 / 5.0, 3.0 / 10.0, 3.0 / 5.0, 1.0, 7.0 / 8.0],
    a: &[
        &[],
        &[1.0 / 5.0],
        &[3.0 / 40.0, 9.0 / 40.0],
        &[3.0 / 10.0, -9.0 / 10.0, 6.0 / 5.0],
        &[-11.0 / 54.0, 5.0 / 2.0, -70.0 / 27.0, 35.0 / 27.0],
        &[1631.0 / 55296.0, 175.0 / 512.0, 575.0 / 13824.0, 44275.0 / 110592.0, 253.0 / 4096.0],
    ],
    b: &[37.0 / 378.0, 0.0, 250.0 / 621.0, 125.0 / 594.0, 0.0, 512.0 / 1771.0],
    estimate: Estimate::Embedded {
        order: 4,
        difference: &[
            37.0 / 378.0 - 2825.0 / 27648.0,
            0.0,
            250.0 / 621.0 - 18575.0 / 48384.0,
            125.0 / 594.0 - 13525.0 / 55296.0,
            -277.0 / 14336.0,
            512.0 / 1771.0 - 1.0 / 4.0,
        ],
    },
    interpolant: Interpolant::HERMITE,
};
