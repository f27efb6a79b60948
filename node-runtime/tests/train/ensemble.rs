//! Training through ensembles: what goes wrong is said, and nothing is lost.

use std::ops::RangeInclusive;
use std::sync::atomic::{AtomicUsize, Ordering};

use node_runtime::derivative::{Objective, Recordable, Recording, Regulariser};
use node_runtime::ensemble::Gradients;
use node_runtime::prelude::*;
use node_runtime::train::{Evaluation, Sgd, Stopped, TrainError, Trainer, squared_error};

/// It grows without bound within a time of 1/(rate·x).
#[ode_dynamics(order = 10)]
fn growth(x: f64, rate: f64) -> f64 {
    rate * x * x
}

const SYSTEM: Growth = Growth { rate: 0.5 };

type Trajectories = [(f64, RangeInclusive<f64>); 40];

fn trajectories() -> Trajectories {
    std::array::from_fn(|i| (0.01 * i as f64, 0.0..=1.0))
}

/// Σ (x(1) − y)² + λ·R_K.
fn sum<M: Recordable + Sync>(
    gradients: &mut Gradients<'_, Growth, M>,
    system: Growth,
    trajectories: &Trajectories,
    target: impl Fn(usize) -> f64 + Sync,
    penalty: Option<(usize, f64)>,
) -> Result<(f64, f64, u64), TrainError> {
    let loss = |i: usize, solution: &Recording<Growth, M>, objective: Objective<Growth>| {
        let mut cotangent = [0.0];
        let loss = squared_error(&[solution.end()], &[target(i)], &mut cotangent)?;
        let mut objective = objective.end(cotangent[0]);
        if let Some((order, lambda)) = penalty {
            objective = objective.integral(Regulariser::derivative(order), lambda);
        }
        Ok::<_, TrainError>((loss, objective))
    };
    let total = gradients.of(&system, trajectories, loss)?;
    Ok((total.value, total.gradient[0], total.evaluations))
}

/// Each mistake alone, between two sums without one, which must be equal.
fn mistakes_are_told<M: Recordable + Sync>(method: &M, largest_order: usize) {
    for threads in [1, 2] {
        let ensemble = Ensemble::new(method).threads(threads);
        let mut gradients = ensemble.gradients();
        let good = |gradients: &mut Gradients<'_, Growth, M>| {
            sum(gradients, SYSTEM, &trajectories(), |i| i as f64, Some((2, 0.1))).expect("a sum")
        };
        let mut before = None;
        let mut told = |system, trajectories: &Trajectories, target: &(dyn Fn(usize) -> f64 + Sync), penalty| {
            let before = *before.get_or_insert_with(|| good(&mut gradients));
            let error = sum(&mut gradients, system, trajectories, target, penalty).expect_err("a mistake");
            assert_eq!(good(&mut gradients), before, "after {error}");
            error
        };
        let starts = trajectories();
        let fine = |i: usize| i as f64;

        for value in [f64::NAN, f64::INFINITY] {
            let error = told(SYSTEM, &starts, &|i| if i >= 17 { value } else { 0.0 }, None);
            assert!(matches!(error, TrainError::NonFiniteData { which: "target", index: 0, .. }), "{error}");
            let mut states = trajectories();
            states[23].0 = value;
            let error = told(SYSTEM, &states, &fine, None);
            assert!(matches!(error, TrainError::Solve(SolveError::NonFiniteState { .. })), "{error}");
            let error = told(Growth { rate: value }, &starts, &fine, None);
            assert!(matches!(error, TrainError::Solve(SolveError::NonFiniteParameter { .. })), "{error}");
        }
        let error = told(SYSTEM, &starts, &fine, Some((largest_order + 1, 0.1)));
        let expected = SolveError::Regulariser { order: largest_order + 1, maximum: largest_order };
        assert_eq!(error, TrainError::Solve(expected));
        for lambda in [-0.1, f64::NAN, f64::INFINITY] {
            let error = told(SYSTEM, &starts, &fine, Some((2, lambda)));
            assert!(matches!(error, TrainError::Solve(SolveError::Weight { .. })), "{error}");
        }
        // From x₀ = 0.2 on they do not reach the end. One of the first eight of these is told, with the last good point.
        let error = told(Growth { rate: 5.1 }, &starts, &fine, None);
        let TrainError::Solve(error) = error else { panic!("{error}") };
        let last = error.last_good().expect("a point");
        assert!((0.0..1.0).contains(&last.time) && last.state[0] >= 0.2, "{error}");
    }
}

#[test]
fn mistakes_are_told_and_what_follows_is_not_changed_by_them() {
    let taylor = Taylor::tolerance(1e-9).max_steps(1000);
    let order = solve_end(&SYSTEM, 0.1, 0.0..=1.0, &taylor).expect("a solution").statistics.order;
    mistakes_are_told(&taylor, order);
    mistakes_are_told(&RungeKutta::new(&DORMAND_PRINCE_5).tolerance(1e-6).max_steps(1000), Growth::MAX_ORDER);
}

/// Steps that are too long lead to a system whose solutions do not reach the end.
#[test]
fn a_training_that_runs_away_keeps_the_last_good_parameters() {
    let method = Taylor::tolerance(1e-9);
    let ensemble = Ensemble::new(&method);
    let (mut gradients, mut system) = (ensemble.gradients(), SYSTEM);
    let mut trainer = Trainer::of(&system, Sgd::new(), 100.0);
    let mut rates = Vec::new();
    let run = trainer.run(100, |theta, gradient| {
        rates.push(theta[0]);
        system.set_parameters(theta)?;
        let (loss, slope, evaluations) = sum(&mut gradients, system, &trajectories(), |i| 0.02 * i as f64, None)?;
        gradient[0] = slope;
        Ok(Evaluation { loss, evaluations })
    });
    let Stopped { step, cause, last, .. } = run.expect_err("no solutions");
    assert!(matches!(cause, TrainError::Solve(_)), "{cause}");
    assert_eq!(step as usize + 1, rates.len());
    let good = rates[rates.len() - 2];
    assert_eq!((&last.parameters[..], trainer.parameters()), (&[good][..], &[good][..]));
    // From there on it learns by shorter steps.
    trainer.set_schedule(0.1);
    let training = trainer.run(200, |theta, gradient| {
        system.set_parameters(theta)?;
        let (loss, slope, evaluations) = sum(&mut gradients, system, &trajectories(), |i| 0.02 * i as f64, None)?;
        gradient[0] = slope;
        Ok(Evaluation { loss, evaluations })
    });
    let loss = training.expect("a training").loss;
    assert!(last.loss.is_some_and(|before| loss < 0.5 * before), "{loss}, {last:?}");
}

/// Which one is told does not depend on what the others do.
#[test]
fn the_first_error_ends_the_sum() {
    let trajectories: Vec<_> = (0..1000).map(|_| (0.1, 0.0..=1.0)).collect();
    let method = Taylor::tolerance(1e-9);
    for (threads, bad, most) in [(1, 0, 1), (1, 100, 101), (2, 0, 999), (2, 500, 1000)] {
        let calls = AtomicUsize::new(0);
        let total = Ensemble::new(&method).threads(threads).gradient(&SYSTEM, &trajectories, |i, _, objective| {
            calls.fetch_add(1, Ordering::Relaxed);
            let loss = i as f64;
            if i < bad { Ok((0.0, objective)) } else { Err(TrainError::NonFiniteLoss { loss }) }
        });
        assert_eq!(total.err(), Some(TrainError::NonFiniteLoss { loss: bad as f64 }));
        let calls = calls.into_inner();
        assert!(calls <= most, "{calls} of {threads} threads");
    }
}
