//! The partial derivatives of each operation.

use crate::elementary::{Rule, rule};
use crate::graph::{Function, Function2};
use crate::simplify::{Affine, Coefficient, Id, Op, Simplified};

/// ẇ = (Σ factor·times·u̇)/over, and what the constants of w add.
#[derive(Clone, Default)]
pub struct Partials {
    pub over: Option<Id>,
    pub terms: Vec<Partial>,
    /// w = Σ cᵢ·uᵢ + c₀ as far as the cᵢ are concerned.
    pub constants: Option<Affine>,
}

/// ∂w/∂u·over.
#[derive(Clone, Copy)]
pub struct Partial {
    pub operand: Id,
    pub factor: Factor,
    pub times: Option<Id>,
}

/// What a partial derivative does to every coefficient alike.
#[derive(Clone, Copy)]
pub enum Factor {
    Constant(Coefficient),
    /// 1 where the condition is as given, else 0, whatever it is a factor of.
    Where(Coefficient, bool),
}

/// The partial derivatives of a node by its operands.
pub fn partials(graph: &mut Simplified, w: Id) -> Partials {
    let op = graph.op(w).clone();
    match op {
        Op::Sum(affine) => {
            let term =
                |&(c, operand): &(Coefficient, Id)| Partial { operand, factor: Factor::Constant(c), times: None };
            Partials { terms: affine.terms.iter().map(term).collect(), constants: Some(affine), over: None }
        }
        Op::Product(u, v) => whole(vec![partial(graph, u, 1.0, Some(v)), partial(graph, v, 1.0, Some(u))]),
        Op::Square(u) => whole(vec![partial(graph, u, 2.0, Some(u))]),
        Op::Quotient(u, v) => {
            let terms = vec![partial(graph, u, 1.0, None), partial(graph, v, -1.0, Some(w))];
            Partials { over: Some(v), terms, constants: None }
        }
        Op::Reciprocal(v) => {
            let square = graph.node(Op::Square(w));
            whole(vec![partial(graph, v, -1.0, Some(square))])
        }
        Op::Root(u) => root(graph, w, u),
        Op::Power(u, exponent) => power(graph, w, u, exponent),
        Op::Call(function, u) => call(graph, w, function, u),
        Op::Call2(function, u, v) => call2(graph, w, function, u, v),
        Op::Select(condition, u, v) => {
            let side = |operand, holds| Partial { operand, factor: Factor::Where(condition, holds), times: None };
            whole(vec![side(u, true), side(v, false)])
        }
        _ => Partials::default(),
    }
}

fn whole(terms: Vec<Partial>) -> Partials {
    Partials { terms, ..Partials::default() }
}

fn partial(graph: &mut Simplified, operand: Id, factor: f64, times: Option<Id>) -> Partial {
    Partial { operand, factor: Factor::Constant(graph.constants.literal(factor)), times }
}

/// ½u̇/w.
fn root(graph: &mut Simplified, w: Id, u: Id) -> Partials {
    Partials { over: Some(w), terms: vec![partial(graph, u, 0.5, None)], constants: None }
}

/// α·(w/u)·u̇, and α̇·w·ln u.
fn power(graph: &mut Simplified, w: Id, u: Id, exponent: Coefficient) -> Partials {
    let quotient = graph.node(Op::Quotient(w, u));
    let terms = vec![Partial { operand: u, factor: Factor::Constant(exponent), times: Some(quotient) }];
    let constants = graph.constants.value(exponent).is_none().then(|| {
        let ln = graph.node(Op::Call(Function::Ln, u));
        let product = graph.node(Op::Product(w, ln));
        Affine { constant: None, terms: vec![(exponent, product)] }
    });
    Partials { over: None, terms, constants }
}

/// φ′(u)·u̇, with the slope from the function's row.
fn call(graph: &mut Simplified, w: Id, function: Function, u: Id) -> Partials {
    let companion = |graph: &mut Simplified| graph.node(Op::Companion(function, u));
    let (factor, times, over) = match rule(function) {
        Rule::OwnSlope => (1.0, Some(w), None),
        Rule::ScaledOwnSlope(factor) => (factor, Some(w), None),
        Rule::SlopeOfValue(..) => (1.0, Some(companion(graph)), None),
        Rule::SlopeOf(slope) => (1.0, Some(graph.node(Op::Call(slope, u))), None),
        Rule::Gaussian { negative } => (if negative { -1.0 } else { 1.0 }, Some(companion(graph)), None),
        Rule::Mutual { negative, second, .. } => {
            (if negative && second { -1.0 } else { 1.0 }, Some(companion(graph)), None)
        }
        Rule::Inverse { factor, q: [0.0, 1.0, 0.0], .. } => (factor, None, Some(u)),
        Rule::Inverse { factor, .. } => (factor, None, Some(companion(graph))),
        Rule::Arc { .. } => (1.0, None, Some(companion(graph))),
        Rule::Complement(other) => (-1.0, None, Some(graph.node(Op::Companion(other, u)))),
        Rule::Power(exponent) => {
            let exponent = graph.constants.literal(exponent);
            return power(graph, w, u, exponent);
        }
        Rule::Root => return root(graph, w, u),
    };
    Partials { over, terms: vec![partial(graph, u, factor, times)], constants: None }
}

fn call2(graph: &mut Simplified, w: Id, function: Function2, u: Id, v: Id) -> Partials {
    match function {
        // (u·u̇ + v·v̇)/w.
        Function2::Hypot => {
            let terms = vec![partial(graph, u, 1.0, Some(u)), partial(graph, v, 1.0, Some(v))];
            Partials { over: Some(w), terms, constants: None }
        }
        // w = atan2(u, v): (v·u̇ − u·v̇)/(u² + v²).
        Function2::Atan2 => {
            let squares = [u, v].map(|operand| graph.node(Op::Square(operand)));
            let one = graph.constants.literal(1.0);
            let mut terms = squares.map(|square| (one, square)).to_vec();
            terms.sort_by_key(|&(_, id)| id);
            terms.dedup();
            let q = graph.node(Op::Sum(Affine { constant: None, terms }));
            let terms = vec![partial(graph, u, 1.0, Some(v)), partial(graph, v, -1.0, Some(u))];
            Partials { over: Some(q), terms, constants: None }
        }
        // w = u^v: (v·w/u)·u̇ + w·ln u·v̇.
        Function2::Powf => {
            let product = graph.node(Op::Product(v, w));
            let by_base = graph.node(Op::Quotient(product, u));
            let ln = graph.node(Op::Call(Function::Ln, u));
            let by_exponent = graph.node(Op::Product(w, ln));
            whole(vec![partial(graph, u, 1.0, Some(by_base)), partial(graph, v, 1.0, Some(by_exponent))])
        }
    }
}
