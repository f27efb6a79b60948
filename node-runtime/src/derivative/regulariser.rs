//! The regulariser R_K of "Learning Differential Equations that are Easy to Solve" (Kelly et al. 2020).

use crate::error::SolveError;
use crate::scalar::{Real, Scalar};
use crate::series::reciprocal;
use crate::state::Array;

/// R_K = ∫ meanᵢ (d^K xᵢ/dt^K)² dt over the interval of a solution.
///
/// A small K-th derivative makes a solution easy for a solver of order K. R_1 is the kinetic energy ∫ mean f² of RNODE
/// (Finlay et al. 2020). Where a solution is made of Taylor polynomials the K-th coefficient is there, and the square of its
/// polynomial is integrated in closed form: the value and the gradient cost next to nothing beside the jet.
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
/// // |x⁽ᴷ⁾|² = ω^{2K}|x|², so that R_3 = ½·ω⁶·T for |x| = 1.
/// let solution = record(&Oscillator { omega: 2.0 }, [1.0, 0.0], 0.0..=5.0, &Taylor::tolerance(1e-13))?;
/// let r3 = Regulariser::derivative(3);
/// assert!((solution.integral(r3)? - 160.0).abs() < 1e-8);
/// let gradient = solution.gradient(&Objective::new().integral(r3, 1.0))?;
/// assert!((gradient.parameters[0] - 480.0).abs() < 1e-7);
/// # Ok::<(), SolveError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Regulariser {
    pub(super) order: usize,
}

impl Regulariser {
    /// R_K; K is at least 1 and at most the order of the method.
    pub fn derivative(order: usize) -> Self {
        Self { order }
    }

    pub(super) fn check(self, maximum: usize) -> Result<(), SolveError> {
        if (1..=maximum).contains(&self.order) {
            return Ok(());
        }
        Err(SolveError::Regulariser { order: self.order, maximum })
    }

    /// The integral over one step, of which `row` gives the coefficients x_k, k ≤ `order`, in the scale s of time.
    ///
    /// With y(τ) = Σ_{k≥K} a_k x_k τ^{k−K}, a_k = k!/(k−K)!, it is |s|^{1−2K}·mean Σ_{k,l} a_k a_l x_k x_l
    /// |τ|·τ^{k+l−2K}/(k+l−2K+1). `each` is given k and the derivatives of the integral by the x_k of all components.
    #[inline(always)]
    pub(super) fn step<'a, S: Scalar, P: Array<S>>(
        self,
        row: impl Fn(usize) -> &'a [S],
        order: usize,
        (scale, tau): (S, S),
        mut each: impl FnMut(usize, &P),
    ) -> S {
        let mut power = self.factor::<S>(scale, tau, row(0).len());
        let (mut integral, mut factor_k) = (number(0.0), self.factorial());
        // |s|^{1−2K}·|τ|/n·τ^{k−K} and τ^{l−K}, times a_k and a_l.
        for k in self.order..=order {
            let (mut slopes, mut weight): (P, S) = (Array::splat(number(0.0)), power * number(factor_k));
            let mut factor_l = self.factorial();
            for l in self.order..=order {
                let moment = weight * (number::<S>(factor_l) * reciprocal(k + l - 2 * self.order + 1));
                factor_l = self.next(factor_l, l);
                for (slope, x) in slopes.as_mut().iter_mut().zip(row(l)) {
                    *slope = x.mul_add(moment, *slope);
                }
                weight = weight * tau;
            }
            for (slope, x) in slopes.as_mut().iter_mut().zip(row(k)) {
                integral = slope.mul_add(*x, integral);
                *slope = *slope + *slope;
            }
            each(k, &slopes);
            factor_k = self.next(factor_k, k);
            power = power * tau;
        }
        integral
    }

    /// |s|^{1−2K}·|τ|/n.
    #[inline(always)]
    fn factor<S: Scalar>(self, scale: S, tau: S, dimension: usize) -> S {
        let length = scale * tau;
        let length = S::choose(length.is_less(number(0.0)), -length, length);
        length / (scale.powi(2 * self.order as i32) * number(dimension as f64))
    }

    /// a_K = K!.
    #[inline(always)]
    fn factorial(self) -> f64 {
        (1..=self.order).fold(1.0, |product, j| product * j as f64)
    }

    /// a_{k+1} from a_k = k!/(k − K)!.
    #[inline(always)]
    fn next(self, a: f64, k: usize) -> f64 {
        a * (k + 1) as f64 * reciprocal::<f64>(k + 1 - self.order)
    }
}

#[inline(always)]
fn number<S: Scalar>(x: f64) -> S {
    S::splat(S::Real::from_f64(x))
}
