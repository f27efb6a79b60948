//! Solutions recorded one after the other.

use core::fmt;
use core::ops::{ControlFlow, RangeInclusive};

use crate::differentiable::Differentiable;
use crate::dynamics::{Dynamics, Point};
use crate::error::SolveError;
use crate::method::Method;
use crate::scalar::{Aligned, Real};
use crate::solve::{Observer, Step, Trajectory, take_to_end};
use crate::state::{Array, State};
use crate::taylor::Taylor;

use super::pull::Memory;
use super::recording::Knot;
use super::replay::Recordable;
use super::{Differential, Folded, Objective, Recording, fold};

/// Integrates from the start of `span`, where the state is `state`, to its end, and keeps what derivatives need.
///
/// The steps are those of [`solve_end`](crate::solve::solve_end), and so are the end state, bit for bit, and the number of evaluations.
///
/// # Errors
///
/// Those of [`solve_end`](crate::solve::solve_end).
///
/// ```
/// use node_runtime::derivative::{Objective, record};
/// use node_runtime::prelude::*;
///
/// #[ode_dynamics]
/// fn lotka_volterra([x, y]: [f64; 2], a: f64, b: f64) -> [f64; 2] {
///     [x * (a - y), y * (b * x - 1.0)]
/// }
///
/// let system = LotkaVolterra { a: 1.5, b: 0.75 };
/// let solution = record(&system, [1.0, 1.0], 0.0..=10.0, &Taylor::tolerance(1e-12))?;
/// // How x(10) changes with the initial state and with a and b.
/// let gradient = solution.gradient(&Objective::new().end([1.0, 0.0]))?;
/// println!("{:?} {:?}", gradient.state, gradient.parameters);
///
/// // The same through the steps of another method.
/// let method = RungeKutta::new(&DORMAND_PRINCE_5).tolerance(1e-10);
/// let by_stages = record(&system, [1.0, 1.0], 0.0..=10.0, &method)?.gradient(&Objective::new().end([1.0, 0.0]))?;
/// assert!((by_stages.parameters[0] - gradient.parameters[0]).abs() < 1e-7);
/// # Ok::<(), SolveError>(())
/// ```
pub fn record<D: Differentiable, M: Recordable>(
    system: &D,
    state: D::State,
    span: RangeInclusive<D::Real>,
    method: &M,
) -> Result<Recording<D, M>, SolveError> {
    let mut recorder = Recorder::new(system, method)?;
    recorder.record(state, span)?;
    Ok(recorder.recording)
}

/// Records one solution after the other, and gives their gradients, in the same memory: for training.
///
/// What it does is what [`record`] and [`Recording::gradient`] do, bit for bit. It allocates for the first solution and the first gradient,
/// and later only where a solution has more steps than all before it, where an objective has more points, or is the first with a norm of
/// the Jacobian, and where a Runge–Kutta step is looked into for the first time.
///
/// ```
/// use node_runtime::derivative::{Objective, Recorder};
/// use node_runtime::prelude::*;
///
/// #[ode_dynamics(order = 16)]
/// fn decay(x: f64, rate: f64) -> f64 {
///     -rate * x
/// }
///
/// let mut recorder = Recorder::new(&Decay { rate: 0.0 }, &Taylor::tolerance(1e-12))?;
/// for rate in [0.5, 1.0, 2.0] {
///     recorder.set_system(&Decay { rate })?;
///     let end = recorder.record(1.0, 0.0..=1.0)?.end();
///     let (_, gradient) = recorder.gradient(&Objective::new().end(1.0))?;
///     assert!((gradient.parameters[0] + end).abs() < 1e-12);
/// }
/// # Ok::<(), SolveError>(())
/// ```
pub struct Recorder<D: Differentiable, M: Recordable = Taylor> {
    trajectory: Trajectory<D, <M as Method>::Stepper<D>>,
    recording: Recording<D, M>,
    /// Whether there is a solution.
    is_recorded: bool,
    folded: Box<Aligned<Folded<D>>>,
    memory: Memory<D>,
    gradient: Box<Differential<D>>,
}

impl<D: Differentiable, M: Recordable> Recorder<D, M> {
    /// A recorder of solutions of `system` by `method`.
    pub fn new(system: &D, method: &M) -> Result<Self, SolveError> {
        let (zero, nowhere): (_, Point<D>) = (D::Real::ZERO, Array::splat(D::Real::ZERO));
        let trajectory = Trajectory::new(system, zero, &D::State::read(nowhere.as_ref()), method)?;
        let parameters = Box::new(system.parameters());
        let folded = fold::<D>(&parameters);
        let recording = Recording {
            knots: Vec::new(),
            parameters,
            scheme: method.scheme(&trajectory.statistics),
            start_time: zero,
            end_time: zero,
            end: nowhere,
            instruction_set: trajectory.instruction_set,
            statistics: trajectory.statistics,
        };
        Ok(Self {
            trajectory,
            recording,
            is_recorded: false,
            folded,
            memory: Memory::new(),
            gradient: Box::new(Differential::zero()),
        })
    }

    /// The next solutions are those of another system, and the last one is forgotten. Parameters that are not finite are refused.
    pub fn set_system(&mut self, system: &D) -> Result<(), SolveError> {
        self.trajectory.set_parameters(system)?;
        *self.recording.parameters = system.parameters();
        **self.folded = D::fold(&self.recording.parameters);
        self.is_recorded = false;
        Ok(())
    }

    /// The solution from the start of `span`, where the state is `state`, to its end. After an error there is none.
    ///
    /// # Errors
    ///
    /// Those of [`solve_end`](crate::solve::solve_end).
    pub fn record(&mut self, state: D::State, span: RangeInclusive<D::Real>) -> Result<&Recording<D, M>, SolveError> {
        self.record_from(&state, span)
    }

    pub(crate) fn record_from(
        &mut self,
        state: &D::State,
        span: RangeInclusive<D::Real>,
    ) -> Result<&Recording<D, M>, SolveError> {
        let Self { trajectory, recording, .. } = self;
        self.is_recorded = false;
        recording.knots.clear();
        trajectory.start(*span.start(), state)?;
        take_to_end(trajectory, *span.end(), &mut Knots(&mut recording.knots))?;
        let end = trajectory.end();
        (recording.start_time, recording.end_time, recording.statistics) = (*span.start(), end.time, end.statistics);
        end.state.write(recording.end.as_mut());
        self.is_recorded = true;
        Ok(recording)
    }

    /// The last solution, if there is one.
    pub fn recording(&self) -> Option<&Recording<D, M>> {
        self.is_recorded.then_some(&self.recording)
    }

    /// The [gradient](Recording::gradient) for the last solution, and the integrals that are parts of the objective, times their weights and
    /// summed up: the steps are gone through once for both.
    ///
    /// # Errors
    ///
    /// Those of [`Recording::gradient`], and [`SolveError::NothingRecorded`] if there is no solution.
    pub fn gradient(&mut self, objective: &Objective<D>) -> Result<(D::Real, &Differential<D>), SolveError> {
        if !self.is_recorded {
            return Err(SolveError::NothingRecorded);
        }
        let integrals = self.recording.pull(&self.folded, objective, &mut self.memory, &mut self.gradient)?;
        Ok((integrals, &self.gradient))
    }
}

/// Keeps where steps begin.
struct Knots<'a, D: Dynamics>(&'a mut Vec<Knot<D>>);

impl<D: Dynamics> Observer<D> for Knots<'_, D> {
    fn looks_inside(&self, _end: D::Real) -> bool {
        false
    }

    fn see(&mut self, step: &Step<'_, D>) -> ControlFlow<()> {
        self.0.push(Knot::of(step));
        ControlFlow::Continue(())
    }
}

impl<D: Differentiable<State: fmt::Debug>, M: Recordable> fmt::Debug for Recorder<D, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorder").field("recording", &self.recording()).finish_non_exhaustive()
    }
}
