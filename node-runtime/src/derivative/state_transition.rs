//! The state-transition matrix.

use core::fmt;
use core::ops::RangeInclusive;

use crate::differentiable::Differentiable;
use crate::dynamics::{Dynamics, Point, point};
use crate::error::SolveError;
use crate::solve::Statistics;
use crate::state::State;

use super::{Differential, Recordable, record};

/// An end state, and how it changes with the initial state: Φ = ∂x(t₁)/∂x(t₀).
pub struct StateTransition<D: Dynamics> {
    end: Point<D>,
    columns: Vec<Point<D>>,
    statistics: Statistics,
}

/// Integrates from the start of `span`, where the state is `state`, to its end, with the state-transition matrix.
///
/// # Errors
///
/// Those of [`solve_end`](crate::solve::solve_end), and [`SolveError::NonFiniteDerivative`] if a change overflows.
///
/// ```
/// use node_runtime::derivative::state_transition;
/// use node_runtime::prelude::*;
///
/// #[ode_dynamics]
/// fn oscillator([x, v]: [f64; 2]) -> [f64; 2] {
///     [v, -x]
/// }
///
/// let transition = state_transition(&Oscillator {}, [1.0, 0.0], 0.0..=1.0, &Taylor::tolerance(1e-15))?;
/// assert!((transition.entry(0, 1) - 1.0_f64.sin()).abs() < 1e-15);
/// # Ok::<(), SolveError>(())
/// ```
pub fn state_transition<D: Differentiable>(
    system: &D,
    state: D::State,
    span: RangeInclusive<D::Real>,
    method: &impl Recordable,
) -> Result<StateTransition<D>, SolveError> {
    let recording = record(system, state, span, method)?;
    let directions: Vec<_> = (0..D::State::DIM).map(Differential::of_component).collect();
    let columns = recording.tangents(&directions, &[recording.end_time()])?.swap_remove(0);
    Ok(StateTransition {
        end: point::<D>(&recording.end()),
        columns: columns.iter().map(point::<D>).collect(),
        statistics: *recording.stats(),
    })
}

impl<D: Dynamics> StateTransition<D> {
    /// The state at the end.
    pub fn end(&self) -> D::State {
        D::State::read(self.end.as_ref())
    }

    /// How the end state changes with component j of the initial state; components are counted through all parts.
    ///
    /// # Panics
    ///
    /// If there are not as many components.
    pub fn column(&self, j: usize) -> D::State {
        D::State::read(self.columns[j].as_ref())
    }

    /// ∂xᵢ(t₁)/∂xⱼ(t₀).
    ///
    /// # Panics
    ///
    /// If there are not as many components.
    pub fn entry(&self, i: usize, j: usize) -> D::Real {
        self.columns[j].as_ref()[i]
    }

    /// What the integration cost, without the derivatives.
    pub fn stats(&self) -> &Statistics {
        &self.statistics
    }
}

impl<D: Dynamics> Clone for StateTransition<D> {
    fn clone(&self) -> Self {
        Self { columns: self.columns.clone(), ..*self }
    }
}

impl<D: Dynamics<State: fmt::Debug>> fmt::Debug for StateTransition<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StateTransition")
            .field("end", &self.end())
            .field("columns", &(0..D::State::DIM).map(|j| self.column(j)).collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
