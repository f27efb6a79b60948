//! Ensembles of the problems.

use std::ops::RangeInclusive;

use node_runtime::prelude::*;
use node_tests::problem::Problem;
use node_tests::reference::components;

/// The problem and its neighbours: that of index k starts from 1 + k·10⁻⁹ times the state.
pub fn neighbours<D: Dynamics<Real = f64, State: Copy> + Copy + Sync>(
    problem: &Problem<D>,
    count: usize,
) -> impl Iterator<Item = (D, D::State, RangeInclusive<f64>)> + Send {
    (0..count).map(move |k| {
        let state: Vec<f64> = components(&problem.start).iter().map(|x| x * (1.0 + 1e-9 * k as f64)).collect();
        (problem.system, D::State::read(&state), 0.0..=problem.end_time)
    })
}
