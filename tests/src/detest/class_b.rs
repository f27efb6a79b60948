//! Class B: small systems.

use node_runtime::prelude::*;

use super::problem;
use crate::problem::Visitor;

pub(super) fn each(visitor: &mut impl Visitor) {
    visitor.visit(problem("b1", B1, [1.0, 3.0]));
    visitor.visit(problem("b2", B2, [2.0, 0.0, 1.0]));
    visitor.visit(problem("b3", B3, [1.0, 0.0, 0.0]));
    visitor.visit(problem("b4", B4, [3.0, 0.0, 0.0]));
    visitor.visit(problem("b5", B5, [0.0, 1.0, 1.0]));
}

/// The growth of two conflicting populations.
#[ode_dynamics]
fn b1([x, y]: [f64; 2]) -> [f64; 2] {
    [2.0 * (x - x * y), -(y - x * y)]
}

/// A linear chemical reaction.
#[ode_dynamics]
fn b2([x, y, z]: [f64; 3]) -> [f64; 3] {
    [-x + y, x - 2.0 * y + z, y - z]
}

/// A nonlinear chemical reaction.
#[ode_dynamics]
fn b3([x, y, _]: [f64; 3]) -> [f64; 3] {
    [-x, x - y * y, y * y]
}

/// The integral surface of a torus.
#[ode_dynamics]
fn b4([x, y, z]: [f64; 3]) -> [f64; 3] {
    let r = (x * x + y * y).sqrt();
    [-y - x * z / r, x - y * z / r, x / r]
}

/// Euler's equations of a rigid body without external forces.
#[ode_dynamics]
fn b5([x, y, z]: [f64; 3]) -> [f64; 3] {
    [y * z, -x * z, -0.51 * x * y]
}
