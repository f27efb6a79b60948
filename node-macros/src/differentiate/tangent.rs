//! The tangent pass: ẇ from u̇, operands first.

use std::collections::HashMap;

use super::partial::{Factor, Partials};
use super::{add, dependent, exactly, multiple};
use crate::simplify::{Affine, Coefficient, Id, Op, Simplified};

/// The tangents of the derivatives.
pub fn tangents(graph: &mut Simplified, primal: &[Id], partials: &[Partials], depends: &[bool]) -> Vec<Affine> {
    let mut tangents = HashMap::new();
    for (&id, partials) in primal.iter().zip(partials) {
        if let Some(tangent) = tangent_of_node(graph, id, partials, &tangents, depends) {
            tangents.insert(id, tangent);
        }
    }
    let derivatives = graph.derivatives.clone();
    let of_derivative = derivatives.iter().map(|derivative| {
        let mut sum = forcing(graph, Some(derivative), depends);
        for &(coefficient, id) in &derivative.terms {
            if let Some(&(inner, tangent)) = tangents.get(&id) {
                let coefficient = graph.constants.multiply(coefficient, inner);
                add(&mut sum, multiple(coefficient, tangent), &mut graph.constants);
            }
        }
        sum
    });
    of_derivative.collect()
}

/// A multiple of a node, or nothing if it is 0.
fn tangent_of_node(
    graph: &mut Simplified,
    id: Id,
    partials: &Partials,
    tangents: &HashMap<Id, (Coefficient, Id)>,
    depends: &[bool],
) -> Option<(Coefficient, Id)> {
    let one = graph.constants.literal(1.0);
    match graph.op(id) {
        Op::State(component) => {
            return Some((one, {
                let component = *component;
                graph.node(Op::Tangent(component))
            }));
        }
        Op::Time => return Some((one, graph.node(Op::TimeTangent))),
        _ => {}
    }
    let mut sum = forcing(graph, partials.constants.as_ref(), depends);
    for partial in &partials.terms {
        let Some(&(inner, tangent)) = tangents.get(&partial.operand) else { continue };
        let tangent = partial.times.map_or(tangent, |times| graph.node(Op::Product(times, tangent)));
        let term = match partial.factor {
            Factor::Constant(factor) => multiple(graph.constants.multiply(factor, inner), tangent),
            Factor::Where(condition, holds) => multiple(inner, graph.node(Op::Mask(condition, holds, tangent))),
        };
        add(&mut sum, term, &mut graph.constants);
    }
    if sum.terms.is_empty() {
        return None;
    }
    match partials.over {
        None => Some(graph.node_of_affine(sum)),
        Some(over) => {
            let sum = exactly(graph, sum);
            Some((one, graph.node(Op::Quotient(sum, over))))
        }
    }
}

/// What the tangents of the constants add.
fn forcing(graph: &mut Simplified, affine: Option<&Affine>, depends: &[bool]) -> Affine {
    match affine.and_then(|affine| dependent(affine, depends)) {
        None => Affine::default(),
        Some(affine) => multiple(graph.constants.literal(1.0), graph.node(Op::Forcing(affine))),
    }
}
