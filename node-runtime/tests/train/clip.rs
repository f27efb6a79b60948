//! Clipping.

use node_runtime::train::{TrainError, clip_norm, clip_value};
use proptest::prelude::*;

fn norm(gradient: &[f64]) -> f64 {
    gradient.iter().fold(0.0, |norm: f64, g| norm.hypot(*g))
}

proptest! {
    /// The norm is the least of its own and the largest, and the direction stays; at any size.
    #[test]
    fn the_norm_is_clipped(gradient in prop::collection::vec(-1.0..1.0_f64, 1..6), size in -300..300, largest in 0.01..10.0_f64) {
        let size = 10_f64.powi(size);
        let gradient: Vec<_> = gradient.iter().map(|g| g * size).collect();
        let mut clipped = gradient.clone();
        let (before, largest) = (norm(&gradient), largest * size);
        let told = clip_norm(&mut clipped, largest).unwrap();
        prop_assert!((told - before).abs() <= 1e-14 * before);
        prop_assert!((norm(&clipped) - before.min(largest)).abs() <= 1e-14 * largest);
        for (c, g) in clipped.iter().zip(&gradient) {
            prop_assert!((c * (before / size) - g * (norm(&clipped) / size)).abs() <= 1e-14 * before.max(largest));
        }
    }

    #[test]
    fn values_are_clipped(gradient in prop::collection::vec(proptest::num::f64::NORMAL, 1..6), largest in proptest::num::f64::POSITIVE) {
        let mut clipped = gradient.clone();
        clip_value(&mut clipped, largest).unwrap();
        for (c, g) in clipped.iter().zip(&gradient) {
            prop_assert_eq!(*c, g.clamp(-largest, largest));
        }
    }
}

#[test]
fn short_and_empty_gradients_stay() {
    for gradient in [&mut [][..], &mut [0.0; 2], &mut [0.3, -0.4], &mut [5e-324, 0.0]] {
        let before = gradient.to_vec();
        clip_norm(gradient, 1.0).unwrap();
        clip_value(gradient, 1.0).unwrap();
        assert_eq!(gradient, before);
    }
}

#[test]
fn gradients_must_be_finite() {
    for value in [f64::NAN, f64::INFINITY] {
        let mut gradient = [3.0, value];
        for outcome in [clip_norm(&mut gradient, 1.0).map(|_| ()), clip_value(&mut gradient, 1.0)] {
            assert!(matches!(outcome, Err(TrainError::NonFiniteGradient { parameter, .. }) if parameter.place == 1));
        }
        assert_eq!(gradient[0], 3.0);
    }
}

#[test]
fn bounds_must_be_positive() {
    for largest in [0.0, -1.0, f64::NAN] {
        let mut gradient = [3.0, 4.0];
        assert!(matches!(
            clip_norm(&mut gradient, largest),
            Err(TrainError::Setting { which: "the largest norm", .. })
        ));
        assert!(matches!(
            clip_value(&mut gradient, largest),
            Err(TrainError::Setting { which: "the largest value", .. })
        ));
        assert_eq!(gradient, [3.0, 4.0]);
    }
}
