//! Optimisers: from a gradient to a step.

mod adam;
mod adamax;
mod moments;
mod sgd;

use crate::check::first_non_finite;
use crate::error::Component;
use crate::scalar::Real;

use super::error::TrainError;
use super::loss::check_length;

pub use adam::{Adam, AdamW};
pub use adamax::Adamax;
pub use sgd::Sgd;

/// A rule that changes parameters along a gradient, and remembers what it needs.
///
/// The first update makes the room for the memory, and later ones allocate nothing; nor does `clone_from`, by which a
/// [`Trainer`](super::Trainer) keeps what it was before an update. With the feature `serde` an optimiser can be
/// saved, and goes on bit for bit.
pub trait Optimiser<R: Real>: Clone {
    /// One step down the gradient, at the learning rate `rate`.
    ///
    /// # Errors
    ///
    /// [`TrainError::Length`] if the rows have not the length of each other and of those before, [`TrainError::NonFiniteGradient`]
    /// if a component of the gradient, or its square where that is needed, is infinite or NaN, [`TrainError::Setting`] if the rate
    /// or a setting is out of its range. Parameters and memory are as they were then.
    fn update(&mut self, parameters: &mut [R], gradient: &[R], rate: f64) -> Result<(), TrainError>;
}

/// What every update refuses; `bound` is the largest gradient.
fn check_update<R: Real>(parameters: &[R], gradient: &[R], rate: f64, bound: R) -> Result<(), TrainError> {
    check_length("the gradient", gradient, parameters.len())?;
    let is_finite = R::from_f64(rate).is_finite();
    check_setting("the learning rate", rate, rate >= 0.0 && is_finite, "finite and not negative")?;
    match first_non_finite(gradient).or_else(|| gradient.iter().position(|g| g.abs() > bound)) {
        None => Ok(()),
        Some(i) => {
            Err(TrainError::NonFiniteGradient { parameter: Component::find(&[], i), value: gradient[i].to_f64() })
        }
    }
}

fn check_setting(which: &'static str, value: f64, holds: bool, range: &'static str) -> Result<(), TrainError> {
    if holds { Ok(()) } else { Err(TrainError::Setting { which, value, range }) }
}

fn check_beta(which: &'static str, beta: f64) -> Result<(), TrainError> {
    check_setting(which, beta, (0.0..1.0).contains(&beta), "in 0..1")
}

/// Also as a real of the parameters.
fn check_epsilon<R: Real>(epsilon: f64) -> Result<(), TrainError> {
    let rounded = R::from_f64(epsilon);
    check_setting("epsilon", epsilon, rounded > R::ZERO && rounded.is_finite(), "positive and finite")
}

/// `Clone`, with the memory that is there used again.
macro_rules! clone_in_place {
    ($name:ident { $($field:ident),* }) => {
        impl<R: Real> Clone for $name<R> {
            fn clone(&self) -> Self {
                Self { $($field: self.$field.clone()),* }
            }

            fn clone_from(&mut self, other: &Self) {
                $(self.$field.clone_from(&other.$field);)*
            }
        }
    };
}
use clone_in_place;

/// Room for one number for each of `count` parameters: made once.
fn remember<R: Real>(memory: &mut Vec<R>, count: usize) -> Result<(), TrainError> {
    if memory.is_empty() {
        memory.resize(count, R::ZERO);
    }
    if memory.len() == count {
        return Ok(());
    }
    Err(TrainError::Length { which: "the row of parameters", given: count, expected: memory.len() })
}

/// The largest number whose square is finite.
fn largest_square<R: Real>() -> R {
    R::MAX.sqrt()
}
