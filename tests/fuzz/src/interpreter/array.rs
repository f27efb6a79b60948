//! Methods of arrays and slices.

use super::Interpreter;
use super::stop::{Outcome, Stop};
use super::value::{Cell, Value, cell};

impl Interpreter<'_> {
    /// `None` if there is no such method.
    pub(super) fn array_method(
        &mut self,
        name: &str,
        elements: &[Cell],
        arguments: &[Value],
    ) -> Outcome<Option<Value>> {
        let reference = |place: &Cell| Value::Reference(place.clone());
        let part = |elements: &[Cell]| Value::Reference(cell(Value::Array(elements.to_vec())));
        let outside = || Stop::says("an array without this element");
        Ok(Some(match name {
            "map" => {
                let values = elements.iter().map(|element| self.apply(&arguments[0], vec![element.borrow().copy()]));
                Value::array(values.collect::<Outcome<Vec<_>>>()?)
            }
            "len" => Value::Integer(elements.len() as i128),
            "is_empty" => Value::Boolean(elements.is_empty()),
            "first" | "first_mut" => reference(elements.first().ok_or_else(outside)?),
            "last" | "last_mut" => reference(elements.last().ok_or_else(outside)?),
            "to_vec" | "as_slice" | "to_owned" => Value::Array(elements.to_vec()).copy(),
            "concat" => {
                let all = elements.iter().map(|element| element.borrow().elements()).collect::<Outcome<Vec<_>>>()?;
                Value::Array(all.concat()).copy()
            }
            "split_at" | "split_at_mut" => {
                let (before, after) = elements.split_at_checked(arguments[0].index()?).ok_or_else(outside)?;
                Value::tuple([part(before), part(after)])
            }
            "swap" => {
                let (i, j) = (arguments[0].index()?, arguments[1].index()?);
                let values = (contents(&elements[i..=i]).remove(0), contents(&elements[j..=j]).remove(0));
                (*elements[j].borrow_mut(), *elements[i].borrow_mut()) = values;
                Value::unit()
            }
            "fill" => store(elements, elements.iter().map(|_| arguments[0].copy()).collect()),
            "reverse" => {
                let mut values = contents(elements);
                values.reverse();
                store(elements, values)
            }
            "rotate_left" | "rotate_right" => {
                let mut values = contents(elements);
                let by = arguments[0].index()?;
                if name == "rotate_left" {
                    values.rotate_left(by)
                } else {
                    values.rotate_right(by)
                };
                store(elements, values)
            }
            "copy_from_slice" => store(elements, contents(&arguments[0].elements()?)),
            _ => return Ok(None),
        }))
    }
}

/// What stands in places.
pub fn contents(places: &[Cell]) -> Vec<Value> {
    places.iter().map(|place| place.borrow().copy()).collect()
}

/// Puts values into places.
pub fn store(places: &[Cell], values: Vec<Value>) -> Value {
    for (place, value) in places.iter().zip(values) {
        *place.borrow_mut() = value;
    }
    Value::unit()
}
