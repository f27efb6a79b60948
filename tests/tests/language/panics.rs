//! Panics and assertions on parameters: where one is reached, x′ is not a number.

use node_runtime::derivative::{Objective, record};
use node_runtime::prelude::*;

use crate::agree::agree;

#[ode_function]
fn rate(mode: u32, x: f64) -> f64 {
    match mode {
        0 => -x,
        1 => x,
        _ => unreachable!("mode {mode}"),
    }
}

const HEAVIEST: f64 = 100.0;

#[ode_dynamics]
fn plant([x, y]: [f64; 2], mode: u32, mass: f64) -> [f64; 2] {
    assert!(mass > 0.0 && mass < HEAVIEST, "the mass is {mass}, not between 0 and {heaviest}", heaviest = HEAVIEST);
    debug_assert_ne!(mass, 3.0);
    let stiffness = match mode {
        0 => 1.0,
        1 => 2.0,
        other => panic!("there is no mode {other}"),
    };
    let gain = if mode < 2 { 2.0 } else { unreachable!() };
    [y * stiffness / mass + rate(mode, x) * gain, -x]
}

#[ode_dynamics]
fn by_return(x: f64, mode: usize) -> f64 {
    if mode == 0 {
        return -x;
    }
    if mode == 1 {
        return 2.0 * x;
    }
    todo!()
}

/// What changes in a branch that panics is of no matter, nor what a panic stands for.
#[ode_dynamics]
fn changing(x: f32, p: [f32; 2], on: bool) -> f32 {
    let mut sum = 0.0;
    for (i, p) in p.into_iter().enumerate() {
        assert_eq!(i + 1 > 2, false);
        if p == 0.0 {
            sum += 1e3;
            panic!("nothing is divided by {p}");
        }
        sum += 1.0 / p;
    }
    let pair = if on { (sum, [x, -x]) } else { unimplemented!("off") };
    -pair.0 * pair.1[0]
}

/// Known at compile time: the arm of a panic is not reached.
#[ode_dynamics]
fn unrolled(x: [f64; 3]) -> [f64; 3] {
    let mut dx = [0.0; 3];
    for i in 0..3 {
        dx[i] = match i {
            0 => x[1],
            1 => x[2],
            2 => -x[0],
            _ => unreachable!(),
        };
    }
    assert_eq!(dx.len(), 3);
    dx
}

fn is_stopped<D: Dynamics<Real = R> + Clone, R: node_runtime::scalar::Real>(system: D, state: D::State) -> bool {
    let span = R::ZERO..=R::from_f64(1.0);
    let error = solve_end(&system, state, span, &Taylor::tolerance(1e-6)).err();
    matches!(error, Some(SolveError::VectorField { order: 1, .. }))
}

#[test]
fn panics_that_are_not_reached_change_nothing() {
    for mode in 0..2 {
        agree(&Plant { mode, mass: 0.7 }, 0.0, [0.3, 0.4], |_, x| plant(x, mode, 0.7));
        agree(&ByReturn { mode: mode as usize }, 0.0, 0.3, |_, x| by_return(x, mode as usize));
    }
    agree(&Unrolled, 0.0, [0.3, 0.4, 0.5], |_, x| unrolled(x));
    assert!(!is_stopped(Changing { p: [1.0, 2.0], on: true }, 1.0));
}

#[test]
fn panics_that_are_reached_stop_the_solve() {
    let start = [0.3, 0.4];
    assert!(is_stopped(Plant { mode: 2, mass: 1.0 }, start));
    for mass in [0.0, -1.0, 3.0, 100.0] {
        assert!(is_stopped(Plant { mode: 0, mass }, start), "{mass}");
        let panics = mass != 3.0 || cfg!(debug_assertions);
        assert_eq!(std::panic::catch_unwind(|| plant(start, 0, mass)).is_err(), panics, "{mass}");
    }
    assert!(is_stopped(ByReturn { mode: 2 }, 0.3));
    assert!(is_stopped(Changing { p: [1.0, 0.0], on: true }, 1.0));
    assert!(is_stopped(Changing { p: [1.0, 2.0], on: false }, 1.0));
}

#[test]
fn gradients_pass_by_panics() {
    let gradient = |mode, mass| -> Result<_, SolveError> {
        let solution = record(&Plant { mode, mass }, [0.3, 0.4], 0.0..=1.0, &Taylor::tolerance(1e-14))?;
        Ok((solution.gradient(&Objective::new().end([1.0, 0.0]))?.parameters, solution.end()[0]))
    };
    let at = |mass| gradient(1, mass).unwrap_or_else(|error| panic!("{error}"));
    let ((gradient_there, _), h) = (at(0.7), 1e-5);
    let difference = (at(0.7 + h).1 - at(0.7 - h).1) / (2.0 * h);
    assert!((gradient_there[1] - difference).abs() < 1e-8, "{gradient_there:?} {difference}");
    assert!(gradient(1, 3.0).is_err());
}
