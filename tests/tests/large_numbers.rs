//! Differences of large numbers that are near to one another, and times that are many steps from 0.

use std::f64::consts::TAU;

use node_runtime::prelude::*;

/// A Julian date.
const EPOCH: f64 = 2_460_000.5;

/// The radius of the Earth in metres.
const RADIUS: f64 = 6_378_137.0;

/// x′ = sin 2π(t − t₀).
#[ode_dynamics]
fn tide(t: f64, _x: f64, epoch: f64) -> f64 {
    (TAU * (t - epoch)).sin()
}

/// Two masses far from the origin, on a spring with a length at rest.
#[ode_dynamics]
fn spring([x, y, v]: [f64; 3], k: f64, length: f64) -> [f64; 3] {
    [0.0, v, -k * (y - x - length)]
}

/// The gate of a channel: 0/0 at −55.
#[ode_dynamics]
fn gate(v: f64) -> f64 {
    let x = (v + 55.0) / 10.0;
    0.1 * x / (1.0 - (-x).exp())
}

#[ode_dynamics]
fn differences([x, y, _]: [f64; 3], scale: f64, length: f64) -> [f64; 3] {
    [(0.1 * (x - y)).sin(), ((x - RADIUS) / scale).exp_m1(), (length - (y - x)).powi(2)]
}

/// The first coefficients are the function's to a few units in the last place.
#[test]
fn differences_are_as_exact_as_they_are_written() -> Result<(), SolveError> {
    let (scale, length) = (3.0, 0.5);
    for distance in [1e-3, 2e-5, 0.7] {
        let state = [RADIUS + distance, RADIUS, 0.0];
        let jet = Jet::new(&Differences { scale, length }, 0.0, state, 3)?;
        for (jet, field) in jet.coefficient(1).iter().zip(differences(state, scale, length)) {
            assert!((jet - field).abs() <= 4.0 * f64::EPSILON * field.abs(), "{distance}: {jet:e} {field:e}");
        }
    }
    Ok(())
}

/// y − x = l + a·cos √k t, wherever x is.
#[test]
fn a_spring_swings_far_from_the_origin_as_at_the_origin() -> Result<(), SolveError> {
    let (k, length) = (1e4, 0.25);
    let system = Spring { k, length };
    let period = TAU / k.sqrt();
    for x in [0.0, 1.0, 1e3, RADIUS] {
        for tolerance in [1e-9, 1e-12, 1e-14] {
            let start = [x, x + length + 0.125, 0.0];
            let end = solve_end(&system, start, 0.0..=10.5 * period, &Taylor::tolerance(tolerance))?;
            // The place is rounded to units in its last place; what it is told in is not better.
            let resolution = 4.0 * f64::EPSILON * x + 100.0 * tolerance;
            assert!((end.state[1] - x - (length - 0.125)).abs() < resolution, "{x} {tolerance:e}: {end:?}");
            // What rounds in the field is above the tolerance of the velocity, and no step makes it smaller.
            assert!(end.statistics.accepted < 100, "{x} {tolerance:e}: {end:?}");
        }
    }
    Ok(())
}

/// ∫ sin 2π(t − t₀) dt over a quarter of a day is 1/2π, at any date, and takes the same steps.
#[test]
fn late_times_are_as_good_as_early_ones() -> Result<(), SolveError> {
    for tolerance in [1e-6, 1e-9, 1e-12, 1e-15, 1e-16] {
        let method = Taylor::tolerance(tolerance);
        let early = solve_end(&Tide { epoch: 0.0 }, 0.0, 0.0..=0.25, &method)?;
        for epoch in [1000.0, 1e5, EPOCH, -EPOCH] {
            let system = Tide { epoch };
            let end = solve_end(&system, 0.0, epoch..=epoch + 0.25, &method)?;
            assert!((end.state - 1.0 / TAU).abs() < 2e-16, "{tolerance:e} {epoch}: {end:?}");
            assert_eq!(end.statistics.accepted, early.statistics.accepted, "{tolerance:e} {epoch}");
            let beside = Ensemble::new(&method).solve_ends((0..9).map(|_| (system, 0.0, epoch..=epoch + 0.25)));
            for beside in beside {
                assert_eq!(beside?.statistics.accepted, end.statistics.accepted, "{tolerance:e} {epoch}");
            }
        }
    }
    Ok(())
}

/// Many steps, each of which ends at a number: ten days of a tide cost what they cost near 0.
#[test]
fn steps_at_late_times_end_at_numbers() -> Result<(), SolveError> {
    let method = Taylor::tolerance(1e-13).max_step(0.3);
    let early = solve_end(&Tide { epoch: 0.0 }, 0.0, 0.0..=10.25, &method)?;
    let late = solve_end(&Tide { epoch: EPOCH }, 0.0, EPOCH..=EPOCH + 10.25, &method)?;
    assert!((late.state - 1.0 / TAU).abs() < 1e-14, "{late:?}");
    assert!(late.statistics.evaluations < 2 * early.statistics.evaluations, "{late:?} {early:?}");
    Ok(())
}

/// Where the function is not a number, the solver does not go on with one.
#[test]
fn undefined_quotients_are_seen() {
    assert!(gate(-55.0).is_nan());
    let error = solve_end(&Gate, -55.0, 0.0..=1.0, &Taylor::tolerance(1e-9)).err();
    assert!(matches!(error, Some(SolveError::VectorField { .. })), "{error:?}");
}

#[ode_dynamics]
fn rise(_x: f64) -> f64 {
    0.5
}

/// A step that leads beyond the largest number ends the way, and what is known there can be kept.
#[test]
fn steps_beyond_the_largest_time_arrive() -> Result<(), SolveError> {
    let method = Taylor::tolerances(1.0, 1.0);
    for end in [f64::MAX, -f64::MAX, 0.9 * f64::MAX] {
        let mut integrator = Integrator::new(Rise, 0.0, 1e300, &method)?;
        integrator.advance_to(end)?;
        assert_eq!(integrator.time(), end);
        let snapshot = integrator.snapshot();
        integrator.restore(&snapshot)?;
    }
    Ok(())
}
