//! The number types agree with the reals.

use crate::scalar::{Elementary, Fma, Lanes, Real, Scalar};

const ARGUMENTS: [f64; 4] = [0.3, 0.6, 0.9, 0.99];

/// The elementary functions of registers are algorithms of their own: both round.
fn assert_near(values: Lanes<f64, 4>, expected: Lanes<f64, 4>) {
    for (value, expected) in values.0.into_iter().zip(expected.0) {
        let agree = value.to_bits() == expected.to_bits() || value.is_nan() && expected.is_nan();
        assert!(
            agree || (value - expected).abs() <= 3.0 * f64::EPSILON * expected.abs(),
            "{value} instead of {expected}"
        );
    }
}

#[test]
fn lanes_compute_elementwise() {
    let x = Lanes(ARGUMENTS);
    let y = Lanes([2.0, -3.0, 0.5, 0.25]);
    let each = |f: fn(f64, f64) -> f64| Lanes(core::array::from_fn(|i| f(x.0[i], y.0[i])));
    assert_eq!(x + y, each(|x, y| x + y));
    assert_eq!(x - y, each(|x, y| x - y));
    assert_eq!(x * y, each(|x, y| x * y));
    assert_eq!(x / y, each(|x, y| x / y));
    assert_eq!(-x, each(|x, _| -x));
    assert_eq!(x.mul_add(y, x), each(|x, y| Scalar::mul_add(x, y, x)));
    assert_near(x.powf(y), each(Scalar::powf));
    assert_near(x.hypot(y), each(Scalar::hypot));
    assert_near(x.atan2(y), each(Scalar::atan2));
    assert_near(x.powi(-3), each(|x, _| Scalar::powi(x, -3)));
    assert_near(x.sin_cos().0, each(|x, _| Scalar::sin_cos(x).0));
    assert_near(x.sin_cos().1, each(|x, _| Scalar::sin_cos(x).1));
    assert_near(x.sinh_cosh().0, each(|x, _| x.sinh_cosh().0));
    assert_near(x.sinh_cosh().1, each(|x, _| x.sinh_cosh().1));
    assert_eq!(x.tanh_sech_squared(), (x.tanh(), x.sech_squared()));
    assert_eq!(Lanes::<f64, 4>::splat(7.0).0, [7.0; 4]);
}

#[test]
fn fma_delegates() {
    let (x, y) = (0.7, -1.3);
    let (a, b) = (Fma::new(x), Fma::new(y));
    assert_eq!([a + b, a - b, a * b, a / b, -a], [x + y, x - y, x * y, x / y, -x].map(Fma::new));
    assert_eq!(a.powf(b).0, Scalar::powf(x, y));
    assert_eq!(a.powi(5).0, Scalar::powi(x, 5));
    assert_eq!(a.hypot(b).0, Scalar::hypot(x, y));
    assert_eq!(a.atan2(b).0, Scalar::atan2(x, y));
    assert_eq!((a.sin_cos().0.0, a.sin_cos().1.0), Scalar::sin_cos(x));
    assert_eq!((a.sinh_cosh().0.0, a.sinh_cosh().1.0), x.sinh_cosh());
    assert_eq!(a.tanh_sech_squared(), (a.tanh(), a.sech_squared()));
}

macro_rules! unary_functions_agree {
    ($($name:ident)*) => {$(
        #[test]
        fn $name() {
            let expected = Lanes(ARGUMENTS.map(Scalar::$name));
            assert_near(Lanes(ARGUMENTS).$name(), expected);
            assert_near(Lanes(Lanes(ARGUMENTS.map(Fma::new)).$name().0.map(|y| y.0)), expected);
            for x in ARGUMENTS {
                assert_eq!(Fma::new(x).$name().0.to_bits(), Scalar::$name(x).to_bits());
            }
        }
    )*};
}
unary_functions!(unary_functions_agree);
unary_functions_agree!(sqrt);

#[test]
fn fma_rounds_once() {
    // (1 + ε)(1 − ε) − 1 = −ε².
    let e = f64::EPSILON;
    assert_eq!(Fma::new(1.0 + e).mul_add(Fma::new(1.0 - e), Fma::new(-1.0)).0, -e * e);
    let e = f32::EPSILON;
    assert_eq!(Fma::new(1.0 + e).mul_add(Fma::new(1.0 - e), Fma::new(-1.0)).0, -e * e);
}

#[test]
fn integer_powers_keep_their_laws() {
    assert_eq!(Scalar::powi(0.0, 0), 1.0);
    assert_eq!(Scalar::powi(0.0, 5), 0.0);
    assert_eq!(Scalar::powi(-2.0, 7), -128.0);
    assert_eq!(Scalar::powi(-2.0, 31), -2_147_483_648.0);
    assert_eq!(Scalar::powi(2.0, -3), 0.125);
    assert_eq!(Scalar::powi(2.0, i32::MIN), 0.0);
    assert_eq!(Scalar::powi(-1.0_f32, i32::MAX), -1.0);
}

#[test]
fn limits_are_finite() {
    let huge = f64::MAX;
    assert_eq!([Elementary::sigmoid(huge), Elementary::sigmoid(-huge)], [1.0, 0.0]);
    assert_eq!([Elementary::softplus(huge), Elementary::softplus(-huge)], [huge, 0.0]);
    assert_eq!([Elementary::silu(huge), Elementary::silu(-huge)], [huge, 0.0]);
    assert_eq!([Elementary::gelu(huge), Elementary::gelu(-huge)], [huge, 0.0]);
    assert_eq!([huge.sech_squared(), (-huge).sech_squared()], [0.0, 0.0]);
    assert_eq!([Scalar::hypot(huge, 0.0), Scalar::hypot(0.0, huge)], [huge, huge]);
}

#[test]
fn the_functions_that_std_lacks_are_those_of_scalars() {
    let u = 0.7;
    assert_eq!(Elementary::sigmoid(u), Scalar::sigmoid(u));
    assert_eq!(Elementary::softplus(u), Scalar::softplus(u));
    assert_eq!(Elementary::erf(u), Scalar::erf(u));
    assert_eq!(Elementary::erfc(u), Scalar::erfc(u));
    assert_eq!(u.sqr(), u * u);
    assert_eq!(u.rsqrt(), 1.0 / Scalar::sqrt(u));
    assert_eq!(u.silu(), u * Scalar::sigmoid(u));
    // u·Φ(u) = ½u(1 + erf(u/√2)).
    let gelu = 0.5 * u * (1.0 + Scalar::erf(u * core::f64::consts::FRAC_1_SQRT_2));
    assert!((u.gelu() - gelu).abs() < 1e-16);
}

#[test]
fn reals_round_as_they_say() {
    assert_eq!(<f32 as Real>::from_f64(0.1), 0.1_f32);
    assert_eq!(Real::to_f64(0.1_f32), 0.100_000_001_490_116_12);
    assert_eq!([Real::floor(-1.5), Real::ceil(-1.5)], [-2.0, -1.0]);
    assert_eq!([Real::max(f64::NAN, 1.0), Real::min(1.0, f64::NAN)], [1.0, 1.0]);
    assert_eq!(Real::copysign(2.0, -0.0), -2.0);
}
