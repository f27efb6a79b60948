//! References: `&x` is the value of x, `&mut x` is its place.

use super::elaborate::Elaborator;
use super::matrix::Matrix;
use super::memory::Place;
use super::quaternion::Quaternion;
use super::value::Value;
use crate::report::Reported;
use crate::syntax::{Expression, Kind};

impl Elaborator<'_> {
    /// The value with its references followed.
    pub fn load(&mut self, value: Value) -> Reported<Value> {
        match value {
            value @ Value::Cell(_) => Some(self.fetch(value)),
            Value::Reference(place) => {
                let value = self.memory.get(&place)?.clone();
                self.load(value)
            }
            Value::Array(parts) => Some(Value::Array(self.load_all(parts)?)),
            Value::Tuple(parts) => Some(Value::Tuple(self.load_all(parts)?)),
            Value::Struct(names, parts) => Some(Value::Struct(names, self.load_all(parts)?)),
            Value::Matrix(matrix) => {
                Some(Value::Matrix(Matrix { elements: self.load_all(matrix.elements)?, ..matrix }))
            }
            Value::Quaternion(quaternion) => {
                Some(Value::Quaternion(Quaternion { parts: self.load_all(quaternion.parts)?, ..quaternion }))
            }
            value => Some(value),
        }
    }

    pub fn load_all(&mut self, values: Vec<Value>) -> Reported<Vec<Value>> {
        values.into_iter().map(|value| self.load(value)).collect()
    }

    /// `*reference = value`.
    pub fn store(&mut self, reference: &Value, value: Value) -> Reported<()> {
        let Value::Reference(place) = reference else { return None };
        if let Some(cells) = self.memory.get(place).cloned().filter(|old| self.is_in_memory(old)) {
            return self.write_all(&cells, None, value);
        }
        self.suggest_name(&self.memory.label(place), &value);
        self.memory.put(place, value)
    }

    /// `&mut expression`: a reference to the place, or to the places of a slice.
    pub fn borrow(&mut self, expression: &Expression) -> Reported<Value> {
        if !self.graph.nest.is_empty()
            && let Some(cells) = self.cells(expression)?
            && (self.holds_family(&cells) || matches!(expression.kind, Kind::Index(..) | Kind::Field(..)))
        {
            return Some(Value::Reference(self.memory.define("_", cells).into()));
        }
        if let Kind::Index(base, index) = &expression.kind
            && let Kind::Range(..) = index.kind
        {
            let range = self.expression(index)?;
            let whole = self.borrow(base)?;
            let parts = self.borrow_parts(&whole)?;
            return self.slice(&parts, &range, index.extent).map(Value::Array);
        }
        if let Some(place) = self.place(expression) {
            return Some(Value::Reference(self.follow(place)));
        }
        Some(match self.expression(expression)? {
            value if value.holds_reference() => value,
            value => Value::Reference(self.memory.define("_", value).into()),
        })
    }

    /// A reference to each part.
    pub fn borrow_parts(&self, whole: &Value) -> Reported<Vec<Value>> {
        let Value::Reference(place) = whole else { return Some(whole.parts()?.to_vec()) };
        let parts = self.memory.get(place)?.parts()?.len();
        Some((0..parts).map(|i| Value::Reference(self.follow(place.part(i)))).collect())
    }

    /// Where a place leads that holds a reference.
    pub fn follow(&self, mut place: Place) -> Place {
        while let Some(Value::Reference(next)) = self.memory.get(&place) {
            place = next.clone();
        }
        place
    }
}
