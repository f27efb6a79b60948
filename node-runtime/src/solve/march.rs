//! The time loop. There is no other.

use core::ops::ControlFlow;

use crate::control::Pace;
use crate::dynamics::Dynamics;
use crate::instruction_set::Task;
use crate::scalar::Transparent;

use super::failure::Failure;
use super::observer::Observer;
use super::stepper::Stepper;
use super::trajectory::{Covered, Trajectory};

/// A trajectory to take to a time.
pub struct March<'a, D: Dynamics, T: Stepper<D>> {
    pub trajectory: &'a mut Trajectory<D, T>,
    /// Where to stop.
    pub end: D::Real,
    /// After how many steps to pause, those counted that were taken back.
    pub steps: u64,
    /// Whether the part of a step at the end counts as a step; if not, the next march goes on with it.
    pub is_last: bool,
    pub observer: &'a mut dyn Observer<D>,
}

/// How a march ended, if well.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Halt {
    /// At its end.
    Arrived,
    /// By the observer.
    Stopped,
    /// After the steps it was given.
    Paused,
}

impl<D: Dynamics, T: Stepper<D>> March<'_, D, T> {
    /// One copy per system and method of the loop and the generated code in it, whoever asks for it.
    #[inline(never)]
    pub fn run(self) -> Result<Halt, Failure> {
        let here = self.trajectory.place.time.value;
        if self.end == here {
            return Ok(Halt::Arrived);
        }
        if self.steps == 0 {
            return Ok(Halt::Paused);
        }
        T::face(self.trajectory, self.end < here);
        self.trajectory.covered = Covered::Nothing;
        self.trajectory.instruction_set.run(self)
    }

    /// What a step that was tried leads to: the end of the march, or on.
    #[inline(always)]
    pub fn judge(&mut self, trial: &T::Trial, pace: &mut Pace<D::Real>) -> Result<Option<Halt>, Failure> {
        if T::is_good(self.trajectory, trial)? {
            if T::take(self.trajectory, trial, self.is_last) {
                if self.is_last {
                    let _ = self.show_step();
                }
                return Ok(Some(Halt::Arrived));
            }
            if self.show_step().is_break() {
                return Ok(Some(Halt::Stopped));
            }
        }
        if pace.count() >= self.steps {
            return Ok(Some(Halt::Paused));
        }
        let Trajectory { place, stepper, .. } = &*self.trajectory;
        match pace.stall(place.time.value, self.end, stepper.limits().max_steps) {
            Some(stall) => Err(Failure::Stall(stall)),
            None => Ok(None),
        }
    }

    #[inline(always)]
    fn show_step(&mut self) -> ControlFlow<()> {
        match T::last_step(self.trajectory) {
            Some(step) => self.observer.see(&step),
            None => ControlFlow::Continue(()),
        }
    }
}

impl<D: Dynamics, T: Stepper<D>> Task<D::Real> for March<'_, D, T> {
    type Output = Result<Halt, Failure>;
    const WIDE: bool = D::WIDE;

    #[inline(always)]
    fn run<S: Transparent<D::Real>>(mut self) -> Self::Output {
        let mut pace = Pace::new(self.trajectory.place.time.value);
        loop {
            if let Some(trial) = T::attempt::<S>(&mut self)?
                && let Some(halt) = self.judge(&trial, &mut pace)?
            {
                return Ok(halt);
            }
        }
    }
}
