//! Functions that dynamics in other crates call.

use node_runtime::prelude::*;

/// Seen here alone.
const STIFFNESS: f64 = 1.25;

#[ode_function]
fn squared(x: [f64; 2]) -> f64 {
    x[0].sqr() + x[1].sqr()
}

/// A hardening spring in the plane: −k(1 + |x|²)x.
#[ode_function]
pub fn hardening(x: [f64; 2]) -> [f64; 2] {
    let k = STIFFNESS * (1.0 + squared(x));
    [-k * x[0], -k * x[1]]
}

/// A softening spring: −x/(1 + x²).
#[ode_function]
pub fn softening(x: f64) -> f64 {
    -x / (1.0 + x * x)
}

/// A particle in the plane.
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Particle {
    /// Its place.
    pub r: [f64; 2],
    /// Its velocity.
    pub v: [f64; 2],
}
