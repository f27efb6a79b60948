//! What the compiler generates for derivatives of a jet.

use crate::dynamics::Dynamics;
use crate::scalar::Scalar;
use crate::series::{Coefficients, Load};
use crate::state::Array;

/// Dynamics with the linear passes that differentiate their jets.
///
/// For w = φ(u) a tangent is ẇ = φ′(u)·u̇, a product of series; its transpose ū = φ′(u)·w̄ is the same product with the
/// orders of the cotangents reversed (Christianson 1992; Griewank and Walther 2008, chapter 13). Both passes run over an
/// expansion whose coefficients are all there. `S` is the scalar of the solution, `T` that of tangents and cotangents:
/// `S` itself, or a register of several directions; `W` values `T` side by side fill the registers of the machine: 8, or 1
/// where `T` is a register itself.
///
/// `#[ode_dynamics]` implements it; the module `derivative` has the ways to use it.
#[diagnostic::on_unimplemented(
    message = "the jets of `{Self}` are not differentiated",
    note = "dynamics with const parameters have derivatives for the sizes that the attribute names: `#[ode_dynamics(derivatives(N = 6))]`"
)]
pub trait Differentiable: Dynamics + 'static {
    /// All that depends on parameters alone.
    type Folded<S: Scalar<Real = Self::Real>>: Array<S>;

    /// The coefficients of the solution and of the series that derivatives need; the state is in the first columns.
    type Expansion<S: Scalar<Real = Self::Real>>: Coefficients<S>;

    /// The coefficients of tangents; those of the state are in the first columns.
    type Tangents<T: Scalar<Real = Self::Real>>: Coefficients<T>;

    /// The coefficients of cotangents, the highest order in row 0.
    type Cotangents<T: Scalar<Real = Self::Real>>: Coefficients<T>;

    /// The parts of the cotangents of what depends on parameters alone.
    type Collected<T: Scalar<Real = Self::Real>>: Array<T>;

    /// Folds the parameters into the constants of the recurrences.
    fn fold<S: Scalar<Real = Self::Real>>(parameters: &Self::Parameters<S>) -> Self::Folded<S>;

    /// The tangents of the constants, from those of the parameters.
    fn fold_tangents<S: Scalar<Real = Self::Real>, T: Load<S> + Scalar<Real = Self::Real>>(
        parameters: &Self::Parameters<S>,
        tangents: &Self::Parameters<T>,
    ) -> Self::Folded<T>;

    /// The cotangents of the parameters, from those of the constants.
    fn unfold<S: Scalar<Real = Self::Real>, T: Load<S> + Scalar<Real = Self::Real>>(
        parameters: &Self::Parameters<S>,
        collected: &Self::Collected<T>,
    ) -> Self::Parameters<T>;

    /// As [`jet`](Dynamics::jet), with all series up to the last order that is used.
    fn expand<S: Scalar<Real = Self::Real>>(
        folded: &Self::Folded<S>,
        time: S,
        scale: S,
        expansion: &mut Self::Expansion<S>,
        order: usize,
    );

    /// The tangents of the jet, from those of the state in row 0, of the constants (all 0 if there are none) and of the time:
    /// rows 1 to `order`.
    fn tangents<S: Scalar<Real = Self::Real>, T: Load<S> + Scalar<Real = Self::Real>, const W: usize>(
        folded: &Self::Folded<S>,
        tangents_of_constants: Option<&Self::Folded<T>>,
        tangent_of_time: T,
        scale: T,
        expansion: &Self::Expansion<S>,
        tangents: &mut Self::Tangents<T>,
        order: usize,
    );

    /// The cotangents of state, constants and time, from those of the coefficients x_j of the jet: x̄_j is given in row
    /// `order` − j, and row `order` becomes the cotangent of the state. That of the time is written, the parts of those of the
    /// constants are added to what `collected` holds.
    fn cotangents<S: Scalar<Real = Self::Real>, T: Load<S> + Scalar<Real = Self::Real>, const W: usize>(
        folded: &Self::Folded<S>,
        scale: T,
        expansion: &Self::Expansion<S>,
        cotangents: &mut Self::Cotangents<T>,
        collected: &mut Self::Collected<T>,
        cotangent_of_time: &mut T,
        order: usize,
    );
}
