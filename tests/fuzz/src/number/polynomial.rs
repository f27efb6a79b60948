//! Truncated power series Σ cₖ sᵏ.

use std::ops::{Add, Mul};

use super::big::Big;

/// The order of what is exact: a constant, a polynomial.
pub const EXACT: usize = usize::MAX;

/// A coefficient: a number of sixty digits, or the double that bounds one.
pub trait Coefficient: Clone {
    /// 0.
    fn zero() -> Self;
    /// The sum.
    fn add(&self, other: &Self) -> Self;
    /// The product.
    fn multiply(&self, other: &Self) -> Self;
}

impl Coefficient for Big {
    fn zero() -> Self {
        Self::new(0.0)
    }

    fn add(&self, other: &Self) -> Self {
        self + other
    }

    fn multiply(&self, other: &Self) -> Self {
        self * other
    }
}

impl Coefficient for f64 {
    fn zero() -> Self {
        0.0
    }

    fn add(&self, other: &Self) -> Self {
        self + other
    }

    fn multiply(&self, other: &Self) -> Self {
        self * other
    }
}

/// Σ cₖ sᵏ + O(sᵒʳᵈᵉʳ⁺¹); the coefficients that are not there are 0.
#[derive(Clone, Debug)]
pub struct Polynomial<C> {
    terms: Vec<C>,
    order: usize,
}

impl<C: Coefficient> Polynomial<C> {
    /// From its coefficients, known up to `order`.
    pub fn new(terms: Vec<C>, order: usize) -> Self {
        let mut series = Self { terms, order };
        series.terms.truncate(order.saturating_add(1));
        series
    }

    /// 0, exactly.
    pub fn zero() -> Self {
        Self::new(Vec::new(), EXACT)
    }

    /// A constant.
    pub fn constant(c: C) -> Self {
        Self::new(vec![c], EXACT)
    }

    /// The highest order that is known.
    pub fn order(&self) -> usize {
        self.order
    }

    /// The coefficients up to the last that is not 0 by construction.
    pub fn terms(&self) -> &[C] {
        &self.terms
    }

    /// The coefficient of sᵏ.
    pub fn term(&self, k: usize) -> C {
        self.terms.get(k).cloned().unwrap_or_else(C::zero)
    }

    /// The series without its constant term.
    pub fn rest(&self) -> Self {
        let mut rest = self.clone();
        match rest.terms.len() {
            0 => {}
            1 => rest.terms.clear(),
            _ => rest.terms[0] = C::zero(),
        }
        rest
    }

    /// Σ aₙ selfⁿ for a series without constant term, by Horner's scheme.
    pub fn compose(&self, outer: &[C]) -> Self {
        let start = Self::new(Vec::new(), self.order);
        outer.iter().rev().fold(start, |sum, a| &(&sum * self) + &Self::constant(a.clone()))
    }

    /// Each coefficient by a function that keeps 0.
    pub fn map<D: Coefficient>(&self, f: impl Fn(&C) -> D) -> Polynomial<D> {
        Polynomial::new(self.terms.iter().map(f).collect(), self.order)
    }
}

impl Polynomial<Big> {
    /// c + s up to an order.
    pub fn variable(c: Big, order: usize) -> Self {
        Self::new(vec![c, Big::new(1.0)], order)
    }

    /// The bound of itself: |cₖ|.
    pub fn magnitude(&self) -> Polynomial<f64> {
        self.map(|c| c.to_f64().abs())
    }

    /// The antiderivative with the constant term `c`.
    pub fn integral(&self, c: Big) -> Self {
        let rest = self.terms.iter().enumerate().map(|(k, term)| term / &Big::new((k + 1) as f64));
        Self::new(std::iter::once(c).chain(rest).collect(), self.order.saturating_add(1))
    }
}

impl<C: Coefficient> Add for &Polynomial<C> {
    type Output = Polynomial<C>;

    fn add(self, other: Self) -> Polynomial<C> {
        let (long, short) = if self.terms.len() >= other.terms.len() { (self, other) } else { (other, self) };
        let mut terms = long.terms.clone();
        for (term, c) in terms.iter_mut().zip(&short.terms) {
            *term = term.add(c);
        }
        Polynomial::new(terms, self.order.min(other.order))
    }
}

impl<C: Coefficient> Mul for &Polynomial<C> {
    type Output = Polynomial<C>;

    /// The product as taught at school, cut off.
    fn mul(self, other: Self) -> Polynomial<C> {
        let order = self.order.min(other.order);
        if self.terms.is_empty() || other.terms.is_empty() {
            return Polynomial::new(Vec::new(), order);
        }
        let length = (self.terms.len() + other.terms.len() - 1).min(order.saturating_add(1));
        let mut terms = vec![C::zero(); length];
        for (i, a) in self.terms.iter().enumerate() {
            for (j, b) in other.terms.iter().enumerate().take(length.saturating_sub(i)) {
                terms[i + j] = terms[i + j].add(&a.multiply(b));
            }
        }
        Polynomial::new(terms, order)
    }
}
