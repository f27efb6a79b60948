//! The options of the Taylor method.

use crate::instruction_set::InstructionSet;

/// The Taylor method: how accurate, of which order, within which limits.
///
/// ```
/// use node_runtime::prelude::*;
///
/// let method = Taylor::tolerance(1e-12).max_step(0.5).max_steps(10_000);
/// let per_component = Taylor::tolerances([1e-9, 1e-15], 1e-12);
/// let fixed = Taylor::fixed(4, 0.01);
/// # let _ = (method, per_component, fixed);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Taylor {
    pub(crate) accuracy: Accuracy,
    pub(crate) order: Option<usize>,
    pub(crate) max_steps: u64,
    pub(crate) min_step: f64,
    pub(crate) max_step: f64,
    pub(crate) instruction_set: Option<InstructionSet>,
}

/// How the step is chosen.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Accuracy {
    /// So that the error of a step stays below atol + rtol·|x|.
    Tolerance { atol: Tolerance, rtol: Tolerance },
    /// By the user.
    Fixed { step: f64 },
}

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

impl Taylor {
    /// Steps such that the error of each stays below `tolerance`·(1 + |x|) in every component.
    ///
    /// The order follows from the tolerance, which must be positive and finite. A step is judged by no
    /// less than the resolution of the number type; a smaller tolerance still makes truncation smaller, down to a
    /// millionth of it.
    pub fn tolerance(tolerance: f64) -> Self {
        Self::tolerances(tolerance, tolerance)
    }

    /// Steps such that the error of each stays below atol + rtol·|x|; both one for all components, or one for each.
    ///
    /// Each must be finite and not negative, and one of the two positive for every component.
    pub fn tolerances(atol: impl Into<Tolerance>, rtol: impl Into<Tolerance>) -> Self {
        Self::new(Accuracy::Tolerance { atol: atol.into(), rtol: rtol.into() })
    }

    /// Steps of one length (positive, also backward in time) and one order; the last is shortened to end in time.
    pub fn fixed(order: usize, step: f64) -> Self {
        Self::new(Accuracy::Fixed { step }).order(order)
    }

    fn new(accuracy: Accuracy) -> Self {
        Self {
            accuracy,
            order: None,
            max_steps: 10_000_000,
            min_step: 0.0,
            max_step: f64::INFINITY,
            instruction_set: None,
        }
    }

    /// The order of the polynomials, from 1 to the highest that was compiled.
    pub fn order(mut self, order: usize) -> Self {
        self.order = Some(order);
        self
    }

    /// The number of steps, taken or taken back, after which one call gives up; ten million if not set. It also gives up
    /// where ten times as many seem to be needed.
    pub fn max_steps(mut self, steps: u64) -> Self {
        self.max_steps = steps;
        self
    }

    /// The length below which a step is an error; if not set, a few units in the last place of t.
    pub fn min_step(mut self, step: f64) -> Self {
        self.min_step = step;
        self
    }

    /// The length that no step exceeds; if not set, ∞.
    pub fn max_step(mut self, step: f64) -> Self {
        self.max_step = step;
        self
    }

    /// The instruction set to compute with; if not set, the best of the machine for the system.
    ///
    /// Results of different sets differ by rounding.
    pub fn instruction_set(mut self, set: InstructionSet) -> Self {
        self.instruction_set = Some(set);
        self
    }
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
