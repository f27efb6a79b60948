//! Every method of the language, alone and on registers.

use node_runtime::prelude::*;

use crate::agree::agree;

/// Each method on a scalar, and on four elements side by side beside a scalar use of the same operand.
macro_rules! methods {
    ($($name:ident: $u:ident => $value:expr, $start:expr;)*) => {
        $(mod $name {
            use super::*;

            #[ode_dynamics(order = 12)]
            fn alone($u: f64) -> f64 {
                0.25 * $value
            }

            #[ode_dynamics(order = 12)]
            fn packed(x: [f64; 5]) -> [f64; 5] {
                let mut rate = [0.0; 5];
                for i in 1..5 {
                    let $u = x[i] + 0.05 * x[0];
                    rate[i] = 0.25 * $value - 0.1 * x[i];
                }
                let $u = x[1];
                rate[0] = 0.25 * $value * x[2];
                rate
            }

            #[test]
            fn method() {
                agree(&Alone, 0.0, $start, |_, x| alone(x));
                let start = [1.0, 0.9, 1.05, 0.95, 1.1].map(|factor| factor * $start);
                agree(&Packed, 0.0, start, |_, x| packed(x));
            }
        })*
    };
}

methods! {
    sqrt: u => u.sqrt(), 1.5;
    cbrt: u => u.cbrt(), 1.5;
    cbrt_below_0: u => u.cbrt(), -1.5;
    exp: u => u.exp(), 0.3;
    exp2: u => u.exp2(), 0.3;
    exp_m1: u => u.exp_m1(), 0.3;
    ln: u => u.ln(), 1.7;
    ln_1p: u => u.ln_1p(), 0.8;
    log: u => u.log(3.0), 1.7;
    log2: u => u.log2(), 1.7;
    log10: u => u.log10(), 1.7;
    sin: u => u.sin(), 0.6;
    cos: u => u.cos(), 0.6;
    sin_cos: u => { let (s, c) = u.sin_cos(); s * c - s }, 0.6;
    tan: u => u.tan(), 0.4;
    asin: u => u.asin(), 0.3;
    acos: u => u.acos(), 0.3;
    atan: u => u.atan(), 0.6;
    sinh: u => u.sinh(), 0.6;
    cosh: u => u.cosh(), 0.6;
    tanh: u => u.tanh(), 0.6;
    asinh: u => u.asinh(), 0.6;
    acosh: u => u.acosh(), 2.5;
    atanh: u => u.atanh(), 0.3;
    sigmoid: u => u.sigmoid(), 0.6;
    softplus: u => u.softplus(), 0.6;
    silu: u => u.silu(), 0.6;
    gelu: u => u.gelu(), 0.6;
    erf: u => u.erf(), 0.6;
    erfc: u => u.erfc(), 0.6;
    sqr: u => u.sqr(), 0.6;
    rsqrt: u => u.rsqrt(), 1.6;
    recip: u => u.recip(), 1.6;
    mul_add: u => u.mul_add(u, 0.5).mul_add(0.5, u), 0.6;
    hypot: u => u.hypot(1.0 - u), 0.6;
    atan2: u => u.atan2(1.5 - u), 0.6;
    powf: u => u.powf(u), 0.9;
    to_radians: u => (40.0 * u).to_radians(), 0.6;
    to_degrees: u => (0.01 * u).to_degrees(), 0.6;
    by_path: u => f64::sin(u) * f64::powi(u, 2) + f64::mul_add(u, 0.5, 1.0), 0.6;
}
