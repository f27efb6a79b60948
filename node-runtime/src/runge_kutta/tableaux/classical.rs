//! The methods for steps of one length.

use crate::runge_kutta::{Estimate, Interpolant, Tableau};

/// Euler's method: L. Euler, Institutionum calculi integralis I (1768), § 650.
pub const EULER: Tableau = Tableau {
    name: "Euler",
    order: 1,
    c: &[0.0],
    a: &[&[]],
    b: &[1.0],
    estimate: Estimate::None,
    interpolant: Interpolant::HERMITE,
};

/// The midpoint method: C. Runge, Math. Ann. 46 (1895) 167–178.
pub const MIDPOINT: Tableau = Tableau {
    name: "midpoint",
    order: 2,
    c: &[0.0, 1.0 / 2.0],
    a: &[&[], &[1.0 / 2.0]],
    b: &[0.0, 1.0],
    estimate: Estimate::None,
    interpolant: Interpolant::HERMITE,
};

/// The classical method of order 4: W. Kutta, Z. Math. Phys. 46 (1901) 435–453.
pub const RK4: Tableau = Tableau {
    name: "RK4",
    order: 4,
    c: &[0.0, 1.0 / 2.0, 1.0 / 2.0, 1.0],
    a: &[&[], &[1.0 / 2.0], &[0.0, 1.0 / 2.0], &[0.0, 0.0, 1.0]],
    b: &[1.0 / 6.0, 1.0 / 3.0, 1.0 / 3.0, 1.0 / 6.0],
    estimate: Estimate::None,
    interpolant: Interpolant::HERMITE,
};
