//! Methods, by what they are called on.

use syn::{ExprMethodCall, Type};

use super::matrix_method::Generics;
use super::operator::negate;
use super::stop::{Outcome, Stop};
use super::value::Value;
use super::{Interpreter, quaternion};
use crate::number::{Big, Function, Running};

impl Interpreter<'_> {
    pub(super) fn method_call(&mut self, call: &ExprMethodCall, _ty: Option<&Type>) -> Outcome<Value> {
        let receiver = self.place(&call.receiver)?;
        let receiver = receiver.borrow().clone();
        let arguments = call.args.iter().map(|argument| self.expression(argument)).collect::<Outcome<Vec<_>>>()?;
        let name = call.method.to_string();
        let generics = match &call.turbofish {
            Some(arguments) => self.numbers(arguments)?,
            None => Vec::new(),
        };
        if let Value::Matrix(matrix) = receiver.followed()
            && let Some(value) = self.matrix_method(&name, &matrix, &Generics(generics), &arguments)?
        {
            return Ok(value);
        }
        self.method(&name, &receiver, arguments)
    }

    /// A method by its name.
    pub(super) fn method(&mut self, name: &str, receiver: &Value, arguments: Vec<Value>) -> Outcome<Value> {
        // What there is may be a reference.
        if matches!(name, "unwrap" | "expect") {
            return Ok(receiver.copy());
        }
        if matches!(name, "clone" | "into" | "try_into" | "into_owned" | "clone_owned") {
            return Ok(receiver.followed().copy());
        }
        if let Some(value) = self.iterator_method(name, receiver, &arguments)? {
            return Ok(value);
        }
        match receiver.followed() {
            Value::Real(x) => real_method(name, &x, &arguments),
            Value::Integer(x) => integer_method(name, x, &arguments),
            Value::Array(elements) => {
                let value = self.array_method(name, &elements, &arguments)?;
                value.ok_or_else(|| Stop::says(format!("the method {name} of an array")))
            }
            Value::Matrix(matrix) => {
                let value = self.matrix_method(name, &matrix, &Generics(Vec::new()), &arguments)?;
                value.ok_or_else(|| Stop::says(format!("the method {name} of a matrix")))
            }
            Value::Quaternion(_) => quaternion::method(name, receiver),
            other if self.program.functions.contains_key(name) => {
                let receiver = std::iter::once(other);
                self.call(name, receiver.chain(arguments).collect())
            }
            other => Err(Stop::says(format!("the method {name} of {}", other.kind()))),
        }
    }
}

fn integer_method(name: &str, x: i128, arguments: &[Value]) -> Outcome<Value> {
    let other = |place: usize| arguments[place].integer();
    Ok(Value::Integer(match name {
        "pow" => x.pow(u32::try_from(other(0)?).map_err(|_| Stop::says("an exponent"))?),
        "min" => x.min(other(0)?),
        "max" => x.max(other(0)?),
        "abs" => x.abs(),
        "abs_diff" => (x - other(0)?).abs(),
        "rem_euclid" => x.rem_euclid(other(0)?),
        // Of what is not signed, as the generator writes it.
        "saturating_sub" => (x - other(0)?).max(0),
        "saturating_add" => x + other(0)?,
        "div_ceil" => (x + other(0)? - 1) / other(0)?,
        _ => return Err(Stop::says(format!("the method {name} of an integer"))),
    }))
}

fn real_method(name: &str, x: &Running, arguments: &[Value]) -> Outcome<Value> {
    let other = |place: usize| arguments[place].number();
    let number = |value: Big| Running::exact(crate::number::Dual::of(crate::number::Polynomial::constant(value)));
    let named = |name| Function::Named(name);
    Ok(Value::real(match name {
        "powi" => {
            let n = i32::try_from(arguments[0].integer()?).map_err(|_| Stop::says("an exponent"))?;
            x.apply(&Function::Power(n))?
        }
        "powf" => x.power(&*other(0)?)?,
        "hypot" => x.hypot(&*other(0)?)?,
        "atan2" => x.atan2(&*other(0)?)?,
        "sqr" => x.multiply(x),
        "mul_add" => x.multiply(&*other(0)?).add(&*other(1)?),
        "log" => x.apply(&named("ln"))?.divide(&other(0)?.apply(&named("ln"))?)?,
        "sin_cos" => {
            let (sin, cos) = (x.apply(&named("sin"))?, x.apply(&named("cos"))?);
            return Ok(Value::tuple([Value::real(sin), Value::real(cos)]));
        }
        "to_radians" => x.multiply(&number(&Big::pi() / &Big::new(180.0))),
        "to_degrees" => x.multiply(&number(&Big::new(180.0) / &Big::pi())),
        "silu" => x.multiply(&x.apply(&named("sigmoid"))?),
        "gelu" => {
            let argument = x.multiply(&number(-(&Big::new(1.0) / &Big::new(2.0).sqrt())));
            x.multiply(&argument.apply(&named("erfc"))?.multiply(&Running::constant(0.5)))
        }
        "abs" if x.first().sign() < 0 => x.negate(),
        "abs" => x.clone(),
        "signum" => Running::constant(if x.first().sign() < 0 { -1.0 } else { 1.0 }),
        "min" if other(0)?.first() < x.first() => (*other(0)?).clone(),
        "max" if other(0)?.first() > x.first() => (*other(0)?).clone(),
        "min" | "max" => x.clone(),
        "clamp" if x.first() < other(0)?.first() => (*other(0)?).clone(),
        "clamp" if x.first() > other(1)?.first() => (*other(1)?).clone(),
        "clamp" => x.clone(),
        "neg" => return negate(&Value::real(x.clone())),
        name => {
            let function = Function::named(name).ok_or_else(|| Stop::says(format!("the function {name}")))?;
            x.apply(&function)?
        }
    }))
}
