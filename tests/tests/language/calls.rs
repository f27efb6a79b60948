//! Calls of functions, from other modules and crates, and the constants that these name.

use node_runtime::prelude::*;

use crate::agree::agree;

/// A constant of the caller: each function means its own.
const SCALE: f64 = 100.0;

mod forces {
    use node_runtime::prelude::*;

    const SCALE: f64 = 0.5;
    const WEIGHT: [[f64; 2]; 3] = [[0.1, 0.2], [0.3, 0.4], [0.5, 0.6]];
    const N: usize = 3;

    /// Hooke's law.
    #[ode_function]
    pub fn spring(x: f64, stiffness: f64) -> f64 {
        -stiffness * SCALE * x
    }

    #[ode_function]
    pub(crate) fn drag(v: f64) -> f64 {
        -drag::COEFFICIENT * v * v
    }

    pub mod drag {
        pub const COEFFICIENT: f64 = 0.01;
    }

    /// A sum over a table, and calls of siblings.
    #[ode_function(const N = 3)]
    pub fn table(x: [f64; 2]) -> f64 {
        let mut sum = spring(x[0], 2.0) + drag(x[1]) + N as f64 * 0.1;
        for i in 0..N {
            for j in 0..2 {
                sum += WEIGHT[i][j] * x[j].sin();
            }
        }
        sum
    }

    pub mod inner {
        use super::*;

        /// Calls upwards, by a glob import and by a path.
        #[ode_function]
        pub fn both(x: [f64; 2]) -> [f64; 2] {
            [super::spring(x[0], 1.0), spring(x[1], 3.0) + table(x)]
        }
    }
}

use forces::inner::both;
use forces::spring;

#[ode_dynamics]
fn near([x, v]: [f64; 2], k: f64) -> [f64; 2] {
    [v, spring(x, k) * SCALE + forces::drag(v)]
}

#[ode_dynamics]
fn deep(x: [f64; 2]) -> [f64; 2] {
    let [a, b] = both(x);
    [a + forces::table([b, x[0]]), b * 0.1 - both([x[1], a])[0]]
}

#[test]
fn constants_are_those_of_the_function_that_names_them() {
    agree(&Near { k: 0.3 }, 0.0, [0.4, 0.7], |_, x| near(x, 0.3));
    agree(&Deep, 0.0, [0.4, 0.7], |_, x| deep(x));
}

#[ode_function]
fn power(x: f64, n: i32, odd: bool) -> f64 {
    let k = n - 1 + 1;
    if odd { x * x.powi(k - 1) } else { x.powi(k) }
}

#[ode_dynamics]
fn powers(x: [f64; 3]) -> [f64; 3] {
    let mut rate = x;
    for i in 0..3 {
        rate[i] = power(x[i], 2 - i as i32, i % 2 == 1) + power(x[0], 3, false);
    }
    rate
}

#[test]
fn integers_and_booleans_are_known_where_the_function_is_called() {
    agree(&Powers, 0.0, [0.4, 0.7, 0.9], |_, x| powers(x));
}

#[ode_function]
fn rotated((q, p): ([f64; 2], f64), angle: f64) -> ([f64; 2], f64) {
    let (sin, cos) = angle.sin_cos();
    return ([cos * q[0] - sin * q[1], sin * q[0] + cos * q[1]], p * cos);
}

/// The names of the caller are out of sight, and its variables stay what they are.
#[ode_dynamics]
fn tuples(t: f64, (q, p): ([f64; 2], f64), sin: f64) -> ([f64; 2], f64) {
    let cos = 0.25;
    let (r, s) = rotated((q, p), t * sin);
    ([r[0] * cos, r[1] - q[0]], s + cos * sin)
}

#[test]
fn arrays_and_tuples_go_in_and_come_out() {
    agree(&Tuples { sin: 0.5 }, 0.25, ([0.4, 0.7], 0.3), |t, x| tuples(t, x, 0.5));
}

/// Functions and dynamics in a body see each other, too.
#[test]
fn definitions_in_a_function() {
    const HALF: f64 = 0.5;

    #[ode_function]
    fn half(x: f64) -> f64 {
        HALF * x
    }

    #[ode_function]
    fn quarter(x: f64) -> f64 {
        half(half(x))
    }

    #[ode_dynamics]
    fn local(x: f64) -> f64 {
        quarter(x) - half(x * x)
    }

    agree(&Local, 0.0, 0.8, |_, x| local(x));
}

#[ode_function]
fn single(x: f32) -> f32 {
    use std::f32::consts::PI;
    x * PI * 0.1
}

#[ode_dynamics]
fn in_single(x: f32) -> f32 {
    single(x)
}

#[test]
fn f32_too() {
    let end = solve_end(&InSingle, 1.0, 0.0..=1.0, &Taylor::tolerance(1e-6)).expect("a solution");
    assert!((end.state - 0.314_159_27_f32.exp()).abs() < 1e-5);
}

const MASSES: [f64; 2] = [0.5, 1.5];

#[ode_function]
fn total(mass: [f64; 2]) -> f64 {
    mass[0] + mass[1]
}

/// A constant array as an argument.
#[ode_dynamics]
fn of_masses(x: f64) -> f64 {
    -x * total(MASSES) * total([0.01 * SCALE, x])
}

#[test]
fn constant_arguments() {
    agree(&OfMasses, 0.0, 0.01, |_, x| of_masses(x));
}

mod elsewhere {
    use node_runtime::prelude::*;
    use node_tests::forces::*;

    /// What another crate's function calls is not seen here.
    #[ode_dynamics]
    pub fn plane((x, v): ([f64; 2], [f64; 2])) -> ([f64; 2], [f64; 2]) {
        let [a, b] = node_tests::forces::hardening(v);
        let [c, d] = hardening(x);
        (v, [0.1 * a + c, 0.1 * b + d])
    }
}

#[test]
fn functions_of_other_crates() {
    agree(&elsewhere::Plane, 0.0, ([0.4, 0.7], [0.1, 0.2]), |_, x| elsewhere::plane(x));
}

macro_rules! scaling {
    ($name:ident, $factor:expr) => {
        #[ode_function]
        pub fn $name(x: f64) -> f64 {
            $factor * x
        }
    };
}

mod twice {
    use node_runtime::prelude::*;
    scaling!(scaled, 1.0 + 1.0);
}

mod thrice {
    use node_runtime::prelude::*;
    scaling!(scaled, 3.0);
}

#[ode_dynamics]
fn of_macros(x: f64) -> f64 {
    twice::scaled(x) - 0.1 * thrice::scaled(x * x)
}

#[test]
fn functions_that_macros_write() {
    agree(&OfMacros, 0.0, 0.4, |_, x| of_macros(x));
}

#[ode_function]
fn dot(a: &[f64; 3], b: &[f64; 3]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

#[ode_function]
fn add(sum: &mut [f64; 3], factor: f64, x: &[f64; 3]) {
    for i in 0..3 {
        sum[i] += factor * x[i];
    }
}

#[ode_function]
fn numbered(first: usize) -> [f64; 3] {
    std::array::from_fn(|i| (first + i) as f64)
}

#[ode_dynamics]
fn by_reference(x: [f64; 3]) -> [f64; 3] {
    let square = |u: f64| u * u;
    let mut rate = numbered(1);
    let projection = dot(&x, &rate);
    add(&mut rate, -projection, &x);
    add(&mut rate, square(x[0]), &numbered(3));
    rate
}

#[test]
fn references_go_in() {
    agree(&ByReference, 0.0, [0.4, -0.3, 0.2], |_, x| by_reference(x));
}

mod laws {
    use node_runtime::prelude::*;

    #[ode_function]
    pub fn half(x: f64) -> f64 {
        0.5 * x
    }

    #[ode_function]
    pub fn quarter(x: f64) -> f64 {
        use self::half as of_two;
        of_two(of_two(x))
    }
}

#[ode_function]
fn three_quarters(x: f64) -> f64 {
    use laws::{self, half};
    half(x) + laws::quarter(x)
}

/// Imports in the body, also of all names.
#[ode_dynamics(order = 12)]
fn imported([x, y]: [f64; 2]) -> [f64; 2] {
    use laws::*;
    [three_quarters(y.sin()), -half(x) - quarter(y)]
}

#[test]
fn functions_that_the_body_imports() {
    agree(&Imported, 0.0, [0.4, -0.3], |_, x| imported(x));
}
