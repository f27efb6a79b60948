//! Packs operations of one shape into vectors: what stood in a loop over bodies or pairs, or side by side in straight-line
//! code, becomes one recurrence over an array that fills SIMD registers.
//!
//! Two nodes have one shape if their operations are equal and their operands have, in turn, one shape. Such nodes cannot
//! depend on each other.

mod arrange;
mod display;
mod packer;
mod shape;
#[cfg(test)]
mod tests;

use crate::differentiate::{Collected, Differentiated};
use crate::graph::{Field, Function, Function2};
use crate::simplify::{Affine, Coefficient, Constants, Id, Simplified};

use arrange::arrange;
use packer::Packer;
use shape::{Shapes, SumShape};

/// The index of a vector; operands come before the vectors that use them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct VectorId(pub usize);

/// One lane of a vector.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Lane {
    pub vector: VectorId,
    pub lane: usize,
}

/// An operand: for each lane of the result, the lane that it comes from.
pub type View = Vec<Lane>;

#[derive(Clone, Debug)]
pub enum VectorOp {
    Time,
    /// The whole state.
    State,
    Sum(Sum),
    Product(View, View),
    Square(View),
    Quotient(View, View),
    Reciprocal(View),
    Root(View),
    Power(View, Coefficient),
    Call(Function, View),
    Call2(Function2, View, View),
    Select(Coefficient, View, View),
    Companion(Function, View),
    /// The tangents of the whole state.
    Tangent,
    TimeTangent,
    Forcing(Sum),
    /// The cotangents of all derivatives.
    Cotangent,
    Mask(Coefficient, bool, View),
}

/// The views of an operation; `$iter` borrows the terms of a sum.
macro_rules! views {
    ($op:ident, $iter:ident) => {
        match $op {
            VectorOp::Time | VectorOp::State | VectorOp::Tangent | VectorOp::TimeTangent | VectorOp::Cotangent => {
                vec![]
            }
            VectorOp::Sum(sum) | VectorOp::Forcing(sum) => sum.terms.$iter().map(|(_, view)| view).collect(),
            VectorOp::Product(u, v)
            | VectorOp::Quotient(u, v)
            | VectorOp::Call2(_, u, v)
            | VectorOp::Select(_, u, v) => vec![u, v],
            VectorOp::Square(u)
            | VectorOp::Reciprocal(u)
            | VectorOp::Root(u)
            | VectorOp::Power(u, _)
            | VectorOp::Call(_, u)
            | VectorOp::Companion(_, u)
            | VectorOp::Mask(_, _, u) => vec![u],
        }
    };
}

impl VectorOp {
    /// The operands, lane by lane.
    pub fn views(&self) -> Vec<&View> {
        views!(self, iter)
    }

    /// The operands, to be changed.
    pub fn views_mut(&mut self) -> Vec<&mut View> {
        views!(self, iter_mut)
    }
}

/// An affine combination in each lane; a coefficient a lane.
#[derive(Clone, Debug)]
pub struct Sum {
    pub constant: Option<Vec<Coefficient>>,
    pub terms: Vec<(Vec<Coefficient>, View)>,
}

pub struct Vector {
    pub op: VectorOp,
    pub lanes: usize,
    /// How many of them repeat others, to fill registers.
    pub copies: usize,
    pub name: Option<String>,
}

/// The derivatives of some components of the state.
pub struct Derivative {
    pub components: Vec<usize>,
    pub sum: Sum,
}

pub struct Packed {
    pub constants: Constants,
    pub vectors: Vec<Vector>,
    pub derivatives: Vec<Derivative>,
    pub state: Vec<Field>,
    pub parameters: Vec<Field>,
}

/// The packed graph and what its linear passes end in, see [`Differentiated`].
pub struct PackedDerivatives {
    pub packed: Packed,
    pub tangents: Vec<Derivative>,
    pub cotangents: Vec<Derivative>,
    pub time: Sum,
    pub collected: Vec<PackedCollected>,
}

/// Combinations of one shape, and the cotangent of each.
pub struct PackedCollected {
    pub sum: Sum,
    pub cotangent: View,
    /// The conditions under which it counts.
    pub guard: Vec<(Coefficient, bool)>,
}

/// The primal, whose lanes are arranged as they are needed.
pub fn pack(graph: &Simplified) -> Packed {
    let live = live(graph, &ids(&graph.derivatives));
    let mut packer = Packer::new(graph, &live);
    packer.pack_nodes(&live);
    let derivatives = packer.pack_sums(&graph.derivatives);
    let mut packed = packed(packer, derivatives);
    arrange(&mut packed);
    packed
}

/// Each operation by itself: those in loops that stay are vectors already. `leaves` counts what is read that changes with time.
pub fn apart(graph: &Simplified, leaves: usize) -> Packed {
    let live = live(graph, &ids(&graph.derivatives));
    let mut packer = Packer::apart(graph, &live, leaves);
    let derivatives = packer.each_sum(&graph.derivatives);
    packed(packer, derivatives)
}

pub fn pack_derivatives(differentiated: &Differentiated) -> PackedDerivatives {
    let Differentiated { graph, tangents, cotangents, time, collected } = differentiated;
    let mut roots = [&graph.derivatives, tangents, cotangents].map(|sums| ids(sums)).concat();
    roots.extend(ids(std::slice::from_ref(time)));
    roots.extend(
        collected
            .iter()
            .flat_map(|Collected { affine, cotangent, .. }| affine.terms.iter().map(|&(_, id)| id).chain([*cotangent])),
    );
    let live = live(graph, &roots);
    let mut packer = Packer::new(graph, &live);
    packer.pack_nodes(&live);
    let [derivatives, tangents, cotangents] =
        [&graph.derivatives, tangents, cotangents].map(|sums| packer.pack_sums(sums));
    let (time, collected) = (packer.sum(&[time]), packer.pack_collected(collected));
    PackedDerivatives { packed: packed(packer, derivatives), tangents, cotangents, time, collected }
}

fn packed(packer: Packer, derivatives: Vec<Derivative>) -> Packed {
    let (graph, vectors) = packer.finish();
    let Simplified { constants, state, parameters, .. } = graph.clone();
    Packed { constants, vectors, derivatives, state, parameters }
}

/// The nodes of combinations.
fn ids(sums: &[Affine]) -> Vec<Id> {
    sums.iter().flat_map(|affine| &affine.terms).map(|&(_, id)| id).collect()
}

/// The nodes that the roots need, operands first.
fn live(graph: &Simplified, roots: &[Id]) -> Vec<Id> {
    let mut needed = vec![false; graph.nodes.len()];
    roots.iter().for_each(|id| needed[id.0 as usize] = true);
    for (i, node) in graph.nodes.iter().enumerate().rev() {
        if needed[i] {
            node.op.operands().iter().for_each(|id| needed[id.0 as usize] = true);
        }
    }
    (0..needed.len() as u32).map(Id).filter(|id| needed[id.0 as usize]).collect()
}
