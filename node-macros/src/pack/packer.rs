//! Places nodes of one shape side by side.

use std::collections::HashMap;

use super::{Derivative, Lane, PackedCollected, Shapes, Sum, SumShape, Vector, VectorId, VectorOp, View};
use crate::differentiate::Collected;
use crate::simplify::{Affine, Coefficient, Id, Op, Simplified};

/// So many nodes of one shape become a vector wherever their operands are; of fewer, two whose operands are side by side.
const MANY: usize = 4;

/// The state is the first vector.
const STATE: VectorId = VectorId(0);

pub struct Packer<'a> {
    from: &'a Simplified,
    shapes: Shapes,
    places: HashMap<Id, Lane>,
    vectors: Vec<Vector>,
}

impl<'a> Packer<'a> {
    pub fn new(from: &'a Simplified, live: &[Id]) -> Self {
        let mut packer = Self { from, shapes: Shapes::of(from, live), places: HashMap::new(), vectors: Vec::new() };
        packer.pack_leaves(live, from.derivatives.len());
        packer
    }

    /// With each node by itself.
    pub fn apart(from: &'a Simplified, live: &[Id], leaves: usize) -> Self {
        let mut packer = Self { from, shapes: Shapes::of(from, live), places: HashMap::new(), vectors: Vec::new() };
        packer.pack_leaves(live, leaves);
        for &id in live {
            if !packer.places.contains_key(&id) {
                packer.push(&[id]);
            }
        }
        packer
    }

    /// Each combination by itself.
    pub fn each_sum(&mut self, sums: &[Affine]) -> Vec<Derivative> {
        let derivative = |(i, sum)| Derivative { components: vec![i], sum: self.sum(&[sum]) };
        sums.iter().enumerate().map(derivative).collect()
    }

    pub fn finish(self) -> (&'a Simplified, Vec<Vector>) {
        (self.from, self.vectors)
    }

    /// State, tangents and cotangents are one vector each, in the user's order.
    fn pack_leaves(&mut self, live: &[Id], lanes: usize) {
        self.vectors.push(Vector { op: VectorOp::State, lanes, copies: 0, name: None });
        for (i, node) in self.from.nodes.iter().enumerate() {
            if let Op::State(lane) = node.op {
                self.places.insert(Id(i as u32), Lane { vector: STATE, lane });
            }
        }
        let (mut tangent, mut cotangent) = (None, None);
        for &id in live {
            let (vector, op, lane) = match *self.from.op(id) {
                Op::Tangent(lane) => (&mut tangent, VectorOp::Tangent, lane),
                Op::Cotangent(lane) => (&mut cotangent, VectorOp::Cotangent, lane),
                _ => continue,
            };
            let vectors = &mut self.vectors;
            let vector = *vector.get_or_insert_with(|| {
                vectors.push(Vector { op, lanes, copies: 0, name: None });
                VectorId(vectors.len() - 1)
            });
            self.places.insert(id, Lane { vector, lane });
        }
    }

    /// Shape by shape: operands have shapes of lower numbers, and so have their places already.
    pub fn pack_nodes(&mut self, live: &[Id]) {
        let mut groups = vec![Vec::new(); self.shapes.count()];
        for id in live.iter().filter(|id| !self.places.contains_key(id)) {
            groups[self.shapes.of_node(*id)].push(*id);
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
        self.vectors.push(Vector { op, lanes: group.len(), copies: 0, name });
        for (lane, &id) in group.iter().enumerate() {
            self.places.insert(id, Lane { vector, lane });
        }
    }

    fn vector_op(&self, op: &Op, group: &[Id]) -> VectorOp {
        let view = |operand| self.operand(group, operand);
        match op {
            Op::Time => VectorOp::Time,
            Op::State(_) => VectorOp::State,
            Op::Sum(_) => VectorOp::Sum(self.sum_of_nodes(group)),
            Op::Product(..) => VectorOp::Product(view(0), view(1)),
            Op::Square(_) => VectorOp::Square(view(0)),
            Op::Quotient(..) => VectorOp::Quotient(view(0), view(1)),
            Op::Reciprocal(_) => VectorOp::Reciprocal(view(0)),
            Op::Root(_) => VectorOp::Root(view(0)),
            Op::Power(_, exponent) => VectorOp::Power(view(0), *exponent),
            Op::Call(function, _) => VectorOp::Call(*function, view(0)),
            Op::Call2(function, ..) => VectorOp::Call2(*function, view(0), view(1)),
            Op::Select(condition, ..) => VectorOp::Select(*condition, view(0), view(1)),
            Op::Companion(function, _) => VectorOp::Companion(*function, view(0)),
            Op::Tangent(_) => VectorOp::Tangent,
            Op::TimeTangent => VectorOp::TimeTangent,
            Op::Forcing(_) => VectorOp::Forcing(self.sum_of_nodes(group)),
            Op::Cotangent(_) => VectorOp::Cotangent,
            Op::Mask(condition, holds, _) => VectorOp::Mask(*condition, *holds, view(0)),
        }
    }

    fn operand(&self, group: &[Id], operand: usize) -> View {
        group.iter().map(|&id| self.places[&self.shapes.ordered(self.from.op(id))[operand].1]).collect()
    }

    fn sum_of_nodes(&self, group: &[Id]) -> Sum {
        let sums = group.iter().filter_map(|&id| match self.from.op(id) {
            Op::Sum(affine) | Op::Forcing(affine) => Some(affine),
            _ => None,
        });
        self.sum(&sums.collect::<Vec<_>>())
    }

    /// Sums of one shape as one sum over lanes.
    pub fn sum(&self, sums: &[&Affine]) -> Sum {
        let constants: Vec<_> = sums.iter().filter_map(|affine| affine.constant).collect();
        let rows: Vec<_> = sums.iter().map(|&affine| self.shapes.terms(affine)).collect();
        let term = |t: usize| {
            let coefficients = rows.iter().map(|row| row[t].0).collect();
            let view = rows.iter().map(|row| self.places[&row[t].1]).collect();
            (coefficients, view)
        };
        let terms = (0..rows[0].len()).map(term).collect();
        Sum { constant: (!constants.is_empty()).then_some(constants), terms }
    }

    /// The sums that a pass ends in, one for each component of the state.
    pub fn pack_sums(&self, sums: &[Affine]) -> Vec<Derivative> {
        let mut groups: Vec<(SumShape, Vec<usize>)> = Vec::new();
        for (component, affine) in sums.iter().enumerate() {
            let shape = self.shapes.of_sum(affine);
            match groups.iter_mut().find(|(other, _)| *other == shape) {
                Some((_, components)) => components.push(component),
                None => groups.push((shape, vec![component])),
            }
        }
        let parts =
            groups.iter().flat_map(|(_, components)| split(components, |a, b| self.is_pair_of_sums(sums, *a, *b)));
        let derivative = |components: Vec<usize>| {
            let group: Vec<_> = components.iter().map(|&component| &sums[component]).collect();
            Derivative { sum: self.sum(&group), components }
        };
        parts.map(derivative).collect()
    }

    /// Whether the sums of two neighbours are computed from pairs.
    ///
    /// Pairs of the state alone are not worth it: to take them apart for what follows costs as much.
    fn is_pair_of_sums(&self, sums: &[Affine], first: usize, second: usize) -> bool {
        let [first_terms, second_terms] = [first, second].map(|component| self.shapes.terms(&sums[component]));
        let mut pairs = first_terms.iter().zip(&second_terms).map(|((_, a), (_, b))| (*a, *b));
        let is_computed = |(a, b)| a != b && self.places[&a].vector != STATE;
        first + 1 == second && pairs.clone().all(|(a, b)| self.are_side_by_side(a, b)) && pairs.any(is_computed)
    }

    /// Those of one shape, with cotangents of one vector, side by side.
    pub fn pack_collected(&self, collected: &[Collected]) -> Vec<PackedCollected> {
        type Key = (SumShape, VectorId, Vec<(Coefficient, bool)>);
        let mut groups: Vec<(Key, Vec<&Collected>)> = Vec::new();
        for part in collected {
            let vector = self.places[&part.cotangent].vector;
            let key = (self.shapes.of_sum(&part.affine), vector, part.guard.clone());
            match groups.iter_mut().find(|(other, _)| *other == key) {
                Some((_, parts)) => parts.push(part),
                None => groups.push((key, vec![part])),
            }
        }
        let packed = groups.into_iter().map(|((.., guard), mut parts)| {
            parts.sort_by_key(|part| self.places[&part.cotangent].lane);
            let affines: Vec<_> = parts.iter().map(|part| &part.affine).collect();
            let cotangent = parts.iter().map(|part| self.places[&part.cotangent]).collect();
            PackedCollected { sum: self.sum(&affines), cotangent, guard }
        });
        packed.collect()
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
