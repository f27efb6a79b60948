//! The regulariser R_K of "Learning Differential Equations that are Easy to Solve" (Kelly et al. 2020).

use crate::error::SolveError;
use crate::scalar::{Real, Scalar};
use crate::series::reciprocal;
use crate::state::Array;

/// R_K = ∫ meanᵢ (d^K xᵢ/dt^K)² dt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeDerivative {
    /// K.
    pub order: usize,
    /// Not in closed form from the polynomial of a step, but as a state that is carried along.
    pub is_augmented: bool,
}

impl TimeDerivative {
    pub fn check(self, maximum: usize) -> Result<(), SolveError> {
        if (1..=maximum).contains(&self.order) {
            return Ok(());
        }
        Err(SolveError::Regulariser { order: self.order, maximum })
    }

    /// The integral over one step of order `order`, of which `row` gives the coefficients x_k in the scale s of time.
    ///
    /// With y(τ) = Σ_{k≥K} a_k x_k τ^{k−K}, a_k = k!/(k−K)!, it is |s|^{1−2K}·mean Σ_{k,l} a_k a_l x_k x_l
    /// |τ|·τ^{k+l−2K}/(k+l−2K+1). In closed form k and l go up to the order p. Carried along, r′ = mean (x⁽ᴷ⁾)² is known to the
    /// order p − 1: the terms are those with k + l − 2K < p. Each of x_k and x_l has its own |s|^{−K}, since |s|^{−2K} may be infinite.
    ///
    /// `each` is given k and the derivatives of the integral by the x_k of all components.
    #[inline(always)]
    pub fn step<'a, S: Scalar, P: Array<S>>(
        self,
        row: impl Fn(usize) -> &'a [S],
        order: usize,
        (scale, tau): (S, S),
        mut each: impl FnMut(usize, &P),
    ) -> S {
        let per_scale = self.per_scale(scale);
        let mut power = per_scale * magnitude(scale * tau) / number(row(0).len() as f64);
        let (mut integral, mut factor_k) = (number(0.0), self.factorial());
        // |s|^{1−K}·|τ|/n·τ^{k−K} and τ^{l−K}, times a_k and a_l.
        let (last, total) = self.range(order);
        for k in self.order..=last {
            let (mut slopes, mut weight): (P, S) = (Array::splat(number(0.0)), power * number(factor_k));
            let mut factor_l = self.factorial();
            for l in self.order..=last.min(total - k) {
                let moment = weight * (number::<S>(factor_l) * reciprocal(k + l - 2 * self.order + 1));
                factor_l = self.next(factor_l, l);
                for (slope, x) in slopes.as_mut().iter_mut().zip(row(l)) {
                    *slope = x.mul_add(moment, *slope);
                }
                weight = weight * tau;
            }
            for (slope, x) in slopes.as_mut().iter_mut().zip(row(k)) {
                *slope = *slope * per_scale;
                integral = slope.mul_add(*x, integral);
                *slope = *slope + *slope;
            }
            each(k, &slopes);
            factor_k = self.next(factor_k, k);
            power = power * tau;
        }
        integral
    }

    /// The order of the jet of a step of order `order`.
    pub fn jet_order(self, order: usize) -> usize {
        self.range(order).0
    }

    /// The largest k, and the largest k + l.
    #[inline(always)]
    fn range(self, order: usize) -> (usize, usize) {
        if self.is_augmented { (self.order + order - 1, 2 * self.order + order - 1) } else { (order, 2 * order) }
    }

    /// |s|^{−K}.
    #[inline(always)]
    fn per_scale<S: Scalar>(self, scale: S) -> S {
        number::<S>(1.0) / magnitude(scale).powi(self.order as i32)
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

/// |x|.
#[inline(always)]
fn magnitude<S: Scalar>(x: S) -> S {
    S::choose(x.is_less(number(0.0)), -x, x)
}

#[inline(always)]
fn number<S: Scalar>(x: f64) -> S {
    S::splat(S::Real::from_f64(x))
}
