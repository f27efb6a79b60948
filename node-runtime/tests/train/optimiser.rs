//! Optimisers against JAX and optax, and against their own laws.

use node_runtime::train::{Adam, AdamW, Adamax, Optimiser, Schedule, Sgd, TrainError};

/// Rosenbrock's function, as the reference has it.
fn gradient([x, y, _]: [f64; 3]) -> [f64; 3] {
    let valley = y - x * x;
    [-2.0 * (1.0 - x) - 400.0 * x * valley, 200.0 * valley, 0.0]
}

/// After some updates, the parameters of the reference.
fn references(name: &str) -> Vec<(usize, [f64; 3])> {
    let rows = include_str!("optimisers.txt").lines().map(|line| line.split(' ').collect::<Vec<_>>());
    let rows = rows.filter(|row| row[0] == name);
    let rows: Vec<_> =
        rows.map(|row| (row[1].parse().unwrap(), [row[2], row[3], row[4]].map(|x| x.parse().unwrap()))).collect();
    assert_eq!(rows.len(), 5, "{name}");
    rows
}

fn agree(name: &str, mut double: impl Optimiser<f64>, mut single: impl Optimiser<f32>, schedule: impl Into<Schedule>) {
    let schedule = schedule.into();
    let (mut theta, mut theta32) = ([-1.2, 1.0, 0.5], [-1.2_f32, 1.0, 0.5]);
    let mut updates = 0;
    for (count, reference) in references(name) {
        while updates < count {
            let rate = schedule.rate(updates as u64);
            let (g, g32) = (gradient(theta), gradient(theta32.map(f64::from)).map(|g| g as f32));
            double.update(&mut theta, &g, rate).unwrap();
            single.update(&mut theta32, &g32, rate).unwrap();
            updates += 1;
        }
        for i in 0..3 {
            // The valley doubles an error in some updates.
            let allowed = |epsilon: f64| epsilon * count as f64 * (1.0 + reference[i].abs()) * 20.0;
            let error = (theta[i] - reference[i]).abs();
            assert!(error <= allowed(f64::EPSILON), "{name} {count}: {} for {}", theta[i], reference[i]);
            let error = (f64::from(theta32[i]) - reference[i]).abs();
            assert!(error <= allowed(f32::EPSILON.into()), "{name} {count}: {} for {}", theta32[i], reference[i]);
        }
    }
}

#[test]
fn they_take_the_steps_of_jax_and_optax() {
    agree("sgd", Sgd::new(), Sgd::new(), 1e-3);
    agree("momentum", Sgd::momentum(0.9), Sgd::momentum(0.9), 1e-4);
    agree("adam", Adam::new(), Adam::new(), 0.01);
    let otherwise = (Adam::new().betas(0.8, 0.99).epsilon(1e-4), Adam::new().betas(0.8, 0.99).epsilon(1e-4));
    agree("adam_otherwise", otherwise.0, otherwise.1, 0.02);
    agree("adamw", AdamW::new(0.1), AdamW::new(0.1), 0.01);
    agree("adamax", Adamax::new(), Adamax::new(), 0.01);
    agree("adam_exponential", Adam::new(), Adam::new(), Schedule::exponential(0.05, 0.5, 10));
}

/// Adam, AdamW without decay and Adamax do not see the scale of the loss, but for ε.
#[test]
fn the_scale_of_the_loss_does_not_matter() {
    fn path(mut optimiser: impl Optimiser<f64>, scale: f64) -> [f64; 3] {
        let mut theta = [-1.2, 1.0, 0.5];
        for _ in 0..20 {
            let scaled = gradient(theta).map(|g| g * scale);
            optimiser.update(&mut theta, &scaled, 0.01).unwrap();
        }
        theta
    }
    // Powers of two change no digit.
    for scale in [2_f64.powi(-30), 2_f64.powi(200)] {
        let adam = || Adam::new().epsilon(1e-300);
        assert_eq!(path(adam(), scale), path(adam(), 1.0));
        assert_eq!(path(Adamax::new().epsilon(1e-300), scale), path(Adamax::new().epsilon(1e-300), 1.0));
    }
    assert_eq!(path(AdamW::new(0.0), 1.0), path(Adam::new(), 1.0));
}

#[test]
fn what_is_refused_changes_nothing() {
    fn refuses<O: Optimiser<f64> + Clone + PartialEq + std::fmt::Debug>(mut optimiser: O) {
        let mut theta = [1.0, 2.0];
        optimiser.update(&mut theta, &[0.5, -0.5], 0.1).unwrap();
        let before = (theta, optimiser.clone());
        let mut refused = |gradient: &[f64], rate: f64| {
            let error = optimiser.update(&mut theta, gradient, rate).unwrap_err();
            assert_eq!((theta, &optimiser), (before.0, &before.1), "{error}");
            error
        };
        for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            let error = refused(&[0.0, value], 0.1);
            assert!(matches!(error, TrainError::NonFiniteGradient { parameter, .. } if parameter.place == 1));
        }
        for rate in [f64::NAN, -1e-3, f64::INFINITY] {
            assert!(matches!(refused(&[0.0; 2], rate), TrainError::Setting { which: "the learning rate", .. }));
        }
        assert!(matches!(refused(&[0.0; 3], 0.1), TrainError::Length { given: 3, expected: 2, .. }));
        let error = optimiser.update(&mut [0.0; 3], &[0.0; 3], 0.1).unwrap_err();
        assert_eq!(error.to_string(), "the row of parameters has 3 values, and 2 are expected");
    }
    refuses(Sgd::momentum(0.9));
    refuses(Adam::new());
    refuses(AdamW::new(0.1));
    refuses(Adamax::new());
}

#[test]
fn settings_out_of_range_are_refused() {
    fn setting(mut optimiser: impl Optimiser<f64>) -> &'static str {
        match optimiser.update(&mut [1.0], &[1.0], 0.1) {
            Err(TrainError::Setting { which, .. }) => which,
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(setting(Sgd::momentum(1.0)), "the momentum");
    assert_eq!(setting(Adam::new().betas(-0.1, 0.9)), "beta1");
    assert_eq!(setting(Adam::new().betas(0.9, f64::NAN)), "beta2");
    assert_eq!(setting(Adam::new().epsilon(0.0)), "epsilon");
    assert_eq!(setting(AdamW::new(-0.1)), "the weight decay");
    assert_eq!(setting(AdamW::new(0.1).betas(1.0, 0.9)), "beta1");
    assert_eq!(setting(Adamax::new().betas(0.9, 1.0)), "beta2");
    assert_eq!(setting(Adamax::new().epsilon(f64::INFINITY)), "epsilon");
}

/// The largest gradients that are taken leave nothing infinite behind.
#[test]
fn large_gradients_do_not_poison_the_memory() {
    let mut theta = [0.0_f64];
    let mut adam = Adam::new();
    assert!(matches!(adam.update(&mut theta, &[1e200], 0.1), Err(TrainError::NonFiniteGradient { .. })));
    adam.update(&mut theta, &[1e154], 0.1).unwrap();
    let mut sgd = Sgd::momentum(0.9);
    for _ in 0..1000 {
        sgd.update(&mut theta, &[8e306], 0.0).unwrap();
    }
    sgd.update(&mut theta, &[-8e306], 1e-300).unwrap();
    assert!(theta[0].is_finite());
}
