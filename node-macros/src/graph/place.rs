//! Places: a variable, or an element of one.

use super::elaborate::Elaborator;
use super::memory::{COMPUTED, Place};
use super::part::{Found, Selector};
use super::value::{Integer, Value};
use super::{Id, Op};
use crate::report::{Extent, Reported};
use crate::syntax::{Expression, Kind, Part};

impl Elaborator<'_> {
    /// The place that an expression names; `None` without an error if it names none.
    pub fn place(&mut self, place: &Expression) -> Reported<Place> {
        match &place.kind {
            Kind::Name(name) => self.memory.find(&name.to_string()).map(Place::from),
            Kind::Dereference(reference) => self.referred(reference),
            // A slice has as many places as elements: `borrow` gives them.
            Kind::Index(_, index) if matches!(index.kind, Kind::Range(..)) => None,
            Kind::Index(base, _) | Kind::Field(base, _) => {
                let whole = self.referred(base)?;
                let (selector, at) = self.selector(place)?;
                let part = match selector.part_of(self.memory.get(&whole)?) {
                    Found::At(part) => whole.part(part),
                    Found::Outside(message) => return self.outside(at, message),
                    _ => return None,
                };
                // What is indexed is an element itself, never a reference to it.
                Some(if matches!(place.kind, Kind::Index(..)) { self.follow(part) } else { part })
            }
            _ => None,
        }
    }

    /// The place that an expression names or leads to; what is computed is given a place of its own.
    fn referred(&mut self, base: &Expression) -> Reported<Place> {
        let place = match self.place(base) {
            Some(place) => place,
            None => match self.expression(base)? {
                Value::Reference(place) => place,
                value => self.memory.define(COMPUTED, value).into(),
            },
        };
        Some(self.follow(place))
    }

    /// What stands in brackets: it is looked at more than once, and changes nothing.
    pub fn index(&mut self, index: &Expression) -> Reported<Value> {
        self.unchanging(index, "this index changes a variable: do it before, `let i = …;`")
    }

    /// The value of what is looked at more than once; an error if that changes a variable.
    fn unchanging(&mut self, expression: &Expression, otherwise: &str) -> Reported<Value> {
        self.memory.begin_branch();
        let value = self.value(expression);
        if !self.memory.end_branch().is_empty() {
            return self.outside(expression.extent, otherwise.to_owned());
        }
        value
    }

    /// What is assigned to changes nothing before.
    pub fn check_place(&mut self, place: &Expression) -> Reported<()> {
        if is_of_names(place) {
            return Some(());
        }
        self.unchanging(place, "this place changes a variable: do it before, `let place = …;`").map(|_| ())
    }

    /// What stands in the brackets or after the dot, and where.
    fn selector<'e>(&mut self, expression: &'e Expression) -> Reported<(Selector<'e>, Extent)> {
        match &expression.kind {
            Kind::Field(_, member) => Some((Selector::Member(member), expression.extent)),
            Kind::Index(_, index) => match self.index(index)? {
                Value::Integer(Integer { value, .. }) => Some((Selector::Index(value), index.extent)),
                Value::Whole(_) => self.late_integer(index.extent),
                Value::Tuple(pair) => match *pair.as_slice() {
                    [Value::Integer(i), Value::Integer(j)] => Some((Selector::Pair(i.value, j.value), index.extent)),
                    [Value::Whole(_), _] | [_, Value::Whole(_)] => self.late_integer(index.extent),
                    _ => None,
                },
                Value::Real(id) => {
                    self.not_an_integer(id, index.extent);
                    None
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// The element that an index or field expression names, without a copy of the whole array.
    pub fn element(&mut self, expression: &Expression) -> Reported<Value> {
        let (Kind::Index(base, _) | Kind::Field(base, _)) = &expression.kind else { return None };
        let place = self.referred(base)?;
        if let Kind::Index(_, index) = &expression.kind {
            if let Some(element) = self.element_of_family(&place, index)? {
                return Some(element);
            }
            if let Kind::Range(..) = index.kind {
                let range = self.expression(index)?;
                let Value::Array(elements) = self.load(Value::Reference(place))? else { return None };
                return self.slice(&elements, &range, index.extent).map(Value::Array);
            }
        }
        let (selector, at) = self.selector(expression)?;
        let whole = self.memory.get(&place)?;
        match selector.part_of(whole) {
            Found::At(part) => {
                let part = whole.parts()?.get(part)?.clone();
                // An element is copied out, a field may be a reference.
                if matches!(expression.kind, Kind::Index(..)) { self.load(part) } else { Some(self.fetch(part)) }
            }
            Found::All(value) => Some(value),
            Found::OfConstant(id) => self.selected_part_of_constant(id, &selector, at),
            Found::Outside(message) => self.outside(at, message),
            Found::None => None,
        }
    }

    fn selected_part_of_constant(&mut self, id: Id, selector: &Selector, at: Extent) -> Reported<Value> {
        match selector.part_of_constant() {
            Some(part) => self.part_of_constant(id, part),
            None => {
                let message =
                    "this entry of a constant cannot be seen: write the matrix in the function, `let m = matrix![…]`";
                self.outside(at, message.to_owned())
            }
        }
    }

    /// `MASS[2]` of a constant of the surrounding module, whose type rustc knows.
    pub fn part_of_constant(&mut self, id: Id, part: Part) -> Reported<Value> {
        let Op::Constant(constant) = &self.graph.nodes[id.0 as usize].op else { return None };
        let part = constant.part(part);
        Some(Value::Real(self.graph.node(Op::Constant(part))))
    }

    pub fn outside<T>(&mut self, at: Extent, message: String) -> Reported<T> {
        self.report.error(at, message);
        None
    }
}

/// A variable, or a part of one.
fn is_of_names(place: &Expression) -> bool {
    match &place.kind {
        Kind::Name(_) => true,
        Kind::Index(base, _) | Kind::Field(base, _) | Kind::Dereference(base) => is_of_names(base),
        _ => false,
    }
}
