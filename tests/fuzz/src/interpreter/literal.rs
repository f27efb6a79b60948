//! Numbers as they are written, and constants of the standard library.

use syn::Lit;

use super::Interpreter;
use super::stop::{Outcome, Stop};
use super::value::Value;
use crate::number::Running;

impl Interpreter<'_> {
    pub(super) fn literal(&self, literal: &Lit) -> Outcome<Value> {
        let (is_real, digits) = match literal {
            Lit::Float(number) => (true, number.base10_digits()),
            Lit::Int(number) => (number.suffix().starts_with('f'), number.base10_digits()),
            Lit::Bool(truth) => return Ok(Value::Boolean(truth.value)),
            _ => return Err(Stop::says("a literal that is no number")),
        };
        let unreadable = || Stop::says(format!("the number {digits}"));
        if is_real {
            // As Rust reads it: rounded once, to its own precision.
            let value = if self.program.is_single {
                digits.parse::<f32>().map(f64::from).map_err(|_| unreadable())?
            } else {
                digits.parse().map_err(|_| unreadable())?
            };
            Ok(Value::real(Running::constant(value)))
        } else {
            digits.parse().map(Value::Integer).map_err(|_| unreadable())
        }
    }

    /// `std::f64::consts::…`.
    pub(super) fn standard_constant(&self, name: &str) -> Option<Value> {
        use std::f64::consts;
        let (double, single) = match name {
            "PI" => (consts::PI, std::f32::consts::PI),
            "TAU" => (consts::TAU, std::f32::consts::TAU),
            "E" => (consts::E, std::f32::consts::E),
            "LN_2" => (consts::LN_2, std::f32::consts::LN_2),
            "SQRT_2" => (consts::SQRT_2, std::f32::consts::SQRT_2),
            "FRAC_PI_4" => (consts::FRAC_PI_4, std::f32::consts::FRAC_PI_4),
            _ => return None,
        };
        let value = if self.program.is_single { f64::from(single) } else { double };
        Some(Value::real(Running::constant(value)))
    }
}
