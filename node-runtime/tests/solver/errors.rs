//! Every way to fail: the error says what happened, where, and what is good.

use crate::systems::*;
use node_runtime::prelude::*;

fn fails<D: Dynamics<Real = f64, State: std::fmt::Debug>>(
    system: &D,
    state: D::State,
    end: f64,
    tolerance: f64,
) -> SolveError {
    solve(system, state, 0.0..=end, &Taylor::tolerance(tolerance)).expect_err("this cannot be solved")
}

#[test]
fn a_state_must_be_finite() {
    let error = fails(&TwoOscillators { omega: 1.0 }, [0.0, 0.0, 0.0, f64::NAN], 1.0, 1e-9);
    assert_eq!(error.to_string(), "the initial state has q[1][1] = NaN; every component must be finite");
    let error = fails(&Oscillator {}, [f64::NEG_INFINITY, 0.0], 1.0, 1e-9);
    assert_eq!(error.to_string(), "the initial state has x = -inf; every component must be finite");
    assert!(error.last_good().is_none());
}

#[test]
fn a_parameter_must_be_finite() {
    let error = fails(&Lorenz { rho: f64::INFINITY, ..Lorenz::CLASSIC }, [1.0; 3], 1.0, 1e-9);
    assert_eq!(error.to_string(), "parameter rho is inf; every parameter must be finite");
}

#[test]
fn times_must_be_finite() {
    let method = Taylor::tolerance(1e-9);
    for span in [f64::NAN..=1.0, 0.0..=f64::NAN, 0.0..=f64::INFINITY, f64::NEG_INFINITY..=0.0] {
        let error = solve(&Clock {}, [0.0], span, &method).unwrap_err();
        assert!(matches!(error, SolveError::NonFiniteTime { .. }), "{error}");
    }
    let error = solve_grid(&Clock {}, [0.0], &[0.0, f64::NAN, 1.0], &method).unwrap_err();
    assert!(matches!(error, SolveError::NonFiniteTime { .. }), "{error}");
}

#[test]
fn tolerances_must_be_positive() {
    for tolerance in [0.0, -0.0, -1e-9, f64::NAN, f64::INFINITY] {
        assert!(matches!(fails(&Clock {}, [0.0], 1.0, tolerance), SolveError::Tolerance { .. }), "{tolerance}");
    }
    let error = solve(&Oscillator {}, [1.0, 0.0], 0.0..=1.0, &Taylor::tolerances([1e-9, -1.0], 1e-9)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "atol is -1.0; tolerances must be finite and not negative, and one of the two above 0"
    );
    let error = solve(&Oscillator {}, [1.0, 0.0], 0.0..=1.0, &Taylor::tolerances(1e-9, [1e-9; 3])).unwrap_err();
    assert_eq!(error.to_string(), "rtol has 3 values, but the state has 2 components; give one value or 2");
    let only_relative = solve_end(&Oscillator {}, [1.0, 0.0], 0.0..=1.0, &Taylor::tolerances(0.0, 1e-9)).unwrap();
    assert!((only_relative.state[0] - 1.0_f64.cos()).abs() < 1e-9);
    let only_absolute = solve_end(&Oscillator {}, [1.0, 0.0], 0.0..=1.0, &Taylor::tolerances(1e-9, 0.0)).unwrap();
    assert!((only_absolute.state[0] - 1.0_f64.cos()).abs() < 1e-9);
}

#[test]
fn the_order_must_be_compiled() {
    for order in [0, 31, usize::MAX] {
        let expected = SolveError::Order { order, maximum: 30 };
        let adaptive = solve(&Clock {}, [0.0], 0.0..=1.0, &Taylor::tolerance(1e-9).order(order));
        let fixed = solve(&Clock {}, [0.0], 0.0..=1.0, &Taylor::fixed(order, 0.1));
        assert_eq!((adaptive.unwrap_err(), fixed.unwrap_err()), (expected.clone(), expected.clone()));
        assert_eq!(Jet::new(&Clock {}, 0.0, [0.0], order).err(), Some(expected));
    }
}

#[test]
fn steps_must_be_positive() {
    for step in [0.0, -1.0, f64::NAN, 5e-324] {
        for method in [
            Taylor::fixed(4, step),
            Taylor::tolerance(1e-9).max_step(step),
            Taylor::tolerance(1e-9).min_step(if step == 0.0 { -0.5 } else { step }),
        ] {
            let error = solve(&Clock {}, [0.0], 0.0..=1.0, &method).unwrap_err();
            assert!(matches!(error, SolveError::Step { .. }), "{method:?}: {error}");
        }
    }
    assert!(solve(&Clock {}, [0.0], 0.0..=1.0, &Taylor::fixed(4, f64::INFINITY)).is_err());
}

#[test]
fn a_blow_up_ends_at_its_time() {
    let error = fails(&Explosion {}, [1.0], 2.0, 1e-12);
    assert!(matches!(error, SolveError::StepUnderflow { .. }), "{error}");
    let last = error.last_good().unwrap();
    assert!((last.time - 1.0).abs() < 1e-10, "{error}");
    assert!(last.state[0] > 1e9 && last.state[0].is_finite());
    // What is good is kept.
    let dense = last.dense.as_ref().unwrap();
    let mut x = [0.0];
    dense.at(0.5, &mut x).unwrap();
    assert!((x[0] - 2.0).abs() < 1e-11);
    assert_eq!((dense.end_time(), dense.end()), (last.time, &last.state[..]));
}

#[test]
fn the_states_on_a_grid_before_an_error_are_kept() {
    let times = [0.0, 0.25, 0.5, 1.5, 2.0];
    let method = Taylor::tolerance(1e-12);
    let alone = solve_grid(&Explosion {}, [1.0], &times, &method).unwrap_err();
    let in_ensemble = Ensemble::new(&method).solve_grids([(Explosion {}, [1.0])], &times).remove(0).unwrap_err();
    for error in [alone, in_ensemble] {
        let grid = &error.last_good().unwrap().grid;
        let exact = [1.0, 1.0 / 0.75, 2.0];
        assert!(grid.len() == 3 && grid.iter().zip(exact).all(|(x, exact)| (x[0] - exact).abs() < 1e-11), "{grid:?}");
    }
}

#[test]
fn a_pole_in_time_is_not_crossed() {
    // Closer to the pole than 1e-5, rounding of t alone makes errors above the tolerance.
    let error = fails(&Pole {}, [0.0], 2.0, 1e-12);
    let last = error.last_good().unwrap();
    assert!(last.time < 1.0 && last.time > 1.0 - 1e-5, "{error}");
    let error = solve_end(&Pole {}, [0.0], 1.0..=2.0, &Taylor::tolerance(1e-12)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the vector field of component x is not finite near t = 1.0: there is a singularity, or the solution leaves the \
         domain of the vector field; it is good up to t = 1.0 (0 steps)"
    );
}

/// The solution is 0 from `time` on: either it is found, or an error there.
fn ends_at_zero<D: Dynamics<Real = f64, State = [f64; 1]>>(system: &D, time: f64, tolerance: f64) {
    match solve_end(system, [1.0], 0.0..=3.0, &Taylor::tolerance(tolerance)) {
        Ok(end) => assert!(end.state[0].abs() < 10.0 * tolerance, "{tolerance}: {end:?}"),
        Err(error) => {
            let last = error.last_good().unwrap();
            assert!(
                last.time >= time - tolerance.sqrt() && last.state[0].abs() < 10.0 * tolerance,
                "{tolerance}: {error}"
            );
        }
    }
}

#[test]
fn the_end_of_a_domain_is_not_passed() {
    // x = (1 − t/2)² until t = 2.
    for tolerance in [1e-3, 1e-6, 1e-9, 1e-11] {
        ends_at_zero(&Leak {}, 2.0, tolerance);
    }
}

#[test]
fn a_stall_is_seen() {
    // x = (1 − 2t/3)^{3/2} until t = 1.5.
    for tolerance in [1e-3, 1e-6] {
        ends_at_zero(&Drag {}, 1.5, tolerance);
    }
    for tolerance in [1e-12, 1e-13, 1e-14, 1e-15, 1e-16] {
        ends_at_zero(&Drag {}, 1.5, tolerance);
        let error = fails(&Drag {}, [1.0], 3.0, tolerance);
        assert!(error.last_good().unwrap().statistics.accepted < 10_000, "{tolerance}: {error}");
    }
}

#[test]
fn the_number_of_steps_is_bounded() {
    let method = Taylor::tolerance(1e-12).max_steps(10);
    let error = solve(&Lorenz::CLASSIC, [1.0; 3], 0.0..=20.0, &method).unwrap_err();
    let SolveError::MaximumSteps { steps: 10, last } = &error else { panic!("{error}") };
    assert_eq!(last.statistics.accepted, 10);
    assert_eq!(last.dense.as_ref().unwrap().steps(), 10);
    let start = error.to_string();
    assert!(start.starts_with("not at the end after 10 steps; raise it by .max_steps(…)"), "{start}");
    let none = solve_end(&Clock {}, [1.0], 0.0..=20.0, &Taylor::tolerance(1e-12).max_steps(0)).unwrap_err();
    assert_eq!(none.last_good().unwrap().state, [1.0]);
}

#[test]
fn the_smallest_step_is_respected() {
    let error = solve(&Lorenz::CLASSIC, [1.0; 3], 0.0..=20.0, &Taylor::tolerance(1e-12).min_step(0.1)).unwrap_err();
    assert!(matches!(error, SolveError::StepUnderflow { smallest: 0.1, .. }), "{error}");
    let largest = solve_end(&Lorenz::CLASSIC, [1.0; 3], 0.0..=20.0, &Taylor::tolerance(1e-12).max_step(0.01)).unwrap();
    assert!(largest.statistics.largest_step <= 0.01 && largest.statistics.accepted >= 2000);
}

#[test]
fn a_grid_has_one_direction() {
    let method = Taylor::tolerance(1e-9);
    for (times, index) in [(&[0.0, 1.0, 0.5, 2.0][..], 2), (&[0.0, -1.0, 1.0], 2), (&[0.0, 0.0, 3.0, 2.0], 3)] {
        let error = solve_grid(&Clock {}, [0.0], times, &method).unwrap_err();
        assert_eq!(error, SolveError::GridNotMonotone { index, time: times[index] });
    }
}

#[test]
fn a_fixed_step_into_a_singularity_is_an_error() {
    let error = solve_end(&Explosion {}, [1.0], 0.0..=20.0, &Taylor::fixed(4, 0.5)).unwrap_err();
    let last = error.last_good().unwrap();
    assert!(matches!(error, SolveError::VectorField { .. }) && last.state[0].is_finite(), "{error}");
}

#[test]
fn errors_fit_any_function() {
    fn run() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        solve(&Clock {}, [f64::NAN], 0.0..=1.0, &Taylor::tolerance(1e-9))?;
        Ok(())
    }
    assert!(run().is_err());
    assert!(size_of::<SolveError>() <= 80);
}

#[test]
fn bounds_on_steps_must_leave_some() {
    fn refused(method: &impl Method) -> String {
        let error = solve_end(&Clock {}, [0.0], 0.0..=1.0, method).unwrap_err();
        assert!(matches!(error, SolveError::Step { which: "min_step", .. }), "{method:?}: {error}");
        error.to_string()
    }
    let message = refused(&Taylor::tolerance(1e-9).min_step(0.1).max_step(0.01));
    assert!(message.starts_with("min_step is 0.1; "), "{message}");
    refused(&RungeKutta::new(&DORMAND_PRINCE_5).min_step(0.1).max_step(0.01));
    // A fixed step, too, is one of those that are left.
    refused(&Taylor::fixed(4, 0.1).min_step(0.2));
    refused(&RungeKutta::fixed(&RK4, 0.1).min_step(0.2));
    refused(&Taylor::fixed(4, 0.1).min_step(0.1).max_step(0.01));
}

#[test]
fn the_smallest_step_may_be_the_largest() {
    fn goes(method: &impl Method) {
        let end = solve_end(&Oscillator {}, [1.0, 0.0], 0.0..=1.0, method).unwrap();
        assert!((end.state[0] - 1.0_f64.cos()).abs() < 1e-6, "{method:?}: {end:?}");
        assert!(end.statistics.largest_step <= 0.1 && end.statistics.accepted >= 10, "{method:?}: {end:?}");
    }
    for (min, max) in [(0.1, 0.1), (0.099999, 0.1)] {
        goes(&Taylor::tolerance(1e-9).min_step(min).max_step(max));
        goes(&RungeKutta::new(&DORMAND_PRINCE_5).tolerance(1e-3).min_step(min).max_step(max));
        goes(&RungeKutta::fixed(&RK4, 0.1).min_step(min).max_step(max));
        goes(&Taylor::fixed(8, 0.1).min_step(min).max_step(max));
    }
}

#[test]
fn fixed_steps_are_no_longer_than_the_largest() {
    let taylor = Taylor::fixed(4, 0.1).max_step(0.01);
    let runge_kutta = RungeKutta::fixed(&RK4, 0.1).max_step(0.01);
    let [taylor, runge_kutta] = [
        solve_end(&Decay { rate: 1.0 }, [1.0], 0.0..=1.0, &taylor),
        solve_end(&Decay { rate: 1.0 }, [1.0], 0.0..=1.0, &runge_kutta),
    ]
    .map(|end| end.unwrap().statistics);
    assert_eq!((taylor.accepted, runge_kutta.accepted), (100, 100));
    assert!(taylor.largest_step < 0.01001 && runge_kutta.largest_step < 0.01001);
    let steps_of_its_own = solve_end(&Decay { rate: 1.0 }, [1.0], 0.0..=1.0, &Taylor::fixed(4, 0.01)).unwrap();
    assert_eq!(taylor, steps_of_its_own.statistics);
}
