//! Affine combinations c₀ + Σ cᵢ·uᵢ.

use super::{Coefficient, Constants, Id, Op, Simplified};

/// A constant, if there is one, and terms in the order of their nodes, each node once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Affine {
    pub constant: Option<Coefficient>,
    pub terms: Vec<(Coefficient, Id)>,
}

impl Affine {
    pub fn scaled(mut self, factor: Coefficient, constants: &mut Constants) -> Self {
        self.constant = self.constant.map(|constant| constants.multiply(constant, factor));
        for (coefficient, _) in &mut self.terms {
            *coefficient = constants.multiply(*coefficient, factor);
        }
        self
    }

    /// The sum, like terms joined, terms that cancel dropped.
    pub fn plus(self, other: Self, constants: &mut Constants) -> Self {
        let constant = match (self.constant, other.constant) {
            (Some(a), Some(b)) => Some(constants.add(a, b)).filter(|&sum| !constants.is(sum, 0.0)),
            (a, b) => a.or(b),
        };
        let mut terms = self.terms;
        for (coefficient, id) in other.terms {
            match terms.binary_search_by_key(&id, |&(_, id)| id) {
                Ok(place) => terms[place].0 = constants.add(terms[place].0, coefficient),
                Err(place) => terms.insert(place, (coefficient, id)),
            }
        }
        terms.retain(|&(coefficient, _)| !constants.is(coefficient, 0.0));
        Self { constant, terms }
    }

    /// The factor that all coefficients share, ±1 by the sign of the first if they differ, and what remains.
    fn normalised(self, constants: &mut Constants) -> (Coefficient, Self) {
        let first = self.terms[0].0;
        let shared = self.terms.iter().all(|&(c, _)| c == first) && self.constant.is_none_or(|c| c == first);
        let one = constants.literal(1.0);
        if shared {
            let constant = self.constant.map(|_| one);
            let terms = self.terms.into_iter().map(|(_, id)| (one, id)).collect();
            return (first, Self { constant, terms });
        }
        if constants.is_negative(first) {
            let minus = constants.literal(-1.0);
            return (minus, self.scaled(minus, constants));
        }
        (one, self)
    }
}

impl Simplified {
    /// A combination as a coefficient times one node, with the sign and shared factors outside, so that u − v and
    /// v − u are one node.
    pub fn node_of_affine(&mut self, affine: Affine) -> (Coefficient, Id) {
        if let (None, [term]) = (affine.constant, affine.terms.as_slice()) {
            return *term;
        }
        let (factor, affine) = affine.normalised(&mut self.constants);
        match (affine.constant, affine.terms.as_slice()) {
            (None, &[(one, id)]) if self.constants.is(one, 1.0) => (factor, id),
            _ => (factor, self.node(Op::Sum(affine))),
        }
    }

    /// The node that is exactly c·u. A combination keeps the factor outside: in c·u − c·v what u − v has left of large numbers would
    /// be lost in the rounding of both products.
    pub fn node_of_multiple(&mut self, coefficient: Coefficient, id: Id) -> Id {
        if self.constants.is(coefficient, 1.0) {
            return id;
        }
        self.node(Op::Sum(Affine { constant: None, terms: vec![(coefficient, id)] }))
    }

    /// Whether a combination is u − v, or u and a constant, of numbers that are not rounded: so is the difference, if they are
    /// near to one another. In a longer sum it stays what it is, or it would be summed in another order.
    pub fn is_difference(&self, affine: &Affine) -> bool {
        let is_unit = |c: Coefficient| self.constants.is(c, 1.0) || self.constants.is(c, -1.0);
        let are_exact = || affine.terms.iter().all(|&(c, id)| is_unit(c) && self.is_exact(id));
        match (affine.constant, affine.terms.as_slice()) {
            (Some(_), [_]) => are_exact(),
            (None, [(a, _), (b, _)]) => a != b && are_exact(),
            _ => false,
        }
    }

    fn is_exact(&self, id: Id) -> bool {
        match self.op(id) {
            Op::Time | Op::State(_) => true,
            Op::Sum(affine) => self.is_difference(affine),
            _ => false,
        }
    }
}
