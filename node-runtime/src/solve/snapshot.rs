//! An integrator on paper.

use core::fmt;

use crate::check::first_non_finite;
use crate::dynamics::{Dynamics, Point};
use crate::error::SolveError;
use crate::scalar::Real;
use crate::state::State;

use super::expansion::Place;
use super::statistics::Statistics;
use super::trajectory::{Course, Covered, Plan, Trajectory};

/// All that an [`Integrator`](super::Integrator) needs to go on bit for bit, except system, method and instruction set.
///
/// It is a plain value: to take it allocates nothing. With feature `serde` it can be saved; all its numbers are saved as
/// `f64`, and the format must keep them exactly.
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(bound = ""))]
pub struct Snapshot<D: Dynamics> {
    place: Place<D>,
    plan: Plan<D>,
    statistics: Statistics,
}

impl<D: Dynamics> Clone for Snapshot<D> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<D: Dynamics> Copy for Snapshot<D> {}

impl<D: Dynamics> fmt::Debug for Snapshot<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Snapshot")
            .field("time", &self.time())
            .field("state", &self.state())
            .field("statistics", &self.statistics)
            .finish_non_exhaustive()
    }
}

impl<D: Dynamics> Snapshot<D> {
    /// The time.
    pub fn time(&self) -> D::Real {
        self.place.time.value
    }

    /// The state at that time.
    pub fn state(&self) -> D::State {
        D::State::read(self.place.state.as_ref())
    }

    /// What it cost so far.
    pub fn statistics(&self) -> &Statistics {
        &self.statistics
    }

    /// Nothing in it is what only a damaged file can hold.
    fn check(&self) -> Result<(), SolveError> {
        let reason = match &self.plan {
            _ if !is_finite(&self.place) => "a number is not finite",
            Plan::Expand(scale) if !scale.is_valid() => "a scale of time is 0 or infinite",
            Plan::Resume(course) if !course.scale.is_valid() => "a scale of time is 0 or infinite",
            Plan::Resume(course) if !is_finite(&course.knot) => "a number is not finite",
            Plan::Resume(course) if !is_step(course) => "a step is not positive",
            Plan::Ready => "it has no polynomial",
            _ => return Ok(()),
        };
        Err(SolveError::Snapshot { reason })
    }
}

fn is_finite<D: Dynamics>(place: &Place<D>) -> bool {
    let all = |point: &Point<D>| first_non_finite(point.as_ref()).is_none();
    first_non_finite(&[place.time.value, place.time.carry]).is_none() && all(&place.state) && all(&place.carry)
}

fn is_step<D: Dynamics>(course: &Course<D>) -> bool {
    let (zero, largest) = (D::Real::ZERO, D::Real::MAX);
    (zero..=largest).contains(&course.before) && course.tau > zero && course.tau <= largest
}

impl<D: Dynamics> Trajectory<D> {
    pub(super) fn snapshot(&self) -> Snapshot<D> {
        let plan = match self.plan {
            Plan::Ready => Plan::Resume(Course {
                knot: self.current().place(),
                scale: self.current().scale,
                before: self.before,
                tau: self.tau,
                refused: self.refused,
            }),
            plan => plan,
        };
        Snapshot { place: self.place, plan, statistics: self.statistics }
    }

    pub(super) fn restore(&mut self, snapshot: &Snapshot<D>) -> Result<(), SolveError> {
        snapshot.check()?;
        self.covered = Covered::Nothing;
        (self.place, self.plan, self.statistics) = (snapshot.place, snapshot.plan, snapshot.statistics);
        Ok(())
    }
}
