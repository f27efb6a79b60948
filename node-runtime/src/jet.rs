//! The Taylor coefficients of a solution at one point.

use core::fmt;

use crate::check::{check_order, check_state, check_time, first_non_finite};
use crate::constants::{no_constants, take_constants};
use crate::dynamics::{Dynamics, JetFrom, Point};
use crate::error::{Component, LastGood, SolveError};
use crate::instruction_set::{InstructionSet, Task};
use crate::scalar::{Real, Transparent, cast_mut, cast_ref};
use crate::series::Coefficients;
use crate::solve::Statistics;
use crate::state::{Array, State};
use crate::step::{Kept, Series, empty, evaluate};

/// The normalised Taylor coefficients x_k = x⁽ᵏ⁾(t)/k! of the solution through a point, up to an order.
///
/// ```
/// use node_runtime::prelude::*;
///
/// #[ode_dynamics]
/// fn decay(x: f64) -> f64 {
///     -x
/// }
///
/// let jet = Jet::new(&Decay {}, 0.0, 1.0, 4)?;
/// assert_eq!(jet.coefficient(2), 0.5);
/// assert!((jet.evaluate(0.5) - (1.0 - 0.5 + 0.5 * 0.25 - 0.125 / 6.0 + 0.0625 / 24.0)).abs() < 1e-15);
/// # Ok::<(), SolveError>(())
/// ```
pub struct Jet<D: Dynamics> {
    coefficients: Kept<D>,
    order: usize,
}

impl<D: Dynamics> Jet<D> {
    /// The jet of the solution that is at `state` at `time`, up to `order`, which is at least 1 and at most
    /// [`MAX_ORDER`](Dynamics::MAX_ORDER).
    ///
    /// # Errors
    ///
    /// A state, a time or parameters that are not finite, [`SolveError::Order`], and [`SolveError::VectorField`] if a coefficient is not
    /// finite.
    pub fn new(system: &D, time: D::Real, state: D::State, order: usize) -> Result<Self, SolveError> {
        let order = check_order::<D>(order)?;
        check_time(time)?;
        let mut constants = no_constants::<D, _>();
        take_constants(system, &mut constants)?;
        let state = check_state::<D>(&state)?;
        let mut coefficients = empty::<D, D::Real>();
        coefficients.row_mut(0)[..D::State::DIM].copy_from_slice(state.as_ref());
        let task = Computation::<D> { constants: &constants, time, coefficients: &mut coefficients, order };
        InstructionSet::detect().run(task);
        let jet = Self { coefficients, order };
        match (1..=order).find_map(|k| Some((k, first_non_finite(jet.row(k))?))) {
            None => Ok(jet),
            Some((order, component)) => Err(jet.singular(time, order, component)),
        }
    }

    /// The order.
    pub fn order(&self) -> usize {
        self.order
    }

    /// The k-th coefficient of every component, 0 beyond the order.
    pub fn coefficient(&self, k: usize) -> D::State {
        if k <= self.order {
            D::State::read(self.row(k))
        } else {
            let zero: Point<D> = Array::splat(D::Real::ZERO);
            D::State::read(zero.as_ref())
        }
    }

    /// The polynomial Σ x_k hᵏ for a finite h: the state after the time h, as far as the series converges and the order reaches. It may
    /// overflow.
    pub fn evaluate(&self, h: D::Real) -> D::State {
        let (carry, mut out): (Point<D>, Point<D>) = (Array::splat(D::Real::ZERO), Array::splat(D::Real::ZERO));
        evaluate(|k| self.row(k), carry.as_ref(), self.order, h, out.as_mut());
        D::State::read(out.as_ref())
    }

    fn row(&self, k: usize) -> &[D::Real] {
        &self.coefficients.row(k)[..D::State::DIM]
    }

    fn singular(&self, time: D::Real, order: usize, component: usize) -> SolveError {
        let last = LastGood::keep(time, self.row(0), Statistics::default());
        SolveError::VectorField { component: Component::find(D::STATE, component), order, time: time.to_f64(), last }
    }
}

impl<D: Dynamics> Clone for Jet<D> {
    fn clone(&self) -> Self {
        Self { coefficients: Clone::clone(&self.coefficients), order: self.order }
    }
}

impl<D: Dynamics<State: fmt::Debug>> fmt::Debug for Jet<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries((0..=self.order).map(|k| self.coefficient(k))).finish()
    }
}

struct Computation<'a, D: Dynamics> {
    constants: &'a D::Constants<D::Real>,
    time: D::Real,
    coefficients: &'a mut Series<D>,
    order: usize,
}

impl<D: Dynamics> Task<D::Real> for Computation<'_, D> {
    type Output = ();
    const WIDE: bool = D::WIDE;

    #[inline(always)]
    fn run<S: Transparent<D::Real>>(self) {
        let constants = cast_ref::<_, D::Constants<S>>(self.constants);
        let series = cast_mut::<_, D::Series<S>>(self.coefficients);
        let (time, scale) = (S::splat(self.time), S::splat(D::Real::ONE));
        S::call(JetFrom::<D, S> { constants, time, scale, series, order: self.order, first: None });
    }
}
