//! An integrator on paper.

use crate::check::first_non_finite;
use crate::dynamics::{Dynamics, Point};
use crate::error::SolveError;
use crate::scalar::Real;
use crate::state::{Array, State};
use crate::step::Compensated;

use super::expansion::{Place, Scale};
use super::statistics::Statistics;
use super::trajectory::{Covered, Plan, Trajectory};

/// All that an [`Integrator`](super::Integrator) needs to go on bit for bit, except system and method.
///
/// With feature `serde` it can be saved. All numbers are exact as `f64`, also those of an `f32` system.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Snapshot {
    place: SavedPlace,
    plan: SavedPlan,
    statistics: Statistics,
}

/// A point of a trajectory.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
struct SavedPlace {
    time: f64,
    time_carry: f64,
    state: Vec<f64>,
    carry: Vec<f64>,
}

/// What comes next.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
enum SavedPlan {
    FindScale { backward: bool },
    Expand { scale: f64 },
    Resume { knot: SavedPlace, scale: f64, before: f64, tau: f64, was_refused: bool },
}

impl Snapshot {
    /// The time.
    pub fn time(&self) -> f64 {
        self.place.time
    }

    /// The components of the state.
    pub fn state(&self) -> &[f64] {
        &self.place.state
    }

    /// What it cost so far.
    pub fn statistics(&self) -> &Statistics {
        &self.statistics
    }
}

impl SavedPlace {
    fn save<D: Dynamics>(place: &Place<D>) -> Self {
        let all = |values: &[D::Real]| values.iter().map(|x| x.to_f64()).collect();
        Self {
            time: place.time.value.to_f64(),
            time_carry: place.time.carry.to_f64(),
            state: all(place.state.as_ref()),
            carry: all(place.carry.as_ref()),
        }
    }

    fn load<D: Dynamics>(&self) -> Result<Place<D>, SolveError> {
        let all = |values: &[f64]| {
            let mut point: Point<D> = Array::splat(D::Real::ZERO);
            if values.len() != D::State::DIM {
                return Err(SolveError::Snapshot { reason: "the state has another dimension" });
            }
            for (x, value) in point.as_mut().iter_mut().zip(values) {
                *x = D::Real::from_f64(*value);
            }
            match first_non_finite(point.as_ref()) {
                Some(_) => Err(SolveError::Snapshot { reason: "the state is not finite" }),
                None => Ok(point),
            }
        };
        let time = Compensated { value: D::Real::from_f64(self.time), carry: D::Real::from_f64(self.time_carry) };
        if !(time.value.is_finite() && time.carry.is_finite()) {
            return Err(SolveError::Snapshot { reason: "the time is not finite" });
        }
        Ok(Place { time, state: all(&self.state)?, carry: all(&self.carry)? })
    }
}

impl<D: Dynamics> Trajectory<D> {
    pub(super) fn snapshot(&self) -> Snapshot {
        let plan = match self.plan {
            Plan::FindScale { backward } => SavedPlan::FindScale { backward },
            Plan::Expand(scale) => SavedPlan::Expand { scale: scale.value.to_f64() },
            Plan::Resume { before, tau } => self.save_polynomial(&self.room().place(), before, tau),
            Plan::Ready => self.save_polynomial(&self.current().place(), self.before, self.tau),
        };
        Snapshot { place: SavedPlace::save(&self.place), plan, statistics: self.statistics }
    }

    fn save_polynomial(&self, knot: &Place<D>, before: D::Real, tau: D::Real) -> SavedPlan {
        let scale = if let Plan::Ready = self.plan { self.current().scale } else { self.room().scale };
        SavedPlan::Resume {
            knot: SavedPlace::save(knot),
            scale: scale.value.to_f64(),
            before: before.to_f64(),
            tau: tau.to_f64(),
            was_refused: self.refused.is_some(),
        }
    }

    pub(super) fn restore(&mut self, snapshot: &Snapshot) -> Result<(), SolveError> {
        let place = snapshot.place.load()?;
        let plan = match &snapshot.plan {
            &SavedPlan::FindScale { backward } => Plan::FindScale { backward },
            &SavedPlan::Expand { scale } => Plan::Expand(load_scale(scale)?),
            SavedPlan::Resume { knot, scale, before, tau, .. } => {
                let (knot, scale) = (knot.load()?, load_scale(*scale)?);
                let [before, tau] = [before, tau].map(|x| D::Real::from_f64(*x));
                if !(before >= D::Real::ZERO && before.is_finite() && tau > D::Real::ZERO && tau.is_finite()) {
                    return Err(SolveError::Snapshot { reason: "the step is not positive" });
                }
                self.room_mut().begin(&knot, scale);
                Plan::Resume { before, tau }
            }
        };
        self.covered = Covered::Nothing;
        (self.place, self.plan, self.statistics) = (place, plan, snapshot.statistics);
        Ok(())
    }
}

fn load_scale<R: Real>(value: f64) -> Result<Scale<R>, SolveError> {
    let scale = Scale::below(R::from_f64(value));
    if scale.value.to_f64() == value {
        Ok(scale)
    } else {
        Err(SolveError::Snapshot { reason: "the scale of time is not a power of two" })
    }
}
