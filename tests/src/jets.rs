//! Jets as rows of numbers.

use node_runtime::prelude::*;

use crate::reference::components;

/// The normalised coefficients of the solution through `start` at `time`: row k holds those of order k.
///
/// # Panics
///
/// If the jet is refused.
pub fn jet<D: Dynamics<Real = f64>>(system: &D, time: f64, start: D::State, order: usize) -> Vec<Vec<f64>> {
    let jet = Jet::new(system, time, start, order).expect("a point where the vector field is analytic");
    (0..=order).map(|k| components(&jet.coefficient(k))).collect()
}
