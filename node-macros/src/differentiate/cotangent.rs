//! The cotangent pass: ū from w̄, results first.

use std::collections::HashMap;

use super::partial::{Factor, Partial, Partials};
use super::{Collected, Guard, add, dependent, exactly, multiple};
use crate::simplify::{Affine, Coefficient, Id, Op, Simplified};

/// The sweep over the nodes, from the derivatives to the state.
pub struct Sweep<'a> {
    partials: &'a [Partials],
    depends: &'a [bool],
    guards: HashMap<Id, Guard>,
    sums: HashMap<Id, Affine>,
    collected: Vec<Collected>,
}

/// What it finds.
pub struct Cotangents {
    pub state: Vec<Affine>,
    pub time: Affine,
    pub collected: Vec<Collected>,
}

impl<'a> Sweep<'a> {
    pub fn new(graph: &Simplified, partials: &'a [Partials], depends: &'a [bool]) -> Self {
        Self { partials, depends, guards: guards(graph), sums: HashMap::new(), collected: Vec::new() }
    }

    pub fn run(mut self, graph: &mut Simplified, primal: &[Id]) -> Cotangents {
        let one = graph.constants.literal(1.0);
        for (component, derivative) in graph.derivatives.clone().iter().enumerate() {
            let cotangent = graph.node(Op::Cotangent(component));
            for &(coefficient, id) in &derivative.terms {
                add(self.sums.entry(id).or_default(), multiple(coefficient, cotangent), &mut graph.constants);
            }
            self.collect(derivative, cotangent, Guard::new());
        }
        for &id in primal.iter().rev() {
            if !matches!(graph.op(id), Op::State(_) | Op::Time) {
                self.pass_on(graph, id, one);
            }
        }
        let dimension = graph.derivatives.len();
        let state = (0..dimension).map(|component| graph.node(Op::State(component)));
        let state = state.map(|id| self.sums.remove(&id).unwrap_or_default()).collect();
        let time = graph.node(Op::Time);
        Cotangents { state, time: self.sums.remove(&time).unwrap_or_default(), collected: self.collected }
    }

    /// From w̄, which is complete, to its operands.
    fn pass_on(&mut self, graph: &mut Simplified, w: Id, one: Coefficient) {
        let Some(sum) = self.sums.remove(&w).filter(|sum| !sum.terms.is_empty()) else { return };
        let partials = &self.partials[w.0 as usize];
        let has_dependent_constants =
            partials.constants.as_ref().is_some_and(|affine| dependent(affine, self.depends).is_some());
        let (scale, cotangent) = match partials.over {
            Some(over) => {
                let cotangent = exactly(graph, sum);
                (one, graph.node(Op::Quotient(cotangent, over)))
            }
            // It is needed for the cotangents of the constants, and no constant is multiplied by its scale.
            None if has_dependent_constants => (one, exactly(graph, sum)),
            None => graph.node_of_affine(sum),
        };
        if let Some(constants) = &partials.constants {
            let guard = self.guards.get(&w).cloned().unwrap_or_default();
            self.collect(constants, cotangent, guard);
        }
        for partial in &partials.terms {
            let term = self.term(graph, w, partial, scale, cotangent);
            add(self.sums.entry(partial.operand).or_default(), term, &mut graph.constants);
        }
    }

    /// The part of ū that comes from w̄. What is computed for w alone, under its conditions, is masked where u has not got
    /// them, factors and all: in a lane where they do not hold it may be anything.
    fn term(&self, graph: &mut Simplified, w: Id, partial: &Partial, scale: Coefficient, cotangent: Id) -> Affine {
        let id = partial.times.map_or(cotangent, |times| graph.node(Op::Product(times, cotangent)));
        let term = match partial.factor {
            Factor::Constant(factor) => multiple(graph.constants.multiply(factor, scale), id),
            Factor::Where(condition, holds) => multiple(scale, graph.node(Op::Mask(condition, holds, id))),
        };
        let no_guard = Guard::new();
        let [inner, outer] = [w, partial.operand].map(|id| self.guards.get(&id).unwrap_or(&no_guard));
        let mut left = inner.iter().filter(|condition| !outer.contains(condition)).peekable();
        if left.peek().is_none() {
            return term;
        }
        let term = exactly(graph, term);
        let masked = left.fold(term, |id, &(condition, holds)| graph.node(Op::Mask(condition, holds, id)));
        multiple(graph.constants.literal(1.0), masked)
    }

    fn collect(&mut self, affine: &Affine, cotangent: Id, guard: Guard) {
        if let Some(affine) = dependent(affine, self.depends) {
            self.collected.push(Collected { affine, cotangent, guard });
        }
    }
}

/// The conditions that all that needs a node have in common; none if nothing needs it, and none of state and time, which are what
/// they are under all conditions.
fn guards(graph: &Simplified) -> HashMap<Id, Guard> {
    let mut guards: HashMap<Id, Guard> = HashMap::new();
    for derivative in &graph.derivatives {
        derivative.terms.iter().for_each(|&(_, id)| weaken(&mut guards, id, Guard::new()));
    }
    for id in (0..graph.nodes.len() as u32).rev().map(Id) {
        let Some(guard) = guards.get(&id).cloned() else { continue };
        match *graph.op(id) {
            Op::Select(condition, u, v) => {
                for (operand, holds) in [(u, true), (v, false)] {
                    weaken(&mut guards, operand, guard.iter().copied().chain([(condition, holds)]).collect());
                }
            }
            ref op => op.operands().into_iter().for_each(|operand| weaken(&mut guards, operand, guard.clone())),
        }
    }
    guards.retain(|id, _| !matches!(graph.op(*id), Op::State(_) | Op::Time));
    guards
}

fn weaken(guards: &mut HashMap<Id, Guard>, id: Id, guard: Guard) {
    let known = guards.entry(id).or_insert_with(|| guard.clone());
    known.retain(|condition| guard.contains(condition));
}
