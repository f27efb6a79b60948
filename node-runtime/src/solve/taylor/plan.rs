//! What a trajectory needs before it can go on, and what it has to know for that.

use crate::dynamics::Dynamics;
use crate::scalar::Real;
use crate::solve::place::Place;

use super::expansion::Scale;

/// What must happen before the current polynomial can be used.
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(bound = ""))]
pub enum Plan<D: Dynamics> {
    /// No scale of time is known: evaluate the vector field for one.
    FindScale { backward: bool },
    /// Expand about the place, in this scale.
    Expand(Scale<D::Real>),
    /// Compute a polynomial of the past again, and go on with it.
    Resume(Course<D>),
    /// Nothing.
    Ready,
}

/// A polynomial that a trajectory is on: where it starts, and how far it is good.
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(bound = ""))]
pub struct Course<D: Dynamics> {
    pub knot: Place<D>,
    pub scale: Scale<D::Real>,
    #[cfg_attr(feature = "serde", serde(with = "crate::numbers::one"))]
    pub before: D::Real,
    #[cfg_attr(feature = "serde", serde(with = "crate::numbers::one"))]
    pub tau: D::Real,
    #[cfg_attr(feature = "serde", serde(with = "crate::numbers::one"))]
    pub known: D::Real,
    // Files know it by its first name.
    #[cfg_attr(feature = "serde", serde(rename = "refused"))]
    pub rejected: Option<Rejection<D::Real>>,
    #[cfg_attr(feature = "serde", serde(with = "crate::numbers::one"))]
    pub doubtful_until: D::Real,
}

/// A step that was tried from the current polynomial and taken back.
#[derive(Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(bound = "R: Real"))]
pub struct Rejection<R> {
    /// Its error, in units of the tolerance.
    #[cfg_attr(feature = "serde", serde(with = "crate::numbers::one"))]
    pub error: R,
    /// Its length.
    #[cfg_attr(feature = "serde", serde(with = "crate::numbers::one"))]
    pub tau: R,
}

impl<D: Dynamics> Clone for Plan<D> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<D: Dynamics> Copy for Plan<D> {}

impl<D: Dynamics> Clone for Course<D> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<D: Dynamics> Copy for Course<D> {}

impl<D: Dynamics> PartialEq for Plan<D> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Plan::FindScale { backward: a }, Plan::FindScale { backward: b }) => a == b,
            (Plan::Expand(a), Plan::Expand(b)) => a == b,
            (Plan::Resume(a), Plan::Resume(b)) => a == b,
            (Plan::Ready, Plan::Ready) => true,
            _ => false,
        }
    }
}

impl<D: Dynamics> PartialEq for Course<D> {
    fn eq(&self, other: &Self) -> bool {
        let [a, b] = [self, other].map(|course| {
            let Self { knot, scale, before, tau, known, rejected, doubtful_until } = course;
            (knot, scale, before, tau, known, rejected, doubtful_until)
        });
        a == b
    }
}

impl<D: Dynamics> Plan<D> {
    /// Nothing in it is what only a damaged file can hold.
    pub fn check(&self) -> Result<(), &'static str> {
        match self {
            Plan::Expand(scale) if !scale.is_valid() => Err("a scale of time is 0 or infinite"),
            Plan::Resume(course) if !course.scale.is_valid() => Err("a scale of time is 0 or infinite"),
            Plan::Resume(course) if !course.knot.is_finite() => Err("a number is not finite"),
            Plan::Resume(course) if !course.is_step() => Err("a step is not positive"),
            Plan::Ready => Err("it has no polynomial"),
            _ => Ok(()),
        }
    }
}

impl<D: Dynamics> Course<D> {
    fn is_step(&self) -> bool {
        let (zero, largest) = (D::Real::ZERO, D::Real::MAX);
        let lengths = zero..=largest;
        lengths.contains(&self.before) && lengths.contains(&self.known) && self.tau > zero && self.tau <= largest
    }
}
