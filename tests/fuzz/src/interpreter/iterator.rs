//! Iterators: what they give, what adapts them, and what uses them up.

use syn::BinOp;

use super::Interpreter;
use super::operator::binary;
use super::stop::{Outcome, Stop};
use super::value::{Cell, Value, cell};
use crate::number::Running;

/// What a loop over a value gives: references for a reference, elements for an array.
pub fn items(value: &Value) -> Outcome<Vec<Value>> {
    Ok(match value {
        Value::Iterator(items) => items.clone(),
        Value::Reference(place) => match place.borrow().followed() {
            Value::Iterator(items) => items,
            inner => inner.elements()?.into_iter().map(reference).collect(),
        },
        other => other.elements()?.iter().map(|element| element.borrow().copy()).collect(),
    })
}

/// A reference, or the one that is there already.
fn reference(place: Cell) -> Value {
    let inner = place.borrow().clone();
    match inner {
        Value::Reference(_) => inner,
        _ => Value::Reference(place),
    }
}

impl Interpreter<'_> {
    /// A method that makes, adapts or uses up an iterator; `None` if it is none of them.
    pub(super) fn iterator_method(
        &mut self,
        name: &str,
        receiver: &Value,
        arguments: &[Value],
    ) -> Outcome<Option<Value>> {
        let whole = receiver.followed();
        let elements = || whole.elements();
        let pieces = |length: usize, step: usize| -> Outcome<Value> {
            let elements = elements()?;
            let pieces = (0..).map(|i| i * step).take_while(|start| start + length <= elements.len());
            let pieces =
                pieces.map(|start| Value::Reference(cell(Value::Array(elements[start..start + length].to_vec()))));
            Ok(Value::Iterator(pieces.collect()))
        };
        match name {
            "iter" | "iter_mut" => {
                return Ok(Some(Value::Iterator(elements()?.into_iter().map(reference).collect())));
            }
            "into_iter" => return Ok(Some(Value::Iterator(items(receiver)?))),
            "windows" => return Ok(Some(pieces(arguments[0].index()?, 1)?)),
            "chunks" | "chunks_exact" | "chunks_exact_mut" => {
                let length = arguments[0].index()?;
                return Ok(Some(pieces(length, length)?));
            }
            _ => {}
        }
        let Value::Iterator(items) = whole else { return Ok(None) };
        if let Some(adapted) = self.adapted(name, &items, arguments)? {
            return Ok(Some(Value::Iterator(adapted)));
        }
        self.used_up(name, items, arguments).map(Some)
    }

    fn adapted(&mut self, name: &str, items: &[Value], arguments: &[Value]) -> Outcome<Option<Vec<Value>>> {
        Ok(Some(match name {
            "copied" | "cloned" => items.iter().map(|item| item.followed().copy()).collect(),
            "enumerate" => {
                let numbers = (0..).map(Value::Integer);
                numbers.zip(items).map(|(i, item)| Value::tuple([i, item.clone()])).collect()
            }
            "rev" => items.iter().rev().cloned().collect(),
            "skip" => items.iter().skip(arguments[0].index()?).cloned().collect(),
            "take" => items.iter().take(arguments[0].index()?).cloned().collect(),
            "step_by" => items.iter().step_by(arguments[0].index()?).cloned().collect(),
            "chain" => items.iter().cloned().chain(self::items(&arguments[0])?).collect(),
            "zip" => {
                let others = self::items(&arguments[0])?;
                items.iter().cloned().zip(others).map(|(a, b)| Value::tuple([a, b])).collect()
            }
            "map" => items.iter().map(|item| self.apply(&arguments[0], vec![item.clone()])).collect::<Outcome<_>>()?,
            "flat_map" => {
                let mut all = Vec::new();
                for item in items {
                    all.extend(self::items(&self.apply(&arguments[0], vec![item.clone()])?)?);
                }
                all
            }
            "flatten" => {
                let all = items.iter().map(self::items).collect::<Outcome<Vec<_>>>()?;
                all.into_iter().flatten().collect()
            }
            "filter" => {
                let mut kept = Vec::new();
                for item in items {
                    let seen = Value::Reference(cell(item.clone()));
                    if self.apply(&arguments[0], vec![seen])?.truth()? {
                        kept.push(item.clone());
                    }
                }
                kept
            }
            _ => return Ok(None),
        }))
    }

    fn used_up(&mut self, name: &str, items: Vec<Value>, arguments: &[Value]) -> Outcome<Value> {
        let empty = || Stop::says("an iterator that gives nothing");
        match name {
            "sum" => total(&BinOp::Add(Default::default()), items),
            "product" => total(&BinOp::Mul(Default::default()), items),
            "fold" => {
                items.into_iter().try_fold(arguments[0].clone(), |sum, item| self.apply(&arguments[1], vec![sum, item]))
            }
            "reduce" => {
                let mut items = items.into_iter();
                let first = items.next().ok_or_else(empty)?;
                items.try_fold(first, |sum, item| self.apply(&arguments[0], vec![sum, item]))
            }
            "for_each" => {
                for item in items {
                    self.apply(&arguments[0], vec![item])?;
                }
                Ok(Value::unit())
            }
            "count" => Ok(Value::Integer(items.len() as i128)),
            "last" => items.into_iter().next_back().ok_or_else(empty),
            "all" | "any" => {
                let mut found = name == "all";
                for item in items {
                    let truth = self.apply(&arguments[0], vec![item])?.truth()?;
                    found = if name == "all" { found && truth } else { found || truth };
                }
                Ok(Value::Boolean(found))
            }
            "collect" => Ok(Value::array(items)),
            _ => Err(Stop::says(format!("the method {name} of an iterator"))),
        }
    }
}

/// The sum or product; without any, that of real numbers.
fn total(operator: &BinOp, items: Vec<Value>) -> Outcome<Value> {
    let neutral = if matches!(operator, BinOp::Add(_)) { 0.0 } else { 1.0 };
    let mut items = items.into_iter();
    match items.next() {
        None => Ok(Value::real(Running::constant(neutral))),
        Some(first) => items.try_fold(first.followed().copy(), |sum, item| binary(operator, &sum, &item)),
    }
}
