//! What iterators give, one after the other and not before it is asked for: closures may change variables.

use std::collections::VecDeque;

use super::Interpreter;
use super::stop::{Outcome, Stop};
use super::value::{Cell, Value, cell};

/// What an iterator will give.
#[derive(Clone)]
pub enum Stream {
    /// What is there already.
    Items(VecDeque<Value>),
    /// The integers from this one on.
    From(i128),
    /// `copied`.
    Copied(Box<Stream>),
    /// `map`.
    Mapped(Box<Stream>, Value),
    /// `filter`.
    Filtered(Box<Stream>, Value),
    /// `enumerate`, and the next number.
    Enumerated(Box<Stream>, i128),
    /// `zip`.
    Zipped(Box<Stream>, Box<Stream>),
    /// `chain`.
    Chained(Box<Stream>, Box<Stream>),
    /// `skip`: so many are still to be passed over.
    Skipped(Box<Stream>, usize),
    /// `take`: so many are still to be given.
    Taken(Box<Stream>, usize),
    /// `step_by`: so many stand between, and so many are to be passed over before the next one.
    Stepped(Box<Stream>, usize, usize),
    /// `flatten`, and the rest of what is being given.
    Flattened(Box<Stream>, Box<Stream>),
}

impl Stream {
    /// What is there already.
    pub fn of(values: impl IntoIterator<Item = Value>) -> Self {
        Self::Items(values.into_iter().collect())
    }

    /// What a loop over a value gives: references for a reference, elements for an array.
    pub fn over(value: &Value) -> Outcome<Self> {
        Ok(match value {
            Value::Iterator(stream) => Self::clone(stream),
            Value::Reference(place) => match place.borrow().followed() {
                Value::Iterator(stream) => *stream,
                inner => Self::references(inner.elements()?),
            },
            other => Self::of(other.elements()?.iter().map(|element| element.borrow().copy())),
        })
    }

    /// References to places.
    pub fn references(places: Vec<Cell>) -> Self {
        Self::of(places.into_iter().map(reference))
    }
}

impl Interpreter<'_> {
    /// The next item.
    pub(super) fn next(&mut self, stream: &mut Stream) -> Outcome<Option<Value>> {
        Ok(match stream {
            Stream::Items(items) => items.pop_front(),
            Stream::From(number) => {
                *number += 1;
                Some(Value::Integer(*number - 1))
            }
            Stream::Copied(inner) => self.next(inner)?.map(|item| item.followed().copy()),
            Stream::Mapped(inner, function) => match self.next(inner)? {
                Some(item) => Some(self.apply(function, vec![item])?),
                None => None,
            },
            Stream::Filtered(inner, keeps) => self.next_kept(inner, keeps)?,
            Stream::Enumerated(inner, number) => self.next(inner)?.map(|item| {
                *number += 1;
                Value::tuple([Value::Integer(*number - 1), item])
            }),
            Stream::Zipped(left, right) => match self.next(left)? {
                Some(left) => self.next(right)?.map(|right| Value::tuple([left, right])),
                None => None,
            },
            Stream::Chained(first, second) => match self.next(first)? {
                Some(item) => Some(item),
                None => self.next(second)?,
            },
            Stream::Skipped(inner, count) => self.nth(inner, std::mem::take(count))?,
            Stream::Taken(inner, count) => match count.checked_sub(1) {
                Some(left) => {
                    *count = left;
                    self.next(inner)?
                }
                None => None,
            },
            Stream::Stepped(inner, between, count) => self.nth(inner, std::mem::replace(count, *between))?,
            Stream::Flattened(inner, current) => self.next_part(inner, current)?,
        })
    }

    /// The item after so many.
    fn nth(&mut self, stream: &mut Stream, count: usize) -> Outcome<Option<Value>> {
        for _ in 0..count {
            if self.next(stream)?.is_none() {
                return Ok(None);
            }
        }
        self.next(stream)
    }

    fn next_kept(&mut self, stream: &mut Stream, keeps: &Value) -> Outcome<Option<Value>> {
        while let Some(item) = self.next(stream)? {
            let seen = Value::Reference(cell(item.clone()));
            if self.apply(keeps, vec![seen])?.truth()? {
                return Ok(Some(item));
            }
        }
        Ok(None)
    }

    fn next_part(&mut self, stream: &mut Stream, current: &mut Stream) -> Outcome<Option<Value>> {
        loop {
            if let Some(item) = self.next(current)? {
                return Ok(Some(item));
            }
            let Some(whole) = self.next(stream)? else { return Ok(None) };
            *current = Stream::over(&whole)?;
        }
    }

    /// All items that are still to come.
    pub(super) fn all(&mut self, mut stream: Stream) -> Outcome<VecDeque<Value>> {
        let mut items = VecDeque::new();
        while let Some(item) = self.next(&mut stream)? {
            items.push_back(item);
        }
        Ok(items)
    }

    /// From the last to the first. Closures see the last first; what pairs or counts is computed before.
    pub(super) fn reversed(&mut self, stream: Stream) -> Outcome<Stream> {
        Ok(match stream {
            Stream::Mapped(inner, function) => Stream::Mapped(Box::new(self.reversed(*inner)?), function),
            Stream::Copied(inner) => Stream::Copied(Box::new(self.reversed(*inner)?)),
            Stream::From(_) => return Err(Stop::says("the end of a range without end")),
            other => Stream::of(self.all(other)?.into_iter().rev()),
        })
    }
}

/// A reference, or the one that is there already.
fn reference(place: Cell) -> Value {
    let inner = place.borrow().clone();
    match inner {
        Value::Reference(_) => inner,
        _ => Value::Reference(place),
    }
}
