//! Matrices: how they are made, and their algebra.

use std::rc::Rc;

use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Expr, Token};

use super::Interpreter;
use super::stop::{Outcome, Stop};
use super::stream::Stream;
use super::value::{Matrix, Value, cells};
use crate::number::Running;

impl Matrix {
    /// Each element by a function.
    pub fn map(&self, f: impl Fn(&Running) -> Outcome<Running>) -> Outcome<Self> {
        let elements = self.numbers()?.iter().map(|x| Ok(Value::real(f(x)?))).collect::<Outcome<Vec<_>>>()?;
        Ok(Self { elements: cells(elements), ..*self })
    }

    /// Each pair of elements by a function.
    pub fn zip_map(&self, other: &Self, f: impl Fn(&Running, &Running) -> Outcome<Running>) -> Outcome<Self> {
        if (self.rows, self.columns) != (other.rows, other.columns) {
            return Err(Stop::says("matrices of two sizes"));
        }
        let pairs = self.numbers()?.into_iter().zip(other.numbers()?);
        let elements = pairs.map(|(x, y)| Ok(Value::real(f(&x, &y)?))).collect::<Outcome<Vec<_>>>()?;
        Ok(Self { elements: cells(elements), ..*self })
    }

    /// Its transpose, with the same places.
    pub fn transpose(&self) -> Self {
        let places = (0..self.rows).flat_map(|i| (0..self.columns).map(move |j| j * self.rows + i));
        let elements = cells(places.map(|place| self.elements[place].borrow().copy()));
        Self { rows: self.columns, columns: self.rows, elements }
    }

    /// A part, with the same places.
    pub fn part(&self, (row, column): (usize, usize), (rows, columns): (usize, usize)) -> Outcome<Self> {
        let places = (column..column + columns).flat_map(|j| (row..row + rows).map(move |i| (i, j)));
        let elements = places.map(|(i, j)| self.place(i, j)).collect::<Outcome<_>>()?;
        Ok(Self { rows, columns, elements })
    }
}

/// Σ x.
pub fn sum(terms: impl IntoIterator<Item = Running>) -> Running {
    terms.into_iter().reduce(|sum, term| sum.add(&term)).unwrap_or_else(|| Running::constant(0.0))
}

/// Σ x y.
pub fn dot(a: &[Rc<Running>], b: &[Rc<Running>]) -> Running {
    sum(a.iter().zip(b).map(|(x, y)| x.multiply(y)))
}

/// AB.
pub fn product(a: &Matrix, b: &Matrix) -> Outcome<Matrix> {
    if a.columns != b.rows {
        return Err(Stop::says("a product of matrices that do not fit"));
    }
    Matrix::build(a.rows, b.columns, |i, j| {
        let terms = (0..a.columns).map(|k| Ok(a.at(i, k)?.multiply(&*b.at(k, j)?)));
        Ok(Value::real(sum(terms.collect::<Outcome<Vec<_>>>()?)))
    })
}

/// u × v.
pub fn cross(u: &[Rc<Running>], v: &[Rc<Running>]) -> Vec<Value> {
    let component = |i: usize| {
        let (j, k) = ((i + 1) % 3, (i + 2) % 3);
        Value::real(u[j].multiply(&v[k]).subtract(&u[k].multiply(&v[j])))
    };
    (0..3).map(component).collect()
}

/// Rows and columns of a type of nalgebra, with the numbers among its generics.
pub fn size(name: &str, generics: &[usize]) -> Outcome<(usize, usize)> {
    let digits: Vec<usize> = name.bytes().filter(u8::is_ascii_digit).map(|digit| usize::from(digit - b'0')).collect();
    match (name, &digits[..], generics) {
        ("SVector", _, &[n]) => Ok((n, 1)),
        ("SMatrix", _, &[n, m]) => Ok((n, m)),
        (_, &[n], _) if name.starts_with("RowVector") => Ok((1, n)),
        (_, &[n], _) if name.starts_with("Vector") => Ok((n, 1)),
        (_, &[n], _) => Ok((n, n)),
        (_, &[n, m], _) => Ok((n, m)),
        _ => Err(Stop::says(format!("the size of {name}"))),
    }
}

impl Interpreter<'_> {
    /// `Matrix2::new(…)` and others.
    pub(super) fn made_matrix(
        &mut self,
        name: &str,
        (rows, columns): (usize, usize),
        arguments: Vec<Value>,
    ) -> Outcome<Value> {
        let number = |value: f64| Value::real(Running::constant(value));
        let unit = |place: usize| Matrix::build(rows, columns, |i, _| Ok(number(f64::from(u8::from(i == place)))));
        let row_wise = |values: Vec<Value>| Matrix::build(rows, columns, |i, j| Ok(values[i * columns + j].copy()));
        let columns_of = |values: &[Value]| values.iter().map(Value::elements).collect::<Outcome<Vec<_>>>();
        let matrix = match name {
            "new" => row_wise(arguments)?,
            "zeros" => Matrix::build(rows, columns, |_, _| Ok(number(0.0)))?,
            "identity" => Matrix::build(rows, columns, |i, j| Ok(number(f64::from(u8::from(i == j)))))?,
            "from_element" | "repeat" => Matrix::build(rows, columns, |_, _| Ok(arguments[0].copy()))?,
            "x" => unit(0)?,
            "y" => unit(1)?,
            "z" => unit(2)?,
            "from" | "from_column_slice" => {
                let elements = arguments[0].copy().followed().copy().elements()?;
                Matrix { rows, columns, elements }
            }
            "from_row_slice" => row_wise(arguments[0].elements()?.iter().map(|x| x.borrow().copy()).collect())?,
            "from_fn" => Matrix::build(rows, columns, |i, j| {
                let place = [i, j].map(|k| Value::Integer(k as i128)).to_vec();
                self.apply(&arguments[0], place)
            })?,
            "from_columns" => {
                let elements = columns_of(&array(&arguments[0])?)?.concat();
                Matrix { rows, columns, elements }
            }
            "from_rows" => {
                let elements = columns_of(&array(&arguments[0])?)?.concat();
                Matrix { rows: columns, columns: rows, elements }.transpose()
            }
            "from_diagonal" => {
                let diagonal = arguments[0].elements()?;
                Matrix::build(rows, columns, |i, j| Ok(if i == j { diagonal[i].borrow().copy() } else { number(0.0) }))?
            }
            "from_iterator" => {
                let elements = self.all(Stream::over(&arguments[0])?)?;
                Matrix { rows, columns, elements: cells(elements) }
            }
            _ => return Err(Stop::says(format!("the constructor {name} of a matrix"))),
        };
        Ok(Value::Matrix(matrix).copy())
    }

    /// `vector![…]` and `matrix![…; …]`.
    pub(super) fn matrix_macro(&mut self, invocation: &syn::Macro) -> Outcome<Value> {
        let name = invocation.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
        let tokens = invocation.tokens.clone().into_iter();
        let mut rows = vec![proc_macro2::TokenStream::new()];
        for token in tokens {
            match &token {
                proc_macro2::TokenTree::Punct(punct) if punct.as_char() == ';' => rows.push(Default::default()),
                _ => rows.last_mut().expect("a row").extend([token]),
            }
        }
        let read = |row| Punctuated::<Expr, Token![,]>::parse_terminated.parse2(row);
        let rows = rows.into_iter().map(read).collect::<syn::Result<Vec<_>>>();
        let rows = rows.map_err(|error| Stop::says(error.to_string()))?;
        let rows: Vec<_> = rows.iter().filter(|row| !row.is_empty()).collect();
        let mut values = Vec::new();
        for entry in rows.iter().flat_map(|row| row.iter()) {
            values.push(self.expression(entry)?);
        }
        if name == "vector" {
            return Ok(Value::Matrix(Matrix::vector(values)));
        }
        let columns = rows[0].len();
        let matrix = Matrix::build(rows.len(), columns, |i, j| Ok(values[i * columns + j].copy()))?;
        Ok(Value::Matrix(matrix))
    }
}

/// The elements of an array.
fn array(value: &Value) -> Outcome<Vec<Value>> {
    Ok(value.elements()?.iter().map(|element| element.borrow().clone()).collect())
}
