//! Methods of nalgebra's matrices and vectors.

use proc_macro2::Ident;

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
pub const MATRIX_METHODS: &[&str] = &[
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

impl Elaborator<'_> {
    /// `None` without an error if the arguments do not fit.
    pub fn method_of_matrix(
        &mut self,
        name: &Ident,
        a: &Matrix,
        generics: &[Expression],
        arguments: &[Value],
    ) -> Reported<Value> {
        let method = name.to_string();
        if let Some(part) = self.part_of_matrix(name, a, generics, arguments) {
            return part.map(Value::Matrix);
        }
        match (method.as_str(), arguments) {
            ("len", []) => return Some(Value::index(a.elements.len())),
            ("as_slice", []) => return Some(Value::Array(a.elements.clone())),
            ("nrows", []) => return Some(Value::index(a.rows)),
            ("ncols", []) => return Some(Value::index(a.columns)),
            ("iter" | "into_iter", []) => return Some(sequence(a.elements.iter().cloned())),
            ("column_iter", []) => return Some(sequence(a.column_vectors().into_iter().map(Value::Matrix))),
            ("row_iter", []) => {
                let rows = a.transpose().column_vectors().into_iter().map(|row| Value::Matrix(row.transpose()));
                return Some(sequence(rows));
            }
            ("map", [Value::Callable(function)]) => {
                let elements = a.elements.iter().map(|x| self.apply(function, vec![x.clone()], None));
                let elements = elements.collect::<Option<_>>()?;
                return Some(Value::Matrix(Matrix { elements, ..*a }));
            }
            ("zip_map", [Value::Matrix(b), Value::Callable(function)]) if a.has_size_of(b) => {
                let pairs = a.elements.iter().zip(&b.elements);
                let elements = pairs.map(|(x, y)| self.apply(function, vec![x.clone(), y.clone()], None));
                let elements = elements.collect::<Option<_>>()?;
                return Some(Value::Matrix(Matrix { elements, ..*a }));
            }
            _ => {}
        }
        match self.number_of_matrix(&method, a, arguments)? {
            Some(number) => Some(Value::Real(number)),
            None => self.matrix_of_matrix(name, &method, a, arguments).map(Value::Matrix),
        }
    }

    /// The methods whose value is a number; the inner `None` says that this is none of them.
    fn number_of_matrix(&mut self, method: &str, a: &Matrix, arguments: &[Value]) -> Reported<Option<Id>> {
        let u = a.reals()?;
        Some(Some(match (method, arguments) {
            ("dot", [Value::Matrix(b)]) if a.has_size_of(b) => self.dot(&u, &b.reals()?),
            ("norm_squared" | "magnitude_squared", []) => self.dot(&u, &u),
            ("norm" | "magnitude", []) => self.norm(&u),
            ("metric_distance", [Value::Matrix(b)]) => {
                let difference = self.termwise(a, b, Op::Subtract)?;
                self.norm(&difference.reals()?)
            }
            ("sum", []) => self.total(&u),
            ("mean", []) => {
                let (sum, length) = (self.total(&u), self.graph.literal(u.len() as f64));
                self.graph.node(Op::Divide(sum, length))
            }
            ("product", []) => {
                let (first, rest) = u.split_first()?;
                rest.iter().fold(*first, |product, &x| self.graph.node(Op::Multiply(product, x)))
            }
            ("trace", []) if a.rows == a.columns => self.total(&diagonal(a, &u)),
            ("determinant", []) => self.determinant(a)?,
            _ => return Some(None),
        }))
    }

    fn matrix_of_matrix(&mut self, name: &Ident, method: &str, a: &Matrix, arguments: &[Value]) -> Reported<Matrix> {
        let u = a.reals()?;
        match (method, arguments) {
            ("cross", [Value::Matrix(b)]) => {
                let cross = self.cross(triple(&u)?, triple(&b.reals()?)?);
                Some(Matrix::of_reals(a.rows, a.columns, cross))
            }
            ("normalize", []) => {
                let norm = self.norm(&u);
                self.mapped(a, |x| Op::Divide(x, norm))
            }
            ("component_mul", [Value::Matrix(b)]) => self.termwise(a, b, Op::Multiply),
            ("component_div", [Value::Matrix(b)]) => self.termwise(a, b, Op::Divide),
            ("scale", [Value::Real(s)]) => self.mapped(a, |x| Op::Multiply(*s, x)),
            ("unscale", [Value::Real(s)]) => self.mapped(a, |x| Op::Divide(x, *s)),
            ("add_scalar", [Value::Real(s)]) => self.mapped(a, |x| Op::Add(x, *s)),
            // (1 − s) u + s v
            ("lerp", [Value::Matrix(b), Value::Real(s)]) => {
                let one = self.graph.literal(1.0);
                let rest = self.graph.node(Op::Subtract(one, *s));
                let (from, to) = (self.mapped(a, |x| Op::Multiply(rest, x))?, self.mapped(b, |x| Op::Multiply(*s, x))?);
                self.termwise(&from, &to, Op::Add)
            }
            ("transpose", []) => Some(a.transpose()),
            ("diagonal", []) => Some(Matrix::vector(diagonal(a, &u))),
            ("cross_matrix", []) => self.cross_matrix(triple(&u)?),
            ("push", [Value::Real(last)]) => Some(Matrix::vector(u.into_iter().chain([*last]))),
            ("tr_mul", [Value::Matrix(b)]) => self.matrix_product(&a.transpose(), b),
            ("solve", [Value::Matrix(b)]) => self.solve(a, b),
            ("try_inverse", []) => {
                let identity = self.identity(a.rows, a.columns);
                self.solve(a, &identity)
            }
            ("xy", []) => self.swizzle(a, &[0, 1]),
            ("xz", []) => self.swizzle(a, &[0, 2]),
            ("yz", []) => self.swizzle(a, &[1, 2]),
            ("xyz", []) => self.swizzle(a, &[0, 1, 2]),
            _ if MATRIX_METHODS.contains(&method) => None,
            _ => {
                let refused = format!("`{method}` on a matrix is not supported");
                match nearest(MATRIX_METHODS.iter().copied(), method) {
                    Some(near) if !["ad_mul", "dotc", "max", "slerp"].contains(&method) => {
                        self.report.misspelt(name, format!("{refused}: did you mean `{near}`?"));
                    }
                    _ => self.report.error(name, format!("{refused}: write what it does by elements")),
                }
                None
            }
        }
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

    fn swizzle(&mut self, a: &Matrix, places: &[usize]) -> Reported<Matrix> {
        let u = a.reals()?;
        let reals: Option<Vec<_>> = places.iter().map(|&place| u.get(place).copied()).collect();
        Some(Matrix::vector(reals?))
    }
}

fn sequence(values: impl Iterator<Item = Value>) -> Value {
    Value::Sequence(values.map(Item::Value).collect())
}

fn diagonal(a: &Matrix, reals: &[Id]) -> Vec<Id> {
    reals.iter().step_by(a.rows + 1).take(a.rows.min(a.columns)).copied().collect()
}
