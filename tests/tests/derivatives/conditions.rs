//! Conditions on parameters: the branch that holds is differentiated, the other is not evaluated.

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
