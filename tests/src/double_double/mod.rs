//! Real numbers of about 32 digits: the unevaluated sum of two doubles (Dekker, Numer. Math. 18 (1971) 224).

mod functions;

use std::fmt;
use std::num::ParseFloatError;
use std::ops::{Add, AddAssign, Div, Mul, Neg, Sub};
use std::str::FromStr;

/// The number `head + tail`, where `head` is the sum rounded to double precision.
#[derive(Clone, Copy, Default, PartialEq)]
pub struct DoubleDouble {
    /// The nearest double.
    pub head: f64,
    /// What is left, at most half an ulp of `head`.
    pub tail: f64,
}

impl DoubleDouble {
    /// Zero.
    pub const ZERO: Self = Self { head: 0.0, tail: 0.0 };

    /// One.
    pub const ONE: Self = Self { head: 1.0, tail: 0.0 };

    /// The sum of two doubles without error: s + e with s = fl(a + b) (Knuth's TwoSum).
    pub fn sum(a: f64, b: f64) -> Self {
        let head = a + b;
        let part = head - a;
        Self { head, tail: (a - (head - part)) + (b - part) }
    }

    /// The product of two doubles without error: p + e with p = fl(ab).
    pub fn product(a: f64, b: f64) -> Self {
        let head = a * b;
        Self { head, tail: a.mul_add(b, -head) }
    }

    /// The absolute value.
    pub fn abs(self) -> Self {
        if self.head < 0.0 { -self } else { self }
    }

    /// Whether head and tail are finite.
    pub fn is_finite(self) -> bool {
        self.head.is_finite() && self.tail.is_finite()
    }

    /// `selfⁿ` by repeated squaring.
    pub fn powi(self, n: i32) -> Self {
        let mut power = Self::ONE;
        for bit in (0..32).rev() {
            power = power * power;
            if n.unsigned_abs() >> bit & 1 == 1 {
                power = power * self;
            }
        }
        if n < 0 { Self::ONE / power } else { power }
    }
}

impl From<f64> for DoubleDouble {
    fn from(head: f64) -> Self {
        Self { head, tail: 0.0 }
    }
}

impl From<DoubleDouble> for f64 {
    fn from(x: DoubleDouble) -> Self {
        x.head
    }
}

impl Add for DoubleDouble {
    type Output = Self;

    fn add(self, b: Self) -> Self {
        let heads = Self::sum(self.head, b.head);
        let tails = Self::sum(self.tail, b.tail);
        let sum = Self::sum(heads.head, heads.tail + tails.head);
        Self::sum(sum.head, sum.tail + tails.tail)
    }
}

impl AddAssign for DoubleDouble {
    fn add_assign(&mut self, b: Self) {
        *self = *self + b;
    }
}

impl Neg for DoubleDouble {
    type Output = Self;

    fn neg(self) -> Self {
        Self { head: -self.head, tail: -self.tail }
    }
}

impl Sub for DoubleDouble {
    type Output = Self;

    fn sub(self, b: Self) -> Self {
        self + -b
    }
}

impl Mul for DoubleDouble {
    type Output = Self;

    fn mul(self, b: Self) -> Self {
        let heads = Self::product(self.head, b.head);
        let cross = self.head.mul_add(b.tail, self.tail * b.head);
        Self::sum(heads.head, heads.tail + cross)
    }
}

impl Div for DoubleDouble {
    type Output = Self;

    /// Long division, one double of the quotient at a time.
    fn div(self, b: Self) -> Self {
        let first = self.head / b.head;
        let rest = self - b * first.into();
        let second = rest.head / b.head;
        let rest = rest - b * second.into();
        Self::sum(first, second) + (rest.head / b.head).into()
    }
}

impl FromStr for DoubleDouble {
    type Err = ParseFloatError;

    /// Reads a decimal number: its digits as an integer, times a power of ten.
    fn from_str(text: &str) -> Result<Self, ParseFloatError> {
        let head: f64 = text.parse()?;
        if head == 0.0 || !head.is_finite() {
            return Ok(head.into());
        }
        let (digits, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let fraction = digits.split_once('.').map_or(0, |(_, fraction)| fraction.len() as i32);
        let exponent = exponent.parse().unwrap_or(0) - fraction;
        let magnitude = digits
            .bytes()
            .filter(u8::is_ascii_digit)
            .fold(Self::ZERO, |number, digit| number * 10.0.into() + f64::from(digit - b'0').into());
        // Two halves, because 10^exponent alone may overflow.
        let magnitude = [exponent / 2, exponent - exponent / 2].into_iter().fold(magnitude, |number, exponent| {
            let scale = Self::from(10.0).powi(exponent.abs());
            if exponent < 0 { number / scale } else { number * scale }
        });
        Ok(if head.is_sign_negative() { -magnitude } else { magnitude })
    }
}

impl fmt::Debug for DoubleDouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:e} + {:e}", self.head, self.tail)
    }
}

#[cfg(test)]
mod tests {
    use super::DoubleDouble;

    fn parse(text: &str) -> DoubleDouble {
        text.parse().unwrap()
    }

    #[test]
    fn the_head_of_a_decimal_is_the_nearest_double() {
        for text in ["0.1", "-1.99999999999999999999", "3.2734e-05", "2.061153622438557827965940380155820976e-9"] {
            assert_eq!(parse(text).head, text.parse::<f64>().unwrap());
        }
    }

    #[test]
    fn a_third_times_three_is_one_to_thirty_digits() {
        let third = parse("0.333333333333333333333333333333333333333");
        assert!((third * 3.0.into() - DoubleDouble::ONE).abs().head < 1e-31);
        assert!((DoubleDouble::ONE / 3.0.into() - third).abs().head < 1e-31);
    }

    #[test]
    fn the_tail_of_a_tenth() {
        // 1/10 − fl(1/10) = −2⁻⁵⁵/5·… = −5.551115123125783e-18, by exact rational arithmetic.
        assert_eq!(parse("0.1").tail, -5.551115123125783e-18);
    }
}
