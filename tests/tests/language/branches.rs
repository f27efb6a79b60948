//! Conditions on parameters and on what else is constant in time: they are known when a solve begins.

use node_runtime::__private::Scalar;
use node_runtime::prelude::*;
use node_runtime::scalar::Lanes;
use node_runtime::series::Coefficients;

use crate::agree::{agree, components};

const LIMIT: f64 = 0.5;
const LEVEL: u8 = 2;
const STIFF: bool = true;

/// Both branches change variables, each other ones.
#[ode_dynamics]
fn statements([x, y]: [f64; 2], p: f64, q: f64) -> [f64; 2] {
    let mut a = x * y;
    let mut rate = [a, -x];
    if p > q {
        a = x.sin();
        rate[1] += a;
    } else if p == q {
        rate = [y, y * a];
    } else {
        let b = a + y;
        a = b * b;
    }
    if p < LIMIT {
        rate[0] *= 0.5;
    }
    [rate[0] - 0.1 * a, rate[1]]
}

#[test]
fn assignments_in_branches_merge() {
    for p in [0.25, 0.75, 1.5] {
        agree(&Statements { p, q: 0.75 }, 0.0, [0.4, 0.7], |_, x| statements(x, p, 0.75));
    }
}

/// A logarithm, a root and a quotient that exist in one branch alone.
#[ode_dynamics]
fn undefined([x, y]: [f64; 2], p: f64) -> [f64; 2] {
    let growth = if p > 0.0 { (p * x).ln() + (p - y).sqrt() } else { 1.0 / (x - p) };
    let other = if p > 0.0 { p.sqrt() } else { (-p).sqrt() };
    [0.1 * growth, other * growth.sin() - y]
}

#[test]
fn the_other_branch_is_not_evaluated() {
    for p in [2.0, -1.0] {
        agree(&Undefined { p }, 0.0, [0.4, 0.7], |_, x| undefined(x, p));
    }
}

/// Each lane takes its own branch, and is what it is by itself, bit for bit.
#[test]
fn lanes_take_branches_of_their_own() {
    const P: [f64; 4] = [2.0, -1.0, 3.0, -0.5];
    let together = jet_of_lanes(P);
    for (lane, p) in P.into_iter().enumerate() {
        let alone = jet_of_lanes([p; 4]);
        for (order, (together, alone)) in together.iter().zip(alone).enumerate() {
            for component in 0..2 {
                let (together, alone) = (together[component].0[lane], alone[component].0[0]);
                assert!(alone.is_finite(), "order {order}, p = {p}: {alone}");
                assert_eq!(together.to_bits(), alone.to_bits(), "order {order}, p = {p}");
            }
        }
    }
}

/// The coefficients of the state for four parameters side by side.
fn jet_of_lanes(p: [f64; 4]) -> Vec<[Lanes<f64, 4>; 2]> {
    let constants = Undefined::constants(&[Lanes(p)]);
    let mut series = <Undefined as Dynamics>::Series::<Lanes<f64, 4>>::zero();
    series.row_mut(0)[..2].copy_from_slice(&[Lanes([0.4; 4]), Lanes([0.7; 4])]);
    Undefined::jet(&constants, Scalar::splat(0.0), Scalar::splat(1.0), &mut series, Undefined::MAX_ORDER);
    (0..=Undefined::MAX_ORDER).map(|order| [series.row(order)[0], series.row(order)[1]]).collect()
}

/// Nested conditions over vectors, with values from both sides.
#[ode_dynamics]
fn vectors(x: [f64; 6], rates: [f64; 2], nested: bool) -> [f64; 6] {
    let mut rate = [0.0; 6];
    for i in 0..6 {
        rate[i] = if rates[0] > 0.0 {
            if nested { x[i].exp() } else { x[i].cos() * x[(i + 1) % 6] }
        } else {
            rates[1] * x[i] / (1.0 + x[i] * x[i])
        };
        if nested && i % 2 == 0 {
            rate[i] -= x[5 - i];
        }
    }
    rate
}

#[test]
fn conditions_in_loops() {
    let x = [0.1, -0.2, 0.3, -0.4, 0.5, 0.6];
    for rates in [[1.0, 0.3], [-1.0, 0.3]] {
        for nested in [true, false] {
            agree(&Vectors { rates, nested }, 0.0, x, |_, x| vectors(x, rates, nested));
        }
    }
}

#[ode_dynamics]
fn matches(x: f64, kind: u8, shift: i32, on: bool) -> f64 {
    let base = match kind {
        0 => x,
        1 | 3 => x * x,
        n @ 4..=7 if on => x.sin() * n as f64,
        LEVEL => 0.25 * x,
        8.. => 1.0,
        _ => x.cos(),
    };
    let sign = match (on, shift) {
        (true, ..=-1) => -1.0,
        (false, 0) => 0.5,
        (_, 2) => 0.25,
        _ => 1.0,
    };
    let count = if on { kind as i64 + shift as i64 } else { 2 * shift as i64 - 1 };
    0.1 * sign * base + 0.01 * count as f64 + if on != (kind == 2) { 0.1 * x } else { -0.1 * x }
}

#[test]
fn integers_and_booleans_are_matched() {
    for kind in 0..10 {
        for shift in [-3, 0, 2, 5] {
            for on in [true, false] {
                agree(&Matches { kind, shift, on }, 0.0, 0.7, |_, x| matches(x, kind, shift, on));
            }
        }
    }
}

#[ode_dynamics]
fn logic(x: f64, p: f64, q: f64, flags: [bool; 2], n: usize) -> f64 {
    let inside = p >= 0.0 && p <= 1.0 || !flags[0];
    let odd = inside == flags[1];
    let strict = !(p < q) && STIFF && n as f64 > q;
    let mut rate = x;
    if odd {
        rate += 0.5 * x * x;
    }
    if strict || n != 3 {
        rate -= p.abs().max(q).min(2.0) * x;
    }
    rate * (q.signum() + p.clamp(-0.5, 0.5))
}

#[test]
fn comparisons_and_logic() {
    for p in [-1.0, 0.0, 0.5, 1.0, 2.0] {
        for q in [0.25, 2.0, -3.0] {
            for flags in [[true, true], [true, false], [false, true], [false, false]] {
                for n in [0, 3, 4] {
                    agree(&Logic { p, q, flags, n }, 0.0, 0.3, |_, x| logic(x, p, q, flags, n));
                }
            }
        }
    }
}

#[ode_function]
fn drag(v: f64, turbulent: bool, reynolds: f64) -> f64 {
    if turbulent && reynolds > LIMIT { -v * v } else { -v }
}

/// Known in one call, at run time in the other; a loop of its own may be left in a branch.
#[ode_dynamics]
fn calls([x, v]: [f64; 2], turbulent: bool, reynolds: f64) -> [f64; 2] {
    let mut force = drag(v, turbulent, reynolds) + drag(x, true, 0.25);
    if !turbulent {
        for i in 0..5 {
            if i == 3 {
                break;
            }
            force += 0.1 * i as f64;
        }
    }
    [v, force]
}

#[test]
fn conditions_in_functions() {
    for turbulent in [true, false] {
        for reynolds in [0.25, 1.0] {
            agree(&Calls { turbulent, reynolds }, 0.0, [0.3, 0.4], |_, x| calls(x, turbulent, reynolds));
        }
    }
}

/// What a condition chooses may not change with time, or be all there is.
#[ode_dynamics]
fn plain(t: f64, x: [f64; 3], p: f64) -> [f64; 3] {
    let c = if p > 0.0 { 2.0 } else { 3.0 };
    [c, if p > 0.0 { t } else { 1.0 }, if p > 0.0 { x[0] } else { x[1] }]
}

#[test]
fn short_branches() {
    for p in [1.0, -1.0] {
        agree(&Plain { p }, 0.5, [0.1, 0.2, 0.3], |t, x| plain(t, x, p));
        assert_eq!(components(&plain(0.5, [0.1, 0.2, 0.3], p)).len(), 3);
    }
}
