//! Conditions on parameters: the branch that holds is differentiated, the other is not evaluated.

use node_runtime::derivative::{Objective, record};
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
