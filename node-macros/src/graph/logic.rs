//! Truth values: what is known at compile time is decided at once.

use super::Op;
use super::elaborate::{Elaborator, Flow};
use super::predicate::Predicate;
use super::value::Value;
use crate::report::{Extent, Reported};
use crate::syntax::{Expression, Operator};

impl Elaborator<'_> {
    /// `&&` and `||`.
    pub fn logic(&mut self, operator: Operator, left: &Expression, right: &Expression) -> Reported<Value> {
        let at = left.extent;
        let Some(left) = self.truth(left) else {
            // What is wrong on the right is said too.
            self.truth(right)?;
            return None;
        };
        self.lazy(operator, left, at, |this| this.truth(right))
    }

    /// `left && right` or `left || right`: the right side is not looked at where the left one decides, and what it changes it
    /// changes elsewhere alone.
    pub fn lazy(
        &mut self,
        operator: Operator,
        left: Value,
        at: Extent,
        mut right: impl FnMut(&mut Self) -> Reported<Value>,
    ) -> Reported<Value> {
        let is_and = operator == Operator::And;
        if let Value::Boolean(decided) = left
            && decided != is_and
        {
            return Some(left);
        }
        let open = if is_and { left.clone() } else { self.not(left.clone())? };
        let right = match open {
            Value::Condition(open) => self.where_it_holds(open, at, right)?,
            Value::Predicate(_) if !self.tried(|this| right(this).map(|_| ()))?.is_empty() => {
                return self.lazy_on_index(open, !is_and, at, right);
            }
            _ => right(self)?,
        };
        if is_and { self.and(left, right) } else { self.or(left, right) }
    }

    /// The right side where the condition on indices is `open`, else `decided`.
    fn lazy_on_index(
        &mut self,
        open: Value,
        decided: bool,
        at: Extent,
        mut right: impl FnMut(&mut Self) -> Reported<Value>,
    ) -> Reported<Value> {
        let right = |this: &mut Self| {
            let truth = right(this)?;
            Some((Flow::Next, this.number(&truth).map(Value::Real)))
        };
        let otherwise = |this: &mut Self| {
            let decided = this.graph.literal(u8::from(decided).into());
            Some((Flow::Next, Some(Value::Real(decided))))
        };
        let (_, value) = self.branch(open, at, right, otherwise)?;
        match self.load(value?)? {
            Value::Real(truth) => Some(self.nonzero(truth)),
            _ => None,
        }
    }

    /// `==` and `!=` of truth values, and `&`, `|` and `^`.
    pub fn conditions(&mut self, operator: Operator, a: Value, b: Value, at: Extent) -> Reported<Value> {
        let both = self.and(a.clone(), b.clone())?;
        let (not_a, not_b) = (self.not(a)?, self.not(b)?);
        let neither = self.and(not_a, not_b)?;
        let equal = self.or(both, neither)?;
        match operator {
            Operator::Equal => Some(equal),
            Operator::NotEqual => self.not(equal),
            _ => {
                self.report.error(at, "truth values are compared by `==` and `!=` alone");
                None
            }
        }
    }

    /// A condition on indices among those on parameters.
    fn as_condition(&mut self, predicate: &Value) -> Reported<Value> {
        let number = self.number(predicate)?;
        Some(self.nonzero(number))
    }

    pub fn not(&mut self, condition: Value) -> Reported<Value> {
        Some(match condition {
            Value::Boolean(holds) => Value::Boolean(!holds),
            Value::Predicate(predicate) => Value::Predicate(predicate.not()),
            Value::Condition(condition) => match self.graph.nodes[condition.0 as usize].op {
                Op::Not(inner) => Value::Condition(inner),
                _ => Value::Condition(self.graph.node(Op::Not(condition))),
            },
            _ => return None,
        })
    }

    pub fn and(&mut self, a: Value, b: Value) -> Reported<Value> {
        Some(match (a, b) {
            (Value::Boolean(true), other) | (other, Value::Boolean(true)) => other,
            (Value::Boolean(false), _) | (_, Value::Boolean(false)) => Value::Boolean(false),
            (Value::Predicate(a), Value::Predicate(b)) => Value::Predicate(Predicate::And(a.into(), b.into())),
            (predicate @ Value::Predicate(_), other) | (other, predicate @ Value::Predicate(_)) => {
                let predicate = self.as_condition(&predicate)?;
                return self.and(predicate, other);
            }
            (Value::Condition(a), Value::Condition(b)) if a == b => Value::Condition(a),
            (Value::Condition(a), Value::Condition(b)) => Value::Condition(self.graph.node(Op::And(a, b))),
            _ => return None,
        })
    }

    pub fn or(&mut self, a: Value, b: Value) -> Reported<Value> {
        Some(match (a, b) {
            (Value::Boolean(false), other) | (other, Value::Boolean(false)) => other,
            (Value::Boolean(true), _) | (_, Value::Boolean(true)) => Value::Boolean(true),
            (Value::Predicate(a), Value::Predicate(b)) => Value::Predicate(Predicate::Or(a.into(), b.into())),
            (predicate @ Value::Predicate(_), other) | (other, predicate @ Value::Predicate(_)) => {
                let predicate = self.as_condition(&predicate)?;
                return self.or(predicate, other);
            }
            (Value::Condition(a), Value::Condition(b)) if a == b => Value::Condition(a),
            (Value::Condition(a), Value::Condition(b)) => Value::Condition(self.graph.node(Op::Or(a, b))),
            _ => return None,
        })
    }
}
