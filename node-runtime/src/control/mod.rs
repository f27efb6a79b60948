//! How long a step may be, and whether it was good.

use crate::check::check_order;
use crate::dynamics::{Dynamics, Point};
use crate::error::SolveError;
use crate::method::Accuracy;
use crate::scalar::{self, Real};
use crate::taylor::Taylor;

mod defect;
mod embedded;
mod limits;
mod order;
mod size;
mod tolerance;

pub(crate) use defect::error;
pub(crate) use embedded::{EmbeddedControl, EmbeddedRule};
pub(crate) use limits::{Limits, Pace, Stall, slack};

use size::SizeLaw;
use tolerance::Tolerances;

/// The options of a [`Taylor`] method, made ready for one system.
pub(crate) struct Control<D: Dynamics> {
    /// The order of the polynomials.
    pub order: usize,
    pub rule: Rule<D>,
    pub limits: Limits<D::Real>,
    error_per_defect: D::Real,
}

impl<D: Dynamics> Clone for Control<D> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<D: Dynamics> Copy for Control<D> {}

/// How the step is chosen.
pub(crate) enum Rule<D: Dynamics> {
    Adaptive { tolerances: Tolerances<D>, size: SizeLaw<D::Real> },
    Fixed { step: D::Real },
}

impl<D: Dynamics> Clone for Rule<D> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<D: Dynamics> Copy for Rule<D> {}

impl<D: Dynamics> Control<D> {
    pub fn new(method: &Taylor) -> Result<Self, SolveError> {
        let limits = Limits::new(&method.bounds)?;
        let (rule, order) = match &method.accuracy {
            Accuracy::Tolerance { atol, rtol } => {
                let tolerances = Tolerances::new(atol, rtol)?;
                let epsilon = tolerances.smallest();
                let finest = tolerances.finest;
                let order = check_order::<D>(method.order.unwrap_or_else(|| order::cheapest::<D>(finest)))?;
                let size = SizeLaw::new(order, epsilon, finest);
                (Rule::Adaptive { tolerances, size }, order)
            }
            Accuracy::Fixed { step } => {
                let rule = Rule::Fixed { step: limits.fixed_step(*step)? };
                (rule, check_order::<D>(method.order.unwrap_or(D::MAX_ORDER))?)
            }
        };
        let is_fixed = matches!(rule, Rule::Fixed { .. });
        Ok(Self {
            order,
            rule,
            error_per_defect: D::Real::from_f64(if is_fixed { 0.0 } else { 1.0 / (order + 1) as f64 }),
            limits,
        })
    }

    /// Whether a step is to be as good as the reals resolve, so that rounding alone is left.
    #[cfg(feature = "std")]
    pub fn is_finest(&self) -> bool {
        matches!(&self.rule, Rule::Adaptive { tolerances, .. } if tolerances.finest <= D::Real::EPSILON.to_f64())
    }

    /// The length of a step, at most `longest`, of the polynomial with the coefficients `row`, after the step `before`;
    /// all in its scale, of which `per_scale` is the inverse. With it, the weights of the components.
    #[inline(always)]
    pub fn propose<'a, V: scalar::Register<Real = D::Real>>(
        &self,
        row: impl Fn(usize) -> &'a [V] + Copy,
        per_scale: V,
        before: V,
        longest: V,
        weights: &mut [V],
    ) -> V {
        match &self.rule {
            Rule::Adaptive { tolerances, size } => {
                let longest = longest.min(V::splat(self.limits.max_step) * per_scale);
                // With an exact fourth power: the polynomial is evaluated in powers of τ up to it.
                size.propose(tolerances, row, before, weights).min(longest).quarter_precision()
            }
            // Finite, also where the scale had to be much shorter.
            Rule::Fixed { step } => (V::splat(*step) * per_scale).min(V::splat(D::Real::MAX)),
        }
    }

    /// Whether the steps are chosen.
    #[inline(always)]
    pub fn is_adaptive(&self) -> bool {
        matches!(self.rule, Rule::Adaptive { .. })
    }

    /// Whether a step of length τ is a leap, much longer than what is known to be good: it is looked into before it is taken.
    #[inline(always)]
    pub fn is_leap<V: scalar::Register<Real = D::Real>>(&self, tau: V, known: V) -> V::Mask {
        match self.rule {
            Rule::Adaptive { .. } => (known * V::splat(D::Real::from_f64(LEAP))).less(tau),
            Rule::Fixed { .. } => tau.less(tau),
        }
    }

    /// What the defect over a step tells of its error, in units of the step: 1/(p + 1), or nothing if the step is fixed.
    #[inline(always)]
    pub fn error_per_defect(&self) -> D::Real {
        self.error_per_defect
    }

    /// What the error of a step may be in units of the tolerance.
    ///
    /// A step that had to be taken back may hold a kink or a jump, and so may each of the shorter ones in its place. There
    /// the defect, which is then not the (p + 1)-th term of a series, bounds the error only without the factor 1/(p + 1).
    #[inline(always)]
    pub fn allowed_error(&self, is_in_doubt: bool) -> D::Real {
        if is_in_doubt { self.error_per_defect } else { D::Real::ONE }
    }
}

/// A step is a leap if it is longer than so many times what is known to be good.
const LEAP: f64 = 2.0;

/// Where a leap is looked into, in its length: neither evenly nor at simple fractions, where what is periodic may vanish.
pub const PROBES: [f64; 7] = [0.07, 0.21, 0.34, 0.48, 0.61, 0.77, 0.91];

/// What a step is judged by: the weight 1/(atol + rtol·scale) of each component.
pub(crate) type Weights<D> = Point<D>;

#[cfg(test)]
mod tests;
