//! Elementary functions to about 30 digits, by the plainest formula that keeps them.

use super::DoubleDouble;

/// ln 2.
const LN_2: DoubleDouble = DoubleDouble { head: std::f64::consts::LN_2, tail: 2.3190468138462996e-17 };

/// π/2.
const HALF_PI: DoubleDouble = DoubleDouble { head: std::f64::consts::FRAC_PI_2, tail: 6.123233995736766e-17 };

impl DoubleDouble {
    /// 2/√π.
    pub const TWO_OVER_ROOT_PI: Self = Self { head: std::f64::consts::FRAC_2_SQRT_PI, tail: 1.533545961316588e-17 };

    /// √self: one Newton step from the double.
    pub fn sqrt(self) -> Self {
        let root = Self::from(self.head.sqrt());
        if root == Self::ZERO { root } else { root + (self - root * root) / (root + root) }
    }

    /// ∛self: one Newton step from the double.
    pub fn cbrt(self) -> Self {
        let root = Self::from(self.head.cbrt());
        let square = root * root;
        if root == Self::ZERO { root } else { root + (self - square * root) / (square * 3.0.into()) }
    }

    /// e^self = 2ⁿ (e^r)¹⁰²⁴ with |r| < 2⁻¹¹, and e^r by its Taylor series.
    pub fn exp(self) -> Self {
        let n = (self.head / LN_2.head).round();
        let rest = self - LN_2 * n.into();
        // Two halves, because 2ⁿ alone may overflow.
        let half = (n / 2.0).round();
        let scale = [half, n - half].map(|n| Self::from(2.0).powi(n as i32));
        (Self::ONE + rest.small_exp_m1()) * scale[0] * scale[1]
    }

    /// e^self − 1 for |self| < 1: e^r − 1 by its Taylor series, squared up ten times as (1 + m)² − 1 = m(m + 2) to keep
    /// the digits of the small part.
    fn small_exp_m1(self) -> Self {
        let r = self * (1.0 / 1024.0).into();
        let mut m = Self::ZERO;
        for k in (1..=9).rev() {
            m = r / f64::from(k).into() * (Self::ONE + m);
        }
        for _ in 0..10 {
            m = m * (m + 2.0.into());
        }
        m
    }

    /// e^self − 1.
    pub fn exp_m1(self) -> Self {
        if self.head.abs() < 1.0 { self.small_exp_m1() } else { self.exp() - Self::ONE }
    }

    /// sinh self = ½(m + m/(1 + m)) with m = e^self − 1, for self ≥ 0; it is odd.
    pub fn sinh(self) -> Self {
        if self.head < 0.0 {
            return -(-self).sinh();
        }
        let m = self.exp_m1();
        (m + m / (Self::ONE + m)) * 0.5.into()
    }

    /// cosh self = ½(e^self + e^−self).
    pub fn cosh(self) -> Self {
        (self.exp() + (-self).exp()) * 0.5.into()
    }

    /// ln self: y + 2(x − e^y)/(x + e^y), third order from the double y.
    pub fn ln(self) -> Self {
        let y = Self::from(self.head.ln());
        let e = y.exp();
        y + (self - e) * 2.0.into() / (self + e)
    }

    /// ln(1 + self): y + 2(x − m)/(2 + x + m) with m = e^y − 1, third order from the double y.
    pub fn ln_1p(self) -> Self {
        let y = Self::from(self.head.ln_1p());
        let m = y.exp_m1();
        y + (self - m) * 2.0.into() / (self + m + 2.0.into())
    }

    /// self^a = e^(a ln self).
    pub fn powf(self, a: f64) -> Self {
        (self.ln() * a.into()).exp()
    }

    /// (sin self, cos self): reduced by multiples of π/2, then by Taylor's series.
    pub fn sin_cos(self) -> (Self, Self) {
        let quarter = (self.head / HALF_PI.head).round();
        let r = self - HALF_PI * quarter.into();
        let (mut sin, mut cos, mut term) = (Self::ZERO, Self::ZERO, Self::ONE);
        for k in 0..30 {
            let signed = if k % 4 < 2 { term } else { -term };
            if k % 2 == 0 {
                cos += signed
            } else {
                sin += signed
            }
            term = term * r / f64::from(k + 1).into();
        }
        match quarter.rem_euclid(4.0) as u8 {
            0 => (sin, cos),
            1 => (cos, -sin),
            2 => (-sin, -cos),
            _ => (-cos, sin),
        }
    }

    /// arctan self: with y the double, tan(self's angle − y) = (x cos y − sin y)/(cos y + x sin y).
    pub fn atan(self) -> Self {
        let y = Self::from(self.head.atan());
        let (sin, cos) = y.sin_cos();
        let d = (self * cos - sin) / (cos + self * sin);
        y + d - d * d * d / 3.0.into()
    }

    /// arcsin self = arctan(x/√(1 − x²)).
    pub fn asin(self) -> Self {
        (self / (Self::ONE - self * self).sqrt()).atan()
    }

    /// arccos self = π/2 − arcsin self.
    pub fn acos(self) -> Self {
        HALF_PI - self.asin()
    }

    /// The angle of the point (x, self), in (−π, π].
    pub fn atan2(self, x: Self) -> Self {
        let steep = self.abs().head > x.abs().head;
        let angle = if steep { HALF_PI - (x / self).abs().atan() } else { (self / x).abs().atan() };
        let angle = if x.head < 0.0 { HALF_PI + HALF_PI - angle } else { angle };
        if self.head < 0.0 { -angle } else { angle }
    }

    /// arsinh self = ln(1 + x + x²/(1 + √(1 + x²))) for self ≥ 0; it is odd.
    pub fn asinh(self) -> Self {
        if self.head < 0.0 {
            return -(-self).asinh();
        }
        let square = self * self;
        (self + square / (Self::ONE + (Self::ONE + square).sqrt())).ln_1p()
    }

    /// arcosh self = ln(1 + t + √(t² + 2t)) with t = self − 1.
    pub fn acosh(self) -> Self {
        let t = self - Self::ONE;
        (t + (t * (t + 2.0.into())).sqrt()).ln_1p()
    }

    /// artanh self = ½ ln(1 + 2x/(1 − x)).
    pub fn atanh(self) -> Self {
        (self * 2.0.into() / (Self::ONE - self)).ln_1p() * 0.5.into()
    }

    /// erfc self for arguments from 2 on: e^{−x²}/√π times Laplace's continued fraction 1/(x + ½/(x + 1/(x + 3⁄2/(x + …)))).
    pub fn erfc(self) -> Self {
        let mut fraction = self;
        for k in (1..400).rev() {
            fraction = self + Self::from(f64::from(k) / 2.0) / fraction;
        }
        Self::TWO_OVER_ROOT_PI * 0.5.into() * (-(self * self)).exp() / fraction
    }

    /// erf self = 2/√π Σ (−1)ᵏ x²ᵏ⁺¹/(k!(2k + 1)), for arguments up to about 3.
    pub fn erf(self) -> Self {
        let (mut sum, mut term) = (Self::ZERO, self);
        for k in 0..120 {
            sum += term / f64::from(2 * k + 1).into();
            term = -(term * self * self) / f64::from(k + 1).into();
        }
        Self::TWO_OVER_ROOT_PI * sum
    }
}

#[cfg(test)]
mod tests {
    use super::super::DoubleDouble;

    /// Values of mpmath to 34 digits.
    #[test]
    fn functions_have_thirty_digits() {
        let x = DoubleDouble::from(0.7);
        let (sin, cos) = x.sin_cos();
        for (value, expected) in [
            (x.exp(), "2.013752707470476432195964519184247"),
            (x.ln(), "-0.3566749439387324423539544041072745"),
            (x.sqrt(), "0.8366600265340755214387655903101847"),
            (x.cbrt(), "0.8879040017426006896526695954157258"),
            (x.powf(-1.5), "1.707469441906276791013043535122859"),
            (sin, "0.6442176872376910197067980902825122"),
            (cos, "0.7648421872844884548648723598739629"),
            (x.atan(), "0.6107259643892085867391139201101941"),
            (x.asin(), "0.7753974966107530015554257442371731"),
            (x.acos(), "0.7953988301841436176758959474025783"),
            (x.erf(), "0.6778011938374184422768581543513098"),
            (DoubleDouble::from(-5.0).exp(), "0.006737946999085467096636048423148424"),
            (DoubleDouble::from(100.0).sin_cos().0, "-0.5063656411097587936565576104597854"),
        ] {
            let expected: DoubleDouble = expected.parse().unwrap();
            assert!(((value - expected) / expected).abs().head < 1e-29, "{value:?} is not {expected:?}");
        }
    }
}
