//! Conditions that are known at run time: on parameters, and on what else is constant in time.
//!
//! Both branches are run, and what comes of them differently is chosen where the condition is known.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::elaborate::{Elaborator, Flow};
use super::family::Family;
use super::grid::Grid;
use super::matrix::Matrix;
use super::memory::Slot;
use super::quaternion::Quaternion;
use super::value::Value;
use super::{Comparison, Id, Op};
use crate::report::{Extent, Reported};
use crate::syntax::{Expression, Part, Shape};

/// What a branch comes to: where control goes, and its value.
type Outcome = Reported<(Flow, Reported<Value>)>;

const CHOSEN_BY_CONDITION: &str = "this condition is known at run time, and numbers alone can be chosen by it, not references, closures \
                                   or iterators: choose between what they give, `if on { f(x) } else { g(x) }`";

impl Elaborator<'_> {
    /// A value of this shape, made of these nodes.
    pub fn value_of_shape(&mut self, shape: &Shape, ids: Vec<Id>) -> Reported<Value> {
        let value = Value::of_shape(shape, &mut ids.into_iter())?;
        Some(if shape.is_real() { value } else { self.read_back(value, shape) })
    }

    /// Reals as the truth values and integers that they hold.
    fn read_back(&mut self, value: Value, shape: &Shape) -> Value {
        match (value, shape) {
            (Value::Real(id), Shape::Boolean) => self.nonzero(id),
            (Value::Real(id), Shape::Integer(_)) => Value::Whole(id),
            (Value::Array(parts), Shape::Array(element, _)) => {
                Value::Array(parts.into_iter().map(|part| self.read_back(part, element)).collect())
            }
            (Value::Tuple(parts), Shape::Tuple(shapes)) => {
                Value::Tuple(parts.into_iter().zip(shapes).map(|(part, shape)| self.read_back(part, shape)).collect())
            }
            (Value::Struct(names, parts), Shape::Struct(fields)) => {
                let shape_of = |name: &String| fields.iter().find(|(field, _)| field == name).map(|(_, shape)| shape);
                let parts = names.iter().zip(parts).map(|(name, part)| match shape_of(name) {
                    Some(shape) => self.read_back(part, shape),
                    None => part,
                });
                Value::Struct(names.clone(), parts.collect())
            }
            (value, _) => value,
        }
    }

    pub fn nonzero(&mut self, id: Id) -> Value {
        let zero = self.graph.literal(0.0);
        let equal = self.graph.node(Op::Compare(Comparison::Equal, id, zero));
        Value::Condition(self.graph.node(Op::Not(equal)))
    }

    /// The truth of an expression of type `bool`.
    pub fn truth(&mut self, expression: &Expression) -> Reported<Value> {
        match self.value(expression)? {
            value if value.is_truth() => Some(value),
            Value::Real(id) => self.truth_of_constant(id),
            _ => None,
        }
    }

    /// A constant of type `bool`.
    pub fn truth_of_constant(&mut self, id: Id) -> Reported<Value> {
        let Op::Constant(constant) = &self.graph.nodes[id.0 as usize].op else { return None };
        let number = Op::Constant(constant.part(Part::Truth(self.graph.real)));
        let number = self.graph.node(number);
        Some(self.nonzero(number))
    }

    /// One of two branches if it is known which, else both.
    pub fn branch(
        &mut self,
        condition: Value,
        at: Extent,
        mut then: impl FnMut(&mut Self) -> Outcome,
        mut otherwise: impl FnMut(&mut Self) -> Outcome,
    ) -> Outcome {
        if matches!(condition, Value::Condition(_)) {
            self.prepare_memory(&mut then)?;
            self.prepare_memory(&mut otherwise)?;
        }
        self.prepared_branch(condition, at, then, otherwise)
    }

    /// The same, where the arrays that change are in memory already.
    pub fn prepared_branch(
        &mut self,
        condition: Value,
        at: Extent,
        mut then: impl FnMut(&mut Self) -> Outcome,
        mut otherwise: impl FnMut(&mut Self) -> Outcome,
    ) -> Outcome {
        let condition = match condition {
            Value::Boolean(true) => return then(self),
            Value::Boolean(false) => return otherwise(self),
            Value::Predicate(predicate) => return self.branch_on_index(&predicate, at, then, otherwise),
            Value::Condition(condition) => condition,
            _ => return None,
        };
        let not = self.graph.node(Op::Not(condition));
        let (then, changed_then) = self.run_apart(condition, then);
        let (otherwise, changed_otherwise) = self.run_apart(not, otherwise);
        let ((_, then), (_, otherwise)) = (then?, otherwise?);
        self.merge(condition, &changed_then, &changed_otherwise, at)?;
        let value = match (then, otherwise) {
            (Some(then), Some(otherwise)) => {
                let (then, otherwise) = (self.load(then)?, self.load(otherwise)?);
                Some(self.select(condition, then, otherwise, at)?)
            }
            _ => None,
        };
        Some((Flow::Next, value))
    }

    /// What something comes to that is run only where the condition holds, with all that it changes.
    pub fn where_it_holds(
        &mut self,
        condition: Id,
        at: Extent,
        run: impl FnOnce(&mut Self) -> Reported<Value>,
    ) -> Reported<Value> {
        let (outcome, changed) = self.run_apart(condition, |this| run(this).map(|value| (Flow::Next, Some(value))));
        let (_, value) = outcome?;
        self.merge(condition, &changed, &BTreeMap::new(), at)?;
        value
    }

    /// What either branch has changed is chosen.
    fn merge(
        &mut self,
        condition: Id,
        then: &BTreeMap<Slot, Value>,
        otherwise: &BTreeMap<Slot, Value>,
        at: Extent,
    ) -> Reported<()> {
        let slots: BTreeSet<_> = then.keys().chain(otherwise.keys()).copied().collect();
        for slot in slots {
            let old = self.memory.get(&slot.into())?.clone();
            let [then, otherwise] = [then, otherwise].map(|changed| changed.get(&slot).unwrap_or(&old).clone());
            let chosen = self.select(condition, then, otherwise, at)?;
            self.suggest_name(&self.memory.label(&slot.into()), &chosen);
            self.memory.put(&slot.into(), chosen)?;
        }
        Some(())
    }

    /// Arrays that a branch changes are in memory before, so that only their elements are chosen. In a trial, which finds what all of
    /// its branches change, they need not be.
    pub fn prepare_memory(&mut self, branch: &mut impl FnMut(&mut Self) -> Outcome) -> Reported<()> {
        if self.graph.nest.is_empty() || self.trials > 0 {
            return Some(());
        }
        let changed = self.tried(|this| branch(this).map(|_| ()))?;
        let holds_family = |slot: &Slot| {
            let value = self.memory.get(&(*slot).into());
            value.is_some_and(|value| self.holds_family(value))
        };
        let slots = changed.into_iter().filter(holds_family).collect();
        self.move_to_memory(slots)
    }

    /// Runs a branch, and takes back what it changes.
    fn run_apart(
        &mut self,
        condition: Id,
        branch: impl FnOnce(&mut Self) -> Outcome,
    ) -> (Outcome, BTreeMap<Slot, Value>) {
        self.memory.begin_branch();
        self.branches += 1;
        self.conditions.push(condition);
        let outcome = branch(self);
        self.conditions.pop();
        self.branches -= 1;
        (outcome, self.memory.end_branch())
    }

    /// `continue` or `break`: whether it is reached must be known at compile time.
    pub fn jump(&mut self, flow: Flow, at: Extent) -> Reported<Flow> {
        let label = match flow {
            Flow::Next => None,
            Flow::Continue(label) | Flow::Break(label) => label,
        };
        let inner = self.labels.iter().rev().take_while(|(of, _)| label.is_some() && *of != label);
        if self.branches == 0 && inner.map(|(_, branches)| *branches).sum::<usize>() == 0 {
            return Some(flow);
        }
        let message = "whether this is reached is known at run time, and the recurrences need to know it at compile time: \
                       put what follows in the loop under the opposite condition";
        self.report.error(at, message);
        None
    }

    /// The first value where the condition holds, else the second.
    fn select(&mut self, condition: Id, then: Value, otherwise: Value, at: Extent) -> Reported<Value> {
        match (then, otherwise) {
            (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
                self.select_all(condition, a, b, at).map(Value::Array)
            }
            (Value::Tuple(a), Value::Tuple(b)) if a.len() == b.len() => {
                self.select_all(condition, a, b, at).map(Value::Tuple)
            }
            (Value::Matrix(a), Value::Matrix(b)) if (a.rows, a.columns) == (b.rows, b.columns) => {
                let elements = self.select_all(condition, a.elements, b.elements, at)?;
                Some(Value::Matrix(Matrix { elements, ..a }))
            }
            (Value::Quaternion(a), Value::Quaternion(b)) if a.unit == b.unit => {
                let parts = self.select_all(condition, a.parts, b.parts, at)?;
                Some(Value::Quaternion(Quaternion { parts, unit: a.unit }))
            }
            (Value::Struct(names, a), Value::Struct(others, b)) if names == others => {
                Some(Value::Struct(names, self.select_all(condition, a, b, at)?))
            }
            (Value::Real(u), Value::Real(v)) => Some(Value::Real(self.select_node(condition, u, v))),
            (Value::Family(a), Value::Family(b)) if a == b => Some(Value::Family(a)),
            (Value::Family(a), Value::Family(b)) if a.length == b.length && a.element.is_like(&b.element) => {
                self.select_family(condition, &a, &b, at)
            }
            (Value::Grid(a), Value::Grid(b)) if (&a.rows, &a.columns) == (&b.rows, &b.columns) => {
                let entries = self.select(condition, *a.entries, *b.entries, at)?;
                Some(Value::Grid(Grid { entries: Box::new(entries), ..a }))
            }
            (Value::Integer(a), Value::Integer(b)) if a == b => Some(Value::Integer(a)),
            (
                a @ (Value::Integer(_) | Value::Whole(_) | Value::Real(_)),
                b @ (Value::Integer(_) | Value::Whole(_) | Value::Real(_)),
            ) => {
                let (u, v) = (self.number(&a)?, self.number(&b)?);
                Some(Value::Whole(self.select_node(condition, u, v)))
            }
            (Value::Boolean(a), Value::Boolean(b)) if a == b => Some(Value::Boolean(a)),
            (a @ (Value::Boolean(_) | Value::Condition(_)), b @ (Value::Boolean(_) | Value::Condition(_))) => {
                self.select_condition(condition, a, b)
            }
            (Value::Never, value) | (value, Value::Never) => Some(value),
            (Value::Reference(a), Value::Reference(b)) if a == b => Some(Value::Reference(a)),
            (Value::Callable(a), Value::Callable(b)) if Rc::ptr_eq(&a, &b) => Some(Value::Callable(a)),
            _ => self.report.refuse(at, CHOSEN_BY_CONDITION),
        }
    }

    /// Arrays of a length that is known when the sizes are.
    fn select_family(&mut self, condition: Id, a: &Family, b: &Family, at: Extent) -> Reported<Value> {
        self.tabulated(a.length.clone(), Some(&a.element), at, |this, turn| {
            let [u, v] = [a, b].map(|family| family.element(&turn));
            let (u, v) = (this.fetch(u?), this.fetch(v?));
            this.select(condition, u, v, at)
        })
    }

    /// c ∧ a ∨ ¬c ∧ b.
    fn select_condition(&mut self, condition: Id, a: Value, b: Value) -> Reported<Value> {
        let holds = self.and(Value::Condition(condition), a)?;
        let not = self.not(Value::Condition(condition))?;
        let fails = self.and(not, b)?;
        self.or(holds, fails)
    }

    fn select_all(&mut self, condition: Id, a: Vec<Value>, b: Vec<Value>, at: Extent) -> Reported<Vec<Value>> {
        a.into_iter().zip(b).map(|(a, b)| self.select(condition, a, b, at)).collect()
    }

    pub fn select_node(&mut self, condition: Id, u: Id, v: Id) -> Id {
        if u == v { u } else { self.graph.node(Op::Select(condition, u, v)) }
    }
}
