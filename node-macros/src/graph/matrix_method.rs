//! Methods of nalgebra's matrices and vectors.

use proc_macro2::Ident;

use super::closure::Callable;
use super::elaborate::Elaborator;
use super::matrix::Matrix;
use super::sequence::Item;
use super::solve::triple;
use super::value::Value;
use super::{Function, Id, Op};
use crate::report::Reported;
use crate::spelling::nearest;
use crate::syntax::Expression;

/// The methods that give a value.
const MATRIX_METHODS: &[&str] = &[
    "dot",
    "cross",
    "norm",
    "magnitude",
    "norm_squared",
    "magnitude_squared",
    "normalize",
    "metric_distance",
    "component_mul",
    "component_div",
    "map",
    "zip_map",
    "sum",
    "product",
    "mean",
    "transpose",
    "trace",
    "determinant",
    "try_inverse",
    "solve",
    "scale",
    "unscale",
    "add_scalar",
    "lerp",
    "diagonal",
    "cross_matrix",
    "push",
    "fixed_rows",
    "fixed_columns",
    "fixed_view",
    "rows",
    "columns",
    "row",
    "column",
    "row_iter",
    "column_iter",
    "iter",
    "into_iter",
    "as_slice",
    "len",
    "nrows",
    "ncols",
    "tr_mul",
    "xy",
    "xz",
    "yz",
    "xyz",
];

/// Decompositions to `solve` with: the way of solving is the same for all.
pub const DECOMPOSITIONS: &[&str] = &["lu", "qr", "cholesky", "full_piv_lu", "col_piv_qr"];

/// Methods that are almost the name of another one, which they do not mean.
const UNLIKE_NEAREST: &[&str] = &["ad_mul", "dotc", "max", "slerp"];

impl Elaborator<'_> {
    /// `None` without an error if the arguments do not fit.
    pub fn method_of_matrix(
        &mut self,
        name: &Ident,
        a: &Matrix,
        generics: &[Expression],
        arguments: &[Value],
    ) -> Reported<Value> {
        if let Some(part) = self.part_of_matrix(name, a, generics, arguments) {
            return part.map(Value::Matrix);
        }
        let method = name.to_string();
        if let Some(entries) = self.entries_of_matrix(&method, a, arguments) {
            return entries;
        }
        match self.number_of_matrix(&method, a, arguments)? {
            Some(number) => Some(Value::Real(number)),
            None => self.matrix_of_matrix(name, &method, a, arguments).map(Value::Matrix),
        }
    }

    /// The methods that take any entries; the outer `None` says that this is none of them.
    fn entries_of_matrix(&mut self, method: &str, a: &Matrix, arguments: &[Value]) -> Option<Reported<Value>> {
        Some(match (method, arguments) {
            ("len", []) => Some(Value::index(a.elements.len())),
            ("as_slice", []) => Some(Value::Array(a.elements.clone())),
            ("nrows", []) => Some(Value::index(a.rows)),
            ("ncols", []) => Some(Value::index(a.columns)),
            ("iter" | "into_iter", []) => Some(sequence(a.elements.iter().cloned())),
            ("column_iter", []) => Some(sequence(a.column_vectors().into_iter().map(Value::Matrix))),
            ("row_iter", []) => Some(sequence(row_vectors(a).map(Value::Matrix))),
            ("map", [Value::Callable(function)]) => self.map_of_matrix(a, function),
            ("zip_map", [Value::Matrix(b), Value::Callable(function)]) if a.has_size_of(b) => {
                self.zip_map_of_matrices(a, b, function)
            }
            _ => return None,
        })
    }

    fn map_of_matrix(&mut self, a: &Matrix, function: &Callable) -> Reported<Value> {
        let elements = a.elements.iter().map(|x| self.apply(function, vec![x.clone()], None));
        let elements = elements.collect::<Option<_>>()?;
        Some(Value::Matrix(Matrix { elements, ..*a }))
    }

    fn zip_map_of_matrices(&mut self, a: &Matrix, b: &Matrix, function: &Callable) -> Reported<Value> {
        let pairs = a.elements.iter().zip(&b.elements);
        let elements = pairs.map(|(x, y)| self.apply(function, vec![x.clone(), y.clone()], None));
        let elements = elements.collect::<Option<_>>()?;
        Some(Value::Matrix(Matrix { elements, ..*a }))
    }

    /// The methods whose value is a number; the inner `None` says that this is none of them.
    fn number_of_matrix(&mut self, method: &str, a: &Matrix, arguments: &[Value]) -> Reported<Option<Id>> {
        let u = a.reals()?;
        Some(Some(match (method, arguments) {
            ("dot", [Value::Matrix(b)]) if a.has_size_of(b) => self.dot(&u, &b.reals()?),
            ("norm_squared" | "magnitude_squared", []) => self.dot(&u, &u),
            ("norm" | "magnitude", []) => self.norm(&u),
            ("metric_distance", [Value::Matrix(b)]) => self.distance(a, b)?,
            ("sum", []) => self.total(&u),
            ("mean", []) => self.mean(&u),
            ("product", []) => self.product_of_all(&u)?,
            ("trace", []) if a.rows == a.columns => self.total(&diagonal(a, &u)),
            ("determinant", []) => self.determinant(a)?,
            _ => return Some(None),
        }))
    }

    fn matrix_of_matrix(&mut self, name: &Ident, method: &str, a: &Matrix, arguments: &[Value]) -> Reported<Matrix> {
        let u = a.reals()?;
        match (method, arguments) {
            ("cross", [Value::Matrix(b)]) => self.cross_product(a, b),
            ("normalize", []) => self.normalized(a),
            ("component_mul", [Value::Matrix(b)]) => self.termwise(a, b, Op::Multiply),
            ("component_div", [Value::Matrix(b)]) => self.termwise(a, b, Op::Divide),
            ("scale", [Value::Real(s)]) => self.mapped(a, |x| Op::Multiply(*s, x)),
            ("unscale", [Value::Real(s)]) => self.mapped(a, |x| Op::Divide(x, *s)),
            ("add_scalar", [Value::Real(s)]) => self.mapped(a, |x| Op::Add(x, *s)),
            ("lerp", [Value::Matrix(b), Value::Real(s)]) => self.interpolated(a, b, *s),
            ("transpose", []) => Some(a.transpose()),
            ("diagonal", []) => Some(Matrix::vector(diagonal(a, &u))),
            ("cross_matrix", []) => self.cross_matrix(triple(&u)?),
            ("push", [Value::Real(last)]) => Some(Matrix::vector(u.into_iter().chain([*last]))),
            ("tr_mul", [Value::Matrix(b)]) => self.matrix_product(&a.transpose(), b),
            ("solve", [Value::Matrix(b)]) => self.solve(a, b),
            ("try_inverse", []) => self.inverse_matrix(a),
            ("xy", []) => swizzled(&u, &[0, 1]),
            ("xz", []) => swizzled(&u, &[0, 2]),
            ("yz", []) => swizzled(&u, &[1, 2]),
            ("xyz", []) => swizzled(&u, &[0, 1, 2]),
            _ if MATRIX_METHODS.contains(&method) => None,
            _ => self.refuse_method_of_matrix(name, method),
        }
    }

    fn refuse_method_of_matrix(&mut self, name: &Ident, method: &str) -> Reported<Matrix> {
        let refused = format!("`{method}` on a matrix is not supported");
        match nearest(MATRIX_METHODS.iter().copied(), method) {
            Some(near) if !UNLIKE_NEAREST.contains(&method) => {
                self.report.misspelt(name, format!("{refused}: did you mean `{near}`?"));
            }
            _ => self.report.error(name, format!("{refused}: write what it does by elements")),
        }
        None
    }

    fn cross_product(&mut self, a: &Matrix, b: &Matrix) -> Reported<Matrix> {
        let cross = self.cross(triple(&a.reals()?)?, triple(&b.reals()?)?);
        Some(Matrix::of_reals(a.rows, a.columns, cross))
    }

    /// a/|a|.
    pub fn normalized(&mut self, a: &Matrix) -> Reported<Matrix> {
        let norm = self.norm(&a.reals()?);
        self.mapped(a, |x| Op::Divide(x, norm))
    }

    /// |a − b|.
    fn distance(&mut self, a: &Matrix, b: &Matrix) -> Reported<Id> {
        let difference = self.termwise(a, b, Op::Subtract)?;
        Some(self.norm(&difference.reals()?))
    }

    fn mean(&mut self, u: &[Id]) -> Id {
        let (sum, length) = (self.total(u), self.graph.literal(u.len() as f64));
        self.graph.node(Op::Divide(sum, length))
    }

    fn product_of_all(&mut self, u: &[Id]) -> Reported<Id> {
        let (first, rest) = u.split_first()?;
        Some(rest.iter().fold(*first, |product, &x| self.graph.node(Op::Multiply(product, x))))
    }

    /// (1 − s) a + s b.
    fn interpolated(&mut self, a: &Matrix, b: &Matrix, s: Id) -> Reported<Matrix> {
        let one = self.graph.literal(1.0);
        let rest = self.graph.node(Op::Subtract(one, s));
        let (from, to) = (self.mapped(a, |x| Op::Multiply(rest, x))?, self.mapped(b, |x| Op::Multiply(s, x))?);
        self.termwise(&from, &to, Op::Add)
    }

    fn inverse_matrix(&mut self, a: &Matrix) -> Reported<Matrix> {
        let identity = self.identity(a.rows, a.columns);
        self.solve(a, &identity)
    }

    /// |u| = √(u·u).
    pub fn norm(&mut self, u: &[Id]) -> Id {
        let square = self.dot(u, u);
        self.graph.node(Op::Call(Function::Sqrt, square))
    }

    /// The matrix of v ↦ u × v.
    fn cross_matrix(&mut self, [x, y, z]: [Id; 3]) -> Reported<Matrix> {
        let zero = self.graph.literal(0.0);
        let [nx, ny, nz] = [x, y, z].map(|u| self.graph.node(Op::Negate(u)));
        Some(Matrix::of_reals(3, 3, [zero, z, ny, nz, zero, x, y, nx, zero]))
    }

    pub fn identity(&mut self, rows: usize, columns: usize) -> Matrix {
        let [zero, one] = [0.0, 1.0].map(|value| self.graph.literal(value));
        let places = (0..columns).flat_map(|j| (0..rows).map(move |i| i == j));
        Matrix::of_reals(rows, columns, places.map(|on_diagonal| if on_diagonal { one } else { zero }))
    }
}

fn sequence(values: impl Iterator<Item = Value>) -> Value {
    Value::Sequence(values.map(Item::Value).collect())
}

fn row_vectors(a: &Matrix) -> impl Iterator<Item = Matrix> {
    a.transpose().column_vectors().into_iter().map(|row| row.transpose())
}

/// Some entries of a vector, as a vector.
fn swizzled(u: &[Id], places: &[usize]) -> Option<Matrix> {
    let reals: Option<Vec<_>> = places.iter().map(|&place| u.get(place).copied()).collect();
    Some(Matrix::vector(reals?))
}

fn diagonal(a: &Matrix, reals: &[Id]) -> Vec<Id> {
    reals.iter().step_by(a.rows + 1).take(a.rows.min(a.columns)).copied().collect()
}
