//! Class D: orbits of eccentricity 0.1 to 0.9.

use node_runtime::prelude::*;

use super::problem;
use crate::problem::{Problem, Visitor};

pub(super) fn each(visitor: &mut impl Visitor) {
    visitor.visit(orbit("d1", 0.1));
    visitor.visit(orbit("d2", 0.3));
    visitor.visit(orbit("d3", 0.5));
    visitor.visit(orbit("d4", 0.7));
    visitor.visit(orbit("d5", 0.9));
}

/// Two bodies: r″ = −r/|r|³.
#[ode_dynamics]
fn two_bodies([x, y, u, v]: [f64; 4]) -> [f64; 4] {
    let r2 = x * x + y * y;
    let r3 = r2 * r2.sqrt();
    [u, v, -x / r3, -y / r3]
}

/// Starts at the periapsis; semi-major axis 1.
fn orbit(name: &'static str, e: f64) -> Problem<TwoBodies> {
    problem(name, TwoBodies, [1.0 - e, 0.0, 0.0, ((1.0 + e) / (1.0 - e)).sqrt()])
}
