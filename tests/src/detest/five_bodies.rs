//! C5: the five outer planets around the sun.

use node_runtime::prelude::*;

use super::problem;
use crate::problem::Problem;

/// Heliocentric motion: each planet is pulled by the sun and by the others, which also pull the sun.
///
/// `k2` is the gravitational constant, `m0` the mass of the sun, `m` those of the planets.
#[ode_dynamics]
pub fn five_bodies(
    (y, v): ([[f64; 3]; 5], [[f64; 3]; 5]),
    k2: f64,
    m0: f64,
    m: [f64; 5],
) -> ([[f64; 3]; 5], [[f64; 3]; 5]) {
    let mut a = [[0.0; 3]; 5];
    for j in 0..5 {
        let r3 = (y[j][0] * y[j][0] + y[j][1] * y[j][1] + y[j][2] * y[j][2]).powf(-1.5);
        for i in 0..3 {
            let pull = k2 * r3 * y[j][i];
            a[j][i] -= (m0 + m[j]) * pull;
            for k in 0..5 {
                if k != j {
                    a[k][i] -= m[j] * pull;
                }
            }
        }
    }
    for j in 0..5 {
        for k in j + 1..5 {
            let d = [y[k][0] - y[j][0], y[k][1] - y[j][1], y[k][2] - y[j][2]];
            let r3 = (d[0] * d[0] + d[1] * d[1] + d[2] * d[2]).powf(-1.5);
            for i in 0..3 {
                a[j][i] += k2 * m[k] * r3 * d[i];
                a[k][i] -= k2 * m[j] * r3 * d[i];
            }
        }
    }
    (v, a)
}

/// Jupiter, Saturn, Uranus, Neptune, Pluto: positions in AU.
const POSITION: [[f64; 3]; 5] = [
    [3.42947415189, 3.35386959711, 1.35494901715],
    [6.64145542550, 5.97156957878, 2.18231499728],
    [11.2630437207, 14.6952576794, 6.27960525067],
    [-30.1552268759, 1.65699966404, 1.43785752721],
    [-21.1238353380, 28.4465098142, 15.3882659679],
];

/// Their velocities in AU per 100 days.
const VELOCITY: [[f64; 3]; 5] = [
    [-0.557160570446, 0.505696783289, 0.230578543901],
    [-0.415570776342, 0.365682722812, 0.169143213293],
    [-0.325325669158, 0.189706021964, 0.0877265322780],
    [-0.0240476254170, -0.287659532608, -0.117219543175],
    [-0.176860753121, -0.216393453025, -0.0148647893090],
];

impl FiveBodies {
    /// 2,000 days, half a turn of Jupiter.
    pub fn problem() -> Problem<Self> {
        let m = [0.000954786104043, 0.000285583733151, 0.0000437273164546, 0.0000517759138449, 0.00000277777777778];
        problem("c5", Self { k2: 2.95912208286, m0: 1.00000597682, m }, (POSITION, VELOCITY))
    }
}
