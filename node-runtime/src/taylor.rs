//! The options of the Taylor method.

use crate::instruction_set::InstructionSet;
use crate::method::{Accuracy, Bounds, set_bounds};
use crate::tolerance::Tolerance;

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
    pub(crate) bounds: Bounds,
}

impl Taylor {
    /// Steps such that the error of each stays below `tolerance`·(1 + |x|) in every component.
    ///
    /// Steps are long. Each is checked against the equation at its end, and one that is more than twice as long as the step before, or
    /// begins with a field of 0, also at seven places inside. What is shorter still, and of which the coefficients at the start show
    /// nothing, can be stepped over: a short pulse, or a switch that was made smooth. Give the width of the shortest to
    /// [`max_step`](Self::max_step).
    ///
    /// The order follows from the tolerance, which must be positive and finite. A step is judged by no
    /// less than the resolution of the number type; a smaller tolerance still makes truncation smaller, down to a
    /// millionth of it.
    ///
    /// From the resolution downwards (2⁻⁵² or 2⁻²³) rounding alone is left. There the first coefficients are computed in twice the
    /// digits, about the state with all that rounding has taken from it: errors are then two to five times smaller, for
    /// which a small system takes up to a fifth longer. This needs the feature `std` and a vector field of at most a hundred operations
    /// ([`Cost::linear`](crate::dynamics::Cost::linear)), and is for one trajectory at a time: ensembles in lanes do without.
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
        Self { accuracy, order: None, bounds: Bounds::default() }
    }

    /// The order of the polynomials, from 1 to the highest that was compiled.
    pub fn order(mut self, order: usize) -> Self {
        self.order = Some(order);
        self
    }

    set_bounds!();
}
