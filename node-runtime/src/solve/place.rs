//! A point of a trajectory.

use crate::check::first_non_finite;
use crate::dynamics::{Dynamics, Point};
use crate::scalar::Real;
use crate::state::{Array, State};
use crate::step::Compensated;

/// A point of a trajectory: time and state, with what rounding took from them.
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(bound = ""))]
pub struct Place<D: Dynamics> {
    pub(crate) time: Compensated<D::Real>,
    #[cfg_attr(feature = "serde", serde(with = "crate::numbers::all"))]
    pub state: Point<D>,
    #[cfg_attr(feature = "serde", serde(with = "crate::numbers::all"))]
    pub carry: Point<D>,
}

impl<D: Dynamics> Clone for Place<D> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<D: Dynamics> Copy for Place<D> {}

impl<D: Dynamics> PartialEq for Place<D> {
    fn eq(&self, other: &Self) -> bool {
        let [a, b] = [self, other].map(|place| (place.time, place.state.as_ref(), place.carry.as_ref()));
        a == b
    }
}

impl<D: Dynamics> Place<D> {
    pub fn new(time: D::Real, state: Point<D>) -> Self {
        Self { time: Compensated::new(time), state, carry: Array::splat(D::Real::ZERO) }
    }

    pub fn state(&self) -> D::State {
        D::State::read(self.state.as_ref())
    }

    pub fn is_finite(&self) -> bool {
        let all = |point: &Point<D>| first_non_finite(point.as_ref()).is_none();
        first_non_finite(&[self.time.value, self.time.carry]).is_none() && all(&self.state) && all(&self.carry)
    }
}
