//! The real types.

/// The type of every number in a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Real {
    F32,
    F64,
}

impl Real {
    /// The nearest number of this type.
    pub fn rounded(self, number: f64) -> f64 {
        match self {
            Self::F32 => (number as f32).into(),
            Self::F64 => number,
        }
    }

    /// The number of this type that is nearest to an integer.
    pub fn of_integer(self, integer: i64) -> f64 {
        match self {
            Self::F32 => (integer as f32).into(),
            Self::F64 => integer as f64,
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::F32 => "f32",
            Self::F64 => "f64",
        }
    }

    /// The largest finite number.
    pub fn largest(self) -> f64 {
        match self {
            Self::F32 => f32::MAX.into(),
            Self::F64 => f64::MAX,
        }
    }
}
