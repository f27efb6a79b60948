//! Types: `f64`, `f32`, arrays and tuples of them.

use proc_macro2::Ident;
use syn::spanned::Spanned;
use syn::{Expr, ExprLit, ExprPath, Lit, Type};

use super::{Real, Shape};
use crate::report::{Report, Reported};

/// Reads types, and sees to it that a function uses one real type.
pub struct Shapes<'a> {
    pub report: &'a mut Report,
    constants: &'a [(Ident, i64)],
    real: Option<Real>,
}

impl<'a> Shapes<'a> {
    pub fn new(constants: &'a [(Ident, i64)], report: &'a mut Report) -> Self {
        Self { report, constants, real: None }
    }

    /// The real type of all that was read.
    pub fn real(&self) -> Option<Real> {
        self.real
    }

    pub fn read(&mut self, ty: &Type) -> Reported<Shape> {
        match ty {
            Type::Paren(inner) => self.read(&inner.elem),
            Type::Group(inner) => self.read(&inner.elem),
            Type::Path(path) if path.qself.is_none() => {
                self.read_scalar(ty, path.path.get_ident()?.to_string().as_str())
            }
            Type::Array(array) => {
                let element = self.read(&array.elem);
                let length = self.read_length(&array.len);
                Some(Shape::Array(Box::new(element?), length?))
            }
            Type::Tuple(tuple) => {
                let parts: Vec<_> = tuple.elems.iter().map(|part| self.read(part)).collect();
                Some(Shape::Tuple(parts.into_iter().collect::<Option<_>>()?))
            }
            _ => self.refuse(ty),
        }
    }

    fn read_scalar(&mut self, ty: &Type, name: &str) -> Reported<Shape> {
        let real = match name {
            "f64" => Real::F64,
            "f32" => Real::F32,
            _ => return self.refuse(ty),
        };
        if *self.real.get_or_insert(real) != real {
            self.report.error(ty.span(), "`f32` and `f64` cannot be mixed in one function");
            return None;
        }
        Some(Shape::Scalar)
    }

    fn refuse(&mut self, ty: &Type) -> Reported<Shape> {
        let remedy = match ty {
            Type::Reference(_) => "pass the value itself, without `&`: arrays are copied once per solve",
            Type::Slice(_) => "the length must be known: write an array, `[f64; 3]`",
            Type::Path(path) if path.path.segments.iter().any(|s| s.ident == "Vec") => {
                "the length must be known: write an array, `[f64; 3]`"
            }
            Type::Path(path)
                if ["usize", "isize", "u32", "i32", "u64", "i64", "bool"]
                    .iter()
                    .any(|name| path.path.is_ident(name)) =>
            {
                "what steers loops must be known at compile time: make it a `const`, or a number in the code"
            }
            _ => "states and parameters are `f64` or `f32`, arrays and tuples of them",
        };
        self.report.error(ty.span(), format!("this type is not supported here: {remedy}"));
        None
    }

    fn read_length(&mut self, length: &Expr) -> Reported<usize> {
        match length {
            Expr::Lit(ExprLit { lit: Lit::Int(literal), .. }) => match literal.base10_parse() {
                Ok(length) => return Some(length),
                Err(error) => self.report.error(literal.span(), error),
            },
            Expr::Path(ExprPath { path, qself: None, .. }) if path.get_ident().is_some() => {
                let known = self.constants.iter().find(|(name, _)| path.is_ident(name));
                if let Some(length) = known.and_then(|&(_, value)| usize::try_from(value).ok()) {
                    return Some(length);
                }
                self.report.error(length.span(), unknown_constant(path.get_ident()?));
            }
            _ => self.report.error(length.span(), "write the length as a number, or as the name of a constant"),
        }
        None
    }
}

/// A macro sees the name of a constant, not its value.
pub fn unknown_constant(name: impl std::fmt::Display) -> String {
    format!(
        "the value of `{name}` is needed here and cannot be seen from the function: write `#[ode_dynamics(const {name} = …)]` \
         with its value (it is checked against the constant), or the number itself"
    )
}
