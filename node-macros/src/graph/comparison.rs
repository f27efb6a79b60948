//! Comparisons of what is constant in time, and integers that are known at run time.

use super::elaborate::Elaborator;
use super::nest::Source;
use super::value::Value;
use super::{Comparison, Dependence, Id, Op};
use crate::report::{Extent, Reported};
use crate::syntax::{Operator, Part};

impl Elaborator<'_> {
    /// A comparison of reals; both must be constant in time.
    pub fn compare(&mut self, operator: Operator, u: Id, v: Id, at: Extent) -> Reported<Value> {
        let changing = match self.graph.dependence(u).max(self.graph.dependence(v)) {
            Dependence::Nothing => None,
            Dependence::Time => Some("time"),
            Dependence::State => Some("the state"),
        };
        if let Some(changing) = changing {
            let message = format!(
                "this condition depends on {changing}, and the recurrences cannot follow a switch yet: conditions may depend on \
                 parameters, constants and indices; a small ε rounds a step, `((x - a) / ε).sigmoid()`"
            );
            self.report.error(at, message);
            return None;
        }
        let (comparison, u, v) = match operator {
            Operator::Less => (Comparison::Less, u, v),
            Operator::LessEqual => (Comparison::AtMost, u, v),
            Operator::Greater => (Comparison::Less, v, u),
            Operator::GreaterEqual => (Comparison::AtMost, v, u),
            Operator::Equal | Operator::NotEqual => (Comparison::Equal, u, v),
            _ => return None,
        };
        let condition = self.compared(comparison, u, v);
        if operator == Operator::NotEqual { self.not(condition) } else { Some(condition) }
    }

    pub fn compared(&mut self, comparison: Comparison, u: Id, v: Id) -> Value {
        let literal = |id: Id| match self.graph.nodes[id.0 as usize].op {
            Op::Literal(bits) => Some(f64::from_bits(bits)),
            _ => None,
        };
        match (literal(u), literal(v)) {
            (Some(x), Some(y)) => Value::Boolean(comparison.holds(x, y)),
            _ => Value::Condition(self.graph.node(Op::Compare(comparison, u, v))),
        }
    }

    /// Arithmetic and comparisons of integers that are known at run time.
    pub fn wholes(&mut self, operator: Operator, left: &Value, right: &Value, at: Extent) -> Reported<Value> {
        let (u, v) = (self.number(left)?, self.number(right)?);
        let op = match operator {
            Operator::Add => Op::Add(u, v),
            Operator::Subtract => Op::Subtract(u, v),
            Operator::Multiply => Op::Multiply(u, v),
            Operator::Divide | Operator::Remainder => {
                let message = "this integer is known at run time, where integers know `+`, `-`, `*` and comparisons: cast to a \
                               real first, `as f64`";
                self.report.error(at, message);
                return None;
            }
            _ => return self.compare(operator, u, v, at),
        };
        Some(Value::Whole(self.graph.node(op)))
    }

    /// An integer, a constant of an integer type or a truth value as a real.
    pub fn number(&mut self, value: &Value) -> Reported<Id> {
        Some(match value {
            Value::Integer(integer) => self.graph.literal(integer.value as f64),
            Value::Boolean(holds) => self.graph.literal(u8::from(*holds).into()),
            Value::Whole(id) => *id,
            Value::Index(index) => self.read(Source::Index(index.clone()), "index"),
            Value::Predicate(predicate) => self.read(Source::Predicate(predicate.clone()), "holds"),
            Value::Condition(condition) => {
                let [one, zero] = [1.0, 0.0].map(|value| self.graph.literal(value));
                self.graph.node(Op::Select(*condition, one, zero))
            }
            Value::Real(id) => {
                let Op::Constant(constant) = &self.graph.nodes[id.0 as usize].op else { return None };
                let number = Op::Constant(constant.part(Part::As(self.graph.real)));
                self.graph.node(number)
            }
            _ => return None,
        })
    }
}

impl Comparison {
    pub fn holds(self, x: f64, y: f64) -> bool {
        match self {
            Self::Less => x < y,
            Self::AtMost => x <= y,
            Self::Equal => x == y,
        }
    }
}
