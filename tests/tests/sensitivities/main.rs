//! Derivatives of solutions: against differences in 45 digits, against each other, and against what must stay unchanged.

mod regularisers;
mod runge_kutta;
mod systems;
mod textbook;

use std::ops::RangeInclusive;

use node_runtime::derivative::{
    Differential, Objective, Recordable, Recorder, Recording, Regulariser, record, state_transition,
};
use node_runtime::differentiable::Differentiable;
use node_runtime::prelude::*;
use node_tests::reference::{Reference, components};

#[ode_dynamics(order = 20)]
fn lorenz([x, y, z]: [f64; 3], sigma: f64, rho: f64, beta: f64) -> [f64; 3] {
    [sigma * (y - x), x * (rho - z) - y, x * y - beta * z]
}

#[ode_dynamics(order = 20)]
fn pendulum(t: f64, [angle, rate]: [f64; 2], damping: f64, force: f64, omega: f64) -> [f64; 2] {
    [rate, -angle.sin() - damping * rate + force * (omega * t).cos()]
}

#[ode_dynamics(order = 20)]
fn predators([x, y]: [f64; 2], a: f64, b: f64, c: f64, d: f64) -> [f64; 2] {
    [x * (a - b * y), y * (c * x - d)]
}

#[ode_dynamics(order = 20)]
fn network(x: [f64; 2], w: [[f64; 2]; 2], b: [f64; 2], v: [[f64; 2]; 2]) -> [f64; 2] {
    let h: [f64; 2] = std::array::from_fn(|i| (w[i][0] * x[0] + w[i][1] * x[1] + b[i]).tanh());
    std::array::from_fn(|i| v[i][0] * h[0] + v[i][1] * h[1])
}

const LORENZ: Lorenz = Lorenz { sigma: 10.0, rho: 28.0, beta: 2.5 };
const PENDULUM: Pendulum = Pendulum { damping: 0.125, force: 1.5, omega: 0.75 };
const NETWORK: Network = Network { w: [[1.0, 0.5], [-0.75, 1.25]], b: [0.25, -0.5], v: [[1.5, -1.0], [0.5, 0.75]] };

fn precise() -> Taylor {
    Taylor::tolerance(1e-15).instruction_set(InstructionSet::BASELINE)
}

/// All directions: of each component of the state, of each parameter, and of the time.
fn all_directions<D: Dynamics<Real = f64>>(system: &D) -> Vec<Differential<D>> {
    let states = (0..D::State::DIM).map(Differential::of_component);
    let parameters = (0..system.parameters().as_ref().len()).map(Differential::of_parameter);
    let time = Differential { time: 1.0, ..Differential::zero() };
    states.chain(parameters).chain([time]).collect()
}

/// Tangents and gradients are those of the table to 1e-12 of the largest change of the end state.
fn check<D: Differentiable<Real = f64>>(name: &str, system: D, start: D::State, span: RangeInclusive<f64>) {
    let solution = record(&system, start, span, &precise()).expect("a solution");
    let directions = all_directions(&system);
    let tangents = solution.tangents(&directions, &[solution.end_time()]).expect("tangents").remove(0);
    let rows: Vec<_> = [solution.end()].into_iter().chain(tangents).collect();
    let flat: Vec<f64> = rows.iter().flat_map(components).collect();
    let table = Reference::find(include_str!("../../references/sensitivities.txt"), name);
    let scale = table.norm();
    let error = table.distance(&flat);
    assert!(error <= 1e-12 * scale, "{name}: {error:e} of {scale:e}");

    // One row of the gradient for each component of the end state.
    let dimension = D::State::DIM;
    let mut by_gradient = flat[..dimension].to_vec();
    by_gradient.resize(flat.len(), 0.0);
    for i in 0..dimension {
        let Differential::<D> { state, .. } = Differential::of_component(i);
        let gradient = solution.gradient(&Objective::new().end(state)).expect("a gradient");
        for (j, direction) in directions.iter().enumerate() {
            by_gradient[(j + 1) * dimension + i] = gradient.dot(direction);
        }
    }
    let error = table.distance(&by_gradient);
    assert!(error <= 1e-12 * scale, "{name}, gradient: {error:e} of {scale:e}");
}

#[test]
fn end_states_change_as_differences_in_45_digits_say() {
    check("lorenz", LORENZ, [1.0; 3], 0.0..=1.5);
    check("pendulum", PENDULUM, [0.5, 0.25], 0.5..=4.0);
    check("predators", Predators { a: 1.5, b: 1.0, c: 0.5, d: 1.0 }, [2.0, 1.0], 0.0..=3.0);
    check("network", NETWORK, [0.5, -1.0], 0.0..=2.0);
}

/// ⟨∇ℓ, d⟩ is the change of ℓ in the direction d, for an ℓ of states at many times and of integrals.
fn check_dot_product<D: Differentiable<Real = f64>, M: Recordable>(
    solution: &Recording<D, M>,
    directions: &[Differential<D>],
) {
    let (start, end) = (solution.start_time(), solution.end_time());
    let times: Vec<_> = [0.0, 0.125, 0.5, 0.5, 0.875, 1.0].iter().map(|part| start + part * (end - start)).collect();
    let cotangents: Vec<Vec<f64>> =
        (0..times.len()).map(|i| (0..D::State::DIM).map(|j| ((5 * i + 3 * j) % 7) as f64 - 2.5).collect()).collect();
    let objective = times
        .iter()
        .zip(&cotangents)
        .fold(Objective::new(), |objective, (&time, cotangent)| objective.at(time, D::State::read(cotangent)));
    let gradient = solution.gradient(&objective).expect("a gradient");
    let tangents = solution.tangents(directions, &times).expect("tangents");
    for (d, direction) in directions.iter().enumerate() {
        let terms = tangents.iter().zip(&cotangents).flat_map(|(states, cotangent)| {
            components(&states[d]).into_iter().zip(cotangent.clone()).map(|(x, c)| x * c)
        });
        let (change, size) = terms.fold((0.0, 0.0), |(sum, size), term: f64| (sum + term, size + term.abs()));
        let product = gradient.dot(direction);
        assert!((product - change).abs() <= 1e-13 * size, "{}: {product:e}, {change:e}, size {size:e}", D::NAME);
    }
}

#[test]
fn gradients_are_the_transposes_of_tangents() {
    let methods = [precise(), Taylor::tolerance(1e-6), Taylor::fixed(8, 0.05), Taylor::tolerance(1e-9).order(12)];
    for method in methods.map(|method| method.instruction_set(InstructionSet::BASELINE)) {
        for span in [0.0..=2.0, 1.0..=0.875, 1.0..=1.0] {
            let lorenz = record(&LORENZ, [1.0, 2.0, 3.0], span.clone(), &method).expect("a solution");
            check_dot_product(&lorenz, &all_directions(&LORENZ));
            let pendulum = record(&PENDULUM, [0.5, 0.25], span, &method).expect("a solution");
            check_dot_product(&pendulum, &all_directions(&PENDULUM));
        }
    }
}

#[ode_dynamics(order = 20)]
fn kepler(([x, y], [u, v]): ([f64; 2], [f64; 2])) -> ([f64; 2], [f64; 2]) {
    let p = -(x * x + y * y).powf(-1.5);
    ([u, v], [p * x, p * y])
}

/// ΦᵀΩΦ = Ω (Poincaré 1899), and the determinant is 1.
#[test]
fn the_state_transition_of_a_hamiltonian_system_is_symplectic() {
    let start = ([0.5, 0.0], [0.0, 3f64.sqrt()]);
    let transition = state_transition(&Kepler, start, 0.0..=7.0, &precise()).expect("a solution");
    let omega = |i: usize, j: usize| match j as isize - i as isize {
        2 => 1.0,
        -2 => -1.0,
        _ => 0.0,
    };
    let phi = |i, j| transition.entry(i, j);
    let largest = (0..16).map(|n| phi(n / 4, n % 4).abs()).fold(0.0, f64::max);
    for i in 0..4 {
        for j in 0..4 {
            let form: f64 = (0..16).map(|n| phi(n / 4, i) * omega(n / 4, n % 4) * phi(n % 4, j)).sum();
            assert!((form - omega(i, j)).abs() <= 1e-14 * largest * largest, "{i}, {j}: {form:e}");
        }
    }
}

#[test]
fn changes_along_the_way_are_those_of_shorter_solves() {
    let whole = record(&LORENZ, [1.0; 3], 0.0..=2.0, &precise()).expect("a solution");
    let directions = all_directions(&LORENZ);
    // In any order, twice, and at both ends.
    let times = [1.25, 0.0, 2.0, 0.3, 1.25];
    let (states, tangents) =
        (whole.states(&times).expect("states"), whole.tangents(&directions, &times).expect("tangents"));
    for (i, &time) in times.iter().enumerate() {
        let part = record(&LORENZ, [1.0; 3], 0.0..=time, &precise()).expect("a solution");
        let rows = part.tangents(&directions, &[time]).expect("tangents").remove(0);
        let size = rows.iter().flatten().fold(0.0, |size: f64, x| size.max(x.abs()));
        for (a, b) in tangents[i].iter().flatten().zip(rows.iter().flatten()) {
            assert!((a - b).abs() <= 1e-11 * size, "{time}: {a:e}, {b:e}");
        }
        for (a, b) in states[i].iter().zip(part.end()) {
            assert!((a - b).abs() <= 1e-12 * 30.0, "{time}: {a:e}, {b:e}");
        }
    }
    assert_eq!(whole.states(&[2.0]), Ok(vec![whole.end()]));
    assert_eq!(whole.tangents(&[], &times), Ok(vec![vec![]; 5]));
}

#[ode_dynamics(order = 12)]
fn decay_in_single_precision(x: f32, rate: f32) -> f32 {
    -rate * x
}

/// x(2) = 2e^{−1}, and ∂x(2)/∂rate = −4e^{−1}.
#[test]
fn single_precision() {
    fn check(method: &impl Recordable) {
        let solution = record(&DecayInSinglePrecision { rate: 0.5 }, 2.0, 0.0..=2.0, method).expect("a solution");
        let gradient = solution.gradient(&Objective::new().end(1.0)).expect("a gradient");
        let e = (-1f32).exp();
        let errors = [gradient.state - e, gradient.parameters[0] + 4.0 * e];
        assert!(errors[0].abs() < 1e-6 && errors[1].abs() < 1e-5, "{method:?}: {errors:?}");
        let forward = solution.tangents(&[Differential::of_parameter(0)], &[2.0]).expect("tangents")[0][0];
        assert!((forward + 4.0 * e).abs() < 1e-5, "{method:?}: {forward}");
    }
    check(&Taylor::tolerance(1e-7));
    check(&RungeKutta::fixed(&RK4, 0.0625));
    check(&RungeKutta::new(&DORMAND_PRINCE_5).tolerance(1e-6));
    check(&RungeKutta::new(&DOP853).tolerance(1e-6));
}

/// The same field in single and in double precision, by the same steps: derivatives of all, R_2 among them, agree to some units of the last place.
#[test]
fn single_precision_through_stages_agrees_with_double() {
    let method = RungeKutta::fixed(&DORMAND_PRINCE_5, 0.25);
    let single = record(&SwingInSinglePrecision { damping: 0.25, force: 1.5 }, [0.5, 0.25], 0.0..=2.0, &method);
    let double = record(&Swing { damping: 0.25, force: 1.5 }, [0.5, 0.25], 0.0..=2.0, &method);
    let (single, double) = (single.expect("a solution"), double.expect("a solution"));
    let objective = Objective::new().end([1.0, -0.5]).at(0.75, [0.5, 0.25]).integral(Regulariser::derivative(2), 0.125);
    let a = single.gradient(&objective).expect("a gradient");
    let objective = Objective::new().end([1.0, -0.5]).at(0.75, [0.5, 0.25]).integral(Regulariser::derivative(2), 0.125);
    let b = double.gradient(&objective).expect("a gradient");
    let parts = a.state.iter().chain(&a.parameters).chain([&a.time]);
    let size = b.state.iter().chain(&b.parameters).fold(0.0, |size: f64, x| size.max(x.abs()));
    for (x, y) in parts.zip(b.state.iter().chain(&b.parameters).chain([&b.time])) {
        assert!((f64::from(*x) - y).abs() <= 1e-6 * size, "{a:?}, {b:?}");
    }
}

#[ode_dynamics(order = 4)]
fn swing([x, v]: [f64; 2], damping: f64, force: f64) -> [f64; 2] {
    [v, -x.sin() - damping * v + force * v / (1.0 + x * x)]
}

#[ode_dynamics(order = 4)]
fn swing_in_single_precision([x, v]: [f32; 2], damping: f32, force: f32) -> [f32; 2] {
    [v, -x.sin() - damping * v + force * v / (1.0 + x * x)]
}

#[test]
fn the_gradient_of_a_sum_is_the_same_on_any_number_of_threads() {
    let trajectories: Vec<_> =
        (0..50).map(|i| ([0.02 * f64::from(i), -0.5], 0.0..=1.0 + 0.01 * f64::from(i))).collect();
    let method = precise();
    let loss = |i: usize, solution: &Recording<Network>, objective: Objective<Network>| {
        let [x, y] = solution.end();
        let weight = 1.0 + i as f64;
        Ok::<_, SolveError>((weight * (x * x + y), objective.end([2.0 * weight * x, weight])))
    };
    let total =
        |threads| Ensemble::new(&method).threads(threads).gradient(&NETWORK, &trajectories, loss).expect("a sum");
    let (one, two) = (total(1), total(2));
    assert_eq!((one.value, one.gradient, one.evaluations), (two.value, two.gradient, two.evaluations));
    let mut sum = Differential::<Network>::zero().parameters;
    for (i, (start, span)) in trajectories.iter().enumerate() {
        let solution = record(&NETWORK, *start, span.clone(), &method).expect("a solution");
        let (_, objective) = loss(i, &solution, Objective::new()).expect("a loss");
        let gradient = solution.gradient(&objective).expect("a gradient");
        sum.iter_mut().zip(gradient.parameters).for_each(|(sum, part)| *sum += part);
    }
    for (a, b) in one.gradient.iter().zip(sum) {
        assert!((a - b).abs() <= 1e-13 * b.abs().max(1.0), "{a:e}, {b:e}");
    }
    // None, and one that fails.
    let none = Ensemble::new(&method).gradient(&NETWORK, &[], loss).expect("a sum");
    assert_eq!((none.value, none.evaluations), (0.0, 0));
    let wrong = [([0.0; 2], 0.0..=1.0), ([f64::NAN, 0.0], 0.0..=1.0)];
    let error = Ensemble::new(&method).gradient(&NETWORK, &wrong, loss).expect_err("NaN");
    assert!(matches!(error, SolveError::NonFiniteState { .. }));
}

/// A recorder that has recorded others before gives, bit for bit, what is given by itself; and the integrals with the gradient.
#[test]
fn a_recorder_gives_what_a_recording_gives() {
    fn check(method: &(impl Recordable + Sync)) {
        let objective = || {
            let end = Objective::<Network>::new().end([1.0, -0.5]).at(0.625, [0.25, 0.5]);
            end.integral(Regulariser::derivative(2), 0.5).integral(Regulariser::jacobian(), 0.25)
        };
        let mut recorder = Recorder::new(&Network { b: [0.0; 2], ..NETWORK }, method).expect("a recorder");
        recorder.record([1.0, 1.0], 0.0..=3.0).expect("a solution");
        recorder.gradient(&Objective::new().end([1.0; 2])).expect("a gradient");
        for _ in 0..2 {
            recorder.set_system(&NETWORK).expect("finite parameters");
            let alone = record(&NETWORK, [0.5, -1.0], 0.25..=1.5, method).expect("a solution");
            let solution = recorder.record([0.5, -1.0], 0.25..=1.5).expect("a solution");
            assert_eq!((solution.end(), solution.stats()), (alone.end(), alone.stats()));
            let (integrals, gradient) = recorder.gradient(&objective()).expect("a gradient");
            let expected = alone.gradient(&objective()).expect("a gradient");
            assert_eq!((gradient.state, gradient.time), (expected.state, expected.time));
            assert_eq!(gradient.parameters, expected.parameters);
            let integral = |regulariser| alone.integral(regulariser).expect("an integral");
            let sum = 0.5 * integral(Regulariser::derivative(2)) + 0.25 * integral(Regulariser::jacobian());
            assert!((integrals - sum).abs() <= 1e-14 * sum, "{integrals}, {sum}");
            // After an error there is no solution, and the next one is as before.
            assert!(recorder.record([f64::NAN, 0.0], 0.0..=1.0).is_err());
            assert!(recorder.recording().is_none());
            assert_eq!(recorder.gradient(&objective()).err(), Some(SolveError::NothingRecorded));
        }
        let trajectories: Vec<_> = (0..20).map(|i| ([0.5, 0.1 * f64::from(i)], 0.0..=1.0)).collect();
        let total = Ensemble::new(method).gradient(&NETWORK, &trajectories, |_, _, empty| {
            Ok::<_, SolveError>((1.0, empty.integral(Regulariser::derivative(1), 2.0)))
        });
        let integral = |(start, span): &([f64; 2], RangeInclusive<f64>)| {
            record(&NETWORK, *start, span.clone(), method).expect("a solution").integral(Regulariser::kinetic())
        };
        let sum: f64 =
            trajectories.iter().map(|trajectory| 1.0 + 2.0 * integral(trajectory).expect("an integral")).sum();
        let value = total.expect("a sum").value;
        assert!((value - sum).abs() <= 1e-13 * sum, "{value}, {sum}");
    }
    check(&Taylor::tolerance(1e-9));
    check(&RungeKutta::new(&TSITOURAS_5).tolerance(1e-7));
}

#[test]
fn memory_is_a_state_and_three_numbers_a_step() {
    let solution = record(&LORENZ, [1.0; 3], 0.0..=2.0, &precise()).expect("a solution");
    assert_eq!(solution.memory(), 8 * (3 + 3) * solution.stats().accepted as usize);
}

#[test]
fn what_makes_no_sense_is_refused() {
    let solution = record(&LORENZ, [1.0; 3], 0.0..=1.0, &Taylor::tolerance(1e-6)).expect("a solution");
    let gradient = |objective| solution.gradient(&objective).map(|gradient| gradient.time);
    let at = |time| gradient(Objective::new().at(time, [1.0; 3]));
    for time in [-0.5, 1.5, f64::NAN] {
        assert!(matches!(at(time), Err(SolveError::OutsideInterval { .. })), "{time}");
        assert!(matches!(solution.states(&[0.5, time]), Err(SolveError::OutsideInterval { .. })), "{time}");
    }
    for seed in [f64::NAN, f64::INFINITY] {
        assert!(matches!(gradient(Objective::new().end([0.0, seed, 0.0])), Err(SolveError::NonFiniteSeed { .. })));
        let change = Differential { time: seed, ..Differential::zero() };
        assert!(matches!(solution.tangents(&[change], &[1.0]), Err(SolveError::NonFiniteSeed { .. })));
    }
    // A finite seed whose pull-back is not.
    let overflow = gradient(Objective::new().end([f64::MAX; 3]));
    assert!(matches!(overflow, Err(SolveError::NonFiniteDerivative { .. })), "{overflow:?}");
    assert!(matches!(record(&LORENZ, [f64::NAN; 3], 0.0..=1.0, &precise()), Err(SolveError::NonFiniteState { .. })));
}
