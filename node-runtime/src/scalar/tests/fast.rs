//! The approximations for step control.

use crate::scalar::Real;

/// Numbers of all magnitudes, increasing.
fn sweep() -> impl Iterator<Item = f64> {
    (-120_000..120_000).map(|i| libm::exp2(f64::from(i) / 1000.0))
}

#[test]
fn log2_is_close() {
    for x in sweep() {
        let low = libm::log2(x) - x.log2_fast();
        assert!((-1e-12..0.087).contains(&low), "{x}");
        let x = x as f32;
        let low = libm::log2(x.into()) - x.log2_fast().to_f64();
        assert!((-2e-5..0.087).contains(&low), "{x}");
    }
}

#[test]
fn log2_increases() {
    assert!(sweep().is_sorted_by(|a, b| a.log2_fast() < b.log2_fast()));
    assert!(sweep().is_sorted_by(|a, b| (*a as f32).log2_fast() <= (*b as f32).log2_fast()));
    let ends = [0.0, 5e-324, f64::MIN_POSITIVE, 1.0, f64::MAX, f64::INFINITY];
    assert!(ends.is_sorted_by(|a, b| a.log2_fast() <= b.log2_fast()));
}

#[test]
fn log2_is_total() {
    assert_eq!(0.0.log2_fast(), -1023.0);
    assert_eq!((-8.0).log2_fast(), 3.0);
    assert_eq!(f64::NEG_INFINITY.log2_fast(), 1024.0);
    assert!(f64::NAN.log2_fast().is_finite());
    assert_eq!(0.0_f32.log2_fast(), -127.0);
    assert_eq!(f32::INFINITY.log2_fast(), 128.0);
    assert!(f32::NAN.log2_fast().is_finite());
}

#[test]
fn exp2_is_close() {
    for i in -120_000..120_000 {
        let x = f64::from(i) / 1000.0;
        assert!((x.exp2_fast() / libm::exp2(x) - 1.0).abs() < 5.5e-3, "{x}");
        let x = x as f32;
        assert!((x.exp2_fast().to_f64() / libm::exp2(x.into()) - 1.0).abs() < 5.5e-3, "{x}");
    }
}

#[test]
fn exp2_is_total() {
    for x in [f64::NAN, f64::NEG_INFINITY, -1e9, -1022.0] {
        assert_eq!(x.exp2_fast(), f64::MIN_POSITIVE);
    }
    for x in [f64::INFINITY, 1e9, 1023.0] {
        assert_eq!(x.exp2_fast(), libm::exp2(1023.0));
    }
    for x in [f32::NAN, f32::NEG_INFINITY, -126.0] {
        assert_eq!(x.exp2_fast(), f32::MIN_POSITIVE);
    }
    assert_eq!(f32::INFINITY.exp2_fast(), libm::exp2f(127.0));
}

#[test]
fn power_of_two_is_the_one_below() {
    for (x, power) in [(1.0, 1.0), (-1.99, 1.0), (2.0, 2.0), (1e-3, 1.0 / 1024.0), (0.0, f64::MIN_POSITIVE)] {
        assert_eq!(x.power_of_two(), power);
    }
    for x in [f64::MAX, f64::INFINITY, f64::NEG_INFINITY] {
        assert_eq!(x.power_of_two(), libm::exp2(1023.0));
    }
    assert!(f64::NAN.power_of_two().is_normal());
    assert_eq!(5.0_f32.power_of_two(), 4.0);
    assert!(f32::NAN.power_of_two().is_normal());
}

#[test]
fn half_precision_has_an_exact_square() {
    for x in sweep().chain(sweep().map(|x| -x / 3.0)) {
        let half = x.half_precision();
        assert_eq!(half.fused_mul_add(half, -(half * half)), 0.0, "{x}");
        assert!(half.abs() <= x.abs() && (half / x - 1.0).abs() < 1e-7);
        let half = ((x.abs().log2() / 4.0).exp2() as f32).half_precision();
        assert_eq!(f64::from(half) * f64::from(half), f64::from(half * half), "{x}");
    }
}

#[test]
fn quarter_precision_has_an_exact_fourth_power() {
    for x in sweep().map(|x| x.signum() * x.abs().powf(0.25)) {
        let quarter = x.quarter_precision();
        let square = quarter * quarter;
        assert_eq!(quarter.fused_mul_add(quarter, -square), 0.0, "{x}");
        assert_eq!(square.fused_mul_add(square, -(square * square)), 0.0, "{x}");
        assert!(quarter.abs() <= x.abs() && (quarter / x - 1.0).abs() < 2.5e-4);
        let quarter = (x as f32).quarter_precision();
        assert_eq!(f64::from(quarter).powi(4), f64::from(quarter * quarter * (quarter * quarter)), "{x}");
    }
}
