//! Conditions on indices that are known when the sizes are.

use std::rc::Rc;

use crate::syntax::{Index, LoopId, Operator};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Predicate {
    /// With `==`, `!=`, `<` or `<=`.
    Compare(Relation, Index, Index),
    And(Rc<Predicate>, Rc<Predicate>),
    Or(Rc<Predicate>, Rc<Predicate>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Relation {
    Equal,
    NotEqual,
    Less,
    AtMost,
}

impl Predicate {
    pub fn compare(operator: Operator, a: Index, b: Index) -> Option<Self> {
        let (relation, a, b) = match operator {
            Operator::Equal => (Relation::Equal, a, b),
            Operator::NotEqual => (Relation::NotEqual, a, b),
            Operator::Less => (Relation::Less, a, b),
            Operator::LessEqual => (Relation::AtMost, a, b),
            Operator::Greater => (Relation::Less, b, a),
            Operator::GreaterEqual => (Relation::AtMost, b, a),
            _ => return None,
        };
        Some(Self::Compare(relation, a, b))
    }

    pub fn not(&self) -> Self {
        match self {
            Self::Compare(Relation::Equal, a, b) => Self::Compare(Relation::NotEqual, a.clone(), b.clone()),
            Self::Compare(Relation::NotEqual, a, b) => Self::Compare(Relation::Equal, a.clone(), b.clone()),
            Self::Compare(Relation::Less, a, b) => Self::Compare(Relation::AtMost, b.clone(), a.clone()),
            Self::Compare(Relation::AtMost, a, b) => Self::Compare(Relation::Less, b.clone(), a.clone()),
            Self::And(a, b) => Self::Or(a.not().into(), b.not().into()),
            Self::Or(a, b) => Self::And(a.not().into(), b.not().into()),
        }
    }

    /// The loops whose variables it uses.
    pub fn loops(&self) -> Vec<LoopId> {
        match self {
            Self::Compare(_, a, b) => [a.loops(), b.loops()].concat(),
            Self::And(a, b) | Self::Or(a, b) => [a.loops(), b.loops()].concat(),
        }
    }
}
