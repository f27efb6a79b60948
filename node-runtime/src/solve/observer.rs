//! What sees each step that is taken.

use core::ops::ControlFlow;

use crate::dynamics::Dynamics;

use super::step::Step;

/// Sees each step that is taken, and may stop the march.
pub trait Observer<D: Dynamics> {
    /// Whether it will look into a step that ends at this time. If not, only the ends of the step are known.
    fn looks_inside(&self, end: D::Real) -> bool;

    /// The step.
    fn see(&mut self, step: &Step<'_, D>) -> ControlFlow<()>;
}

/// A function that may look anywhere.
impl<D: Dynamics, F: FnMut(&Step<'_, D>) -> ControlFlow<()>> Observer<D> for F {
    fn looks_inside(&self, _end: D::Real) -> bool {
        true
    }

    #[inline]
    fn see(&mut self, step: &Step<'_, D>) -> ControlFlow<()> {
        self(step)
    }
}

/// Does not look.
pub(crate) struct Nobody;

impl<D: Dynamics> Observer<D> for Nobody {
    fn looks_inside(&self, _end: D::Real) -> bool {
        false
    }

    fn see(&mut self, _step: &Step<'_, D>) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
}
