//! Every operation, of time, state and parameters.

// Not every function has all operands.
#![allow(unused_variables)]

use node_runtime::prelude::*;
use node_tests::derivatives::check;

macro_rules! functions {
    ($($name:ident($t:ident, $u:ident, $v:ident, $a:ident) = $body:expr;)*) => {$(
        mod $name {
            use super::*;

            #[ode_dynamics(order = 9)]
            fn system($t: f64, [x, y]: [f64; 2], $a: f64, b: f64) -> [f64; 2] {
                let $u = 0.25 + 0.125 * x + b * y + 0.0625 * $t * x;
                let $v = 0.5 + 0.25 * y;
                [0.5 * y - $a * x, $body]
            }

            #[test]
            fn both_passes_are_right() {
                check(&System { $a: 0.375, b: 0.0625 }, 0.5, &[0.75, 0.5], 9);
            }
        }
    )*};
}

functions! {
    product(t, u, v, a) = u * v * a + t;
    quotient(t, u, v, a) = u / v - t / u;
    reciprocal(t, u, v, a) = a / u;
    square(t, u, v, a) = u.sqr() + t * t;
    cube(t, u, v, a) = u.powi(3) * v;
    inverse_cube(t, u, v, a) = u.powi(-3);
    sqrt(t, u, v, a) = u.sqrt();
    rsqrt(t, u, v, a) = u.rsqrt() * v;
    cbrt(t, u, v, a) = u.cbrt();
    three_halves(t, u, v, a) = u.powf(-1.5);
    power_of_parameter(t, u, v, a) = u.powf(a) + u.powf(2.0 * a);
    power_of_series(t, u, v, a) = u.powf(v);
    parameter_to_series(t, u, v, a) = a.powf(v);
    exp(t, u, v, a) = (a * u).exp();
    exp2(t, u, v, a) = u.exp2();
    exp_m1(t, u, v, a) = u.exp_m1();
    ln(t, u, v, a) = u.ln() + v.ln();
    ln_1p(t, u, v, a) = u.ln_1p();
    log2(t, u, v, a) = u.log2();
    log10(t, u, v, a) = u.log10();
    sin_and_cos(t, u, v, a) = u.sin() * u.cos() + v.cos() + (a * t).sin();
    tan(t, u, v, a) = u.tan();
    asin(t, u, v, a) = u.asin();
    acos(t, u, v, a) = u.acos();
    atan(t, u, v, a) = u.atan();
    sinh_and_cosh(t, u, v, a) = u.sinh() + v.cosh();
    tanh(t, u, v, a) = (v * u).tanh();
    asinh(t, u, v, a) = u.asinh();
    acosh(t, u, v, a) = (1.5 + u).acosh();
    atanh(t, u, v, a) = u.atanh();
    sigmoid(t, u, v, a) = u.sigmoid();
    softplus(t, u, v, a) = u.softplus();
    silu(t, u, v, a) = u.silu();
    gelu(t, u, v, a) = u.gelu();
    erf(t, u, v, a) = u.erf();
    erfc(t, u, v, a) = u.erfc();
    hypot(t, u, v, a) = u.hypot(v);
    atan2(t, u, v, a) = u.atan2(v);
    of_time_alone(t, u, v, a) = (a * t).cos() * (1.0 + t * t).sqrt() * u;
    forced(t, u, v, a) = a + t;
}
