//! The jets that are differentiated, in a function of their own.

use crate::differentiable::Differentiable;
use crate::scalar::{Piece, Scalar};

/// A jet with all series, as a piece of its own: [`Differentiable::expand`], once for all that differentiate it.
pub(super) struct Expand<'a, D: Differentiable, S: Scalar<Real = D::Real>> {
    pub folded: &'a D::Folded<S>,
    pub time: S,
    pub scale: S,
    pub expansion: &'a mut D::Expansion<S>,
    pub order: usize,
}

impl<D: Differentiable, S: Scalar<Real = D::Real>> Piece for Expand<'_, D, S> {
    type Output = ();

    #[inline(always)]
    fn compute(self) {
        D::expand(self.folded, self.time, self.scale, self.expansion, self.order);
    }
}
