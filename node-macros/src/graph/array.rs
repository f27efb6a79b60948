//! Methods of arrays and slices.

use proc_macro2::Ident;

use super::closure::Callable;
use super::elaborate::Elaborator;
use super::reduction::NO_ELEMENT;
use super::sequence::Item;
use super::value::Value;
use crate::report::{Extent, Reported};

/// The methods of arrays that give a value.
pub const ARRAY_METHODS: &[&str] = &[
    "map",
    "len",
    "is_empty",
    "first",
    "last",
    "windows",
    "chunks",
    "chunks_exact",
    "split_at",
    "as_slice",
    "to_vec",
    "each_ref",
    "concat",
];

/// The methods that change an array in its place.
pub const MUTATING: &[&str] = &[
    "iter_mut",
    "chunks_mut",
    "chunks_exact_mut",
    "split_at_mut",
    "as_mut_slice",
    "each_mut",
    "first_mut",
    "last_mut",
    "swap",
    "fill",
    "copy_from_slice",
    "clone_from_slice",
    "reverse",
    "rotate_left",
    "rotate_right",
];

impl Elaborator<'_> {
    /// `None` without an error if the arguments do not fit.
    pub fn method_of_array(&mut self, name: &Ident, elements: Vec<Value>, arguments: &[Value]) -> Reported<Value> {
        let at = Extent::from(name);
        match (name.to_string().as_str(), arguments) {
            ("map", [Value::Callable(function)]) => self.mapped_array(elements, function),
            ("len", []) => Some(Value::index(elements.len())),
            ("is_empty", []) => Some(Value::Boolean(elements.is_empty())),
            ("first", []) => self.end(elements.first(), at),
            ("last", []) => self.end(elements.last(), at),
            ("windows", [Value::Integer(length)]) => self.windows(&elements, length.value, at),
            ("chunks", [Value::Integer(length)]) => self.chunks(&elements, length.value, at),
            ("chunks_exact", [Value::Integer(length)]) => self.exact_chunks(&elements, length.value, at),
            ("split_at", [Value::Integer(middle)]) => self.split(&elements, middle.value, at),
            ("as_slice" | "to_vec" | "each_ref", []) => Some(Value::Array(elements)),
            ("concat", []) => self.concatenated(elements, at),
            _ => None,
        }
    }

    fn mapped_array(&mut self, elements: Vec<Value>, function: &Callable) -> Reported<Value> {
        let elements = elements.into_iter().map(|element| self.apply(function, vec![element], None));
        elements.collect::<Option<_>>().map(Value::Array)
    }

    fn windows(&mut self, elements: &[Value], length: i64, at: Extent) -> Reported<Value> {
        let length = self.positive(length, at)?;
        self.charge(at, length.saturating_mul(elements.len()))?;
        Some(arrays(elements.windows(length)))
    }

    fn chunks(&mut self, elements: &[Value], length: i64, at: Extent) -> Reported<Value> {
        let length = self.positive(length, at)?;
        Some(arrays(elements.chunks(length)))
    }

    fn exact_chunks(&mut self, elements: &[Value], length: i64, at: Extent) -> Reported<Value> {
        let length = self.positive(length, at)?;
        Some(arrays(elements.chunks_exact(length)))
    }

    fn concatenated(&mut self, parts: Vec<Value>, at: Extent) -> Reported<Value> {
        let parts = parts.into_iter().map(|part| match part {
            Value::Array(part) => Some(part),
            _ => None,
        });
        self.whole(Value::Array(parts.collect::<Option<Vec<_>>>()?.concat()), at)
    }

    /// A method that gives the places of an array, or changes what is in them.
    pub fn mutated(&mut self, name: &Ident, whole: &Value, arguments: Vec<Value>) -> Reported<Value> {
        let at = Extent::from(name);
        let places = self.borrow_parts(whole)?;
        match (name.to_string().as_str(), arguments.as_slice()) {
            ("iter_mut", []) => Some(Value::Sequence(places.into_iter().map(Item::Value).collect())),
            ("as_mut_slice" | "each_mut", []) => Some(Value::Array(places)),
            ("first_mut", []) => self.end(places.first(), at),
            ("last_mut", []) => self.end(places.last(), at),
            ("chunks_mut", [Value::Integer(length)]) => self.chunks(&places, length.value, at),
            ("chunks_exact_mut", [Value::Integer(length)]) => self.exact_chunks(&places, length.value, at),
            ("split_at_mut", [Value::Integer(middle)]) => self.split(&places, middle.value, at),
            (method, arguments) => self.overwritten(method, places, arguments, at),
        }
    }

    /// A method that changes what is in the places of an array: the old values go to other places, or new ones to all.
    fn overwritten(
        &mut self,
        method: &str,
        mut places: Vec<Value>,
        arguments: &[Value],
        at: Extent,
    ) -> Reported<Value> {
        let (length, mut values) = (places.len(), self.load_all(places.clone())?);
        match (method, arguments) {
            ("swap", [Value::Integer(i), Value::Integer(j)]) => self.swap(&mut places, [i.value, j.value], at)?,
            ("reverse", []) => places.reverse(),
            ("rotate_left", [Value::Integer(by)]) => places.rotate_right(self.within(by.value, length, at)?),
            ("rotate_right", [Value::Integer(by)]) => places.rotate_left(self.within(by.value, length, at)?),
            ("fill", [value]) => values = vec![self.load(value.clone())?; length],
            ("copy_from_slice" | "clone_from_slice", [source]) => values = self.loaded_array(source)?,
            _ => return None,
        }
        self.store_all(&places, values, at)
    }

    fn swap(&mut self, places: &mut [Value], indices: [i64; 2], at: Extent) -> Reported<()> {
        let [i, j] = indices.map(|index| usize::try_from(index).unwrap_or(usize::MAX));
        if i.max(j) >= places.len() {
            let message = format!("the index is {} here, and the array has {} elements", i.max(j), places.len());
            return self.outside(at, message);
        }
        places.swap(i, j);
        Some(())
    }

    fn loaded_array(&mut self, value: &Value) -> Reported<Vec<Value>> {
        match self.load(value.clone())? {
            Value::Array(elements) => Some(elements),
            _ => None,
        }
    }

    pub fn store_all(&mut self, places: &[Value], values: Vec<Value>, at: Extent) -> Reported<Value> {
        if places.len() != values.len() {
            let (from, to) = (values.len(), places.len());
            let message = format!("{from} elements cannot be copied to {to}: take as many of both, `a[..2]`");
            return self.report.refuse(at, message);
        }
        for (place, value) in places.iter().zip(values) {
            self.store(place, value)?;
        }
        Some(Value::unit())
    }

    fn split(&mut self, elements: &[Value], middle: i64, at: Extent) -> Reported<Value> {
        let middle = self.within(middle, elements.len(), at)?;
        let (before, after) = elements.split_at(middle);
        Some(Value::Tuple(vec![Value::Array(before.to_vec()), Value::Array(after.to_vec())]))
    }

    /// A number from 0 to the length.
    fn within(&mut self, number: i64, length: usize, at: Extent) -> Reported<usize> {
        let within = usize::try_from(number).ok().filter(|&number| number <= length);
        if within.is_none() {
            self.report.error(at, format!("the number is {number} here, and the array has {length} elements"));
        }
        within
    }

    fn positive(&mut self, length: i64, at: Extent) -> Reported<usize> {
        let positive = usize::try_from(length).ok().filter(|&length| length > 0);
        if positive.is_none() {
            self.report.error(at, "the length of the pieces is 0 here");
        }
        positive
    }

    fn end(&mut self, element: Option<&Value>, at: Extent) -> Reported<Value> {
        match element {
            Some(element) => Some(element.clone()),
            None => self.report.refuse(at, NO_ELEMENT),
        }
    }
}

/// An iterator over pieces of an array.
fn arrays<'v>(pieces: impl Iterator<Item = &'v [Value]>) -> Value {
    Value::Sequence(pieces.map(|piece| Item::Value(Value::Array(piece.to_vec()))).collect())
}
