//! What is refused before anything is computed.

use crate::dynamics::{Dynamics, Point, point};
use crate::error::{Component, SolveError};
use crate::scalar::{Real, Storage};

/// The index of the first value that is not finite.
pub(crate) fn first_non_finite<R: Real>(values: &[R]) -> Option<usize> {
    // Without a branch for each, many are compared at once.
    let all_are = values.iter().fold(true, |all_are, x| all_are & x.is_finite());
    if all_are { None } else { values.iter().position(|x| !x.is_finite()) }
}

/// A time to start from or to go to is finite.
pub(crate) fn check_time<R: Real>(time: R) -> Result<(), SolveError> {
    if time.is_finite() { Ok(()) } else { Err(SolveError::NonFiniteTime { value: time.to_f64() }) }
}

/// The components of a state, which are finite.
pub(crate) fn check_state<D: Dynamics>(state: &D::State) -> Result<Point<D>, SolveError> {
    let point = point::<D>(state);
    match first_non_finite(point.as_ref()) {
        None => Ok(point),
        Some(i) => Err(SolveError::NonFiniteState {
            component: Component::find(D::STATE, i),
            value: point.as_ref()[i].to_f64(),
        }),
    }
}

/// The parameters of a system are finite.
pub(crate) fn check_parameters<D: Dynamics>(parameters: &D::Parameters<D::Real>) -> Result<(), SolveError> {
    match first_non_finite(parameters.as_ref()) {
        None => Ok(()),
        Some(i) => Err(SolveError::NonFiniteParameter {
            parameter: Component::find(D::PARAMETERS, i),
            value: parameters.as_ref()[i].to_f64(),
        }),
    }
}

/// As many numbers as the system has parameters.
pub fn check_parameter_count<D: Dynamics>(given: usize) -> Result<(), SolveError> {
    let count = <D::Parameters<D::Real> as Storage>::LEN;
    if given == count { Ok(()) } else { Err(SolveError::ParameterCount { given, count }) }
}

/// An order that was compiled.
pub(crate) fn check_order<D: Dynamics>(order: usize) -> Result<usize, SolveError> {
    if (1..=D::MAX_ORDER).contains(&order) {
        Ok(order)
    } else {
        Err(SolveError::Order { order, maximum: D::MAX_ORDER })
    }
}

/// A positive length of a step, at most `largest`; as a real of the state it has all its digits.
pub(crate) fn check_step<R: Real>(which: &'static str, value: f64, largest: f64) -> Result<(), SolveError> {
    let is_normal = R::from_f64(value) >= R::MIN_POSITIVE;
    if is_normal && value <= largest { Ok(()) } else { Err(SolveError::Step { which, value }) }
}
