//! Solutions against the exact ones.

use std::ops::ControlFlow;

use crate::systems::*;
use node_runtime::prelude::*;

fn distance(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| (a - b).abs()).fold(0.0, f64::max)
}

fn circle(t: f64) -> [f64; 2] {
    [t.cos(), -t.sin()]
}

#[test]
fn the_oscillator_goes_round_at_every_tolerance() {
    for tolerance in [1e-3, 1e-6, 1e-9, 1e-12, 1e-15] {
        let solution = solve(&Oscillator {}, [1.0, 0.0], 0.0..=10.0, &Taylor::tolerance(tolerance)).unwrap();
        assert!(distance(&solution.end(), &circle(10.0)) < 10.0 * tolerance, "{tolerance}");
        for i in 0..=1000 {
            let t = 0.01 * f64::from(i);
            assert!(distance(&solution.at(t).unwrap(), &circle(t)) < 10.0 * tolerance, "{tolerance} at {t}");
        }
    }
}

#[test]
fn backward_in_time_is_forward_with_the_field_reversed() {
    let method = Taylor::tolerance(1e-12);
    let forward = solve_end(&Decay { rate: 1.5 }, [1.0], 0.0..=4.0, &method).unwrap();
    let backward = solve_end(&Decay { rate: -1.5 }, [1.0], 0.0..=-4.0, &method).unwrap();
    assert_eq!(forward.state, backward.state);
    assert_eq!(forward.statistics, backward.statistics);
    assert!((forward.state[0] - (-6.0_f64).exp()).abs() < 1e-13);

    // Backward, errors grow by e^{14.6} along the direction that contracts forward.
    let method = Taylor::tolerance(1e-16);
    let there = solve_end(&Lorenz::CLASSIC, [1.0; 3], 0.0..=1.0, &method).unwrap();
    let back = solve_end(&Lorenz::CLASSIC, there.state, 1.0..=0.0, &method).unwrap();
    assert!(distance(&back.state, &[1.0; 3]) < 14.6_f64.exp() * 100.0 * f64::EPSILON, "{:?}", back.state);
}

#[test]
fn dense_output_meets_the_knots_and_the_end_bit_for_bit() {
    for end in [20.0, -1.0] {
        let solution = solve(&Lorenz::CLASSIC, [1.0; 3], 0.0..=end, &Taylor::tolerance(1e-15)).unwrap();
        assert_eq!(solution.at(end).unwrap(), solution.end());
        assert_eq!(solution.at(0.0).unwrap(), [1.0; 3]);
        assert_eq!(solution.knots().len() as u64, solution.stats().accepted + 1);
        for (time, state) in solution.knots() {
            assert_eq!(solution.at(time).unwrap(), state);
        }
        let end_only = solve_end(&Lorenz::CLASSIC, [1.0; 3], 0.0..=end, &Taylor::tolerance(1e-15)).unwrap();
        assert_eq!((end_only.time, end_only.state), (end, solution.end()));
    }
}

#[test]
fn dense_output_ends_where_the_solution_ends() {
    let solution = solve(&Oscillator {}, [1.0, 0.0], 1.0..=3.0, &Taylor::tolerance(1e-9)).unwrap();
    for time in [0.99, 3.01, f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert!(matches!(solution.at(time), Err(SolveError::OutsideInterval { start: 1.0, end: 3.0, .. })));
    }
}

#[test]
fn a_grid_has_the_states_of_dense_output() {
    for end in [10.0, -1.0] {
        let times: Vec<f64> = (0..=100).map(|i| end * f64::from(i) / 100.0).collect();
        let method = Taylor::tolerance(1e-12);
        let grid = solve_grid(&Lorenz::CLASSIC, [1.0; 3], &times, &method).unwrap();
        let solution = solve(&Lorenz::CLASSIC, [1.0; 3], 0.0..=end, &method).unwrap();
        let expected: Vec<_> = times.iter().map(|&t| solution.at(t).unwrap()).collect();
        assert_eq!(grid.states, expected);
        assert_eq!(grid.statistics, *solution.stats());
    }
    let repeated = solve_grid(&Clock {}, [5.0], &[1.0, 1.0, 2.0, 2.0], &Taylor::tolerance(1e-12)).unwrap();
    assert_eq!(repeated.states, [[5.0], [5.0], [6.0], [6.0]]);
    assert_eq!(solve_grid(&Clock {}, [5.0], &[], &Taylor::tolerance(1e-12)).unwrap().states, [[0.0; 1]; 0]);
    assert_eq!(solve_grid(&Clock {}, [5.0], &[3.0], &Taylor::tolerance(1e-12)).unwrap().states, [[5.0]]);
}

#[test]
fn the_observer_sees_every_step_once() {
    let mut last = 0.0;
    let mut steps = 0;
    let end = solve_with(&Oscillator {}, [1.0, 0.0], 0.0..=100.0, &Taylor::tolerance(1e-12), |step| {
        assert_eq!(step.start_time(), last);
        assert_eq!(step.at(step.end_time()).unwrap(), step.end());
        assert_eq!(step.at(step.start_time()).unwrap(), step.start());
        let middle = 0.5 * (step.start_time() + step.end_time());
        assert!(distance(&step.at(middle).unwrap(), &circle(middle)) < 1e-10);
        last = step.end_time();
        steps += 1;
        ControlFlow::Continue(())
    })
    .unwrap();
    assert_eq!((end.time, last, steps), (100.0, 100.0, end.statistics.accepted));
}

#[test]
fn the_observer_can_stop() {
    let stopped = solve_with(&Oscillator {}, [1.0, 0.0], 0.0..=100.0, &Taylor::tolerance(1e-12), |step| {
        if step.end_time() > 5.0 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    })
    .unwrap();
    assert!(stopped.time > 5.0 && stopped.time < 10.0);
    assert!(distance(&stopped.state, &circle(stopped.time)) < 1e-10);
}

#[test]
fn an_empty_interval_returns_the_initial_state() {
    let solution = solve(&Oscillator {}, [1.0, 2.0], 3.0..=3.0, &Taylor::tolerance(1e-9)).unwrap();
    assert_eq!((solution.end(), solution.at(3.0).unwrap()), ([1.0, 2.0], [1.0, 2.0]));
    assert_eq!((solution.start_time(), solution.end_time(), solution.stats().accepted), (3.0, 3.0, 0));
}

#[test]
fn what_does_not_move_stays_put() {
    let end = solve_end(&Rest {}, [7.0], 0.0..=1e6, &Taylor::tolerance(1e-15)).unwrap();
    assert_eq!((end.time, end.state), (1e6, [7.0]));
    assert!(end.statistics.accepted < 10);
    let end = solve_end(&Oscillator {}, [0.0, 0.0], 0.0..=1e6, &Taylor::tolerance(1e-15)).unwrap();
    assert_eq!((end.time, end.state), (1e6, [0.0, 0.0]));
}

#[test]
fn polynomials_are_exact_in_few_steps() {
    let end = solve_end(&Clock {}, [0.0], 0.0..=1000.0, &Taylor::tolerance(1e-12)).unwrap();
    assert_eq!(end.state, [1000.0]);
    assert!(end.statistics.accepted < 10, "{:?}", end.statistics);
    let end = solve_end(&Parabola {}, [0.0], 0.0..=1000.0, &Taylor::tolerance(1e-12)).unwrap();
    assert!((end.state[0] - 1e6).abs() < 1e-9);
    assert!(end.statistics.accepted < 40, "{:?}", end.statistics);
}

#[test]
fn steps_are_hardly_ever_taken_back() {
    for tolerance in [1e-6, 1e-9, 1e-12, 1e-15, 1e-18] {
        let method = Taylor::tolerance(tolerance);
        let lorenz = solve_end(&Lorenz::CLASSIC, [1.0; 3], 0.0..=100.0, &method).unwrap().statistics;
        let kepler = solve_end(&Kepler {}, [0.1, 0.0, 0.0, 19.0_f64.sqrt()], 0.0..=100.0, &method).unwrap().statistics;
        for statistics in [lorenz, kepler] {
            assert!(statistics.rejected * 100 <= statistics.accepted, "{tolerance} {statistics:?}");
        }
    }
}

#[test]
fn each_component_has_its_tolerance() {
    let system = TwoOscillators { omega: 20.0 };
    let method = Taylor::tolerances([1e-3, 1e-3, 1e-12, 1e-12], 1e-9);
    let [x, _, u, _] = solve_end(&system, [1e6, 0.0, 1e-3, 0.0], 0.0..=10.0, &method).unwrap().state;
    assert!((x / 1e6 - 10.0_f64.cos()).abs() < 1e-8);
    assert!((u / 1e-3 - 200.0_f64.cos()).abs() < 1e-6);
}

#[test]
fn the_observed_order_is_the_order() {
    for order in 1..=20 {
        let (steps, exact) = (if order < 4 { 64.0 } else { 2.0 }, circle(2.0));
        let error = |steps: f64| {
            let end = solve_end(&Oscillator {}, [1.0, 0.0], 0.0..=2.0, &Taylor::fixed(order, 2.0 / steps)).unwrap();
            assert_eq!(end.statistics.accepted, steps as u64);
            distance(&end.state, &exact)
        };
        let (coarse, fine) = (error(steps), error(2.0 * steps));
        if fine > 1e-14 {
            let observed = (coarse / fine).log2();
            assert!((observed - order as f64).abs() < 0.5, "order {order}: observed {observed}");
        } else {
            assert!(coarse < 1e-10, "order {order}: {coarse}");
        }
    }
}

#[test]
fn fixed_steps_end_at_the_end() {
    let end = solve_end(&Clock {}, [0.0], 0.0..=1.0, &Taylor::fixed(3, 0.3)).unwrap();
    assert_eq!((end.state, end.statistics.accepted), ([1.0], 4));
    for n in [3, 7, 10, 49, 1000] {
        let end = solve_end(&Clock {}, [0.0], 0.0..=1.0, &Taylor::fixed(3, 1.0 / f64::from(n))).unwrap();
        assert_eq!((end.time, end.statistics.accepted), (1.0, n as u64));
    }
}

#[test]
fn time_and_state_lose_nothing_in_long_sums() {
    // A million steps of 0.1: plain sums of time are wrong by 1.6e-6 then.
    let end = solve_end(&Clock {}, [0.0], 0.0..=1e5, &Taylor::fixed(1, 0.1)).unwrap();
    assert!((end.state[0] - 1e5).abs() <= 1.5e-11, "{:e}", end.state[0] - 1e5);
}

#[test]
fn single_precision_takes_scaled_time() {
    // Coefficients of order 20 at the radius 1e-3 overflow f32 if time is not scaled.
    let end = solve_end(&Oscillator32 {}, [1.0, 0.0], 0.0..=10.0, &Taylor::tolerance(1e-6)).unwrap();
    assert!((end.state[0] - 10.0_f32.cos()).abs() < 2e-5);
    let tight = solve_end(&Oscillator32 {}, [1.0, 0.0], 0.0..=10.0, &Taylor::tolerance(1e-12).order(20)).unwrap();
    assert!((tight.state[0] - 10.0_f32.cos()).abs() < 2e-6);
}

#[test]
fn kepler_keeps_its_energy() {
    let start = [0.5, 0.0, 0.0, 3.0_f64.sqrt()];
    let end = solve_end(&Kepler {}, start, 0.0..=100.0 * std::f64::consts::TAU, &Taylor::tolerance(2e-16)).unwrap();
    let energy = |[x, y, u, v]: [f64; 4]| 0.5 * (u * u + v * v) - 1.0 / x.hypot(y);
    // Brouwer's law: one unit of roundoff per step, in random directions.
    let walk = (end.statistics.accepted as f64).sqrt() * f64::EPSILON / 2.0;
    assert!((energy(end.state) + 0.5).abs() < walk, "{:e}", energy(end.state) + 0.5);
    assert!(distance(&end.state, &start) < 7e-11);
}

#[test]
fn a_jet_is_the_taylor_series() {
    let jet = Jet::new(&Oscillator {}, 0.0, [1.0, 0.0], 12).unwrap();
    let mut factorial = 1.0;
    for k in 0..=12 {
        factorial *= if k == 0 { 1.0 } else { k as f64 };
        let sign = [1.0, -1.0, -1.0, 1.0][k % 4];
        let expected = if k % 2 == 0 { [sign / factorial, 0.0] } else { [0.0, sign / factorial] };
        assert!(distance(&jet.coefficient(k), &expected) < 1e-16, "{k}");
    }
    assert_eq!(jet.coefficient(13), [0.0, 0.0]);
    assert!(distance(&jet.evaluate(0.25), &circle(0.25)) <= f64::EPSILON);
}

#[test]
fn a_jump_of_the_field_is_found_by_the_defect() {
    // x″ = −sign x from x = 1 at rest: x = 1 − t²/2 until t = √2, and so on with period 4√2.
    for tolerance in [1e-6, 1e-9, 1e-12] {
        let end = solve_end(&Bounce {}, [1.0, 0.0], 0.0..=10.0, &Taylor::tolerance(tolerance)).unwrap();
        let to_top = 8.0 * 2.0_f64.sqrt() - 10.0;
        let exact = [1.0 - 0.5 * to_top * to_top, to_top];
        // A step over a jump by 2 passes if 2·h is below the tolerance of x′, whose size is √2: so much may each of three
        // jumps cost in x′. An error e of x′ shifts each later jump by 2e, that is x by 2√2·e, and lasts to the end.
        let cost = (1.0 + 2.0_f64.sqrt()) * tolerance;
        let bound = (2.0 + 1.0) * 2.0 * 2.0_f64.sqrt() * cost + (10.0 - 5.0 * 2.0_f64.sqrt()) * cost;
        assert!(distance(&end.state, &exact) < bound, "{tolerance}: {end:?} {exact:?}");
        assert!(end.statistics.rejected > 10 && end.statistics.accepted < 500, "{:?}", end.statistics);
    }
}

#[test]
fn rounding_in_the_field_does_not_stop_the_solver() {
    for tolerance in [1e-6, 1e-9, 1e-12, 1e-15] {
        let end = solve_end(&Noise {}, [0.0], 0.0..=10.0, &Taylor::tolerance(tolerance)).unwrap();
        assert!((end.state[0] - 10.0_f64.sin()).abs() < 10.0 * tolerance + 1e-7, "{tolerance}: {end:?}");
        // Steps of tolerance/1e-8 hide the noise.
        assert!(end.statistics.jets as f64 <= 1000.0 + 10.0 * 1e-8 / tolerance, "{tolerance}: {:?}", end.statistics);
    }
}

#[test]
fn a_tolerance_out_of_reach_ends_at_rounding() {
    // The unit in the last place of 10⁸ is 1.5·10⁻⁸.
    for method in [Taylor::tolerances(1e-12, 0.0), Taylor::tolerance(1e-30)] {
        let end = solve_end(&Oscillator {}, [1e8, 0.0], 0.0..=10.0, &method).unwrap();
        assert!((end.state[0] / 1e8 - 10.0_f64.cos()).abs() < 1e-15);
        assert!(end.statistics.jets < 100, "{:?}", end.statistics);
    }
}

/// x′ = −x by coefficients up to low orders.
mod low {
    use node_runtime::prelude::*;

    #[ode_dynamics(order = 1, name = First)]
    pub fn first(x: f64) -> f64 {
        -x
    }

    #[ode_dynamics(order = 2, name = Second)]
    pub fn second(x: f64) -> f64 {
        -x
    }
}

#[test]
fn the_lowest_orders_keep_the_tolerance() {
    fn keeps<D: Dynamics<Real = f64, State = f64> + Copy + Sync>(system: D, order: usize) {
        for tolerance in [1e-2, 1e-4, 1e-6] {
            let method = Taylor::tolerance(tolerance);
            let alone = solve(&system, 1.0, 0.0..=1.0, &method).unwrap();
            assert_eq!(alone.stats().order, order);
            let many = Ensemble::new(&method).solve_ends((0..20).map(|_| (system, 1.0, 0.0..=1.0)));
            for end in many.into_iter().map(|end| end.unwrap().state).chain([alone.end()]) {
                let error = (end - (-1.0_f64).exp()).abs();
                assert!(error <= tolerance * alone.stats().accepted as f64, "{order} {tolerance}: {error}");
            }
        }
    }
    keeps(low::First {}, 1);
    keeps(low::Second {}, 2);
}
