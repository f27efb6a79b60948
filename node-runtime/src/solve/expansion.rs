//! The Taylor polynomial of a solution about one of its points.

use crate::check::first_non_finite;
use crate::dynamics::{Dynamics, Point};
use crate::scalar::Real;
use crate::series::Coefficients;
use crate::state::{Array, State};
use crate::step::{Compensated, Kept, empty};

/// A point of a trajectory: time and state, with what rounding took from them.
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(bound = ""))]
pub(crate) struct Place<D: Dynamics> {
    pub time: Compensated<D::Real>,
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

impl<D: Dynamics> Place<D> {
    pub fn new(time: D::Real, state: Point<D>) -> Self {
        Self { time: Compensated::new(time), state, carry: Array::splat(D::Real::ZERO) }
    }
}

/// The polynomial x(t) = x_0 + (carry + Σ_{k≥1} x_k τᵏ), τ = (t − `time`)/`scale`.
pub(crate) struct Expansion<D: Dynamics> {
    pub time: Compensated<D::Real>,
    /// What rounding took from x_0.
    pub carry: Point<D>,
    pub scale: Scale<D::Real>,
    pub series: Kept<D>,
}

/// The scale of time; negative when integrating backward.
///
/// It is near the step. For adaptive steps it is a power of two, so that scaling is exact. For a fixed step it is that
/// step, so that τ = 1: the powers of any other τ are rounded, and alike in all steps, so that the error grows like t.
#[derive(Clone, Copy)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(bound = "R: Real"))]
pub(crate) struct Scale<R> {
    #[cfg_attr(feature = "serde", serde(with = "crate::numbers::one"))]
    pub value: R,
    #[cfg_attr(feature = "serde", serde(with = "crate::numbers::one"))]
    pub inverse: R,
}

impl<R: Real> Scale<R> {
    /// The power of two below |step|, with its sign.
    pub fn below(step: R) -> Self {
        Self::new(step.power_of_two().copysign(step))
    }

    pub fn new(value: R) -> Self {
        Self { value, inverse: R::ONE / value }
    }

    /// Neither 0 nor infinite.
    pub fn is_valid(self) -> bool {
        self.value.is_finite() && self.inverse.is_finite() && self.inverse == R::ONE / self.value
    }

    /// The scale for the next polynomial after a step τ in this one: near the step.
    #[inline(always)]
    pub fn after(self, tau: R) -> Self {
        if tau < R::from_f64(4.0) && tau > R::from_f64(0.25) { self } else { Self::below(tau * self.value) }
    }
}

impl<D: Dynamics> Expansion<D> {
    pub fn new() -> Self {
        Self {
            time: Compensated::default(),
            carry: Array::splat(D::Real::ZERO),
            scale: Scale { value: D::Real::ONE, inverse: D::Real::ONE },
            series: empty::<D>(),
        }
    }

    /// Makes this an expansion about `place`, without coefficients yet.
    pub fn begin(&mut self, place: &Place<D>, scale: Scale<D::Real>) {
        self.time = place.time;
        self.carry = place.carry;
        self.scale = scale;
        self.series.row_mut(0)[..D::State::DIM].copy_from_slice(place.state.as_ref());
    }

    pub fn place(&self) -> Place<D> {
        let mut state: Point<D> = Array::splat(D::Real::ZERO);
        state.as_mut().copy_from_slice(self.row(0));
        Place { time: self.time, state, carry: self.carry }
    }

    /// The k-th coefficients of the state.
    #[inline(always)]
    pub fn row(&self, k: usize) -> &[D::Real] {
        &self.series.row(k)[..D::State::DIM]
    }

    /// ‖x_0‖/‖x_1‖, how long the state takes to change by as much as itself, in units of the scale; none if one of them
    /// is 0.
    pub fn time_to_change(&self) -> Option<D::Real> {
        let norm = |row: &[D::Real]| row.iter().fold(D::Real::ZERO, |norm, x| norm.max(x.abs()));
        let time = norm(self.row(0)) / norm(self.row(1));
        (time > D::Real::ZERO && time.is_finite()).then_some(time)
    }

    /// The order and the component of the first coefficient that is not finite, up to `order`.
    pub fn first_non_finite(&self, order: usize) -> Option<(usize, usize)> {
        (0..=order).find_map(|k| Some((k, first_non_finite(self.row(k))?)))
    }
}
