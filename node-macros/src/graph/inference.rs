//! The const parameters of a function where it is called: what `N` is in `laplacian(x)`.

use std::collections::BTreeMap;

use super::callee::Call;
use super::elaborate::Elaborator;
use super::value::Value;
use crate::report::Reported;
use crate::syntax::{ArgumentType, Callee, Index, Kind, SELF, Shape};

/// Const parameters by their names.
pub type Sizes = BTreeMap<String, Index>;

impl Elaborator<'_> {
    /// From between the angle brackets of the call, else from the arguments, else from the value that is needed. A
    /// method has those of the block that it stands in.
    pub fn sizes_of_call(&mut self, callee: &Callee, arguments: &[Value], call: &Call) -> Reported<Sizes> {
        let mut sizes = Sizes::new();
        if callee.sizes.is_empty() {
            return Some(sizes);
        }
        for (name, size) in callee.sizes.iter().zip(call.generics) {
            // `_` is left open.
            if !matches!(size.kind, Kind::Refused) {
                sizes.insert(name.to_string(), self.value(size)?.as_index()?);
            }
        }
        for ((_, ty), value) in callee.arguments.iter().zip(arguments) {
            if let ArgumentType::Reals(shape) = ty
                && shape.has_family()
            {
                let value = self.load(value.clone())?;
                shape.infer_from(&value, &mut sizes);
            }
        }
        if let (Some(shape), Some(needed)) = (&callee.shape, call.shape) {
            shape.infer(needed, &mut sizes);
        }
        if callee.name.to_string().starts_with(SELF) {
            for name in callee.sizes.iter().map(ToString::to_string) {
                if let Some(size) = self.sizes.get(&name) {
                    sizes.entry(name).or_insert(size.clone());
                }
            }
        }
        match callee.sizes.iter().find(|name| !sizes.contains_key(&name.to_string())) {
            Some(name) => {
                let message = format!(
                    "the size `{name}` of `{function}` cannot be seen here: write it, `{function}::<3>(…)`",
                    function = callee.name
                );
                self.report.error(call.at, message);
                None
            }
            None => Some(sizes),
        }
    }
}

impl Shape {
    /// With these sizes in place of const parameters.
    pub fn with(&self, sizes: &Sizes) -> Self {
        match self {
            Self::Family(element, length) => Self::array(element.with(sizes), length.with(sizes)),
            Self::Array(element, length) => Self::Array(Box::new(element.with(sizes)), *length),
            Self::Grid(rows, columns) => Self::matrix(rows.with(sizes), columns.with(sizes)),
            Self::Tuple(parts) => Self::Tuple(parts.iter().map(|part| part.with(sizes)).collect()),
            Self::Struct(fields) => {
                Self::Struct(fields.iter().map(|(name, shape)| (name.clone(), shape.with(sizes))).collect())
            }
            shape => shape.clone(),
        }
    }

    /// Notes the sizes that a value of this shape shows; where it does not fit, rustc says so.
    fn infer_from(&self, value: &Value, sizes: &mut Sizes) {
        match (self, value) {
            (Self::Family(element, length), Value::Array(values)) => {
                note(length, &Index::Number(values.len() as i64), sizes);
                values.iter().take(1).for_each(|value| element.infer_from(value, sizes));
            }
            (Self::Family(element, length), Value::Family(family)) => {
                note(length, &family.length, sizes);
                element.infer(&family.element, sizes);
            }
            (Self::Grid(..), value) => {
                if let Some(shape) = value.shape() {
                    self.infer(&shape, sizes);
                }
            }
            (Self::Array(element, _), Value::Array(values)) => {
                values.iter().take(1).for_each(|value| element.infer_from(value, sizes));
            }
            (Self::Tuple(shapes), Value::Tuple(values)) => {
                shapes.iter().zip(values).for_each(|(shape, value)| shape.infer_from(value, sizes));
            }
            (Self::Struct(fields), value) => {
                for (name, shape) in fields {
                    if let Some(value) = value.field(name) {
                        shape.infer_from(value, sizes);
                    }
                }
            }
            _ => {}
        }
    }

    /// Notes the sizes that another shape shows.
    fn infer(&self, other: &Self, sizes: &mut Sizes) {
        match (self, other) {
            (Self::Family(element, length), Self::Family(other, known)) => {
                note(length, known, sizes);
                element.infer(other, sizes);
            }
            (Self::Family(element, length), Self::Array(other, known)) => {
                note(length, &Index::Number(*known as i64), sizes);
                element.infer(other, sizes);
            }
            (Self::Array(element, _), Self::Array(other, _)) => element.infer(other, sizes),
            (Self::Grid(rows, columns), Self::Grid(other_rows, other_columns)) => {
                note(rows, other_rows, sizes);
                note(columns, other_columns, sizes);
            }
            (Self::Grid(rows, columns), Self::Matrix(other_rows, other_columns)) => {
                note(rows, &Index::Number(*other_rows as i64), sizes);
                note(columns, &Index::Number(*other_columns as i64), sizes);
            }
            (Self::Tuple(parts), Self::Tuple(others)) => {
                parts.iter().zip(others).for_each(|(part, other)| part.infer(other, sizes));
            }
            (Self::Struct(fields), Self::Struct(others)) => {
                fields.iter().zip(others).for_each(|((_, part), (_, other))| part.infer(other, sizes));
            }
            _ => {}
        }
    }
}

fn note(length: &Index, known: &Index, sizes: &mut Sizes) {
    if let Index::Size(name) = length {
        sizes.entry(name.clone()).or_insert(known.clone());
    }
}
