//! Monomials c·Πᵢ uᵢ^eᵢ, and the products, powers and quotients that they become.

use super::{Affine, Coefficient, Id, Op, Simplified};

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
    pub fn multiply(&mut self, left: Monomial, right: Monomial) -> Monomial {
        let (mut left, right) = self.in_range(left, right, 1.0);
        left.coefficient = self.constants.multiply(left.coefficient, right.coefficient);
        left.multiply_factors(&right.factors, 1.0);
        left
    }

    pub fn divide(&mut self, left: Monomial, right: Monomial) -> Monomial {
        let (mut left, right) = self.in_range(left, right, -1.0);
        left.coefficient = self.constants.divide(left.coefficient, right.coefficient);
        left.multiply_factors(&right.factors, -1.0);
        left
    }

    /// The factors u and v^±1 of a product with coefficients that can be joined: one becomes a node of its own if they have not the
    /// range.
    fn in_range(&mut self, left: Monomial, right: Monomial, sign: f64) -> (Monomial, Monomial) {
        if self.constants.joins(left.coefficient, right.coefficient, sign) {
            return (left, right);
        }
        match (left.factors.is_empty(), right.factors.is_empty()) {
            (_, false) => (left, self.whole(&right)),
            (false, true) => (self.whole(&left), right),
            (true, true) => (left, right),
        }
    }

    /// uⁿ, with the power of the coefficient outside if that has the range.
    pub fn raise(&mut self, monomial: Monomial, n: i32) -> Monomial {
        let mut power = if self.constants.raises(monomial.coefficient, n) { monomial } else { self.whole(&monomial) };
        power.coefficient = self.constants.power(power.coefficient, n);
        power.factors.iter_mut().for_each(|(_, exponent)| *exponent *= f64::from(n));
        power
    }

    /// The same as one node, with its coefficient.
    fn whole(&mut self, monomial: &Monomial) -> Monomial {
        let (one, node) = (self.constants.literal(1.0), self.exact_monomial(monomial));
        Monomial::of_node(one, node)
    }

    /// The node that is exactly this monomial.
    pub fn exact_monomial(&mut self, monomial: &Monomial) -> Id {
        match self.node_of_monomial(monomial) {
            Some((coefficient, id)) => self.node_of_multiple(coefficient, id),
            // A constant where a series is needed: the combination that is only a constant.
            None => self.node(Op::Sum(Affine { constant: Some(monomial.coefficient), terms: Vec::new() })),
        }
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
