//! Iterators: sequences whose length is known, with elements that are computed when they are used.

use std::rc::Rc;

use proc_macro2::Ident;

use super::closure::Callable;
use super::elaborate::Elaborator;
use super::value::{Integer, Value};
use super::{Id, Op};
use crate::report::{Extent, Reported};

/// An element of an iterator.
#[derive(Clone)]
pub enum Item {
    Value(Value),
    /// What the closure of a `map` makes of it.
    Mapped(Rc<Callable>, Box<Item>),
    /// What `zip` and `enumerate` pair.
    Pair(Box<Item>, Box<Item>),
    /// What stands after others that are passed over, and computed, when it is asked for.
    After(Vec<Item>, Box<Item>),
}

/// Where an array of a known length meets one of a length that is known with the sizes.
pub const TWO_LENGTHS: &str = "one side has a length in numbers and the other one that is known with the sizes: take elements by index \
                               in a `for` loop";

/// The methods that make one iterator from another.
pub const ADAPTERS: &[&str] = &[
    "iter",
    "into_iter",
    "copied",
    "cloned",
    "map",
    "enumerate",
    "zip",
    "chain",
    "rev",
    "skip",
    "take",
    "step_by",
    "filter",
    "flat_map",
    "flatten",
];

impl Elaborator<'_> {
    /// The elements of an array, of a range, of an iterator, or of what a mutable reference leads to.
    pub fn items(&mut self, value: Value, at: Extent) -> Reported<Vec<Item>> {
        let values = match value {
            Value::Sequence(items) => return Some(items),
            Value::Range { start: Some(start), end: Some(end) } => return self.indices(start, end, at),
            Value::Range { .. } => {
                self.report.error(at, "the range needs both bounds, `0..6`");
                return None;
            }
            Value::Array(values) => values,
            Value::Matrix(matrix) => matrix.elements,
            Value::Reference(_) => self.borrow_parts(&value)?,
            Value::Real(id) => {
                self.refuse_constant(id, at);
                return None;
            }
            Value::Family(_) | Value::Stream(_) | Value::Span(..) => {
                self.report.error(at, TWO_LENGTHS);
                return None;
            }
            _ => return None,
        };
        Some(values.into_iter().map(Item::Value).collect())
    }

    /// A macro sees the name of a constant array, not its length.
    pub fn refuse_constant(&mut self, id: Id, at: Extent) {
        if let Op::Constant(tokens) = &self.graph.nodes[id.0 as usize].op {
            let message = format!(
                "the length of `{tokens}` cannot be seen from the function: take its elements by index, `for i in 0..3`, or \
                 move the constant into the function"
            );
            self.report.error(at, message);
        }
    }

    fn indices(&mut self, start: Integer, end: Integer, at: Extent) -> Reported<Vec<Item>> {
        let length = usize::try_from(end.value.saturating_sub(start.value)).unwrap_or(0);
        self.charge(at, length)?;
        let signed = start.signed || end.signed;
        let indices = (start.value..end.value).map(|value| Item::Value(Value::Integer(Integer { value, signed })));
        Some(indices.collect())
    }

    /// An adapter; `None` without an error if its arguments do not fit.
    pub fn adapted(&mut self, name: &Ident, receiver: Value, arguments: Vec<Value>) -> Reported<Value> {
        let (method, at) = (name.to_string(), Extent::from(name));
        let arguments = arguments.as_slice();
        let items = match (method.as_str(), receiver, arguments) {
            ("zip", receiver, [other]) => return self.zip(receiver, other.clone(), at),
            ("zip", ..) => return None,
            ("take", Value::Range { start, end: None }, [Value::Integer(count)]) => {
                let start = start?;
                return self.indices(start, shifted(start, count.value), at).map(Value::Sequence);
            }
            (_, receiver, _) => self.items(receiver, at)?,
        };
        let adapted = match (method.as_str(), arguments) {
            ("iter" | "into_iter" | "copied" | "cloned", []) => items,
            ("map", [Value::Callable(function)]) => mapped(items, function),
            ("enumerate", []) => enumerated(items),
            ("rev", []) => self.reversed(items, at)?,
            ("chain", [other]) => self.chained(items, other.clone(), at)?,
            ("take", [Value::Integer(count)]) => taken(items, count.value)?,
            ("skip", [Value::Integer(count)]) => self.skipped(items, count.value, at)?,
            ("step_by", [Value::Integer(step)]) => self.every(items, step.value, at)?,
            ("filter", [Value::Callable(keeps)]) => self.without_effects(at, |this| this.filtered(items, keeps, at))?,
            ("flat_map", [Value::Callable(function)]) => {
                self.without_effects(at, |this| this.flattened(mapped(items, function), at))?
            }
            ("flatten", []) => self.without_effects(at, |this| this.flattened(items, at))?,
            _ => return None,
        };
        Some(Value::Sequence(adapted))
    }

    /// What Rust passes over at the end, it computes in some adapters.
    fn reversed(&mut self, mut items: Vec<Item>, at: Extent) -> Reported<Vec<Item>> {
        self.refuse_effects(&items, at)?;
        items.reverse();
        Some(items)
    }

    fn chained(&mut self, mut items: Vec<Item>, others: Value, at: Extent) -> Reported<Vec<Item>> {
        items.extend(self.items(others, at)?);
        self.charge(at, items.len())?;
        Some(items)
    }

    fn skipped(&mut self, mut items: Vec<Item>, count: i64, at: Extent) -> Reported<Vec<Item>> {
        let count = usize::try_from(count).ok()?.min(items.len());
        let mut rest = items.split_off(count);
        self.pass_over(items, &mut rest, at)?;
        Some(rest)
    }

    /// Pairs, as many as the shorter side has; a range without an end is as long as the other side.
    pub fn zip(&mut self, left: Value, right: Value, at: Extent) -> Reported<Value> {
        let (left, right) = match (left, right) {
            (Value::Range { start, end: None }, right) => {
                let right = self.items(right, at)?;
                (self.indices(start?, shifted(start?, right.len() as i64), at)?, right)
            }
            (left, Value::Range { start, end: None }) => {
                let left = self.items(left, at)?;
                let right = self.indices(start?, shifted(start?, left.len() as i64), at)?;
                (left, right)
            }
            (left, right) => (self.items(left, at)?, self.items(right, at)?),
        };
        // Whether Rust computes the element to which it finds no other depends on what uses the pairs.
        self.refuse_effects(left.get(right.len()..).unwrap_or_default(), at)?;
        Some(Value::Sequence(left.into_iter().zip(right).map(|(left, right)| Item::pair(left, right)).collect()))
    }

    /// Leaves out items before others; if they change variables, they do so when the first of those is asked for.
    fn pass_over(&mut self, skipped: Vec<Item>, rest: &mut Vec<Item>, at: Extent) -> Reported<()> {
        if !self.have_effects(&skipped) {
            return self.drop(skipped);
        }
        if rest.is_empty() {
            return self.refuse_effects(&skipped, at);
        }
        let first = rest.remove(0);
        rest.insert(0, Item::After(skipped, Box::new(first)));
        Some(())
    }

    fn every(&mut self, items: Vec<Item>, step: i64, at: Extent) -> Reported<Vec<Item>> {
        if step == 0 {
            self.report.error(at, "the step is 0 here");
            return None;
        }
        let step = usize::try_from(step).ok()?;
        let mut kept = Vec::new();
        for (i, item) in items.into_iter().enumerate() {
            if i % step == 0 {
                kept.push(item);
            } else {
                self.without_effects(at, |this| this.force(item))?;
            }
        }
        Some(kept)
    }

    fn filtered(&mut self, items: Vec<Item>, keeps: &Callable, at: Extent) -> Reported<Vec<Item>> {
        let mut kept = Vec::new();
        for item in items {
            let value = self.force(item)?;
            match self.apply(keeps, vec![value.clone()], None)? {
                Value::Boolean(true) => kept.push(Item::Value(value)),
                Value::Boolean(false) => {}
                Value::Condition(_) => {
                    let message = "which elements stay is known at run time, and the recurrences need their number: keep all, and \
                                   write 0 for the others, `if … { v } else { 0.0 }`";
                    self.report.error(at, message);
                    return None;
                }
                _ => return None,
            }
        }
        Some(kept)
    }

    fn flattened(&mut self, items: Vec<Item>, at: Extent) -> Reported<Vec<Item>> {
        let mut all = Vec::new();
        for item in items {
            let part = self.force(item)?;
            all.extend(self.items(part, at)?);
        }
        Some(all)
    }

    /// Computes all elements, though they may not be needed: what gives them may change variables.
    pub fn drop(&mut self, items: Vec<Item>) -> Reported<()> {
        items.into_iter().try_for_each(|item| self.force(item).map(|_| ()))
    }

    /// What is computed here and now, and by Rust when the elements are used: it must not matter.
    fn without_effects<T>(&mut self, at: Extent, compute: impl FnOnce(&mut Self) -> Reported<T>) -> Reported<T> {
        self.memory.begin_branch();
        let outcome = compute(self);
        if !self.memory.end_branch().is_empty() {
            return self.effects(at);
        }
        outcome
    }

    fn refuse_effects(&mut self, items: &[Item], at: Extent) -> Reported<()> {
        if self.have_effects(items) { self.effects(at) } else { Some(()) }
    }

    /// Whether computing the items would change a variable; what is wrong with them is said where they are used.
    fn have_effects(&mut self, items: &[Item]) -> bool {
        if items.iter().all(|item| matches!(item, Item::Value(_))) {
            return false;
        }
        let report = self.report.clone();
        let changes = if self.graph.nest.is_empty() {
            self.memory.begin_branch();
            let outcome = self.drop(items.to_vec());
            let changed = self.memory.end_branch();
            outcome.is_some() && !changed.is_empty()
        } else {
            self.tried(|this| this.drop(items.to_vec())).is_some_and(|changed| !changed.is_empty())
        };
        *self.report = report;
        changes
    }

    pub fn effects<T>(&mut self, at: Extent) -> Reported<T> {
        let message = "a closure changes a variable here, and when is hard to see: write a `for` loop";
        self.report.error(at, message);
        None
    }

    /// Computes an element.
    pub fn force(&mut self, item: Item) -> Reported<Value> {
        match item {
            Item::Value(value) => Some(value),
            Item::Mapped(function, item) => {
                let argument = self.force(*item)?;
                self.apply(&function, vec![argument], None)
            }
            Item::Pair(left, right) => {
                let left = self.force(*left)?;
                Some(Value::Tuple(vec![left, self.force(*right)?]))
            }
            Item::After(others, item) => {
                self.drop(others)?;
                self.force(*item)
            }
        }
    }
}

impl Item {
    fn pair(left: Self, right: Self) -> Self {
        Self::Pair(Box::new(left), Box::new(right))
    }
}

fn mapped(items: Vec<Item>, function: &Rc<Callable>) -> Vec<Item> {
    items.into_iter().map(|item| Item::Mapped(function.clone(), Box::new(item))).collect()
}

fn enumerated(items: Vec<Item>) -> Vec<Item> {
    items.into_iter().enumerate().map(|(i, item)| Item::pair(Item::Value(Value::index(i)), item)).collect()
}

fn taken(mut items: Vec<Item>, count: i64) -> Option<Vec<Item>> {
    items.truncate(usize::try_from(count).ok()?);
    Some(items)
}

fn shifted(start: Integer, count: i64) -> Integer {
    Integer { value: start.value.saturating_add(count), ..start }
}
