//! Places: a variable, or an element of one.

use super::elaborate::Elaborator;
use super::memory::Place;
use super::value::{Integer, Value};
use super::{Id, Op};
use crate::report::{Extent, Reported};
use crate::syntax::{Expression, Kind, Part};

impl Elaborator<'_> {
    /// The place that an expression names; `None` without an error if it names none.
    pub fn place(&mut self, place: &Expression) -> Reported<Place> {
        match &place.kind {
            Kind::Name(name) => self.memory.find(&name.to_string()).map(Place::from),
            Kind::Field(base, index) => self.part(base, *index, place.extent),
            // A slice has as many places as elements: `borrow` gives them.
            Kind::Index(_, index) if matches!(index.kind, Kind::Range(..)) => None,
            Kind::Index(base, index) => {
                let at = index.extent;
                let index = self.index(index)?;
                let place = self.part(base, index, at)?;
                Some(self.follow(place))
            }
            Kind::Dereference(reference) => match self.place(reference) {
                Some(place) => Some(self.follow(place)),
                None => match self.expression(reference)? {
                    Value::Reference(place) => Some(place),
                    _ => None,
                },
            },
            _ => None,
        }
    }

    fn part(&mut self, whole: &Expression, index: usize, at: Extent) -> Reported<Place> {
        let place = self.place(whole)?;
        let place = self.follow(place);
        let length = self.memory.get(&place)?.parts()?.len();
        if index >= length {
            return self.outside(at, index, length);
        }
        Some(place.part(index))
    }

    /// The element that an index or field expression names, without a copy of the whole array.
    pub fn element(&mut self, expression: &Expression) -> Reported<Value> {
        let (base, index, at) = match &expression.kind {
            Kind::Index(base, index) if matches!(index.kind, Kind::Range(..)) => {
                let range = self.expression(index)?;
                let Value::Array(elements) = self.value(base)? else { return None };
                return self.slice(&elements, &range, index.extent).map(Value::Array);
            }
            Kind::Index(base, index) => (base, self.index(index)?, index.extent),
            Kind::Field(base, index) => (base, *index, expression.extent),
            _ => return None,
        };
        let found = match self.place(base) {
            Some(place) => pick(self.memory.get(&self.follow(place))?, index),
            None => pick(&self.value(base)?, index),
        };
        match found {
            // An element is copied out, a field may be a reference.
            Picked::Element(value) if matches!(expression.kind, Kind::Index(..)) => self.load(value),
            Picked::Element(value) => Some(value),
            Picked::Outside(length) => self.outside(at, index, length),
            Picked::Real(id) => self.element_of_constant(id, index, matches!(expression.kind, Kind::Field(..))),
            Picked::NotIndexable => None,
        }
    }

    /// `MASS[2]` of a constant of the surrounding module, whose type rustc knows.
    fn element_of_constant(&mut self, id: Id, index: usize, field: bool) -> Reported<Value> {
        let Op::Constant(constant) = &self.graph.nodes[id.0 as usize].op else { return None };
        let part = constant.part(if field { Part::Field(index) } else { Part::Element(index) });
        Some(Value::Real(self.graph.node(Op::Constant(part))))
    }

    fn index(&mut self, index: &Expression) -> Reported<usize> {
        match self.value(index)? {
            Value::Integer(Integer { value, .. }) => usize::try_from(value).ok().or_else(|| {
                self.report.error(index.extent, format!("the index is {value}"));
                None
            }),
            Value::Real(id) => {
                self.not_an_integer(id, index.extent);
                None
            }
            _ => None,
        }
    }

    pub fn outside<T>(&mut self, at: Extent, index: usize, length: usize) -> Reported<T> {
        self.report.error(at, format!("the index is {index} here, and the array has {length} elements"));
        None
    }
}

enum Picked {
    Element(Value),
    Outside(usize),
    Real(Id),
    NotIndexable,
}

fn pick(value: &Value, index: usize) -> Picked {
    match value {
        Value::Real(id) => Picked::Real(*id),
        _ => match value.parts() {
            Some(parts) => parts.get(index).cloned().map_or(Picked::Outside(parts.len()), Picked::Element),
            None => Picked::NotIndexable,
        },
    }
}
