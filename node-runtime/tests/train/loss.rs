//! Losses: their values, and their gradients against differences.

use node_runtime::train::{TrainError, cross_entropy, huber, mean_squared_error, squared_error};
use proptest::prelude::*;

/// The gradient agrees with central differences of the loss.
fn differentiates(loss: impl Fn(&[f64], &mut [f64]) -> Result<f64, TrainError>, at: &[f64], curvature: f64) {
    let mut gradient = vec![f64::NAN; at.len()];
    let value = loss(at, &mut gradient).unwrap();
    let h = 1e-5;
    for i in 0..at.len() {
        let shifted = |by: f64| {
            let mut point = at.to_vec();
            point[i] += by;
            loss(&point, &mut vec![0.0; at.len()]).unwrap()
        };
        let difference = (shifted(h) - shifted(-h)) / (2.0 * h);
        let allowed = curvature * h + 1e-10 * (1.0 + value.abs());
        assert!((gradient[i] - difference).abs() <= allowed, "{i}: {} for {difference}", gradient[i]);
    }
}

/// A few numbers of moderate size, two rows of the same length.
fn rows() -> impl Strategy<Value = (Vec<f64>, Vec<f64>)> {
    (1_usize..6).prop_flat_map(|n| (prop::collection::vec(-8.0..8.0, n), prop::collection::vec(-8.0..8.0, n)))
}

proptest! {
    #[test]
    fn gradients_are_derivatives((p, y) in rows(), delta in 0.1..4.0, class in any::<prop::sample::Index>()) {
        differentiates(|p, gradient| squared_error(p, &y, gradient), &p, 0.0);
        differentiates(|p, gradient| mean_squared_error(p, &y, gradient), &p, 0.0);
        // Its second derivative jumps by 1.
        differentiates(|p, gradient| huber(p, &y, delta, gradient), &p, 1.0);
        let class = class.index(p.len());
        differentiates(|p, gradient| cross_entropy(p, class, gradient), &p, 1e-4);
    }

    /// The mean is the sum over n; Huber's loss is half the squares for a large δ.
    #[test]
    fn they_are_related((p, y) in rows()) {
        let (mut g, mut h) = (vec![0.0; p.len()], vec![0.0; p.len()]);
        let total = squared_error(&p, &y, &mut g).unwrap();
        let mean = mean_squared_error(&p, &y, &mut h).unwrap();
        prop_assert!((mean * p.len() as f64 - total).abs() <= 1e-14 * total);
        prop_assert!((huber(&p, &y, 100.0, &mut h).unwrap() - 0.5 * total).abs() <= 1e-14 * total);
    }

    /// Softmax does not see a shift of all logits, and its probabilities sum to 1.
    #[test]
    fn logits_are_relative((p, _) in rows(), shift in -1e3..1e3_f64) {
        let mut gradient = vec![0.0; p.len()];
        let loss = cross_entropy(&p, 0, &mut gradient).unwrap();
        prop_assert!(gradient.iter().sum::<f64>().abs() <= 1e-15 * p.len() as f64);
        let shifted: Vec<_> = p.iter().map(|z| z + shift).collect();
        let again = cross_entropy(&shifted, 0, &mut gradient).unwrap();
        prop_assert!((loss - again).abs() <= 1e-12 * (1.0 + loss), "{loss} {again}");
    }
}

/// −ln(1/(1 + e⁻ᵈ)) = e⁻ᵈ − e⁻²ᵈ/2 + … keeps its digits where 1 + e⁻ᵈ loses them.
#[test]
fn a_certain_class_has_a_small_loss() {
    let mut gradient = [0.0; 2];
    let loss = cross_entropy(&[40.0, 0.0], 0, &mut gradient).unwrap();
    assert!((loss / (-40_f64).exp() - 1.0).abs() < 1e-15, "{loss:e}");
    assert!((gradient[1] / (-40_f64).exp() - 1.0).abs() < 1e-15);
    assert_eq!(cross_entropy(&[1e308, -1e308], 0, &mut gradient), Ok(0.0));
    assert_eq!(cross_entropy(&[7.0_f32; 1], 0, &mut [0.0]), Ok(0.0));
}

/// p_c − 1 is −Σ p_j over the others, also where 1 hides it.
#[test]
fn a_certain_class_has_a_small_gradient() {
    let mut gradient = [0.0; 3];
    cross_entropy(&[40.0, 0.0, -1.0], 0, &mut gradient).unwrap();
    let others = (-40_f64).exp() + (-41_f64).exp();
    assert!((gradient[0] / -others - 1.0).abs() < 1e-15, "{gradient:?}");
    assert_eq!(gradient[0], -(gradient[1] + gradient[2]));
}

/// Logits are finite, and their difference is not.
#[test]
fn a_loss_beyond_all_numbers_is_an_error() {
    let mut gradient = [7.0; 2];
    let error = cross_entropy(&[1e308, -1e308], 1, &mut gradient);
    assert_eq!(error, Err(TrainError::NonFiniteLoss { loss: f64::INFINITY }));
    assert_eq!(gradient, [7.0; 2], "nothing has changed");
    assert_eq!(cross_entropy(&[8e307, -8e307], 1, &mut gradient), Ok(1.6e308));
    assert_eq!(gradient, [1.0, -1.0]);
}

#[test]
fn outliers_pull_with_the_same_force() {
    let mut gradient = [0.0; 3];
    huber(&[1e300, -1e300, 0.0], &[0.0; 3], 2.0, &mut gradient).unwrap();
    assert_eq!(gradient, [2.0, -2.0, 0.0]);
}

#[test]
fn what_is_refused() {
    let g = &mut [0.0; 2];
    let message = |error: Result<f64, TrainError>| error.unwrap_err().to_string();
    assert_eq!(message(squared_error(&[0.0; 2], &[1.0, f64::NAN], g)), "target[1] is NaN; every value must be finite");
    assert_eq!(
        message(mean_squared_error(&[f64::INFINITY, 0.0], &[0.0; 2], g)),
        "prediction[0] is inf; every value must be finite"
    );
    assert_eq!(message(squared_error(&[0.0; 2], &[0.0; 3], g)), "target has 3 values, and 2 are expected");
    assert_eq!(message(squared_error(&[0.0; 3], &[0.0; 3], g)), "gradient has 2 values, and 3 are expected");
    assert_eq!(message(mean_squared_error(&[], &[], &mut [])), "prediction has 0 values, and 1 are expected");
    assert_eq!(message(cross_entropy(&[0.0; 2], 2, g)), "class 2 is not one of the 2 that have logits, 0..2");
    assert!(matches!(cross_entropy::<f64>(&[], 0, &mut []), Err(TrainError::Class { classes: 0, .. })));
    assert!(matches!(cross_entropy(&[f64::NAN, 0.0], 0, g), Err(TrainError::NonFiniteData { which: "logits", .. })));
    for delta in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        assert!(matches!(huber(&[0.0; 2], &[0.0; 2], delta, g), Err(TrainError::Setting { which: "delta", .. })));
    }
}
