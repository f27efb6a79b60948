//! The syntax tree.

use std::rc::Rc;

use proc_macro2::{Ident, Span};

use super::{Callee, NamedConstant, Real, Shape};
use crate::report::Extent;

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
