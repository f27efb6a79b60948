//! Arrays whose length is known when the sizes are.

use std::rc::Rc;

use super::grid::Grid;
use super::nest::Cell;
use super::value::Value;
use crate::report::Reported;
use crate::syntax::{Index, Shape};

/// A row of values of one shape in a store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Family {
    pub first: Cell,
    pub element: Rc<Shape>,
    pub length: Index,
    /// Whether it has no name yet, so that a variable may take it without a copy.
    pub is_fresh: bool,
    /// Whether it belongs to the caller of the function that has it as an argument.
    pub is_lent: bool,
}

impl Family {
    /// The element at an index, as cells.
    pub fn element(&self, index: &Index) -> Reported<Value> {
        let mut cell = self.first.clone();
        cell.offset = cell.offset.plus(index.clone().times(self.element.size()));
        cell.places.push((index.clone(), self.length.clone()));
        Value::of_cells(&self.element, &cell)
    }

    /// The numbers of all elements, which are in a row.
    pub fn in_a_row(&self) -> Self {
        let length = self.length.clone().times(self.element.size());
        Self { element: Rc::new(Shape::Scalar), length, ..self.clone() }
    }

    pub fn part(&self, start: &Index, end: &Index) -> Self {
        let mut first = self.first.clone();
        first.offset = first.offset.plus(start.clone().times(self.element.size()));
        if *start != Index::Number(0) {
            first.places.push((start.clone(), end.clone().plus(Index::Number(1))));
        }
        if *end != self.length {
            first.places.push((end.clone().minus(Index::Number(1)), self.length.clone()));
        }
        Self {
            first,
            element: self.element.clone(),
            length: end.clone().minus(start.clone()),
            is_fresh: false,
            is_lent: self.is_lent,
        }
    }
}

impl Value {
    /// A value of this shape, made of cells from the first one on.
    pub fn of_cells(shape: &Shape, first: &Cell) -> Reported<Self> {
        let at = |offset: Index| Cell { offset: first.offset.clone().plus(offset), ..first.clone() };
        let count = shape.len();
        let mut cells = (0..count).map(|i| Self::Cell(at(Index::Number(i as i64))));
        let parts = |shapes: &mut dyn Iterator<Item = &Shape>| {
            let mut offset = Index::Number(0);
            let parts = shapes.map(|shape| {
                let part = Self::of_cells(shape, &at(offset.clone()));
                offset = std::mem::replace(&mut offset, Index::Number(0)).plus(shape.size());
                part
            });
            parts.collect::<Option<Vec<_>>>()
        };
        Some(match shape {
            Shape::Scalar | Shape::Boolean | Shape::Integer(_) => Self::Cell(first.clone()),
            Shape::Family(element, length) => Self::Family(Family {
                first: first.clone(),
                element: Rc::new((**element).clone()),
                length: length.clone(),
                is_fresh: false,
                is_lent: false,
            }),
            Shape::Array(element, length) => Self::Array(parts(&mut std::iter::repeat_n(&**element, *length))?),
            Shape::Tuple(shapes) => Self::Tuple(parts(&mut shapes.iter())?),
            Shape::Struct(fields) => {
                let values = parts(&mut fields.iter().map(|(_, shape)| shape))?;
                Self::of_fields(fields.iter().map(|(name, _)| name.clone()).zip(values).collect())
            }
            Shape::Matrix(rows, columns) => {
                Self::Matrix(super::matrix::Matrix { rows: *rows, columns: *columns, elements: cells.collect() })
            }
            Shape::Quaternion => {
                Self::Quaternion(super::quaternion::Quaternion { parts: cells.by_ref().collect(), unit: false })
            }
            Shape::Grid(rows, columns) => {
                let entries = Shape::Family(Box::new(Shape::Scalar), rows.clone().times(columns.clone()));
                let Self::Family(entries) = Self::of_cells(&entries, first)? else { return None };
                Self::Grid(Grid::new(rows.clone(), columns.clone(), entries))
            }
            Shape::Unknown(_) => return None,
        })
    }
}
