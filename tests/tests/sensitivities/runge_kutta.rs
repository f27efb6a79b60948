//! Derivatives of Runge–Kutta solutions: against dual numbers in the formulas of textbooks, against the Taylor method, and against
//! each other.

use std::ops::{ControlFlow, RangeInclusive};

use node_runtime::derivative::{Differential, Objective, Recordable, Recording, record, state_transition};
use node_runtime::differentiable::Differentiable;
use node_runtime::prelude::*;
use node_runtime::runge_kutta::Tableau;
use node_runtime::scalar::Dual;
use node_runtime::state::Array;
use node_tests::reference::components;

use super::systems::{NETWORK, Network, PENDULUM, Pendulum};
use super::textbook::{Textbook, methods, name};
use super::{all_directions, check_dot_product};

/// The steps that a method takes: where each starts and ends.
pub fn steps<D: Dynamics<Real = f64>>(
    system: &D,
    start: D::State,
    span: RangeInclusive<f64>,
    method: &RungeKutta,
) -> Vec<(f64, f64)> {
    let mut steps = Vec::new();
    let end = solve_with(system, start, span, method, |step| {
        steps.push((step.start_time(), step.end_time()));
        ControlFlow::Continue(())
    });
    end.expect("a solution");
    steps
}

/// State and parameters as dual numbers with the tangents of a direction.
pub fn duals<D: Dynamics<Real = f64>>(
    system: &D,
    start: &D::State,
    direction: &Differential<D>,
) -> (D::Parameters<Dual<f64>>, Vec<Dual<f64>>) {
    let dual = |(value, tangent): (f64, f64)| Dual { value, tangent };
    let mut parameters: D::Parameters<Dual<f64>> = Array::splat(dual((0.0, 0.0)));
    let values = system.parameters().as_ref().to_vec().into_iter();
    for (p, pair) in parameters.as_mut().iter_mut().zip(values.zip(direction.parameters.as_ref().to_vec())) {
        *p = dual(pair);
    }
    let state = components(start).into_iter().zip(components(&direction.state)).map(dual);
    (parameters, state.collect())
}

/// The tangents of the end state and of one state inside of the last step, where steps are whole.
fn check_tangents<D>(
    system: &D,
    start: D::State,
    span: RangeInclusive<f64>,
    method: &RungeKutta,
    tableau: &'static Tableau,
) where
    D: Differentiable<Real = f64, State: Copy>,
{
    let solution = record(system, start, span.clone(), method).expect("a solution");
    let steps = steps(system, start, span, method);
    let (theta, (last, end)) = (0.375, steps[steps.len() - 1]);
    let inside = last + theta * (end - last);
    let directions = all_directions(system);
    let tangents = solution.tangents(&directions, &[end, inside]).expect("tangents");
    let states = solution.states(&[end, inside]).expect("states");
    for (d, direction) in directions.iter().enumerate() {
        let (parameters, mut state) = duals(system, &start, direction);
        let textbook = Textbook::<D, Dual<f64>> { tableau, parameters, integrands: Vec::new() };
        let mut middle = Vec::new();
        for (begin, end) in &steps {
            let time = Dual { value: *begin, tangent: direction.time };
            let stages = textbook.step(time, &state, end - begin);
            middle = textbook.inside(&stages, theta);
            state = textbook.end(&stages);
        }
        for (i, truth) in [state, middle].iter().enumerate() {
            let size = truth.iter().fold(1.0, |size: f64, x| size.max(x.tangent.abs()).max(x.value.abs()));
            for (x, truth) in components(&states[i]).iter().zip(truth) {
                assert!((x - truth.value).abs() <= 1e-12 * size, "{}, state {i}: {x:e}, {truth:?}", name(method));
            }
            for (x, truth) in components(&tangents[i][d]).iter().zip(truth) {
                assert!((x - truth.tangent).abs() <= 1e-12 * size, "{}, {d}, {i}: {x:e}, {truth:?}", name(method));
            }
        }
    }
}

#[test]
fn tangents_are_those_of_dual_numbers() {
    for tableau in [&EULER, &MIDPOINT, &RK4, &HEUN_EULER_2, &BOGACKI_SHAMPINE_3, &CASH_KARP_5, &FEHLBERG_4] {
        let method = RungeKutta::fixed(tableau, 0.0625);
        check_tangents(&PENDULUM, [0.5, 0.25], 0.5..=1.5, &method, tableau);
    }
    for tableau in [&DORMAND_PRINCE_5, &DORMAND_PRINCE_5_SHAMPINE, &TSITOURAS_5, &DOP853] {
        check_tangents(&PENDULUM, [0.5, 0.25], 1.5..=0.5, &RungeKutta::fixed(tableau, 0.0625), tableau);
        check_tangents(&NETWORK, [0.5, -1.0], 0.0..=2.0, &RungeKutta::new(tableau).tolerance(1e-8), tableau);
    }
}

#[test]
fn gradients_are_the_transposes_of_tangents() {
    for method in methods() {
        for span in [0.0..=1.0, 1.0..=0.875, 1.0..=1.0] {
            let network = record(&NETWORK, [0.5, -1.0], span.clone(), &method).expect("a solution");
            check_dot_product(&network, &all_directions(&NETWORK));
            let pendulum = record(&PENDULUM, [0.5, 0.25], span, &method).expect("a solution");
            check_dot_product(&pendulum, &all_directions(&PENDULUM));
        }
    }
}

/// As the Taylor method's, up to the errors of both.
#[test]
fn at_a_tight_tolerance_gradients_are_those_of_the_taylor_method() {
    fn gradient<M: Recordable>(method: &M) -> Differential<Pendulum> {
        let solution = record(&PENDULUM, [0.5, 0.25], 0.5..=4.0, method).expect("a solution");
        solution.gradient(&Objective::new().end([1.0, -0.5]).at(2.25, [0.25, 2.0])).expect("a gradient")
    }
    let truth = gradient(&Taylor::tolerance(1e-15));
    for (tableau, tolerance) in [(&DORMAND_PRINCE_5, 1e-13), (&TSITOURAS_5, 1e-13), (&DOP853, 1e-14)] {
        let found = gradient(&RungeKutta::new(tableau).tolerance(tolerance));
        for direction in all_directions(&PENDULUM) {
            let (a, b) = (found.dot(&direction), truth.dot(&direction));
            // Hairer's interpolants are of lower order than the steps.
            assert!((a - b).abs() <= 1e-9 * b.abs().max(1.0), "{}: {a:e}, {b:e}", tableau.name);
        }
    }
}

#[test]
fn the_recorded_solution_is_the_solution() {
    for method in methods() {
        let end = solve_end(&PENDULUM, [0.5, 0.25], 0.5..=2.0, &method).expect("a solution");
        let recording = record(&PENDULUM, [0.5, 0.25], 0.5..=2.0, &method).expect("a solution");
        assert_eq!((recording.end(), recording.end_time()), (end.state, 2.0), "{}", name(&method));
        // No stage is computed for looking into steps.
        assert_eq!(*recording.stats(), end.statistics, "{}", name(&method));
        assert_eq!(recording.memory(), 8 * (2 + 3) * end.statistics.accepted as usize);
        let solution = solve(&PENDULUM, [0.5, 0.25], 0.5..=2.0, &method).expect("a solution");
        let times: Vec<_> =
            (0..=10).map(|i| 0.5 + 0.15 * f64::from(i)).chain(solution.knots().map(|(t, _)| t)).collect();
        let times: Vec<_> = times.into_iter().filter(|t| *t <= 2.0).collect();
        for (state, &time) in recording.states(&times).expect("states").iter().zip(&times) {
            let truth = solution.at(time).expect("a state");
            let error = (state[0] - truth[0]).abs().max((state[1] - truth[1]).abs());
            assert!(error <= 1e-14, "{}, t = {time}: {error:e}", name(&method));
        }
        for (time, state) in solution.knots() {
            assert_eq!(recording.states(&[time]), Ok(vec![state]), "{}, t = {time}", name(&method));
        }
    }
}

/// det Φ = exp ∫ tr ∂f/∂x dt (Liouville).
#[test]
fn the_determinant_of_the_state_transition_falls_with_the_damping() {
    let method = RungeKutta::new(&DOP853).tolerance(1e-13);
    let transition = state_transition(&PENDULUM, [0.5, 0.25], 0.5..=3.5, &method).expect("a solution");
    let determinant = transition.entry(0, 0) * transition.entry(1, 1) - transition.entry(0, 1) * transition.entry(1, 0);
    assert!((determinant - (-3.0 * PENDULUM.damping).exp()).abs() <= 1e-11, "{determinant}");
}

#[test]
fn the_gradient_of_a_sum_over_trajectories() {
    let method = RungeKutta::new(&DORMAND_PRINCE_5).tolerance(1e-6);
    let trajectories: Vec<_> = (0..40).map(|i| ([0.02 * f64::from(i), -0.5], 0.0..=1.0)).collect();
    let loss = |_: usize, solution: &Recording<Network, RungeKutta>, objective: Objective<Network>| {
        let [x, y] = solution.end();
        Ok::<_, SolveError>((x * x + y, objective.end([2.0 * x, 1.0])))
    };
    let total =
        |threads| Ensemble::new(&method).threads(threads).gradient(&NETWORK, &trajectories, loss).expect("a sum");
    let (one, two) = (total(1), total(2));
    assert_eq!((one.value, one.gradient, one.evaluations), (two.value, two.gradient, two.evaluations));
    let mut sum = Differential::<Network>::zero().parameters;
    for (start, span) in &trajectories {
        let solution = record(&NETWORK, *start, span.clone(), &method).expect("a solution");
        let (_, objective) = loss(0, &solution, Objective::new()).expect("a loss");
        let gradient = solution.gradient(&objective).expect("a gradient");
        sum.iter_mut().zip(gradient.parameters).for_each(|(sum, part)| *sum += part);
    }
    for (a, b) in one.gradient.iter().zip(sum) {
        assert!((a - b).abs() <= 1e-13 * b.abs().max(1.0), "{a:e}, {b:e}");
    }
}

#[test]
fn what_fails_is_said() {
    let method = RungeKutta::new(&DORMAND_PRINCE_5).tolerance(1e-6);
    let solution = record(&PENDULUM, [1.0; 2], 0.0..=1.0, &method).expect("a solution");
    let gradient = |objective: Objective<Pendulum>| solution.gradient(&objective).map(|gradient| gradient.time);
    assert!(matches!(gradient(Objective::new().at(1.5, [1.0; 2])), Err(SolveError::OutsideInterval { .. })));
    assert!(matches!(gradient(Objective::new().end([f64::NAN; 2])), Err(SolveError::NonFiniteSeed { .. })));
    let overflow = gradient(Objective::new().end([f64::MAX; 2]));
    assert!(matches!(overflow, Err(SolveError::NonFiniteDerivative { .. })), "{overflow:?}");
    let no_estimate = record(&PENDULUM, [1.0; 2], 0.0..=1.0, &RungeKutta::new(&RK4));
    assert!(matches!(no_estimate, Err(SolveError::NoErrorEstimate { .. })));
}
