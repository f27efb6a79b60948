//! Recorded solutions, asked for what their steps are made of.

use node_runtime::derivative::{Objective, Recordable, Regulariser, record};
use node_runtime::prelude::*;

/// Below 0 there is no √x.
#[ode_dynamics(order = 6)]
fn fall(x: f64) -> f64 {
    -1.0 - x.sqrt()
}

/// x = x₀·e^{−λt}.
#[ode_dynamics(order = 10)]
fn decay(x: f32, rate: f32) -> f32 {
    -rate * x
}

/// The last step leads where there is no vector field: its end is good, and the inside is not known.
#[test]
fn a_state_that_is_not_known_is_an_error() {
    let recording = record(&Fall {}, 0.01, 0.0..=0.1, &RungeKutta::fixed(&EULER, 0.1)).unwrap();
    assert_eq!(recording.end(), 0.01 - 0.1 * 1.1);
    assert_eq!(recording.states(&[0.0, 0.1]), Ok(vec![0.01, recording.end()]));
    for times in [&[0.05][..], &[0.0, 0.1, 0.09]] {
        let error = recording.states(times).unwrap_err();
        assert!(matches!(error, SolveError::VectorField { order: 1, time: 0.1, .. }), "{error}");
        let last = error.last_good().unwrap();
        assert_eq!((last.time, &last.state[..]), (0.0, &[0.01][..]));
    }
    let gradient = recording.gradient(&Objective::new().at(0.05, 1.0));
    assert!(matches!(gradient, Err(SolveError::NonFiniteDerivative { .. })), "{gradient:?}");
    // So says a solution that keeps the polynomials.
    let error = solve(&Fall {}, 0.01, 0.0..=0.1, &RungeKutta::fixed(&EULER, 0.1)).unwrap_err();
    assert!(matches!(error, SolveError::VectorField { order: 1, time: 0.1, .. }), "{error}");
}

/// R_K = ½λ^{2K−1}x₀²(1 − e^{−2λT}): with its derivatives by x₀ and λ.
fn exact(order: usize, rate: f64, length: f64) -> [f64; 3] {
    let (k, e) = (order as f64, (-2.0 * rate * length).exp());
    let value = 0.5 * rate.powf(2.0 * k - 1.0) * (1.0 - e);
    let slope = (2.0 * k - 1.0) / rate * value + rate.powf(2.0 * k - 1.0) * length * e;
    [value, 2.0 * value, slope]
}

/// |s|^{−2K} alone would be infinite in single precision.
#[test]
fn short_steps_have_integrals_in_single_precision() {
    fn has<M: Recordable>(method: &M, length: f32, regulariser: Regulariser<Decay>, order: usize) {
        let recording = record(&Decay { rate: 1.0 }, 1.0, 0.0..=length, method).unwrap();
        let value = recording.integral(regulariser).unwrap();
        let gradient = recording.gradient(&Objective::new().integral(regulariser, 1.0)).unwrap();
        let found = [value, gradient.state, gradient.parameters[0]].map(f64::from);
        for (found, exact) in found.into_iter().zip(exact(order, 1.0, length.abs().into())) {
            assert!((found / exact - 1.0).abs() < 1e-3, "{method:?}, K = {order}: {found} for {exact}");
        }
    }
    for (step, order) in [(1e-3, 6), (1e-4, 5), (1e-5, 4)] {
        let length = 100.0 * step as f32;
        has(&Taylor::fixed(9, step), length, Regulariser::derivative(order), order);
        has(&Taylor::fixed(4, step), length, Regulariser::augmented_derivative(order), order);
        has(&RungeKutta::fixed(&RK4, step), length, Regulariser::derivative(order), order);
    }
}
