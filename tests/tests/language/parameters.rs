//! Parameters: scalars, arrays, nested arrays, tuples; what is constant in time is folded.

use node_runtime::prelude::*;

use crate::agree::agree;

#[ode_dynamics(order = 12)]
fn nested(x: [f64; 3], a: [[f64; 3]; 3], b: f64, c: ([f64; 2], f64)) -> [f64; 3] {
    let mut rate = [b; 3];
    for i in 0..3 {
        for j in 0..3 {
            rate[i] += a[i][j] * x[j];
        }
        rate[i] -= c.0[i % 2] * x[i] * x[i] + c.1;
    }
    rate
}

#[ode_dynamics(order = 12)]
fn before_the_state(k: [f64; 2], x: f64, m: f64) -> f64 {
    -k[0] / m * x + k[1]
}

/// The first argument of the type of the result is the state.
#[ode_dynamics(order = 12)]
fn like_the_state(x: [f64; 2], target: [f64; 2]) -> [f64; 2] {
    [target[0] - x[1], x[0] * target[1] - x[1]]
}

#[ode_dynamics(order = 12)]
fn folded([x, y]: [f64; 2], a: f64, b: f64) -> [f64; 2] {
    let c = (a * a + b * b).sqrt();
    let d = (a - b).sin() * a.exp() / b.ln_1p() + a.powi(3) - b.powf(a);
    [c * x - d * y / c, (x + a) * (y - b) * (a + b) - (a - a) * x + (b / b) * y]
}

#[ode_dynamics(order = 12)]
fn exponents([x, y]: [f64; 2], a: f64, b: [f64; 2]) -> [f64; 2] {
    [x.powf(a) * y.powf(b[0]), x.powf(-a) - (x * y).powf(b[0] * b[1]) + y.powf(a - a)]
}

#[ode_dynamics(order = 12)]
fn all_functions_of_parameters(x: f64, a: f64) -> f64 {
    let (s, c) = a.sin_cos();
    let smooth = a.sqrt() + a.cbrt() + a.exp() + a.exp2() + a.exp_m1() + a.ln() + a.ln_1p() + a.log2() + a.log10();
    let round = s * c + a.sin() + a.cos() + a.tan() + a.asin() + a.acos() + a.atan() + a.sinh() + a.cosh() + a.tanh();
    let inverse = a.asinh() + (1.0 + a).acosh() + a.atanh() + a.hypot(2.0) + a.atan2(2.0) + a.powf(1.1) + a.log(7.0);
    let learned = a.sigmoid() + a.softplus() + a.silu() + a.gelu() + a.erf() + a.erfc() + a.sqr() + a.rsqrt();
    0.01 * (smooth - round + inverse - learned) * x + a.recip() + a.to_radians() - a.to_degrees() + a.mul_add(a, a)
}

/// Five parameters side by side.
#[ode_dynamics(order = 12)]
fn packed(x: [f64; 5], rate: [f64; 5], exponent: f64) -> [f64; 5] {
    let mut out = rate;
    for i in 0..5 {
        out[i] += rate[(i + 1) % 5] * x[i] * x[(i + 2) % 5] - 0.02 * (2.0 + x[i]).powf(exponent) / rate[i];
        out[i] -= rate[i].exp() * (rate[0] * x[i]).sin();
    }
    out
}

#[test]
fn shapes() {
    let a = [[0.1, 0.2, -0.3], [0.4, -0.5, 0.6], [0.7, 0.8, 0.9]];
    let (b, c) = (0.3, ([0.2, 0.4], -0.1));
    agree(&Nested { a, b, c }, 0.0, [0.3, 0.4, -0.5], |_, x| nested(x, a, b, c));
    agree(&BeforeTheState { k: [2.0, 0.5], m: 3.0 }, 0.0, 0.4, |_, x| before_the_state([2.0, 0.5], x, 3.0));
    agree(&LikeTheState { target: [0.5, 0.6] }, 0.0, [0.3, 0.4], |_, x| like_the_state(x, [0.5, 0.6]));
}

#[test]
fn folding() {
    agree(&Folded { a: 0.7, b: 0.4 }, 0.0, [0.3, 0.4], |_, x| folded(x, 0.7, 0.4));
    agree(&Exponents { a: 0.7, b: [1.3, -0.4] }, 0.0, [1.3, 1.4], |_, x| exponents(x, 0.7, [1.3, -0.4]));
    agree(&AllFunctionsOfParameters { a: 0.4 }, 0.0, 0.3, |_, x| all_functions_of_parameters(x, 0.4));
    let (rate, exponent) = ([0.1, 0.2, -0.3, 0.4, 0.5], 1.7);
    agree(&Packed { rate, exponent }, 0.0, [0.3, 0.4, 0.5, -0.6, 0.7], |_, x| packed(x, rate, exponent));
}
