//! Parts of matrices: views, rows and columns, to read and to write.

use proc_macro2::Ident;

use super::Op;
use super::elaborate::Elaborator;
use super::matrix::Matrix;
use super::value::{Integer, Value};
use crate::report::{Extent, Reported};
use crate::syntax::Expression;

/// The methods that give views into which one may write.
pub const MATRIX_VIEWS: &[&str] = &["fixed_rows_mut", "fixed_columns_mut", "fixed_view_mut", "row_mut", "column_mut"];

/// The methods that write into a matrix.
pub const MATRIX_WRITES: &[&str] = &["copy_from", "set_column", "set_row", "axpy", "normalize_mut"];

impl Elaborator<'_> {
    /// Views, rows and columns; the outer `None` says that this is none of them.
    pub fn part_of_matrix(
        &mut self,
        name: &Ident,
        a: &Matrix,
        generics: &[Expression],
        arguments: &[Value],
    ) -> Option<Reported<Matrix>> {
        let method = name.to_string();
        let mut sizes = Vec::new();
        for generic in generics {
            sizes.push(if method.starts_with("fixed_") { self.length(generic)? } else { 0 });
        }
        let places: Option<Vec<_>> = arguments.iter().map(place).collect();
        let (from, size) = match (method.trim_end_matches("_mut"), places?.as_slice(), sizes.as_slice()) {
            ("fixed_rows", [row], [rows]) => ([*row, 0], [*rows, a.columns]),
            ("fixed_columns", [column], [columns]) => ([0, *column], [a.rows, *columns]),
            ("fixed_view", [row, column], [rows, columns]) => ([*row, *column], [*rows, *columns]),
            ("rows", [row, rows], []) => ([*row, 0], [*rows, a.columns]),
            ("columns", [column, columns], []) => ([0, *column], [a.rows, *columns]),
            ("row", [row], []) => ([*row, 0], [1, a.columns]),
            ("column", [column], []) => ([0, *column], [a.rows, 1]),
            _ => return None,
        };
        let part = a.view(from, size);
        if part.is_none() {
            let message = format!("this part does not lie within a matrix of {} × {}", a.rows, a.columns);
            self.report.error(Extent::from(name), message);
        }
        Some(part)
    }

    /// A part of a matrix to write into.
    pub fn view_of_matrix(
        &mut self,
        name: &Ident,
        whole: &Value,
        generics: &[Expression],
        arguments: &[Value],
    ) -> Reported<Value> {
        let matrix = self.borrowed_matrix(whole)?;
        self.part_of_matrix(name, &matrix, generics, arguments)?.map(Value::Matrix)
    }

    /// `a.copy_from(&b)`, `a.set_column(i, &v)`, `a.set_row(i, &v)`, `a.axpy(s, &x, r)`, `a.normalize_mut()`.
    pub fn written_matrix(&mut self, name: &Ident, whole: &Value, arguments: Vec<Value>) -> Reported<Value> {
        let arguments = self.load_all(arguments)?;
        let target = self.borrowed_matrix(whole)?;
        let (target, value) = match (name.to_string().as_str(), arguments.as_slice()) {
            ("copy_from", [Value::Matrix(value)]) => (target, value.clone()),
            ("set_column", [Value::Integer(column), Value::Matrix(value)]) => {
                (target.view([0, index(column)?], [target.rows, 1])?, value.clone())
            }
            ("set_row", [Value::Integer(row), Value::Matrix(value)]) => {
                (target.view([index(row)?, 0], [1, target.columns])?, value.clone())
            }
            ("axpy", [Value::Real(s), Value::Matrix(x), Value::Real(r)]) => {
                let old = self.loaded_matrix(&target)?;
                let (old, x) = (self.mapped(&old, |u| Op::Multiply(*r, u))?, self.mapped(x, |u| Op::Multiply(*s, u))?);
                (target, self.termwise(&old, &x, Op::Add)?)
            }
            ("normalize_mut", []) => {
                let old = self.loaded_matrix(&target)?;
                (target, self.normalized(&old)?)
            }
            _ => return None,
        };
        target.has_size_of(&value).then_some(())?;
        self.store_all(&target.elements, value.elements, Extent::from(name))
    }

    fn borrowed_matrix(&mut self, whole: &Value) -> Reported<Matrix> {
        let (rows, columns) = match whole {
            Value::Matrix(matrix) => (matrix.rows, matrix.columns),
            Value::Reference(place) => match self.memory.get(place)? {
                Value::Matrix(matrix) => (matrix.rows, matrix.columns),
                _ => return None,
            },
            _ => return None,
        };
        Some(Matrix { rows, columns, elements: self.borrow_parts(whole)? })
    }

    fn loaded_matrix(&mut self, matrix: &Matrix) -> Reported<Matrix> {
        match self.load(Value::Matrix(matrix.clone()))? {
            Value::Matrix(matrix) => Some(matrix),
            _ => None,
        }
    }
}

fn index(integer: &Integer) -> Option<usize> {
    usize::try_from(integer.value).ok()
}

fn place(argument: &Value) -> Option<usize> {
    match argument {
        Value::Integer(integer) => index(integer),
        _ => None,
    }
}
