//! Truncated polynomials with coefficients of twice the working precision.

use std::ops::{Add, Mul, Neg, Sub};

use crate::double_double::DoubleDouble;

/// How many coefficients are kept: orders 0 to 20.
pub const TERMS: usize = 21;

/// Σ cₖ sᵏ, k < TERMS.
#[derive(Clone, Copy, Debug)]
pub struct Polynomial(pub [DoubleDouble; TERMS]);

impl Polynomial {
    /// A constant.
    pub fn constant(c: DoubleDouble) -> Self {
        let mut terms = [DoubleDouble::ZERO; TERMS];
        terms[0] = c;
        Self(terms)
    }

    /// c + s.
    pub fn variable(c: DoubleDouble) -> Self {
        let mut variable = Self::constant(c);
        variable.0[1] = DoubleDouble::ONE;
        variable
    }

    /// The coefficients by a formula in k.
    pub fn from_fn(coefficient: impl FnMut(usize) -> DoubleDouble) -> Self {
        Self(std::array::from_fn(coefficient))
    }

    /// The constant term.
    pub fn first(&self) -> DoubleDouble {
        self.0[0]
    }

    /// The polynomial without its constant term.
    pub fn rest(mut self) -> Self {
        self.0[0] = DoubleDouble::ZERO;
        self
    }

    /// self(inner(s)) for an `inner` without constant term, by Horner's scheme.
    pub fn compose(&self, inner: Self) -> Self {
        self.0.iter().rev().fold(Self::constant(DoubleDouble::ZERO), |sum, c| sum * inner + Self::constant(*c))
    }

    /// d/ds; the last coefficient is unknown and left 0.
    pub fn derivative(&self) -> Self {
        Self::from_fn(|k| match self.0.get(k + 1) {
            Some(c) => *c * ((k + 1) as f64).into(),
            None => DoubleDouble::ZERO,
        })
    }

    /// The antiderivative with the constant term `c`.
    pub fn integral(&self, c: DoubleDouble) -> Self {
        Self::from_fn(|k| if k == 0 { c } else { self.0[k - 1] / (k as f64).into() })
    }
}

impl From<f64> for Polynomial {
    fn from(c: f64) -> Self {
        Self::constant(c.into())
    }
}

impl Add for Polynomial {
    type Output = Self;

    fn add(self, b: Self) -> Self {
        Self::from_fn(|k| self.0[k] + b.0[k])
    }
}

impl Neg for Polynomial {
    type Output = Self;

    fn neg(self) -> Self {
        Self(self.0.map(DoubleDouble::neg))
    }
}

impl Sub for Polynomial {
    type Output = Self;

    fn sub(self, b: Self) -> Self {
        self + -b
    }
}

impl Mul for Polynomial {
    type Output = Self;

    /// The product as taught at school, cut off.
    fn mul(self, b: Self) -> Self {
        let mut product = [DoubleDouble::ZERO; TERMS];
        for i in 0..TERMS {
            for j in 0..TERMS - i {
                product[i + j] += self.0[i] * b.0[j];
            }
        }
        Self(product)
    }
}
