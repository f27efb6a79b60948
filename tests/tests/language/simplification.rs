//! Programs that simplification might get wrong.

use node_runtime::prelude::*;

use crate::agree::agree;

macro_rules! expressions {
    ($($name:ident: ($x:ident, $y:ident, $a:ident) => $value:expr;)*) => {
        $(mod $name {
            use super::*;

            #[ode_dynamics(order = 12)]
            fn expression([$x, $y]: [f64; 2], $a: f64) -> [f64; 2] {
                [$value, 0.5 * $x]
            }

            #[test]
            fn agrees() {
                agree(&Expression { $a: 0.7 }, 0.0, [0.6, 0.9], |_, x| expression(x, 0.7));
            }
        })*
    };
}

expressions! {
    itself_over_itself: (x, y, a) => x / x;
    nothing_times: (x, y, a) => 0.0 * x + y;
    minus_itself: (x, y, a) => (x - x) * y + (x + y - x);
    minus_minus: (x, y, a) => -(-x) - (-(y - x)) + -(x + y - a);
    constant: (x, y, a) => a;
    number: (x, y, a) => -2.5;
    zero: (x, y, a) => 0.0;
    minus_zero: (x, y, a) => -0.0 * y;
    five_terms: (x, y, a) => x + y + x * y + x * x + y * y + a;
    nine_terms: (x, y, a) => x - 2.0 * y + 3.0 * x * y - 4.0 * x * x + a * y * y - x.sin() + a * y.cos() - 0.1 * x.exp() - 1.0;
    factors: (x, y, a) => 2.0 * (3.0 * (a * (x * (4.0 * y)))) / 5.0 / (a / 2.0);
    sums_of_sums: (x, y, a) => 2.0 * (x + 3.0 * (y - 2.0 * (x - a)) - (1.0 - y)) - (2.0 * x - (y + 1.0) * 3.0);
    sums_in_products: (x, y, a) => (x + y) * (x + y) * (x - y) * (y - x) - (2.0 * x + 2.0 * y) * (a * x + a * y);
    same_factors: (x, y, a) => (a * x + a * y + a).sin() + (2.0 * x - 2.0 * y).cos() * (y - x).sin() + (a - a * x).exp();
    odd_and_even: (x, y, a) => (x - y).sin() + (y - x).sin() * 2.0 + (-x).cos() - (-x).tanh() + (-x).exp() + (-(x * y)).atan();
    inverse_odd: (x, y, a) => (-0.3 * x).asin() - (0.3 * x).asin() + (-0.5 * y).acos() + (-x - 2.0 * y).asinh() - (-x).erf() + (-x).cbrt();
    quotients: (x, y, a) => x / y / (x + 1.0) * (x + 1.0) / (2.0 / (y * a)) + 1.0 / (1.0 / x) - (x / y) / (x / y);
    shared_reciprocals: (x, y, a) => 1.0 / y + x / y + x.sin() / y - (x * x) / y + a / y;
    cancelling_powers: (x, y, a) => x * x * x / x - x.powi(4) / (x * x) + (x * y) / (y * x) + x.powi(3) * x.powi(-3);
    distance: (x, y, a) => { let r2 = x * x + y * y; let r = r2.sqrt(); x / (r * r * r) + y / r2 + r / (1.0 + r) - 1.0 / r };
    deep: (x, y, a) => ((((x * y).sin() + a).exp() * 0.1 + x).cos() * y + 1.0).sqrt().ln_1p();
    many_uses: (x, y, a) => { let u = x * y; let v = u * u; let w = v * u; u + v + w + u * w + v * w - w * w };
    sum_used_twice: (x, y, a) => { let u = x + 2.0 * y; let v = u + 1.0; 0.1 * (u * v + v * v + u.sin() + v.sin() - u) };
    minus_shared: (x, y, a) => { let u = x - y; let v = y - x; u * v + u.sin() * v.cos() + 1.0 / (2.0 + u) + 1.0 / (2.0 + v) };
    scaled_shared: (x, y, a) => { let u = 2.0 * x; let v = 3.0 * x; u.sin() + v.sin() + (u * v).sqrt() + (u / v) * y + u.powi(2) / v };
    pairs: (x, y, a) => x.sin() + x.cos() * y + x.sinh() - x.cosh() + x.tan() + x.tanh() - (x.sin() * x.cos()).exp();
    companions: (x, y, a) => x.exp() + x.exp_m1() + x.sigmoid() + x.softplus() + x.ln() + x.ln_1p() + x.log2() + x.erf() + x.erfc();
    parameter_only: (x, y, a) => a.sin() * a.exp() + a / 3.0 - (a - a) * x;
}

/// Nothing of the right-hand side uses the first component, and nothing computes the second.
#[ode_dynamics(order = 12)]
fn detached(x: [f64; 3]) -> [f64; 3] {
    [x[1], 0.0, 1.0]
}

#[ode_dynamics(order = 12)]
fn rotated(x: [f64; 4]) -> [f64; 4] {
    [x[3], x[2], x[1], x[0]]
}

#[ode_dynamics(order = 12)]
fn dead_code(x: [f64; 2]) -> [f64; 2] {
    let dead = (x[0] - 100.0).ln() / 0.0;
    let unused = [dead; 3];
    [x[1], -x[0]]
}

#[test]
fn trivial_fields() {
    agree(&Detached, 0.0, [0.3, 0.4, 0.5], |_, x| detached(x));
    agree(&Rotated, 0.0, [0.3, 0.4, 0.5, -0.6], |_, x| rotated(x));
    agree(&DeadCode, 0.0, [0.3, 0.4], |_, x| dead_code(x));
}

/// Constants that do not fit the range of numbers without what they multiply stay with it.
#[ode_dynamics(order = 8)]
fn far_apart([x, y]: [f64; 2], h: f64) -> [f64; 2] {
    let small = 1e-20 * x;
    let action = h * x;
    [small.powi(20) * 1e100 + action.powi(9) * 1e254, -1e-60 * (y / 1e-60).powi(6)]
}

#[test]
fn coefficients_keep_the_range() {
    let h = 6.6e-44;
    agree(&FarApart { h }, 0.0, [1e15, 0.5e-60], |_, x| far_apart(x, h));
}
