//! `match`: its arms are branches, one after the other.

use super::elaborate::{Elaborator, Flow};
use super::value::Value;
use crate::report::{Extent, Reported};
use crate::syntax::{Arm, Expression, Operator, Shape, Test};

impl Elaborator<'_> {
    /// The first arm that matches. rustc has seen to it that there is one: the last is taken where no other is.
    pub fn choice(
        &mut self,
        value: &Value,
        arms: &[Arm],
        at: Extent,
        shape: Option<&Shape>,
    ) -> Reported<(Flow, Reported<Value>)> {
        let (arm, others) = arms.split_first()?;
        self.memory.enter();
        let matches = self.matches(&arm.test, value);
        let matches = matches.and_then(|matches| self.guarded(matches, arm.guard.as_ref()));
        let result = matches.and_then(|matches| {
            let matches = if others.is_empty() { Value::Boolean(true) } else { matches };
            let otherwise = |this: &mut Self| this.choice(value, others, at, shape);
            self.branch(matches, at, |this| this.outcome(&arm.body, shape), otherwise)
        });
        self.memory.leave();
        result
    }

    fn guarded(&mut self, matches: Value, guard: Option<&Expression>) -> Reported<Value> {
        match guard {
            Some(guard) => self.lazy(Operator::And, matches, guard.extent, |this| this.truth(guard)),
            None => Some(matches),
        }
    }

    /// Whether a value matches; the names of the pattern are bound.
    fn matches(&mut self, test: &Test, value: &Value) -> Reported<Value> {
        match test {
            Test::Always => Some(Value::Boolean(true)),
            Test::Bind(name, _) if self.memory.find_item(&name.to_string()).is_some() => {
                let constant = self.memory.find_item(&name.to_string())?.clone();
                self.binary(Operator::Equal, value.clone(), constant, Extent::from(name))
            }
            Test::Bind(name, inner) => {
                self.memory.define(name.to_string(), value.clone());
                self.matches(inner, value)
            }
            Test::Equal(other) => self.relation(value, Operator::Equal, other),
            Test::Between(start, end, inclusive) => {
                let last = if *inclusive { Operator::LessEqual } else { Operator::Less };
                let start = start.as_ref().map(|start| self.relation(value, Operator::GreaterEqual, start));
                let end = end.as_ref().map(|end| self.relation(value, last, end));
                let always = Some(Value::Boolean(true));
                let (start, end) = (start.unwrap_or(always.clone())?, end.unwrap_or(always)?);
                self.and(start, end)
            }
            Test::Any(tests) => tests.iter().try_fold(Value::Boolean(false), |any, test| {
                let matches = self.matches(test, value)?;
                self.or(any, matches)
            }),
            Test::Tuple(tests) => {
                let parts = value.parts()?.to_vec();
                (parts.len() == tests.len()).then_some(())?;
                tests.iter().zip(&parts).try_fold(Value::Boolean(true), |all, (test, part)| {
                    let matches = self.matches(test, part)?;
                    self.and(all, matches)
                })
            }
        }
    }

    fn relation(&mut self, value: &Value, operator: Operator, other: &Expression) -> Reported<Value> {
        let with = self.value(other)?;
        self.binary(operator, value.clone(), with, other.extent)
    }
}
