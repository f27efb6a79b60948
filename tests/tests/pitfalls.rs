//! What other solvers get silently wrong, each case with the right answer.

use std::error::Error;

use node_runtime::prelude::*;

const TIGHT: f64 = 1e-15;

/// Duffing's oscillator x″ = −x − x³.
#[ode_dynamics]
fn duffing([x, v]: [f64; 2]) -> [f64; 2] {
    [v, -x - x.powi(3)]
}

fn duffing_energy([x, v]: [f64; 2]) -> f64 {
    0.5 * (v * v + x * x) + 0.25 * x.powi(4)
}

/// A general power divides by x; a whole one does not.
#[test]
fn whole_powers_pass_through_zero() {
    for x in [0.0, 1e-200, -1e-310] {
        let end = solve_end(&Duffing {}, [x, 1.0], 0.0..=100.0, &Taylor::tolerance(TIGHT)).unwrap();
        let energy = duffing_energy(end.state);
        assert!((energy - 0.5).abs() < 1e-14, "from {x:e}: {energy}");
    }
    // So small that x³ is 0: x = 1e-200 cos t, to the relative tolerance.
    let method = Taylor::tolerances(0.0, TIGHT);
    let [x, v] = solve_end(&Duffing {}, [1e-200, 0.0], 0.0..=10.0, &method).unwrap().state;
    assert!((x / 1e-200 - 10.0_f64.cos()).abs() < 1e-13 && (v / 1e-200 + 10.0_f64.sin()).abs() < 1e-13);
}

#[ode_dynamics]
fn draining(x: f64) -> f64 {
    -x.sqrt()
}

/// x = (1 − t/2)² until it is empty at t = 2: an error from there on, or empty to the tolerance.
#[test]
fn a_root_that_reaches_zero_does_not_come_back() {
    for tolerance in [1e-6, 1e-12, TIGHT] {
        let method = Taylor::tolerance(tolerance).max_steps(100_000);
        let (time, x) = match solve_end(&Draining {}, 1.0, 0.0..=3.0, &method) {
            Ok(end) => (end.time, end.state),
            Err(error) => error.last_good().map(|last| (last.time, last.state[0])).unwrap(),
        };
        let exact = (1.0 - 0.5 * time).max(0.0).powi(2);
        assert!(time > 1.9 && (x - exact).abs() <= 10.0 * tolerance, "{tolerance:e}: {x} at {time}");
    }
    let error = solve_end(&Draining {}, 0.0, 0.0..=3.0, &Taylor::tolerance(1e-9)).unwrap_err();
    assert!(matches!(error, SolveError::VectorField { order: 2, time: 0.0, .. }), "{error}");
}

#[ode_dynamics]
fn cube_root(x: f64) -> f64 {
    -x.cbrt()
}

/// x = (1 − 2t/3)^{3/2} until t = 3/2: ever smaller steps around 0 are an error, and soon.
#[test]
fn a_stall_is_an_error_and_quick() {
    for tolerance in [1e-12, TIGHT] {
        let error = solve_end(&CubeRoot {}, 1.0, 0.0..=3.0, &Taylor::tolerance(tolerance)).unwrap_err();
        assert!(matches!(error, SolveError::Stall { .. }), "{error}");
        let last = error.last_good().unwrap();
        assert!((last.time - 1.5).abs() < 1e-4 && last.state[0].abs() < tolerance, "{tolerance:e}: {error}");
        assert!(last.statistics.accepted < 10_000, "{tolerance:e}: {error}");
    }
}

#[ode_dynamics]
fn chirp(t: f64, _x: f64) -> f64 {
    (1.0 / t).sin()
}

/// Away from 0 the steps grow like t²: at the pace of the first ones the rest would take 10¹² of them.
#[test]
fn steps_that_grow_are_no_stall() {
    let solved = |tolerance| solve_end(&Chirp {}, 0.0, 1e-5..=1000.0, &Taylor::tolerance(tolerance)).unwrap();
    let (end, finer) = (solved(1e-9), solved(1e-12));
    assert!(end.statistics.accepted > 5_000 && (end.state - finer.state).abs() < 1e-8, "{end:?} {finer:?}");
}

#[ode_dynamics]
fn two_oscillators([x, v, y, w]: [f64; 4], omega: f64) -> [f64; 4] {
    [v, -x, w, -omega * omega * y]
}

/// One norm for all components would let the large one hide the small one.
#[test]
fn each_component_has_its_tolerance() {
    let system = TwoOscillators { omega: 20.0 };
    let start = [1e6, 0.0, 1e-3, 0.0];
    for method in [Taylor::tolerances([1e-3, 1e-3, 1e-12, 1e-12], 1e-9), Taylor::tolerances(0.0, 1e-9)] {
        let [x, v, y, w] = solve_end(&system, start, 0.0..=10.0, &method).unwrap().state;
        assert!((x / 1e6 - 10.0_f64.cos()).abs() < 1e-7 && (v / 1e6 + 10.0_f64.sin()).abs() < 1e-7);
        assert!((y / 1e-3 - 200.0_f64.cos()).abs() < 1e-6 && (w / 0.02 + 200.0_f64.sin()).abs() < 1e-6);
    }
}

/// Lorenz (1963).
#[ode_dynamics]
fn lorenz([x, y, z]: [f64; 3]) -> [f64; 3] {
    [10.0 * (y - x), x * (28.0 - z) - y, x * y - 8.0 / 3.0 * z]
}

#[test]
fn dense_output_ends_where_the_solution_does() {
    let solution = solve(&Lorenz {}, [1.0; 3], 0.0..=10.0, &Taylor::tolerance(1e-12)).unwrap();
    for time in [-1e-9, 10.0 + 1e-9, 1e9, f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let outcome = solution.at(time);
        assert!(matches!(outcome, Err(SolveError::OutsideInterval { start: 0.0, end: 10.0, .. })), "{time}");
    }
}

#[test]
fn dense_output_at_the_end_is_the_end() {
    for end in [10.0, 0.3, 1.0 / 3.0, -0.7, 1e-300] {
        for tolerance in [1e-3, 1e-9, TIGHT] {
            let solution = solve(&Lorenz {}, [1.0; 3], 0.0..=end, &Taylor::tolerance(tolerance)).unwrap();
            assert_eq!(solution.at(end).unwrap().map(f64::to_bits), solution.end().map(f64::to_bits));
            assert_eq!(solution.at(0.0).unwrap(), [1.0; 3]);
        }
    }
}

/// x = 1/(1 − t).
#[ode_dynamics]
fn explosion(x: f64) -> f64 {
    x * x
}

#[test]
fn a_failed_step_keeps_the_last_good_state() {
    let mut integrator = Integrator::new(Explosion {}, 0.0, 1.0, &Taylor::tolerance(1e-12)).unwrap();
    let error = integrator.advance_to(2.0).unwrap_err();
    let (time, state) = (integrator.time(), integrator.state());
    // The pole is where the tolerance puts it.
    assert!((time - 1.0).abs() < 1e-12 && state.is_finite() && state > 1e12, "{state} at {time}");
    let last = error.last_good().unwrap();
    assert_eq!((last.time, last.state[0]), (time, state));
    // It can go back and on from there.
    integrator.set_state(-1.0).unwrap();
    integrator.advance_to(time + 1.0).unwrap();
    assert!((integrator.state() + 0.5).abs() < 1e-11);
}

#[test]
fn a_state_that_is_not_finite_is_refused() {
    let method = Taylor::tolerance(1e-9);
    for bad in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let error = solve_end(&Lorenz {}, [1.0, bad, 1.0], 0.0..=1.0, &method).unwrap_err();
        let SolveError::NonFiniteState { component, .. } = error else { panic!("{error}") };
        assert_eq!(component.to_string(), "y");
        assert!(error.last_good().is_none());
        let mut integrator = Integrator::new(Lorenz {}, 0.0, [1.0; 3], &method).unwrap();
        assert!(integrator.set_state([bad, 1.0, 1.0]).is_err());
        assert_eq!(integrator.state(), [1.0; 3]);
    }
}

/// q₀ = 2 + 4t + 4t², q₁ = 4 + 9t + 5t², and their product through an accumulator.
#[ode_dynamics]
fn accumulator(t: f64, [q, _y]: [[f64; 2]; 2]) -> [[f64; 2]; 2] {
    let mut p = 1.0;
    for i in 0..2 {
        p *= q[i];
    }
    [[4.0 + 8.0 * t, 9.0 + 10.0 * t], [p, p]]
}

/// Each turn of the loop has a series of its own: p = 8 + 34t + 62t² + 56t³ + 20t⁴.
#[test]
fn an_accumulator_in_a_loop_is_a_series_for_each_turn() {
    let jet = Jet::new(&Accumulator {}, 0.0, [[2.0, 4.0], [0.0, 0.0]], 10).unwrap();
    let product: Vec<_> = (0..10).map(|k| (k + 1) as f64 * jet.coefficient(k + 1)[1][0]).collect();
    let exact = [8.0, 34.0, 62.0, 56.0, 20.0, 0.0, 0.0, 0.0, 0.0, 0.0];
    for (k, (p, exact)) in product.iter().zip(exact).enumerate() {
        assert!((p - exact).abs() < 1e-13, "order {k}: {p}");
    }
}

mod written_by_hand {
    use super::*;

    #[ode_dynamics]
    pub fn field([x, y]: [f64; 2], a: f64) -> [f64; 2] {
        let xy = x * y;
        [a * x + xy + (x * x + y), xy - y.sin()]
    }
}

mod written_with_sums {
    use super::*;

    #[ode_dynamics]
    pub fn field([x, y]: [f64; 2], a: f64) -> [f64; 2] {
        let mut sum = 0.0;
        sum += a * x;
        sum += y * x + x * x;
        sum += y;
        let mut other = x * y;
        other -= y.sin();
        [sum, other]
    }
}

/// The same series, and so the same cost, however a sum is written.
#[test]
fn sums_cost_the_same_however_they_are_written() {
    type Series<D> = <D as Dynamics>::Series<f64>;
    assert_eq!(size_of::<Series<written_by_hand::Field>>(), size_of::<Series<written_with_sums::Field>>());
    let start = [0.3, 0.7];
    let plain = Jet::new(&written_by_hand::Field { a: 0.9 }, 0.0, start, 30).unwrap();
    let summed = Jet::new(&written_with_sums::Field { a: 0.9 }, 0.0, start, 30).unwrap();
    for k in 0..=30 {
        assert_eq!(plain.coefficient(k), summed.coefficient(k), "order {k}");
    }
}

/// y′ = tan x along x = 0.6 + t.
#[ode_dynamics]
fn tangent([x, _y]: [f64; 2]) -> [f64; 2] {
    [1.0, x.tan()]
}

/// The coefficients of tan(0.6 + t), by mpmath.
const TANGENT: [f64; 16] = [
    0.684_136_808_341_692_3,
    1.468_043_172_527_957_4,
    1.004_342_370_561_089,
    1.176_455_308_053_978_5,
    1.139_637_169_795_721,
    1.204_442_686_974_662_4,
    1.226_201_351_641_713,
    1.269_620_795_722_047_7,
    1.304_778_965_628_645,
    1.345_420_191_559_335_2,
    1.385_251_206_283_409_2,
    1.427_217_985_499_419_9,
    1.470_015_646_444_023_2,
    1.514_299_631_657_958_6,
    1.559_824_179_711_769_3,
    1.606_760_404_497_432_3,
];

#[test]
fn the_tangent_is_right_at_every_order() {
    let jet = Jet::new(&Tangent {}, 0.0, [0.6, 0.0], 16).unwrap();
    for (k, exact) in TANGENT.into_iter().enumerate() {
        let value = (k + 1) as f64 * jet.coefficient(k + 1)[1];
        assert!((value / exact - 1.0).abs() < 4.0 * (k + 1) as f64 * f64::EPSILON, "order {k}: {value} {exact}");
    }
}

/// Charges on a line; the term of a charge on itself would be infinite.
#[ode_dynamics]
fn charges([x, v]: [[f64; 4]; 2]) -> [[f64; 4]; 2] {
    let mut force = [0.0; 4];
    for i in 0..4 {
        for j in 0..4 {
            let d = x[i] - x[j];
            force[i] += if i == j { -x[i] } else { d / d.powi(2).powf(1.5) };
        }
    }
    [v, force]
}

#[test]
fn a_singular_term_in_a_branch_not_taken_is_not_evaluated() {
    let start = [[-2.0, -0.5, 0.6, 1.9], [0.0; 4]];
    let end = solve_end(&Charges {}, start, 0.0..=20.0, &Taylor::tolerance(TIGHT)).unwrap().state;
    let energy = |[x, v]: [[f64; 4]; 2]| {
        let alone: f64 = (0..4).map(|i| 0.5 * (x[i] * x[i] + v[i] * v[i])).sum();
        let pairs = (0..4).flat_map(|i| (0..i).map(move |j| 1.0 / (x[i] - x[j]).abs()));
        alone + pairs.sum::<f64>()
    };
    assert!((energy(end) / energy(start) - 1.0).abs() < 1e-14);
}

#[ode_dynamics]
fn at_rest(_x: f64) -> f64 {
    0.0
}

#[test]
fn what_does_not_move_stays_in_finite_time() {
    for method in [Taylor::tolerance(1e-12), Taylor::tolerances(0.0, 1e-12), Taylor::fixed(4, 0.1)] {
        let mut integrator = Integrator::new(AtRest {}, 0.0, 7.0, &method).unwrap();
        for _ in 0..3 {
            let before = integrator.time();
            integrator.step().unwrap();
            assert!(integrator.time() > before && integrator.time().is_finite());
            assert_eq!(integrator.state(), 7.0);
        }
    }
    for state in [0.0, -0.0, 7.0, 1e300, 5e-324] {
        assert_eq!(solve_end(&AtRest {}, state, 0.0..=1e9, &Taylor::tolerance(1e-12)).unwrap().state, state);
    }
}

/// x = x₀/(1 − x₀t), in single precision.
#[ode_dynamics]
fn explosion32(x: f32) -> f32 {
    x * x
}

/// With a radius of convergence of 1e-3 the 20th coefficient is 1e63: normalised time keeps it in range.
#[test]
fn single_precision_takes_high_orders_at_small_radii() {
    for order in [20, 30] {
        let method = Taylor::tolerance(1e-6).order(order);
        let end = solve_end(&Explosion32 {}, 1000.0, 0.0..=5e-4, &method).unwrap();
        assert!((end.state / 2000.0 - 1.0).abs() < 1e-4, "{}", end.state);
    }
}

/// Powers and roots of negative numbers, where a logarithm is NaN.
#[ode_dynamics]
fn powers([x, y, z]: [f64; 3], square: f64) -> [f64; 3] {
    [x.powf(2.0), y.cbrt(), z.powf(square)]
}

/// x = x₀/(1 − x₀t), y = −(|y₀|^{2/3} + 2t/3)^{3/2}, z as x.
#[test]
fn powers_and_roots_do_not_go_through_the_logarithm() {
    let method = Taylor::tolerance(TIGHT);
    let [x, y, z] = solve_end(&Powers { square: 2.0 }, [-1.0, -1.0, -0.5], 0.0..=2.0, &method).unwrap().state;
    assert!((x + 1.0 / 3.0).abs() < 1e-14, "{x}");
    assert!((y + (7.0_f64 / 3.0).powf(1.5)).abs() < 1e-13, "{y}");
    assert!((z + 0.25).abs() < 1e-14, "{z}");
}

#[test]
fn too_many_steps_are_an_error_with_the_part_that_is_good() {
    let method = Taylor::tolerance(1e-12).max_steps(20);
    let error = solve(&Lorenz {}, [1.0; 3], 0.0..=100.0, &method).unwrap_err();
    assert!(matches!(error, SolveError::MaximumSteps { steps: 20, .. }), "{error}");
    let last = error.last_good().unwrap();
    let whole = solve(&Lorenz {}, [1.0; 3], 0.0..=100.0, &Taylor::tolerance(1e-12)).unwrap();
    assert_eq!(last.statistics.accepted, 20);
    assert_eq!(last.state, whole.at(last.time).unwrap());
    let good = last.dense.as_ref().unwrap();
    assert_eq!((good.start_time(), good.end_time()), (0.0, last.time));
    let mut state = [0.0; 3];
    good.at(0.5 * last.time, &mut state).unwrap();
    assert_eq!(state, whole.at(0.5 * last.time).unwrap());
}

/// One plain type of error, whatever the state is.
#[test]
fn errors_pass_through_the_question_mark() {
    fn with_array() -> Result<[f64; 3], Box<dyn Error>> {
        Ok(solve(&Lorenz {}, [f64::NAN; 3], 0.0..=1.0, &Taylor::tolerance(1e-9))?.at(0.5)?)
    }
    fn with_nested_array() -> Result<[[f64; 4]; 2], Box<dyn Error + Send + Sync + 'static>> {
        Ok(solve_end(&Charges {}, [[0.0; 4]; 2], 0.0..=1.0, &Taylor::tolerance(1e-9))?.state)
    }
    fn in_both() -> Result<(), SolveError> {
        solve_end(&Lorenz {}, [1.0; 3], 0.0..=0.1, &Taylor::tolerance(1e-9))?;
        solve_end(&AtRest {}, 1.0, 0.0..=0.1, &Taylor::tolerance(0.0))?;
        Ok(())
    }
    assert!(with_array().unwrap_err().to_string().contains("x = NaN"));
    assert!(with_nested_array().unwrap_err().downcast_ref::<SolveError>().unwrap().last_good().is_some());
    assert!(matches!(in_both(), Err(SolveError::Tolerance { .. })));
}

#[ode_dynamics]
fn single_oscillator([x, v]: [f32; 2]) -> [f32; 2] {
    [v, -x]
}

/// The terms of a step over a whole period would be a hundred times as large as their sum, which single precision does not bear.
#[test]
fn terms_do_not_cancel_in_single_precision() {
    for tolerance in [1e-5, 1e-6, 2.4e-7] {
        let end = solve_end(&SingleOscillator {}, [1.0, 0.0], 0.0..=100.0, &Taylor::tolerance(tolerance)).unwrap();
        let error = (f64::from(end.state[0]) - 100.0_f64.cos()).abs();
        let steps = end.statistics.accepted as f64;
        assert!(error < 0.5 * steps * tolerance, "{tolerance:e}: {error:e} after {steps} steps");
    }
}

/// A heater that is on from 3 to 4, switched within hundredths: at first nothing shows it.
#[ode_dynamics]
fn heater(t: f64, x: f64) -> f64 {
    20.0 * ((t - 3.0) / 0.01).sigmoid() * ((4.0 - t) / 0.01).sigmoid() - 0.3 * x
}

/// A particle that comes over a hill at x = 5.
#[ode_dynamics]
fn hill([x, v]: [f64; 2]) -> [f64; 2] {
    let u = (x - 5.0) / 0.3;
    [v, 2.0 * u / 0.3 * (-u * u).exp()]
}

/// All coefficients at 0 vanish up to the order 22.
#[ode_dynamics(order = 12)]
fn comb(t: f64, _x: f64) -> f64 {
    (std::f64::consts::PI * t).sin().powi(22)
}

/// What the start does not show is met by steps that are bold: they are looked into.
#[test]
fn leaps_are_looked_into() {
    for tolerance in [1e-6, 1e-9, 1e-12, TIGHT] {
        let method = Taylor::tolerance(tolerance);
        let allowed = 100.0 * tolerance;
        // ∫ 20 e^{−0.3(8 − t)} dt from 3 to 4, times the mean of e^{−0.3δ} over the logistic width δ of a switch, πa/sin πa with a = 0.3·0.01.
        let a = 0.003 * std::f64::consts::PI;
        let heat = 20.0 / 0.3 * ((-1.2_f64).exp() - (-1.5_f64).exp()) * a / a.sin();
        let heated = solve_end(&Heater {}, 1.0, 0.0..=8.0, &method).unwrap();
        let exact = (-2.4_f64).exp() + heat;
        assert!((heated.state - exact).abs() < allowed, "{tolerance:e}: {} {exact}", heated.state);
        // (22 over 11)/2²² of the time.
        let comb = solve_end(&Comb {}, 0.0, 0.0..=10.0, &method).unwrap();
        assert!((comb.state - 10.0 * 705_432.0 / 4_194_304.0).abs() < allowed, "{tolerance:e}: {}", comb.state);
        // Energy v²/2 + e^{−u²} is kept, and time is lost on the hill.
        let over = solve_end(&Hill {}, [0.0, 2.0], 0.0..=8.0, &method).unwrap();
        let finer = solve_end(&Hill {}, [0.0, 2.0], 0.0..=8.0, &method.clone().max_step(0.1)).unwrap();
        assert!(
            over.state[0] < 15.9 && (over.state[0] - finer.state[0]).abs() < allowed,
            "{tolerance:e}: {:?}",
            over.state
        );
        let starts = (0..20).map(|i| 0.1 * f64::from(i));
        let ends = Ensemble::new(&method).solve_ends(starts.clone().map(|x| (Comb {}, x, x..=10.0 - x)));
        for (end, start) in ends.into_iter().zip(starts) {
            let alone = solve_end(&Comb {}, start, start..=10.0 - start, &method).unwrap();
            let end = end.unwrap();
            assert_eq!(end.statistics, alone.statistics, "{tolerance:e}: {start}");
            assert!((end.state - alone.state).abs() < 1e-14, "{tolerance:e}: {start}");
        }
    }
}

/// Also without optimisation, eight trajectories side by side need no more stack than a thread has.
#[test]
fn ensembles_of_elementary_functions_fit_the_stack() {
    let method = Taylor::tolerance(1e-9);
    let starts = (0..20).map(|i| 0.1 * f64::from(i));
    let ends = Ensemble::new(&method).solve_ends(starts.clone().map(|x| (Heater {}, x, 0.0..=8.0)));
    for (end, start) in ends.into_iter().zip(starts) {
        let alone = solve_end(&Heater {}, start, 0.0..=8.0, &method).unwrap();
        let end = end.unwrap();
        assert!(end.statistics == alone.statistics && (end.state - alone.state).abs() < 1e-13, "{start}: {end:?}");
    }
}
