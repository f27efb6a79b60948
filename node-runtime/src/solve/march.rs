//! The time loop. There is no other.

use core::ops::ControlFlow;

use crate::control::Pace;
use crate::dynamics::Dynamics;
use crate::instruction_set::Task;
use crate::scalar::Transparent;

use super::failure::Failure;
use super::step::Step;
use super::trajectory::{Covered, Trajectory};
use super::trial::Purpose;

/// What sees each step that is taken, and may stop the march.
pub(crate) type Observer<'a, D> = &'a mut dyn FnMut(&Step<'_, D>) -> ControlFlow<()>;

/// A trajectory to take to a time.
pub(crate) struct March<'a, D: Dynamics> {
    pub trajectory: &'a mut Trajectory<D>,
    /// Where to stop. The vector field is never evaluated beyond.
    pub end: D::Real,
    /// After how many steps to pause, those counted that were taken back.
    pub steps: u64,
    /// Whether the part of a polynomial at the end counts as a step; if not, the next march goes on with it.
    pub is_last: bool,
    pub observer: Observer<'a, D>,
}

/// How a march ended, if well.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Halt {
    /// At its end.
    Arrived,
    /// By the observer.
    Stopped,
    /// After the steps it was given.
    Paused,
}

impl<D: Dynamics> March<'_, D> {
    /// One copy per system of the loop and the generated code in it, whoever asks for it.
    #[inline(never)]
    pub fn run(self) -> Result<Halt, Failure> {
        let here = self.trajectory.place.time.value;
        if self.end == here {
            return Ok(Halt::Arrived);
        }
        if self.steps == 0 {
            return Ok(Halt::Paused);
        }
        self.trajectory.face(self.end < here);
        self.trajectory.covered = Covered::Nothing;
        self.trajectory.instruction_set.run(self)
    }

    #[inline(always)]
    fn step_taken(&mut self) -> ControlFlow<()> {
        match self.trajectory.last_step() {
            Some(step) => (self.observer)(&step),
            None => ControlFlow::Continue(()),
        }
    }
}

impl<D: Dynamics> Task<D::Real> for March<'_, D> {
    type Output = Result<Halt, Failure>;

    #[inline(always)]
    fn run<S: Transparent<D::Real>>(mut self) -> Self::Output {
        let end = self.end;
        let mut steps = 0;
        let mut pace = Pace::new(self.trajectory.place.time.value);
        loop {
            let trial = self.trajectory.next_trial::<S>(end);
            if trial.purpose == Purpose::Step
                && let Some(failure) = self.trajectory.underflow()
            {
                return Err(failure);
            }
            self.trajectory.compute::<S>(&trial);
            match trial.purpose {
                Purpose::FindScale => {
                    self.trajectory.find_scale(end)?;
                    continue;
                }
                Purpose::Expand => {
                    self.trajectory.settle();
                    continue;
                }
                Purpose::Step | Purpose::Arrive => {}
            }
            let error = self.trajectory.error(&trial);
            let is_good = error <= self.trajectory.allowed_error() || self.trajectory.refuse(&trial, error)?;
            if is_good && trial.purpose == Purpose::Arrive {
                self.trajectory.arrive(&trial, self.is_last);
                if self.is_last {
                    let _ = self.step_taken();
                }
                return Ok(Halt::Arrived);
            }
            if is_good {
                self.trajectory.accept(&trial);
                if self.step_taken().is_break() {
                    return Ok(Halt::Stopped);
                }
            }
            steps += 1;
            if steps >= self.steps {
                return Ok(Halt::Paused);
            }
            if steps == pace.next
                && let Some(stall) =
                    pace.stall(self.trajectory.place.time.value, end, self.trajectory.control.max_steps)
            {
                return Err(Failure::Stall(stall));
            }
        }
    }
}
