//! Packs operations of one shape into vectors: what stood in a loop over bodies or pairs, or side by side in straight-line
//! code, becomes one recurrence over an array that fills SIMD registers.
//!
//! Two nodes have one shape if their operations are equal and their operands have, in turn, one shape. Such nodes cannot
//! depend on each other.

use std::collections::HashMap;
use std::fmt;

use crate::graph::{Field, Function, Function2};
use crate::simplify::{Affine, Coefficient, Constants, Id, Op, Simplified};

/// So many nodes of one shape become a vector wherever their operands are; of fewer, two whose operands are side by side.
const MANY: usize = 4;

/// The index of a vector; operands come before the vectors that use them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct VectorId(pub usize);

/// The state is the first vector.
const STATE: VectorId = VectorId(0);

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

pub fn pack(simplified: Simplified) -> Packed {
    let live = live(&simplified);
    let shapes = Shapes::of(&simplified, &live);
    let mut packer = Packer { from: &simplified, shapes, places: HashMap::new(), vectors: Vec::new() };
    packer.pack_state();
    packer.pack_nodes(&live);
    let derivatives = packer.pack_derivatives();
    let vectors = packer.vectors;
    let Simplified { constants, state, parameters, .. } = simplified;
    Packed { constants, vectors, derivatives, state, parameters }
}

/// The nodes that the derivatives need, operands first.
fn live(simplified: &Simplified) -> Vec<Id> {
    let mut needed = vec![false; simplified.nodes.len()];
    let roots = simplified.derivatives.iter().flat_map(|affine| &affine.terms);
    roots.for_each(|&(_, id)| needed[id.0 as usize] = true);
    for (i, node) in simplified.nodes.iter().enumerate().rev() {
        if needed[i] {
            node.op.operands().iter().for_each(|id| needed[id.0 as usize] = true);
        }
    }
    (0..needed.len() as u32).map(Id).filter(|id| needed[id.0 as usize]).collect()
}

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
    Power(Coefficient),
    Call(Function),
    Call2(Function2),
    Select(Coefficient),
    Other(std::mem::Discriminant<Op>),
}

impl Operation {
    fn of(op: &Op) -> Self {
        match op {
            Op::Time | Op::State(_) => Self::Leaf,
            Op::Sum(affine) => Self::Sum { constant: affine.constant.is_some() },
            Op::Power(_, exponent) => Self::Power(*exponent),
            Op::Call(function, _) => Self::Call(*function),
            Op::Call2(function, ..) => Self::Call2(*function),
            Op::Select(condition, ..) => Self::Select(*condition),
            op => Self::Other(std::mem::discriminant(op)),
        }
    }
}

/// The number of each node's shape.
struct Shapes {
    of_node: HashMap<Id, usize>,
    numbers: HashMap<Signature, usize>,
}

impl Shapes {
    fn of(simplified: &Simplified, live: &[Id]) -> Self {
        let mut shapes = Self { of_node: HashMap::new(), numbers: HashMap::new() };
        for &id in live {
            let node = &simplified.nodes[id.0 as usize];
            let operands = shapes.ordered(&node.op).into_iter().map(|(_, operand)| shapes.of_node[&operand]).collect();
            let signature = Signature { operation: Operation::of(&node.op), degree: node.degree, operands };
            let number = shapes.number(signature);
            shapes.of_node.insert(id, number);
        }
        shapes
    }

    fn number(&mut self, signature: Signature) -> usize {
        let next = self.numbers.len();
        *self.numbers.entry(signature).or_insert(next)
    }

    /// The operands, those that commute in the order of their shapes, with their coefficients.
    fn ordered(&self, op: &Op) -> Vec<(Option<Coefficient>, Id)> {
        let mut operands: Vec<_> = match op {
            Op::Sum(affine) => affine.terms.iter().map(|&(c, id)| (Some(c), id)).collect(),
            _ => op.operands().into_iter().map(|id| (None, id)).collect(),
        };
        if matches!(op, Op::Sum(_) | Op::Product(..)) {
            operands.sort_by_key(|(_, id)| (self.of_node[id], *id));
        }
        operands
    }

    fn of_sum(&self, affine: &Affine) -> Vec<usize> {
        let terms = self.ordered(&Op::Sum(affine.clone()));
        terms.into_iter().map(|(_, id)| self.of_node[&id]).collect()
    }
}

/// Whether a sum has a constant, and the shapes of its terms.
type SumShape = (bool, Vec<usize>);

struct Packer<'a> {
    from: &'a Simplified,
    shapes: Shapes,
    places: HashMap<Id, Lane>,
    vectors: Vec<Vector>,
}

impl Packer<'_> {
    /// The state is one vector, in the user's order.
    fn pack_state(&mut self) {
        let lanes = self.from.derivatives.len();
        self.vectors.push(Vector { op: VectorOp::State, lanes, name: None });
        for (i, node) in self.from.nodes.iter().enumerate() {
            if let Op::State(lane) = node.op {
                self.places.insert(Id(i as u32), Lane { vector: STATE, lane });
            }
        }
    }

    /// Shape by shape: operands have shapes of lower numbers, and so have their places already.
    fn pack_nodes(&mut self, live: &[Id]) {
        let mut groups = vec![Vec::new(); self.shapes.numbers.len()];
        for id in live.iter().filter(|id| !self.places.contains_key(id)) {
            groups[self.shapes.of_node[id]].push(*id);
        }
        for group in groups.iter().filter(|group| !group.is_empty()) {
            let parts = split(group, |first, second| self.is_pair(first, second));
            parts.iter().for_each(|nodes| self.push(nodes));
        }
    }

    /// Whether each operand of the two is one and the same lane for both, or two neighbours of one vector.
    fn is_pair(&self, first: &Id, second: &Id) -> bool {
        let [first, second] = [first, second].map(|id| self.shapes.ordered(self.from.op(*id)));
        first.iter().zip(&second).all(|((_, a), (_, b))| self.are_side_by_side(*a, *b))
    }

    fn are_side_by_side(&self, a: Id, b: Id) -> bool {
        let [a, b] = [self.places[&a], self.places[&b]];
        a.vector == b.vector && (a.lane == b.lane || a.lane + 1 == b.lane)
    }

    fn push(&mut self, group: &[Id]) {
        let first = &self.from.nodes[group[0].0 as usize];
        let op = self.vector_op(&first.op, group);
        let name = first.name.as_deref().map(|name| if group.len() > 1 { stem(name) } else { name }.to_owned());
        let vector = VectorId(self.vectors.len());
        self.vectors.push(Vector { op, lanes: group.len(), name });
        for (lane, &id) in group.iter().enumerate() {
            self.places.insert(id, Lane { vector, lane });
        }
    }

    fn vector_op(&self, op: &Op, group: &[Id]) -> VectorOp {
        let view = |operand| self.operand(group, operand);
        match op {
            Op::Time => VectorOp::Time,
            Op::State(_) => VectorOp::State,
            Op::Sum(_) => {
                let sums: Vec<_> = group
                    .iter()
                    .filter_map(|&id| match self.from.op(id) {
                        Op::Sum(affine) => Some(affine),
                        _ => None,
                    })
                    .collect();
                VectorOp::Sum(self.sum(&sums))
            }
            Op::Product(..) => VectorOp::Product(view(0), view(1)),
            Op::Square(_) => VectorOp::Square(view(0)),
            Op::Quotient(..) => VectorOp::Quotient(view(0), view(1)),
            Op::Reciprocal(_) => VectorOp::Reciprocal(view(0)),
            Op::Root(_) => VectorOp::Root(view(0)),
            Op::Power(_, exponent) => VectorOp::Power(view(0), *exponent),
            Op::Call(function, _) => VectorOp::Call(*function, view(0)),
            Op::Call2(function, ..) => VectorOp::Call2(*function, view(0), view(1)),
            Op::Select(condition, ..) => VectorOp::Select(*condition, view(0), view(1)),
        }
    }

    fn operand(&self, group: &[Id], operand: usize) -> View {
        group.iter().map(|&id| self.places[&self.shapes.ordered(self.from.op(id))[operand].1]).collect()
    }

    /// Sums of one shape as one sum over lanes.
    fn sum(&self, sums: &[&Affine]) -> Sum {
        let constants: Vec<_> = sums.iter().filter_map(|affine| affine.constant).collect();
        let rows: Vec<_> = sums.iter().map(|&affine| self.shapes.ordered(&Op::Sum(affine.clone()))).collect();
        let term = |t: usize| {
            let coefficients = rows.iter().filter_map(|row| row[t].0).collect();
            let view = rows.iter().map(|row| self.places[&row[t].1]).collect();
            (coefficients, view)
        };
        let terms = (0..rows[0].len()).map(term).collect();
        Sum { constant: (!constants.is_empty()).then_some(constants), terms }
    }

    fn pack_derivatives(&self) -> Vec<Derivative> {
        let mut groups: Vec<(SumShape, Vec<usize>)> = Vec::new();
        for (component, affine) in self.from.derivatives.iter().enumerate() {
            let shape = (affine.constant.is_some(), self.shapes.of_sum(affine));
            match groups.iter_mut().find(|(other, _)| *other == shape) {
                Some((_, components)) => components.push(component),
                None => groups.push((shape, vec![component])),
            }
        }
        let parts =
            groups.iter().flat_map(|(_, components)| split(components, |a, b| self.is_pair_of_derivatives(*a, *b)));
        parts.map(|components| self.derivative(components)).collect()
    }

    /// Whether the derivatives of two neighbours are computed from pairs.
    ///
    /// Pairs of the state alone are not worth it: to take them apart for what follows costs as much.
    fn is_pair_of_derivatives(&self, first: usize, second: usize) -> bool {
        let terms = |component: usize| self.shapes.ordered(&Op::Sum(self.from.derivatives[component].clone()));
        let (first_terms, second_terms) = (terms(first), terms(second));
        let mut pairs = first_terms.iter().zip(&second_terms).map(|((_, a), (_, b))| (*a, *b));
        let is_computed = |(a, b)| a != b && self.places[&a].vector != STATE;
        first + 1 == second && pairs.clone().all(|(a, b)| self.are_side_by_side(a, b)) && pairs.any(is_computed)
    }

    fn derivative(&self, components: Vec<usize>) -> Derivative {
        let sums: Vec<_> = components.iter().map(|&component| &self.from.derivatives[component]).collect();
        Derivative { sum: self.sum(&sums), components }
    }
}

/// All of many; of fewer, pairs, and what is left alone.
fn split<T: Copy>(group: &[T], is_pair: impl Fn(&T, &T) -> bool) -> Vec<Vec<T>> {
    if group.len() >= MANY {
        return vec![group.to_vec()];
    }
    let mut rest = group.to_vec();
    let mut parts = Vec::new();
    while let Some(first) = (!rest.is_empty()).then(|| rest.remove(0)) {
        let pair = rest.iter().enumerate().find_map(|(i, &second)| {
            let orders = [[first, second], [second, first]];
            Some((i, orders.into_iter().find(|[a, b]| is_pair(a, b))?))
        });
        parts.push(match pair {
            Some((i, pair)) => {
                rest.remove(i);
                pair.to_vec()
            }
            None => vec![first],
        });
    }
    parts
}

/// The name without the indices at its end: `dx` for `dx_0_1`.
fn stem(name: &str) -> &str {
    name.trim_end_matches(|c: char| c.is_ascii_digit() || c == '_')
}

impl fmt::Display for Packed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, vector) in self.vectors.iter().enumerate() {
            let name = vector.name.as_ref().map_or(String::new(), |name| format!("  // {name}"));
            writeln!(f, "v{i}[{}] = {}{name}", vector.lanes, vector.op.name())?;
            for view in vector.op.views() {
                writeln!(f, "    {}", show_view(view))?;
            }
        }
        for derivative in &self.derivatives {
            writeln!(f, "x{:?}'", derivative.components)?;
            for (_, view) in &derivative.sum.terms {
                writeln!(f, "    {}", show_view(view))?;
            }
        }
        Ok(())
    }
}

impl VectorOp {
    fn name(&self) -> &'static str {
        match self {
            Self::Time => "time",
            Self::State => "state",
            Self::Sum(_) => "sum",
            Self::Product(..) => "product",
            Self::Square(_) => "square",
            Self::Quotient(..) => "quotient",
            Self::Reciprocal(_) => "reciprocal",
            Self::Root(_) => "root",
            Self::Power(..) => "power",
            Self::Call(function, _) => function.name(),
            Self::Call2(function, ..) => function.name(),
            Self::Select(..) => "select",
        }
    }

    fn views(&self) -> Vec<&View> {
        match self {
            Self::Time | Self::State => Vec::new(),
            Self::Sum(sum) => sum.terms.iter().map(|(_, view)| view).collect(),
            Self::Product(u, v) | Self::Quotient(u, v) | Self::Call2(_, u, v) | Self::Select(_, u, v) => vec![u, v],
            Self::Square(u) | Self::Reciprocal(u) | Self::Root(u) | Self::Power(u, _) | Self::Call(_, u) => vec![u],
        }
    }
}

fn show_view(view: &View) -> String {
    let lanes: Vec<_> = view.iter().map(|Lane { vector, lane }| format!("v{}.{lane}", vector.0)).collect();
    lanes.join(" ")
}
