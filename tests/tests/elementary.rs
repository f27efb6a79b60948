//! Every elementary function to order 30, and its derivatives to order 12, against 40-digit values of mpmath.
//!
//! The inner series is u = a + b v with v′ = ½ + ½v + ¼v², v(0) = 0. A component w′ = φ(u) brings φ's coefficients out:
//! φ(u)ₖ = (k + 1) wₖ₊₁. A coefficient of order k may err by 4(k + 1)ε of its scale, the change of φ(u)ₖ when it and the
//! coefficients of u are rounded once; order 0 by 4ε of its value. The scales stand in the table beside the coefficients.

use node_runtime::derivative::Differential;
use node_runtime::differentiable::Differentiable;
use node_runtime::prelude::*;
use node_tests::derivatives::Point;
use node_tests::jets::jet;
use node_tests::table::{Case, cases, derivatives};

const ORDER: usize = 30;

/// The highest order of derivatives.
const DERIVATIVES: usize = 12;

fn check<D: Dynamics<Real = f64, State = [f64; 2]>>(name: &str, system: impl Fn(&[f64]) -> D) {
    let mut worst: f64 = 0.0;
    for case in cases(name) {
        let rows = jet(&system(&case.arguments), 0.0, [0.0, 0.0], ORDER + 1);
        for k in 0..=ORDER {
            let excess = excess(&case, k, (k + 1) as f64 * rows[k + 1][1]);
            assert!(excess <= 1.0, "{name} at {:?}, order {k}: {excess} times the allowed error", case.arguments);
            worst = worst.max(excess);
        }
    }
    println!("{name}: {worst:.3} of the allowed error");
    assert!(cases(name).next().is_some(), "{name} is not in the table");
}

/// The changes of the coefficients by the tangent pass; and by the cotangent pass, one by one.
fn check_derivatives<D>(name: &str, system: impl Fn(&[f64]) -> D)
where
    D: Differentiable<Real = f64, State = [f64; 2]>,
{
    let mut worst: f64 = 0.0;
    for case in derivatives(name) {
        let point = Point::new(&system(&case.arguments), 0.0, &[0.0, 0.0], DERIVATIVES + 1);
        let mut change = Differential::<D>::zero();
        change.state = [0.5, 0.0];
        for (p, value) in change.parameters.as_mut().iter_mut().zip([0.6, -0.8, 0.3, 0.2]) {
            *p = value;
        }
        let rows = point.jvp::<8>(&change);
        for k in 0..=DERIVATIVES {
            let mut cotangents = vec![vec![0.0; 2]; DERIVATIVES + 2];
            cotangents[k + 1][1] = (k + 1) as f64;
            for change in [(k + 1) as f64 * rows[k + 1][1], point.vjp(&cotangents).dot(&change)] {
                let excess = excess(&case, k, change);
                assert!(excess <= 1.0, "{name} at {:?}, order {k}: {excess} times the allowed error", case.arguments);
                worst = worst.max(excess);
            }
        }
    }
    println!("{name}: {worst:.3} of the allowed error of derivatives");
    assert!(derivatives(name).next().is_some(), "{name} is not in the table");
}

/// The error in units of the allowed one.
fn excess(case: &Case, k: usize, value: f64) -> f64 {
    let error = f64::from((case.values[k] - value.into()).abs());
    let allowed = 4.0 * (k + 1) as f64 * f64::EPSILON * case.scales[k] + f64::MIN_POSITIVE;
    error / allowed
}

/// Functions of one operand, of one operand and a parameter, and of two operands.
macro_rules! elementary {
    ($($name:ident($u:ident) = $body:tt)*) => {$(
        mod $name {
            use super::*;

            #[ode_dynamics(order = 31)]
            fn system([v, _w]: [f64; 2], a: f64, b: f64) -> [f64; 2] {
                let $u = a + b * v;
                [0.5 + v * (0.5 + 0.25 * v), $body]
            }

            #[test]
            fn coefficients_agree_with_mpmath() {
                check(stringify!($name), |arguments| System { a: arguments[0], b: arguments[1] });
            }

            #[test]
            fn derivatives_agree_with_mpmath() {
                check_derivatives(stringify!($name), |arguments| System { a: arguments[0], b: arguments[1] });
            }
        }
    )*};
}

macro_rules! with_parameter {
    ($($name:ident($u:ident; $c:ident) = $body:tt)*) => {$(
        mod $name {
            use super::*;

            #[ode_dynamics(order = 31)]
            fn system([v, _w]: [f64; 2], a: f64, b: f64, $c: f64) -> [f64; 2] {
                let $u = a + b * v;
                [0.5 + v * (0.5 + 0.25 * v), $body]
            }

            #[test]
            fn coefficients_agree_with_mpmath() {
                check(stringify!($name), |arguments| System { a: arguments[0], b: arguments[1], $c: arguments[2] });
            }

            #[test]
            fn derivatives_agree_with_mpmath() {
                check_derivatives(stringify!($name), |arguments| System { a: arguments[0], b: arguments[1], $c: arguments[2] });
            }
        }
    )*};
}

macro_rules! with_two_operands {
    ($($name:ident($u:ident, $z:ident) = $body:tt)*) => {$(
        mod $name {
            use super::*;

            #[ode_dynamics(order = 31)]
            fn system([v, _w]: [f64; 2], a: f64, b: f64, c: f64, d: f64) -> [f64; 2] {
                let $u = a + b * v;
                let $z = c + v * (d + v);
                [0.5 + v * (0.5 + 0.25 * v), $body]
            }

            #[test]
            fn coefficients_agree_with_mpmath() {
                check(stringify!($name), |arguments| System {
                    a: arguments[0],
                    b: arguments[1],
                    c: arguments[2],
                    d: arguments[3],
                });
            }

            #[test]
            fn derivatives_agree_with_mpmath() {
                check_derivatives(stringify!($name), |arguments| System {
                    a: arguments[0],
                    b: arguments[1],
                    c: arguments[2],
                    d: arguments[3],
                });
            }
        }
    )*};
}

elementary! {
    exp(u) = { u.exp() }
    exp2(u) = { u.exp2() }
    exp_m1(u) = { u.exp_m1() }
    ln(u) = { u.ln() }
    ln_1p(u) = { u.ln_1p() }
    log2(u) = { u.log2() }
    log10(u) = { u.log10() }
    log(u) = { u.log(3.0) }
    sqrt(u) = { u.sqrt() }
    cbrt(u) = { u.cbrt() }
    rsqrt(u) = { u.rsqrt() }
    recip(u) = { u.recip() }
    sqr(u) = { u.sqr() }
    powi_0(u) = { u.powi(0) }
    powi_1(u) = { u.powi(1) }
    powi_2(u) = { u.powi(2) }
    powi_3(u) = { u.powi(3) }
    powi_5(u) = { u.powi(5) }
    powi_12(u) = { u.powi(12) }
    powi_minus_1(u) = { u.powi(-1) }
    powi_minus_3(u) = { u.powi(-3) }
    powf_minus_3_halves(u) = { u.powf(-1.5) }
    powf_5_halves(u) = { u.powf(2.5) }
    powf_0_7(u) = { u.powf(0.7) }
    sin(u) = { u.sin() }
    cos(u) = { u.cos() }
    sin_cos(u) = {
        let (sin, cos) = u.sin_cos();
        sin * cos
    }
    tan(u) = { u.tan() }
    asin(u) = { u.asin() }
    acos(u) = { u.acos() }
    atan(u) = { u.atan() }
    sinh(u) = { u.sinh() }
    cosh(u) = { u.cosh() }
    tanh(u) = { u.tanh() }
    asinh(u) = { u.asinh() }
    acosh(u) = { u.acosh() }
    atanh(u) = { u.atanh() }
    sigmoid(u) = { u.sigmoid() }
    softplus(u) = { u.softplus() }
    silu(u) = { u.silu() }
    gelu(u) = { u.gelu() }
    erf(u) = { u.erf() }
    erfc(u) = { u.erfc() }
    to_radians(u) = { u.to_radians() }
    to_degrees(u) = { u.to_degrees() }
}

with_parameter! {
    powf_parameter(u; c) = { u.powf(c) }
}

with_two_operands! {
    mul(u, z) = { u * z }
    div(u, z) = { u / z }
    mul_add(u, z) = { u.mul_add(z, 0.5) }
    hypot(u, z) = { u.hypot(z) }
    atan2(u, z) = { u.atan2(z) }
    power(u, z) = { u.powf(z) }
}
