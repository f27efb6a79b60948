use crate::scalar::{Corrected, Scalar};

/// The number 1.
fn one() -> Corrected<f64> {
    Corrected::splat(1.0)
}

#[test]
fn what_rounding_takes_is_known() {
    // The next digits of 1/3, √2 and 2^(−3/2).
    assert_eq!((one() / Corrected::splat(3.0)).parts(), (1.0 / 3.0, 1.850_371_707_708_594e-17));
    let (root, rest) = Corrected::splat(2.0).sqrt().parts();
    assert_eq!(root, core::f64::consts::SQRT_2);
    assert!((rest / -9.667_293_313_452_913e-17 - 1.0).abs() < 1e-15, "{rest:e}");
    let (power, rest) = Corrected::splat(2.0).powf(Corrected::splat(-1.5)).parts();
    assert_eq!(power, core::f64::consts::SQRT_2 / 4.0);
    assert!((rest / (-9.667_293_313_452_913e-17 / 4.0) - 1.0).abs() < 1e-15, "{rest:e}");
}

#[test]
fn sums_and_products_lose_nothing() {
    let (a, b) = (Corrected::splat(1.0 + f64::EPSILON), Corrected::splat(1.0 - f64::EPSILON));
    // (1 + ε)(1 − ε) − 1 = −ε², and (10¹⁷ + 1) − 10¹⁷ = 1.
    assert_eq!((a * b - one()).parts(), (-f64::EPSILON * f64::EPSILON, 0.0));
    assert_eq!(a.mul_add(b, -one()).parts(), (-f64::EPSILON * f64::EPSILON, 0.0));
    let large = Corrected::splat(1e17);
    assert_eq!((large + one() - large).parts(), (1.0, 0.0));
}

#[test]
fn quotients_and_powers_are_inverse_to_products() {
    for i in 1..200 {
        let x = Corrected::new(0.37 * f64::from(i), 1e-18 * f64::from(i));
        for n in [-7, -2, -1, 0, 1, 3, 8] {
            let (rest, _) = (x.powi(n) * x.powi(-n) - one()).parts();
            assert!(rest.abs() < 1e-29, "{x:?} to {n}: {rest:e}");
        }
        for a in [-2.5, -1.5, -1.0, -0.5, 0.5, 1.5, 2.0] {
            let power = x.powf(Corrected::splat(a));
            let (rest, _) = (power * power * x.powi(-(2.0 * a) as i32) - one()).parts();
            assert!(rest.abs() < 1e-29, "{x:?} to {a}: {rest:e}");
        }
    }
}

#[test]
fn functions_hand_on_what_they_are_given() {
    // e^(x + c) = e^x + c·e^x to first order.
    let (value, correction) = (0.7_f64, 3e-17);
    let (sum, rest) = Corrected::new(value, correction).exp().parts();
    let expected = correction * Scalar::exp(value);
    assert!((sum - Scalar::exp(value) + rest - expected).abs() < 1e-30);
}

#[test]
fn a_correction_that_is_not_finite_is_given_up() {
    assert_eq!(Corrected::splat(0.0).sqrt().parts(), (0.0, 0.0));
    assert_eq!(Corrected::splat(f64::MAX).sqrt().powi(2).parts().0, f64::MAX);
}

#[test]
fn single_precision_loses_nothing_either() {
    let (sum, rest) = (Corrected::splat(1.0_f32) / Corrected::splat(3.0)).parts();
    assert!((f64::from(sum) + f64::from(rest) - 1.0 / 3.0).abs() < 1e-15);
}
