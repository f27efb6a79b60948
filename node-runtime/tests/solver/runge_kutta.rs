//! Runge–Kutta methods against exact solutions.

use std::ops::ControlFlow;

use crate::systems::*;
use node_runtime::prelude::*;
use node_runtime::runge_kutta::{Arrival, Estimate, Interpolant, Tableau};

/// The methods that choose their steps.
fn pairs() -> impl Iterator<Item = &'static Tableau> {
    Tableau::ALL.into_iter().filter(|tableau| tableau.estimate != Estimate::None)
}

fn distance(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| (a - b).abs()).fold(0.0, f64::max)
}

fn circle(t: f64) -> [f64; 2] {
    [t.cos(), -t.sin()]
}

/// Errors of so many fixed steps around Kepler's circle: at the end, and the largest inside of the steps.
fn errors(tableau: &'static Tableau, steps: u32) -> [f64; 2] {
    let method = RungeKutta::fixed(tableau, 2.0 / f64::from(steps));
    let (exact, start) = (|t: f64| [t.cos(), t.sin(), -t.sin(), t.cos()], [1.0, 0.0, 0.0, 1.0]);
    let solution = solve(&Kepler {}, start, 0.0..=2.0, &method).unwrap();
    assert_eq!(solution.stats().accepted, u64::from(steps));
    let inside = (0..=499).map(|i| f64::from(i) * 2.0 / 499.0).map(|t| distance(&solution.at(t).unwrap(), &exact(t)));
    [distance(&solution.end(), &exact(2.0)), inside.fold(0.0, f64::max)]
}

#[test]
fn the_observed_order_is_the_order() {
    for tableau in Tableau::ALL {
        let steps = if tableau.order == 8 { 8 } else { 64 };
        let ([coarse, _], [fine, _]) = (errors(tableau, steps), errors(tableau, 2 * steps));
        let observed = (coarse / fine).log2();
        assert!((observed - tableau.order as f64).abs() < 0.5, "{}: observed {observed} at {coarse}", tableau.name);
    }
}

#[test]
fn dense_output_has_the_order_of_its_degree() {
    for tableau in Tableau::ALL {
        let steps = if tableau.order == 8 { 8 } else { 64 };
        let ([_, coarse], [_, fine]) = (errors(tableau, steps), errors(tableau, 2 * steps));
        let observed = (coarse / fine).log2();
        let degree = 3 + tableau.interpolant.corrections.len();
        // The error of a polynomial of degree q is O(h^{q+1}), and no smaller than that of the step.
        let expected = tableau.order.min(degree + 1) as f64;
        assert!((observed - expected).abs() < 0.5, "{}: observed {observed} at {coarse}", tableau.name);
    }
}

#[test]
fn the_oscillator_goes_round_at_every_tolerance() {
    for tableau in pairs() {
        for tolerance in [1e-3, 1e-6, 1e-9, 1e-12] {
            if tableau.order < 4 && tolerance < 1e-6 {
                continue;
            }
            let method = RungeKutta::new(tableau).tolerance(tolerance);
            let solution = solve(&Oscillator {}, [1.0, 0.0], 0.0..=10.0, &method).unwrap();
            // The errors of the steps add up, and in a step there is what the degree of the polynomial allows.
            let sum = 2.0 * tolerance * solution.stats().accepted as f64;
            assert!(distance(&solution.end(), &circle(10.0)) < sum, "{} {tolerance}", tableau.name);
            let degree = 3 + tableau.interpolant.corrections.len() as i32;
            let inside = solution.stats().largest_step.powi(degree + 1) / 100.0;
            for i in 0..=1000 {
                let t = 0.01 * f64::from(i);
                let error = distance(&solution.at(t).unwrap(), &circle(t));
                assert!(error < sum + inside, "{} {tolerance}: {error} at {t}", tableau.name);
            }
        }
    }
}

#[test]
fn evaluations_are_counted() {
    let evaluations = |method: &RungeKutta| {
        let end = solve_end(&Oscillator {}, [1.0, 0.0], 0.0..=10.0, method).unwrap();
        (end.statistics.evaluations, end.statistics.accepted, end.statistics.rejected)
    };
    for (tableau, each) in [(&EULER, 1), (&MIDPOINT, 2), (&RK4, 4), (&CASH_KARP_5, 6), (&DOP853, 12)] {
        assert_eq!(evaluations(&RungeKutta::fixed(tableau, 0.1)), (100 * each, 100, 0), "{}", tableau.name);
    }
    // The last stage is the first of the next step.
    for (tableau, each) in [(&BOGACKI_SHAMPINE_3, 3), (&DORMAND_PRINCE_5, 6), (&TSITOURAS_5, 6)] {
        assert_eq!(evaluations(&RungeKutta::fixed(tableau, 0.1)), (100 * each + 1, 100, 0), "{}", tableau.name);
        let (evaluations, accepted, rejected) = evaluations(&RungeKutta::new(tableau).tolerance(1e-8));
        assert_eq!(evaluations, 2 + each * (accepted + rejected));
    }
    let (evaluations, accepted, rejected) = evaluations(&RungeKutta::new(&DOP853).tolerance(1e-8));
    assert_eq!(evaluations, 1 + 12 * accepted + 11 * rejected);
}

#[test]
fn what_is_not_looked_into_costs_nothing() {
    let method = RungeKutta::new(&DOP853).tolerance(1e-9);
    let end = solve_end(&Lorenz::CLASSIC, [1.0; 3], 0.0..=5.0, &method).unwrap();
    let ends = solve_grid(&Lorenz::CLASSIC, [1.0; 3], &[0.0, 5.0], &method).unwrap();
    assert_eq!(end.statistics.evaluations, ends.statistics.evaluations);
    let dense = solve(&Lorenz::CLASSIC, [1.0; 3], 0.0..=5.0, &method).unwrap();
    assert_eq!((dense.end(), ends.states[1]), (end.state, end.state));
    // f at the end of the last step, and three stages for each.
    assert_eq!(dense.stats().evaluations, end.statistics.evaluations + 1 + 3 * dense.stats().accepted);
    let grid = solve_grid(&Lorenz::CLASSIC, [1.0; 3], &[0.0, 2.5, 5.0], &method).unwrap();
    assert_eq!(grid.statistics.evaluations, end.statistics.evaluations + 3);
    assert_eq!(grid.states[1], dense.at(2.5).unwrap());
}

#[test]
fn backward_in_time_is_forward_with_the_field_reversed() {
    for tableau in pairs() {
        let method = RungeKutta::new(tableau).tolerance(1e-5);
        let forward = solve_end(&Decay { rate: 1.5 }, [1.0], 0.0..=4.0, &method).unwrap();
        let backward = solve_end(&Decay { rate: -1.5 }, [1.0], 0.0..=-4.0, &method).unwrap();
        assert_eq!((forward.state, forward.statistics), (backward.state, backward.statistics));
    }
}

#[test]
fn dense_output_meets_the_knots_and_the_end_bit_for_bit() {
    for tableau in pairs() {
        for end in [2.0, -0.25] {
            let method = RungeKutta::new(tableau).tolerance(1e-5);
            let solution = solve(&Lorenz::CLASSIC, [1.0; 3], 0.0..=end, &method).unwrap();
            assert_eq!(solution.at(end).unwrap(), solution.end());
            assert!(solution.knots().all(|(time, state)| solution.at(time).unwrap() == state));
            assert_eq!(solution.knots().len() as u64, solution.stats().accepted + 1);
            let times: Vec<f64> = (0..=100).map(|i| end * f64::from(i) / 100.0).collect();
            let grid = solve_grid(&Lorenz::CLASSIC, [1.0; 3], &times, &method).unwrap();
            let expected: Vec<_> = times.iter().map(|&t| solution.at(t).unwrap()).collect();
            assert_eq!(grid.states, expected);
        }
    }
}

#[test]
fn a_step_may_pass_the_end_where_the_controller_says_so() {
    let method = RungeKutta::new(&DORMAND_PRINCE_5_SHAMPINE).tolerance(1e-9).controller(Controller::ODEINT);
    for end in [3.0, -3.0] {
        let solution = solve(&Oscillator {}, [1.0, 0.0], 0.0..=end, &method).unwrap();
        let Statistics { evaluations, accepted, rejected, .. } = *solution.stats();
        assert_eq!((solution.end_time(), evaluations), (end, 2 + 6 * (accepted + rejected)));
        assert!(distance(&solution.end(), &circle(end)) < 1e-8);
        assert_eq!(solution.at(end).unwrap(), solution.end());
        // The end is a point of the polynomial of the last step, which is longer.
        let just_before = solution.at(end * (1.0 - 1e-9)).unwrap();
        assert!(distance(&just_before, &solution.end()) < 1e-8);
    }
    // A field that ends there is left alone without it.
    let shortens = Controller { arrival: Arrival::Shorten, ..Controller::ODEINT };
    let method = method.controller(shortens);
    let end = solve_end(&Pole {}, [0.0], 0.0..=0.99, &method).unwrap();
    assert!((end.state[0] - 0.01_f64.ln()).abs() < 1e-6);
}

#[test]
fn an_integrator_ends_where_it_is_told() {
    for controller in [Controller::PROPORTIONAL_INTEGRAL, Controller::ODEINT] {
        let method = RungeKutta::new(&DORMAND_PRINCE_5).tolerance(1e-10).controller(controller);
        let mut integrator = Integrator::new(Oscillator {}, 0.0, [1.0, 0.0], &method).unwrap();
        for time in [3.0, 2.9, -4.0, -4.0, 0.0, 10.0, 9.999] {
            integrator.advance_to(time).unwrap();
            assert!(distance(&integrator.state(), &circle(time)) < 2e-8, "{time}");
            assert_eq!((integrator.time(), integrator.at(time).unwrap()), (time, integrator.state()));
        }
        integrator.step().unwrap();
        assert!(integrator.time() < 9.999, "a step goes on backward");
    }
}

#[test]
fn a_restored_snapshot_goes_on_bit_for_bit() {
    for tableau in pairs() {
        let method = RungeKutta::new(tableau).tolerance(1e-5);
        let mut original = Integrator::new(Lorenz::CLASSIC, 0.0, [1.0; 3], &method).unwrap();
        for time in [0.0, 1.0, 0.5] {
            original.advance_to(time).unwrap();
            let snapshot = original.snapshot();
            let mut copy = Integrator::new(Lorenz::CLASSIC, 9.0, [0.0; 3], &method).unwrap();
            copy.restore(&snapshot).unwrap();
            for time in [time + 0.001, 2.0] {
                original.advance_to(time).unwrap();
                copy.advance_to(time).unwrap();
                assert_eq!((copy.state(), copy.statistics()), (original.state(), original.statistics()));
            }
        }
    }
}

#[test]
fn states_and_parameters_change_on_the_way() {
    let method = RungeKutta::new(&DOP853).tolerance(1e-13);
    let mut integrator = Integrator::new(Decay { rate: 1.0 }, 0.0, [1.0], &method).unwrap();
    integrator.advance_to(1.0).unwrap();
    integrator.set_system(Decay { rate: -2.0 }).unwrap();
    integrator.advance_to(2.0).unwrap();
    assert!((integrator.state()[0] - 1.0_f64.exp()).abs() < 1e-11);
    integrator.set_state([5.0]).unwrap();
    integrator.advance_to(3.0).unwrap();
    assert!((integrator.state()[0] - 5.0 * 2.0_f64.exp()).abs() < 1e-10);
}

#[test]
fn the_observer_sees_every_step_and_can_stop() {
    let (mut last, mut steps) = (0.0, 0);
    let method = RungeKutta::new(&TSITOURAS_5).tolerance(1e-9);
    let end = solve_with(&Oscillator {}, [1.0, 0.0], 0.0..=100.0, &method, |step| {
        assert_eq!((step.start_time(), step.order()), (last, 4));
        let middle = 0.5 * (step.start_time() + step.end_time());
        assert!(distance(&step.at(middle).unwrap(), &circle(middle)) < 1e-6);
        (last, steps) = (step.end_time(), steps + 1);
        if step.end_time() > 5.0 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    })
    .unwrap();
    assert!(end.time == last && last > 5.0 && last < 10.0);
    assert_eq!(end.statistics.accepted, steps);
}

#[test]
fn single_precision_works() {
    let method = RungeKutta::new(&DORMAND_PRINCE_5).tolerance(1e-6);
    let end = solve_end(&Oscillator32 {}, [1.0, 0.0], 0.0..=10.0, &method).unwrap();
    assert!((end.state[0] - 10.0_f32.cos()).abs() < 3e-5);
}

#[test]
fn long_sums_lose_nothing() {
    let end = solve_end(&Clock {}, [0.0], 0.0..=1e5, &RungeKutta::fixed(&RK4, 0.1)).unwrap();
    assert!((end.state[0] - 1e5).abs() <= 1.5e-11, "{:e}", end.state[0] - 1e5);
}

#[test]
fn each_component_has_its_tolerance() {
    let system = TwoOscillators { omega: 20.0 };
    let method = RungeKutta::new(&DOP853).tolerances([1e-3, 1e-3, 1e-13, 1e-13], 1e-10);
    let [x, _, u, _] = solve_end(&system, [1e6, 0.0, 1e-3, 0.0], 0.0..=10.0, &method).unwrap().state;
    assert!((x / 1e6 - 10.0_f64.cos()).abs() < 1e-8);
    assert!((u / 1e-3 - 200.0_f64.cos()).abs() < 1e-6);
}

#[test]
fn failures_are_errors_with_the_last_good_point() {
    for tableau in pairs() {
        let method = RungeKutta::new(tableau).tolerance(1e-4);
        let error = solve(&Explosion {}, [1.0], 0.0..=2.0, &method).unwrap_err();
        let last = error.last_good().unwrap();
        assert!(last.state[0].is_finite() && (last.time - 1.0).abs() < 2e-2, "{}: {error}", tableau.name);
        assert_eq!(last.dense.as_ref().unwrap().end_time(), last.time);
        let error = solve_end(&Pole {}, [0.0], 1.0..=2.0, &method).unwrap_err();
        assert!(matches!(error, SolveError::VectorField { order: 1, .. }), "{}: {error}", tableau.name);
        let error = solve_end(&Lorenz::CLASSIC, [1.0; 3], 0.0..=9.0, &method.clone().max_steps(5)).unwrap_err();
        assert!(matches!(error, SolveError::MaximumSteps { steps: 5, .. }), "{error}");
        let error = solve_end(&Lorenz::CLASSIC, [1.0; 3], 0.0..=9.0, &method.min_step(1.0)).unwrap_err();
        assert!(matches!(error, SolveError::StepUnderflow { smallest: 1.0, .. }), "{error}");
    }
    let error = solve_end(&Explosion {}, [1.0], 0.0..=20.0, &RungeKutta::fixed(&RK4, 0.5)).unwrap_err();
    assert!(matches!(error, SolveError::VectorField { .. }), "{error}");
}

#[test]
fn options_are_checked() {
    let solve = |method: RungeKutta| solve_end(&Clock {}, [0.0], 0.0..=1.0, &method).unwrap_err();
    let error = solve(RungeKutta::new(&RK4));
    assert_eq!(
        error.to_string(),
        "RK4 cannot estimate its error; give it a step by RungeKutta::fixed, or take a pair such as Dormand and Prince's"
    );
    const WRONG: Tableau = Tableau { b: &[1.0], ..RK4 };
    assert!(matches!(solve(RungeKutta::fixed(&WRONG, 0.1)), SolveError::Tableau { method: "RK4", .. }));
    for controller in [
        Controller { safety: f64::NAN, ..Controller::INTEGRAL },
        Controller { integral: 0.0, ..Controller::INTEGRAL },
        Controller { least_when_rejected: 1.0, ..Controller::INTEGRAL },
        Controller { largest: f64::INFINITY, ..Controller::INTEGRAL },
    ] {
        let error = solve(RungeKutta::new(&DORMAND_PRINCE_5).controller(controller));
        assert!(matches!(error, SolveError::Controller { .. }), "{error}");
    }
    for step in [0.0, -1.0, f64::NAN] {
        assert!(matches!(solve(RungeKutta::fixed(&RK4, step)), SolveError::Step { which: "step", .. }));
    }
    for tolerance in [0.0, -1e-9, f64::NAN, f64::INFINITY] {
        let error = solve(RungeKutta::new(&DOP853).tolerance(tolerance));
        assert!(matches!(error, SolveError::Tolerance { .. }), "{error}");
    }
}

#[test]
fn what_does_not_move_stays_put() {
    for tableau in pairs() {
        let end = solve_end(&Rest {}, [7.0], 0.0..=1e6, &RungeKutta::new(tableau)).unwrap();
        assert_eq!((end.time, end.state), (1e6, [7.0]));
        assert!(end.statistics.accepted < 30, "{:?}", end.statistics);
    }
}

/// A method of one's own: its order is observed like those of the others.
#[test]
fn a_method_is_a_constant() {
    const RALSTON_3: Tableau = Tableau {
        name: "Ralston 3",
        order: 3,
        c: &[0.0, 1.0 / 2.0, 3.0 / 4.0],
        a: &[&[], &[1.0 / 2.0], &[0.0, 3.0 / 4.0]],
        b: &[2.0 / 9.0, 1.0 / 3.0, 4.0 / 9.0],
        estimate: Estimate::None,
        interpolant: Interpolant::HERMITE,
    };
    let [[coarse, _], [fine, _]] = [64, 128].map(|steps| errors(&RALSTON_3, steps));
    assert!(((coarse / fine).log2() - 3.0).abs() < 0.3);
}

/// The steps before a singularity say nothing of other states.
#[test]
fn an_integrator_goes_on_after_a_failure() {
    let method = RungeKutta::new(&DORMAND_PRINCE_5);
    let fresh = || {
        let mut integrator = Integrator::new(Explosion {}, 0.0, [1.0], &method).unwrap();
        assert!(matches!(integrator.advance_to(2.0), Err(SolveError::StepUnderflow { .. })));
        integrator
    };
    let mut integrator = fresh();
    integrator.set_state([0.0]).unwrap();
    integrator.advance_to(3.0).unwrap();
    assert_eq!(integrator.state(), [0.0]);
    let mut integrator = fresh();
    integrator.set_state([-1.0]).unwrap();
    integrator.advance_to(2.0).unwrap();
    assert!((integrator.state()[0] + 0.5).abs() < 1e-3, "{:?}", integrator.state());
}

#[test]
fn a_step_is_positive_in_the_precision_of_the_state() {
    let fixed = RungeKutta::fixed(&RK4, 1e-46);
    assert!(matches!(solve_end(&Oscillator32 {}, [1.0, 0.0], 0.0..=1.0, &fixed), Err(SolveError::Step { .. })));
    let fixed = Taylor::fixed(4, 1e-46);
    assert!(matches!(solve_end(&Oscillator32 {}, [1.0, 0.0], 0.0..=1.0, &fixed), Err(SolveError::Step { .. })));
    let loose = Taylor::tolerance(1e39);
    assert!(matches!(solve_end(&Oscillator32 {}, [1.0, 0.0], 0.0..=1.0, &loose), Err(SolveError::Tolerance { .. })));
}

#[test]
fn a_step_that_ends_at_the_end_passes_nothing() {
    let method = RungeKutta::fixed(&RK4, 0.3).controller(Controller::ODEINT);
    let solution = solve(&Decay { rate: 1.0 }, [1.0], 0.0..=3.0, &method).unwrap();
    // f at the end of each step is the first stage of the next.
    assert_eq!((solution.stats().accepted, solution.stats().evaluations), (10, 41));
    assert!(solution.knots().is_sorted_by(|(a, _), (b, _)| a < b));
    let end = solve_end(&Decay { rate: 1.0 }, [1.0], 0.0..=3.0, &method).unwrap();
    assert_eq!((end.state, end.statistics.accepted, end.statistics.evaluations), (solution.end(), 10, 40));
}

/// The squares of these errors underflow.
#[test]
fn the_smallest_errors_are_errors() {
    let method = RungeKutta::new(&DOP853).tolerance(1e-12);
    let end = solve_end(&Decay { rate: 1.0 }, [1e-200], 0.0..=1.0, &method).unwrap();
    assert!((end.state[0] / 1e-200 - (-1.0_f64).exp()).abs() < 1e-5 && end.statistics.accepted < 20, "{end:?}");
    let end = solve_end(&Decay { rate: 1.0 }, [1.0], 0.0..=1e-300, &method).unwrap();
    assert!(end.statistics.accepted < 20, "{end:?}");
}

/// 1/h is infinite.
#[test]
fn dense_output_knows_the_shortest_spans() {
    for span in [1e-310, -1e-310, 5e-324, 1e-300] {
        let method = RungeKutta::new(&DORMAND_PRINCE_5);
        let solution = solve(&Clock {}, [0.0], 0.0..=span, &method).unwrap();
        assert_eq!(solution.at(0.5 * span), Ok([0.5 * span]), "{span:e}");
        let grid = solve_grid(&Decay { rate: 1.0 }, [1.0], &[0.0, 0.5 * span, span], &method).unwrap();
        assert_eq!(grid.states, [[1.0]; 3], "{span:e}");
    }
}
