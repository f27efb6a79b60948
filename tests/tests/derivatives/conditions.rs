//! Conditions on parameters: the branch that holds is differentiated, the other is not evaluated.

use node_runtime::derivative::{Differential, Objective, record};
use node_runtime::prelude::*;
use node_tests::derivatives::check;

#[ode_dynamics(order = 6)]
fn drag([x, v]: [f64; 2], quadratic: bool, c: f64, k: f64) -> [f64; 2] {
    let force = if quadratic { c * v * v } else { c * v / (x - 1.0).sqrt() };
    [v, -k * x - force * x]
}

#[test]
fn either_branch() {
    // √(x − 1) is not a number at x = ½: only the other branch can be computed.
    check(&Drag { quadratic: true, c: 0.5, k: 2.0 }, 0.0, &[0.5, 1.0], 6);
    check(&Drag { quadratic: false, c: 0.5, k: 2.0 }, 0.0, &[1.5, 1.0], 6);
}

#[ode_dynamics(order = 6)]
fn chosen_constant(x: f64, a: f64, b: f64) -> f64 {
    let rate = if a > b { a * b } else { b };
    let power = match a > 0.0 {
        true => x.sin() * rate,
        false => x,
    };
    power * x - rate
}

#[test]
fn constants_by_conditions() {
    check(&ChosenConstant { a: 2.0, b: 1.0 }, 0.0, &0.5, 6);
    check(&ChosenConstant { a: 0.5, b: 1.0 }, 0.0, &0.5, 6);
    check(&ChosenConstant { a: -0.5, b: 1.0 }, 0.0, &0.5, 6);
}

#[ode_dynamics(order = 6)]
fn undefined_elsewhere(x: f64, p: f64, q: f64) -> f64 {
    let k = if p > 0.0 { p.sqrt() } else { 0.5 };
    let sinc = if q == 0.0 { 1.0 } else { q.sin() / q };
    let beyond = p.max(0.0).sqrt();
    -(k + sinc + beyond) * x * x
}

#[test]
fn a_branch_that_is_not_taken_changes_nothing() -> Result<(), SolveError> {
    let at = |p: f64, q: f64| record(&UndefinedElsewhere { p, q }, 0.7, 0.0..=1.0, &Taylor::tolerance(1e-12));
    // x(1) = x(0)/(1 + c x(0)), so that ∂x(1)/∂c = −x(1)², where c is the sum.
    let slope = |p, q| Ok::<_, SolveError>(-at(p, q)?.end().powi(2));
    let gradient = |p: f64, q: f64| at(p, q)?.gradient(&Objective::new().end(1.0)).map(|gradient| gradient.parameters);
    assert_eq!(gradient(-1.0, 0.0)?, [0.0, 0.0]);
    let [by_p, by_q] = gradient(4.0, 1.0)?;
    let exact = [0.5 * slope(4.0, 1.0)?, (1_f64.cos() - 1_f64.sin()) * slope(4.0, 1.0)?];
    assert!((by_p - exact[0]).abs() < 1e-12 && (by_q - exact[1]).abs() < 1e-12, "{by_p:e}, {by_q:e}, {exact:?}");
    Ok(())
}

#[ode_dynamics(order = 6)]
fn powers_at_zero(x: f64, p: f64, n: f64) -> f64 {
    -(1.0 + p.powf(2.0) + p.powf(n)) * x
}

#[test]
fn powers_of_zero_have_slopes() -> Result<(), SolveError> {
    let system = PowersAtZero { p: 0.0, n: 1.5 };
    let gradient = record(&system, 1.0, 0.0..=1.0, &Taylor::tolerance(1e-12))?.gradient(&Objective::new().end(1.0))?;
    assert_eq!(gradient.parameters, [0.0, 0.0]);
    Ok(())
}

/// Each of these branches cannot be computed where it is not taken: of its factors, of its functions, or of the state.
#[ode_dynamics(order = 6)]
fn undefined_factors(x: [f64; 3], k: f64, n: u32, on: bool) -> [f64; 3] {
    let root = if k > 0.0 { k.sqrt() * x[0] } else { -x[0] };
    let logarithm = if k > 0.0 { k.ln() * x[0].sin() } else { x[1] };
    let share = if n == 0 { -x[1] } else { x[1] / n as f64 };
    let quotient = if k > 0.0 { (x[0] / (k + 1.0)).exp() } else { x[0] };
    let inverse = if on { 1.0 / x[2] } else { -x[1] };
    let inner = if on { x[2].ln() * x[1] } else { -x[2] };
    let chain = if k > 0.0 { (if on { x[0] / k.sqrt() } else { x[1] }).cos() / (k + 1.0) } else { 0.5 * x[0] };
    [-root - logarithm - chain, share - quotient, inverse - inner]
}

#[test]
fn branches_with_undefined_factors() {
    for on in [false, true] {
        for n in [0, 3] {
            for k in [-1.0, 1.5] {
                let last = if on { 0.7 } else { 0.0 };
                check(&UndefinedFactors { k, n, on }, 0.0, &[0.3, 0.4, last], 6);
            }
        }
    }
}

/// Without wind its norm has no slope, and the rest has.
#[ode_dynamics(order = 6)]
fn wind([x, v]: [f64; 2], wind: [f64; 2], k: f64) -> [f64; 2] {
    let speed = (wind[0] * wind[0] + wind[1] * wind[1]).sqrt();
    [v, -k * x - speed * v - 0.1 * wind[0].hypot(wind[1]) * x]
}

#[test]
fn a_corner_of_a_parameter_leaves_the_others_their_slopes() -> Result<(), SolveError> {
    let system = Wind { wind: [0.0; 2], k: 1.0 };
    let recording = record(&system, [1.0, 0.0], 0.0..=1.0, &Taylor::tolerance(1e-13))?;
    // x = cos(√k t): ∂x/∂k = −t sin(√k t)/(2√k).
    let exact = -0.5 * 1.0_f64.sin();
    let [by_wind @ .., by_k] = recording.gradient(&Objective::new().end([1.0, 0.0]))?.parameters;
    assert_eq!(by_wind, [0.0; 2]);
    assert!((by_k - exact).abs() < 1e-12, "{by_k:e}");
    let change = recording.tangents(&[Differential::of_parameter(2)], &[1.0])?[0][0][0];
    assert!((change - exact).abs() < 1e-12, "{change:e}");
    Ok(())
}

#[ode_function]
fn friction(v: f64, time_constant: f64) -> f64 {
    if time_constant == 0.0 {
        return 0.0;
    }
    -v / time_constant
}

#[ode_dynamics(order = 16)]
fn spring([x, v]: [f64; 2], time_constant: f64) -> [f64; 2] {
    [v, -x + friction(v, time_constant)]
}

#[test]
fn a_quotient_by_0_that_is_not_taken_changes_nothing() -> Result<(), SolveError> {
    let system = Spring { time_constant: 0.0 };
    let objective = Objective::new().end([1.0, 0.0]);
    let taylor = record(&system, [1.0, 0.0], 0.0..=1.0, &Taylor::tolerance(1e-12))?.gradient(&objective)?;
    let pair = RungeKutta::new(&DOP853).tolerance(1e-12);
    let runge_kutta = record(&system, [1.0, 0.0], 0.0..=1.0, &pair)?.gradient(&objective)?;
    for gradient in [taylor, runge_kutta] {
        let [by_x, by_v] = gradient.state;
        assert!((by_x - 1.0_f64.cos()).abs() < 1e-11 && (by_v - 1.0_f64.sin()).abs() < 1e-11, "{gradient:?}");
        assert_eq!(gradient.parameters, [0.0]);
    }
    Ok(())
}
