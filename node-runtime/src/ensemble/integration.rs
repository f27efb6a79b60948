//! The integration of one trajectory of an ensemble, by the solver for one.

use core::mem;
use core::ops::ControlFlow;

use crate::check::check_time;
use crate::control::Pace;
use crate::dynamics::Dynamics;
use crate::error::SolveError;
use crate::scalar::{Real, Transparent};
use crate::solve::{
    End, Failure, Halt, March, Plan, Purpose, Step, Stepper, TaylorStepper, Trajectory, Trial, push_states,
    states_at_start,
};
use crate::taylor::Taylor;

use super::queue::{Job, Outcome, Queue, REPORT_INTERVAL};

/// A job under way.
pub(super) struct Integration<D: Dynamics> {
    pub index: usize,
    pub trajectory: Trajectory<D>,
    pub end: D::Real,
    pub pace: Pace<D::Real>,
    /// The round of its first step since it came into its lane.
    pub first_round: u64,
    states: Vec<D::State>,
    /// Whether its next step is a leap, which is looked into before.
    is_probing: bool,
    /// The place inside of the leap that comes next.
    probe: Option<Trial<D::Real>>,
}

impl<D: Dynamics> Integration<D> {
    /// Begins a job, in the memory of an integration that is over if there is one.
    pub fn start(
        job: &Job<D>,
        method: &Taylor,
        times: &[D::Real],
        spare: Option<Box<Self>>,
    ) -> Result<Box<Self>, SolveError> {
        let mut integration = match spare {
            None => Box::new(Self::new(job, method)?),
            Some(mut spare) => {
                spare.restart(job)?;
                spare
            }
        };
        integration.begin(job, times)?;
        Ok(integration)
    }

    fn new(job: &Job<D>, method: &Taylor) -> Result<Self, SolveError> {
        let trajectory = Trajectory::new(&job.system, *job.span.start(), &job.state, method)?;
        let (pace, end) = (Pace::new(*job.span.start()), *job.span.end());
        let (index, first_round, states) = (job.index, 0, Vec::new());
        Ok(Self { index, trajectory, end, pace, first_round, states, is_probing: false, probe: None })
    }

    fn restart(&mut self, job: &Job<D>) -> Result<(), SolveError> {
        self.trajectory.restart(&job.system, *job.span.start(), &job.state)?;
        (self.index, self.end, self.pace) = (job.index, *job.span.end(), Pace::new(*job.span.start()));
        (self.is_probing, self.probe) = (false, None);
        Ok(())
    }

    fn begin(&mut self, job: &Job<D>, times: &[D::Real]) -> Result<(), SolveError> {
        check_time(self.end)?;
        let start = *job.span.start();
        TaylorStepper::face(&mut self.trajectory, self.end < start);
        self.states = states_at_start(times, &self.trajectory.place);
        match self.trajectory.stepper.control.limits.max_steps {
            0 if self.end != start => Err(self.explain(Failure::MaximumSteps)),
            _ => Ok(()),
        }
    }

    /// Whether there is no way to go.
    pub fn is_at_end(&self) -> bool {
        self.trajectory.place.time.value == self.end
    }

    /// Whether its polynomial is known, and the next step is to be taken.
    pub fn is_ready(&self) -> bool {
        matches!(self.trajectory.stepper.plan, Plan::Ready) && !self.is_probing
    }

    /// Begins what it needs to be ready: a polynomial, or a look into a leap.
    pub fn prepare<S: Transparent<D::Real>>(&mut self) {
        if self.is_probing {
            self.probe = self.trajectory.next_trial::<S>(self.end).ok();
        } else {
            self.trajectory.prepare();
        }
    }

    /// Starts to look into the step that was tried if it is a leap; whether it is.
    pub fn start_probe(&mut self, trial: &Trial<D::Real>) -> bool {
        self.is_probing = self.trajectory.leaps(trial.tau) && self.trajectory.check_underflow().is_ok();
        self.is_probing
    }

    /// What it had begun has been computed.
    pub fn conclude(&mut self) -> Result<(), SolveError> {
        self.trajectory.statistics.evaluations += 1;
        let Some(trial) = self.probe.take() else {
            self.trajectory.statistics.jets += 1;
            self.trajectory.settle();
            return Ok(());
        };
        let outcome = self.trajectory.conclude_probe(&trial).map_err(|failure| self.explain(failure));
        self.is_probing = self.trajectory.stepper.probed > 0;
        outcome
    }

    /// Whether no scale of time is known yet.
    pub fn needs_scale(&self) -> bool {
        matches!(self.trajectory.stepper.plan, Plan::FindScale { .. })
    }

    /// The next round after which its pace or the number of its steps has to be checked.
    pub fn next_check(&self) -> u64 {
        (self.first_round + self.pace.until_look(self.trajectory.stepper.control.limits.max_steps)).saturating_sub(1)
    }

    /// The time at which its state is wanted next, or ±∞.
    pub fn next_output(&self, times: &[D::Real]) -> D::Real {
        let never = D::Real::INFINITY.copysign(self.trajectory.current().scale.value);
        times.get(self.states.len()).copied().unwrap_or(never)
    }

    /// Keeps the states that are wanted in the last step.
    pub fn record(&mut self, times: &[D::Real]) {
        if let Some(step) = TaylorStepper::last_step(&self.trajectory) {
            push_states(&mut self.states, times, &step);
        }
    }

    /// The field at the start is known: finds the scale of time.
    pub fn find_scale(&mut self) -> Result<(), SolveError> {
        self.trajectory.statistics.evaluations += 1;
        self.trajectory.find_scale(self.end).map_err(|failure| self.explain(failure))
    }

    /// Goes all the way to the end, unless the queue is closed before.
    pub fn run(&mut self, times: &[D::Real], queue: &dyn Queue<D>) -> Outcome<D> {
        let Self { trajectory, end, states, .. } = self;
        let mut count = 0_u64;
        let observer = &mut |step: &Step<'_, D>| {
            push_states(states, times, step);
            count += 1;
            if count.is_multiple_of(REPORT_INTERVAL) {
                queue.report();
            }
            if queue.is_closed() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        let steps = trajectory.stepper.control.limits.max_steps;
        let halt = March { trajectory, end: *end, steps, is_last: true, observer }.run();
        self.outcome(halt)
    }

    /// What a step that was tried leads to: the end of the trajectory, or on.
    pub fn judge(&mut self, trial: &Trial<D::Real>, times: &[D::Real]) -> Option<Outcome<D>> {
        let halt = self.march(trial, times).transpose()?;
        Some(self.outcome(halt))
    }

    fn march(&mut self, trial: &Trial<D::Real>, times: &[D::Real]) -> Result<Option<Halt>, Failure> {
        let Self { trajectory, end, pace, states, .. } = self;
        if trial.purpose == Purpose::Step {
            trajectory.check_underflow()?;
            trajectory.statistics.jets += 1;
        }
        trajectory.statistics.evaluations += 1;
        let observer = &mut |step: &Step<'_, D>| {
            push_states(states, times, step);
            ControlFlow::Continue(())
        };
        let steps = trajectory.stepper.control.limits.max_steps;
        March { trajectory, end: *end, steps, is_last: true, observer }.judge(trial, pace)
    }

    fn outcome(&mut self, halt: Result<Halt, Failure>) -> Outcome<D> {
        match halt {
            Ok(Halt::Arrived) => Ok(self.finish()),
            Ok(Halt::Stopped) => Err(self.cancelled()),
            Ok(Halt::Paused) => Err(self.explain(Failure::MaximumSteps)),
            Err(failure) => Err(self.explain(failure)),
        }
    }

    /// The error of an integration that is given up where it is.
    pub fn cancelled(&self) -> SolveError {
        self.explain(Failure::Cancelled)
    }

    pub fn finish(&mut self) -> (End<D::State>, Vec<D::State>) {
        (self.trajectory.end(), mem::take(&mut self.states))
    }

    /// The error, with what is good.
    fn explain(&self, failure: Failure) -> SolveError {
        self.trajectory.explain(failure).with_grid::<D>(&self.states)
    }
}
