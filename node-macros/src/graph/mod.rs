//! The typed graph: what the function computes, operation by operation, with loops run and names resolved.
//!
//! Equal operations on equal operands are one node. After this stage the user can make no more mistakes.

mod array;
mod assignment;
mod binding;
mod call;
mod callee;
mod cast;
mod closure;
mod comparison;
mod condition;
mod construct;
mod display;
mod elaborate;
mod element;
mod expected;
mod expression;
mod family;
mod function;
mod grid;
mod grid_method;
mod inference;
mod integer;
mod kink;
mod logic;
mod matching;
mod matrix;
mod matrix_method;
mod matrix_view;
mod memory;
mod method;
mod nest;
mod operator;
mod ownership;
mod part;
mod place;
mod predicate;
mod quaternion;
mod range;
mod reduction;
mod reference;
mod repeat;
mod sequence;
mod solve;
mod stop;
mod store;
mod stream;
mod structure;
mod tabulation;
mod turn;
mod value;

use std::collections::HashMap;

pub use callee::check;
pub use elaborate::elaborate;
#[cfg(test)]
pub use function::FUNCTIONS;
pub use function::{Function, Function2};
pub use nest::{Cell, Nest, Read, Source, Statement, StoreId, StoreKind};
pub use predicate::{Predicate, Relation};
pub use value::fields;

use crate::syntax::{Index, NamedConstant, Real};

/// The index of a node; operands come before the nodes that use them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id(pub u32);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Op {
    /// A number, by its bits: −0.0 is not 0.0.
    Literal(u64),
    /// A constant of the user's.
    Constant(NamedConstant),
    Time,
    State(usize),
    Parameter(usize),
    Negate(Id),
    Add(Id, Id),
    Subtract(Id, Id),
    Multiply(Id, Id),
    Divide(Id, Id),
    /// `u.powi(n)`.
    Power(Id, i32),
    Call(Function, Id),
    Call2(Function2, Id, Id),
    /// Conditions: their operands do not change with time.
    Compare(Comparison, Id, Id),
    And(Id, Id),
    Or(Id, Id),
    Not(Id),
    /// The second where the first holds, else the third.
    Select(Id, Id, Id),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Comparison {
    Less,
    AtMost,
    Equal,
}

/// What a value changes with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dependence {
    Nothing,
    Time,
    State,
}

#[derive(Clone)]
pub struct Node {
    pub op: Op,
    /// What the user called it.
    pub name: Option<String>,
    pub dependence: Dependence,
}

/// x′ = f(t, x; p), component by component; of a function with const parameters, what its statements write.
#[derive(Clone)]
pub struct Graph {
    pub nodes: Vec<Node>,
    pub derivatives: Vec<Id>,
    pub state: Vec<Field>,
    pub parameters: Vec<Field>,
    pub real: Real,
    /// The loops that stay.
    pub nest: Nest,
    index: HashMap<Op, Id>,
}

/// A named part of state or parameters, with its array dimensions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    pub name: String,
    pub dimensions: Vec<Index>,
    /// Not made of integers or truth values.
    pub is_real: bool,
}

impl Graph {
    fn new(real: Real) -> Self {
        Self {
            nodes: Vec::new(),
            derivatives: Vec::new(),
            state: Vec::new(),
            parameters: Vec::new(),
            real,
            nest: Nest::default(),
            index: HashMap::new(),
        }
    }

    /// The node of this operation: the one that is there, or a new one.
    pub fn node(&mut self, op: Op) -> Id {
        let next = Id(u32::try_from(self.nodes.len()).expect("the elaboration is bounded"));
        let id = *self.index.entry(op.clone()).or_insert(next);
        if id == next {
            let dependence = self.dependence_of(&op);
            self.nodes.push(Node { op, name: None, dependence });
        }
        id
    }

    fn dependence_of(&self, op: &Op) -> Dependence {
        match op {
            Op::Time => Dependence::Time,
            Op::State(_) => Dependence::State,
            op => op.operands().iter().map(|&id| self.dependence(id)).max().unwrap_or(Dependence::Nothing),
        }
    }

    pub fn dependence(&self, id: Id) -> Dependence {
        self.nodes[id.0 as usize].dependence
    }

    pub fn literal(&mut self, value: f64) -> Id {
        self.node(Op::Literal(value.to_bits()))
    }

    pub fn name(&mut self, id: Id, name: impl Into<String>) {
        self.nodes[id.0 as usize].name.get_or_insert(name.into());
    }
}

impl Op {
    pub fn operands(&self) -> Vec<Id> {
        match self {
            Self::Literal(_) | Self::Constant(_) | Self::Time | Self::State(_) | Self::Parameter(_) => Vec::new(),
            Self::Negate(u) | Self::Power(u, _) | Self::Call(_, u) | Self::Not(u) => vec![*u],
            Self::Add(u, v)
            | Self::Subtract(u, v)
            | Self::Multiply(u, v)
            | Self::Divide(u, v)
            | Self::Call2(_, u, v)
            | Self::Compare(_, u, v)
            | Self::And(u, v)
            | Self::Or(u, v) => {
                vec![*u, *v]
            }
            Self::Select(condition, u, v) => vec![*condition, *u, *v],
        }
    }
}

impl Field {
    /// The dimensions that are numbers.
    fn lengths(&self) -> Vec<usize> {
        self.dimensions.iter().filter_map(|length| usize::try_from(length.number()?).ok()).collect()
    }

    pub fn len(&self) -> usize {
        self.lengths().iter().product()
    }

    /// The names of the components: `bodies_2_q_1` for `bodies[2].q[1]`.
    pub fn components(&self) -> Vec<String> {
        let name = self.name.replace(['.', '['], "_").replace(']', "");
        self.lengths().into_iter().fold(vec![name], |names, length| {
            names.iter().flat_map(|name| (0..length).map(move |i| format!("{name}_{i}"))).collect()
        })
    }
}
