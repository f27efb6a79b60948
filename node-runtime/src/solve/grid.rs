//! States at given times.

use core::ops::ControlFlow;

use crate::check::check_time;
use crate::dynamics::Dynamics;
use crate::error::SolveError;
use crate::method::Method;
use crate::scalar::Real;
use crate::state::State;

use super::end::take_to_end;
use super::observer::Observer;
use super::piece::is_between;
use super::place::Place;
use super::statistics::Statistics;
use super::step::Step;
use super::trajectory::Trajectory;

/// The states at the times of a grid.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Grid<X: State> {
    /// The states, one for each time.
    pub states: Vec<X>,
    /// What it cost.
    pub statistics: Statistics,
}

/// Integrates from the first of `times`, where the state is `state`, to the last, and gives the states at all of them.
///
/// The times must not decrease, or not increase. They do not influence the steps, but for the last: states come from the
/// polynomials of the steps, and are the same bit for bit as those of [`solve`](super::solve) on the same interval; how accurate they
/// are says [`Solution::at`](super::Solution::at). By a Runge–Kutta method, steps with times inside need what steps of
/// [`solve`](super::solve) need.
///
/// # Errors
///
/// Those of [`solve_end`](crate::solve::solve_end) and of [`solve`](super::solve), and [`SolveError::GridNotMonotone`]. On the way the
/// states that are known are kept, [`LastGood::grid`](crate::error::LastGood::grid).
///
/// ```
/// use node_runtime::prelude::*;
///
/// #[ode_dynamics]
/// fn decay(x: f64) -> f64 {
///     -x
/// }
///
/// let grid = solve_grid(&Decay {}, 1.0, &[0.0, 0.5, 1.0], &Taylor::tolerance(1e-15))?;
/// assert_eq!(grid.states.len(), 3);
/// assert!((grid.states[1] - (-0.5_f64).exp()).abs() < 1e-15);
/// # Ok::<(), SolveError>(())
/// ```
pub fn solve_grid<D: Dynamics>(
    system: &D,
    state: D::State,
    times: &[D::Real],
    method: &impl Method,
) -> Result<Grid<D::State>, SolveError> {
    let (start, end) = check_times(times)?;
    let mut trajectory = Trajectory::new(system, start, &state, method)?;
    let mut collector = Collector { states: states_at_start(times, &trajectory.place), times };
    take_to_end(&mut trajectory, end, &mut collector).map_err(|error| error.with_grid::<D>(&collector.states))?;
    Ok(Grid { states: collector.states, statistics: trajectory.statistics })
}

/// Collects the states at given times, those first that come first.
struct Collector<'a, D: Dynamics> {
    states: Vec<D::State>,
    times: &'a [D::Real],
}

impl<D: Dynamics> Observer<D> for Collector<'_, D> {
    /// Whether the next time comes before that.
    fn looks_inside(&self, end: D::Real) -> bool {
        let next = self.times.get(self.states.len());
        next.is_some_and(|&next| next != end && is_between(next, self.times[0], end))
    }

    fn see(&mut self, step: &Step<'_, D>) -> ControlFlow<()> {
        push_states(&mut self.states, self.times, step);
        ControlFlow::Continue(())
    }
}

/// The states at those of the times that are the start, which no step covers.
pub(crate) fn states_at_start<D: Dynamics>(times: &[D::Real], start: &Place<D>) -> Vec<D::State> {
    let mut states = Vec::with_capacity(times.len());
    states.extend(times.iter().take_while(|&&time| time == start.time.value).map(|_| start.state()));
    states
}

/// The states at those of the times that come next and are in the step.
pub(crate) fn push_states<D: Dynamics>(states: &mut Vec<D::State>, times: &[D::Real], step: &Step<'_, D>) {
    while let Some(&time) = times.get(states.len())
        && is_between(time, step.start_time(), step.end_time())
        && let Ok(state) = step.at(time)
    {
        states.push(state);
    }
}

/// The first and the last of the times, which must be finite and in order. No times are an empty interval at 0.
pub(crate) fn check_times<R: Real>(times: &[R]) -> Result<(R, R), SolveError> {
    let (Some(&start), Some(&end)) = (times.first(), times.last()) else {
        return Ok((R::ZERO, R::ZERO));
    };
    times.iter().try_for_each(|&time| check_time(time))?;
    let mut rise = None;
    for (before, pair) in times.windows(2).enumerate().filter(|(_, pair)| pair[0] != pair[1]) {
        let rises = pair[0] < pair[1];
        if *rise.get_or_insert(rises) != rises {
            return Err(SolveError::GridNotMonotone { index: before + 1, time: pair[1].to_f64() });
        }
    }
    Ok((start, end))
}
