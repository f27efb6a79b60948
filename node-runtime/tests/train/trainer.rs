//! The loop: it finds minima, and stops with the last good parameters.

use node_runtime::prelude::*;
use node_runtime::train::{
    Adam, AdamW, EarlyStopping, Evaluation, LastParameters, Optimiser, Schedule, Sgd, Stopped, TrainError, Trainer,
};

use crate::systems::*;

/// ½Σ kᵢ(θᵢ − aᵢ)², with the minimum a.
fn bowl(theta: &[f64], gradient: &mut [f64]) -> Result<Evaluation<f64>, TrainError> {
    let mut loss = 0.0;
    for (i, (theta, gradient)) in theta.iter().zip(gradient).enumerate() {
        let (k, away) = ((i + 1) as f64, theta - i as f64);
        loss += 0.5 * k * away * away;
        *gradient += k * away;
    }
    Ok(Evaluation { loss, evaluations: 3 })
}

fn distance(theta: &[f64]) -> f64 {
    theta.iter().enumerate().map(|(i, theta)| (theta - i as f64).abs()).fold(0.0, f64::max)
}

#[test]
fn it_finds_the_minimum() {
    fn finds(optimiser: impl Optimiser<f64>, schedule: impl Into<Schedule>) {
        let mut trainer = Trainer::new(&[5.0; 4], optimiser, schedule);
        let training = trainer.run(2000, bowl).unwrap();
        assert!(distance(trainer.parameters()) < 1e-6, "{:?}", trainer.parameters());
        assert_eq!((training.steps, training.evaluations), (2000, 6000));
        assert!(training.loss < 1e-12);
    }
    finds(Sgd::momentum(0.9), 0.02);
    finds(Adam::new(), Schedule::exponential(0.1, 0.1, 500));
    finds(AdamW::new(0.0), Schedule::cosine(0.1, 2000));
}

/// Without momentum a step is θ − ηg, so that the loss at each step is known.
#[test]
fn each_step_is_the_one_of_the_optimiser() {
    let mut trainer = Trainer::new(&[1.0], Sgd::new(), 0.25);
    let mut seen = Vec::new();
    let training = trainer.run(3, |theta, gradient| {
        seen.push(theta[0]);
        assert_eq!(gradient, [0.0], "a row of zeros to add to");
        bowl(theta, gradient)
    });
    assert_eq!(seen, [1.0, 0.75, 0.5625]);
    assert_eq!(training.unwrap().loss, 0.5 * 0.5625 * 0.5625);
    assert_eq!((trainer.parameters(), trainer.gradient(), trainer.step()), (&[0.421875][..], &[0.5625][..], 3));
}

/// A loss that is NaN at step 3: the parameters of step 2 are the last that were good.
fn fails_at_3(fail: impl Fn(&mut [f64]) -> Result<Evaluation<f64>, TrainError>) -> (Trainer<f64, Sgd<f64>>, Stopped) {
    let mut trainer = Trainer::new(&[1.0, 4.0], Sgd::new(), 0.25);
    let mut step = 0;
    let stopped = trainer.run(10, |theta, gradient| {
        step += 1;
        if step == 4 { fail(gradient) } else { bowl(theta, gradient) }
    });
    (trainer, stopped.unwrap_err())
}

#[test]
fn it_stops_with_the_last_good_parameters() {
    let mut good = Trainer::new(&[1.0, 4.0], Sgd::new(), 0.25);
    good.run(2, bowl).unwrap();
    let check = |(mut trainer, stopped): (Trainer<f64, _>, Stopped), cause: &str| {
        let loss = stopped.last.loss.unwrap();
        assert_eq!(stopped.step, 3);
        assert_eq!(stopped.last.step, 2);
        assert_eq!(stopped.last.parameters, good.parameters());
        assert_eq!(trainer.parameters(), good.parameters());
        assert_eq!(loss, bowl(good.parameters(), &mut [0.0; 2]).unwrap().loss);
        let message = format!(
            "training stopped at step 3: {cause}; the parameters of step 2, where the loss was {loss:.3e}, are kept"
        );
        assert_eq!(stopped.to_string(), message);
        // From there it can go on.
        trainer.set_schedule(0.1);
        trainer.run(200, bowl).unwrap();
        assert!(distance(trainer.parameters()) < 1e-6);
    };
    let evaluation = |loss| Ok(Evaluation { loss, evaluations: 0 });
    check(fails_at_3(|_| evaluation(f64::NAN)), "the loss is NaN");
    check(fails_at_3(|_| evaluation(f64::NEG_INFINITY)), "the loss is -inf");
    let infinite = fails_at_3(|gradient| {
        gradient[1] = f64::INFINITY;
        evaluation(1.0)
    });
    check(infinite, "the gradient with respect to component[1] is inf");
    let unsolved = fails_at_3(|_| Err(SolveError::NonFiniteTime { value: f64::NAN }.into()));
    check(unsolved, "cannot integrate from or to the time NaN; it must be finite");
}

#[test]
fn a_failure_at_once_keeps_the_first_parameters() {
    let mut trainer = Trainer::new(&[1.0, 4.0], Adam::new(), 0.25);
    let stopped = trainer.run(10, |_, _| Ok(Evaluation { loss: f64::NAN, evaluations: 0 })).unwrap_err();
    assert_eq!((stopped.step, stopped.last.loss), (0, None));
    assert_eq!(trainer.parameters(), [1.0, 4.0]);
    let message = "training stopped at step 0: the loss is NaN; the parameters to begin with are kept";
    assert_eq!(stopped.to_string(), message);
}

/// A rate that makes the parameters overflow.
#[test]
fn parameters_that_would_be_infinite_are_not_taken() {
    let mut trainer = Trainer::new(&[1.0, 4.0], Sgd::new(), 1e308);
    let stopped = trainer.run(10, bowl).unwrap_err();
    assert!(matches!(stopped.cause, TrainError::NonFiniteParameter { .. }), "{stopped}");
    assert!(trainer.parameters().iter().all(|x| x.is_finite()));
    assert_eq!(stopped.last.parameters, trainer.parameters());
}

#[test]
fn parameters_are_named() {
    let stopped = |broken: usize| {
        let mut trainer = Trainer::of(&the_machine(), Adam::new(), 0.1);
        let stopped = trainer.run(1, |_, gradient| {
            gradient[broken] = f64::NAN;
            Ok(Evaluation { loss: 0.0, evaluations: 0 })
        });
        stopped.map_err(|stopped| stopped.cause.to_string())
    };
    assert_eq!(stopped(4), Err("the gradient with respect to parts.gears[1].ratio is NaN".into()));
    assert_eq!(stopped(13), Err("the gradient with respect to parts.axes[2][1] is NaN".into()));
    // Too large for the square that Adam needs.
    let mut trainer = Trainer::of(&LAYER, Adam::new(), 0.1);
    let stopped = trainer.run(1, |_, gradient| {
        gradient[2] = 1e200;
        Ok(Evaluation { loss: 0.0, evaluations: 0 })
    });
    let cause = stopped.unwrap_err().cause.to_string();
    assert_eq!(cause, "the gradient with respect to w[1][0] is 1e200");
}

/// Truth values, integers and what is frozen stay, also if weights decay; the norm is that of the others.
#[test]
fn frozen_parameters_stay() {
    let system = the_machine();
    let load = Machine::parameter("parts.load").unwrap();
    let mut trainer = Trainer::of(&system, AdamW::new(0.5), 0.1).freeze(load).clip_norm(1.0);
    trainer
        .run(10, |_, gradient| {
            gradient.fill(1.0);
            Ok(Evaluation { loss: 0.0, evaluations: 0 })
        })
        .unwrap();
    // Two ratios, six entries and the gain.
    let given: Vec<_> = trainer.gradient().iter().filter(|g| **g != 0.0).collect();
    assert_eq!(given.len(), 9);
    assert!(given.iter().all(|g| (**g - 1.0 / 3.0).abs() < 1e-15));
    let mut trained = system;
    trained.set_parameters(trainer.parameters()).unwrap();
    assert_eq!(trained.parameters(), trainer.parameters(), "the row knows what stays");
    assert_eq!((trained.parts.load, trained.parts.gears[0].teeth), (system.parts.load, system.parts.gears[0].teeth));
    assert!(trained.parts.gears[0].ratio < 1.0 && trained.gain < 0.0);
}

#[test]
fn values_are_clipped_before_the_norm() {
    let mut trainer = Trainer::new(&[0.0; 2], Sgd::new(), 0.0).clip_value(3.0).clip_norm(2.5);
    trainer
        .run(1, |_, gradient| {
            gradient.copy_from_slice(&[1e9, 4.0]);
            Ok(Evaluation { loss: 0.0, evaluations: 0 })
        })
        .unwrap();
    assert!(trainer.gradient().iter().all(|g| (g - 2.5 / 2_f64.sqrt()).abs() < 1e-15), "{:?}", trainer.gradient());
}

#[test]
fn settings_out_of_range_stop_it() {
    let run = |trainer: Trainer<f64, Sgd<f64>>| {
        let mut trainer = trainer;
        let stopped = trainer.run(1, bowl).unwrap_err();
        assert_eq!(trainer.parameters(), [1.0, 2.0]);
        stopped.cause
    };
    let trainer = |rate: f64| Trainer::new(&[1.0, 2.0], Sgd::new(), rate);
    assert!(matches!(run(trainer(-1.0)), TrainError::Setting { which: "the learning rate", .. }));
    assert!(matches!(run(trainer(0.1).clip_norm(0.0)), TrainError::Setting { which: "the largest norm", .. }));
    assert!(matches!(run(trainer(0.1).clip_value(-1.0)), TrainError::Setting { which: "the largest value", .. }));
    let wrong = trainer(0.1).freeze(1..3);
    assert!(matches!(run(wrong), TrainError::Frozen { end: 3, parameters: 2, .. }));
}

#[test]
fn no_steps_and_no_parameters_are_no_trouble() {
    let mut trainer = Trainer::new(&[1.0], Sgd::new(), 0.1).progress_bar();
    assert_eq!(trainer.run(0, bowl).unwrap().loss, f64::INFINITY);
    let mut trainer = Trainer::new(&[], Adam::new(), 0.1).clip_norm(1.0).progress_bar();
    assert_eq!(trainer.run(3, bowl).unwrap().loss, 0.0);
}

#[test]
fn a_checkpoint_goes_on_bit_for_bit() {
    let trainer = || Trainer::new(&[5.0; 3], Adam::new(), Schedule::exponential(0.1, 0.5, 10));
    let mut original = trainer();
    original.run(17, bowl).unwrap();
    let checkpoint = original.checkpoint();
    let mut copy = trainer();
    copy.restore(&checkpoint).unwrap();
    let (a, b) = (original.run(23, bowl).unwrap(), copy.run(23, bowl).unwrap());
    assert_eq!((a, original.parameters()), (b, copy.parameters()));
    assert_eq!(original.checkpoint(), copy.checkpoint());

    let mut other = Trainer::new(&[0.5; 2], Adam::new(), 0.1);
    assert!(matches!(other.restore(&checkpoint), Err(TrainError::Length { given: 3, expected: 2, .. })));
    assert_eq!(other.parameters(), [0.5; 2]);
}

#[test]
fn it_stops_early_with_the_best() {
    // The loss of data held out rises from 2 on.
    let held_out = |theta: f64| (theta - 2.0).powi(2);
    let mut trainer = Trainer::new(&[5.0], Sgd::new(), 0.1);
    let mut stopping = EarlyStopping::new(3);
    for round in 0..1000 {
        assert!(round < 100, "it does not stop");
        if stopping.observe(held_out(trainer.parameters()[0]), trainer.parameters()).is_break() {
            break;
        }
        trainer.run(1, bowl).unwrap();
    }
    let (loss, best) = stopping.best().unwrap();
    assert_eq!(loss, held_out(best[0]));
    assert!((best[0] - 2.0).abs() < 0.2 && trainer.parameters()[0] < 1.8);

    let mut never = EarlyStopping::new(2);
    assert!(never.observe(f64::NAN, &[1.0]).is_continue() && never.observe(f64::NAN, &[1.0]).is_break());
    assert_eq!(never.best(), None);
}

/// Any error, in one plain type.
#[test]
fn errors_pass_on() {
    fn fails() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        Trainer::new(&[1.0], Sgd::new(), 0.1).run(1, |_, _| Err(TrainError::NonFiniteLoss { loss: 1.0 }))?;
        Ok(())
    }
    let error = fails().unwrap_err().downcast::<Stopped>().unwrap();
    assert!(std::error::Error::source(&*error).is_some());
    let LastParameters { parameters, .. } = &*error.last;
    assert_eq!(parameters, &[1.0]);
}

/// A failure takes back the last update, of the parameters and of what the optimiser remembers.
#[test]
fn a_failure_leaves_no_trace() {
    let run = |fails_at: Option<u64>| {
        let mut trainer = Trainer::new(&[5.0; 3], Adam::new(), Schedule::exponential(0.1, 0.5, 10));
        let mut calls = 0;
        let mut evaluate = |theta: &[f64], gradient: &mut [f64]| {
            calls += 1;
            if Some(calls) == fails_at { Err(TrainError::NonFiniteLoss { loss: 1.0 }) } else { bowl(theta, gradient) }
        };
        if let Err(stopped) = trainer.run(10, &mut evaluate) {
            assert_eq!(stopped.last.step, trainer.step());
            trainer.run(10 - trainer.step(), &mut evaluate).unwrap();
        }
        assert_eq!(trainer.step(), 10);
        (trainer.parameters().to_vec(), trainer.optimiser().clone())
    };
    for call in [1, 2, 3, 7, 10] {
        assert_eq!(run(Some(call)), run(None), "call {call}");
    }
}

#[test]
fn the_first_loss_that_is_finite_is_an_improvement() {
    let mut stopping = EarlyStopping::new(2);
    for (loss, goes_on) in [(f64::NAN, true), (3.0, true), (3.5, true), (2.5, true), (2.5, true), (f64::NAN, false)] {
        assert_eq!(stopping.observe(loss, &[loss]).is_continue(), goes_on, "{loss}");
    }
    assert_eq!(stopping.best(), Some((2.5, &[2.5][..])));
}

/// What is in range as `f64` may not be so as `f32`.
#[test]
fn settings_are_judged_in_the_precision_of_the_parameters() {
    let mut theta = [1.0_f32];
    let refused = |error| matches!(error, Err(TrainError::Setting { .. }));
    assert!(refused(Adam::new().epsilon(1e-50).update(&mut theta, &[0.0], 0.1)));
    assert!(refused(Sgd::new().update(&mut theta, &[0.0], 1e39)));
    assert_eq!(theta, [1.0]);
}

/// Nothing was tried, so that nothing is taken back.
#[test]
fn a_refused_setting_costs_no_step() {
    let trained = || {
        let mut trainer = Trainer::new(&[5.0; 3], Adam::new(), 0.1);
        trainer.run(4, bowl).unwrap();
        trainer
    };
    let refused = |mut trainer: Trainer<f64, Adam<f64>>| {
        let stopped = trainer.run(3, bowl).unwrap_err();
        assert!(matches!(stopped.cause, TrainError::Setting { .. } | TrainError::Frozen { .. }), "{stopped}");
        assert_eq!((stopped.step, stopped.last.step, trainer.step()), (4, 4, 4), "{stopped}");
        assert!(stopped.to_string().contains("; the parameters of step 4"), "{stopped}");
        assert_eq!(trainer.parameters(), trained().parameters(), "{stopped}");
        assert_eq!(stopped.last.parameters, trained().parameters(), "{stopped}");
        trainer
    };
    refused(trained().clip_norm(-1.0));
    refused(trained().clip_value(f64::NAN));
    refused(trained().freeze(2..4));
    let mut trainer = trained();
    trainer.set_schedule(-0.1);
    // It goes on as if it had not been asked.
    let mut trainer = refused(trainer);
    trainer.set_schedule(0.1);
    let mut never_refused = trained();
    assert_eq!(trainer.run(3, bowl), never_refused.run(3, bowl));
    assert_eq!(trainer.parameters(), never_refused.parameters());
}
