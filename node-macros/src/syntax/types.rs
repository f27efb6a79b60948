//! Types: `f64`, `f32`, arrays and tuples of them.

use proc_macro2::Ident;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, ExprLit, ExprPath, GenericArgument, Lit, PathArguments, Stmt, Type, TypePath};

use super::outside::path_text;
use super::structure::{instantiated, may_be_struct};
use super::{Index, Known, MatrixName, Real, Shape};
use crate::report::{Report, Reported};

/// How many numbers an argument may have.
const LARGEST: usize = 65_536;

/// For how many parts the runtime knows tuples.
const LONGEST_TUPLE: usize = 8;

/// The integer types that parameters may have.
pub const INTEGERS: [&str; 10] = ["u8", "u16", "u32", "u64", "usize", "i8", "i16", "i32", "i64", "isize"];

/// Reads types, and sees to it that a function uses one real type.
pub struct Shapes<'a> {
    pub report: &'a mut Report,
    known: Known<'a>,
    real: Option<Real>,
    is_of_struct: bool,
}

impl<'a> Shapes<'a> {
    pub fn new(known: Known<'a>, report: &'a mut Report) -> Self {
        Self { report, known, real: None, is_of_struct: false }
    }

    /// For the fields of a struct.
    pub fn of_struct(known: Known<'a>, report: &'a mut Report) -> Self {
        Self { is_of_struct: true, ..Self::new(known, report) }
    }

    /// The real type of all that was read.
    pub fn real(&self) -> Option<Real> {
        self.real
    }

    pub fn read(&mut self, ty: &Type) -> Reported<Shape> {
        match ty {
            Type::Paren(inner) => self.read(&inner.elem),
            Type::Group(inner) => self.read(&inner.elem),
            Type::Path(path) if may_be_struct(path) => self.read_structure(ty, path),
            Type::Path(path) if path.qself.is_none() => match path.path.get_ident() {
                Some(name) if MatrixName::read(&name.to_string()).is_none() => self.read_scalar(ty, &name.to_string()),
                _ => self.read_algebra(ty, path),
            },
            Type::Array(array) => {
                let element = self.read(&array.elem);
                let length = self.read_length(&array.len);
                let shape = Shape::array(element?, length?);
                self.bounded(ty, shape)
            }
            Type::Tuple(tuple) => {
                let parts: Vec<_> = tuple.elems.iter().map(|part| self.read(part)).collect();
                let shape = Shape::Tuple(parts.into_iter().collect::<Option<_>>()?);
                self.bounded(ty, shape)
            }
            _ => self.refuse(ty),
        }
    }

    /// A struct, if its definition is there; what is wrong with its fields is said of the type that names it.
    fn read_structure(&mut self, ty: &Type, path: &TypePath) -> Reported<Shape> {
        let Known { structures, user, .. } = self.known;
        let Some((id, structure)) = structures.find(user, &path_text(&path.path)) else {
            return Some(Shape::Unknown(ty.to_token_stream().to_string()));
        };
        let fields = instantiated(structure, &path.path)?;
        let mut report = Report::default();
        let known = Known { user: Some(id), ..self.known };
        let mut inner = Shapes { report: &mut report, known, real: self.real, is_of_struct: self.is_of_struct };
        let shapes: Option<Vec<_>> = fields.into_iter().map(|(name, ty)| Some((name, inner.read(&ty)?))).collect();
        self.real = inner.real;
        report.messages().first().inspect(|message| self.report.error(ty, message));
        self.bounded(ty, Shape::Struct(shapes?))
    }

    /// A matrix, a vector or a quaternion of nalgebra.
    fn read_algebra(&mut self, ty: &Type, path: &TypePath) -> Reported<Shape> {
        let Some(last) = path.path.segments.last() else { return self.refuse(ty) };
        let PathArguments::AngleBracketed(arguments) = &last.arguments else { return self.refuse(ty) };
        let mut arguments = arguments.args.iter();
        let lengths = arguments.clone().skip(1).map(generic_length);
        let lengths: Option<Vec<_>> = lengths.collect();
        let name = last.ident.to_string();
        let (Some(GenericArgument::Type(element)), Some(lengths)) = (arguments.next(), lengths) else {
            return self.refuse(ty);
        };
        let mut lengths = lengths.iter().map(|length| self.read_length(length));
        let one = Index::Number(1);
        let shape = match MatrixName::read(&name) {
            Some(MatrixName::Fixed(rows, columns)) => Shape::Matrix(rows, columns),
            Some(MatrixName::Vector) => Shape::matrix(lengths.next()??, one),
            Some(MatrixName::RowVector) => Shape::matrix(one, lengths.next()??),
            Some(MatrixName::Matrix) => Shape::matrix(lengths.next()??, lengths.next()??),
            None if name == "Quaternion" => Shape::Quaternion,
            None => return self.refuse(ty),
        };
        match self.read(element)? {
            Shape::Scalar => self.bounded(ty, shape),
            _ => self.refuse(element),
        }
    }

    /// The shape, if it has numbers and not too many.
    fn bounded(&mut self, ty: &Type, shape: Shape) -> Reported<Shape> {
        let message = match &shape {
            Shape::Tuple(parts) if parts.len() > LONGEST_TUPLE => {
                format!("a tuple has at most {LONGEST_TUPLE} parts here: use an array, or tuples in tuples")
            }
            _ if shape.len() == 0 => {
                "this type has no numbers: leave it out, or write a length of at least 1".to_owned()
            }
            _ if shape.len() > LARGEST => format!("this type has more than {LARGEST} numbers, too many to compile"),
            _ => return Some(shape),
        };
        self.report.error(ty, message);
        None
    }

    fn read_scalar(&mut self, ty: &Type, name: &str) -> Reported<Shape> {
        let real = match name {
            "f64" => Real::F64,
            "f32" => Real::F32,
            "bool" => return Some(Shape::Boolean),
            integer if INTEGERS.contains(&integer) => return Some(Shape::Integer(Ident::new(integer, ty.span()))),
            _ => return self.refuse(ty),
        };
        if *self.real.get_or_insert(real) != real {
            self.report.error(ty, "`f32` and `f64` cannot be mixed in one function");
            return None;
        }
        Some(Shape::Scalar)
    }

    fn refuse(&mut self, ty: &Type) -> Reported<Shape> {
        let remedy = match ty {
            Type::Reference(reference) if matches!(*reference.elem, Type::Slice(_)) => {
                "the length must be known: write an array, `[f64; 3]`"
            }
            Type::Reference(_) => "write the value itself; arguments may also be `&` of it",
            Type::Slice(_) => "the length must be known: write an array, `[f64; 3]`",
            Type::Path(path) if path.path.segments.iter().any(|s| s.ident == "Vec") => {
                "the length must be known: write an array, `[f64; 3]`"
            }
            Type::Path(path) if path.path.segments.iter().any(|s| s.ident == "DVector" || s.ident == "DMatrix") => {
                "the size must be known: write `SVector<f64, 3>` or `SMatrix<f64, 2, 3>`"
            }
            _ => {
                "states and parameters are `f64` or `f32`, arrays and tuples of them, vectors and matrices of nalgebra, written out: other names cannot be seen through"
            }
        };
        self.report.error(ty, format!("this type is not supported here: {remedy}"));
        None
    }

    fn read_length(&mut self, length: &Expr) -> Reported<Index> {
        match length {
            Expr::Lit(ExprLit { lit: Lit::Int(literal), .. }) => match literal.base10_parse::<u32>() {
                Ok(length) => return Some(Index::Number(length.into())),
                Err(error) => self.report.error(literal, error),
            },
            Expr::Path(ExprPath { path, qself: None, .. }) if path.get_ident().is_some() => {
                let known = self.known.constants.iter().find(|(name, _)| path.is_ident(name));
                match known {
                    Some((_, Index::Number(..0))) | None => {}
                    Some((_, length)) => return Some(length.clone()),
                }
                let name = path.get_ident()?;
                let message = if self.is_of_struct { unknown_length_of_struct(name) } else { unknown_constant(name) };
                self.report.error(length, message);
            }
            Expr::Group(inner) => return self.read_length(&inner.expr),
            Expr::Paren(inner) => return self.read_length(&inner.expr),
            Expr::Path(path) => self.report.error(length, unknown_constant(path_text(&path.path))),
            _ => self.report.error(length, "write the length as a number, or as the name of a constant"),
        }
        None
    }
}

impl Shape {
    pub fn array(element: Self, length: Index) -> Self {
        match length.number() {
            Some(length) => Self::Array(Box::new(element), usize::try_from(length).unwrap_or(0)),
            None => Self::Family(Box::new(element), length),
        }
    }

    pub fn matrix(rows: Index, columns: Index) -> Self {
        match (rows.number(), columns.number()) {
            (Some(rows), Some(columns)) => {
                let [rows, columns] = [rows, columns].map(|size| usize::try_from(size).unwrap_or(0));
                Self::Matrix(rows, columns)
            }
            _ => Self::Grid(rows, columns),
        }
    }

    /// The shape that the annotation of a variable tells; what is left open in it, or is no number, counts as a scalar.
    pub fn annotated(ty: &Type, known: Known) -> Option<Self> {
        match ty {
            Type::Paren(inner) => Self::annotated(&inner.elem, known),
            Type::Group(inner) => Self::annotated(&inner.elem, known),
            Type::Reference(reference) => Self::annotated(&reference.elem, known),
            Type::Array(array) => {
                let element = Self::annotated(&array.elem, known)?;
                let length = Shapes::new(known, &mut Report::default()).read_length(&array.len)?;
                Some(Self::array(element, length))
            }
            Type::Tuple(tuple) => {
                let parts = tuple.elems.iter().map(|part| Self::annotated(part, known));
                Some(Self::Tuple(parts.collect::<Option<_>>()?))
            }
            Type::Path(path) if path.path.segments.last().is_some_and(|last| !last.arguments.is_none()) => {
                let shape = Shapes::new(known, &mut Report::default()).read(ty);
                Some(shape.unwrap_or(Self::Scalar))
            }
            _ => Some(Self::Scalar),
        }
    }
}

/// `3`, `N` or `{ N }` between angle brackets.
fn generic_length(argument: &GenericArgument) -> Option<Expr> {
    match argument {
        GenericArgument::Const(Expr::Block(block)) => match block.block.stmts.as_slice() {
            [Stmt::Expr(length, None)] => Some(length.clone()),
            _ => None,
        },
        GenericArgument::Const(length) => Some(length.clone()),
        GenericArgument::Type(Type::Path(TypePath { path, qself: None, .. })) => {
            Some(Expr::Path(ExprPath { attrs: Vec::new(), qself: None, path: path.clone() }))
        }
        _ => None,
    }
}

fn unknown_length_of_struct(name: &Ident) -> String {
    format!(
        "the value of `{name}` is needed here and cannot be seen from the struct: give it below the derive, `#[state(const {name} = …)]` or of \
         parameters `#[parameters(const {name} = …)]`, where it is checked against the constant, and to the functions that use it; or write \
         the number itself"
    )
}

/// A macro sees the name of a constant, not its value.
pub fn unknown_constant(name: impl std::fmt::Display) -> String {
    let path = name.to_string();
    let needed = format!("the value of `{path}` is needed here and cannot be seen from the function");
    match path.split("::").collect::<Vec<_>>()[..] {
        ["Self", .., name] => {
            format!("{needed}: make it a const parameter, `impl<const {name}: usize>`, or write the number itself")
        }
        [_, .., name] => format!(
            "{needed}: bring it into sight outside, `use {path};`, write `{name}`, and give that to the attribute, `(const {name} = …)`, \
             where it is checked against the constant; or write the number itself"
        ),
        _ => format!(
            "{needed}: give it to the attribute, `(const {path} = …)`, where it is checked against the constant; or write the number \
             itself"
        ),
    }
}
