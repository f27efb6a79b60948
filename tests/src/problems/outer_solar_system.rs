//! The sun and the five outer planets: Applegate et al., Astron. J. 92 (1986) 176.

use node_runtime::prelude::*;

use super::problem;
use crate::problem::Problem;

/// Six bodies under Newton's law; `gm` is the gravitational constant times each mass.
#[ode_dynamics]
pub fn outer_solar_system((x, v): ([[f64; 3]; 6], [[f64; 3]; 6]), gm: [f64; 6]) -> ([[f64; 3]; 6], [[f64; 3]; 6]) {
    let mut a = [[0.0; 3]; 6];
    for i in 0..6 {
        for j in i + 1..6 {
            let d = [x[j][0] - x[i][0], x[j][1] - x[i][1], x[j][2] - x[i][2]];
            let r3 = (d[0] * d[0] + d[1] * d[1] + d[2] * d[2]).powf(-1.5);
            for k in 0..3 {
                a[i][k] += gm[j] * r3 * d[k];
                a[j][k] -= gm[i] * r3 * d[k];
            }
        }
    }
    (v, a)
}

/// A point or a velocity of each body.
type Vectors = [[f64; 3]; 6];

/// Masses of the sun (with the inner planets), Jupiter, Saturn, Uranus, Neptune and Pluto, in solar masses.
const MASS: [f64; 6] = [1.00000597682, 1.0 / 1047.355, 1.0 / 3501.6, 1.0 / 22869.0, 1.0 / 19314.0, 7.4074074e-09];

/// Gauss' gravitational constant squared, in AU³ per solar mass and year of 365 days.
const G: f64 = 0.01720209895 * 0.01720209895 * 365.0 * 365.0;

/// Positions in AU.
const POSITION: Vectors = [
    [-4.06428567034226e-3, -6.08813756435987e-3, -1.66162304225834e-6],
    [3.40546614227466e+0, 3.62978190075864e+0, 3.42386261766577e-2],
    [6.60801554403466e+0, 6.38084674585064e+0, -1.36145963724542e-1],
    [1.11636331405597e+1, 1.60373479057256e+1, 3.61783279369958e-1],
    [-3.01777243405203e+1, 1.91155314998064e+0, -1.53887595621042e-1],
    [-2.13858977531573e+1, 3.20719104739886e+1, 2.49245689556096e+0],
];

/// Velocities in AU per day.
const VELOCITY: Vectors = [
    [6.69048890636161e-6, -6.33922479583593e-6, -3.13202145590767e-9],
    [-5.59797969310664e-3, 5.51815399480116e-3, -2.66711392865591e-6],
    [-4.17354020307064e-3, 3.99723751748116e-3, 1.67206320571441e-5],
    [-3.25884806151064e-3, 2.06438412905916e-3, -2.17699042180559e-5],
    [-2.17471785045538e-4, -3.11361111025884e-3, 3.58344705491441e-5],
    [-1.76936577252484e-3, -2.06720938381724e-3, 6.58091931493844e-4],
];

impl OuterSolarSystem {
    /// A thousand years.
    pub fn problem() -> Problem<Self> {
        let velocity = VELOCITY.map(|v| v.map(|component| component * 365.0));
        problem("outer_solar_system", Self { gm: MASS.map(|m| G * m) }, (POSITION, velocity), 1000.0)
    }

    /// The energy ½Σ mᵢ|vᵢ|² − Σ_{i<j} G mᵢ mⱼ/|xᵢ − xⱼ|, which the motion keeps.
    pub fn energy((x, v): (Vectors, Vectors)) -> f64 {
        let kinetic: f64 = (0..6).map(|i| 0.5 * MASS[i] * dot(v[i], v[i])).sum();
        let pairs = (0..6).flat_map(|i| (i + 1..6).map(move |j| (i, j)));
        let potential: f64 = pairs
            .map(|(i, j)| {
                let d = std::array::from_fn(|k| x[j][k] - x[i][k]);
                G * MASS[i] * MASS[j] / dot(d, d).sqrt()
            })
            .sum();
        kinetic - potential
    }
}

fn dot(a: [f64; 3], b: [f64; 3]) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}
