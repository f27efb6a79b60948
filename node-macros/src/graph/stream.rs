//! Iterators whose length is known when the sizes are: what they give in a turn that may be any.

use std::rc::Rc;

use proc_macro2::Ident;

use super::closure::Callable;
use super::elaborate::Elaborator;
use super::family::Family;
use super::matrix::Matrix;
use super::predicate::{Predicate, Relation};
use super::reduction::REDUCTIONS;
use super::sequence::TWO_LENGTHS;
use super::value::{Integer, Value};
use crate::report::{Extent, Reported};
use crate::syntax::{Expression, Index, Kind, Operator, Shape};

/// A bound of a range that may be open.
pub type End = Option<Index>;

/// The adapters that may pass over what Rust computes.
const PASSES_OVER: &[&str] = &["rev", "skip", "zip"];

#[derive(Clone)]
pub struct Stream {
    pub length: Index,
    pub element: Element,
}

/// What a stream gives in its i-th turn.
#[derive(Clone)]
pub enum Element {
    /// start + step·i.
    Count(Index, i64),
    /// The i-th element.
    Of(Family),
    /// A mutable reference to it.
    Place(Family),
    /// So many elements from the i-th on.
    Window(Family, usize),
    Mapped(Rc<Callable>, Box<Element>),
    Pair(Box<Element>, Box<Element>),
    /// What the other gives so many turns later.
    Later(Box<Element>, Index),
    /// From this turn backward.
    Backward(Box<Element>, Index),
}

impl Elaborator<'_> {
    /// An array, a range or an iterator as a stream; `None` if its length is a number.
    pub fn stream(&mut self, value: &Value, at: Extent) -> Reported<Option<Stream>> {
        Some(Some(match value {
            Value::Stream(stream) => stream.clone(),
            Value::Family(family) => Stream { length: family.length.clone(), element: Element::Of(family.clone()) },
            Value::Reference(place) => {
                let whole = self.memory.get(&self.follow(place.clone()))?.clone();
                let Value::Family(family) = whole else { return Some(None) };
                let family = self.lent(family, place)?;
                Stream { length: family.length.clone(), element: Element::Place(family) }
            }
            Value::Span(Some(start), Some(end)) => {
                Stream { length: end.clone().minus(start.clone()), element: Element::Count(start.clone(), 1) }
            }
            Value::Span(..) => {
                self.report.error(at, "the range needs both bounds, `0..N`");
                return None;
            }
            _ => return Some(None),
        }))
    }

    /// The family behind a mutable reference, in memory of its own.
    fn lent(&mut self, family: Family, place: &super::memory::Place) -> Reported<Family> {
        let value = Value::Family(family);
        let place = self.follow(place.clone());
        let value = if self.is_in_memory(&value) { value } else { self.copied(&value, &self.memory.label(&place))? };
        self.memory.put(&place, value.clone())?;
        let Value::Family(family) = value else { return None };
        Some(family)
    }

    /// What it gives in a turn.
    pub fn given(&mut self, element: &Element, turn: &Index) -> Reported<Value> {
        match element {
            Element::Count(start, step) => {
                Some(Value::index_of(start.clone().plus(turn.clone().times(Index::Number(*step)))))
            }
            Element::Of(family) => {
                let value = family.element(turn)?;
                Some(self.fetch(value))
            }
            Element::Place(family) => {
                let cells = family.element(turn)?;
                Some(Value::Reference(self.memory.define("_", cells).into()))
            }
            Element::Window(family, length) => {
                let places = (0..*length).map(|i| family.element(&turn.clone().plus(Index::Number(i as i64))));
                let value = Value::Array(places.collect::<Option<_>>()?);
                Some(self.fetch(value))
            }
            Element::Mapped(function, element) => {
                let argument = self.given(element, turn)?;
                self.apply(function, vec![argument], None)
            }
            Element::Pair(left, right) => {
                let left = self.given(left, turn)?;
                Some(Value::Tuple(vec![left, self.given(right, turn)?]))
            }
            Element::Later(element, by) => self.given(element, &turn.clone().plus(by.clone())),
            Element::Backward(element, last) => self.given(element, &last.clone().minus(turn.clone())),
        }
    }

    /// The turns of a stream.
    pub fn each_given(
        &mut self,
        stream: Stream,
        mut turn: impl FnMut(&mut Self, Value) -> Reported<()>,
    ) -> Reported<()> {
        let changed = self.tried(|this| this.each_given_once(stream.clone(), &mut turn))?;
        self.move_to_memory(changed)?;
        self.each_given_once(stream, turn)
    }

    /// The same, where no variable is changed. Those of a range have its indices as their variable.
    fn each_given_once(&mut self, stream: Stream, turn: impl FnOnce(&mut Self, Value) -> Reported<()>) -> Reported<()> {
        let Stream { length, element } = stream;
        if let Element::Count(start, 1) = element {
            let end = start.clone().plus(length);
            return self.each_turn_once(start, end, |this, index| turn(this, Value::Index(index)));
        }
        self.each_turn_once(Index::Number(0), length, |this, index| {
            let value = this.given(&element, &index)?;
            turn(this, value)
        })
    }

    /// A stream made of another one; `None` without an error if the arguments do not fit.
    pub fn adapted_stream(&mut self, name: &Ident, stream: Stream, arguments: &[Value]) -> Reported<Value> {
        // What is passed over is not computed.
        if PASSES_OVER.iter().any(|adapter| name == adapter) {
            self.refuse_effects_of(&stream, Extent::from(name))?;
        }
        let Stream { length, element } = stream;
        let (length, element) = match (name.to_string().as_str(), arguments) {
            ("iter" | "into_iter" | "iter_mut" | "copied" | "cloned", []) => (length, element),
            ("map", [Value::Callable(function)]) => (length, Element::Mapped(function.clone(), element.into())),
            ("enumerate", []) => (length, Element::pair(Element::Count(Index::Number(0), 1), element)),
            ("rev", []) => (length.clone(), Element::Backward(element.into(), length.minus(Index::Number(1)))),
            ("skip", [count]) => {
                let count = count.as_index()?;
                (length.minus(count.clone()), Element::Later(element.into(), count))
            }
            ("take", [count]) => (lesser(length, count.as_index()?), element),
            ("step_by", [Value::Integer(Integer { value: step @ 1.., .. })]) => match element {
                Element::Count(start, 1) => (number_of_steps(length, *step), Element::Count(start, *step)),
                _ => return self.refuse_stream(name),
            },
            ("zip", [other]) => {
                let other = self.zipped_with(&length, other, Extent::from(name))?;
                (lesser(length, other.length), Element::pair(element, other.element))
            }
            _ => return self.refuse_stream(name),
        };
        Some(Value::Stream(Stream { length, element }))
    }

    /// The other side of a `zip`; a range without an end is as long as the first.
    fn zipped_with(&mut self, length: &Index, other: &Value, at: Extent) -> Reported<Stream> {
        let start = match other {
            Value::Span(Some(start), None) => start.clone(),
            Value::Range { start: Some(start), end: None } => Index::Number(start.value),
            other => match self.stream(other, at)? {
                Some(other) => return Some(other),
                None => return self.report.refuse(at, TWO_LENGTHS),
            },
        };
        Some(Stream { length: length.clone(), element: Element::Count(start, 1) })
    }

    /// A method of what has a length that is known when the sizes are; `None` if it is called on something else.
    pub fn method_with_sizes(
        &mut self,
        name: &Ident,
        whole: &Value,
        generics: &[Expression],
        arguments: &[Value],
    ) -> Reported<Option<Value>> {
        match whole {
            Value::Index(index) => self.method_of_index(name, index, arguments),
            Value::Stream(_) | Value::Span(..) => {
                let Some(stream) = self.stream(whole, Extent::from(name))? else { return Some(None) };
                self.method_of_stream(name, stream, generics, arguments)
            }
            Value::Family(family) => self.method_of_family(name, family, arguments),
            Value::Grid(grid) => {
                let arguments = self.load_all(arguments.to_vec())?;
                self.method_of_grid(name, grid, &arguments)
            }
            _ => return Some(None),
        }
        .map(Some)
    }

    fn method_of_stream(
        &mut self,
        name: &Ident,
        stream: Stream,
        generics: &[Expression],
        arguments: &[Value],
    ) -> Reported<Value> {
        if REDUCTIONS.iter().any(|reduction| name == reduction) {
            return self.reduced_stream(name, stream, generics, arguments.to_vec());
        }
        self.adapted_stream(name, stream, arguments)
    }

    fn method_of_family(&mut self, name: &Ident, family: &Family, arguments: &[Value]) -> Reported<Value> {
        match (name.to_string().as_str(), arguments) {
            ("iter" | "into_iter", []) => {
                Some(Value::Stream(Stream { length: family.length.clone(), element: Element::Of(family.clone()) }))
            }
            ("map", [Value::Callable(function)]) => self.mapped_family(family, function, Extent::from(name)),
            ("len", []) => Some(Value::index_of(family.length.clone())),
            ("is_empty", []) => Some(self.is_empty(&family.length)),
            ("first", []) => self.end_of_family(family, &Index::Number(0)),
            ("last", []) => self.end_of_family(family, &family.length.clone().minus(Index::Number(1))),
            ("windows", [Value::Integer(Integer { value: length @ 1.., .. })]) => windows(family, *length),
            ("as_slice" | "each_ref" | "clone" | "to_owned" | "copied" | "as_ref" | "try_into" | "unwrap", []) => {
                Some(Value::Family(family.clone()))
            }
            _ => self.refuse_stream(name),
        }
    }

    fn mapped_family(&mut self, family: &Family, function: &Callable, at: Extent) -> Reported<Value> {
        self.tabulated(family.length.clone(), None, at, |this, turn| {
            let value = family.element(&turn)?;
            let value = this.fetch(value);
            this.apply(function, vec![value], None)
        })
    }

    fn is_empty(&self, length: &Index) -> Value {
        match self.graph.nest.least(length) {
            Some(1..) => Value::Boolean(false),
            _ => Value::Predicate(Predicate::Compare(Relation::Equal, length.clone(), Index::Number(0))),
        }
    }

    fn end_of_family(&mut self, family: &Family, index: &Index) -> Reported<Value> {
        let value = family.element(index)?;
        Some(self.fetch(value))
    }

    fn method_of_index(&mut self, name: &Ident, index: &Index, arguments: &[Value]) -> Reported<Value> {
        let (a, method) = (index.clone(), name.to_string());
        let value = match (method.as_str(), arguments.first().and_then(Value::as_index)) {
            ("min", Some(b)) => Index::Lesser(a.into(), b.into()),
            ("max", Some(b)) => Index::Greater(a.into(), b.into()),
            ("abs_diff", Some(b)) => {
                let larger = Index::Greater(a.clone().into(), b.clone().into());
                larger.minus(Index::Lesser(a.into(), b.into()))
            }
            ("saturating_sub", Some(b)) => Index::Greater(a.minus(b).into(), Index::Number(0).into()),
            ("pow", Some(Index::Number(n @ 0..=8))) => (0..n).fold(Index::Number(1), |power, _| power.times(a.clone())),
            _ => {
                let message = format!(
                    "`{method}` on an index is not supported: use `+ - * / %`, `pow`, `min`, `max`, `saturating_sub`"
                );
                return self.report.refuse(name, message);
            }
        };
        Some(Value::index_of(value))
    }

    /// A method that changes an array in its place.
    pub fn mutated_family(&mut self, name: &Ident, family: &Family, arguments: &[Value]) -> Reported<Value> {
        match (name.to_string().as_str(), arguments) {
            ("iter_mut", []) => {
                let element = Element::Place(family.clone());
                return Some(Value::Stream(Stream { length: family.length.clone(), element }));
            }
            ("fill", [value]) => {
                let value = self.load(value.clone())?;
                self.each_turn(Index::Number(0), family.length.clone(), |this, turn| {
                    this.write_all(&family.element(&turn)?, None, value.clone())
                })?;
            }
            ("copy_from_slice" | "clone_from_slice", [source]) => {
                let source = self.load(source.clone())?;
                self.write_all(&Value::Family(family.clone()), None, source)?;
            }
            _ => return self.refuse_stream(name),
        }
        Some(Value::unit())
    }

    fn refuse_stream(&mut self, name: &Ident) -> Reported<Value> {
        let message = format!(
            "`{name}` is not supported where the length is a const parameter: there are `iter`, `iter_mut`, `map`, `zip`, `enumerate`, \
             `rev`, `skip`, `take`, `windows`, `sum`, `product`, `fold`, `for_each`, and `for` loops"
        );
        self.report.refuse(name, message)
    }

    /// What uses a stream up.
    pub fn reduced_stream(
        &mut self,
        name: &Ident,
        stream: Stream,
        generics: &[Expression],
        arguments: Vec<Value>,
    ) -> Reported<Value> {
        let of_integers = generics.first().is_some_and(
            |generic| matches!(&generic.kind, Kind::Name(name) if name.to_string().starts_with(['u', 'i'])),
        );
        match (name.to_string().as_str(), arguments.as_slice()) {
            ("sum", []) if !of_integers => self.joined_stream(stream, Operator::Add, 0.0),
            ("product", []) if !of_integers => self.joined_stream(stream, Operator::Multiply, 1.0),
            ("count", []) => {
                self.refuse_effects_of(&stream, Extent::from(name))?;
                Some(self.count(stream.length))
            }
            ("for_each", [Value::Callable(function)]) => {
                self.each_given(stream, |this, value| this.apply(function, vec![value], None).map(|_| ()))?;
                Some(Value::unit())
            }
            ("fold", [start, Value::Callable(function)]) => self.folded_stream(stream, start, function),
            _ => self.refuse_stream(name),
        }
    }

    fn folded_stream(&mut self, stream: Stream, start: &Value, function: &Callable) -> Reported<Value> {
        let start = self.load(start.clone())?;
        let cells = self.copied(&start, "folded")?;
        self.each_given(stream, |this, value| {
            let old = this.fetch(cells.clone());
            let new = this.apply(function, vec![old, value], None)?;
            let new = this.load(new)?;
            this.write_all(&cells, None, new)
        })?;
        self.settled(cells)
    }

    /// How many turns there are: a length below 0 has none.
    fn count(&self, length: Index) -> Value {
        if self.graph.nest.least(&length) >= Some(0) {
            return Value::index_of(length);
        }
        Value::Index(Index::Greater(length.into(), Index::Number(0).into()))
    }

    fn refuse_effects_of(&mut self, stream: &Stream, at: Extent) -> Reported<()> {
        let report = self.report.clone();
        let changed = self.tried(|this| this.each_given_once(stream.clone(), |_, _| Some(())));
        *self.report = report;
        if changed.is_some_and(|changed| !changed.is_empty()) { self.effects(at) } else { Some(()) }
    }

    /// A sum of numbers, vectors or matrices, or a product of numbers.
    fn joined_stream(&mut self, stream: Stream, operator: Operator, neutral: f64) -> Reported<Value> {
        let mut shape = None;
        let changed = self.tried(|this| {
            this.each_given_once(stream.clone(), |this, value| {
                shape = this.load(value)?.shape();
                Some(())
            })
        })?;
        self.move_to_memory(changed)?;
        let neutral = Value::Real(self.graph.literal(neutral));
        let neutral = match (shape?, operator) {
            (Shape::Scalar, _) => neutral,
            (Shape::Matrix(rows, columns), Operator::Add) => {
                Value::Matrix(Matrix { rows, columns, elements: vec![neutral; rows * columns] })
            }
            _ => return None,
        };
        let name = if operator == Operator::Add { "total" } else { "product" };
        let cells = self.copied(&neutral, name)?;
        self.each_given_once(stream, |this, value| {
            let value = this.load(value)?;
            this.write_all(&cells, Some(operator), value)
        })?;
        self.settled(cells)
    }
}

impl Element {
    fn pair(left: Self, right: Self) -> Self {
        Self::Pair(left.into(), right.into())
    }
}

/// So many neighbours, from each place on that has them.
fn windows(family: &Family, length: i64) -> Option<Value> {
    let turns = family.length.clone().minus(Index::Number(length - 1));
    let element = Element::Window(family.clone(), usize::try_from(length).ok()?);
    Some(Value::Stream(Stream { length: turns, element }))
}

/// ⌈length/step⌉.
fn number_of_steps(length: Index, step: i64) -> Index {
    Index::Divide(length.plus(Index::Number(step - 1)).into(), Index::Number(step).into())
}

fn lesser(a: Index, b: Index) -> Index {
    match (&a, &b) {
        _ if a == b => a,
        (Index::Subtract(larger, _), _) if **larger == b => a,
        (_, Index::Subtract(larger, _)) if **larger == a => b,
        _ => Index::Lesser(a.into(), b.into()),
    }
}
