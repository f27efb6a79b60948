//! The shapes of values.

use proc_macro2::Ident;

use super::Index;

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
