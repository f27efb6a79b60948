//! Class E: equations of second order.

use node_runtime::prelude::*;

use super::problem;
use crate::problem::Visitor;

pub(super) fn each(visitor: &mut impl Visitor) {
    visitor.visit(problem("e1", E1, [0.671396707141803, 0.09540051444747446]));
    visitor.visit(problem("e2", E2, [2.0, 0.0]));
    visitor.visit(problem("e3", E3, [0.0, 0.0]));
    visitor.visit(problem("e4", E4, [30.0, 0.0]));
    visitor.visit(problem("e5", E5, [0.0, 0.0]));
}

/// Bessel's equation of order ½, with the origin shifted by 1.
#[ode_dynamics]
fn e1(t: f64, [y, v]: [f64; 2]) -> [f64; 2] {
    let x = t + 1.0;
    [v, -(v / x + (1.0 - 0.25 / (x * x)) * y)]
}

/// Van der Pol's equation.
#[ode_dynamics]
fn e2([y, v]: [f64; 2]) -> [f64; 2] {
    [v, (1.0 - y * y) * v - y]
}

/// Duffing's equation.
#[ode_dynamics]
fn e3(t: f64, [y, v]: [f64; 2]) -> [f64; 2] {
    [v, y.powi(3) / 6.0 - y + 2.0 * (2.78535 * t).sin()]
}

/// A body that falls in air.
#[ode_dynamics]
fn e4([_, v]: [f64; 2]) -> [f64; 2] {
    [v, 0.032 - 0.4 * v * v]
}

/// A pursuit along a straight line.
#[ode_dynamics]
fn e5(t: f64, [_, v]: [f64; 2]) -> [f64; 2] {
    [v, (1.0 + v * v).sqrt() / (25.0 - t)]
}
