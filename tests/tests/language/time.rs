//! Fields that depend on time, and polynomials in it.

use node_runtime::prelude::*;

use crate::agree::agree;

macro_rules! fields {
    ($($name:ident: ($t:ident, $x:ident) => $value:expr;)*) => {
        $(mod $name {
            use super::*;

            #[ode_dynamics(order = 12)]
            fn field($t: f64, $x: f64) -> f64 {
                $value
            }

            #[test]
            fn agrees() {
                for time in [0.7, 2.0] {
                    agree(&Field, time, 0.4, |t, x| field(t, x));
                }
            }
        })*
    };
}

fields! {
    alone: (t, x) => t;
    constant: (t, x) => 3.0;
    minus: (t, x) => -t;
    square: (t, x) => t * t * x;
    witch: (t, x) => 1.0 / (1.0 + t * t);
    cube: (t, x) => 0.1 * (t + 1.0).powi(3);
    cube_times: (t, x) => 0.1 * (t + 1.0).powi(3) * x - (t - 3.0).powi(2);
    cosine_squared: (t, x) => t.cos() * t.cos() + t.cos().powi(2);
    root: (t, x) => t.sqrt() * x;
    inverse: (t, x) => x / t + t / (x + 1.0);
    inverse_square: (t, x) => t.powi(-2) - x / (t * t);
    tangent: (t, x) => (0.2 * t).tan() - (t * t * 0.1).atan();
    powers: (t, x) => t.powf(0.3) + t.powf(2.5) - 0.5_f64.powf(t) + t.powf(t) - t.powf(x);
    products: (t, x) => (t * x) * (t + x) * (1.0 - t) * (t * t + 1.0);
    quotients: (t, x) => (1.0 + t) / (2.0 + t) + (1.0 + t * x) / (3.0 + t) + (t * t - 1.0) / (4.0 + x);
    exponentials: (t, x) => (-t).exp() + (-t * t).exp() * x - (2.0 * t).sinh() * 0.1 + (t * x).cosh() * 0.1;
    logarithms: (t, x) => t.ln() + (1.0 + t * t).ln_1p() + t.log2() - (t + x).log10();
    hypotenuse: (t, x) => t.hypot(x) + t.hypot(2.0) - 2.0_f64.hypot(t);
    angle: (t, x) => t.atan2(x + 1.0) + x.atan2(t) + t.atan2(2.0) + 2.0_f64.atan2(t);
    normal: (t, x) => t.erf() - (t * t * 0.1).erfc() + x * t.erf();
    networks: (t, x) => (t - x).tanh() + t.sigmoid() - (0.5 * t * t).softplus() + t.gelu() * t.silu();
    arcs: (t, x) => (0.2 * t).asin() - (0.2 * t).acos() + t.asinh() + (2.0 + t).acosh() - (0.2 * t).atanh();
    cancelled: (t, x) => (t + x) * (t - x) - t * t + x * x + 0.5;
}

#[ode_dynamics(order = 12)]
fn driven(time: f64, [x, v]: [f64; 2], omega: f64) -> [f64; 2] {
    [v, -x + (omega * time).sin() * time]
}

#[ode_dynamics(order = 12)]
fn unused(_t: f64, x: f64) -> f64 {
    -x
}

/// Time in all lanes of a register.
#[ode_dynamics(order = 12)]
fn packed(t: f64, x: [f64; 5]) -> [f64; 5] {
    let mut rate = [0.0; 5];
    for i in 0..5 {
        let phase = t * x[i] - 0.1 * i as f64;
        rate[i] = phase.sin() + t * x[(i + 1) % 5] * t + (t + i as f64).powi(2) * 0.01 + t / (2.0 + x[i]);
    }
    rate
}

/// Polynomials in time in all lanes.
#[ode_dynamics(order = 12)]
fn packed_polynomials(t: f64, x: [f64; 6]) -> [f64; 6] {
    let mut rate = [0.0; 6];
    for i in 0..6 {
        let p = 1.0 + t * (0.1 * i as f64 + 0.2);
        rate[i] = p * p * x[i] - p / (1.5 + p * p) + (0.1 * p).exp() * p.sqrt() * x[5 - i] - p.powf(1.3);
    }
    rate
}

/// What is called `t` is the state where nothing else can be.
#[ode_dynamics(order = 12)]
fn called_t(t: f64) -> f64 {
    t * t
}

#[test]
fn arguments() {
    agree(&Driven { omega: 1.5 }, 0.3, [0.4, -0.5], |t, x| driven(t, x, 1.5));
    agree(&Unused, 0.3, 0.4, |t, x| unused(t, x));
    agree(&CalledT, 5.0, 0.4, |_, x| called_t(x));
}

#[test]
fn registers() {
    agree(&Packed, 0.3, [0.3, 0.4, 0.5, -0.6, 0.7], |t, x| packed(t, x));
    agree(&PackedPolynomials, 0.3, [0.3, 0.4, 0.5, -0.6, 0.7, 0.8], |t, x| packed_polynomials(t, x));
}
