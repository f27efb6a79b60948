//! Why an evaluation ends before its end.

use syn::Lifetime;

use super::value::Value;
use crate::number::Undefined;

/// What has a value, if nothing stops it.
pub type Outcome<T> = Result<T, Stop>;

/// Why an evaluation ends before its end.
pub enum Stop {
    /// A function has no series here.
    Undefined(Undefined),
    /// The interpreter does not know this.
    NotUnderstood(String),
    /// `break`, perhaps to a label.
    Break(Option<Lifetime>),
    /// `continue`, perhaps to a label.
    Continue(Option<Lifetime>),
    /// `return`.
    Return(Value),
}

impl Stop {
    /// The interpreter does not know this.
    pub fn says(message: impl Into<String>) -> Self {
        Self::NotUnderstood(message.into())
    }

    /// Something else was wanted.
    pub fn not_understood(wanted: &str, value: &Value) -> Self {
        Self::says(format!("wanted {wanted}, not {}", value.kind()))
    }

    /// What it says.
    pub fn message(self) -> String {
        match self {
            Self::Undefined(Undefined(function, at)) => format!("{function} is undefined at {at}"),
            Self::NotUnderstood(message) => message,
            Self::Break(_) | Self::Continue(_) | Self::Return(_) => "a jump out of the function".to_owned(),
        }
    }
}

impl From<Undefined> for Stop {
    fn from(undefined: Undefined) -> Self {
        Self::Undefined(undefined)
    }
}
