//! First coefficients in twice the digits, for tolerances at the resolution of the reals.

use crate::constants::{Constants, no_constants};
use crate::dynamics::{Dynamics, Point};
use crate::instruction_set::{InstructionSet, Task};
use crate::scalar::{Corrected, Real, Scalar, Transparent, two_product, two_sum};
use crate::series::Coefficients;
use crate::state::{Array, State};
use crate::step::{Kept, empty};

use super::expansion::Expansion;

/// The vector field about x_0 + carry, in twice the digits.
///
/// Where a step is as good as the reals resolve, errors come from rounding alone: of the state to which the jet belongs, and of the
/// vector field, which are the first coefficients x_1 and the largest terms of the step. Both are removed here. What is left are the
/// terms from x_2 on, smaller by the step.
pub struct Refinement<D: Dynamics> {
    constants: Constants<D, Corrected<D::Real>>,
    series: Kept<D, Corrected<D::Real>>,
    /// What x_1 of either polynomial lacks.
    rest: [Point<D>; 2],
}

impl<D: Dynamics> Clone for Refinement<D> {
    fn clone(&self) -> Self {
        Self { constants: self.constants.clone(), series: self.series.clone(), rest: self.rest }
    }
}

impl<D: Dynamics> Refinement<D> {
    /// Whether the vector field is small enough: twice the digits are computed without vectors, so that a network's field in them would
    /// take longer than the jet.
    pub const PAYS: bool = D::COST.linear <= 100.0;

    /// The constants stay as rounded as they are for the other coefficients: all belong to one system.
    pub fn new(constants: &D::Constants<D::Real>) -> Self {
        let zero = Array::splat(D::Real::ZERO);
        let mut refinement = Self { constants: no_constants::<D, _>(), series: empty::<D, _>(), rest: [zero; 2] };
        refinement.set_constants(constants);
        refinement
    }

    pub fn set_constants(&mut self, constants: &D::Constants<D::Real>) {
        for (corrected, constant) in self.constants.as_mut().iter_mut().zip(constants.as_ref()) {
            *corrected = Corrected::splat(*constant);
        }
    }

    /// The first coefficients of the polynomial `number`.
    ///
    /// A task of its own: it is compiled once for each instruction set, not into every integration.
    #[inline(never)]
    pub fn first(&mut self, expansion: &Expansion<D>, number: usize, instruction_set: InstructionSet) -> Point<D> {
        instruction_set.run(First { refinement: self, expansion, number })
    }

    #[inline(always)]
    fn compute(&mut self, expansion: &Expansion<D>, number: usize) -> Point<D> {
        let Expansion { time, carry, scale, .. } = expansion;
        let row = self.series.row_mut(0).iter_mut();
        for ((corrected, x), carry) in row.zip(expansion.row(0)).zip(carry.as_ref()) {
            *corrected = Corrected::new(*x, *carry);
        }
        let time = Corrected::new(time.value, time.carry);
        D::jet(&self.constants, time, Corrected::splat(scale.value), &mut self.series, 1);
        let mut first: Point<D> = Array::splat(D::Real::ZERO);
        let parts = self.series.row(1).iter().map(|x| x.parts());
        for ((x, rest), part) in first.as_mut().iter_mut().zip(self.rest[number].as_mut()).zip(parts) {
            (*x, *rest) = part;
        }
        first
    }

    /// Where the polynomial `number`, `from`, leads at τ; `curvature` is the sum of all terms behind the first.
    #[inline(always)]
    pub fn advance(
        &self,
        number: usize,
        from: &Expansion<D>,
        tau: D::Real,
        curvature: &Point<D>,
        to: &mut Expansion<D>,
    ) {
        let (first, rest, curvature) = (from.row(1), self.rest[number].as_ref(), curvature.as_ref());
        for i in 0..D::State::DIM {
            let (term, of_product) = two_product(tau, first[i]);
            let (increment, of_increment) = two_sum(term, curvature[i]);
            let (x, of_sum) = two_sum(from.row(0)[i], increment);
            let small = from.carry.as_ref()[i] + (of_sum + (of_increment + tau.fused_mul_add(rest[i], of_product)));
            (to.row_mut(0)[i], to.carry.as_mut()[i]) = two_sum(x, small);
        }
    }
}

struct First<'a, D: Dynamics> {
    refinement: &'a mut Refinement<D>,
    expansion: &'a Expansion<D>,
    number: usize,
}

impl<D: Dynamics> Task<D::Real> for First<'_, D> {
    type Output = Point<D>;
    const WIDE: bool = false;

    #[inline(always)]
    fn run<S: Transparent<D::Real>>(self) -> Point<D> {
        self.refinement.compute(self.expansion, self.number)
    }
}
