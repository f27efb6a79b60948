//! Changes of what a solution depends on.

use core::fmt;

use crate::check::first_non_finite;
use crate::dynamics::{Dynamics, point};
use crate::error::SolveError;
use crate::scalar::Real;
use crate::state::{Array, State};

/// A change of state, parameters and time; or, as a gradient, how a number changes with each of them.
///
/// Parameters stand in a row, as in [`Dynamics::parameters`]; [`Dynamics::parameter`] finds them by name.
pub struct Differential<D: Dynamics> {
    /// Of the state.
    pub state: D::State,
    /// Of the parameters.
    pub parameters: D::Parameters<D::Real>,
    /// Of the time.
    pub time: D::Real,
}

impl<D: Dynamics> Differential<D> {
    /// No change.
    pub fn zero() -> Self {
        let state: D::Point<D::Real> = Array::splat(D::Real::ZERO);
        Self { state: D::State::read(state.as_ref()), parameters: Array::splat(D::Real::ZERO), time: D::Real::ZERO }
    }

    /// Of one component of the state by 1, counted through all its parts; none beyond the last.
    pub fn of_component(component: usize) -> Self {
        let mut state: D::Point<D::Real> = Array::splat(D::Real::ZERO);
        if let Some(x) = state.as_mut().get_mut(component) {
            *x = D::Real::ONE;
        }
        Self { state: D::State::read(state.as_ref()), ..Self::zero() }
    }

    /// Of one parameter by 1, counted in the row of all; none beyond the last.
    pub fn of_parameter(parameter: usize) -> Self {
        let mut zero = Self::zero();
        if let Some(p) = zero.parameters.as_mut().get_mut(parameter) {
            *p = D::Real::ONE;
        }
        zero
    }

    /// All numbers are finite.
    pub(super) fn check(&self) -> Result<(), SolveError> {
        for row in [point::<D>(&self.state).as_ref(), self.parameters.as_ref(), &[self.time]] {
            if let Some(i) = first_non_finite(row) {
                return Err(SolveError::NonFiniteSeed { value: row[i].to_f64() });
            }
        }
        Ok(())
    }

    /// Σ aᵢ·bᵢ over all parts: a gradient times a change is the change of the number.
    pub fn dot(&self, other: &Self) -> D::Real {
        let [a, b] = [self, other].map(|all| point::<D>(&all.state));
        let states = a.as_ref().iter().zip(b.as_ref());
        let parameters = self.parameters.as_ref().iter().zip(other.parameters.as_ref());
        states.chain(parameters).fold(self.time * other.time, |sum, (a, b)| sum + *a * *b)
    }
}

impl<D: Dynamics<State: Clone>> Clone for Differential<D> {
    fn clone(&self) -> Self {
        Self { state: self.state.clone(), ..*self }
    }
}

impl<D: Dynamics<State: Copy>> Copy for Differential<D> {}

impl<D: Dynamics<State: PartialEq>> PartialEq for Differential<D> {
    fn eq(&self, other: &Self) -> bool {
        let [a, b] = [self, other].map(|all| (&all.state, all.parameters.as_ref(), all.time));
        a == b
    }
}

impl<D: Dynamics<State: fmt::Debug>> fmt::Debug for Differential<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Differential")
            .field("state", &self.state)
            .field("parameters", &self.parameters.as_ref())
            .field("time", &self.time)
            .finish()
    }
}
