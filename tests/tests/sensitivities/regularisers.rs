//! Integrals along solutions: against integrals that a system carries along, against dual numbers, and against each other.

use std::ops::RangeInclusive;

use node_runtime::derivative::{Differential, Objective, Recordable, Recording, Regulariser, record};
use node_runtime::differentiable::Differentiable;
use node_runtime::prelude::*;
use node_runtime::runge_kutta::Tableau;
use node_runtime::scalar::{Dual, Scalar};
use node_runtime::state::Array;

use super::all_directions;
use super::runge_kutta::{duals, steps};
use super::systems::{NETWORK, PENDULUM, Pendulum};
use super::textbook::{Integrand, Textbook, coefficient};

/// ε.
const PROBE: [f64; 2] = [0.75, -1.25];

/// The pendulum with r′ = mean (x⁽ᴷ⁾)² for K = 1, 2, the derivatives written out, and with r′ = mean of the squares in J and in εᵀJ: the
/// papers' way to a regulariser.
#[ode_dynamics(order = 5)]
fn augmented(t: f64, [angle, rate, _, _, _, _]: [f64; 6], damping: f64, force: f64, omega: f64) -> [f64; 6] {
    let acceleration = -angle.sin() - damping * rate + force * (omega * t).cos();
    let jerk = -angle.cos() * rate - damping * acceleration - force * omega * (omega * t).sin();
    let jacobian = 1.0 + angle.cos().sqr() + damping.sqr();
    let probe = (1.25 * angle.cos()).sqr() + (0.75 + 1.25 * damping).powi(2);
    let squares = [rate.sqr() + acceleration.sqr(), acceleration.sqr() + jerk.sqr(), jacobian, probe];
    [rate, acceleration, 0.5 * squares[0], 0.5 * squares[1], 0.5 * squares[2], 0.5 * squares[3]]
}

/// Value and gradient of integrals are those of the states that are carried along, from the third on.
fn check_augmented<M: Recordable>(method: &M, regularisers: &[Regulariser<Pendulum>], precision: f64) {
    let (Pendulum { damping, force, omega }, span) = (PENDULUM, 0.5..=3.0);
    let plain = record(&PENDULUM, [0.5, 0.25], span.clone(), method).expect("a solution");
    let start = [0.5, 0.25, 0.0, 0.0, 0.0, 0.0];
    let long = record(&Augmented { damping, force, omega }, start, span, method).expect("a solution");
    for (i, regulariser) in (2..).zip(regularisers) {
        let value = plain.integral(*regulariser).expect("a value");
        let message = format!("{method:?}, integral {i}");
        assert!((value - long.end()[i]).abs() <= precision * value, "{message}: {value:e}, {:e}", long.end()[i]);
        let found = plain.gradient(&Objective::new().integral(*regulariser, 1.0)).expect("a gradient");
        let mut cotangent = [0.0; 6];
        cotangent[i] = 1.0;
        let truth = long.gradient(&Objective::new().end(cotangent)).expect("a gradient");
        let pairs = found.state.iter().zip(&truth.state).chain(found.parameters.iter().zip(&truth.parameters));
        for (a, b) in pairs.chain([(&found.time, &truth.time)]) {
            assert!((a - b).abs() <= 10.0 * precision * value.max(b.abs()), "{message}: {a:e}, {b:e}");
        }
    }
}

fn of_all_kinds(derivative: fn(usize) -> Regulariser<Pendulum>) -> [Regulariser<Pendulum>; 4] {
    [derivative(1), derivative(2), Regulariser::jacobian(), Regulariser::jacobian_probe(PROBE)]
}

#[test]
fn they_are_those_of_augmented_integration() {
    check_augmented(&Taylor::fixed(5, 0.00390625), &of_all_kinds(Regulariser::derivative), 1e-8);
    // By the very same steps, however coarse.
    for tableau in [&EULER, &RK4, &HEUN_EULER_2, &DORMAND_PRINCE_5, &DOP853] {
        check_augmented(&RungeKutta::fixed(tableau, 0.25), &of_all_kinds(Regulariser::derivative), 1e-13);
    }
    for order in [1, 2, 5] {
        let method = Taylor::fixed(order, 0.25).instruction_set(InstructionSet::BASELINE);
        check_augmented(&method, &of_all_kinds(Regulariser::augmented_derivative)[..2], 1e-13);
    }
}

/// K!.
fn factorial(k: usize) -> f64 {
    (1..=k).map(|j| j as f64).product()
}

/// mean (x⁽ᴷ⁾)².
fn mean_square<D: Dynamics<Real = f64>, S: Scalar<Real = f64>>(k: usize) -> Integrand<D, S> {
    Box::new(move |parameters, time, state| {
        let derivative = coefficient::<D, S>(parameters, time, state, k);
        let squares = derivative.iter().map(|x| S::splat(factorial(k)) * *x).map(|x| x * x);
        squares.fold(S::splat(0.0), |sum, x| sum + x) * S::splat(1.0 / state.len() as f64)
    })
}

/// ‖εᵀJ‖²/n, column by column of J by dual numbers over dual numbers.
fn square_of_probe<D: Dynamics<Real = f64>>(probe: Vec<f64>) -> Integrand<D, Dual<f64>> {
    type Second = Dual<Dual<f64>>;
    Box::new(move |parameters, time, state| {
        let constant = |value| Second { value, tangent: Dual::splat(0.0) };
        let mut lifted: D::Parameters<Second> = Array::splat(constant(Dual::splat(0.0)));
        lifted.as_mut().iter_mut().zip(parameters.as_ref()).for_each(|(p, value)| *p = constant(*value));
        let mut sum = Dual::splat(0.0);
        for j in 0..state.len() {
            let mut state: Vec<_> = state.iter().map(|x| constant(*x)).collect();
            state[j].tangent = Dual::splat(1.0);
            let column = coefficient::<D, Second>(&lifted, constant(time), &state, 1);
            let product =
                column.iter().zip(&probe).fold(Dual::splat(0.0), |sum, (f, e)| sum + f.tangent * Dual::splat(*e));
            sum = sum + product * product;
        }
        sum * Dual::splat(1.0 / state.len() as f64)
    })
}

/// R_K for K = 1, …, 8, and the norm of εᵀJ: value and gradient are those of dual numbers in the same steps. Those are found by a solve
/// that goes beyond the end, up to `beyond`.
fn check_by_duals<D: Differentiable<Real = f64, State: Copy>>(
    system: &D,
    start: D::State,
    span: RangeInclusive<f64>,
    beyond: f64,
    method: &RungeKutta,
    tableau: &'static Tableau,
) {
    let probe: Vec<f64> = (0..D::State::DIM).map(|i| 1.0 - 0.75 * i as f64).collect();
    let mut regularisers: Vec<_> = (1..=8).map(Regulariser::derivative).collect();
    regularisers.push(Regulariser::jacobian_probe(D::State::read(&probe)));
    let solution = record(system, start, span.clone(), method).expect("a solution");
    let mut steps = steps(system, start, *span.start()..=beyond, method);
    steps.retain(|(begin, _)| begin < span.end());
    for direction in all_directions(system) {
        let (parameters, mut state) = duals(system, &start, &direction);
        let mut integrands: Vec<_> = (1..=8).map(mean_square::<D, Dual<f64>>).collect();
        integrands.push(square_of_probe::<D>(probe.clone()));
        state.resize(D::State::DIM + integrands.len(), Dual::splat(0.0));
        let textbook = Textbook::<D, _> { tableau, parameters, integrands };
        for (begin, end) in &steps {
            let stages = textbook.step(Dual { value: *begin, tangent: direction.time }, &state, end - begin);
            let is_partial = end > span.end();
            let theta = (span.end() - begin) / (end - begin);
            state = if is_partial { textbook.inside(&stages, theta) } else { textbook.end(&stages) };
        }
        for (i, (regulariser, truth)) in regularisers.iter().zip(&state[D::State::DIM..]).enumerate() {
            let value = solution.integral(*regulariser).expect("a value");
            let message = format!("{}, {}, integral {i}", D::NAME, tableau.name);
            assert!((value - truth.value).abs() <= 1e-12 * value.abs(), "{message}: {value:e}, {truth:?}");
            let gradient = solution.gradient(&Objective::new().integral(*regulariser, 1.0)).expect("a gradient");
            let change = gradient.dot(&direction);
            let size = value.abs().max(truth.tangent.abs());
            assert!((change - truth.tangent).abs() <= 1e-11 * size, "{message}: {change:e}, {truth:?}");
        }
    }
}

#[test]
fn along_runge_kutta_steps_they_are_those_of_dual_numbers() {
    for tableau in [&RK4, &BOGACKI_SHAMPINE_3, &DORMAND_PRINCE_5, &DOP853] {
        let method = RungeKutta::fixed(tableau, 0.0625);
        check_by_duals(&PENDULUM, [0.5, 0.25], 0.5..=1.5, 1.5, &method, tableau);
        check_by_duals(&NETWORK, [0.5, -1.0], 0.0..=1.0, 1.0, &method, tableau);
    }
    // Of which the last step goes beyond the end.
    let tableau = &DORMAND_PRINCE_5_SHAMPINE;
    let method = RungeKutta::new(tableau).tolerance(1e-6).controller(Controller::ODEINT);
    check_by_duals(&PENDULUM, [0.5, 0.25], 0.5..=1.5, 4.0, &method, tableau);
    check_by_duals(&NETWORK, [0.5, -1.0], 0.0..=1.0, 4.0, &method, tableau);
}

/// R_K of one polynomial in dual numbers: ∫ mean y² with y = Σ (K + i)!/i!·x_{K+i}·tⁱ, up to the power of y² that is known.
fn integral_of_square(jet: &[Vec<Dual<f64>>], k: usize, length: f64, last: usize, power: usize) -> Dual<f64> {
    let of_component = |component: usize| {
        let y = |i: usize| jet[k + i][component] * Dual::splat(factorial(k + i) / factorial(i));
        let pairs = (0..=last - k).flat_map(|i| (0..=last - k).map(move |j| (i, j))).filter(|(i, j)| i + j <= power);
        let term = |(i, j)| y(i) * y(j) * Dual::splat(length.powi((i + j + 1) as i32) / (i + j + 1) as f64);
        pairs.map(term).fold(Dual::splat(0.0), |sum, x| sum + x)
    };
    let components = jet[0].len();
    let sum = (0..components).map(of_component).fold(Dual::splat(0.0), |sum, x| sum + x);
    sum * Dual::splat(1.0 / components as f64)
}

#[test]
fn along_taylor_steps_they_are_those_of_dual_numbers() {
    let (order, length, count) = (5, 0.125, 6);
    let method = Taylor::fixed(order, length).instruction_set(InstructionSet::BASELINE);
    let solution = record(&PENDULUM, [0.5, 0.25], 0.5..=0.5 + length * f64::from(count), &method).expect("a solution");
    for direction in all_directions(&PENDULUM) {
        let (parameters, start) = duals(&PENDULUM, &[0.5, 0.25], &direction);
        for k in 1..=5 {
            let (mut closed, mut carried, mut state) = (Dual::splat(0.0), Dual::splat(0.0), start.clone());
            for step in 0..count {
                let time = Dual { value: 0.5 + length * f64::from(step), tangent: direction.time };
                let row = |j: usize| match j {
                    0 => state.clone(),
                    j => coefficient::<Pendulum, _>(&parameters, time, &state, j),
                };
                let jet: Vec<_> = (0..order + k).map(row).collect();
                closed = closed + integral_of_square(&jet, k, length, order, usize::MAX);
                carried = carried + integral_of_square(&jet, k, length, order + k - 1, order - 1);
                let power = |j: usize| Dual::splat(length.powi(j as i32));
                state = (0..2)
                    .map(|i| (0..=order).map(|j| jet[j][i] * power(j)).fold(Dual::splat(0.0), |sum, x| sum + x))
                    .collect();
            }
            for (regulariser, truth) in
                [(Regulariser::derivative(k), closed), (Regulariser::augmented_derivative(k), carried)]
            {
                let value = solution.integral(regulariser).expect("a value");
                assert!((value - truth.value).abs() <= 1e-12 * value, "K = {k}: {value:e}, {truth:?}");
                let gradient = solution.gradient(&Objective::new().integral(regulariser, 1.0)).expect("a gradient");
                let (change, size) = (gradient.dot(&direction), value.max(truth.tangent.abs()));
                assert!((change - truth.tangent).abs() <= 1e-11 * size, "K = {k}: {change:e}, {truth:?}");
            }
        }
    }
}

/// The closed form, the Taylor method with a state carried along, and two Runge–Kutta methods.
#[test]
fn all_ways_to_a_regulariser_agree() {
    let span = 0.5..=2.5;
    // Short enough for the eighth derivative of a polynomial of degree 12, which is of degree 4.
    let fine = record(&PENDULUM, [0.5, 0.25], span.clone(), &Taylor::fixed(12, 0.00390625)).expect("a solution");
    let coarse = record(&PENDULUM, [0.5, 0.25], span.clone(), &Taylor::fixed(5, 0.00390625)).expect("a solution");
    let method = RungeKutta::fixed(&DOP853, 0.03125);
    let stages = record(&PENDULUM, [0.5, 0.25], span, &method).expect("a solution");
    for k in 1..=8 {
        let truth = Found::of(&fine, Regulariser::derivative(k));
        Found::of(&coarse, Regulariser::augmented_derivative(k)).assert_near(&truth, 1e-9, k);
        Found::of(&stages, Regulariser::derivative(k)).assert_near(&truth, 1e-9, k);
    }
}

/// Value and gradient.
struct Found {
    value: f64,
    gradient: Differential<Pendulum>,
}

impl Found {
    fn of<M: Recordable>(solution: &Recording<Pendulum, M>, regulariser: Regulariser<Pendulum>) -> Self {
        let gradient = solution.gradient(&Objective::new().integral(regulariser, 1.0)).expect("a gradient");
        Self { value: solution.integral(regulariser).expect("a value"), gradient }
    }

    fn assert_near(&self, truth: &Self, precision: f64, k: usize) {
        let (a, b) = (self.value, truth.value);
        assert!((a - b).abs() <= precision * b, "K = {k}: {a:e}, {b:e}");
        for direction in all_directions(&PENDULUM) {
            let (a, b) = (self.gradient.dot(&direction), truth.gradient.dot(&direction));
            assert!((a - b).abs() <= precision * b.abs().max(truth.value), "K = {k}: {a:e}, {b:e}");
        }
    }
}

#[test]
fn the_kinetic_energy_is_the_first() {
    let solution = record(&PENDULUM, [0.5, 0.25], 0.5..=2.5, &Taylor::tolerance(1e-14)).expect("a solution");
    assert_eq!(solution.integral(Regulariser::kinetic()), solution.integral(Regulariser::derivative(1)));
}

/// The mean over all ε of signs is the norm itself (Hutchinson 1990).
#[test]
fn probes_have_the_mean_of_the_norm() {
    fn check<D, M>(system: &D, start: D::State, method: &M)
    where
        D: Differentiable<Real = f64, State = [f64; 2]>,
        M: Recordable,
    {
        let solution = record(system, start, 0.0..=2.0, method).expect("a solution");
        let of = |regulariser: Regulariser<D>| {
            let gradient = solution.gradient(&Objective::new().integral(regulariser, 1.0)).expect("a gradient");
            (solution.integral(regulariser).expect("a value"), gradient)
        };
        let (norm, gradient) = of(Regulariser::jacobian());
        let signs = [[1.0, 1.0], [1.0, -1.0], [-1.0, 1.0], [-1.0, -1.0]];
        let probes = signs.map(|probe| of(Regulariser::jacobian_probe(probe)));
        let mean = |values: [f64; 4]| values.iter().sum::<f64>() / 4.0;
        let value = mean(probes.each_ref().map(|(value, _)| *value));
        assert!((value - norm).abs() <= 1e-13 * norm, "{value:e}, {norm:e}");
        for direction in all_directions(system) {
            let a = mean(probes.each_ref().map(|(_, gradient)| gradient.dot(&direction)));
            let b = gradient.dot(&direction);
            assert!((a - b).abs() <= 1e-13 * norm.max(b.abs()), "{a:e}, {b:e}");
        }
    }
    check(&PENDULUM, [0.5, 0.25], &Taylor::tolerance(1e-10));
    check(&NETWORK, [0.5, -1.0], &RungeKutta::new(&TSITOURAS_5).tolerance(1e-6));
}

/// They do not depend on the direction of time, and are 0 where there is none.
#[test]
fn backward_in_time_and_without_time() {
    fn check<M: Recordable>(method: &M, precision: f64) {
        let forward = record(&PENDULUM, [0.5, 0.25], 0.5..=2.5, method).expect("a solution");
        let backward = record(&PENDULUM, forward.end(), 2.5..=0.5, method).expect("a solution");
        let nowhere = record(&PENDULUM, [0.5, 0.25], 0.5..=0.5, method).expect("a solution");
        for regulariser in of_all_kinds(Regulariser::derivative) {
            let [a, b] = [&forward, &backward].map(|solution| solution.integral(regulariser).expect("a value"));
            assert!((a - b).abs() <= precision * a, "{a:e}, {b:e}");
            assert_eq!(nowhere.integral(regulariser), Ok(0.0));
        }
    }
    check(&Taylor::tolerance(1e-14), 1e-12);
    check(&RungeKutta::new(&DOP853).tolerance(1e-12), 1e-9);
}

#[test]
fn what_there_is_not_is_refused() {
    type Result = std::result::Result<f64, SolveError>;
    fn both<M: Recordable>(solution: &Recording<Pendulum, M>, regulariser: Regulariser<Pendulum>) -> [Result; 2] {
        let gradient = solution.gradient(&Objective::new().integral(regulariser, 1.0));
        [solution.integral(regulariser), gradient.map(|gradient| gradient.time)]
    }
    let taylor = record(&PENDULUM, [0.5, 0.25], 0.5..=1.0, &Taylor::tolerance(1e-6)).expect("a solution");
    let stages = record(&PENDULUM, [0.5, 0.25], 0.5..=1.0, &RungeKutta::fixed(&RK4, 0.125)).expect("a solution");
    let order = taylor.stats().order;
    for k in [0, order + 1, usize::MAX] {
        let error = Err(SolveError::Regulariser { order: k, maximum: order });
        assert_eq!(both(&taylor, Regulariser::derivative(k)), [error.clone(), error]);
    }
    for k in [0, 14 - order, usize::MAX] {
        let error = Err(SolveError::Regulariser { order: k, maximum: 13 - order });
        assert_eq!(both(&taylor, Regulariser::augmented_derivative(k)), [error.clone(), error]);
    }
    assert!(both(&taylor, Regulariser::augmented_derivative(13 - order)).iter().all(|result| result.is_ok()));
    for k in [0, 13, usize::MAX] {
        let error = Err(SolveError::Regulariser { order: k, maximum: 12 });
        assert_eq!(both(&stages, Regulariser::derivative(k)), [error.clone(), error]);
    }
    for weight in [-1.0, f64::NAN, f64::INFINITY] {
        for regulariser in of_all_kinds(Regulariser::derivative) {
            let gradient = taylor.gradient(&Objective::new().integral(regulariser, weight));
            assert!(matches!(gradient, Err(SolveError::Weight { .. })), "{weight}");
        }
    }
    let wrong = both(&stages, Regulariser::jacobian_probe([1.0, f64::NAN]));
    assert!(wrong.iter().all(|result| matches!(result, Err(SolveError::NonFiniteSeed { .. }))), "{wrong:?}");
    // (1e200)² is too large.
    let huge = record(&Pendulum { force: 1e200, ..PENDULUM }, [0.5, 0.25], 0.0..=1e-3, &RungeKutta::fixed(&RK4, 1e-3));
    let huge = both(&huge.expect("a solution"), Regulariser::kinetic());
    assert_eq!(huge[0], Err(SolveError::NonFiniteIntegral));
}
