//! The regulariser R_K of "Learning Differential Equations that are Easy to Solve" (Kelly et al. 2020).

use crate::error::SolveError;
use crate::scalar::{Real, Scalar};

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
    order: usize,
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
    /// |τ|^{k+l−2K+1}/(k+l−2K+1) with the signs of τ. `each` sees k and the derivatives of the integral by the x_k of all
    /// components.
    #[inline(always)]
    pub(super) fn step<'a, S: Scalar>(
        self,
        row: impl Fn(usize) -> &'a [S],
        order: usize,
        (scale, tau): (f64, f64),
        mut each: impl FnMut(usize, usize, S),
    ) -> S {
        let number = |x: f64| S::splat(S::Real::from_f64(x));
        let dimension = row(0).len();
        let factor = number(self.factor(scale, tau, dimension));
        let mut integral = number(0.0);
        for i in 0..dimension {
            for k in self.order..=order {
                let mut slope = number(0.0);
                for l in self.order..=order {
                    slope = row(l)[i].mul_add(number(self.moment(k, l, tau)), slope);
                }
                let slope = slope * factor;
                integral = slope.mul_add(row(k)[i], integral);
                each(k, i, slope + slope);
            }
        }
        integral
    }

    /// s^{1−2K}·τ/n, with the length of the step positive.
    fn factor(self, scale: f64, tau: f64, dimension: usize) -> f64 {
        (scale * tau).abs() / scale.powi(2 * self.order as i32) / dimension as f64
    }

    /// a_k a_l τ^{k+l−2K}/(k + l − 2K + 1).
    fn moment(self, k: usize, l: usize, tau: f64) -> f64 {
        let power = k + l - 2 * self.order;
        self.falling(k) * self.falling(l) * tau.powi(power as i32) / (power + 1) as f64
    }

    /// k!/(k − K)!.
    fn falling(self, k: usize) -> f64 {
        (k - self.order + 1..=k).map(|j| j as f64).product()
    }
}
