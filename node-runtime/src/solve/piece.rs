//! A piece of a solution: the part of a polynomial that a step covered.

use crate::error::SolveError;
use crate::scalar::Real;
use crate::step::{Compensated, Rows, evaluate};

/// A polynomial x(t) = x_0 + (carry + Σ_{k≥1} x_k τᵏ), τ = (t − `time`)/`scale`, from x_0 to the end of the step.
#[derive(Clone, Copy)]
pub(crate) struct Piece<'a, R> {
    pub time: Compensated<R>,
    /// Not its inverse, which is infinite where the step is very short.
    pub scale: R,
    pub carry: &'a [R],
    /// The coefficients x_k.
    pub rows: Rows<'a, R>,
    pub order: usize,
    pub end_time: R,
    pub end: &'a [R],
}

impl<R: Real> Piece<'_, R> {
    /// Writes the state at a time to `out`; at both ends, bit for bit the state there.
    pub fn at(&self, time: R, out: &mut [R]) -> Result<(), SolveError> {
        if time == self.end_time {
            out.copy_from_slice(self.end);
        } else if time == self.time.value {
            out.copy_from_slice(self.rows.get(0));
        } else if is_between(time, self.time.value, self.end_time) {
            let tau = self.time.until(time) / self.scale;
            evaluate(|k| self.rows.get(k), self.carry, self.order, tau, out);
        } else {
            return Err(outside(time, self.time.value, self.end_time));
        }
        Ok(())
    }
}

/// Whether a time lies between two others, in either order.
pub(crate) fn is_between<R: Real>(time: R, a: R, b: R) -> bool {
    (a <= time && time <= b) || (b <= time && time <= a)
}

pub(crate) fn outside<R: Real>(time: R, start: R, end: R) -> SolveError {
    SolveError::OutsideInterval { time: time.to_f64(), start: start.to_f64(), end: end.to_f64() }
}
