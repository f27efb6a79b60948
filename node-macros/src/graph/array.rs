//! Methods of arrays and slices.

use proc_macro2::Ident;

use super::elaborate::Elaborator;
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
            ("map", [Value::Callable(function)]) => {
                let elements = elements.into_iter().map(|element| self.apply(function, vec![element], None));
                elements.collect::<Option<_>>().map(Value::Array)
            }
            ("len", []) => Some(Value::index(elements.len())),
            ("is_empty", []) => Some(Value::Boolean(elements.is_empty())),
            ("first", []) => self.end(elements.first().cloned(), at),
            ("last", []) => self.end(elements.last().cloned(), at),
            ("windows", [Value::Integer(length)]) => {
                let length = self.positive(length.value, at)?;
                self.charge(at, length.saturating_mul(elements.len()))?;
                Some(arrays(elements.windows(length)))
            }
            ("chunks", [Value::Integer(length)]) => {
                let length = self.positive(length.value, at)?;
                Some(arrays(elements.chunks(length)))
            }
            ("chunks_exact", [Value::Integer(length)]) => {
                let length = self.positive(length.value, at)?;
                Some(arrays(elements.chunks_exact(length)))
            }
            ("split_at", [Value::Integer(middle)]) => self.split(elements, middle.value, at),
            ("as_slice" | "to_vec" | "each_ref", []) => Some(Value::Array(elements)),
            ("concat", []) => {
                let parts = elements.into_iter().map(|part| match part {
                    Value::Array(part) => Some(part),
                    _ => None,
                });
                self.whole(Value::Array(parts.collect::<Option<Vec<_>>>()?.concat()), at)
            }
            _ => None,
        }
    }

    /// A method that changes the places of an array.
    pub fn mutated(&mut self, name: &Ident, whole: &Value, arguments: Vec<Value>) -> Reported<Value> {
        let at = Extent::from(name);
        let mut places = self.borrow_parts(whole)?;
        match (name.to_string().as_str(), arguments.as_slice()) {
            ("iter_mut", []) => return Some(Value::Sequence(places.into_iter().map(Item::Value).collect())),
            ("as_mut_slice" | "each_mut", []) => return Some(Value::Array(places)),
            ("first_mut", []) => return self.end(places.first().cloned(), at),
            ("last_mut", []) => return self.end(places.last().cloned(), at),
            ("chunks_mut", [Value::Integer(length)]) => {
                let length = self.positive(length.value, at)?;
                return Some(arrays(places.chunks(length)));
            }
            ("chunks_exact_mut", [Value::Integer(length)]) => {
                let length = self.positive(length.value, at)?;
                return Some(arrays(places.chunks_exact(length)));
            }
            ("split_at_mut", [Value::Integer(middle)]) => return self.split(places, middle.value, at),
            _ => {}
        }
        let values = places.iter().map(|place| self.load(place.clone())).collect::<Option<Vec<_>>>()?;
        match (name.to_string().as_str(), arguments.as_slice()) {
            ("swap", [Value::Integer(i), Value::Integer(j)]) => {
                let [i, j] = [i, j].map(|index| usize::try_from(index.value).unwrap_or(usize::MAX));
                if i.max(j) >= places.len() {
                    let message =
                        format!("the index is {} here, and the array has {} elements", i.max(j), places.len());
                    return self.outside(at, message);
                }
                places.swap(i, j);
            }
            ("reverse", []) => places.reverse(),
            ("rotate_left", [Value::Integer(by)]) => {
                let by = self.within(by.value, places.len(), at)?;
                places.rotate_right(by);
            }
            ("rotate_right", [Value::Integer(by)]) => {
                let by = self.within(by.value, places.len(), at)?;
                places.rotate_left(by);
            }
            ("fill", [value]) => {
                let value = self.load(value.clone())?;
                return self.store_all(&places, vec![value; places.len()], at);
            }
            ("copy_from_slice" | "clone_from_slice", [source]) => {
                let Value::Array(source) = self.load(source.clone())? else { return None };
                return self.store_all(&places, source, at);
            }
            _ => return None,
        }
        self.store_all(&places, values, at)
    }

    pub fn store_all(&mut self, places: &[Value], values: Vec<Value>, at: Extent) -> Reported<Value> {
        if places.len() != values.len() {
            let message = format!(
                "{} elements cannot be copied to {}: take as many of both, `a[..2]`",
                values.len(),
                places.len()
            );
            self.report.error(at, message);
            return None;
        }
        for (place, value) in places.iter().zip(values) {
            self.store(place, value)?;
        }
        Some(Value::unit())
    }

    fn split(&mut self, elements: Vec<Value>, middle: i64, at: Extent) -> Reported<Value> {
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

    fn end(&mut self, element: Option<Value>, at: Extent) -> Reported<Value> {
        if element.is_none() {
            self.report.error(at, "there is no element here, and this needs one: skip less, or take more");
        }
        element
    }
}

/// An iterator over pieces of an array.
fn arrays<'v>(pieces: impl Iterator<Item = &'v [Value]>) -> Value {
    Value::Sequence(pieces.map(|piece| Item::Value(Value::Array(piece.to_vec()))).collect())
}
