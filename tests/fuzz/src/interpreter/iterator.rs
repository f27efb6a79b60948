//! Iterators: what makes them, what adapts them, and what uses them up.

use syn::BinOp;

use super::Interpreter;
use super::operator::binary;
use super::stop::{Outcome, Stop};
use super::stream::Stream;
use super::value::{Value, cell};
use crate::number::Running;

impl Interpreter<'_> {
    /// A method that makes, adapts or uses up an iterator; `None` if it is none of them.
    pub(super) fn iterator_method(
        &mut self,
        name: &str,
        receiver: &Value,
        arguments: &[Value],
    ) -> Outcome<Option<Value>> {
        if let Some(made) = made(name, receiver, arguments)? {
            return Ok(Some(Value::iterator(made)));
        }
        let Value::Iterator(stream) = receiver.followed() else { return Ok(None) };
        if let Some(adapted) = self.adapted(name, &stream, arguments)? {
            return Ok(Some(Value::iterator(adapted)));
        }
        self.used_up(name, *stream, arguments).map(Some)
    }

    fn adapted(&mut self, name: &str, stream: &Stream, arguments: &[Value]) -> Outcome<Option<Stream>> {
        let inner = || Box::new(stream.clone());
        let count = || arguments[0].index();
        let other = || Stream::over(&arguments[0]).map(Box::new);
        Ok(Some(match name {
            "copied" | "cloned" => Stream::Copied(inner()),
            "enumerate" => Stream::Enumerated(inner(), 0),
            "rev" => self.reversed(stream.clone())?,
            "skip" => Stream::Skipped(inner(), count()?),
            "take" => Stream::Taken(inner(), count()?),
            "step_by" => Stream::Stepped(inner(), count()? - 1, 0),
            "chain" => Stream::Chained(inner(), other()?),
            "zip" => Stream::Zipped(inner(), other()?),
            "map" => Stream::Mapped(inner(), arguments[0].clone()),
            "filter" => Stream::Filtered(inner(), arguments[0].clone()),
            "flat_map" => {
                let mapped = Stream::Mapped(inner(), arguments[0].clone());
                Stream::Flattened(Box::new(mapped), Box::new(Stream::of([])))
            }
            "flatten" => Stream::Flattened(inner(), Box::new(Stream::of([]))),
            _ => return Ok(None),
        }))
    }

    fn used_up(&mut self, name: &str, mut stream: Stream, arguments: &[Value]) -> Outcome<Value> {
        let empty = || Stop::says("an iterator that gives nothing");
        match name {
            "sum" => total(&BinOp::Add(Default::default()), self.all(stream)?),
            "product" => total(&BinOp::Mul(Default::default()), self.all(stream)?),
            "fold" => self.folded(arguments[0].clone(), stream, &arguments[1]),
            "reduce" => {
                let first = self.next(&mut stream)?.ok_or_else(empty)?;
                self.folded(first, stream, &arguments[0])
            }
            "for_each" => {
                while let Some(item) = self.next(&mut stream)? {
                    self.apply(&arguments[0], vec![item])?;
                }
                Ok(Value::unit())
            }
            "count" => Ok(Value::Integer(self.all(stream)?.len() as i128)),
            "last" => self.all(stream)?.pop_back().ok_or_else(empty),
            "all" | "any" => {
                let decides = name == "any";
                while let Some(item) = self.next(&mut stream)? {
                    if self.apply(&arguments[0], vec![item])?.truth()? == decides {
                        return Ok(Value::Boolean(decides));
                    }
                }
                Ok(Value::Boolean(!decides))
            }
            "contains" => {
                let wanted = arguments[0].integer()?;
                let items = self.all(stream)?.into_iter().map(|item| item.integer()).collect::<Outcome<Vec<_>>>()?;
                Ok(Value::Boolean(items.contains(&wanted)))
            }
            "collect" => Ok(Value::array(self.all(stream)?)),
            _ => Err(Stop::says(format!("the method {name} of an iterator"))),
        }
    }

    fn folded(&mut self, start: Value, mut stream: Stream, function: &Value) -> Outcome<Value> {
        let mut folded = start;
        while let Some(item) = self.next(&mut stream)? {
            folded = self.apply(function, vec![folded, item])?;
        }
        Ok(folded)
    }
}

/// What a method makes of an array.
fn made(name: &str, receiver: &Value, arguments: &[Value]) -> Outcome<Option<Stream>> {
    let whole = receiver.followed();
    Ok(Some(match name {
        "iter" | "iter_mut" => Stream::references(whole.elements()?),
        "into_iter" => Stream::over(receiver)?,
        "windows" => pieces(&whole, arguments[0].index()?, 1, false)?,
        "chunks" | "chunks_mut" | "chunks_exact" | "chunks_exact_mut" => {
            let length = arguments[0].index()?;
            pieces(&whole, length, length, !name.contains("exact"))?
        }
        _ => return Ok(None),
    }))
}

/// Slices of a length, each so many elements after the one before; the last one may be shorter.
fn pieces(whole: &Value, length: usize, step: usize, has_rest: bool) -> Outcome<Stream> {
    let elements = whole.elements()?;
    let starts = (0..elements.len()).step_by(step);
    let pieces = starts.map(|start| &elements[start..(start + length).min(elements.len())]);
    let pieces = pieces.filter(|piece| has_rest || piece.len() == length);
    Ok(Stream::of(pieces.map(|piece| Value::Reference(cell(Value::Array(piece.to_vec()))))))
}

/// The sum or product; without any, that of real numbers.
fn total(operator: &BinOp, items: impl IntoIterator<Item = Value>) -> Outcome<Value> {
    let neutral = if matches!(operator, BinOp::Add(_)) { 0.0 } else { 1.0 };
    let mut items = items.into_iter();
    match items.next() {
        None => Ok(Value::real(Running::constant(neutral))),
        Some(first) => items.try_fold(first.followed().copy(), |sum, item| binary(operator, &sum, &item)),
    }
}
