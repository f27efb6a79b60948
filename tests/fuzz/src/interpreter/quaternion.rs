//! Quaternions: i, j, k, w.

use std::rc::Rc;

use syn::BinOp;

use super::matrix::{cross, dot, sum};
use super::operator::reals;
use super::stop::{Outcome, Stop};
use super::value::{Matrix, Value, cells};
use crate::number::{Function, Running};

/// `Quaternion::new(w, i, j, k)` and others.
pub fn made(name: &str, arguments: &[Value]) -> Outcome<Value> {
    let zero = || Value::real(Running::constant(0.0));
    Ok(match name {
        "new" => quaternion([1, 2, 3, 0].map(|place| arguments[place].copy()).to_vec()),
        "from_imag" | "from_parts" => {
            let vector = arguments.last().expect("a vector").elements()?;
            let w = if name == "from_imag" { zero() } else { arguments[0].copy() };
            quaternion(vector.iter().map(|part| part.borrow().copy()).chain([w]).collect())
        }
        "from_quaternion" | "new_normalize" => scaled_to_one(&numbers(&arguments[0])?)?,
        _ => return Err(Stop::says(format!("the constructor {name} of a quaternion"))),
    })
}

/// An operator of which one side at least is a quaternion.
pub fn binary(operator: &BinOp, left: &Value, right: &Value) -> Outcome<Value> {
    match (left, right) {
        (Value::Quaternion(_), Value::Quaternion(_)) => {
            let (p, q) = (numbers(left)?, numbers(right)?);
            match operator {
                BinOp::Mul(_) => Ok(product(&p, &q)),
                _ => {
                    let parts = p.iter().zip(&q).map(|(x, y)| Ok(Value::real(reals(operator, x, y)?)));
                    Ok(quaternion(parts.collect::<Outcome<_>>()?))
                }
            }
        }
        (Value::Quaternion(_), Value::Matrix(v)) => Ok(Value::Matrix(rotated(&numbers(left)?, v)?)),
        (Value::Quaternion(_), Value::Real(s)) => {
            let parts = numbers(left)?.into_iter().map(|x| Ok(Value::real(reals(operator, &x, s)?)));
            Ok(quaternion(parts.collect::<Outcome<_>>()?))
        }
        (Value::Real(s), Value::Quaternion(_)) => {
            let parts = numbers(right)?.into_iter().map(|x| Ok(Value::real(reals(operator, s, &x)?)));
            Ok(quaternion(parts.collect::<Outcome<_>>()?))
        }
        _ => Err(Stop::says("an operator of a quaternion")),
    }
}

/// A method of a quaternion.
pub fn method(name: &str, receiver: &Value) -> Outcome<Value> {
    let q = numbers(receiver)?;
    Ok(match name {
        "conjugate" | "inverse" => {
            let imaginary = q[..3].iter().map(|x| Value::real(x.negate()));
            quaternion(imaginary.chain([Value::Real(q[3].clone())]).collect())
        }
        "norm" | "magnitude" => Value::real(dot(&q, &q).apply(&Function::Named("sqrt"))?),
        "norm_squared" | "magnitude_squared" => Value::real(dot(&q, &q)),
        "normalize" => scaled_to_one(&q)?,
        "imag" | "vector" => Value::Matrix(Matrix::vector(q[..3].iter().map(|x| Value::Real(x.clone())))),
        "scalar" => Value::Real(q[3].clone()),
        "into_inner" => receiver.followed().copy(),
        _ => return Err(Stop::says(format!("the method {name} of a quaternion"))),
    })
}

fn quaternion(parts: Vec<Value>) -> Value {
    Value::Quaternion(cells(parts))
}

fn numbers(value: &Value) -> Outcome<Vec<Rc<Running>>> {
    value.elements()?.iter().map(|part| part.borrow().number()).collect()
}

fn scaled_to_one(q: &[Rc<Running>]) -> Outcome<Value> {
    let norm = dot(q, q).apply(&Function::Named("sqrt"))?;
    let parts = q.iter().map(|x| Ok(Value::real(x.divide(&norm)?)));
    Ok(quaternion(parts.collect::<Outcome<_>>()?))
}

/// Hamilton's table: each part is a signed sum of four products.
fn product(p: &[Rc<Running>], q: &[Rc<Running>]) -> Value {
    // (part of p, part of q, sign) for i, j, k, w.
    const TABLE: [[(usize, usize, bool); 4]; 4] = [
        [(3, 0, true), (0, 3, true), (1, 2, true), (2, 1, false)],
        [(3, 1, true), (1, 3, true), (2, 0, true), (0, 2, false)],
        [(3, 2, true), (2, 3, true), (0, 1, true), (1, 0, false)],
        [(3, 3, true), (0, 0, false), (1, 1, false), (2, 2, false)],
    ];
    let part = |row: &[(usize, usize, bool); 4]| {
        Value::real(sum(row.iter().map(|&(i, j, positive)| {
            let term = p[i].multiply(&q[j]);
            if positive { term } else { term.negate() }
        })))
    };
    quaternion(TABLE.iter().map(part).collect())
}

/// v + 2w (u × v) + 2u × (u × v) for a unit quaternion (w, u).
fn rotated(q: &[Rc<Running>], v: &Matrix) -> Outcome<Matrix> {
    let two = Running::constant(2.0);
    let numbers = |values: Vec<Value>| values.iter().map(Value::number).collect::<Outcome<Vec<_>>>();
    let (u, w, v) = (&q[..3], &q[3], v.numbers()?);
    let once = numbers(cross(u, &v))?;
    let twice = numbers(cross(u, &once))?;
    let component = |i: usize| {
        let turned = w.multiply(&once[i]).add(&twice[i]).multiply(&two);
        Value::real(v[i].add(&turned))
    };
    Ok(Matrix::vector((0..3).map(component)))
}
