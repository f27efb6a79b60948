//! `match`: its arms are branches, one after the other.

use std::collections::BTreeMap;

use super::elaborate::{Elaborator, Flow};
use super::memory::Scope;
use super::value::Value;
use crate::report::{Extent, Reported};
use crate::syntax::{Arm, Expression, Operator, Shape, Test};

impl Elaborator<'_> {
    /// The first arm that matches.
    pub fn choice(
        &mut self,
        value: &Value,
        arms: &[Arm],
        at: Extent,
        shape: Option<&Shape>,
    ) -> Reported<(Flow, Reported<Value>)> {
        for arm in arms {
            self.prepare_memory(&mut |this| {
                let (_, names) = this.matched(value, arm)?;
                this.taken(arm, &names, shape)
            })?;
        }
        self.first_of(value, arms, at, shape)
    }

    /// rustc has seen to it that there is one: the last is taken where no other is.
    fn first_of(
        &mut self,
        value: &Value,
        arms: &[Arm],
        at: Extent,
        shape: Option<&Shape>,
    ) -> Reported<(Flow, Reported<Value>)> {
        let (arm, others) = arms.split_first()?;
        let (matches, names) = self.matched(value, arm)?;
        let matches = if others.is_empty() { Value::Boolean(true) } else { matches };
        let then = |this: &mut Self| this.taken(arm, &names, shape);
        self.prepared_branch(matches, at, then, |this| this.first_of(value, others, at, shape))
    }

    /// Whether an arm matches, and the names that it binds.
    fn matched(&mut self, value: &Value, arm: &Arm) -> Reported<(Value, Scope)> {
        self.memory.enter();
        let matches = self.matches(&arm.test, value);
        let matches = matches.and_then(|matches| self.guarded(matches, arm.guard.as_ref()));
        let names = self.memory.leave();
        Some((matches?, names))
    }

    fn taken(&mut self, arm: &Arm, names: &Scope, shape: Option<&Shape>) -> Reported<(Flow, Reported<Value>)> {
        self.memory.enter_with(names.clone());
        let outcome = self.outcome(&arm.body, shape);
        self.memory.leave();
        outcome
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
            Test::Any(tests, at) => self.matches_any(tests, value, *at),
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

    /// Whether one of the alternatives matches; the first that does binds the names.
    fn matches_any(&mut self, tests: &[Test], value: &Value, at: Extent) -> Reported<Value> {
        let (mut any, mut bound) = (Value::Boolean(false), BTreeMap::new());
        for test in tests {
            self.memory.enter();
            let matches = self.matches(test, value);
            let names = self.memory.leave();
            let matches = matches?;
            if matches!(matches, Value::Boolean(false)) {
                continue;
            }
            for (name, slot) in names {
                let new = self.memory.get(&slot.into())?.clone();
                let chosen = match bound.remove(&name) {
                    Some(old) => self.either(&any, old, new, at)?,
                    None => new,
                };
                bound.insert(name, chosen);
            }
            any = self.or(any, matches)?;
            if matches!(any, Value::Boolean(true)) {
                break;
            }
        }
        bound.into_iter().for_each(|(name, value)| {
            self.memory.define(name, value);
        });
        Some(any)
    }

    /// The first value where the condition holds, else the second.
    fn either(&mut self, condition: &Value, first: Value, second: Value, at: Extent) -> Reported<Value> {
        let [first, second] = [first, second].map(|value| move |_: &mut Self| Some((Flow::Next, Some(value.clone()))));
        self.branch(condition.clone(), at, first, second)?.1
    }

    fn relation(&mut self, value: &Value, operator: Operator, other: &Expression) -> Reported<Value> {
        let with = self.value(other)?;
        self.binary(operator, value.clone(), with, other.extent)
    }
}
