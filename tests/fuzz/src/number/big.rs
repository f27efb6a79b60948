//! Real numbers of sixty digits.

use std::ops::{Add, Div, Mul, Neg, Sub};

use dashu_float::FBig;
use dashu_float::ops::Abs;
use dashu_float::round::mode::HalfEven;

/// Binary digits of a number: sixty decimal ones.
const PRECISION: usize = 200;

/// A floating-point number of sixty digits.
#[derive(Clone, Debug, PartialEq, PartialOrd)]
pub struct Big(FBig<HalfEven>);

impl Big {
    /// A double, exactly.
    ///
    /// # Panics
    ///
    /// For what is not finite.
    pub fn new(value: f64) -> Self {
        let exact = FBig::<HalfEven>::try_from(value).expect("a finite number");
        Self(exact.with_precision(PRECISION).value())
    }

    /// What a function gives: an exact 0 or 1 would have no precision.
    fn of(value: FBig<HalfEven>) -> Self {
        Self(value.with_precision(PRECISION).value())
    }

    /// π.
    pub fn pi() -> Self {
        Self(FBig::pi(PRECISION))
    }

    /// The nearest double.
    pub fn to_f64(&self) -> f64 {
        self.0.to_f64().value()
    }

    /// −1, 0 or 1.
    pub fn sign(&self) -> i8 {
        if *self > Self::new(0.0) {
            1
        } else if *self < Self::new(0.0) {
            -1
        } else {
            0
        }
    }

    /// |x|.
    pub fn abs(&self) -> Self {
        Self(self.0.clone().abs())
    }

    /// xⁿ, n ≥ 0.
    pub fn pow(&self, n: usize) -> Self {
        (0..n).fold(Self::new(1.0), |power, _| &power * self)
    }

    /// x^y, x > 0.
    pub fn powf(&self, y: &Self) -> Self {
        (&self.ln() * y).exp()
    }

    /// √x, x ≥ 0.
    pub fn sqrt(&self) -> Self {
        Self::of(self.0.sqrt())
    }

    /// ∛x for any sign.
    pub fn cbrt(&self) -> Self {
        match self.sign() {
            0 => self.clone(),
            1 => self.powf(&(&Self::new(1.0) / &Self::new(3.0))),
            _ => -(-self.clone()).cbrt(),
        }
    }

    /// eˣ.
    pub fn exp(&self) -> Self {
        Self::of(self.0.exp())
    }

    /// ln x, x > 0.
    pub fn ln(&self) -> Self {
        Self::of(self.0.ln())
    }

    /// sin x and cos x.
    pub fn sin_cos(&self) -> (Self, Self) {
        let (sin, cos) = self.0.sin_cos();
        (Self::of(sin), Self::of(cos))
    }

    /// arctan x.
    pub fn atan(&self) -> Self {
        Self::of(self.0.atan())
    }

    /// arcsin x, |x| ≤ 1.
    pub fn asin(&self) -> Self {
        Self::of(self.0.asin())
    }

    /// The angle of the point (x, self).
    pub fn atan2(&self, x: &Self) -> Self {
        Self::of(self.0.atan2(&x.0))
    }

    /// erf x = 2/√π e^(−x²) Σ 2ⁿ x²ⁿ⁺¹/(2n + 1)!!, whose terms have one sign (Abramowitz and Stegun 7.1.6); from 13 on it is 1 in
    /// all digits.
    pub fn erf(&self) -> Self {
        if self.abs().to_f64() >= 13.0 {
            return Self::new(f64::from(self.sign()));
        }
        let square = self * self;
        let (mut term, mut sum) = (self.clone(), self.clone());
        let mut n = 1.0;
        while term.abs().to_f64() > 1e-70 {
            term = &(&term * &square) * &(&Self::new(2.0) / &Self::new(2.0 * n + 1.0));
            sum = &sum + &term;
            n += 1.0;
        }
        let factor = &Self::new(2.0) / &Self::pi().sqrt();
        &(&factor * &(-square).exp()) * &sum
    }
}

macro_rules! operators {
    ($($operator:ident $method:ident)*) => {$(
        impl $operator for &Big {
            type Output = Big;

            fn $method(self, other: Self) -> Big {
                Big((&self.0).$method(&other.0))
            }
        }
    )*};
}
operators! { Add add Sub sub Mul mul Div div }

impl From<u8> for Big {
    fn from(value: u8) -> Self {
        Self::new(f64::from(value))
    }
}

impl Neg for Big {
    type Output = Self;

    fn neg(self) -> Self {
        Self(-self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Big;

    /// From mpmath, in 65 digits.
    #[test]
    fn functions_have_sixty_digits() {
        let x = &Big::new(0.75);
        let (sin, cos) = x.sin_cos();
        let known = [
            (x.exp(), "2.117000016612674668545369819837095610134491584702403421779133"),
            (x.ln(), "-0.28768207245178092743921900599382743150350971089776105650666569"),
            (x.sqrt(), "0.86602540378443864676372317075293618347140262690519031402790349"),
            (x.cbrt(), "0.90856029641606982944560587816363025121410523157060983574066715"),
            (sin, "0.68163876002333416673324195277989393533838239465922990921362526"),
            (cos, "0.73168886887382088631183875300008454384054127605077248250768322"),
            (x.atan(), "0.64350110879328438680280922871732263804151059111531238286560612"),
            (x.asin(), "0.84806207898148100805294433899841808007336621326311264286071816"),
            (x.atan2(&Big::new(-2.0)), "2.7828219833192210180667233193530423844201937434941900413345457"),
            (x.erf(), "0.7111556336535151315989378345914107773742059540965372322781334"),
            (Big::new(3.5).erf(), "0.99999925690162765858725447631624390436427933990782720253740889"),
            (x.powf(&Big::new(-1.5)), "1.5396007178390020386910634146718865483936046700536716693829395"),
            (Big::pi(), "3.1415926535897932384626433832795028841971693993751058209749446"),
        ];
        for (value, digits) in known {
            assert_close(&value, digits);
        }
    }

    #[test]
    fn exact_values_have_a_precision() {
        let zero = Big::new(0.0);
        let (sin, cos) = zero.sin_cos();
        let chains =
            [sin.sin_cos().0, sin.atan(), sin.asin(), zero.atan().asin(), cos.ln().exp().ln(), zero.sqrt().exp().ln()];
        assert!(chains.iter().all(|value| value.to_f64() == 0.0));
    }

    fn assert_close(value: &Big, digits: &str) {
        let (whole, fraction) = digits.trim_start_matches('-').split_once('.').expect("a point");
        let mut truth = Big::new(whole.parse().expect("a number"));
        let mut unit = Big::new(1.0);
        for digit in fraction.bytes().take(70) {
            unit = &unit / &Big::new(10.0);
            truth = &truth + &(&unit * &Big::new(f64::from(digit - b'0')));
        }
        let truth = if digits.starts_with('-') { -truth } else { truth };
        assert!((value - &truth).abs().to_f64() < 1e-58, "{} is not {digits}", value.to_f64());
    }
}
