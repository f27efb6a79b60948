//! Class C: moderate systems.

use node_runtime::prelude::*;

use super::five_bodies::FiveBodies;
use super::problem;
use crate::problem::Visitor;

pub(super) fn each(visitor: &mut impl Visitor) {
    visitor.visit(problem("c1", C1, first_of()));
    visitor.visit(problem("c2", C2, first_of()));
    visitor.visit(problem("c3", C3, first_of()));
    visitor.visit(problem("c4", C4, first_of()));
    visitor.visit(FiveBodies::problem());
}

/// 1 in the first component, 0 elsewhere.
fn first_of<const N: usize>() -> [f64; N] {
    std::array::from_fn(|i| if i == 0 { 1.0 } else { 0.0 })
}

/// A radioactive decay chain.
#[ode_dynamics]
fn c1(y: [f64; 10]) -> [f64; 10] {
    let mut dy = [0.0; 10];
    dy[0] = -y[0];
    for i in 1..9 {
        dy[i] = y[i - 1] - y[i];
    }
    dy[9] = y[8];
    dy
}

/// Another decay chain, with rates 1 to 9.
#[ode_dynamics]
fn c2(y: [f64; 10]) -> [f64; 10] {
    let mut dy = [0.0; 10];
    for i in 0..9 {
        let decay = (i + 1) as f64 * y[i];
        dy[i] -= decay;
        dy[i + 1] += decay;
    }
    dy
}

/// A parabolic equation discretised at 10 points.
#[ode_dynamics]
fn c3(y: [f64; 10]) -> [f64; 10] {
    let mut dy = [0.0; 10];
    for i in 0..10 {
        dy[i] = -2.0 * y[i];
    }
    for i in 0..9 {
        dy[i] += y[i + 1];
        dy[i + 1] += y[i];
    }
    dy
}

/// The same at 51 points.
#[ode_dynamics]
fn c4(y: [f64; 51]) -> [f64; 51] {
    let mut dy = [0.0; 51];
    dy[0] = y[1] - 2.0 * y[0];
    for i in 1..50 {
        dy[i] = y[i - 1] - 2.0 * y[i] + y[i + 1];
    }
    dy[50] = y[49] - 2.0 * y[50];
    dy
}
