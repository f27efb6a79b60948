//! Places: a variable, or an element of one.

use proc_macro2::Literal;
use quote::quote;

use super::elaborate::Elaborator;
use super::value::{Integer, Value};
use super::{Id, Op};
use crate::report::{Extent, Reported};
use crate::syntax::{Expression, Kind};

impl Elaborator<'_> {
    /// The variable and the indices into it that an assignment names.
    pub fn place(&mut self, place: &Expression) -> Reported<(String, Vec<usize>)> {
        match &place.kind {
            Kind::Name(name) => Some((name.to_string(), Vec::new())),
            Kind::Field(base, index) => {
                let (name, mut path) = self.place(base)?;
                path.push(*index);
                Some((name, path))
            }
            Kind::Index(base, index) => {
                let (name, mut path) = self.place(base)?;
                path.push(self.index(index)?);
                Some((name, path))
            }
            _ => None,
        }
    }

    /// The element that an index or field expression names, without a copy of the whole array.
    pub fn element(&mut self, expression: &Expression) -> Reported<Value> {
        let (base, index, at) = match &expression.kind {
            Kind::Index(base, index) => (base, self.index(index)?, index.extent),
            Kind::Field(base, index) => (base, *index, expression.extent),
            _ => return None,
        };
        let field = matches!(expression.kind, Kind::Field(..));
        let found = match self.place_reference(base) {
            Some(Some(value)) => pick(value, index),
            Some(None) => return None,
            None => pick(&self.expression(base)?, index),
        };
        match found {
            Picked::Element(value) => Some(value),
            Picked::Outside(length) => self.outside(at, index, length),
            Picked::Real(id) => self.element_of_constant(id, index, field),
            Picked::NotIndexable => None,
        }
    }

    /// `MASS[2]` of a constant of the surrounding module, whose type rustc knows.
    fn element_of_constant(&mut self, id: Id, index: usize, field: bool) -> Reported<Value> {
        let Op::Constant(tokens) = &self.graph.nodes[id.0 as usize].op else { return None };
        let place = Literal::usize_unsuffixed(index);
        let element = if field {
            quote! { #tokens.#place }
        } else {
            quote! { #tokens[#place] }
        };
        Some(Value::Real(self.graph.node(Op::Constant(element.into()))))
    }

    /// The value of a place; the outer `None` says that the expression is not one.
    fn place_reference(&mut self, base: &Expression) -> Option<Option<&Value>> {
        let mut root = base;
        while let Kind::Index(inner, _) | Kind::Field(inner, _) = &root.kind {
            root = inner;
        }
        let Kind::Name(name) = &root.kind else { return None };
        self.look_up(name)?;
        let Some((_, path)) = self.place(base) else { return Some(None) };
        let mut value = self.look_up(name)?;
        for index in path {
            value = match value {
                Value::Array(elements) | Value::Tuple(elements) if index < elements.len() => &elements[index],
                // Evaluated on its own it reports why.
                _ => return None,
            };
        }
        Some(Some(value))
    }

    fn index(&mut self, index: &Expression) -> Reported<usize> {
        match self.expression(index)? {
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
        Value::Array(elements) | Value::Tuple(elements) => match elements.get(index) {
            Some(element) => Picked::Element(element.clone()),
            None => Picked::Outside(elements.len()),
        },
        Value::Real(id) => Picked::Real(*id),
        _ => Picked::NotIndexable,
    }
}
