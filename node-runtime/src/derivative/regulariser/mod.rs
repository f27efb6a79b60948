//! Integrals along a solution that make it easy to solve.

use core::fmt;

use crate::check::first_non_finite;
use crate::differentiable::Differentiable;
use crate::dynamics::point;
use crate::error::SolveError;
use crate::scalar::Real;

mod jacobian;
mod time_derivative;

pub use jacobian::{JacobianNorm, Node, Slopes};
pub use time_derivative::TimeDerivative;

/// An integral along a solution, which as a part of a loss makes the solution easy for a solver: R_K, the kinetic energy, or the
/// norm of the Jacobian.
///
/// [`Recording::integral`](super::Recording::integral) gives its value, and [`Objective::integral`](super::Objective::integral) takes
/// it into a gradient. All are means over the n components of the state, and positive also backward in time.
///
/// ```
/// use node_runtime::derivative::{Objective, Regulariser, record};
/// use node_runtime::prelude::*;
///
/// #[ode_dynamics]
/// fn oscillator([x, v]: [f64; 2], omega: f64) -> [f64; 2] {
///     [omega * v, -omega * x]
/// }
///
/// // |x⁽ᴷ⁾|² = ω^{2K}|x|², so that R_3 = ½·ω⁶·T for |x| = 1; and the squares in the Jacobian are 2ω².
/// let solution = record(&Oscillator { omega: 2.0 }, [1.0, 0.0], 0.0..=5.0, &Taylor::tolerance(1e-13))?;
/// let (r3, jacobian) = (Regulariser::derivative(3), Regulariser::jacobian());
/// assert!((solution.integral(r3)? - 160.0).abs() < 1e-8);
/// assert!((solution.integral(jacobian)? - 20.0).abs() < 1e-12);
/// let gradient = solution.gradient(&Objective::new().integral(r3, 1.0).integral(jacobian, 0.5))?;
/// assert!((gradient.parameters[0] - 490.0).abs() < 1e-7);
/// # Ok::<(), SolveError>(())
/// ```
pub struct Regulariser<D: Differentiable> {
    pub(super) kind: Kind<D>,
}

pub enum Kind<D: Differentiable> {
    TimeDerivative(TimeDerivative),
    Jacobian(JacobianNorm<D>),
}

impl<D: Differentiable> Regulariser<D> {
    /// R_K = ∫ meanᵢ (d^K xᵢ/dt^K)² dt of "Learning Differential Equations that are Easy to Solve" (Kelly et al. 2020). A small K-th
    /// derivative makes a solution easy for a solver of order K.
    ///
    /// The K-th derivative is that along the solution, time counted. With the Taylor method, where K is at most the order, the square of
    /// the polynomial's K-th derivative is integrated in closed form: for systems of some size value and gradient cost next to nothing
    /// beside the jet. With a Runge–Kutta method it is integrated as a state that is carried along, r′ = mean (x⁽ᴷ⁾)² with the stages and the weights of
    /// the method and a jet of order K at each stage, as the paper has it; K is at most the order that was compiled. The steps are
    /// those of the state alone: the error of r does not shorten them. By the Taylor method of order p a step has the K-th derivative to
    /// the order p − K: choose p well above K, and with fixed steps compare with half of them.
    pub fn derivative(order: usize) -> Self {
        Self { kind: Kind::TimeDerivative(TimeDerivative { order, is_augmented: false }) }
    }

    /// R_K by augmented integration with the Taylor method as well: of order p, with jets of order p + K − 1, which is at most the order
    /// that was compiled.
    ///
    /// The closed form of [`derivative`](Self::derivative) knows the K-th derivative to the order p − K in the step, this to the order
    /// p. It matters where K is near p or steps are long.
    pub fn augmented_derivative(order: usize) -> Self {
        Self { kind: Kind::TimeDerivative(TimeDerivative { order, is_augmented: true }) }
    }

    /// The kinetic energy ∫ meanᵢ fᵢ² dt of "How to Train Your Neural ODE" (Finlay et al. 2020): R_1. Some implementations of it have
    /// half of this.
    pub fn kinetic() -> Self {
        Self::derivative(1)
    }

    /// The norm of the Jacobian, ∫ ‖∂f/∂x‖² dt/n with the sum of the squares of all entries (Finlay et al. 2020), exactly: one row of the
    /// Jacobian for each component of the state. For small states.
    ///
    /// It is summed at the stages of a Runge–Kutta step with the weights of the method, as if carried along, and by Gauss's rule
    /// of at least the order of the method over a Taylor step.
    pub fn jacobian() -> Self {
        Self { kind: Kind::Jacobian(JacobianNorm::new(None)) }
    }

    /// An estimate of [`jacobian`](Self::jacobian) by one product with the Jacobian: ∫ ‖εᵀ·∂f/∂x‖² dt/n.
    ///
    /// With ε of independent components of mean 0 and variance 1, such as signs (Rademacher) or normal numbers, its mean is the norm
    /// (Hutchinson 1990). Draw one ε for each solve from a seed, for instance by `train::Random`:
    ///
    /// ```
    /// # #[cfg(feature = "train")] {
    /// use node_runtime::derivative::Regulariser;
    /// use node_runtime::prelude::*;
    /// use node_runtime::train::Random;
    ///
    /// #[ode_dynamics(order = 8)]
    /// fn rotation([x, y]: [f64; 2], omega: f64) -> [f64; 2] {
    ///     [-omega * y, omega * x]
    /// }
    ///
    /// let mut probe = [0.0; 2];
    /// Random::seed(7).signs(&mut probe);
    /// let regulariser = Regulariser::<Rotation>::jacobian_probe(probe);
    /// # }
    /// ```
    pub fn jacobian_probe(probe: D::State) -> Self {
        Self { kind: Kind::Jacobian(JacobianNorm::new(Some(point::<D>(&probe)))) }
    }
}

impl<D: Differentiable> Kind<D> {
    /// There is an R_K up to `maximum`; probes are finite.
    pub fn check(&self, maximum: impl Fn(TimeDerivative) -> usize) -> Result<(), SolveError> {
        match self {
            Self::TimeDerivative(derivative) => derivative.check(maximum(*derivative)),
            Self::Jacobian(JacobianNorm { probe: None, .. }) => Ok(()),
            Self::Jacobian(JacobianNorm { probe: Some(probe), .. }) => match first_non_finite(probe.as_ref()) {
                Some(i) => Err(SolveError::NonFiniteSeed { value: probe.as_ref()[i].to_f64() }),
                None => Ok(()),
            },
        }
    }
}

impl<D: Differentiable> Clone for Regulariser<D> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<D: Differentiable> Copy for Regulariser<D> {}

impl<D: Differentiable> Clone for Kind<D> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<D: Differentiable> Copy for Kind<D> {}

impl<D: Differentiable> fmt::Debug for Regulariser<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::TimeDerivative(derivative) => derivative.fmt(f),
            Kind::Jacobian(JacobianNorm { probe, .. }) => {
                f.debug_struct("Jacobian").field("probe", &probe.as_ref().map(AsRef::as_ref)).finish()
            }
        }
    }
}
