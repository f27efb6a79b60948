//! A trajectory of an ensemble, and what is out of the ordinary on its way.

use core::mem;
use core::ops::{ControlFlow, RangeInclusive};

use crate::check::check_time;
use crate::control::Pace;
use crate::dynamics::Dynamics;
use crate::error::SolveError;
use crate::scalar::{Real, Transparent};
use crate::solve::{
    End, Failure, Halt, March, Plan, Purpose, Step, Stepper, TaylorStepper, Trajectory, Trial, push_states,
};
use crate::taylor::Taylor;

use super::desk::Desk;
use super::flight::ROUNDS;

/// One of the trajectories to integrate.
pub(super) struct Job<D: Dynamics> {
    /// Its place in the ensemble.
    pub index: usize,
    pub system: D,
    pub state: D::State,
    pub span: RangeInclusive<D::Real>,
}

/// How a trajectory went: its end, and its states at the times of the grid.
pub(super) type Outcome<D> = Result<(End<<D as Dynamics>::State>, Vec<<D as Dynamics>::State>), SolveError>;

/// A trajectory that holds a lane.
pub(super) struct Member<D: Dynamics> {
    pub index: usize,
    pub trajectory: Trajectory<D>,
    pub end: D::Real,
    pub pace: Pace<D::Real>,
    /// The round of the first step of those that the batch counts.
    pub since: u64,
    states: Vec<D::State>,
    /// Whether its next step is a leap, which is looked into.
    is_probing: bool,
    /// Where that is.
    probe: Option<Trial<D::Real>>,
}

impl<D: Dynamics> Member<D> {
    /// The error, with what is good.
    fn explain(&self, failure: Failure) -> SolveError {
        self.trajectory.explain(failure).with_grid::<D>(&self.states)
    }

    pub fn new(job: &Job<D>, method: &Taylor, times: &[D::Real]) -> Result<Self, SolveError> {
        let trajectory = Trajectory::new(&job.system, *job.span.start(), &job.state, method)?;
        let (pace, end) = (Pace::new(*job.span.start()), *job.span.end());
        let mut member = Self {
            index: job.index,
            trajectory,
            end,
            pace,
            since: 0,
            states: Vec::new(),
            is_probing: false,
            probe: None,
        };
        member.set_out(job, times)?;
        Ok(member)
    }

    /// Takes another job.
    pub fn restart(&mut self, job: &Job<D>, times: &[D::Real]) -> Result<(), SolveError> {
        self.trajectory.restart(&job.system, *job.span.start(), &job.state)?;
        (self.index, self.end, self.pace) = (job.index, *job.span.end(), Pace::new(*job.span.start()));
        (self.is_probing, self.probe) = (false, None);
        self.set_out(job, times)
    }

    fn set_out(&mut self, job: &Job<D>, times: &[D::Real]) -> Result<(), SolveError> {
        check_time(self.end)?;
        let start = *job.span.start();
        TaylorStepper::face(&mut self.trajectory, self.end < start);
        self.states = Vec::with_capacity(times.len());
        self.states.extend(times.iter().take_while(|&&time| time == start).map(|_| self.trajectory.place.state()));
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

    /// Whether the step that was tried in its place is a leap; then it is looked into first.
    pub fn looks_into(&mut self, trial: &Trial<D::Real>) -> bool {
        self.is_probing = self.trajectory.leaps(trial.tau) && self.trajectory.check_underflow().is_ok();
        self.is_probing
    }

    /// What it had begun is there.
    pub fn conclude(&mut self) -> Result<(), SolveError> {
        let Some(trial) = self.probe.take() else {
            self.settle();
            return Ok(());
        };
        self.trajectory.statistics.evaluations += 1;
        let outcome = self.trajectory.conclude_probe(&trial).map_err(|failure| self.explain(failure));
        self.is_probing = self.trajectory.stepper.probed > 0;
        outcome
    }

    pub fn seeks_scale(&self) -> bool {
        matches!(self.trajectory.stepper.plan, Plan::FindScale { .. })
    }

    /// The round with a step after which there is something to look at.
    pub fn alarm(&self) -> u64 {
        (self.since + self.pace.until_look(self.trajectory.stepper.control.limits.max_steps)).saturating_sub(1)
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

    fn settle(&mut self) {
        self.trajectory.statistics.jets += 1;
        self.trajectory.statistics.evaluations += 1;
        self.trajectory.settle();
    }

    /// The `count` steps before this one were good.
    pub fn catch_up(&mut self, count: u64) {
        self.pace.count_many(count);
    }

    /// Goes all the way to the end, unless the desk is closed before.
    pub fn run(&mut self, times: &[D::Real], desk: &dyn Desk<D>) -> Outcome<D> {
        let Self { trajectory, end, states, .. } = self;
        let mut count = 0_u64;
        let observer = &mut |step: &Step<'_, D>| {
            push_states(states, times, step);
            count += 1;
            if count.is_multiple_of(ROUNDS) {
                desk.report();
            }
            if desk.is_closed() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        let steps = trajectory.stepper.control.limits.max_steps;
        match (March { trajectory, end: *end, steps, is_last: true, observer }).run() {
            Ok(Halt::Arrived) => Ok(self.finish()),
            Ok(Halt::Stopped) => Err(self.cancel()),
            Ok(Halt::Paused) => Err(self.explain(Failure::MaximumSteps)),
            Err(failure) => Err(self.explain(failure)),
        }
    }

    /// What a step that was tried leads to: the end of the trajectory, or on.
    pub fn judge(&mut self, trial: &Trial<D::Real>, times: &[D::Real]) -> Option<Outcome<D>> {
        match self.march(trial, times) {
            Ok(None) => None,
            Ok(Some(Halt::Paused)) => Some(Err(self.explain(Failure::MaximumSteps))),
            Ok(Some(Halt::Arrived | Halt::Stopped)) => Some(Ok(self.finish())),
            Err(failure) => Some(Err(self.explain(failure))),
        }
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

    /// The error of a trajectory that has no time to end.
    pub fn cancel(&self) -> SolveError {
        self.explain(Failure::Cancelled)
    }

    pub fn finish(&mut self) -> (End<D::State>, Vec<D::State>) {
        (self.trajectory.end(), mem::take(&mut self.states))
    }
}
