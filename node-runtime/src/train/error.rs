//! What can go wrong in training.

use core::fmt;

use crate::error::{Component, SolveError};

/// Why a loss, an update or a step of training was refused; nothing has changed then.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum TrainError {
    /// The system could not be solved.
    #[error(transparent)]
    Solve(#[from] SolveError),

    /// Data are infinite or NaN.
    #[error("{which}[{index}] is {value:?}; every value must be finite")]
    NonFiniteData {
        /// `prediction`, `target` or `logits`.
        which: &'static str,
        /// The index of the first such value.
        index: usize,
        /// The value.
        value: f64,
    },

    /// Two rows that belong together have different lengths, or a row is empty.
    #[error("{which} has {given} values, and {expected} are expected")]
    Length {
        /// The row.
        which: &'static str,
        /// How many values it has.
        given: usize,
        /// How many it should have.
        expected: usize,
    },

    /// A range to freeze is not one of parameters.
    #[error("the range to freeze, {start}..{end}, is none of the {parameters} parameters")]
    Frozen {
        /// Its first place.
        start: usize,
        /// The place behind its last.
        end: usize,
        /// How many parameters there are.
        parameters: usize,
    },

    /// A class that has no logit.
    #[error("class {class} is not one of the {classes} that have logits, 0..{classes}")]
    Class {
        /// The class.
        class: usize,
        /// How many there are.
        classes: usize,
    },

    /// A setting is out of its range.
    #[error("{which} is {value:?}; it must be {range}")]
    Setting {
        /// Which setting.
        which: &'static str,
        /// Its value.
        value: f64,
        /// What is allowed.
        range: &'static str,
    },

    /// The loss is infinite or NaN.
    #[error("the loss is {loss:?}")]
    NonFiniteLoss {
        /// The loss.
        loss: f64,
    },

    /// A component of the gradient is infinite or NaN, or too large for an optimiser that needs its square.
    #[error("the gradient with respect to {parameter} is {value:?}")]
    NonFiniteGradient {
        /// The parameter.
        parameter: Component,
        /// The component.
        value: f64,
    },

    /// A parameter would become infinite or NaN.
    #[error("{parameter} would become {value:?}")]
    NonFiniteParameter {
        /// The parameter.
        parameter: Component,
        /// What it would become.
        value: f64,
    },
}

/// Training that could not go on, with the last parameters at which all was well.
///
/// The trainer holds them too: it can go on from there, for example at a lower rate.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("training stopped at step {step}: {cause}; {last}")]
#[non_exhaustive]
pub struct Stopped {
    /// The step that failed, counted from 0.
    pub step: u64,
    /// Why.
    #[source]
    pub cause: TrainError,
    /// The last good parameters.
    pub last: Box<LastParameters>,
}

/// The last parameters at which loss and gradient were finite, or those to begin with.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LastParameters {
    /// The parameters.
    pub parameters: Vec<f64>,
    /// The step that they were evaluated at.
    pub step: u64,
    /// The loss there, if one was known.
    pub loss: Option<f64>,
}

impl fmt::Display for LastParameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.loss {
            Some(loss) => write!(f, "the parameters of step {}, where the loss was {loss:.3e}, are kept", self.step),
            None if self.step == 0 => f.write_str("the parameters to begin with are kept"),
            None => write!(f, "the parameters of step {} are kept", self.step),
        }
    }
}
