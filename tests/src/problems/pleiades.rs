//! Seven stars in the plane: Hairer, Nørsett and Wanner, section II.10.

use node_runtime::prelude::*;

use super::problem;
use crate::problem::Problem;

/// Stars of masses 1 to 7 that attract each other, G = 1, with close encounters.
#[ode_dynamics]
pub fn pleiades((x, v): ([[f64; 2]; 7], [[f64; 2]; 7]), mass: [f64; 7]) -> ([[f64; 2]; 7], [[f64; 2]; 7]) {
    let mut a = [[0.0; 2]; 7];
    for i in 0..7 {
        for j in i + 1..7 {
            let d = [x[j][0] - x[i][0], x[j][1] - x[i][1]];
            let r3 = (d[0] * d[0] + d[1] * d[1]).powf(-1.5);
            for k in 0..2 {
                a[i][k] += mass[j] * r3 * d[k];
                a[j][k] -= mass[i] * r3 * d[k];
            }
        }
    }
    (v, a)
}

impl Pleiades {
    /// The standard test, up to t = 3.
    pub fn problem() -> Problem<Self> {
        let x = [3.0, 3.0, -1.0, -3.0, 2.0, -2.0, 2.0];
        let y = [3.0, -3.0, 2.0, 0.0, 0.0, -4.0, 4.0];
        let vx = [0.0, 0.0, 0.0, 0.0, 0.0, 1.75, -1.5];
        let vy = [0.0, 0.0, 0.0, -1.25, 1.0, 0.0, 0.0];
        let start = (points(x, y), points(vx, vy));
        problem("pleiades", Self { mass: [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0] }, start, 3.0)
    }
}

fn points(x: [f64; 7], y: [f64; 7]) -> [[f64; 2]; 7] {
    std::array::from_fn(|i| [x[i], y[i]])
}
