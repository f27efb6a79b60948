//! Monomials c·Πᵢ uᵢ^eᵢ, and the products, powers and quotients that they become.

use super::{Coefficient, Id, Op, Simplified};

/// A coefficient times powers of nodes, in the order of the nodes, no exponent 0.
#[derive(Clone, Debug)]
pub struct Monomial {
    pub coefficient: Coefficient,
    pub factors: Vec<(Id, f64)>,
}

impl Monomial {
    pub fn of_node(coefficient: Coefficient, id: Id) -> Self {
        Self { coefficient, factors: vec![(id, 1.0)] }
    }

    /// The base and exponent if there is one factor.
    pub fn as_power(&self) -> Option<(Id, f64)> {
        match self.factors.as_slice() {
            [factor] => Some(*factor),
            _ => None,
        }
    }

    /// u^a·u^b = u^{a+b}: x/r³ with r = √q becomes x·q^{−3/2}, one power.
    fn multiply_factors(&mut self, others: &[(Id, f64)], sign: f64) {
        for &(id, exponent) in others {
            match self.factors.binary_search_by_key(&id, |&(id, _)| id) {
                Ok(place) => self.factors[place].1 += sign * exponent,
                Err(place) => self.factors.insert(place, (id, sign * exponent)),
            }
        }
        self.factors.retain(|&(_, exponent)| exponent != 0.0);
    }
}

impl Simplified {
    pub fn multiply(&mut self, mut left: Monomial, right: &Monomial) -> Monomial {
        left.coefficient = self.constants.multiply(left.coefficient, right.coefficient);
        left.multiply_factors(&right.factors, 1.0);
        left
    }

    pub fn divide(&mut self, mut left: Monomial, right: &Monomial) -> Monomial {
        left.coefficient = self.constants.divide(left.coefficient, right.coefficient);
        left.multiply_factors(&right.factors, -1.0);
        left
    }

    /// A monomial as a coefficient times one node; nothing if it is a constant.
    ///
    /// Negative integer and half powers divide, at the cost of one product; other negative powers are a factor of their own,
    /// which the components of a vector share.
    pub fn node_of_monomial(&mut self, monomial: &Monomial) -> Option<(Coefficient, Id)> {
        let (mut numerator, mut denominator) = (Vec::new(), Vec::new());
        for &(id, exponent) in &monomial.factors {
            if exponent < 0.0 && (exponent.fract() == 0.0 || exponent == -0.5) {
                denominator.push(self.power(id, -exponent));
            } else {
                numerator.push(self.power(id, exponent));
            }
        }
        let (numerator, denominator) = (self.product(numerator), self.product(denominator));
        let node = match denominator {
            None => numerator?,
            Some(v) => self.node(numerator.map_or(Op::Reciprocal(v), |u| Op::Quotient(u, v))),
        };
        Some((monomial.coefficient, node))
    }

    fn product(&mut self, mut factors: Vec<Id>) -> Option<Id> {
        factors.sort();
        factors.into_iter().reduce(|u, v| self.node(Op::Product(u, v)))
    }

    /// u^e: whole powers by multiplication, which is right at u = 0, where the general recurrence divides by it; half
    /// powers by the root, which costs half a product.
    fn power(&mut self, u: Id, exponent: f64) -> Id {
        if !(0.5..=f64::from(i32::MAX)).contains(&exponent) || exponent.fract() % 0.5 != 0.0 {
            let exponent = self.constants.literal(exponent);
            return self.node(Op::Power(u, exponent));
        }
        if exponent.fract() == 0.0 {
            return self.whole_power(u, exponent as u32);
        }
        let root = self.node(Op::Root(u));
        if exponent < 1.0 {
            return root;
        }
        let whole = self.whole_power(u, exponent as u32);
        self.node(Op::Product(whole.min(root), whole.max(root)))
    }

    /// Square and multiply.
    fn whole_power(&mut self, u: Id, n: u32) -> Id {
        if n == 1 {
            return u;
        }
        let half = self.whole_power(u, n / 2);
        let square = self.node(Op::Square(half));
        if n.is_multiple_of(2) { square } else { self.node(Op::Product(u.min(square), u.max(square))) }
    }
}
