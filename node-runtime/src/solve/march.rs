//! The time loop. There is no other.

use core::ops::ControlFlow;

use crate::control::Pace;
use crate::dynamics::Dynamics;
use crate::instruction_set::Task;
use crate::scalar::Transparent;

use super::failure::Failure;
use super::step::Step;
use super::trajectory::{Covered, Trajectory};
use super::trial::{Purpose, Trial};

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

    /// What a step that was tried leads to: the end of the march, or on.
    #[inline(always)]
    pub fn judge(&mut self, trial: &Trial<D::Real>, pace: &mut Pace<D::Real>) -> Result<Option<Halt>, Failure> {
        let error = self.trajectory.error(trial);
        if error <= self.trajectory.allowed_error() || self.trajectory.refuse(trial, error)? {
            if trial.purpose == Purpose::Arrive {
                self.trajectory.arrive(trial, self.is_last);
                if self.is_last {
                    let _ = self.show_step();
                }
                return Ok(Some(Halt::Arrived));
            }
            self.trajectory.accept(trial);
            if self.show_step().is_break() {
                return Ok(Some(Halt::Stopped));
            }
        }
        if pace.count() >= self.steps {
            return Ok(Some(Halt::Paused));
        }
        let Trajectory { place, control, .. } = &*self.trajectory;
        match pace.stall(place.time.value, self.end, control.max_steps) {
            Some(stall) => Err(Failure::Stall(stall)),
            None => Ok(None),
        }
    }

    #[inline(always)]
    fn show_step(&mut self) -> ControlFlow<()> {
        match self.trajectory.last_step() {
            Some(step) => (self.observer)(&step),
            None => ControlFlow::Continue(()),
        }
    }
}

impl<D: Dynamics> Task<D::Real> for March<'_, D> {
    type Output = Result<Halt, Failure>;
    const WIDE: bool = D::WIDE;

    #[inline(always)]
    fn run<S: Transparent<D::Real>>(mut self) -> Self::Output {
        let mut pace = Pace::new(self.trajectory.place.time.value);
        loop {
            let trial = self.trajectory.next_trial::<S>(self.end)?;
            self.trajectory.compute::<S>(&trial);
            match trial.purpose {
                Purpose::FindScale => self.trajectory.find_scale(self.end)?,
                Purpose::Expand => self.trajectory.settle(),
                Purpose::Step | Purpose::Arrive => {
                    if let Some(halt) = self.judge(&trial, &mut pace)? {
                        return Ok(halt);
                    }
                }
            }
        }
    }
}
