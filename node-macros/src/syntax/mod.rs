//! What was written: the part of Rust that dynamics are made of, with spans.
//!
//! After this stage only that part exists; whether names, shapes and bounds fit is the next stage's question.

mod arm_names;
mod body;
mod call;
mod callee;
mod conditional;
mod constant;
mod expression;
mod extension;
mod group;
mod import;
mod index;
mod jump;
mod macro_call;
mod matching;
mod matrix;
mod method;
mod methods;
mod options;
mod outside;
mod panic;
mod pattern;
mod shape;
mod signature;
mod sizes;
mod statement;
mod structure;

use std::rc::Rc;

use proc_macro2::{Ident, Span};

pub use arm_names::arm_names_are_variables;
pub use body::read_body;
pub use callee::{ArgumentType, CALLS_ITSELF, Callee};
pub use constant::{NamedConstant, Origin, Part};
pub use extension::bring_into_sight;
pub use group::{parenthesise, parenthesise_block};
pub use import::imports;
pub use index::{Count, Index, LoopId};
pub use macro_call::change_expressions;
pub use matrix::MatrixName;
pub use method::{SELF, bodies, method_as_function, without_marks};
pub use options::Options;
pub use outside::{Outside, path_text};
pub use shape::unknown_constant;
pub use sizes::Known;
pub use structure::{
    Structure, Structures, check_fields, names_struct, read_structure, refuse_other_than_reals, structs_of_struct,
    structure_options,
};

use crate::report::Extent;

/// The remedy for an operator on bits.
pub const BITS: &str =
    "this operator works on bits: indices know `+ - * / %`, truth values `&&` and `||`; a power is `.powi(2)`";

/// `fn name(t, x, p…) -> x′`.
pub struct Signature {
    pub item: syn::ItemFn,
    pub time: Option<Pattern>,
    pub state: Argument,
    pub parameters: Vec<Argument>,
    /// The type that the dynamics are a method of, if they are one: its fields are the parameters.
    pub system: Option<syn::Type>,
    pub real: Real,
    /// The const parameters, with their values where derivatives are made for a size.
    pub sizes: Vec<(Ident, Index)>,
}

/// The type of every number in a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Real {
    F32,
    F64,
}

pub struct Argument {
    pub pattern: Pattern,
    pub shape: Shape,
    /// The type as written.
    pub ty: syn::Type,
}

/// The shape of a value made of reals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    Scalar,
    /// A parameter of type `bool`, held as 1 or 0.
    Boolean,
    /// A parameter of an integer type, held as a real.
    Integer(Ident),
    Array(Box<Shape>, usize),
    /// An array whose length is known when the sizes are.
    Family(Box<Shape>, Index),
    Tuple(Vec<Shape>),
    /// Rows and columns of a matrix of nalgebra; its numbers are in a row column by column.
    Matrix(usize, usize),
    /// The same, where one of them is known when the sizes are.
    Grid(Index, Index),
    /// i, j, k, w.
    Quaternion,
    /// The fields of a struct in their order.
    Struct(Vec<(String, Shape)>),
    /// A type of the user's that is still to be asked for, as written.
    Unknown(String),
}

pub enum Pattern {
    Name(Ident),
    Wild(Extent),
    /// `whole @ (a, b)`.
    Whole(Ident, Box<Pattern>),
    /// `(a, b)`, or `(a, .., b)` with what stands for the dots.
    Tuple(Extent, Vec<Pattern>, Option<Rest>),
    /// `[a, b]`, or `[a, rest @ .., b]`.
    Slice(Extent, Vec<Pattern>, Option<Rest>),
    /// `Body { q, v: velocity, .. }`.
    Struct(Extent, Vec<(String, Pattern)>),
    /// `&x` or `&mut x`: what the reference leads to.
    Reference(Extent, Box<Pattern>),
}

/// `..` or `rest @ ..` before the pattern at this position.
pub struct Rest {
    pub position: usize,
    pub name: Option<Ident>,
}

/// Statements, and the value of the last expression if it has no semicolon.
pub struct Block {
    pub statements: Vec<Statement>,
    pub value: Option<Box<Expression>>,
}

pub enum Statement {
    /// With the shape that the annotated type has, if it tells one.
    Let {
        pattern: Pattern,
        shape: Option<Shape>,
        value: Expression,
    },
    /// The constants and functions of a block; each constant stands after those that it needs.
    Items {
        constants: Vec<(Ident, Expression)>,
        functions: Vec<Rc<Callee>>,
    },
    Assign {
        place: Expression,
        operator: Option<Operator>,
        value: Expression,
    },
    /// `let x;`
    Declare(Pattern),
    For {
        label: Option<Label>,
        pattern: Pattern,
        sequence: Expression,
        body: Block,
    },
    /// `while condition`, or `loop`.
    While {
        label: Option<Label>,
        condition: Option<Expression>,
        body: Block,
        extent: Extent,
    },
    Continue(Extent, Option<Label>),
    Break(Extent, Option<Label>),
    Expression(Expression),
}

impl Statement {
    /// The part that says most about it.
    pub fn extent(&self) -> Extent {
        match self {
            Self::Let { value, .. } => value.extent,
            Self::Assign { place, .. } => place.extent,
            Self::For { sequence, .. } => sequence.extent,
            Self::Expression(expression) => expression.extent,
            Self::While { extent, .. } => *extent,
            Self::Continue(at, _) | Self::Break(at, _) => *at,
            Self::Declare(_) => Span::call_site().into(),
            Self::Items { constants, functions } => {
                let names =
                    constants.iter().map(|(name, _)| name).chain(functions.iter().map(|function| &function.name));
                names.map(Extent::from).next().unwrap_or_else(|| Span::call_site().into())
            }
        }
    }
}

/// The number of a loop that has a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label(pub usize);

/// `.0` or `.x`.
#[derive(Clone)]
pub enum Member {
    Number(usize),
    Name(Ident),
}

/// `|pattern, …| body`.
pub struct Closure {
    pub parameters: Vec<Pattern>,
    pub body: Expression,
    /// Whether it keeps copies of the variables that it uses.
    pub moves: bool,
}

/// The path of a function, `std::array::from_fn::<f64, 3, _>`.
pub struct Path {
    pub segments: Vec<Ident>,
    /// The types and lengths between angle brackets, in order.
    pub generics: Vec<Expression>,
    pub extent: Extent,
}

pub struct Expression {
    pub extent: Extent,
    pub kind: Kind,
}

pub enum Kind {
    /// It was reported.
    Refused,
    Float(f64),
    /// A number and whether its type is said to be signed.
    Integer(i64, bool),
    Boolean(bool),
    /// A name: a variable, or a constant of the surrounding module.
    Name(Ident),
    /// A longer path to a constant, `std::f64::consts::PI`.
    Path(NamedConstant),
    /// A function of reals as a value, `f64::tanh`.
    Function(Ident),
    Closure(Rc<Closure>),
    Call {
        function: Path,
        arguments: Vec<Expression>,
    },
    /// `&x` or `&mut x`, and whether it is the latter.
    Reference(Box<Expression>, bool),
    Dereference(Box<Expression>),
    /// `start..end` or `start..=end`, and whether it is the latter.
    Range(Option<Box<Expression>>, Option<Box<Expression>>, bool),
    Unary(Unary, Box<Expression>),
    Binary(Operator, Box<Expression>, Box<Expression>),
    Method {
        receiver: Box<Expression>,
        name: Ident,
        generics: Vec<Expression>,
        arguments: Vec<Expression>,
    },
    Index(Box<Expression>, Box<Expression>),
    Field(Box<Expression>, Member),
    /// `Body { q, v, ..old }`.
    Struct(Vec<(String, Expression)>, Option<Box<Expression>>),
    /// `matrix![a, b; c, d]`, row by row.
    Matrix(Vec<Vec<Expression>>),
    Array(Vec<Expression>),
    Repeat(Box<Expression>, Box<Expression>),
    Tuple(Vec<Expression>),
    Cast(Box<Expression>, Cast),
    /// `panic!()` or the like.
    Panic,
    /// What has to hold.
    Assert(Box<Expression>),
    Block(Block),
    If {
        condition: Box<Expression>,
        then: Block,
        otherwise: Option<Box<Expression>>,
    },
    Match {
        value: Box<Expression>,
        arms: Vec<Arm>,
    },
}

/// `test if guard => body`.
pub struct Arm {
    pub test: Test,
    pub guard: Option<Expression>,
    pub body: Expression,
}

/// A pattern that may fail to match.
pub enum Test {
    Always,
    /// `n`, or `n @ 1..=3`.
    Bind(Ident, Box<Test>),
    Equal(Expression),
    /// `1..5`, `1..=5`, and whether it is the latter.
    Between(Option<Expression>, Option<Expression>, bool),
    Any(Vec<Test>, Extent),
    Tuple(Vec<Test>),
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Unary {
    Negate,
    Not,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
    Equal,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    And,
    Or,
}

/// The target of `as`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cast {
    Real(Real),
    Signed { bits: u32 },
    Unsigned { bits: u32 },
}

impl Real {
    /// The nearest number of this type.
    pub fn rounded(self, number: f64) -> f64 {
        match self {
            Self::F32 => (number as f32).into(),
            Self::F64 => number,
        }
    }

    /// The number of this type that is nearest to an integer.
    pub fn of_integer(self, integer: i64) -> f64 {
        match self {
            Self::F32 => (integer as f32).into(),
            Self::F64 => integer as f64,
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::F32 => "f32",
            Self::F64 => "f64",
        }
    }

    /// The largest finite number.
    pub fn largest(self) -> f64 {
        match self {
            Self::F32 => f32::MAX.into(),
            Self::F64 => f64::MAX,
        }
    }
}

impl Signature {
    /// Whether there are const parameters whose values are not known.
    pub fn is_for_all_sizes(&self) -> bool {
        self.sizes.iter().any(|(_, size)| size.number().is_none())
    }
}

impl Test {
    /// The names that it binds.
    pub fn names(&self) -> Vec<&Ident> {
        match self {
            Self::Bind(name, inner) => [vec![name], inner.names()].concat(),
            Self::Any(tests, _) | Self::Tuple(tests) => tests.iter().flat_map(Self::names).collect(),
            Self::Always | Self::Equal(_) | Self::Between(..) => Vec::new(),
        }
    }
}

impl Shape {
    /// Whether it is the same, but for the order of fields.
    pub fn is_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Array(a, n), Self::Array(b, m)) => n == m && a.is_like(b),
            (Self::Family(a, n), Self::Family(b, m)) => n == m && a.is_like(b),
            (Self::Tuple(a), Self::Tuple(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.is_like(b)),
            (Self::Struct(a), Self::Struct(b)) => {
                let has = |(name, shape): &(String, Self)| b.iter().any(|(other, b)| name == other && shape.is_like(b));
                a.len() == b.len() && a.iter().all(has)
            }
            (a, b) => a == b,
        }
    }

    /// Whether all its numbers are reals.
    pub fn is_real(&self) -> bool {
        match self {
            Self::Boolean | Self::Integer(_) => false,
            Self::Array(element, _) | Self::Family(element, _) => element.is_real(),
            Self::Tuple(parts) => parts.iter().all(Self::is_real),
            Self::Struct(fields) => fields.iter().all(|(_, shape)| shape.is_real()),
            Self::Scalar | Self::Matrix(..) | Self::Grid(..) | Self::Quaternion | Self::Unknown(_) => true,
        }
    }

    /// Whether it is a tuple or a struct, or an array of them.
    pub fn has_parts(&self) -> bool {
        match self {
            Self::Tuple(_) | Self::Struct(_) => true,
            Self::Array(element, _) => element.has_parts(),
            _ => false,
        }
    }

    /// Whether a length in it is known when the sizes are.
    pub fn has_family(&self) -> bool {
        match self {
            Self::Family(..) | Self::Grid(..) => true,
            Self::Array(element, _) => element.has_family(),
            Self::Tuple(parts) => parts.iter().any(Self::has_family),
            Self::Struct(fields) => fields.iter().any(|(_, shape)| shape.has_family()),
            _ => false,
        }
    }

    /// Whether in one of a length that is known when the sizes are, elements are other than reals.
    pub fn has_family_of_other_than_reals(&self) -> bool {
        match self {
            Self::Family(element, _) => !element.is_real(),
            Self::Array(element, _) => element.has_family_of_other_than_reals(),
            Self::Tuple(parts) => parts.iter().any(Self::has_family_of_other_than_reals),
            Self::Struct(fields) => fields.iter().any(|(_, shape)| shape.has_family_of_other_than_reals()),
            _ => false,
        }
    }

    /// Whether the definitions of all its structs are there.
    pub fn is_known(&self) -> bool {
        match self {
            Self::Scalar | Self::Boolean | Self::Integer(_) | Self::Matrix(..) | Self::Grid(..) | Self::Quaternion => {
                true
            }
            Self::Array(element, _) | Self::Family(element, _) => element.is_known(),
            Self::Tuple(parts) => parts.iter().all(Self::is_known),
            Self::Struct(fields) => fields.iter().all(|(_, shape)| shape.is_known()),
            Self::Unknown(_) => false,
        }
    }

    /// The number of reals, which the sizes may multiply.
    pub fn size(&self) -> Index {
        match self {
            Self::Array(element, length) => element.size().times(Index::Number(*length as i64)),
            Self::Family(element, length) => element.size().times(length.clone()),
            Self::Grid(rows, columns) => rows.clone().times(columns.clone()),
            Self::Tuple(parts) => parts.iter().map(Self::size).fold(Index::Number(0), Index::plus),
            Self::Struct(fields) => fields.iter().map(|(_, part)| part.size()).fold(Index::Number(0), Index::plus),
            shape => Index::Number(shape.len() as i64),
        }
    }

    /// The number of reals.
    pub fn len(&self) -> usize {
        match self {
            Self::Scalar | Self::Boolean | Self::Integer(_) => 1,
            Self::Array(element, length) => element.len().saturating_mul(*length),
            // At the least.
            Self::Family(element, _) => element.len(),
            Self::Grid(..) => 1,
            Self::Tuple(parts) => parts.iter().map(Self::len).sum(),
            Self::Matrix(rows, columns) => rows.saturating_mul(*columns),
            Self::Quaternion => 4,
            Self::Struct(fields) => fields.iter().map(|(_, shape)| shape.len()).sum(),
            Self::Unknown(_) => 1,
        }
    }
}
