//! Series with a tangent: u + ε u̇, ε² = 0.

use std::ops::{Add, Mul};

use super::polynomial::{Coefficient, Polynomial};

/// A series and its derivative in some direction, which is empty where nothing depends on it.
#[derive(Clone, Debug)]
pub struct Dual<C> {
    /// u.
    pub value: Polynomial<C>,
    /// u̇.
    pub tangent: Polynomial<C>,
}

impl<C: Coefficient> Dual<C> {
    /// Without a tangent.
    pub fn of(value: Polynomial<C>) -> Self {
        Self { value, tangent: Polynomial::zero() }
    }

    /// What is infinitesimal of it: all but the constant term.
    pub fn rest(&self) -> Self {
        Self { value: self.value.rest(), tangent: self.tangent.clone() }
    }

    /// Whether it is a constant without tangent.
    pub fn is_constant(&self) -> bool {
        self.value.terms().len() <= 1 && self.tangent.terms().is_empty()
    }

    /// How many coefficients of a function are needed to compose it with this.
    pub fn terms_to_compose(&self) -> usize {
        if self.is_constant() {
            return 1;
        }
        let order = if self.value.terms().len() > 1 { self.value.order() } else { 0 };
        order + 1 + usize::from(!self.tangent.terms().is_empty())
    }

    /// Σ aₙ selfⁿ for an infinitesimal: a(u) + ε a′(u) u̇.
    pub fn compose(&self, outer: &[C]) -> Self
    where
        C: From<u8>,
    {
        let value = self.value.compose(outer);
        if self.tangent.terms().is_empty() {
            return Self { value, tangent: self.tangent.clone() };
        }
        let slope: Vec<C> = derivative(outer);
        Self { value, tangent: &self.value.compose(&slope) * &self.tangent }
    }

    /// Each coefficient by a function that keeps 0.
    pub fn map<D: Coefficient>(&self, f: impl Fn(&C) -> D) -> Dual<D> {
        Dual { value: self.value.map(&f), tangent: self.tangent.map(&f) }
    }
}

/// (n + 1) aₙ₊₁.
pub fn derivative<C: Coefficient + From<u8>>(coefficients: &[C]) -> Vec<C> {
    coefficients.iter().zip(0u8..).skip(1).map(|(a, n)| a.multiply(&C::from(n))).collect()
}

impl<C: Coefficient> Add for &Dual<C> {
    type Output = Dual<C>;

    fn add(self, other: Self) -> Dual<C> {
        Dual { value: &self.value + &other.value, tangent: &self.tangent + &other.tangent }
    }
}

impl<C: Coefficient> Mul for &Dual<C> {
    type Output = Dual<C>;

    fn mul(self, other: Self) -> Dual<C> {
        let tangent = &(&self.tangent * &other.value) + &(&self.value * &other.tangent);
        Dual { value: &self.value * &other.value, tangent }
    }
}
