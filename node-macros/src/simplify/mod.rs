//! The simplified graph: what changes with time, as few nonlinear operations as can be, joined by linear combinations.
//!
//! Every value is brought to a normal form, so that equal things become one node however they were written:
//! an [`Affine`] combination of nodes, or a monomial, a coefficient times powers of nodes. All that is constant in time
//! has moved to the [`constants`](constant::Constants), computed once per solve.
//!
//! What is left of two near numbers is not rewritten: a difference of states, times and constants stays one, and no factor goes into it.

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
    /// The series that closes the recurrence of a function, see [`elementary`](crate::elementary).
    Companion(Function, Id),
    // What follows is linear, and stands in the passes that `differentiate` adds.
    /// ẋ of a component, in the tangent pass.
    Tangent(usize),
    /// ṫ, in the tangent pass.
    TimeTangent,
    /// Σ ċᵢ·uᵢ + ċ₀: what the parameters do in the tangent pass.
    Forcing(Affine),
    /// The cotangent of the derivative of a component, in the cotangent pass.
    Cotangent(usize),
    /// u where the condition is as given, else 0.
    Mask(Coefficient, bool, Id),
}

/// What computes a node: the recurrences of the solution, or one of the linear passes over them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pass {
    Primal,
    Tangent,
    Cotangent,
}

#[derive(Clone)]
pub struct Node {
    pub op: Op,
    pub name: Option<String>,
    /// The degree as a polynomial in time, `None` for a full series.
    pub degree: Option<usize>,
    pub pass: Pass,
}

#[derive(Clone)]
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

    pub fn pass(&self, id: Id) -> Pass {
        self.nodes[id.0 as usize].pass
    }

    /// The node of this operation: the one that is there, or a new one.
    pub fn node(&mut self, op: Op) -> Id {
        if let Some(&id) = self.index.get(&op) {
            return id;
        }
        let id = Id(u32::try_from(self.nodes.len()).expect("the graph is bounded"));
        let (degree, pass) = (self.degree_of(&op), self.pass_of(&op));
        self.nodes.push(Node { op: op.clone(), name: None, degree, pass });
        self.index.insert(op, id);
        id
    }

    fn degree_of(&self, op: &Op) -> Option<usize> {
        match op {
            Op::Time => Some(1),
            Op::Sum(affine) => {
                affine.terms.iter().map(|&(_, id)| self.degree(id)).try_fold(0, |max, d| Some(max.max(d?)))
            }
            Op::Product(u, v) => self.degree(*u)?.checked_add(self.degree(*v)?),
            Op::Square(u) => self.degree(*u)?.checked_mul(2),
            Op::Select(_, u, v) => Some(self.degree(*u)?.max(self.degree(*v)?)),
            _ => None,
        }
    }

    fn pass_of(&self, op: &Op) -> Pass {
        match op {
            Op::Tangent(_) | Op::TimeTangent | Op::Forcing(_) => Pass::Tangent,
            Op::Cotangent(_) => Pass::Cotangent,
            op => op.operands().iter().map(|&id| self.pass(id)).max().unwrap_or(Pass::Primal),
        }
    }
}

impl Op {
    pub fn operands(&self) -> Vec<Id> {
        match self {
            Self::Time | Self::State(_) | Self::Tangent(_) | Self::TimeTangent | Self::Cotangent(_) => Vec::new(),
            Self::Sum(affine) | Self::Forcing(affine) => affine.terms.iter().map(|&(_, id)| id).collect(),
            Self::Product(u, v) | Self::Quotient(u, v) | Self::Call2(_, u, v) | Self::Select(_, u, v) => vec![*u, *v],
            Self::Square(u)
            | Self::Reciprocal(u)
            | Self::Root(u)
            | Self::Power(u, _)
            | Self::Call(_, u)
            | Self::Companion(_, u)
            | Self::Mask(_, _, u) => vec![*u],
        }
    }
}
