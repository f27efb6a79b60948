//! Which nodes have one shape: equal operations on operands that have, in turn, one shape.

use std::collections::HashMap;

use crate::graph::{Function, Function2};
use crate::simplify::{Affine, Coefficient, Id, Op, Simplified};

/// The shape of a node: its operation and the shapes of its operands.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Signature {
    operation: Operation,
    degree: Option<usize>,
    operands: Vec<usize>,
}

/// An operation without its operands.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Operation {
    Leaf,
    Sum { constant: bool },
    Forcing { constant: bool },
    Power(Coefficient),
    Call(Function),
    Call2(Function2),
    Companion(Function),
    Select(Coefficient),
    Mask(Coefficient, bool),
    Other(std::mem::Discriminant<Op>),
}

impl Operation {
    fn of(op: &Op) -> Self {
        match op {
            Op::Time | Op::State(_) => Self::Leaf,
            Op::Sum(affine) => Self::Sum { constant: affine.constant.is_some() },
            Op::Forcing(affine) => Self::Forcing { constant: affine.constant.is_some() },
            Op::Power(_, exponent) => Self::Power(*exponent),
            Op::Call(function, _) => Self::Call(*function),
            Op::Call2(function, ..) => Self::Call2(*function),
            Op::Companion(function, _) => Self::Companion(*function),
            Op::Select(condition, ..) => Self::Select(*condition),
            Op::Mask(condition, holds, _) => Self::Mask(*condition, *holds),
            op => Self::Other(std::mem::discriminant(op)),
        }
    }
}

/// The number of each node's shape.
pub struct Shapes {
    of_node: HashMap<Id, usize>,
    numbers: HashMap<Signature, usize>,
}

/// Whether a sum has a constant, and the shapes of its terms.
pub type SumShape = (bool, Vec<usize>);

impl Shapes {
    pub fn of(graph: &Simplified, live: &[Id]) -> Self {
        let mut shapes = Self { of_node: HashMap::new(), numbers: HashMap::new() };
        for &id in live {
            let operands =
                shapes.ordered(graph.op(id)).into_iter().map(|(_, operand)| shapes.of_node[&operand]).collect();
            let signature = Signature { operation: Operation::of(graph.op(id)), degree: graph.degree(id), operands };
            let number = shapes.number(signature);
            shapes.of_node.insert(id, number);
        }
        shapes
    }

    fn number(&mut self, signature: Signature) -> usize {
        let next = self.numbers.len();
        *self.numbers.entry(signature).or_insert(next)
    }

    /// How many there are; the operands of a node have shapes of lower numbers.
    pub fn count(&self) -> usize {
        self.numbers.len()
    }

    /// The number of a node's shape.
    pub fn of_node(&self, id: Id) -> usize {
        self.of_node[&id]
    }

    /// The operands, those that commute in the order of their shapes, with their coefficients.
    pub fn ordered(&self, op: &Op) -> Vec<(Option<Coefficient>, Id)> {
        match op {
            Op::Sum(affine) | Op::Forcing(affine) => {
                let terms = self.terms(affine).into_iter();
                return terms.map(|(coefficient, id)| (Some(coefficient), id)).collect();
            }
            _ => {}
        }
        let mut operands: Vec<_> = op.operands().into_iter().map(|id| (None, id)).collect();
        if matches!(op, Op::Product(..)) {
            operands.sort_by_key(|(_, id)| (self.of_node[id], *id));
        }
        operands
    }

    /// The terms of a combination in the order of their shapes.
    pub fn terms(&self, affine: &Affine) -> Vec<(Coefficient, Id)> {
        let mut terms = affine.terms.clone();
        terms.sort_by_key(|(_, id)| (self.of_node[id], *id));
        terms
    }

    pub fn of_sum(&self, affine: &Affine) -> SumShape {
        let terms = self.terms(affine).into_iter();
        (affine.constant.is_some(), terms.map(|(_, id)| self.of_node[&id]).collect())
    }
}
