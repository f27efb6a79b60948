//! Parts of values: elements, entries and fields.

use super::Id;
use super::matrix::Matrix;
use super::value::Value;
use crate::syntax::{Member, Part};

/// What stands in brackets or after a dot.
pub enum Selector<'e> {
    Index(i64),
    /// Row and column of a matrix.
    Pair(i64, i64),
    Member(&'e Member),
}

/// Where a part of a value is.
pub enum Found {
    At(usize),
    /// The whole under another type, as `q.coords`.
    All(Value),
    OfConstant(Id),
    /// There is none, and why.
    Outside(String),
    /// There is none, which rustc reports.
    None,
}

impl Selector<'_> {
    pub fn part_of(&self, whole: &Value) -> Found {
        match (self, whole) {
            (_, Value::Real(id)) => Found::OfConstant(*id),
            (Self::Index(index), _) => match whole.parts() {
                Some(parts) => at(*index, parts.len()),
                None => Found::None,
            },
            (Self::Pair(i, j), Value::Matrix(matrix)) => match (at(*i, matrix.rows), at(*j, matrix.columns)) {
                (Found::At(i), Found::At(j)) => Found::At(i + j * matrix.rows),
                _ => Found::Outside(format!(
                    "the entry is ({i}, {j}) here, and the matrix has {} × {}",
                    matrix.rows, matrix.columns
                )),
            },
            (Self::Member(Member::Number(i)), Value::Tuple(parts)) if *i < parts.len() => Found::At(*i),
            (Self::Member(Member::Name(name)), Value::Struct(names, _)) => {
                names.iter().position(|known| name == known).map_or(Found::None, Found::At)
            }
            (Self::Member(Member::Name(name)), Value::Matrix(matrix)) => {
                entry(&name.to_string(), matrix).map_or(Found::None, Found::At)
            }
            (Self::Member(Member::Name(name)), Value::Quaternion(quaternion)) => match name.to_string().as_str() {
                "i" => Found::At(0),
                "j" => Found::At(1),
                "k" => Found::At(2),
                "w" => Found::At(3),
                "coords" => {
                    Found::All(Value::Matrix(Matrix { rows: 4, columns: 1, elements: quaternion.parts.clone() }))
                }
                _ => Found::None,
            },
            _ => Found::None,
        }
    }

    /// This part of a constant.
    pub fn part_of_constant(&self) -> Option<Part> {
        Some(match self {
            Self::Index(index) => Part::Element(usize::try_from(*index).ok()?),
            Self::Member(Member::Number(index)) => Part::Field(*index),
            Self::Member(Member::Name(name)) => Part::Named((*name).clone()),
            Self::Pair(..) => return None,
        })
    }
}

fn at(index: i64, length: usize) -> Found {
    match usize::try_from(index) {
        Ok(place) if place < length => Found::At(place),
        Ok(_) => Found::Outside(format!("the index is {index} here, and the array has {length} elements")),
        Err(_) => Found::Outside(format!("the index is {index}")),
    }
}

/// `x`, `y`, … of a vector, `m12` of a matrix.
fn entry(name: &str, matrix: &Matrix) -> Option<usize> {
    let place = match name.as_bytes() {
        [letter] if matrix.rows == 1 || matrix.columns == 1 => b"xyzwab".iter().position(|known| known == letter)?,
        [b'm', row @ b'1'..=b'9', column @ b'1'..=b'9'] => {
            let [row, column] = [row, column].map(|digit| usize::from(digit - b'1'));
            (row < matrix.rows && column < matrix.columns).then_some(row + column * matrix.rows)?
        }
        _ => return None,
    };
    (place < matrix.elements.len()).then_some(place)
}
