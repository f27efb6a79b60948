//! The integrator that a simulator owns.

use crate::systems::*;
use node_runtime::prelude::*;

fn lorenz() -> Integrator<Lorenz> {
    Integrator::new(Lorenz::CLASSIC, 0.0, [1.0; 3], &Taylor::tolerance(1e-12)).unwrap()
}

#[test]
fn steps_are_those_of_a_solve() {
    let solution = solve(&Lorenz::CLASSIC, [1.0; 3], 0.0..=1e3, &Taylor::tolerance(1e-12).max_steps(50)).unwrap_err();
    let dense = solution.last_good().unwrap().dense.clone().unwrap();
    let mut integrator = lorenz();
    // The first step knows the length of the interval in a solve only.
    for (time, state) in dense.knots().skip(1) {
        integrator.step().unwrap();
        assert_eq!((integrator.time(), &integrator.state()[..]), (time, state));
    }
}

#[test]
fn small_ticks_cost_no_jets() {
    let mut integrator = lorenz();
    for tick in 1..=20_000 {
        integrator.advance_to(f64::from(tick) * 0.001).unwrap();
    }
    let whole = solve_end(&Lorenz::CLASSIC, [1.0; 3], 0.0..=20.0, &Taylor::tolerance(1e-12)).unwrap();
    assert_eq!((integrator.time(), integrator.state()), (whole.time, whole.state));
    assert_eq!(integrator.statistics().jets, whole.statistics.jets);
}

#[test]
fn the_field_is_not_evaluated_beyond_the_time() {
    // The pole is at t = 1.
    let mut integrator = Integrator::new(Pole {}, 0.0, [0.0], &Taylor::tolerance(1e-12)).unwrap();
    for tick in 1..=99 {
        let time = f64::from(tick) / 100.0;
        integrator.advance_to(time).unwrap();
        assert!((integrator.state()[0] - (1.0 - time).ln()).abs() < 1e-11);
    }
}

#[test]
fn it_goes_back_too() {
    let mut integrator = Integrator::new(Oscillator {}, 0.0, [1.0, 0.0], &Taylor::tolerance(1e-15)).unwrap();
    for time in [3.0, 2.9, -4.0, -4.0, 0.0, 10.0, 9.999] {
        integrator.advance_to(time).unwrap();
        let [x, v] = integrator.state();
        assert!((x - time.cos()).abs() < 2e-14 && (v + time.sin()).abs() < 2e-14, "{time}");
    }
    integrator.step().unwrap();
    assert!(integrator.time() < 9.999, "a step goes on backward");
}

#[test]
fn a_bound_on_steps_pauses() {
    let mut integrator = lorenz();
    let mut calls = 1;
    while !integrator.advance_within(20.0, 7).unwrap() {
        assert!(integrator.time() < 20.0);
        calls += 1;
    }
    let whole = solve_end(&Lorenz::CLASSIC, [1.0; 3], 0.0..=20.0, &Taylor::tolerance(1e-12)).unwrap();
    assert_eq!((integrator.time(), integrator.state()), (20.0, whole.state));
    assert_eq!(calls, (whole.statistics.accepted - 1) / 7 + 1);
    assert!(!integrator.advance_within(21.0, 0).unwrap());
    assert!(integrator.advance_within(20.0, 0).unwrap());
}

#[test]
fn states_and_parameters_change_on_the_way() {
    let mut integrator = Integrator::new(Decay { rate: 1.0 }, 0.0, [1.0], &Taylor::tolerance(1e-15)).unwrap();
    integrator.advance_to(1.0).unwrap();
    integrator.set_system(Decay { rate: -2.0 }).unwrap();
    integrator.advance_to(2.0).unwrap();
    assert!((integrator.state()[0] - 1.0_f64.exp()).abs() < 1e-14);
    integrator.set_state([5.0]).unwrap();
    integrator.advance_to(3.0).unwrap();
    assert!((integrator.state()[0] - 5.0 * 2.0_f64.exp()).abs() < 1e-13);

    assert!(integrator.set_state([f64::NAN]).is_err());
    assert!(integrator.set_system(Decay { rate: f64::INFINITY }).is_err());
    assert_eq!(integrator.system().rate, -2.0);
    integrator.advance_to(3.5).unwrap();
    assert!((integrator.state()[0] - 5.0 * 3.0_f64.exp()).abs() < 1e-12);
}

#[test]
fn the_last_step_is_known() {
    let mut integrator = lorenz();
    assert_eq!(integrator.at(0.0).unwrap(), [1.0; 3]);
    assert!(integrator.last_step().is_none());
    integrator.step().unwrap();
    let (start, end) = (integrator.time(), {
        integrator.step().unwrap();
        integrator.time()
    });
    assert_eq!(integrator.at(end).unwrap(), integrator.state());
    let middle = integrator.at(0.5 * (start + end)).unwrap();
    let exact = solve_end(&Lorenz::CLASSIC, [1.0; 3], 0.0..=0.5 * (start + end), &Taylor::tolerance(1e-15)).unwrap();
    assert!((middle[0] - exact.state[0]).abs() < 1e-10);
    assert!(matches!(integrator.at(start - 1e-9), Err(SolveError::OutsideInterval { .. })));
    assert!(matches!(integrator.at(end + 1e-9), Err(SolveError::OutsideInterval { .. })));
    let inside = end + 1e-3;
    integrator.advance_to(inside).unwrap();
    assert_eq!(integrator.at(inside).unwrap(), integrator.state());
}

#[test]
fn after_an_error_it_stands_at_the_last_good_point() {
    let mut integrator = Integrator::new(Explosion {}, 0.0, [1.0], &Taylor::tolerance(1e-12)).unwrap();
    let error = integrator.advance_to(2.0).unwrap_err();
    let last = error.last_good().unwrap();
    assert_eq!((integrator.time(), integrator.state()[0]), (last.time, last.state[0]));
    assert!(integrator.state()[0].is_finite());
    integrator.set_state([-1.0]).unwrap();
    integrator.advance_to(2.0).unwrap();
    assert!((integrator.state()[0] + 0.5).abs() < 1e-9);
}

#[test]
fn a_restored_snapshot_goes_on_bit_for_bit() {
    // After steps, in the middle of a polynomial, at the very start, going backward, and after a change.
    let prepare: [fn(&mut Integrator<Lorenz>); 6] = [
        |_| {},
        |i| (0..5).for_each(|_| i.step().unwrap()),
        |i| i.advance_to(3.21).unwrap(),
        |i| i.advance_to(-0.5).unwrap(),
        |i| {
            i.advance_to(1.0).unwrap();
            i.set_state([2.0, 3.0, 4.0]).unwrap();
        },
        |i| {
            i.advance_to(1.0).unwrap();
            i.restore(&i.snapshot()).unwrap();
        },
    ];
    for prepare in prepare {
        let mut original = lorenz();
        prepare(&mut original);
        let snapshot = original.snapshot();
        let mut copy = Integrator::new(Lorenz::CLASSIC, 9.0, [0.0; 3], &Taylor::tolerance(1e-12)).unwrap();
        copy.restore(&snapshot).unwrap();
        assert_eq!((copy.time(), copy.state()), (original.time(), original.state()));
        let next = if original.time() < 0.0 { -0.7 } else { original.time() + 0.001 };
        for time in [next, original.time() * 1.5 + 0.1, 7.0] {
            original.advance_to(time).unwrap();
            copy.advance_to(time).unwrap();
            assert_eq!(copy.state(), original.state());
            assert_eq!(copy.statistics().accepted, original.statistics().accepted);
        }
    }
}

/// A step that was tried has taken the room of the last one.
#[test]
fn after_an_error_no_step_is_known() {
    fn is_forgotten(method: &impl Method, start: f64) {
        let mut integrator = Integrator::new(Fall {}, 0.0, [start], method).unwrap();
        let error = integrator.advance_to(5.0).unwrap_err();
        let (time, state) = (integrator.time(), integrator.state());
        assert!(error.last_good().unwrap().statistics.accepted > 0 && state[0].is_finite(), "{method:?}: {error}");
        assert!(integrator.last_step().is_none(), "{method:?}: {:?}", integrator.last_step());
        assert_eq!(integrator.at(time), Ok(state));
        assert!(matches!(integrator.at(0.75 * time), Err(SolveError::OutsideInterval { .. })), "{method:?}");
    }
    for method in [Taylor::fixed(6, 0.25), Taylor::tolerance(1e-9), Taylor::tolerance(1e-9).max_steps(3)] {
        is_forgotten(&method, 1.0);
    }
    for tableau in [&EULER, &MIDPOINT, &BOGACKI_SHAMPINE_3] {
        is_forgotten(&RungeKutta::fixed(tableau, 0.1), 1.0);
    }
    is_forgotten(&RungeKutta::new(&DORMAND_PRINCE_5), 1.0);
}

#[test]
fn a_clone_goes_on_as_its_original() {
    goes_on_as_its_original(&Taylor::tolerance(1e-12));
    goes_on_as_its_original(&Taylor::tolerance(1e-15));
    goes_on_as_its_original(&RungeKutta::new(&DORMAND_PRINCE_5).tolerance(1e-9));
}

fn goes_on_as_its_original(method: &impl Method) {
    let mut original = Integrator::new(Lorenz::CLASSIC, 0.0, [1.0; 3], method).unwrap();
    original.advance_to(1.0).unwrap();
    let mut clone = original.clone();
    assert!(clone.snapshot() == original.snapshot());
    assert_eq!(clone.at(1.0), original.at(1.0));
    clone.advance_to(2.0).unwrap();
    assert!(clone.snapshot() != original.snapshot() && original.time() == 1.0);
    original.advance_to(2.0).unwrap();
    assert!(clone.snapshot() == original.snapshot());
}

/// With other parameters it goes on from the state of the snapshot, not from the start of its polynomial.
#[test]
fn a_snapshot_is_continued_with_other_parameters() {
    fn goes_on(method: &impl Method) {
        let mut integrator = Integrator::new(Decay { rate: 1.0 }, 0.0, [1.0], method).unwrap();
        integrator.advance_to(0.3).unwrap();
        let (snapshot, state) = (integrator.snapshot(), integrator.state());
        integrator.set_system(Decay { rate: 5.0 }).unwrap();
        integrator.advance_to(0.7).unwrap();
        integrator.restore(&snapshot).unwrap();
        assert_eq!(integrator.state(), state);
        integrator.advance_to(0.3 + 1e-9).unwrap();
        assert!((integrator.state()[0] - state[0] * (-5e-9_f64).exp()).abs() < 1e-15);
        integrator.advance_to(1.0).unwrap();
        assert!((integrator.state()[0] - state[0] * (-3.5_f64).exp()).abs() < 1e-9);
    }
    goes_on(&Taylor::tolerance(1e-12));
    goes_on(&RungeKutta::new(&DORMAND_PRINCE_5).tolerance(1e-10));
}
