//! Derivatives: of jets, and of solutions with respect to their initial state, parameters and time.
//!
//! A solve is first discretised and then differentiated: [`record`] keeps where each step began and how long it was, and all
//! derivatives are those of the steps that were taken, with their lengths as constants. So a gradient is exact, up to rounding,
//! for what was computed, and no second differential equation is solved. Jets are computed again when they are needed: the
//! memory is that of the states, steps × dimension. The method is that of the solution, [`Taylor`](crate::taylor::Taylor) or
//! [`RungeKutta`](crate::runge_kutta::RungeKutta): one word in the call of [`record`].
//!
//! | want | call |
//! |---|---|
//! | the jet at a point, JVP and VJP | [`Linearisation`] |
//! | changes of the solution in some directions (forward) | [`Recording::tangents`] |
//! | the state-transition matrix | [`state_transition`] |
//! | the gradient of a function of the solution (reverse) | [`Recording::gradient`] |
//! | one gradient after the other, in training | [`Recorder`]; for sums over trajectories [`Gradients`](crate::ensemble::Gradients) |
//! | what makes solutions easy: R_K, the kinetic energy, the norm of the Jacobian | [`Regulariser`] |

mod differential;
mod expand;
mod linearisation;
mod objective;
mod pull;
mod push;
mod recorder;
mod recording;
mod regulariser;
mod replay;
mod state_transition;

pub use differential::Differential;
pub use linearisation::Linearisation;
pub use objective::Objective;
pub use recorder::{Recorder, record};
pub use recording::Recording;
pub use regulariser::Regulariser;
pub use replay::Recordable;
pub use state_transition::{StateTransition, state_transition};

use crate::differentiable::Differentiable;
use crate::dynamics::Dynamics;
use crate::scalar::{Aligned, Scalar};
use crate::state::Array;

// What is made of reals.
type Folded<D> = <D as Differentiable>::Folded<<D as Dynamics>::Real>;
type Expansion<D> = <D as Differentiable>::Expansion<<D as Dynamics>::Real>;
type Tangents<D> = <D as Differentiable>::Tangents<<D as Dynamics>::Real>;
type Cotangents<D> = <D as Differentiable>::Cotangents<<D as Dynamics>::Real>;
type Collected<D> = <D as Differentiable>::Collected<<D as Dynamics>::Real>;
type Parameters<D> = <D as Dynamics>::Parameters<<D as Dynamics>::Real>;

/// What depends on parameters alone, on the heap.
///
/// Apart from its caller, on whose stack it would be built under all else.
#[inline(never)]
fn fold<D: Differentiable>(parameters: &Parameters<D>) -> Box<Aligned<Folded<D>>> {
    Box::new(Aligned(D::fold(parameters)))
}

/// Adds component by component.
#[inline(always)]
pub(crate) fn add<S: Scalar>(sum: &mut impl Array<S>, part: &impl Array<S>) {
    for (sum, part) in sum.as_mut().iter_mut().zip(part.as_ref()) {
        *sum = *sum + *part;
    }
}
