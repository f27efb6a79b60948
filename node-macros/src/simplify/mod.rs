//! The simplified graph: what changes with time, as few nonlinear operations as can be, joined by linear combinations.
//!
//! Every value is brought to a normal form, so that equal things become one node however they were written:
//! an [`Affine`] combination of nodes, or a monomial, a coefficient times powers of nodes. All that is constant in time
//! has moved to the [`constants`](constant::Constants), computed once per solve.

mod affine;
mod constant;
mod display;
mod monomial;
mod rewrite;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

pub use affine::Affine;
pub use constant::{Coefficient, Constant, Constants};
pub use rewrite::simplify;

use crate::graph::{Field, Function, Function2};

/// The index of a node; operands come before the nodes that use them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id(pub u32);

/// An operation whose result changes with time.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Op {
    Time,
    State(usize),
    Sum(Affine),
    Product(Id, Id),
    Square(Id),
    Quotient(Id, Id),
    Reciprocal(Id),
    /// √u.
    Root(Id),
    /// u^α.
    Power(Id, Coefficient),
    Call(Function, Id),
    Call2(Function2, Id, Id),
    /// The first where the condition holds, else the second.
    Select(Coefficient, Id, Id),
}

pub struct Node {
    pub op: Op,
    pub name: Option<String>,
    /// The degree as a polynomial in time, `None` for a full series.
    pub degree: Option<usize>,
}

pub struct Simplified {
    pub constants: Constants,
    pub nodes: Vec<Node>,
    pub derivatives: Vec<Affine>,
    pub state: Vec<Field>,
    pub parameters: Vec<Field>,
    index: HashMap<Op, Id>,
}

impl Simplified {
    pub fn op(&self, id: Id) -> &Op {
        &self.nodes[id.0 as usize].op
    }

    pub fn degree(&self, id: Id) -> Option<usize> {
        self.nodes[id.0 as usize].degree
    }

    fn node(&mut self, op: Op) -> Id {
        if let Some(&id) = self.index.get(&op) {
            return id;
        }
        let id = Id(u32::try_from(self.nodes.len()).expect("the graph is bounded"));
        let degree = self.degree_of(&op);
        self.nodes.push(Node { op: op.clone(), name: None, degree });
        self.index.insert(op, id);
        id
    }

    fn degree_of(&self, op: &Op) -> Option<usize> {
        match op {
            Op::Time => Some(1),
            Op::Sum(affine) => {
                affine.terms.iter().map(|&(_, id)| self.degree(id)).try_fold(0, |max, d| Some(max.max(d?)))
            }
            Op::Product(u, v) => Some(self.degree(*u)? + self.degree(*v)?),
            Op::Square(u) => Some(2 * self.degree(*u)?),
            Op::Select(_, u, v) => Some(self.degree(*u)?.max(self.degree(*v)?)),
            _ => None,
        }
    }
}

impl Op {
    pub fn operands(&self) -> Vec<Id> {
        match self {
            Self::Time | Self::State(_) => Vec::new(),
            Self::Sum(affine) => affine.terms.iter().map(|&(_, id)| id).collect(),
            Self::Product(u, v) | Self::Quotient(u, v) | Self::Call2(_, u, v) | Self::Select(_, u, v) => vec![*u, *v],
            Self::Square(u) | Self::Reciprocal(u) | Self::Root(u) | Self::Power(u, _) | Self::Call(_, u) => vec![*u],
        }
    }
}
