//! Powers, whole and not.

use node_runtime::prelude::*;

use crate::agree::agree;

macro_rules! powers {
    ($($name:ident: ($x:ident, $y:ident, $a:ident) => $value:expr, $start:expr;)*) => {
        $(mod $name {
            use super::*;

            #[ode_dynamics(order = 12)]
            fn power([$x, $y]: [f64; 2], $a: f64) -> [f64; 2] {
                [0.25 * $value, 0.1 * $x]
            }

            #[test]
            fn agrees() {
                agree(&Power { $a: 0.7 }, 0.0, $start, |_, x| power(x, 0.7));
            }
        })*
    };
}

powers! {
    whole_0: (x, y, a) => x.powi(0), [0.0, 0.5];
    whole_1: (x, y, a) => x.powi(1), [0.0, 0.5];
    whole_2: (x, y, a) => x.powi(2), [0.0, 0.5];
    whole_3: (x, y, a) => (x - y).powi(3), [0.5, 0.5];
    whole_31: (x, y, a) => x.powi(31), [0.8, 0.5];
    whole_31_at_0: (x, y, a) => x.powi(31) + y, [0.0, 0.5];
    inverse_1: (x, y, a) => x.powi(-1), [-1.5, 0.5];
    inverse_2: (x, y, a) => (x * y).powi(-2), [-1.5, 1.5];
    inverse_31: (x, y, a) => x.powi(-31), [1.1, 0.5];
    of_a_number: (x, y, a) => x * 2.0_f64.powi(-3) + y * 1.5_f64.powi(5), [0.4, 0.5];
    of_a_parameter: (x, y, a) => x * a.powi(-3) + y * a.powi(4) - a.powf(a) * a.sqrt(), [0.4, 0.5];
    half: (x, y, a) => x.powf(0.5), [1.5, 0.5];
    minus_half: (x, y, a) => x.powf(-0.5), [1.5, 0.5];
    three_halves: (x, y, a) => x.powf(1.5) * y, [1.5, 0.5];
    minus_three_halves: (x, y, a) => y / (x * x + y * y).powf(1.5), [1.5, 0.5];
    halves_join: (x, y, a) => x.powf(0.5) * x.powf(1.5) - x.sqrt() * x.sqrt(), [1.5, 0.5];
    halves_of_halves: (x, y, a) => x.sqrt().sqrt() + x.sqrt().powi(3) - x.powf(0.5).powf(-3.0), [1.5, 0.5];
    root_of_a_square: (x, y, a) => (x * x).sqrt() - x.powi(4).powf(0.25), [-1.5, 0.5];
    root_of_a_multiple: (x, y, a) => (4.0 * x).sqrt() + (a * x).powf(0.3) - (-x * -2.0).powf(1.5), [1.5, 0.5];
    quotient_of_powers: (x, y, a) => x.powi(5) / x.powi(3) * y.powi(2) / (x * y), [1.5, 0.5];
    decimal: (x, y, a) => x.powf(0.3) * x.powf(-1.7) * y, [1.5, 0.5];
    whole_by_powf: (x, y, a) => x.powf(3.0) - x.powf(-2.0) + y.powf(0.0) + y.powf(1.0), [-1.5, 0.5];
    by_parameter: (x, y, a) => x.powf(a) + y.powf(-a) * x.powf(a + 1.0), [1.5, 0.5];
    by_state: (x, y, a) => x.powf(y) - (x + y).powf(x * y), [1.5, 0.5];
    of_two: (x, y, a) => 2.0_f64.powf(x) + a.powf(-y), [1.5, 0.5];
    of_time_like: (x, y, a) => (x + 1.0).powi(3) * (x + 1.0).powi(-1), [0.5, 0.5];
    hypot_of_numbers: (x, y, a) => x.hypot(3.0) + 2.0_f64.hypot(y) - 3.0_f64.hypot(4.0) + a.hypot(x), [0.5, -0.5];
    hypot_beyond_0: (x, y, a) => x.hypot(y), [0.0, 0.5];
    atan2_of_numbers: (x, y, a) => x.atan2(3.0) + 2.0_f64.atan2(y) + a.atan2(2.0) + y.atan2(a), [0.5, -0.5];
    atan2_left: (x, y, a) => x.atan2(y), [0.5, -1.5];
    logarithm_of_base: (x, y, a) => x.log(y) - y.log(a) + a.log(2.0) * x, [1.5, 0.5];
}

/// The degree in t is 2⁷⁰.
#[ode_dynamics]
fn logistic_map(t: f64, x: f64) -> f64 {
    let mut y = 0.3 + 0.1 * t;
    for _ in 0..70 {
        y = 0.9 * (y - y * y);
    }
    y - x
}

#[test]
fn degrees_that_no_number_holds() {
    agree(&LogisticMap, 0.1, 0.4, logistic_map);
}
