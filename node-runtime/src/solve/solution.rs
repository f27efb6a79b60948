//! A solution as a function of time.

use core::fmt;
use core::ops::{ControlFlow, RangeInclusive};

use crate::dynamics::{Dynamics, Point};
use crate::error::SolveError;
use crate::method::Method;
use crate::scalar::Real;
use crate::state::{Array, State};

use super::dense::Dense;
use super::end::take_to_end;
use super::statistics::Statistics;
use super::step::Step;
use super::stepper::Stepper;
use super::trajectory::Trajectory;

/// The solution of an initial value problem on an interval: the state at any time in it.
pub struct Solution<D: Dynamics> {
    dense: Dense<D::Real>,
    statistics: Statistics,
}

/// Integrates from the start of `span`, where the state is `state`, to its end, and keeps the polynomial of every step.
///
/// A span that ends before it starts is integrated backward in time. An error carries the part of the solution that is
/// good.
///
/// By a Runge–Kutta method the vector field at the end of a step is part of the polynomial, and so are the further stages of its
/// [`Interpolant`](crate::runge_kutta::Interpolant). Where they are not finite, a step of the method's own choice is made shorter, and a
/// fixed one is an error, though [`solve_end`](crate::solve::solve_end), which does not look inside, may take it.
///
/// # Errors
///
/// Those of [`solve_end`](crate::solve::solve_end), of more steps by a Runge–Kutta method; on the way the solution up to the last good
/// point is kept.
///
/// ```
/// use node_runtime::prelude::*;
///
/// #[ode_dynamics]
/// fn oscillator([x, v]: [f64; 2]) -> [f64; 2] {
///     [v, -x]
/// }
///
/// let solution = solve(&Oscillator {}, [1.0, 0.0], 0.0..=10.0, &Taylor::tolerance(1e-15))?;
/// let [x, v] = solution.at(1.0)?;
/// assert!((x - 1.0_f64.cos()).abs() < 1e-15 && (v + 1.0_f64.sin()).abs() < 1e-15);
/// assert_eq!(solution.at(10.0)?, solution.end());
/// # Ok::<(), SolveError>(())
/// ```
pub fn solve<D: Dynamics>(
    system: &D,
    state: D::State,
    span: RangeInclusive<D::Real>,
    method: &impl Method,
) -> Result<Solution<D>, SolveError> {
    let mut trajectory = Trajectory::new(system, *span.start(), &state, method)?;
    let mut dense = Dense::new(&trajectory.place, trajectory.stepper.degree());
    let outcome = take_to_end(&mut trajectory, *span.end(), &mut |step: &Step<'_, D>| {
        dense.push(step);
        ControlFlow::Continue(())
    });
    match outcome {
        Ok(()) => Ok(Solution { dense, statistics: trajectory.statistics }),
        Err(mut error) => {
            if let Some(last) = error.last_good_mut() {
                last.dense = Some(dense.to_f64());
            }
            Err(error)
        }
    }
}

impl<D: Dynamics> Solution<D> {
    /// The state at a time of the interval.
    ///
    /// At the knots, of which the end is one, it is the state of the integration bit for bit. In between, a Taylor polynomial is as
    /// accurate as the step. That of a Runge–Kutta method has the degree q of its [`Interpolant`](crate::runge_kutta::Interpolant), and an
    /// error of O(h^{q+1}): a larger one than the step, as a rule. Any other time is [`SolveError::OutsideInterval`].
    ///
    /// # Errors
    ///
    /// [`SolveError::OutsideInterval`].
    pub fn at(&self, time: D::Real) -> Result<D::State, SolveError> {
        let mut point: Point<D> = Array::splat(D::Real::ZERO);
        self.dense.at(time, point.as_mut())?;
        Ok(D::State::read(point.as_ref()))
    }

    /// The state at the end.
    pub fn end(&self) -> D::State {
        D::State::read(self.dense.end())
    }

    /// The time at which the solution starts.
    pub fn start_time(&self) -> D::Real {
        self.dense.start_time()
    }

    /// The time at which it ends; before the start if it was integrated backward.
    pub fn end_time(&self) -> D::Real {
        self.dense.end_time()
    }

    /// The times between the steps, with start and end, and the states there.
    pub fn knots(&self) -> impl ExactSizeIterator<Item = (D::Real, D::State)> {
        self.dense.knots().map(|(time, state)| (time, D::State::read(state)))
    }

    /// What it cost.
    pub fn stats(&self) -> &Statistics {
        &self.statistics
    }

    /// The polynomials behind the solution.
    pub fn dense(&self) -> &Dense<D::Real> {
        &self.dense
    }
}

impl<D: Dynamics> Clone for Solution<D> {
    fn clone(&self) -> Self {
        Self { dense: self.dense.clone(), statistics: self.statistics }
    }
}

impl<D: Dynamics> PartialEq for Solution<D> {
    fn eq(&self, other: &Self) -> bool {
        self.dense == other.dense && self.statistics == other.statistics
    }
}

impl<D: Dynamics<State: fmt::Debug>> fmt::Debug for Solution<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Solution")
            .field("start_time", &self.start_time())
            .field("end_time", &self.end_time())
            .field("end", &self.end())
            .field("statistics", &self.statistics)
            .finish_non_exhaustive()
    }
}
