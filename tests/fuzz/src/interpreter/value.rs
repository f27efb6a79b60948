//! What expressions are worth, and where it is kept.

use std::cell::RefCell;
use std::rc::Rc;

use super::stop::{Outcome, Stop};
use super::stream::Stream;
use crate::number::Running;

/// A place that references may lead to.
pub type Cell = Rc<RefCell<Value>>;

/// A value. A clone shares the places of its elements; [`Value::copy`] has places of its own, as a copy in Rust.
#[derive(Clone)]
pub enum Value {
    /// A series.
    Real(Rc<Running>),
    /// An integer of any type.
    Integer(i128),
    /// A truth value.
    Boolean(bool),
    /// An array, or a slice of one.
    Array(Vec<Cell>),
    /// A tuple; without elements, `()`.
    Tuple(Vec<Cell>),
    /// A struct: its name and its fields as declared.
    Struct(Rc<str>, Vec<(String, Cell)>),
    /// A matrix of nalgebra, column by column; a vector has one column.
    Matrix(Matrix),
    /// i, j, k, w.
    Quaternion(Vec<Cell>),
    /// `&` or `&mut`.
    Reference(Cell),
    /// What an iterator will give.
    Iterator(Box<Stream>),
    /// A closure, with what it sees.
    Closure(Rc<Closure>),
    /// A function of a body, with what it sees.
    Item(Rc<Function>),
    /// A function that is passed by its path.
    Function(String),
}

/// The elements of a matrix, column by column.
#[derive(Clone)]
pub struct Matrix {
    /// How many rows.
    pub rows: usize,
    /// How many columns.
    pub columns: usize,
    /// The elements.
    pub elements: Vec<Cell>,
}

/// What a name stands for.
#[derive(Clone)]
pub struct Name {
    /// The name.
    pub text: String,
    /// Where its value is kept.
    pub place: Cell,
    /// Whether it is that of a constant or a function.
    pub is_item: bool,
}

/// A closure and the names in sight of it; if it moves them, its own copies of what they stand for.
pub struct Closure {
    /// Its text.
    pub text: syn::ExprClosure,
    /// The names, innermost last.
    pub captured: Vec<Name>,
}

/// A function of a body, and the items in sight of it.
pub struct Function {
    /// Its text.
    pub text: syn::ItemFn,
    /// The constants and functions, innermost last.
    pub items: Vec<Name>,
}

/// Names that stand for copies.
pub fn copies(names: &[Name]) -> Vec<Name> {
    names.iter().map(|name| Name { place: copy(&name.place), ..name.clone() }).collect()
}

/// A place that holds a value.
pub fn cell(value: Value) -> Cell {
    Rc::new(RefCell::new(value))
}

/// Places for values.
pub fn cells(values: impl IntoIterator<Item = Value>) -> Vec<Cell> {
    values.into_iter().map(cell).collect()
}

impl Value {
    /// A series.
    pub fn real(series: Running) -> Self {
        Self::Real(Rc::new(series))
    }

    /// An iterator.
    pub fn iterator(stream: Stream) -> Self {
        Self::Iterator(Box::new(stream))
    }

    /// A function of a body.
    pub fn item(function: Function) -> Self {
        Self::Item(Rc::new(function))
    }

    /// `()`.
    pub fn unit() -> Self {
        Self::Tuple(Vec::new())
    }

    /// An array.
    pub fn array(values: impl IntoIterator<Item = Self>) -> Self {
        Self::Array(cells(values))
    }

    /// A tuple.
    pub fn tuple(values: impl IntoIterator<Item = Self>) -> Self {
        Self::Tuple(cells(values))
    }

    /// With places of its own; references still lead where they led.
    pub fn copy(&self) -> Self {
        let all = |cells: &[Cell]| cells.iter().map(copy).collect::<Vec<_>>();
        match self {
            Self::Array(elements) => Self::Array(all(elements)),
            Self::Tuple(elements) => Self::Tuple(all(elements)),
            Self::Quaternion(parts) => Self::Quaternion(all(parts)),
            Self::Matrix(matrix) => Self::Matrix(Matrix { elements: all(&matrix.elements), ..*matrix }),
            Self::Struct(name, fields) => {
                Self::Struct(name.clone(), fields.iter().map(|(name, field)| (name.clone(), copy(field))).collect())
            }
            Self::Closure(closure) if closure.text.capture.is_some() => {
                let Closure { text, captured } = &**closure;
                Self::Closure(Rc::new(Closure { text: text.clone(), captured: copies(captured) }))
            }
            other => other.clone(),
        }
    }

    /// What references lead to.
    pub fn followed(&self) -> Self {
        match self {
            Self::Reference(place) => place.borrow().followed(),
            other => other.clone(),
        }
    }

    /// The series.
    pub fn number(&self) -> Outcome<Rc<Running>> {
        match self.followed() {
            Self::Real(series) => Ok(series),
            _ => Err(Stop::not_understood("a real number", self)),
        }
    }

    /// The integer.
    pub fn integer(&self) -> Outcome<i128> {
        match self.followed() {
            Self::Integer(integer) => Ok(integer),
            _ => Err(Stop::not_understood("an integer", self)),
        }
    }

    /// The integer as a place in an array.
    pub fn index(&self) -> Outcome<usize> {
        usize::try_from(self.integer()?).map_err(|_| Stop::not_understood("an index", self))
    }

    /// The truth value.
    pub fn truth(&self) -> Outcome<bool> {
        match self.followed() {
            Self::Boolean(truth) => Ok(truth),
            _ => Err(Stop::not_understood("a truth value", self)),
        }
    }

    /// The places of the elements of whatever has some.
    pub fn elements(&self) -> Outcome<Vec<Cell>> {
        match self.followed() {
            Self::Array(elements) | Self::Tuple(elements) | Self::Quaternion(elements) => Ok(elements),
            Self::Matrix(matrix) => Ok(matrix.elements),
            Self::Struct(_, fields) => Ok(fields.into_iter().map(|(_, field)| field).collect()),
            _ => Err(Stop::not_understood("elements", self)),
        }
    }

    /// All numbers in it, in the order in which they are stored.
    pub fn leaves(&self) -> Vec<Cell> {
        self.elements()
            .map_or_else(|_| vec![cell(self.followed())], |elements| elements.iter().flat_map(leaves_of).collect())
    }

    /// One word for messages.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Real(_) => "real",
            Self::Integer(_) => "integer",
            Self::Boolean(_) => "bool",
            Self::Array(_) => "array",
            Self::Tuple(_) => "tuple",
            Self::Struct(..) => "struct",
            Self::Matrix(_) => "matrix",
            Self::Quaternion(_) => "quaternion",
            Self::Reference(_) => "reference",
            Self::Iterator(_) => "iterator",
            Self::Closure(_) | Self::Item(_) | Self::Function(_) => "function",
        }
    }
}

impl Matrix {
    /// A column vector.
    pub fn vector(values: impl IntoIterator<Item = Value>) -> Self {
        let elements = cells(values);
        Self { rows: elements.len(), columns: 1, elements }
    }

    /// By the value at each place.
    pub fn build(rows: usize, columns: usize, mut value: impl FnMut(usize, usize) -> Outcome<Value>) -> Outcome<Self> {
        let places = (0..columns).flat_map(|j| (0..rows).map(move |i| (i, j)));
        let elements = places.map(|(i, j)| value(i, j).map(cell)).collect::<Outcome<_>>()?;
        Ok(Self { rows, columns, elements })
    }

    /// The place in row `i` and column `j`.
    pub fn place(&self, i: usize, j: usize) -> Outcome<Cell> {
        let inside = i < self.rows && j < self.columns;
        inside.then(|| self.elements[j * self.rows + i].clone()).ok_or_else(|| Stop::says("outside of a matrix"))
    }

    /// The series in row `i` and column `j`.
    pub fn at(&self, i: usize, j: usize) -> Outcome<Rc<Running>> {
        self.place(i, j)?.borrow().number()
    }

    /// All elements as series.
    pub fn numbers(&self) -> Outcome<Vec<Rc<Running>>> {
        self.elements.iter().map(|element| element.borrow().number()).collect()
    }
}

fn copy(place: &Cell) -> Cell {
    cell(place.borrow().copy())
}

fn leaves_of(place: &Cell) -> Vec<Cell> {
    if matches!(&*place.borrow(), Value::Real(_) | Value::Integer(_) | Value::Boolean(_)) {
        return vec![place.clone()];
    }
    let value = place.borrow().clone();
    value.leaves()
}
