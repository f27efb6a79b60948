//! What a variable holds while the function is run at compile time.

use std::rc::Rc;

use crate::syntax::{Index, Pattern, SELF, Shape};

use super::closure::Callable;
use super::family::Family;
use super::grid::Grid;
use super::matrix::Matrix;
use super::memory::Place;
use super::nest::Cell;
use super::predicate::Predicate;
use super::quaternion::Quaternion;
use super::sequence::Item;
use super::stream::{End, Stream};
use super::{Field, Id};

#[derive(Clone)]
pub enum Value {
    Real(Id),
    Integer(Integer),
    Boolean(bool),
    /// A truth value that is known at run time, constant in time.
    Condition(Id),
    /// An integer that is known at run time, constant in time, as a real.
    Whole(Id),
    Array(Vec<Value>),
    Tuple(Vec<Value>),
    Matrix(Matrix),
    Quaternion(Quaternion),
    /// A matrix of which a size is known when the sizes are.
    Grid(Grid),
    /// The names of the fields in alphabetical order, and their values.
    Struct(Rc<[String]>, Vec<Value>),
    /// What `&mut` gives.
    Reference(Place),
    /// `start..end`; an open side has no bound.
    Range {
        start: Option<Integer>,
        end: Option<Integer>,
    },
    /// An iterator.
    Sequence(Vec<Item>),
    /// An integer that is known when the sizes are, and a condition on such.
    Index(Index),
    Predicate(Predicate),
    /// `start..end` with such bounds.
    Span(End, End),
    /// An array of such a length.
    Family(Family),
    /// An iterator of such a length.
    Stream(Stream),
    /// A number in memory.
    Cell(Cell),
    Callable(Rc<Callable>),
    /// What a panic gives: nothing that comes to be looked at.
    Never,
    /// What a mistake has left: what is made of it is lost too.
    Lost,
}

/// An integer known at compile time; indices and lengths are unsigned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Integer {
    pub value: i64,
    pub signed: bool,
}

impl Value {
    /// A value of this shape, made of the next reals.
    pub fn of_shape(shape: &Shape, reals: &mut impl Iterator<Item = Id>) -> Option<Self> {
        Some(match shape {
            Shape::Scalar | Shape::Boolean | Shape::Integer(_) => Self::Real(reals.next()?),
            Shape::Array(element, length) => {
                Self::Array((0..*length).map(|_| Self::of_shape(element, reals)).collect::<Option<_>>()?)
            }
            Shape::Tuple(parts) => {
                Self::Tuple(parts.iter().map(|part| Self::of_shape(part, reals)).collect::<Option<_>>()?)
            }
            Shape::Matrix(rows, columns) => Self::Matrix(Matrix::of_reals(*rows, *columns, reals.take(shape.len()))),
            Shape::Struct(fields) => {
                let fields = fields.iter().map(|(name, shape)| Some((name.clone(), Self::of_shape(shape, reals)?)));
                Self::of_fields(fields.collect::<Option<_>>()?)
            }
            Shape::Unknown(_) | Shape::Family(..) | Shape::Grid(..) => return None,
            Shape::Quaternion => {
                Self::Quaternion(Quaternion { parts: reals.take(4).map(Self::Real).collect(), unit: false })
            }
        })
    }

    /// What statements and loops give.
    pub fn unit() -> Self {
        Self::Tuple(Vec::new())
    }

    /// A place or a length.
    pub fn index(index: usize) -> Self {
        Self::Integer(Integer { value: i64::try_from(index).unwrap_or(i64::MAX), signed: false })
    }

    /// An integer that is known when the sizes are, or now.
    pub fn index_of(index: Index) -> Self {
        match index {
            Index::Number(value) => Self::Integer(Integer { value, signed: false }),
            index => Self::Index(index),
        }
    }

    /// The integer that it is.
    pub fn as_index(&self) -> Option<Index> {
        match self {
            Self::Integer(integer) => Some(Index::Number(integer.value)),
            Self::Index(index) => Some(index.clone()),
            _ => None,
        }
    }

    /// Whether it is all computed, and needs no variable any more.
    pub fn is_settled(&self) -> bool {
        match self {
            Self::Reference(_) | Self::Sequence(_) | Self::Stream(_) | Self::Callable(_) => false,
            _ => self.parts().is_none_or(|parts| parts.iter().all(Self::is_settled)),
        }
    }

    pub fn holds_reference(&self) -> bool {
        matches!(self, Self::Reference(_)) || self.parts().is_some_and(|parts| parts.iter().any(Self::holds_reference))
    }

    /// A struct of these fields.
    pub fn of_fields(mut fields: Vec<(String, Self)>) -> Self {
        fields.sort_by(|(a, _), (b, _)| a.cmp(b));
        let (names, parts): (Vec<_>, Vec<_>) = fields.into_iter().unzip();
        Self::Struct(names.into(), parts)
    }

    /// The field of a struct.
    pub fn field(&self, wanted: &str) -> Option<&Self> {
        let Self::Struct(names, parts) = self else { return None };
        names.iter().position(|name| name == wanted).map(|place| &parts[place])
    }

    /// The values that it is made of, if it is a whole of parts.
    pub fn parts(&self) -> Option<&[Self]> {
        match self {
            Self::Array(parts) | Self::Tuple(parts) | Self::Struct(_, parts) => Some(parts),
            Self::Matrix(matrix) => Some(&matrix.elements),
            Self::Quaternion(quaternion) => Some(&quaternion.parts),
            Self::Grid(grid) => Some(std::slice::from_ref(&grid.entries)),
            _ => None,
        }
    }

    pub fn parts_mut(&mut self) -> Option<&mut [Self]> {
        match self {
            Self::Array(parts) | Self::Tuple(parts) | Self::Struct(_, parts) => Some(parts),
            Self::Matrix(matrix) => Some(&mut matrix.elements),
            Self::Quaternion(quaternion) => Some(&mut quaternion.parts),
            Self::Grid(grid) => Some(std::slice::from_mut(&mut grid.entries)),
            _ => None,
        }
    }

    /// How many numbers it is made of.
    pub fn len(&self) -> usize {
        self.parts().map_or(1, |parts| parts.iter().map(Self::len).sum())
    }

    /// Its shape; what is no number counts as a scalar.
    pub fn shape(&self) -> Option<Shape> {
        Some(match self {
            Self::Array(parts) => Shape::Array(Box::new(parts.first()?.shape()?), parts.len()),
            Self::Tuple(parts) => Shape::Tuple(parts.iter().map(Self::shape).collect::<Option<_>>()?),
            Self::Family(family) => Shape::Family(Box::new((*family.element).clone()), family.length.clone()),
            Self::Matrix(matrix) => Shape::Matrix(matrix.rows, matrix.columns),
            Self::Quaternion(_) => Shape::Quaternion,
            Self::Grid(grid) => Shape::Grid(grid.rows.clone(), grid.columns.clone()),
            Self::Struct(names, parts) => {
                let fields = names.iter().zip(parts).map(|(name, part)| Some((name.clone(), part.shape()?)));
                Shape::Struct(fields.collect::<Option<_>>()?)
            }
            _ => Shape::Scalar,
        })
    }

    /// Whether it is true or false, whenever that is known.
    pub fn is_truth(&self) -> bool {
        matches!(self, Self::Boolean(_) | Self::Condition(_) | Self::Predicate(_))
    }

    /// Whether it has this shape.
    pub fn fits(&self, shape: &Shape) -> bool {
        match (self, shape) {
            (Self::Real(_), Shape::Scalar)
            | (Self::Boolean(_) | Self::Condition(_), Shape::Boolean)
            | (Self::Integer(_) | Self::Whole(_), Shape::Integer(_)) => true,
            (Self::Family(family), Shape::Family(element, length)) => {
                family.element.is_like(element) && family.length == *length
            }
            (Self::Array(values), Shape::Array(element, length)) => {
                values.len() == *length && values.iter().all(|value| value.fits(element))
            }
            (Self::Tuple(values), Shape::Tuple(shapes)) => {
                values.len() == shapes.len() && values.iter().zip(shapes).all(|(value, shape)| value.fits(shape))
            }
            (Self::Grid(grid), Shape::Grid(rows, columns)) => (&grid.rows, &grid.columns) == (rows, columns),
            (Self::Struct(names, _), Shape::Struct(fields)) => {
                let fits = |(name, shape): &(String, Shape)| self.field(name).is_some_and(|field| field.fits(shape));
                names.len() == fields.len() && fields.iter().all(fits)
            }
            (_, Shape::Array(..) | Shape::Family(..) | Shape::Tuple(_) | Shape::Struct(_) | Shape::Grid(..)) => false,
            _ => self.reals(shape).is_some(),
        }
    }

    /// The reals that hold a value of this shape, whatever they stand for.
    pub fn reals_of(&self, shape: &Shape) -> Option<Vec<Id>> {
        match self {
            Self::Real(id) => Some(vec![*id]),
            Self::Struct(..) => {
                let Shape::Struct(fields) = shape else { return None };
                let parts = fields.iter().map(|(name, shape)| self.field(name)?.reals_of(shape));
                Some(parts.collect::<Option<Vec<_>>>()?.concat())
            }
            value => {
                let shapes: Vec<_> = match shape {
                    Shape::Tuple(shapes) => shapes.iter().collect(),
                    Shape::Array(element, length) => vec![&**element; *length],
                    shape => vec![shape; value.parts()?.len()],
                };
                let parts = value.parts()?.iter().zip(shapes).map(|(part, shape)| part.reals_of(shape));
                Some(parts.collect::<Option<Vec<_>>>()?.concat())
            }
        }
    }

    /// The reals that it is made of, if it has this shape.
    pub fn reals(&self, shape: &Shape) -> Option<Vec<Id>> {
        let parts = |values: &[Self], shapes: &mut dyn Iterator<Item = &Shape>| {
            let parts: Option<Vec<_>> = values.iter().zip(shapes).map(|(value, shape)| value.reals(shape)).collect();
            Some(parts?.concat())
        };
        match (self, shape) {
            (Self::Real(id), Shape::Scalar) => Some(vec![*id]),
            (Self::Array(values), Shape::Array(element, length)) if values.len() == *length => {
                parts(values, &mut std::iter::repeat_n(&**element, *length))
            }
            (Self::Tuple(values), Shape::Tuple(shapes)) if values.len() == shapes.len() => {
                parts(values, &mut shapes.iter())
            }
            (Self::Matrix(matrix), Shape::Matrix(rows, columns))
                if (matrix.rows, matrix.columns) == (*rows, *columns) =>
            {
                matrix.reals()
            }
            (Self::Struct(names, _), Shape::Struct(fields)) if names.len() == fields.len() => {
                let parts = fields.iter().map(|(name, shape)| self.field(name)?.reals(shape));
                Some(parts.collect::<Option<Vec<_>>>()?.concat())
            }
            (Self::Quaternion(quaternion), Shape::Quaternion) => quaternion.reals().map(Vec::from),
            _ => None,
        }
    }
}

/// The named parts of an argument: a pattern of names gives one each, a tuple one for each part.
pub fn fields(pattern: &Pattern, shape: &Shape) -> Vec<Field> {
    match (pattern, shape) {
        (Pattern::Tuple(_, patterns, rest), Shape::Tuple(shapes)) => {
            let placed = Pattern::placed(patterns, rest.as_ref(), shapes.len()).unwrap_or_default();
            let pattern_at = |place| placed.iter().find(|(_, at)| *at == place).map(|(pattern, _)| *pattern);
            let parts = shapes.iter().enumerate();
            let parts = parts.flat_map(|(place, shape)| match pattern_at(place) {
                Some(pattern) => fields(pattern, shape),
                None => named_fields("_", shape),
            });
            parts.collect()
        }
        (Pattern::Whole(name, _), _) => named_fields(&name.to_string(), shape),
        (Pattern::Struct(_, patterns), Shape::Struct(shapes)) => shapes
            .iter()
            .flat_map(|(name, shape)| match patterns.iter().find(|(known, _)| known == name) {
                Some((_, pattern)) => fields(pattern, shape),
                None => named_fields(name, shape),
            })
            .collect(),
        (Pattern::Slice(_, patterns, None), Shape::Array(element, _)) => {
            patterns.iter().flat_map(|pattern| fields(pattern, element)).collect()
        }
        (Pattern::Name(name), Shape::Struct(parts)) if name == SELF => {
            parts.iter().flat_map(|(part, shape)| named_fields(part, shape)).collect()
        }
        (Pattern::Name(name), _) => named_fields(&name.to_string(), shape),
        _ => named_fields("_", shape),
    }
}

/// One field for each array of numbers; arrays of tuples and structs are taken apart, since they interleave their parts.
fn named_fields(name: &str, shape: &Shape) -> Vec<Field> {
    match shape {
        Shape::Tuple(parts) => {
            parts.iter().enumerate().flat_map(|(i, part)| named_fields(&format!("{name}.{i}"), part)).collect()
        }
        Shape::Struct(parts) => {
            parts.iter().flat_map(|(part, shape)| named_fields(&format!("{name}.{part}"), shape)).collect()
        }
        Shape::Array(element, length) if element.has_parts() => {
            (0..*length).flat_map(|i| named_fields(&format!("{name}[{i}]"), element)).collect()
        }
        _ => vec![field(name, shape)],
    }
}

fn field(name: &str, mut shape: &Shape) -> Field {
    let mut dimensions = Vec::new();
    loop {
        (dimensions, shape) = match shape {
            Shape::Array(element, length) => ([dimensions, vec![Index::Number(*length as i64)]].concat(), &**element),
            Shape::Family(element, length) => ([dimensions, vec![length.clone()]].concat(), &**element),
            _ => break,
        };
    }
    let number = |length: &usize| Index::Number(*length as i64);
    match shape {
        Shape::Matrix(rows, 1) => dimensions.push(number(rows)),
        // A matrix is stored column by column.
        Shape::Matrix(rows, columns) => dimensions.extend([number(columns), number(rows)]),
        Shape::Grid(rows, Index::Number(1)) => dimensions.push(rows.clone()),
        Shape::Grid(rows, columns) => dimensions.extend([columns.clone(), rows.clone()]),
        Shape::Quaternion => dimensions.push(Index::Number(4)),
        // An array of them whose length is not known: they are not taken apart.
        Shape::Tuple(_) | Shape::Struct(_) => dimensions.push(shape.size()),
        _ => {}
    }
    Field { name: name.into(), dimensions, is_real: shape.is_real() }
}
