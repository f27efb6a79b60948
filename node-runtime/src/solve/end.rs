//! The end of a solution, and what happens on the way there.

use core::ops::{ControlFlow, RangeInclusive};

use crate::check::check_time;
use crate::dynamics::Dynamics;
use crate::error::SolveError;
use crate::method::Method;
use crate::state::State;

use super::failure::Failure;
use super::march::{Halt, March};
use super::observer::{Nobody, Observer};
use super::statistics::Statistics;
use super::step::Step;
use super::stepper::Stepper;
use super::trajectory::Trajectory;

/// Where an integration ended.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct End<X: State> {
    /// The time.
    pub time: X::Real,
    /// The state at that time.
    pub state: X,
    /// What it cost.
    pub statistics: Statistics,
}

/// Integrates from the start of `span`, where the state is `state`, to its end, and keeps only the state there.
///
/// A span that ends before it starts is integrated backward in time.
///
/// # Errors
///
/// What is refused before the first step: a state, parameters or times that are not finite, an order, tolerances or steps out of their
/// range. On the way [`SolveError::VectorField`], [`SolveError::StepUnderflow`], [`SolveError::Stall`] and
/// [`SolveError::MaximumSteps`], each with the last good point.
///
/// ```
/// use node_runtime::prelude::*;
///
/// #[ode_dynamics]
/// fn decay(x: f64, rate: f64) -> f64 {
///     -rate * x
/// }
///
/// let end = solve_end(&Decay { rate: 2.0 }, 1.0, 0.0..=3.0, &Taylor::tolerance(1e-15))?;
/// assert!((end.state - (-6.0_f64).exp()).abs() < 1e-15);
/// # Ok::<(), SolveError>(())
/// ```
pub fn solve_end<D: Dynamics>(
    system: &D,
    state: D::State,
    span: RangeInclusive<D::Real>,
    method: &impl Method,
) -> Result<End<D::State>, SolveError> {
    solve_seen_by(system, state, span, method, &mut Nobody)
}

/// As [`solve_end`], and calls `observer` with every step as it is taken; by `ControlFlow::Break(())` it ends the
/// integration there.
///
/// By a Runge–Kutta method a step that can be looked into needs a finite vector field at its end too.
///
/// # Errors
///
/// Those of [`solve_end`].
///
/// ```
/// use std::ops::ControlFlow;
/// use node_runtime::prelude::*;
///
/// #[ode_dynamics]
/// fn oscillator([x, v]: [f64; 2]) -> [f64; 2] {
///     [v, -x]
/// }
///
/// let mut longest = 0.0_f64;
/// solve_with(&Oscillator {}, [1.0, 0.0], 0.0..=100.0, &Taylor::tolerance(1e-12), |step| {
///     longest = longest.max(step.end_time() - step.start_time());
///     ControlFlow::Continue(())
/// })?;
/// # Ok::<(), SolveError>(())
/// ```
pub fn solve_with<D: Dynamics>(
    system: &D,
    state: D::State,
    span: RangeInclusive<D::Real>,
    method: &impl Method,
    mut observer: impl FnMut(&Step<'_, D>) -> ControlFlow<()>,
) -> Result<End<D::State>, SolveError> {
    solve_seen_by(system, state, span, method, &mut observer)
}

/// As [`solve_with`], by an observer that may not look into steps.
fn solve_seen_by<D: Dynamics>(
    system: &D,
    state: D::State,
    span: RangeInclusive<D::Real>,
    method: &impl Method,
    observer: &mut dyn Observer<D>,
) -> Result<End<D::State>, SolveError> {
    let mut trajectory = Trajectory::new(system, *span.start(), &state, method)?;
    take_to_end(&mut trajectory, *span.end(), observer)?;
    Ok(trajectory.end())
}

/// Takes a trajectory to the end of an interval.
pub(crate) fn take_to_end<D: Dynamics, T: Stepper<D>>(
    trajectory: &mut Trajectory<D, T>,
    end: D::Real,
    observer: &mut dyn Observer<D>,
) -> Result<(), SolveError> {
    check_time(end)?;
    let steps = trajectory.stepper.limits().max_steps;
    match (March { trajectory, end, steps, is_last: true, observer }).run() {
        Ok(Halt::Paused) => Err(trajectory.explain(Failure::MaximumSteps)),
        Ok(_) => Ok(()),
        Err(failure) => Err(trajectory.explain(failure)),
    }
}

impl<D: Dynamics, T: Stepper<D>> Trajectory<D, T> {
    pub(crate) fn end(&self) -> End<D::State> {
        End { time: self.place.time.value, state: self.place.state(), statistics: self.statistics }
    }
}
