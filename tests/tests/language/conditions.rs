//! `if` that is decided at compile time.

use node_runtime::prelude::*;

use crate::agree::agree;

#[ode_dynamics(order = 12)]
fn values(x: [f64; 4]) -> [f64; 4] {
    let mut rate = [0.0; 4];
    for i in 0..4 {
        rate[i] = if i == 0 {
            -x[0]
        } else if i % 2 == 1 {
            let y = x[i] * x[i];
            y - x[i - 1]
        } else {
            x[i].sin()
        };
        let sign = if i < 2 { 1.0 } else { -1.0 };
        rate[i] *= sign * if i >= 3 { x[0] } else { 0.5 };
    }
    rate
}

/// A term that would be singular is not evaluated in the branch that is not taken.
#[ode_dynamics(order = 12)]
fn singular_branch(x: [f64; 3]) -> [f64; 3] {
    let mut rate = [0.0; 3];
    for i in 0..3 {
        for j in 0..3 {
            rate[i] += if i != j { 0.1 / (x[i] - x[j]) } else { x[i] };
        }
    }
    rate
}

/// The right side is evaluated only where the left one does not decide.
#[ode_dynamics(order = 12)]
fn short_circuits(x: [f64; 4]) -> [f64; 4] {
    let mut rate = x;
    for i in 0..4 {
        for j in 0..4 {
            if i >= 1 && i - 1 == j {
                rate[i] *= x[j];
            }
            if i == 0 || 6 / i == j {
                rate[i] -= 0.1;
            }
        }
    }
    rate
}

#[ode_dynamics(order = 12)]
fn logic(x: [f64; 3]) -> [f64; 3] {
    let forward = true;
    let backward = !forward;
    let mut rate = x;
    for i in 0..3 {
        let last = i == 2;
        if forward && !last || backward && last {
            rate[i] -= x[i + 1];
        }
        if last == backward {
            rate[i] *= 2.0;
        }
        if last != forward {
            rate[i] += 0.5 * x[i] * x[i];
        }
        if !(i <= 1) {
            rate[0] += x[2]
        }
    }
    rate
}

#[ode_dynamics(order = 12)]
fn last_expression([x, y]: [f64; 2]) -> [f64; 2] {
    if 1 + 1 == 2 { [y, -x] } else { [x / 0.0, y] }
}

/// Registers filled from anywhere, at the beginning of sums that are only needed in one branch.
#[ode_dynamics(order = 12)]
fn gathered(x: [f64; 9], on: bool, a: f64) -> [f64; 9] {
    let mut rate = [0.0; 9];
    for i in 0..9 {
        let y = x[(i * 4) % 9] * x[i];
        rate[i] = if on { x[(i * 2) % 9] + y } else { -x[(i * 5) % 9] * a + y.sin() };
    }
    rate
}

#[test]
fn branches_known_at_compile_time() {
    agree(&Values, 0.0, [0.3, 0.4, 0.5, -0.6], |_, x| values(x));
    agree(&SingularBranch, 0.0, [0.0, 1.5, -2.0], |_, x| singular_branch(x));
    agree(&ShortCircuits, 0.0, [0.3, 0.4, 0.5, -0.6], |_, x| short_circuits(x));
    agree(&Logic, 0.0, [0.3, 0.4, 0.5], |_, x| logic(x));
    agree(&LastExpression, 0.0, [0.3, 0.4], |_, x| last_expression(x));
}

#[test]
fn sums_in_branches() {
    let start = std::array::from_fn(|i| 0.1 * i as f64 - 0.3);
    for on in [true, false] {
        agree(&Gathered { on, a: 0.7 }, 0.0, start, |_, x| gathered(x, on, 0.7));
    }
}
