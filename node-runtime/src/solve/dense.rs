//! Dense output: the polynomials of all steps.

use core::fmt;

use crate::dynamics::Dynamics;
use crate::error::SolveError;
use crate::scalar::Real;
use crate::step::{Compensated, Rows};

use super::piece::{Piece, is_between, outside};
use super::place::Place;
use super::step::Step;

/// The polynomials of consecutive steps, as plain numbers.
///
/// An error carries what is good of a solution in this form.
///
/// ```
/// use node_runtime::prelude::*;
///
/// #[ode_dynamics]
/// fn explosion(x: f64) -> f64 {
///     x * x
/// }
///
/// let error = solve(&Explosion {}, 1.0, 0.0..=2.0, &Taylor::tolerance(1e-12)).unwrap_err();
/// let dense = error.last_good().and_then(|last| last.dense.as_ref()).unwrap();
/// let mut x = [0.0];
/// dense.at(0.5, &mut x)?;
/// assert!((x[0] - 2.0).abs() < 1e-11);
/// # Ok::<(), SolveError>(())
/// ```
#[derive(Clone, PartialEq)]
pub struct Dense<R> {
    dimension: usize,
    order: usize,
    knots: Vec<Knot<R>>,
    /// For each step, what rounding took from its first state, then the coefficients of orders 0 to `order`.
    coefficients: Vec<R>,
    end_time: R,
    end: Vec<R>,
}

/// Where it begins and ends, without the polynomials: an error that `main` returns is printed with all that it carries.
impl<R: Real> fmt::Debug for Dense<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Dense")
            .field("start", &self.knots.first().map_or(self.end_time, |knot| knot.time.value))
            .field("end", &self.end_time)
            .field("steps", &self.knots.len())
            .finish_non_exhaustive()
    }
}

/// The start of a step.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Knot<R> {
    time: Compensated<R>,
    scale: R,
}

impl<R: Real> Dense<R> {
    pub(crate) fn new<D: Dynamics<Real = R>>(start: &Place<D>, order: usize) -> Self {
        Self {
            dimension: start.state.as_ref().len(),
            order,
            knots: Vec::new(),
            coefficients: Vec::new(),
            end_time: start.time.value,
            end: start.state.as_ref().to_vec(),
        }
    }

    pub(crate) fn push<D: Dynamics<Real = R>>(&mut self, step: &Step<'_, D>) {
        let piece = step.piece();
        self.knots.push(Knot { time: piece.time, scale: piece.scale });
        self.coefficients.extend_from_slice(piece.carry);
        for k in 0..=self.order {
            self.coefficients.extend_from_slice(piece.rows.get(k));
        }
        self.end_time = piece.end_time;
        self.end.copy_from_slice(piece.end);
    }

    /// The time of the first state.
    pub fn start_time(&self) -> R {
        self.knots.first().map_or(self.end_time, |knot| knot.time.value)
    }

    /// The time of the last state.
    pub fn end_time(&self) -> R {
        self.end_time
    }

    /// The last state.
    pub fn end(&self) -> &[R] {
        &self.end
    }

    /// The number of steps.
    pub fn steps(&self) -> usize {
        self.knots.len()
    }

    /// The times between the steps, with start and end, and the states there.
    pub fn knots(&self) -> impl ExactSizeIterator<Item = (R, &[R])> {
        (0..self.knots.len() + 1).map(|i| match self.knots.get(i) {
            Some(knot) => (knot.time.value, self.rows(i).get(0)),
            None => (self.end_time, &self.end[..]),
        })
    }

    /// Writes the state at a time to `out`, which has one place for each component.
    ///
    /// At the knots it is the state of the integration bit for bit.
    ///
    /// # Errors
    ///
    /// [`SolveError::OutsideInterval`] if the time is outside of the interval, or NaN; [`SolveError::StateLength`] if `out` has another
    /// length.
    pub fn at(&self, time: R, out: &mut [R]) -> Result<(), SolveError> {
        if out.len() != self.end.len() {
            return Err(SolveError::StateLength { given: out.len(), dimension: self.end.len() });
        }
        let (start, end) = (self.start_time(), self.end_time);
        if !is_between(time, start, end) {
            return Err(outside(time, start, end));
        }
        let is_passed = |knot: &Knot<R>| is_between(knot.time.value, start, time);
        // The last knot that is not later; none if there are no steps.
        match self.knots.partition_point(is_passed).checked_sub(1) {
            Some(i) if time != end => self.piece(i).at(time, out),
            _ => {
                out.copy_from_slice(&self.end);
                Ok(())
            }
        }
    }

    fn piece(&self, i: usize) -> Piece<'_, R> {
        let Knot { time, scale } = self.knots[i];
        let (end_time, end) = match self.knots.get(i + 1) {
            Some(next) => (next.time.value, self.rows(i + 1).get(0)),
            None => (self.end_time, &self.end[..]),
        };
        let first = i * self.block();
        let carry = &self.coefficients[first..first + self.dimension];
        Piece { time, scale, carry, rows: self.rows(i), order: self.order, end_time, end }
    }

    /// The coefficients of step i.
    fn rows(&self, i: usize) -> Rows<'_, R> {
        Rows::new(&self.coefficients[i * self.block() + self.dimension..], self.dimension, self.dimension)
    }

    /// How many numbers a step has.
    fn block(&self) -> usize {
        (self.order + 2) * self.dimension
    }

    /// The same as `f64`.
    pub(crate) fn to_f64(&self) -> Dense<f64> {
        let all = |values: &[R]| values.iter().map(|x| x.to_f64()).collect();
        let knot = |knot: &Knot<R>| Knot {
            time: Compensated { value: knot.time.value.to_f64(), carry: knot.time.carry.to_f64() },
            scale: knot.scale.to_f64(),
        };
        Dense {
            dimension: self.dimension,
            order: self.order,
            knots: self.knots.iter().map(knot).collect(),
            coefficients: all(&self.coefficients),
            end_time: self.end_time.to_f64(),
            end: all(&self.end),
        }
    }
}
