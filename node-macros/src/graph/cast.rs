//! Casts, `n as f64`.

use super::elaborate::Elaborator;
use super::nest::Source;
use super::value::{Integer, Value};
use super::{Id, Op};
use crate::report::{Extent, Reported};
use crate::syntax::{Cast, Expression, Part, Real};

const NARROWED: &str = "this integer is known at run time: cast it to `f64` or `i64`, which have room for it";

const INDEX_OF_REAL: &str = "a real cannot become an index: the recurrences need it at compile time";

const CHANGED: &str = "this cast changes the value: it does not fit the type";

const MIXED: &str = "`f32` and `f64` cannot be mixed in one function: drop the cast";

impl Elaborator<'_> {
    pub fn cast(&mut self, value: &Expression, target: Cast, at: Extent) -> Reported<Value> {
        match (self.value(value)?, target) {
            (Value::Integer(integer), target) => self.cast_integer(integer, target, at),
            (Value::Boolean(value), Cast::Real(_)) => Some(Value::Real(self.graph.literal(u8::from(value).into()))),
            (Value::Boolean(value), target) => {
                let signed = matches!(target, Cast::Signed { .. });
                Some(Value::Integer(Integer { value: value.into(), signed }))
            }
            (Value::Index(index), Cast::Real(_)) => Some(Value::Real(self.read(Source::Index(index), "index"))),
            (value @ Value::Index(_), _) => Some(value),
            (value @ (Value::Predicate(_) | Value::Condition(_)), Cast::Real(_)) => {
                self.number(&value).map(Value::Real)
            }
            (condition @ Value::Condition(_), _) => self.number(&condition).map(Value::Whole),
            (Value::Real(id) | Value::Whole(id), Cast::Real(real)) => self.cast_real(id, real, at),
            (value @ Value::Whole(_), Cast::Signed { bits: 64 }) => Some(value),
            (Value::Whole(_), _) => self.report.refuse(at, NARROWED),
            (Value::Real(id), _) if matches!(self.graph.nodes[id.0 as usize].op, Op::Constant(_)) => {
                self.not_an_integer(id, at);
                None
            }
            (Value::Real(_), _) => self.report.refuse(at, INDEX_OF_REAL),
            _ => self.report.refuse(at, CHANGED),
        }
    }

    fn cast_integer(&mut self, integer: Integer, target: Cast, at: Extent) -> Reported<Value> {
        match target {
            Cast::Real(real) => Some(Value::Real(self.graph.literal(real.of_integer(integer.value)))),
            Cast::Signed { bits } if fits(integer.value, bits - 1, true) => {
                Some(Value::Integer(Integer { signed: true, ..integer }))
            }
            Cast::Unsigned { bits } if fits(integer.value, bits, false) => {
                Some(Value::Integer(Integer { signed: false, ..integer }))
            }
            Cast::Signed { .. } | Cast::Unsigned { .. } => self.report.refuse(at, CHANGED),
        }
    }

    /// A constant of the surrounding module may have any type; all else has the type of the function.
    fn cast_real(&mut self, id: Id, real: Real, at: Extent) -> Reported<Value> {
        if let Op::Constant(constant) = &self.graph.nodes[id.0 as usize].op {
            let cast = constant.part(Part::As(real));
            return Some(Value::Real(self.graph.node(Op::Constant(cast))));
        }
        if real == self.graph.real {
            return Some(Value::Real(id));
        }
        match self.graph.nodes[id.0 as usize].op {
            Op::Literal(number) => Some(Value::Real(self.graph.literal(real.rounded(f64::from_bits(number))))),
            _ => self.report.refuse(at, MIXED),
        }
    }
}

/// Whether a number has so many bits at most, besides the sign.
fn fits(value: i64, bits: u32, signed: bool) -> bool {
    let magnitude = if value < 0 { !value } else { value };
    (signed || value >= 0) && (bits >= 63 || magnitude >> bits == 0)
}
