//! An integration that the caller steers.

use core::fmt;
use core::ops::ControlFlow;

use crate::check::check_time;
use crate::dynamics::Dynamics;
use crate::error::SolveError;
use crate::method::Method;
use crate::scalar::Real;
use crate::taylor::Taylor;

use super::failure::Failure;
use super::march::{Halt, March};
use super::piece::outside;
use super::snapshot::Snapshot;
use super::statistics::Statistics;
use super::step::Step;
use super::stepper::Stepper;
use super::trajectory::{Covered, Trajectory};

/// A system on its way through time, for programs that own the loop: simulators, games, controllers.
///
/// It allocates when made, and never again but for an error. After an error it stands at the last good point.
///
/// A Taylor polynomial is good for a whole step: [`advance_to`](Self::advance_to) by small ticks computes a new one only where
/// a step ends, and between them costs little more than an evaluation of the polynomial. By a Runge–Kutta method each tick is a step of
/// its own at least, with all its stages: advance by longer ticks there, and look in between by [`at`](Self::at).
///
/// ```
/// use node_runtime::prelude::*;
///
/// #[ode_dynamics]
/// fn pendulum([angle, rate]: [f64; 2], torque: f64) -> [f64; 2] {
///     [rate, torque - angle.sin()]
/// }
///
/// let mut pendulum = Integrator::new(Pendulum { torque: 0.0 }, 0.0, [0.1, 0.0], &Taylor::tolerance(1e-12))?;
/// for tick in 1..=1000 {
///     pendulum.advance_to(tick as f64 * 0.01)?;
///     let [angle, _] = pendulum.state();
///     pendulum.set_system(Pendulum { torque: -0.5 * angle })?;
/// }
/// # Ok::<(), SolveError>(())
/// ```
pub struct Integrator<D: Dynamics, M: Method = Taylor> {
    system: D,
    trajectory: Trajectory<D, M::Stepper<D>>,
}

impl<D: Dynamics, M: Method> Integrator<D, M> {
    /// An integrator of `system` that stands at `state` at `time`.
    ///
    /// # Errors
    ///
    /// A state, a time or parameters that are not finite, an order, tolerances or steps out of their range.
    pub fn new(system: D, time: D::Real, state: D::State, method: &M) -> Result<Self, SolveError> {
        let trajectory = Trajectory::new(&system, time, &state, method)?;
        Ok(Self { system, trajectory })
    }

    /// Takes one step, as long as the tolerance allows, in the direction of the last advance; at first, forward. After an advance to an
    /// earlier time that is backward: see [`last_step`](Self::last_step) for events.
    ///
    /// # Errors
    ///
    /// [`SolveError::VectorField`], [`SolveError::StepUnderflow`], and [`SolveError::Stall`] and [`SolveError::MaximumSteps`] where too
    /// many steps are taken back; the integrator stays where it was good last.
    pub fn step(&mut self) -> Result<(), SolveError> {
        let end = if M::Stepper::is_backward(&self.trajectory) { -D::Real::MAX } else { D::Real::MAX };
        self.march_to(end, ControlFlow::Break(()))
    }

    /// Goes to `time`, later or earlier. The vector field is not evaluated beyond it.
    ///
    /// # Errors
    ///
    /// [`SolveError::NonFiniteTime`]; on the way [`SolveError::VectorField`], [`SolveError::StepUnderflow`], [`SolveError::Stall`] and
    /// [`SolveError::MaximumSteps`]. The integrator stays where it was good last, and can go on from another state, elsewhere, or with
    /// another system.
    pub fn advance_to(&mut self, time: D::Real) -> Result<(), SolveError> {
        check_time(time)?;
        self.march_to(time, ControlFlow::Continue(()))
    }

    /// As [`advance_to`](Self::advance_to), but tries at most `steps` steps, for loops in real time. Whether the time was reached; if
    /// not, the next call goes on.
    ///
    /// A step that is tried computes one polynomial. One more may be needed at first, after a change of state, system or direction, and
    /// after a step that was taken back; by a Runge–Kutta method, two evaluations of the vector field.
    ///
    /// # Errors
    ///
    /// Those of [`advance_to`](Self::advance_to), but for [`SolveError::MaximumSteps`].
    pub fn advance_within(&mut self, time: D::Real, steps: u64) -> Result<bool, SolveError> {
        check_time(time)?;
        Ok(self.march(time, steps, ControlFlow::Continue(()))? == Halt::Arrived)
    }

    fn march_to(&mut self, end: D::Real, after_step: ControlFlow<()>) -> Result<(), SolveError> {
        match self.march(end, self.trajectory.stepper.limits().max_steps, after_step)? {
            Halt::Paused => Err(self.fail(Failure::MaximumSteps)),
            Halt::Arrived | Halt::Stopped => Ok(()),
        }
    }

    fn march(&mut self, end: D::Real, steps: u64, after_step: ControlFlow<()>) -> Result<Halt, SolveError> {
        let observer = &mut |_: &Step<'_, D>| after_step;
        let march = March { trajectory: &mut self.trajectory, end, steps, is_last: false, observer };
        march.run().map_err(|failure| self.fail(failure))
    }

    /// The last step is not known any more: the one that was tried may have taken its room.
    fn fail(&mut self, failure: Failure) -> SolveError {
        self.trajectory.covered = Covered::Nothing;
        self.trajectory.explain(failure)
    }

    /// The time.
    pub fn time(&self) -> D::Real {
        self.trajectory.place.time.value
    }

    /// The state at that time.
    pub fn state(&self) -> D::State {
        self.trajectory.place.state()
    }

    /// Goes on from another state at the same time. A state that is not finite is refused.
    pub fn set_state(&mut self, state: D::State) -> Result<(), SolveError> {
        self.trajectory.set_state(&state)
    }

    /// The system, with its parameters.
    pub fn system(&self) -> &D {
        &self.system
    }

    /// Goes on with other parameters. Parameters that are not finite are refused.
    pub fn set_system(&mut self, system: D) -> Result<(), SolveError> {
        self.trajectory.set_parameters(&system)?;
        self.system = system;
        Ok(())
    }

    /// The state at a time in the last step, or in the part of it up to the present time; at both ends bit for bit the
    /// state there. Any other time is [`SolveError::OutsideInterval`].
    ///
    /// # Errors
    ///
    /// [`SolveError::OutsideInterval`].
    pub fn at(&self, time: D::Real) -> Result<D::State, SolveError> {
        match self.last_step() {
            Some(step) => step.at(time),
            None if time == self.time() => Ok(self.state()),
            None => Err(outside(time, self.time(), self.time())),
        }
    }

    /// The last step, or the part of it up to the present time; none at the start, and after a change or an error.
    ///
    /// It is where events are found. To go on from one, go back to where the step began and forward to the event:
    ///
    /// ```
    /// use node_runtime::prelude::*;
    ///
    /// #[ode_dynamics]
    /// fn ball([_, speed]: [f64; 2]) -> [f64; 2] {
    ///     [speed, -9.81]
    /// }
    ///
    /// let mut ball = Integrator::new(Ball {}, 0.0, [1.0, 0.0], &Taylor::tolerance(1e-12).max_step(0.1))?;
    /// let mut bounces = 0;
    /// while ball.time() < 3.0 {
    ///     let before = ball.snapshot();
    ///     ball.step()?;
    ///     let Some(step) = ball.last_step().filter(|step| step.end()[0] < 0.0) else { continue };
    ///     let (mut above, mut below) = (before.time(), step.end_time());
    ///     for _ in 0..60 {
    ///         let middle = 0.5 * (above + below);
    ///         if step.at(middle)?[0] < 0.0 { below = middle } else { above = middle }
    ///     }
    ///     ball.restore(&before)?;
    ///     ball.advance_to(above)?;
    ///     ball.set_state([0.0, -0.8 * ball.state()[1]])?;
    ///     bounces += 1;
    /// }
    /// // At 0.45 s, and then after 1.6, 1.28, 1.024, … times that.
    /// assert_eq!(bounces, 6);
    /// # Ok::<(), SolveError>(())
    /// ```
    pub fn last_step(&self) -> Option<Step<'_, D>> {
        M::Stepper::last_step(&self.trajectory)
    }

    /// What it cost so far.
    pub fn statistics(&self) -> &Statistics {
        &self.trajectory.statistics
    }

    /// All that is needed to go on from here, bit for bit, with the same system, method and instruction set.
    ///
    /// ```
    /// use node_runtime::prelude::*;
    ///
    /// #[ode_dynamics]
    /// fn pendulum([angle, rate]: [f64; 2]) -> [f64; 2] {
    ///     [rate, -angle.sin()]
    /// }
    ///
    /// let mut pendulum = Integrator::new(Pendulum {}, 0.0, [1.0, 0.0], &Taylor::tolerance(1e-12))?;
    /// let start = pendulum.snapshot();
    /// pendulum.advance_to(10.0)?;
    /// let first = pendulum.state();
    /// pendulum.restore(&start)?;
    /// pendulum.advance_to(10.0)?;
    /// assert_eq!(pendulum.state(), first);
    /// # Ok::<(), SolveError>(())
    /// ```
    pub fn snapshot(&self) -> Snapshot<D, M> {
        self.trajectory.snapshot(&self.system)
    }

    /// Goes back, or on, to where a snapshot was taken. With other parameters than those of then it goes on from the state of then,
    /// as after [`set_system`](Self::set_system). That the method is that of then is not checked: by another it would go on with the step and
    /// the order of both.
    ///
    /// # Errors
    ///
    /// [`SolveError::Snapshot`]; nothing has changed then.
    pub fn restore(&mut self, snapshot: &Snapshot<D, M>) -> Result<(), SolveError> {
        self.trajectory.restore(snapshot, &self.system)
    }
}

/// Both go on from the same place, each on its own.
impl<D: Dynamics + Clone, M: Method> Clone for Integrator<D, M> {
    fn clone(&self) -> Self {
        Self { system: self.system.clone(), trajectory: self.trajectory.clone() }
    }
}

impl<D: Dynamics<State: fmt::Debug>, M: Method> fmt::Debug for Integrator<D, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Integrator")
            .field("time", &self.time())
            .field("state", &self.state())
            .field("statistics", &self.statistics())
            .finish_non_exhaustive()
    }
}
