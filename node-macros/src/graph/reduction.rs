//! The methods that use an iterator up: sums, folds, loops.

use proc_macro2::Ident;

use super::closure::Callable;
use super::elaborate::Elaborator;
use super::sequence::Item;
use super::value::{Integer, Value};
use crate::report::{Extent, Reported};
use crate::syntax::{Expression, Kind, Operator};

/// The methods that make a value of an iterator.
pub const REDUCTIONS: &[&str] =
    &["sum", "product", "fold", "reduce", "for_each", "count", "last", "all", "any", "collect", "contains"];

/// Where a first or a last element is wanted, and there is none.
pub const NO_ELEMENT: &str = "there is no element here, and this needs one: skip less, or take more";

impl Elaborator<'_> {
    /// A reduction; `None` without an error if its arguments do not fit.
    pub fn reduced(
        &mut self,
        name: &Ident,
        receiver: Value,
        generics: &[Expression],
        arguments: Vec<Value>,
    ) -> Reported<Value> {
        let at = Extent::from(name);
        let items = self.items(receiver, at)?;
        match (name.to_string().as_str(), arguments.as_slice()) {
            ("sum", []) => self.joined(items, Operator::Add, neutral(generics, 0), at),
            ("product", []) => self.joined(items, Operator::Multiply, neutral(generics, 1), at),
            ("fold", [start, Value::Callable(function)]) => self.fold(start.clone(), items, function),
            ("reduce", [Value::Callable(function)]) => self.folded_from_first(items, function, at),
            ("for_each", [Value::Callable(function)]) => self.applied_to_each(items, function),
            ("count", []) => self.counted(items),
            ("last", []) => self.last_item(items, at),
            ("all", [Value::Callable(holds)]) => self.joined_conditions(items, holds, Operator::And, at),
            ("any", [Value::Callable(holds)]) => self.joined_conditions(items, holds, Operator::Or, at),
            ("contains", [Value::Integer(wanted)]) => Some(Value::Boolean(has_index(&items, wanted.value))),
            ("collect", []) => self.collected(items),
            _ => None,
        }
    }

    /// The elements joined from the first to the last, as `Sum` and `Product` of the standard library do.
    fn joined(&mut self, items: Vec<Item>, operator: Operator, neutral: Neutral, at: Extent) -> Reported<Value> {
        let mut all = None;
        for item in items {
            let item = self.force(item)?;
            let item = self.load(item)?;
            all = Some(match all {
                Some(sum) => self.binary(operator, sum, item, at)?,
                None => item,
            });
        }
        Some(match (all, neutral) {
            (Some(value), _) => value,
            (None, Neutral::Integer(value)) => Value::Integer(Integer { value, signed: false }),
            (None, Neutral::Real(value)) => Value::Real(self.graph.literal(value)),
        })
    }

    fn fold(&mut self, start: Value, items: Vec<Item>, function: &Callable) -> Reported<Value> {
        items.into_iter().try_fold(start, |value, item| {
            let item = self.force(item)?;
            self.apply(function, vec![value, item], None)
        })
    }

    fn folded_from_first(&mut self, mut items: Vec<Item>, function: &Callable, at: Extent) -> Reported<Value> {
        let first = self.first(&mut items, at)?;
        self.fold(first, items, function)
    }

    fn applied_to_each(&mut self, items: Vec<Item>, function: &Callable) -> Reported<Value> {
        for item in items {
            let argument = self.force(item)?;
            self.apply(function, vec![argument], None)?;
        }
        Some(Value::unit())
    }

    fn counted(&mut self, items: Vec<Item>) -> Reported<Value> {
        let count = items.len();
        self.drop(items)?;
        Some(Value::index(count))
    }

    fn collected(&mut self, items: Vec<Item>) -> Reported<Value> {
        items.into_iter().map(|item| self.force(item)).collect::<Option<_>>().map(Value::Array)
    }

    fn last_item(&mut self, mut items: Vec<Item>, at: Extent) -> Reported<Value> {
        let mut last = items.split_off(items.len().saturating_sub(1));
        self.drop(items)?;
        self.first(&mut last, at)
    }

    fn first(&mut self, items: &mut Vec<Item>, at: Extent) -> Reported<Value> {
        if items.is_empty() {
            return self.report.refuse(at, NO_ELEMENT);
        }
        let first = items.remove(0);
        self.force(first)
    }

    /// Whether the condition holds for all elements, or for any; what comes after the decision is not looked at.
    fn joined_conditions(
        &mut self,
        items: Vec<Item>,
        condition: &Callable,
        operator: Operator,
        at: Extent,
    ) -> Reported<Value> {
        let start = Value::Boolean(operator == Operator::And);
        items.into_iter().try_fold(start, |joined, item| {
            self.lazy(operator, joined, at, |this| {
                let argument = this.force(item.clone())?;
                this.apply(condition, vec![argument], None)
            })
        })
    }
}

/// Whether a range of indices has this one.
fn has_index(items: &[Item], wanted: i64) -> bool {
    items.iter().any(|item| matches!(item, Item::Value(Value::Integer(index)) if index.value == wanted))
}

/// What the sum or the product of no elements is.
enum Neutral {
    Integer(i64),
    Real(f64),
}

/// Of the type that the call names, `.sum::<usize>()`; of reals if it names none.
fn neutral(generics: &[Expression], value: i64) -> Neutral {
    match generics.first().map(|generic| &generic.kind) {
        Some(Kind::Name(name)) if name.to_string().starts_with(['u', 'i']) => Neutral::Integer(value),
        _ => Neutral::Real(value as f64),
    }
}
