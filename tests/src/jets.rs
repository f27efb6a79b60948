//! Jets as rows of numbers.

use node_runtime::dynamics::Dynamics;
use node_runtime::scalar::{Transparent, cast_mut, cast_ref};
use node_runtime::series::Coefficients;
use node_runtime::state::State;

use crate::reference::components;

/// The normalised coefficients of the solution through `start` at `time`: row k holds those of order k.
///
/// It calls the generated code itself, without a choice of instruction set: that is compiled in a third of the time.
pub fn jet<D: Dynamics<Real = f64>>(system: &D, time: f64, start: D::State, order: usize) -> Vec<Vec<f64>> {
    jet_in::<f64, D>(system, time, start, order)
}

/// The same in the arithmetic `S`.
pub fn jet_in<S: Transparent<f64>, D: Dynamics<Real = f64>>(
    system: &D,
    time: f64,
    start: D::State,
    order: usize,
) -> Vec<Vec<f64>> {
    let constants = D::constants::<f64>(&system.parameters());
    let mut series = D::Series::<f64>::boxed();
    series.row_mut(0)[..D::State::DIM].copy_from_slice(&components(&start));
    let in_arithmetic = cast_mut::<_, D::Series<S>>(&mut *series);
    D::jet(cast_ref::<_, D::Constants<S>>(&constants), S::splat(time), S::splat(1.0), in_arithmetic, order);
    (0..=order).map(|k| series.row(k)[..D::State::DIM].to_vec()).collect()
}
