//! Brings every node of the graph to its normal form, operands first.

use std::collections::HashMap;

use super::monomial::Monomial;
use super::{Affine, Coefficient, Constant, Constants, Id, Op, Simplified};
use crate::graph::{self, Function, Function2, Graph};

pub fn simplify(graph: Graph) -> Simplified {
    let uses = count_uses(&graph);
    let simplified = Simplified {
        constants: Constants::new(graph.real.largest()),
        nodes: Vec::new(),
        derivatives: Vec::new(),
        state: graph.state,
        parameters: graph.parameters,
        index: HashMap::new(),
    };
    let mut rewriter = Rewriter { to: simplified, values: Vec::with_capacity(graph.nodes.len()) };
    let dimension = rewriter.to.state.iter().map(graph::Field::len).sum();
    for component in 0..dimension {
        rewriter.to.node(Op::State(component));
    }
    for (node, &uses) in graph.nodes.iter().zip(&uses) {
        let value = rewriter.value(&node.op);
        let value = if uses > 1 { rewriter.shared(value) } else { value };
        rewriter.suggest_name(&value, node.name.as_deref());
        rewriter.values.push(value);
    }
    rewriter.to.derivatives = graph.derivatives.iter().map(|&id| rewriter.affine(id)).collect();
    rewriter.to
}

/// How often a node is used by nodes that the derivatives need. What is multiplied by 0, as in products of vectors along axes,
/// is not.
fn count_uses(graph: &Graph) -> Vec<usize> {
    let zeros = zeros(graph);
    let mut uses = vec![0; graph.nodes.len()];
    graph.derivatives.iter().for_each(|id| uses[id.0 as usize] += 1);
    for (i, node) in graph.nodes.iter().enumerate().rev() {
        if uses[i] > 0 && !zeros[i] {
            node.op.operands().iter().for_each(|id| uses[id.0 as usize] += 1);
        }
    }
    uses
}

/// Which nodes are 0 by what is written.
fn zeros(graph: &Graph) -> Vec<bool> {
    use graph::Op;
    let mut zeros = Vec::with_capacity(graph.nodes.len());
    for node in &graph.nodes {
        let is_zero = |id: graph::Id| zeros[id.0 as usize];
        zeros.push(match node.op {
            Op::Literal(bits) => f64::from_bits(bits) == 0.0,
            Op::Negate(u) => is_zero(u),
            Op::Multiply(u, v) => is_zero(u) || is_zero(v),
            Op::Add(u, v) | Op::Subtract(u, v) => is_zero(u) && is_zero(v),
            _ => false,
        });
    }
    zeros
}

/// A value in normal form.
#[derive(Clone)]
enum Value {
    Constant(Coefficient),
    Affine(Affine),
    Monomial(Monomial),
}

struct Rewriter {
    to: Simplified,
    values: Vec<Value>,
}

impl Rewriter {
    fn value(&mut self, op: &graph::Op) -> Value {
        use graph::Op as From;
        match op {
            From::Literal(bits) => self.constant(Constant::Literal(*bits)),
            From::Constant(tokens) => self.constant(Constant::Named(tokens.clone())),
            From::Parameter(i) => self.constant(Constant::Parameter(*i)),
            From::Time => self.leaf(Op::Time),
            From::State(i) => self.leaf(Op::State(*i)),
            From::Negate(u) => {
                let minus = self.to.constants.literal(-1.0);
                self.scaled(*u, minus)
            }
            From::Add(u, v) => self.sum(*u, *v, 1.0),
            From::Subtract(u, v) => self.sum(*u, *v, -1.0),
            From::Multiply(u, v) => self.product(*u, *v),
            From::Divide(u, v) => self.quotient(*u, *v),
            From::Power(u, n) => self.whole_power(*u, *n),
            From::Call(function, u) => self.call(*function, *u),
            From::Call2(function, u, v) => self.call2(*function, *u, *v),
            From::Compare(comparison, u, v) => {
                let (u, v) = (self.fixed(*u), self.fixed(*v));
                Value::Constant(self.to.constants.compare(*comparison, u, v))
            }
            From::And(u, v) => {
                let (u, v) = (self.fixed(*u), self.fixed(*v));
                Value::Constant(self.to.constants.and(u, v))
            }
            From::Or(u, v) => {
                let (u, v) = (self.fixed(*u), self.fixed(*v));
                Value::Constant(self.to.constants.or(u, v))
            }
            From::Not(u) => {
                let u = self.fixed(*u);
                Value::Constant(self.to.constants.not(u))
            }
            From::Select(condition, u, v) => self.select(*condition, *u, *v),
        }
    }

    fn get(&self, id: graph::Id) -> &Value {
        &self.values[id.0 as usize]
    }

    fn constant(&mut self, constant: Constant) -> Value {
        Value::Constant(self.to.constants.of(constant))
    }

    fn leaf(&mut self, op: Op) -> Value {
        let node = self.to.node(op);
        self.leaf_of(node)
    }

    /// A value that several operations use becomes a node, so that they share it; a power of one node stays open, since
    /// joining it with other powers saves more.
    fn shared(&mut self, value: Value) -> Value {
        match value {
            Value::Affine(_) => Value::Monomial(self.monomial_of(&value)),
            Value::Monomial(monomial) if monomial.factors.len() > 1 => match self.to.node_of_monomial(&monomial) {
                Some((coefficient, id)) => Value::Monomial(Monomial::of_node(coefficient, id)),
                None => Value::Monomial(monomial),
            },
            _ => value,
        }
    }

    fn suggest_name(&mut self, value: &Value, name: Option<&str>) {
        if let (Value::Monomial(monomial), Some(name)) = (value, name)
            && let Some((id, 1.0)) = monomial.as_power()
        {
            self.to.nodes[id.0 as usize].name.get_or_insert(name.to_owned());
        }
    }

    fn affine(&mut self, id: graph::Id) -> Affine {
        match self.get(id).clone() {
            Value::Constant(constant) => {
                let zero = self.to.constants.is(constant, 0.0);
                Affine { constant: (!zero).then_some(constant), terms: Vec::new() }
            }
            Value::Affine(affine) => affine,
            Value::Monomial(monomial) => match self.to.node_of_monomial(&monomial) {
                Some(term) => Affine { constant: None, terms: vec![term] },
                None => Affine { constant: Some(monomial.coefficient), terms: Vec::new() },
            },
        }
    }

    fn monomial(&mut self, id: graph::Id) -> Monomial {
        let value = self.get(id).clone();
        self.monomial_of(&value)
    }

    fn monomial_of(&mut self, value: &Value) -> Monomial {
        match value {
            Value::Constant(coefficient) => Monomial { coefficient: *coefficient, factors: Vec::new() },
            Value::Monomial(monomial) => monomial.clone(),
            Value::Affine(affine) => {
                let (coefficient, id) = self.to.node_of_affine(affine.clone());
                Monomial::of_node(coefficient, id)
            }
        }
    }

    fn of_affine(&mut self, affine: Affine) -> Value {
        match (affine.terms.as_slice(), affine.constant) {
            ([], Some(constant)) => Value::Constant(constant),
            ([], None) => Value::Constant(self.to.constants.literal(0.0)),
            (&[(coefficient, id)], None) => Value::Monomial(Monomial::of_node(coefficient, id)),
            _ => Value::Affine(affine),
        }
    }

    fn of_monomial(&mut self, monomial: Monomial) -> Value {
        if monomial.factors.is_empty() || self.to.constants.is(monomial.coefficient, 0.0) {
            return Value::Constant(monomial.coefficient);
        }
        Value::Monomial(monomial)
    }

    fn sum(&mut self, u: graph::Id, v: graph::Id, sign: f64) -> Value {
        let (left, right) = (self.summand(u), self.summand(v));
        let sign = self.to.constants.literal(sign);
        let right = right.scaled(sign, &mut self.to.constants);
        let sum = left.plus(right, &mut self.to.constants);
        self.of_affine(sum)
    }

    fn summand(&mut self, id: graph::Id) -> Affine {
        let affine = self.affine(id);
        if self.to.is_difference(&affine) {
            let term = self.to.node_of_affine(affine);
            return Affine { constant: None, terms: vec![term] };
        }
        affine
    }

    /// ±u stays a combination; any other multiple of a combination keeps its factor outside, as it was written.
    fn scaled(&mut self, u: graph::Id, factor: Coefficient) -> Value {
        let unit = self.to.constants.is(factor, 1.0) || self.to.constants.is(factor, -1.0);
        match self.get(u).clone() {
            Value::Constant(constant) => Value::Constant(self.to.constants.multiply(constant, factor)),
            Value::Affine(affine) if unit => Value::Affine(affine.scaled(factor, &mut self.to.constants)),
            value => {
                let (monomial, factor) =
                    (self.monomial_of(&value), Monomial { coefficient: factor, factors: Vec::new() });
                let product = self.to.multiply(monomial, factor);
                self.of_monomial(product)
            }
        }
    }

    fn product(&mut self, u: graph::Id, v: graph::Id) -> Value {
        match (self.get(u), self.get(v)) {
            (&Value::Constant(factor), _) => self.scaled(v, factor),
            (_, &Value::Constant(factor)) => self.scaled(u, factor),
            _ => {
                let (left, right) = (self.monomial(u), self.monomial(v));
                let product = self.to.multiply(left, right);
                self.of_monomial(product)
            }
        }
    }

    fn quotient(&mut self, u: graph::Id, v: graph::Id) -> Value {
        if let (&Value::Constant(a), &Value::Constant(b)) = (self.get(u), self.get(v)) {
            return Value::Constant(self.to.constants.divide(a, b));
        }
        let (left, right) = (self.monomial(u), self.monomial(v));
        let quotient = self.to.divide(left, right);
        self.of_monomial(quotient)
    }

    fn whole_power(&mut self, u: graph::Id, n: i32) -> Value {
        match self.get(u).clone() {
            _ if n == 0 => self.constant(Constant::Literal(1f64.to_bits())),
            Value::Constant(constant) => Value::Constant(self.to.constants.power(constant, n)),
            value => {
                let monomial = self.monomial_of(&value);
                let power = self.to.raise(monomial, n);
                self.of_monomial(power)
            }
        }
    }

    fn call(&mut self, function: Function, u: graph::Id) -> Value {
        match (self.get(u), function) {
            (&Value::Constant(u), _) => self.constant(Constant::Call(function, u)),
            (_, Function::Sqrt) => self.real_power(u, 0.5),
            _ => self.elementary(function, u),
        }
    }

    fn call2(&mut self, function: Function2, u: graph::Id, v: graph::Id) -> Value {
        match (self.get(u), self.get(v), function) {
            (&Value::Constant(u), &Value::Constant(v), _) => self.constant(Constant::Call2(function, u, v)),
            (_, &Value::Constant(exponent), Function2::Powf) => self.constant_power(u, exponent),
            (&Value::Constant(base), _, Function2::Powf) => self.exponential(base, v),
            _ => {
                let (u, v) = (self.exactly(u), self.exactly(v));
                self.leaf(Op::Call2(function, u, v))
            }
        }
    }

    /// A value that does not change with time; the graph compares no others.
    fn fixed(&mut self, id: graph::Id) -> Coefficient {
        match self.get(id) {
            Value::Constant(constant) => *constant,
            _ => self.to.constants.literal(0.0),
        }
    }

    fn select(&mut self, condition: graph::Id, u: graph::Id, v: graph::Id) -> Value {
        let condition = self.fixed(condition);
        if let Some(holds) = self.to.constants.value(condition) {
            return self.get(if holds == 0.0 { v } else { u }).clone();
        }
        if let (&Value::Constant(a), &Value::Constant(b)) = (self.get(u), self.get(v)) {
            return Value::Constant(self.to.constants.select(condition, a, b));
        }
        match (self.exactly(u), self.exactly(v)) {
            (u, v) if u == v => self.leaf_of(u),
            (u, v) => self.leaf(Op::Select(condition, u, v)),
        }
    }

    fn leaf_of(&mut self, node: Id) -> Value {
        let one = self.to.constants.literal(1.0);
        Value::Monomial(Monomial::of_node(one, node))
    }

    /// f(−u) = ±f(u): the sign moves outside, so that sin(x − y) and sin(y − x) are one node.
    fn elementary(&mut self, function: Function, u: graph::Id) -> Value {
        let one = self.to.constants.literal(1.0);
        let Some(parity) = parity(function) else {
            let u = self.exactly(u);
            return self.leaf(Op::Call(function, u));
        };
        let monomial = self.monomial(u);
        let minus = self.to.constants.is(monomial.coefficient, -1.0);
        let sign = if minus { self.to.constants.literal(parity) } else { one };
        let coefficient = if minus { one } else { monomial.coefficient };
        let u = self.to.exact_monomial(&Monomial { coefficient, ..monomial });
        let id = self.to.node(Op::Call(function, u));
        Value::Monomial(Monomial::of_node(sign, id))
    }

    /// The node that is exactly this value, with its factor.
    fn exactly(&mut self, u: graph::Id) -> Id {
        let monomial = self.monomial(u);
        self.to.exact_monomial(&monomial)
    }

    fn constant_power(&mut self, u: graph::Id, exponent: Coefficient) -> Value {
        match self.to.constants.value(exponent) {
            Some(n) if n.fract() == 0.0 && n.abs() <= f64::from(i32::MAX) => self.whole_power(u, n as i32),
            Some(exponent) => self.real_power(u, exponent),
            None => {
                let u = self.exactly(u);
                self.leaf(Op::Power(u, exponent))
            }
        }
    }

    /// u^e: (u^a)^e = u^{a·e} where u^a is defined for u > 0 alone; (u²)^½ is not u.
    fn real_power(&mut self, u: graph::Id, exponent: f64) -> Value {
        let monomial = self.monomial(u);
        let one = self.to.constants.literal(1.0);
        if let (Some((base, inner)), true) = (monomial.as_power(), monomial.coefficient == one)
            && inner.fract() != 0.0
        {
            return self.of_monomial(Monomial { coefficient: one, factors: vec![(base, inner * exponent)] });
        }
        let base = self.to.exact_monomial(&monomial);
        Value::Monomial(Monomial { coefficient: one, factors: vec![(base, exponent)] })
    }

    /// c^v = exp(v·ln c), whose argument is rounded once more than that of 2^v.
    fn exponential(&mut self, base: Coefficient, v: graph::Id) -> Value {
        if self.to.constants.value(base) == Some(2.0) {
            let v = self.exactly(v);
            return self.leaf(Op::Call(Function::Exp2, v));
        }
        let ln = self.to.constants.of(Constant::Call(Function::Ln, base));
        let mut argument = self.monomial(v);
        argument.coefficient = self.to.constants.multiply(argument.coefficient, ln);
        let argument = self.to.exact_monomial(&argument);
        self.leaf(Op::Call(Function::Exp, argument))
    }
}

/// +1 for an even function, −1 for an odd one.
fn parity(function: Function) -> Option<f64> {
    match function {
        Function::Cos | Function::Cosh => Some(1.0),
        Function::Sin
        | Function::Tan
        | Function::Asin
        | Function::Atan
        | Function::Sinh
        | Function::Tanh
        | Function::Asinh
        | Function::Atanh
        | Function::Erf
        | Function::Cbrt => Some(-1.0),
        _ => None,
    }
}
