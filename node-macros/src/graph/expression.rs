//! Expressions: arithmetic on reals becomes nodes, arithmetic on indices is done.

use proc_macro2::Span;

use super::elaborate::{Elaborator, Flow};
use super::value::{Integer, Value};
use super::{Id, Op};
use crate::report::Reported;
use crate::syntax::{Cast, Expression, Kind, Operator, Unary};

/// A branch that the recurrences cannot follow.
const REAL_CONDITION: &str = "conditions on reals are not supported yet: the branch must be known at compile time, from indices and \
                              constants";

impl Elaborator<'_> {
    pub fn expression(&mut self, expression: &Expression) -> Reported<Value> {
        self.charge(expression.span)?;
        match &expression.kind {
            Kind::Float(value) => Some(Value::Real(self.graph.literal(*value))),
            Kind::Integer(value) => Some(Value::Integer(Integer { value: *value, signed: false })),
            Kind::Boolean(value) => Some(Value::Boolean(*value)),
            Kind::Name(name) => Some(match self.look_up(name) {
                Some(value) => value.clone(),
                None => Value::Real(self.graph.node(Op::Constant(name.to_string()))),
            }),
            Kind::Path(tokens) => Some(Value::Real(self.graph.node(Op::Constant(tokens.to_string())))),
            Kind::Unary(operator, operand) => {
                let operand = self.expression(operand)?;
                self.unary(*operator, operand)
            }
            Kind::Binary(operator, left, right) => {
                let (left, right) = (self.expression(left), self.expression(right));
                self.binary(*operator, left?, right?, expression.span)
            }
            Kind::Method { receiver, name, arguments } => {
                let receiver = self.expression(receiver);
                let arguments: Vec<_> = arguments.iter().map(|argument| self.expression(argument)).collect();
                self.method(name, receiver?, arguments.into_iter().collect::<Option<_>>()?)
            }
            Kind::Index(..) | Kind::Field(..) => self.element(expression),
            Kind::Array(elements) => Some(Value::Array(self.all(elements)?)),
            Kind::Tuple(elements) => Some(Value::Tuple(self.all(elements)?)),
            Kind::Repeat(element, length) => self.filled(element, length),
            Kind::Cast(value, target) => {
                let value = self.expression(value)?;
                self.cast(value, *target, expression.span)
            }
            Kind::Block(_) | Kind::If { .. } => self.valued(expression),
        }
    }

    fn all(&mut self, expressions: &[Expression]) -> Reported<Vec<Value>> {
        let values: Vec<_> = expressions.iter().map(|expression| self.expression(expression)).collect();
        values.into_iter().collect()
    }

    fn filled(&mut self, element: &Expression, length: &Expression) -> Reported<Value> {
        let value = self.expression(element)?;
        let length = match self.expression(length)? {
            Value::Integer(length) => usize::try_from(length.value).ok()?,
            Value::Real(id) => {
                self.not_an_integer(id, length.span);
                return None;
            }
            _ => return None,
        };
        (0..length).try_for_each(|_| self.charge(element.span))?;
        Some(Value::Array(vec![value; length]))
    }

    /// A block or an `if` where a value is needed.
    fn valued(&mut self, expression: &Expression) -> Reported<Value> {
        let (flow, value) = self.conditional(expression)??;
        if flow != Flow::Next {
            let message = "`continue` and `break` are statements of their own: put this `if` before the `let`";
            self.report.error(expression.span, message);
        }
        value
    }

    /// A block, or the branch of an `if` that is taken; `None` for any other expression.
    pub fn conditional(&mut self, expression: &Expression) -> Option<Reported<(Flow, Reported<Value>)>> {
        match &expression.kind {
            Kind::Block(block) => Some(self.block(block)),
            Kind::If { condition, then, otherwise } => {
                let holds = match self.expression(condition) {
                    Some(Value::Boolean(holds)) => holds,
                    Some(Value::Real(_)) => {
                        self.report.error(condition.span, REAL_CONDITION);
                        return Some(None);
                    }
                    _ => return Some(None),
                };
                Some(match otherwise {
                    _ if holds => self.block(then),
                    Some(otherwise) => match self.conditional(otherwise) {
                        Some(result) => result,
                        None => self.expression(otherwise).map(|value| (Flow::Next, Some(value))),
                    },
                    None => Some((Flow::Next, None)),
                })
            }
            _ => None,
        }
    }

    fn unary(&mut self, operator: Unary, operand: Value) -> Reported<Value> {
        match (operator, operand) {
            (Unary::Negate, Value::Real(u)) => Some(Value::Real(self.graph.node(Op::Negate(u)))),
            (Unary::Negate, Value::Integer(integer)) => {
                Some(Value::Integer(Integer { value: integer.value.checked_neg()?, signed: true }))
            }
            (Unary::Not, Value::Boolean(value)) => Some(Value::Boolean(!value)),
            _ => None,
        }
    }

    pub fn binary(&mut self, operator: Operator, left: Value, right: Value, span: Span) -> Reported<Value> {
        match (left, right) {
            (Value::Real(u), Value::Real(v)) => self.reals(operator, u, v, span),
            (Value::Integer(a), Value::Integer(b)) => self.integers(operator, a, b, span),
            (Value::Integer(_), Value::Real(id)) | (Value::Real(id), Value::Integer(_)) => {
                self.not_an_integer(id, span);
                None
            }
            (Value::Boolean(a), Value::Boolean(b)) => Some(Value::Boolean(match operator {
                Operator::And => a && b,
                Operator::Or => a || b,
                Operator::Equal => a == b,
                Operator::NotEqual => a != b,
                _ => return None,
            })),
            _ => None,
        }
    }

    fn reals(&mut self, operator: Operator, u: Id, v: Id, span: Span) -> Reported<Value> {
        let op = match operator {
            Operator::Add => Op::Add(u, v),
            Operator::Subtract => Op::Subtract(u, v),
            Operator::Multiply => Op::Multiply(u, v),
            Operator::Divide => Op::Divide(u, v),
            Operator::Remainder => {
                self.report.error(span, "`%` on reals jumps: kinks and jumps are not supported yet");
                return None;
            }
            _ => {
                self.report.error(span, REAL_CONDITION);
                return None;
            }
        };
        Some(Value::Real(self.graph.node(op)))
    }

    fn cast(&mut self, value: Value, target: Cast, span: Span) -> Reported<Value> {
        match (value, target) {
            (Value::Integer(integer), Cast::Real) => Some(Value::Real(self.graph.literal(integer.value as f64))),
            (Value::Integer(integer), Cast::Signed) => Some(Value::Integer(Integer { signed: true, ..integer })),
            (Value::Integer(integer), Cast::Unsigned) if integer.value >= 0 => {
                Some(Value::Integer(Integer { signed: false, ..integer }))
            }
            (Value::Real(id), Cast::Real) => Some(Value::Real(id)),
            (Value::Real(_), _) => {
                self.report.error(span, "a real cannot become an index: the recurrences need it at compile time");
                None
            }
            _ => {
                self.report.error(span, "this cast overflows");
                None
            }
        }
    }
}
