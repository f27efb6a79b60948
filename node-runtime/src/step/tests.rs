use super::{Compensated, evaluate, increment_and_slope};

/// Rows of three components: x_k = 1/(k + 1), −1/(k + 2), 1/(k + 3).
fn rows() -> Vec<[f64; 3]> {
    (0..31).map(f64::from).map(|k| [1.0 / (k + 1.0), -1.0 / (k + 2.0), 1.0 / (k + 3.0)]).collect()
}

#[test]
fn compensated_time_counts_a_million_tenths() {
    // A tenth as f64 is 0.1 + 5.55e-18, and so a million of them 100000 + 5.55e-12, which rounds to 100000.
    let time = (0..1_000_000).fold(Compensated::new(0.0_f64), |time, _| time.plus(0.1));
    assert_eq!(time.value, 100_000.0);
    assert!((time.carry - 5.551115123125783e-12).abs() < 1e-20);
    assert_eq!(time.until(100_001.0), 1.0 - time.carry);
}

/// The value is the sum of the terms up to one rounding for each of them.
fn assert_sum(value: f64, terms: impl Iterator<Item = f64> + Clone) {
    let roundings = terms.clone().count() as f64 * f64::EPSILON;
    let size: f64 = terms.clone().map(f64::abs).sum();
    let sum: f64 = terms.sum();
    assert!((value - sum).abs() <= roundings * size, "{value} for {sum}");
}

#[test]
fn increment_and_slope_are_those_of_the_polynomial() {
    let rows = rows();
    for order in 1..=30 {
        for tau in [0.0, 0.3, 1.0, -0.7] {
            let (mut increment, mut slope) = ([0.0; 3], [0.0; 3]);
            increment_and_slope(|k| &rows[k], order, tau, 1.0, &mut increment, &mut slope);
            for i in 0..3 {
                let value = |k: usize| rows[k][i] * tau.powi(k as i32);
                let derivative = |k: usize| k as f64 * rows[k][i] * tau.powi(k as i32 - 1);
                assert_sum(increment[i], (1..=order).map(value));
                assert_sum(slope[i], (1..=order).map(derivative));
            }
            increment_and_slope(|k| &rows[k], order, tau, 0.0, &mut increment, &mut slope);
            for i in 0..3 {
                assert_sum(increment[i], (2..=order).map(|k| rows[k][i] * tau.powi(k as i32)));
            }
        }
    }
}

#[test]
fn every_number_of_components_is_evaluated() {
    for dimension in 1..=40 {
        let rows: Vec<Vec<f64>> = (0..5).map(|k| (0..dimension).map(|i| f64::from(k * 100 + i)).collect()).collect();
        let carry = vec![0.25; dimension as usize];
        let mut out = vec![0.0; dimension as usize];
        evaluate(|k| &rows[k], &carry, 4, 2.0, &mut out);
        // Σ (100k + i)·2ᵏ for k = 0, …, 4, exactly.
        let expected: Vec<f64> = (0..dimension).map(|i| f64::from(100 * (2 + 8 + 24 + 64) + 31 * i) + 0.25).collect();
        assert_eq!(out, expected);
    }
}
