//! Methods of vectors and matrices.

use super::Interpreter;
use super::array::{contents, store};
use super::matrix::{cross, dot, product, sum};
use super::solve::{determinant, solve};
use super::stop::{Outcome, Stop};
use super::stream::Stream;
use super::value::{Matrix, Value};
use crate::number::{Function, Running};

/// The numbers in the turbofish of a call.
pub struct Generics(pub Vec<usize>);

impl Interpreter<'_> {
    /// `None` if there is no such method.
    pub(super) fn matrix_method(
        &mut self,
        name: &str,
        a: &Matrix,
        generics: &Generics,
        arguments: &[Value],
    ) -> Outcome<Option<Value>> {
        if let Some(part) = part(name, a, generics, arguments)? {
            return Ok(Some(part));
        }
        if let Some(number) = number(name, a, arguments)? {
            return Ok(Some(Value::real(number)));
        }
        let reference = |matrix: Matrix| Value::Reference(super::value::cell(Value::Matrix(matrix)));
        Ok(Some(match name {
            "map" => {
                let values = a.elements.iter().map(|x| self.apply(&arguments[0], vec![x.borrow().copy()]));
                Value::Matrix(Matrix { elements: super::value::cells(values.collect::<Outcome<Vec<_>>>()?), ..*a })
            }
            "zip_map" => {
                let pairs = a.elements.iter().zip(arguments[0].elements()?);
                let values = pairs.map(|(x, y)| self.apply(&arguments[1], vec![x.borrow().copy(), y.borrow().copy()]));
                let values = values.collect::<Outcome<Vec<_>>>()?;
                Value::Matrix(Matrix { elements: super::value::cells(values), ..*a })
            }
            "column_iter" => {
                let columns = (0..a.columns).map(|j| a.part((0, j), (a.rows, 1)));
                Value::iterator(Stream::of(columns.map(|column| Ok(reference(column?))).collect::<Outcome<Vec<_>>>()?))
            }
            "row_iter" => {
                let rows = (0..a.rows).map(|i| a.part((i, 0), (1, a.columns)));
                Value::iterator(Stream::of(rows.map(|row| Ok(reference(row?))).collect::<Outcome<Vec<_>>>()?))
            }
            "as_slice" => Value::Array(a.elements.clone()),
            "len" => Value::Integer(a.elements.len() as i128),
            "nrows" => Value::Integer(a.rows as i128),
            "ncols" => Value::Integer(a.columns as i128),
            "copy_from" => store(&a.elements, contents(&arguments[0].elements()?)),
            "fill" => store(&a.elements, a.elements.iter().map(|_| arguments[0].copy()).collect()),
            "set_column" => {
                let place = arguments[0].index()?;
                let column = a.part((0, place), (a.rows, 1))?;
                store(&column.elements, contents(&arguments[1].elements()?))
            }
            "set_row" => {
                let place = arguments[0].index()?;
                let row = a.part((place, 0), (1, a.columns))?;
                store(&row.elements, contents(&arguments[1].elements()?))
            }
            "lu" | "qr" | "cholesky" | "full_piv_lu" | "col_piv_qr" => Value::Matrix(a.clone()),
            _ => match matrix(name, a, arguments)? {
                Some(matrix) => Value::Matrix(matrix),
                None => return Ok(None),
            },
        }))
    }
}

/// Parts of a matrix, with the same places.
fn part(name: &str, a: &Matrix, Generics(generics): &Generics, arguments: &[Value]) -> Outcome<Option<Value>> {
    let at = |place: usize| arguments.get(place).map_or(Ok(0), Value::index);
    let size = |place: usize| generics.get(place).copied().unwrap_or(1);
    let part = match name {
        "fixed_rows" | "fixed_rows_mut" => a.part((at(0)?, 0), (size(0), a.columns))?,
        "fixed_columns" | "fixed_columns_mut" => a.part((0, at(0)?), (a.rows, size(0)))?,
        "fixed_view" | "fixed_view_mut" => a.part((at(0)?, at(1)?), (size(0), size(1)))?,
        "row" | "row_mut" => a.part((at(0)?, 0), (1, a.columns))?,
        "column" | "column_mut" => a.part((0, at(0)?), (a.rows, 1))?,
        "xy" => a.part((0, 0), (2, 1))?,
        "xyz" => a.part((0, 0), (3, 1))?,
        "yz" => a.part((1, 0), (2, 1))?,
        "xz" => Matrix { rows: 2, columns: 1, elements: vec![a.elements[0].clone(), a.elements[2].clone()] },
        _ => return Ok(None),
    };
    Ok(Some(Value::Matrix(part)))
}

fn number(name: &str, a: &Matrix, arguments: &[Value]) -> Outcome<Option<Running>> {
    let u = a.numbers()?;
    let of_length = |square: Running| square.apply(&Function::Named("sqrt"));
    Ok(Some(match name {
        "dot" => dot(&u, &other(arguments)?.numbers()?),
        "norm" | "magnitude" => of_length(dot(&u, &u))?,
        "norm_squared" | "magnitude_squared" => dot(&u, &u),
        "metric_distance" => {
            let difference = a.zip_map(&other(arguments)?, |x, y| Ok(x.subtract(y)))?.numbers()?;
            of_length(dot(&difference, &difference))?
        }
        "sum" => sum(u.iter().map(|x| (**x).clone())),
        "mean" => sum(u.iter().map(|x| (**x).clone())).divide(&Running::constant(u.len() as f64))?,
        "product" => u.iter().map(|x| (**x).clone()).reduce(|product, x| product.multiply(&x)).expect("an element"),
        "trace" => {
            let diagonal = (0..a.rows).map(|i| Ok((*a.at(i, i)?).clone())).collect::<Outcome<Vec<_>>>()?;
            sum(diagonal)
        }
        "determinant" => determinant(a)?,
        _ => return Ok(None),
    }))
}

fn matrix(name: &str, a: &Matrix, arguments: &[Value]) -> Outcome<Option<Matrix>> {
    let scalar = |place: usize| arguments[place].number();
    Ok(Some(match name {
        "cross" => {
            Matrix { elements: Matrix::vector(cross(&a.numbers()?, &other(arguments)?.numbers()?)).elements, ..*a }
        }
        "normalize" => {
            let u = a.numbers()?;
            let norm = dot(&u, &u).apply(&Function::Named("sqrt"))?;
            a.map(|x| Ok(x.divide(&norm)?))?
        }
        "component_mul" => a.zip_map(&other(arguments)?, |x, y| Ok(x.multiply(y)))?,
        "component_div" => a.zip_map(&other(arguments)?, |x, y| Ok(x.divide(y)?))?,
        "scale" => {
            let s = scalar(0)?;
            a.map(|x| Ok(x.multiply(&s)))?
        }
        "unscale" => {
            let s = scalar(0)?;
            a.map(|x| Ok(x.divide(&s)?))?
        }
        "add_scalar" => {
            let s = scalar(0)?;
            a.map(|x| Ok(x.add(&s)))?
        }
        "lerp" => {
            let s = scalar(1)?;
            let rest = Running::constant(1.0).subtract(&s);
            a.zip_map(&other(arguments)?, |x, y| Ok(x.multiply(&rest).add(&y.multiply(&s))))?
        }
        "transpose" => a.transpose(),
        "tr_mul" => product(&a.transpose(), &other(arguments)?)?,
        "diagonal" => {
            let diagonal = (0..a.rows.min(a.columns)).map(|i| Ok(a.place(i, i)?.borrow().copy()));
            Matrix::vector(diagonal.collect::<Outcome<Vec<_>>>()?)
        }
        "push" => Matrix::vector(contents(&a.elements).into_iter().chain([arguments[0].copy()])),
        "cross_matrix" => {
            let u = a.numbers()?;
            Matrix::build(3, 3, |i, j| {
                Ok(Value::real(match (3 + j - i) % 3 {
                    0 => Running::constant(0.0),
                    1 => u[3 - i - j].negate(),
                    _ => (*u[3 - i - j]).clone(),
                }))
            })?
        }
        "solve" => solve(a, &other(arguments)?)?,
        "try_inverse" => {
            let identity =
                Matrix::build(a.rows, a.rows, |i, j| Ok(Value::real(Running::constant(f64::from(u8::from(i == j))))))?;
            solve(a, &identity)?
        }
        _ => return Ok(None),
    }))
}

fn other(arguments: &[Value]) -> Outcome<Matrix> {
    match arguments.first().map(Value::followed) {
        Some(Value::Matrix(matrix)) => Ok(matrix),
        _ => Err(Stop::says("a matrix is missing")),
    }
}
