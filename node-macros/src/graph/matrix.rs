//! Matrices and vectors of nalgebra: arithmetic by their elements.

use super::elaborate::Elaborator;
use super::value::Value;
use super::{Id, Op};
use crate::report::Reported;
use crate::syntax::Operator;

/// The elements column by column, as nalgebra stores them; a vector is one column. There is an element at least.
#[derive(Clone)]
pub struct Matrix {
    pub rows: usize,
    pub columns: usize,
    pub elements: Vec<Value>,
}

impl Matrix {
    pub fn of_reals(rows: usize, columns: usize, reals: impl IntoIterator<Item = Id>) -> Self {
        Self { rows, columns, elements: reals.into_iter().map(Value::Real).collect() }
    }

    pub fn vector(reals: impl IntoIterator<Item = Id>) -> Self {
        let elements: Vec<_> = reals.into_iter().map(Value::Real).collect();
        Self { rows: elements.len(), columns: 1, elements }
    }

    /// The elements as reals; references have been followed.
    pub fn reals(&self) -> Reported<Vec<Id>> {
        let reals = self.elements.iter().map(|element| match element {
            Value::Real(id) => Some(*id),
            _ => None,
        });
        reals.collect()
    }

    /// The part of so many rows and columns from a place on.
    pub fn view(&self, [row, column]: [usize; 2], [rows, columns]: [usize; 2]) -> Option<Self> {
        let within = |from: usize, size: usize, length| size > 0 && from.saturating_add(size) <= length;
        if !within(row, rows, self.rows) || !within(column, columns, self.columns) {
            return None;
        }
        let places = (column..column + columns).flat_map(|j| (row..row + rows).map(move |i| (i, j)));
        let elements = places.map(|(i, j)| self.elements[i + j * self.rows].clone()).collect();
        Some(Self { rows, columns, elements })
    }

    pub fn transpose(&self) -> Self {
        let places = (0..self.rows).flat_map(|i| (0..self.columns).map(move |j| i + j * self.rows));
        let elements = places.map(|place| self.elements[place].clone()).collect();
        Self { rows: self.columns, columns: self.rows, elements }
    }

    /// The columns, each a vector.
    pub fn column_vectors(&self) -> Vec<Self> {
        self.elements
            .chunks(self.rows)
            .map(|column| Self { rows: self.rows, columns: 1, elements: column.to_vec() })
            .collect()
    }

    pub fn has_size_of(&self, other: &Self) -> bool {
        (self.rows, self.columns) == (other.rows, other.columns)
    }
}

impl Elaborator<'_> {
    /// An operator of which one side at least is a matrix; what does not fit is rustc's to report.
    pub fn matrices(&mut self, operator: Operator, left: &Value, right: &Value) -> Reported<Value> {
        let result = match (operator, left, right) {
            (Operator::Multiply, Value::Matrix(a), Value::Matrix(b)) => self.matrix_product(a, b)?,
            (Operator::Add, Value::Matrix(a), Value::Matrix(b)) => self.termwise(a, b, Op::Add)?,
            (Operator::Subtract, Value::Matrix(a), Value::Matrix(b)) => self.termwise(a, b, Op::Subtract)?,
            (Operator::Multiply, Value::Matrix(a), Value::Real(s))
            | (Operator::Multiply, Value::Real(s), Value::Matrix(a)) => self.mapped(a, |u| Op::Multiply(*s, u))?,
            (Operator::Divide, Value::Matrix(a), Value::Real(s)) => self.mapped(a, |u| Op::Divide(u, *s))?,
            _ => return None,
        };
        Some(Value::Matrix(result))
    }

    pub fn termwise(&mut self, a: &Matrix, b: &Matrix, op: fn(Id, Id) -> Op) -> Reported<Matrix> {
        a.has_size_of(b).then_some(())?;
        let pairs = a.reals()?.into_iter().zip(b.reals()?);
        let reals: Vec<_> = pairs.map(|(u, v)| self.graph.node(op(u, v))).collect();
        Some(Matrix::of_reals(a.rows, a.columns, reals))
    }

    pub fn mapped(&mut self, a: &Matrix, op: impl Fn(Id) -> Op) -> Reported<Matrix> {
        let reals: Vec<_> = a.reals()?.into_iter().map(|u| self.graph.node(op(u))).collect();
        Some(Matrix::of_reals(a.rows, a.columns, reals))
    }

    /// (AB)ᵢⱼ = Σₖ AᵢₖBₖⱼ.
    pub fn matrix_product(&mut self, a: &Matrix, b: &Matrix) -> Reported<Matrix> {
        (a.columns == b.rows).then_some(())?;
        let (rows, columns) = (a.transpose().reals()?, b.reals()?);
        let mut reals = Vec::new();
        for column in columns.chunks(b.rows) {
            for row in rows.chunks(a.columns) {
                reals.push(self.dot(row, column));
            }
        }
        Some(Matrix::of_reals(a.rows, b.columns, reals))
    }

    /// Σᵢ uᵢvᵢ.
    pub fn dot(&mut self, u: &[Id], v: &[Id]) -> Id {
        let products: Vec<_> = u.iter().zip(v).map(|(&u, &v)| self.graph.node(Op::Multiply(u, v))).collect();
        self.total(&products)
    }

    /// Σᵢ uᵢ, from the first to the last.
    pub fn total(&mut self, reals: &[Id]) -> Id {
        match reals {
            [] => self.graph.literal(0.0),
            [first, rest @ ..] => rest.iter().fold(*first, |sum, &u| self.graph.node(Op::Add(sum, u))),
        }
    }

    /// u × v.
    pub fn cross(&mut self, u: [Id; 3], v: [Id; 3]) -> [Id; 3] {
        [(1, 2), (2, 0), (0, 1)].map(|(i, j)| self.minor(u[i], v[j], u[j], v[i]))
    }

    /// ab − cd.
    pub fn minor(&mut self, a: Id, b: Id, c: Id, d: Id) -> Id {
        let [ab, cd] = [(a, b), (c, d)].map(|(u, v)| self.graph.node(Op::Multiply(u, v)));
        self.graph.node(Op::Subtract(ab, cd))
    }
}
