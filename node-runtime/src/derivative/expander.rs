//! The jets of recorded steps, computed again.

use crate::differentiable::Differentiable;
use crate::scalar::{Transparent, cast_ref};
use crate::series::Coefficients;
use crate::state::State;

use super::Folded;
use super::recording::Knot;

pub(super) struct Expander<'a, D: Differentiable, S: Transparent<D::Real>> {
    pub folded: &'a D::Folded<S>,
    pub order: usize,
    expansion: Box<D::Expansion<S>>,
}

impl<'a, D: Differentiable, S: Transparent<D::Real>> Expander<'a, D, S> {
    #[inline(always)]
    pub fn new(folded: &'a Folded<D>, order: usize) -> Self {
        Self { folded: cast_ref(folded), order, expansion: D::Expansion::<S>::boxed() }
    }

    /// All series of the step.
    #[inline(always)]
    pub fn expand(&mut self, knot: &Knot<D>) -> &D::Expansion<S> {
        for (x, value) in self.expansion.row_mut(0)[..D::State::DIM].iter_mut().zip(knot.state.as_ref()) {
            *x = S::splat(*value);
        }
        D::expand(self.folded, S::splat(knot.time), S::splat(knot.scale), &mut self.expansion, self.order);
        &self.expansion
    }

    /// The series of the last step.
    #[inline(always)]
    pub fn expansion(&self) -> &D::Expansion<S> {
        &self.expansion
    }
}
