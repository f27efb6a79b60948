//! Functions of truncated polynomials: Taylor's formula at the constant term, composed with the rest.

use super::polynomial::Polynomial;
use crate::double_double::DoubleDouble;

impl Polynomial {
    /// Σ aₙ(c) (self − c)ⁿ with c the constant term.
    fn expand(self, coefficient: impl FnMut(usize) -> DoubleDouble) -> Self {
        Self::from_fn(coefficient).compose(self.rest())
    }

    /// aₙ = eᶜ/n!.
    pub fn exp(self) -> Self {
        let first = self.first().exp();
        self.expand(|n| first / factorial(n))
    }

    /// a₀ = ln c, aₙ = (−1)ⁿ⁺¹/(n cⁿ).
    pub fn ln(self) -> Self {
        let c = self.first();
        self.expand(|n| if n == 0 { c.ln() } else { -(-DoubleDouble::ONE / c).powi(n as i32) / (n as f64).into() })
    }

    /// aₙ = sin(c + nπ/2)/n!.
    pub fn sin(self) -> Self {
        let (sin, cos) = self.first().sin_cos();
        self.expand(|n| [sin, cos, -sin, -cos][n % 4] / factorial(n))
    }

    /// cos u = sin′ u: aₙ = cos(c + nπ/2)/n!.
    pub fn cos(self) -> Self {
        let (sin, cos) = self.first().sin_cos();
        self.expand(|n| [cos, -sin, -cos, sin][n % 4] / factorial(n))
    }

    /// aₙ = (−1)ⁿ/cⁿ⁺¹.
    pub fn recip(self) -> Self {
        let inverse = DoubleDouble::ONE / self.first();
        self.expand(|n| (-inverse).powi(n as i32) * inverse)
    }

    /// The binomial series with aₙ = f(c) α(α − 1)…(α − n + 1)/(n! cⁿ), for f(c) = c^α.
    fn binomial(self, power: DoubleDouble, alpha: DoubleDouble) -> Self {
        let c = self.first();
        let mut a = power;
        self.expand(|n| {
            let current = a;
            a = a * (alpha - (n as f64).into()) / (c * ((n + 1) as f64).into());
            current
        })
    }

    /// √u.
    pub fn sqrt(self) -> Self {
        self.binomial(self.first().sqrt(), 0.5.into())
    }

    /// ∛u.
    pub fn cbrt(self) -> Self {
        self.binomial(self.first().cbrt(), DoubleDouble::ONE / 3.0.into())
    }

    /// u^α.
    pub fn powf(self, alpha: f64) -> Self {
        self.binomial(self.first().powf(alpha), alpha.into())
    }

    /// uⁿ by n products.
    pub fn powi(self, n: i32) -> Self {
        let power = (0..n.unsigned_abs()).fold(Self::from(1.0), |power, _| power * self);
        if n < 0 { power.recip() } else { power }
    }

    /// sin u/cos u.
    pub fn tan(self) -> Self {
        self.sin() * self.cos().recip()
    }

    /// (eᵘ − e⁻ᵘ)/2.
    pub fn sinh(self) -> Self {
        (self.exp() - (-self).exp()) * 0.5.into()
    }

    /// (eᵘ + e⁻ᵘ)/2.
    pub fn cosh(self) -> Self {
        (self.exp() + (-self).exp()) * 0.5.into()
    }

    /// sinh u/cosh u.
    pub fn tanh(self) -> Self {
        self.sinh() * self.cosh().recip()
    }

    /// 1/(1 + e⁻ᵘ).
    pub fn sigmoid(self) -> Self {
        (Self::from(1.0) + (-self).exp()).recip()
    }

    /// ln(1 + eᵘ).
    pub fn softplus(self) -> Self {
        (Self::from(1.0) + self.exp()).ln()
    }

    /// f(c) + ∫ f′, composed with the rest of `self`; `slope` is f′ as a function of polynomials.
    fn primitive(self, first: DoubleDouble, slope: impl Fn(Self) -> Self) -> Self {
        slope(Self::variable(self.first())).integral(first).compose(self.rest())
    }

    /// ∫ 1/(1 + u²).
    pub fn atan(self) -> Self {
        self.primitive(self.first().atan(), |u| (Self::from(1.0) + u * u).recip())
    }

    /// ∫ 1/√(1 − u²).
    pub fn asin(self) -> Self {
        self.primitive(self.first().asin(), |u| (Self::from(1.0) - u * u).powf(-0.5))
    }

    /// −∫ 1/√(1 − u²).
    pub fn acos(self) -> Self {
        self.primitive(self.first().acos(), |u| -(Self::from(1.0) - u * u).powf(-0.5))
    }

    /// ln(u + √(u² + 1)).
    pub fn asinh(self) -> Self {
        (self + (self * self + 1.0.into()).sqrt()).ln()
    }

    /// ln(u + √(u² − 1)).
    pub fn acosh(self) -> Self {
        (self + (self * self - 1.0.into()).sqrt()).ln()
    }

    /// ½ ln((1 + u)/(1 − u)).
    pub fn atanh(self) -> Self {
        let one = Self::from(1.0);
        ((one + self) * (one - self).recip()).ln() * 0.5.into()
    }

    /// 2/√π ∫ exp(−u²).
    pub fn erf(self) -> Self {
        let factor = Self::constant(DoubleDouble::TWO_OVER_ROOT_PI);
        self.primitive(self.first().erf(), |u| factor * (-(u * u)).exp())
    }
}

fn factorial(n: usize) -> DoubleDouble {
    (1..=n).fold(DoubleDouble::ONE, |product, k| product * (k as f64).into())
}
