//! A step that was taken, as a polynomial.

use core::fmt;

use crate::dynamics::{Dynamics, Point};
use crate::error::SolveError;
use crate::scalar::Real;
use crate::state::{Array, State};

use super::piece::Piece;

/// A step of an integration: the time that it covers, and the solution there. [`solve_with`](super::solve_with) shows each
/// step that it takes, [`Integrator::last_step`](super::Integrator::last_step) the last.
pub struct Step<'a, D: Dynamics> {
    piece: Piece<'a, D::Real>,
}

impl<'a, D: Dynamics> Step<'a, D> {
    #[inline(always)]
    pub(crate) fn new(piece: Piece<'a, D::Real>) -> Self {
        Self { piece }
    }

    /// The time at which the step starts.
    pub fn start_time(&self) -> D::Real {
        self.piece.time.value
    }

    /// The time at which it ends; before the start when integrating backward.
    pub fn end_time(&self) -> D::Real {
        self.piece.end_time
    }

    /// The state at the start.
    pub fn start(&self) -> D::State {
        D::State::read(self.piece.rows.get(0))
    }

    /// The state at the end.
    pub fn end(&self) -> D::State {
        D::State::read(self.piece.end)
    }

    /// The order of the polynomial.
    pub fn order(&self) -> usize {
        self.piece.order
    }

    /// The state at a time within the step; at both ends, bit for bit the state there.
    ///
    /// # Errors
    ///
    /// [`SolveError::OutsideInterval`].
    pub fn at(&self, time: D::Real) -> Result<D::State, SolveError> {
        let mut out: Point<D> = Array::splat(D::Real::ZERO);
        self.piece.at(time, out.as_mut())?;
        Ok(D::State::read(out.as_ref()))
    }

    #[cfg(feature = "std")]
    pub(crate) fn piece(&self) -> &Piece<'a, D::Real> {
        &self.piece
    }

    /// The scale s of time, and the length of the step in it; 1 where the step is as long as the scale.
    #[cfg(feature = "std")]
    pub(crate) fn length(&self) -> (D::Real, D::Real) {
        let Piece { time, scale, end_time, .. } = self.piece;
        let length = time.until(end_time);
        let is_scale = length == scale || time.plus(scale).value == end_time;
        (scale, if is_scale { D::Real::ONE } else { length / scale })
    }
}

impl<D: Dynamics<State: fmt::Debug>> fmt::Debug for Step<'_, D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Step")
            .field("start_time", &self.start_time())
            .field("end_time", &self.end_time())
            .field("end", &self.end())
            .finish_non_exhaustive()
    }
}
