//! Arithmetic on indices, at compile time.

use super::elaborate::Elaborator;
use super::predicate::Predicate;
use super::value::{Integer, Value};
use super::{Id, Op};
use crate::report::{Extent, Reported};
use crate::syntax::{Index, Operator, unknown_constant};

impl Elaborator<'_> {
    pub fn integers(&mut self, operator: Operator, a: Integer, b: Integer, at: Extent) -> Reported<Value> {
        let signed = a.signed || b.signed;
        let result = match operator {
            Operator::Add => a.value.checked_add(b.value),
            Operator::Subtract => a.value.checked_sub(b.value),
            Operator::Multiply => a.value.checked_mul(b.value),
            Operator::Divide => a.value.checked_div(b.value),
            Operator::Remainder => a.value.checked_rem(b.value),
            _ => return Some(Value::Boolean(compare(operator, a.value, b.value)?)),
        };
        match result {
            Some(value) if signed || value >= 0 => Some(Value::Integer(Integer { value, signed })),
            Some(_) => {
                let message =
                    format!("{} − {} is below 0, and an index is not: add the length first", a.value, b.value);
                self.report.error(at, message);
                None
            }
            None => {
                self.report.error(at, "this index arithmetic overflows or divides by 0");
                None
            }
        }
    }

    /// Integers of which one is known when the sizes are.
    pub fn indices_joined(&mut self, operator: Operator, a: Index, b: Index, at: Extent) -> Reported<Value> {
        let joined = match operator {
            Operator::Add => a.plus(b),
            Operator::Subtract => a.minus(b),
            Operator::Multiply => a.times(b),
            Operator::Divide | Operator::Remainder if b == Index::Number(0) => {
                self.report.error(at, "this index arithmetic overflows or divides by 0");
                return None;
            }
            Operator::Divide => Index::Divide(a.into(), b.into()),
            Operator::Remainder => Index::Remainder(a.into(), b.into()),
            _ => return Predicate::compare(operator, a, b).map(Value::Predicate),
        };
        Some(Value::index_of(joined))
    }

    /// An integer that is known at run time, where one is needed at compile time.
    pub fn late_integer<T>(&mut self, at: Extent) -> Reported<T> {
        let message = "this integer is known at run time, and indices, lengths, bounds and exponents are needed at compile \
                       time: make it a `const`, or choose by `match` on it";
        self.report.error(at, message);
        None
    }

    /// A real where an index, a bound or a condition needs an integer.
    pub fn not_an_integer(&mut self, id: Id, at: Extent) {
        if let Op::Constant(tokens) = &self.graph.nodes[id.0 as usize].op {
            let message = unknown_constant(tokens);
            self.report.error(at, message);
        }
    }
}

fn compare(operator: Operator, a: i64, b: i64) -> Option<bool> {
    Some(match operator {
        Operator::Equal => a == b,
        Operator::NotEqual => a != b,
        Operator::Less => a < b,
        Operator::LessEqual => a <= b,
        Operator::Greater => a > b,
        Operator::GreaterEqual => a >= b,
        _ => return None,
    })
}
