//! What a trajectory needs to know before it can go on, and what of that a snapshot keeps.

use crate::check::first_non_finite;
use crate::dynamics::{Dynamics, Point};
use crate::scalar::Real;
use crate::state::Array;

/// How to go on from the place.
#[derive(Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(bound = "R: Real"))]
pub struct Course<R> {
    pub backward: bool,
    /// The length of the next step, at most the longest allowed; 0 if it is not known.
    #[cfg_attr(feature = "serde", serde(with = "crate::numbers::one"))]
    pub step: R,
    /// Whether the vector field at the place is the first stage already.
    pub knows_slope: bool,
    /// The logarithm to base 2 of the error of the last step taken, for the controller.
    #[cfg_attr(feature = "serde", serde(with = "crate::numbers::one"))]
    pub log_error: R,
    /// Whether the last step that was tried was taken back.
    pub was_rejected: bool,
}

/// A course, and the vector field at the place if that is known, or else 0.
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(bound = ""))]
pub struct Plan<D: Dynamics> {
    pub course: Course<D::Real>,
    #[cfg_attr(feature = "serde", serde(with = "crate::numbers::all"))]
    pub slope: Point<D>,
}

impl<R: Real> Course<R> {
    pub fn new(step: R) -> Self {
        Self { backward: false, step, knows_slope: false, log_error: least_log_error(), was_rejected: false }
    }
}

/// An error below 10⁻⁴ counts as that for the next step, and so does one that is not known: as in Hairer's `dopri5`.
pub fn least_log_error<R: Real>() -> R {
    R::from_f64(-4.0 * core::f64::consts::LOG2_10)
}

impl<D: Dynamics> Clone for Plan<D> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<D: Dynamics> Copy for Plan<D> {}

impl<D: Dynamics> PartialEq for Plan<D> {
    fn eq(&self, other: &Self) -> bool {
        self.course == other.course && self.slope.as_ref() == other.slope.as_ref()
    }
}

impl<D: Dynamics> Plan<D> {
    /// A slope that is not finite is evaluated again, and is then a failure.
    pub fn new(course: Course<D::Real>, slope: Point<D>) -> Self {
        let knows_slope = course.knows_slope && first_non_finite(slope.as_ref()).is_none();
        let slope = if knows_slope { slope } else { Array::splat(D::Real::ZERO) };
        Self { course: Course { knows_slope, ..course }, slope }
    }

    /// Nothing in it is what only a damaged file can hold.
    pub fn check(&self) -> Result<(), &'static str> {
        let Course { step, log_error, .. } = self.course;
        let (zero, largest) = (D::Real::ZERO, D::Real::MAX);
        if !(zero..=largest).contains(&step) {
            Err("a step is not positive")
        } else if !log_error.is_finite() || first_non_finite(self.slope.as_ref()).is_some() {
            Err("a number is not finite")
        } else {
            Ok(())
        }
    }
}
