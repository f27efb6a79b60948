//! Tolerances, one for all components or one for each.

/// A tolerance: one for all components, or one for each in the order of the state.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Tolerance {
    /// The same for all components.
    All(f64),
    /// One for each component.
    Fixed(&'static [f64]),
    /// One for each component, known at run time.
    #[cfg(feature = "std")]
    Each(Vec<f64>),
}

impl Tolerance {
    /// The value for one component; `None` if there is none.
    pub(crate) fn get(&self, component: usize) -> Option<f64> {
        match self {
            Self::All(value) => Some(*value),
            Self::Fixed(values) => values.get(component).copied(),
            #[cfg(feature = "std")]
            Self::Each(values) => values.get(component).copied(),
        }
    }

    /// How many values there are; `None` if one serves all components.
    pub(crate) fn count(&self) -> Option<usize> {
        match self {
            Self::All(_) => None,
            Self::Fixed(values) => Some(values.len()),
            #[cfg(feature = "std")]
            Self::Each(values) => Some(values.len()),
        }
    }
}

impl From<f64> for Tolerance {
    fn from(value: f64) -> Self {
        Self::All(value)
    }
}

#[cfg(feature = "std")]
impl<const N: usize> From<[f64; N]> for Tolerance {
    fn from(values: [f64; N]) -> Self {
        Self::Each(values.into())
    }
}

#[cfg(feature = "std")]
impl From<Vec<f64>> for Tolerance {
    fn from(values: Vec<f64>) -> Self {
        Self::Each(values)
    }
}

impl From<&'static [f64]> for Tolerance {
    fn from(values: &'static [f64]) -> Self {
        Self::Fixed(values)
    }
}
