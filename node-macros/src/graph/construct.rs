//! How matrices and vectors of nalgebra are made: `Vector3::new(x, y, z)`, `SMatrix::<f64, 2, 3>::zeros()`, `matrix![…]`.

use super::elaborate::Elaborator;
use super::matrix::Matrix;
use super::value::Value;
use crate::report::{Extent, Reported};
use crate::syntax::{Expression, Index, MatrixName, Path, Shape};

/// The functions that make a matrix or a quaternion; where their arguments do not fit, rustc reports it.
const CONSTRUCTORS: &[&str] = &[
    "new",
    "zeros",
    "identity",
    "from_element",
    "repeat",
    "x",
    "y",
    "z",
    "w",
    "from_row_slice",
    "from",
    "from_column_slice",
    "from_iterator",
    "from_columns",
    "from_rows",
    "from_diagonal",
    "from_fn",
    "from_parts",
    "from_imag",
    "from_real",
    "from_vector",
    "new_unchecked",
    "from_quaternion",
    "new_normalize",
];

impl Elaborator<'_> {
    /// A function of a type of nalgebra; the outer `None` says that this is none.
    pub fn constructed(
        &mut self,
        path: &Path,
        arguments: &[Expression],
        shape: Option<&Shape>,
    ) -> Option<Reported<Value>> {
        let [.., ty, function] = path.segments.as_slice() else { return None };
        let (ty, function) = (ty.to_string(), function.to_string());
        let name = MatrixName::read(&ty);
        let quaternion = ["Quaternion", "UnitQuaternion"].contains(&ty.as_str());
        if name.is_none() && !quaternion {
            return None;
        }
        let Some(arguments) = self.all_values(arguments) else { return Some(None) };
        let made = match name {
            Some(name) => self.new_of_size(name, path, &function, &arguments, shape),
            None => self.new_quaternion(&function, &arguments, ty == "UnitQuaternion").map(Value::Quaternion),
        };
        if made.is_none() && !CONSTRUCTORS.contains(&function.as_str()) {
            let message = format!("`{ty}::{function}` is not supported here: write its elements, `{ty}::new(…)`");
            self.report.error(path.extent, message);
        }
        Some(made)
    }

    fn new_of_size(
        &mut self,
        name: MatrixName,
        path: &Path,
        function: &str,
        arguments: &[Value],
        shape: Option<&Shape>,
    ) -> Reported<Value> {
        let (rows, columns) = match self.size(name, path, function, arguments, shape)? {
            (Index::Number(rows), Index::Number(columns)) => {
                (usize::try_from(rows).ok()?, usize::try_from(columns).ok()?)
            }
            (rows, columns) => return self.new_grid(function, [rows, columns], arguments, path.extent),
        };
        let elements = rows.saturating_mul(columns);
        self.charge(path.extent, elements)?;
        (elements > 0).then_some(())?;
        self.new_matrix(function, [rows, columns], arguments).map(Value::Matrix)
    }

    fn all_values(&mut self, arguments: &[Expression]) -> Reported<Vec<Value>> {
        let values: Vec<_> = arguments.iter().map(|argument| self.value(argument)).collect();
        values.into_iter().collect()
    }

    /// Rows and columns, from the name, from its lengths, from the arguments or from where the value is needed.
    fn size(
        &mut self,
        name: MatrixName,
        path: &Path,
        function: &str,
        arguments: &[Value],
        shape: Option<&Shape>,
    ) -> Reported<(Index, Index)> {
        let number = |length: usize| Index::Number(length as i64);
        let one = Index::Number(1);
        match (name, path.generics.as_slice()) {
            (MatrixName::Fixed(rows, columns), _) => return Some((number(rows), number(columns))),
            (MatrixName::Vector, [_, length]) => return Some((self.dimension(length)?, one)),
            (MatrixName::RowVector, [_, length]) => return Some((one, self.dimension(length)?)),
            (MatrixName::Matrix, [_, rows, columns]) => {
                return Some((self.dimension(rows)?, self.dimension(columns)?));
            }
            _ => {}
        }
        match (name, function, arguments, shape) {
            (_, _, _, Some(&Shape::Matrix(rows, columns))) => Some((number(rows), number(columns))),
            (_, _, _, Some(Shape::Grid(rows, columns))) => Some((rows.clone(), columns.clone())),
            (MatrixName::Vector, "from", [Value::Array(elements)], _) => Some((number(elements.len()), one)),
            (MatrixName::Vector, "from", [Value::Family(family)], _) => Some((family.length.clone(), one)),
            (_, "from_diagonal", [Value::Matrix(diagonal)], _) => Some((number(diagonal.rows), number(diagonal.rows))),
            (_, "from_diagonal", [Value::Grid(diagonal)], _) => Some((diagonal.rows.clone(), diagonal.rows.clone())),
            _ => {
                let message = "the size cannot be seen here: write it, `SVector::<f64, 3>::…`";
                self.report.error(path.extent, message);
                None
            }
        }
    }

    /// A length between angle brackets.
    fn dimension(&mut self, length: &Expression) -> Reported<Index> {
        match self.value(length)? {
            Value::Index(index) => Some(index),
            _ => self.length(length).map(|length| Index::Number(length as i64)),
        }
    }

    fn new_matrix(&mut self, function: &str, size: [usize; 2], arguments: &[Value]) -> Reported<Matrix> {
        let [rows, columns] = size;
        let filled = |value: &Value| Matrix { rows, columns, elements: vec![value.clone(); rows * columns] };
        let by_rows =
            |elements: &[Value]| Matrix { rows: columns, columns: rows, elements: elements.to_vec() }.transpose();
        match (function, arguments) {
            ("zeros", []) => Some(filled(&Value::Real(self.graph.literal(0.0)))),
            ("identity", []) => Some(self.identity(rows, columns)),
            ("from_element" | "repeat", [value @ Value::Real(_)]) => Some(filled(value)),
            ("x" | "y" | "z" | "w", []) => {
                let axis = self.identity(4, 4).column_vectors().swap_remove("xyzw".find(function)?);
                axis.view([0, 0], size)
            }
            ("new", elements) if elements.len() == rows * columns => Some(by_rows(elements)),
            ("from_row_slice", [Value::Array(elements)]) if elements.len() == rows * columns => Some(by_rows(elements)),
            ("from" | "from_column_slice" | "from_iterator", [elements]) => self.matrix_from(elements, size),
            ("from_columns", [Value::Array(parts)]) => joined(parts, size),
            ("from_rows", [Value::Array(parts)]) => {
                let rows_turned = parts.iter().map(|part| match part {
                    Value::Matrix(row) => Some(Value::Matrix(row.transpose())),
                    _ => None,
                });
                joined(&rows_turned.collect::<Option<Vec<_>>>()?, [columns, rows]).map(|matrix| matrix.transpose())
            }
            ("from_diagonal", [Value::Matrix(diagonal)]) => {
                let mut matrix = filled(&Value::Real(self.graph.literal(0.0)));
                for (i, value) in diagonal.elements.iter().enumerate() {
                    *matrix.elements.get_mut(i * (rows + 1))? = value.clone();
                }
                Some(matrix)
            }
            ("from_fn", [Value::Callable(function)]) => {
                let places = (0..columns).flat_map(|j| (0..rows).map(move |i| (i, j)));
                let elements = places.map(|(i, j)| self.apply(function, vec![Value::index(i), Value::index(j)], None));
                Some(Matrix { rows, columns, elements: elements.collect::<Option<_>>()? })
            }
            _ => None,
        }
    }

    /// The matrix with these elements column by column: of an array, an array of columns, or an iterator.
    fn matrix_from(&mut self, elements: &Value, [rows, columns]: [usize; 2]) -> Reported<Matrix> {
        let elements = match elements {
            Value::Matrix(matrix) => matrix.elements.clone(),
            Value::Sequence(items) => {
                let values = items.iter().map(|item| self.force(item.clone()));
                values.collect::<Option<_>>()?
            }
            Value::Array(parts) => {
                parts.iter().flat_map(|part| part.parts().unwrap_or(std::slice::from_ref(part))).cloned().collect()
            }
            _ => return None,
        };
        (elements.len() == rows * columns).then_some(Matrix { rows, columns, elements })
    }

    /// `a.into()`, from an array to a matrix or back.
    pub fn converted(&mut self, value: Value, shape: Option<&Shape>, at: Extent) -> Reported<Value> {
        if let Some(converted) = shape.and_then(|shape| self.converted_grid(&value, shape)) {
            return converted;
        }
        match (value, shape) {
            (value @ Value::Array(_), Some(&Shape::Matrix(rows, columns))) => {
                self.matrix_from(&value, [rows, columns]).map(Value::Matrix)
            }
            (Value::Matrix(matrix), Some(Shape::Array(inner, _))) if **inner == Shape::Scalar => {
                Some(Value::Array(matrix.elements))
            }
            (Value::Matrix(matrix), Some(Shape::Array(..))) => {
                let columns = matrix.column_vectors().into_iter().map(|column| Value::Array(column.elements));
                Some(Value::Array(columns.collect()))
            }
            (Value::Tuple(parts), Some(Shape::Array(..))) => Some(Value::Array(parts)),
            (Value::Array(parts), Some(Shape::Tuple(_))) => Some(Value::Tuple(parts)),
            (Value::Array(_) | Value::Matrix(_), None) => {
                self.report.error(at, "the type cannot be seen here: write it, `let v: Vector3<f64> = a.into()`");
                None
            }
            (value, _) => Some(value),
        }
    }

    /// `matrix![a, b; c, d]`.
    pub fn matrix_of_rows(&mut self, rows: &[Vec<Expression>]) -> Reported<Matrix> {
        let values: Vec<_> = rows.iter().map(|row| self.all_values(row)).collect();
        let values = values.into_iter().collect::<Option<Vec<_>>>()?;
        let columns = values.first()?.len();
        values.iter().all(|row| row.len() == columns).then_some(())?;
        Some(Matrix { rows: columns, columns: rows.len(), elements: values.concat() }.transpose())
    }
}

/// Columns side by side.
fn joined(parts: &[Value], [rows, columns]: [usize; 2]) -> Option<Matrix> {
    let parts = parts.iter().map(|part| match part {
        Value::Matrix(column) if column.rows == rows && column.columns == 1 => Some(column.elements.clone()),
        _ => None,
    });
    let elements = parts.collect::<Option<Vec<_>>>()?.concat();
    (elements.len() == rows * columns).then_some(Matrix { rows, columns, elements })
}
