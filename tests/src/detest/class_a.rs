//! Class A: single equations.

use node_runtime::prelude::*;

use super::problem;
use crate::problem::Visitor;

pub(super) fn each(visitor: &mut impl Visitor) {
    visitor.visit(problem("a1", A1, [1.0]));
    visitor.visit(problem("a2", A2, [1.0]));
    visitor.visit(problem("a3", A3, [1.0]));
    visitor.visit(problem("a4", A4, [1.0]));
    visitor.visit(problem("a5", A5, [4.0]));
}

/// The negative exponential.
#[ode_dynamics]
fn a1([y]: [f64; 1]) -> [f64; 1] {
    [-y]
}

/// A special case of Riccati's equation.
#[ode_dynamics]
fn a2([y]: [f64; 1]) -> [f64; 1] {
    [-y.powi(3) / 2.0]
}

/// An oscillation.
#[ode_dynamics]
fn a3(t: f64, [y]: [f64; 1]) -> [f64; 1] {
    [y * t.cos()]
}

/// The logistic curve.
#[ode_dynamics]
fn a4([y]: [f64; 1]) -> [f64; 1] {
    [y / 4.0 * (1.0 - y / 20.0)]
}

/// A spiral curve.
#[ode_dynamics]
fn a5(t: f64, [y]: [f64; 1]) -> [f64; 1] {
    [(y - t) / (y + t)]
}
