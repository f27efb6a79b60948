//! An integrator on paper.

use core::fmt;

use crate::dynamics::Dynamics;
use crate::error::SolveError;
use crate::method::Method;
use crate::taylor::Taylor;

use super::place::Place;
use super::statistics::Statistics;
use super::stepper::Stepper;
use super::trajectory::{Covered, Trajectory};

/// All that an [`Integrator`](super::Integrator) needs to go on bit for bit, except system, method and instruction set.
///
/// It is a plain value: to take it allocates nothing. With feature `serde` it can be saved; all its numbers are saved as
/// `f64`, and the format must keep them exactly.
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(bound = ""))]
pub struct Snapshot<D: Dynamics, M: Method = Taylor> {
    place: Place<D>,
    plan: <M::Stepper<D> as Stepper<D>>::Plan,
    statistics: Statistics,
}

impl<D: Dynamics, M: Method> Clone for Snapshot<D, M> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<D: Dynamics, M: Method> Copy for Snapshot<D, M> {}

impl<D: Dynamics, M: Method> PartialEq for Snapshot<D, M> {
    fn eq(&self, other: &Self) -> bool {
        self.place == other.place && self.plan == other.plan && self.statistics == other.statistics
    }
}

impl<D: Dynamics<State: fmt::Debug>, M: Method> fmt::Debug for Snapshot<D, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Snapshot")
            .field("time", &self.time())
            .field("state", &self.state())
            .field("statistics", &self.statistics)
            .finish_non_exhaustive()
    }
}

impl<D: Dynamics, M: Method> Snapshot<D, M> {
    /// The time.
    pub fn time(&self) -> D::Real {
        self.place.time.value
    }

    /// The state at that time.
    pub fn state(&self) -> D::State {
        self.place.state()
    }

    /// What it cost so far.
    pub fn statistics(&self) -> &Statistics {
        &self.statistics
    }

    /// Nothing in it is what only a damaged file can hold.
    fn check(&self) -> Result<(), SolveError> {
        let all = if self.place.is_finite() { M::Stepper::check(&self.plan) } else { Err("a number is not finite") };
        all.map_err(|reason| SolveError::Snapshot { reason })
    }
}

impl<D: Dynamics, T: Stepper<D>> Trajectory<D, T> {
    pub(super) fn snapshot<M: Method<Stepper<D> = T>>(&self) -> Snapshot<D, M> {
        Snapshot { place: self.place, plan: T::plan(self), statistics: self.statistics }
    }

    pub(super) fn restore<M: Method<Stepper<D> = T>>(&mut self, snapshot: &Snapshot<D, M>) -> Result<(), SolveError> {
        snapshot.check()?;
        self.covered = Covered::Nothing;
        (self.place, self.statistics) = (snapshot.place, snapshot.statistics);
        T::resume(self, snapshot.plan);
        Ok(())
    }
}
