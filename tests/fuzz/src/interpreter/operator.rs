//! Operators on numbers, integers, matrices and quaternions.

use syn::BinOp;

use super::stop::{Outcome, Stop};
use super::value::{Matrix, Value, cells};
use super::{matrix, quaternion};
use crate::number::Running;

/// The operator of `+=` and others.
pub fn compound(operator: &BinOp) -> Option<BinOp> {
    Some(match operator {
        BinOp::AddAssign(_) => BinOp::Add(Default::default()),
        BinOp::SubAssign(_) => BinOp::Sub(Default::default()),
        BinOp::MulAssign(_) => BinOp::Mul(Default::default()),
        BinOp::DivAssign(_) => BinOp::Div(Default::default()),
        BinOp::RemAssign(_) => BinOp::Rem(Default::default()),
        _ => return None,
    })
}

/// −x.
pub fn negate(value: &Value) -> Outcome<Value> {
    Ok(match value.followed() {
        Value::Integer(integer) => Value::Integer(-integer),
        Value::Real(x) => Value::real(x.negate()),
        Value::Matrix(matrix) => Value::Matrix(matrix.map(|x| Ok(x.negate()))?),
        Value::Quaternion(parts) => {
            let parts = parts.iter().map(|part| Ok(Value::real(part.borrow().number()?.negate())));
            Value::Quaternion(cells(parts.collect::<Outcome<Vec<_>>>()?))
        }
        other => return Err(Stop::not_understood("a number", &other)),
    })
}

/// left ∘ right.
pub fn binary(operator: &BinOp, left: &Value, right: &Value) -> Outcome<Value> {
    match (left.followed(), right.followed()) {
        (Value::Integer(a), Value::Integer(b)) => integers(operator, a, b),
        (Value::Boolean(a), Value::Boolean(b)) => match operator {
            BinOp::Eq(_) => Ok(Value::Boolean(a == b)),
            BinOp::Ne(_) => Ok(Value::Boolean(a != b)),
            _ => Err(Stop::says("an operator of truth values")),
        },
        (Value::Real(a), Value::Real(b)) => match ordering(operator, a.first().partial_cmp(&b.first())) {
            Some(truth) => Ok(Value::Boolean(truth)),
            None => Ok(Value::real(reals(operator, &a, &b)?)),
        },
        (Value::Matrix(a), Value::Matrix(b)) => Ok(Value::Matrix(matrices(operator, &a, &b)?)),
        (Value::Matrix(a), Value::Real(s)) => Ok(Value::Matrix(a.map(|x| reals(operator, x, &s))?)),
        (Value::Real(s), Value::Matrix(b)) => Ok(Value::Matrix(b.map(|x| reals(operator, &s, x))?)),
        (a @ Value::Quaternion(_), b) | (a, b @ Value::Quaternion(_)) => quaternion::binary(operator, &a, &b),
        (a, b) => Err(Stop::says(format!("an operator between {} and {}", a.kind(), b.kind()))),
    }
}

fn matrices(operator: &BinOp, a: &Matrix, b: &Matrix) -> Outcome<Matrix> {
    match operator {
        BinOp::Mul(_) => matrix::product(a, b),
        _ => a.zip_map(b, |x, y| reals(operator, x, y)),
    }
}

/// The arithmetic of series.
pub fn reals(operator: &BinOp, a: &Running, b: &Running) -> Outcome<Running> {
    Ok(match operator {
        BinOp::Add(_) => a.add(b),
        BinOp::Sub(_) => a.subtract(b),
        BinOp::Mul(_) => a.multiply(b),
        BinOp::Div(_) => a.divide(b)?,
        _ => return Err(Stop::says("an operator of real numbers")),
    })
}

fn integers(operator: &BinOp, a: i128, b: i128) -> Outcome<Value> {
    if let Some(truth) = ordering(operator, Some(a.cmp(&b))) {
        return Ok(Value::Boolean(truth));
    }
    let value = match operator {
        BinOp::Add(_) => Some(a + b),
        BinOp::Sub(_) => Some(a - b),
        BinOp::Mul(_) => Some(a * b),
        BinOp::Div(_) => a.checked_div(b),
        BinOp::Rem(_) => a.checked_rem(b),
        _ => None,
    };
    value.map(Value::Integer).ok_or_else(|| Stop::says("an operation on integers"))
}

/// The truth of a comparison, if it is one.
fn ordering(operator: &BinOp, order: Option<std::cmp::Ordering>) -> Option<bool> {
    Some(match operator {
        BinOp::Eq(_) => order.is_some_and(|order| order.is_eq()),
        BinOp::Ne(_) => order.is_some_and(|order| order.is_ne()),
        BinOp::Lt(_) => order.is_some_and(|order| order.is_lt()),
        BinOp::Le(_) => order.is_some_and(|order| order.is_le()),
        BinOp::Gt(_) => order.is_some_and(|order| order.is_gt()),
        BinOp::Ge(_) => order.is_some_and(|order| order.is_ge()),
        _ => return None,
    })
}
