//! Expressions: each kind of them comes to a value.

use std::rc::Rc;

use proc_macro2::Ident;
use quote::ToTokens;

use super::closure::Callable;
use super::elaborate::{Elaborator, Flow};
use super::value::{Integer, Value};
use crate::report::{Extent, Reported};
use crate::syntax::{Expression, Kind, NamedConstant, Shape};

impl Elaborator<'_> {
    /// The value with references followed: what arithmetic takes.
    pub fn value(&mut self, expression: &Expression) -> Reported<Value> {
        let value = self.expression(expression)?;
        self.load(value)
    }

    pub fn expression(&mut self, expression: &Expression) -> Reported<Value> {
        self.shaped(expression, None)
    }

    /// An expression that must come to a value of this shape, if it is known.
    pub fn shaped(&mut self, expression: &Expression, shape: Option<&Shape>) -> Reported<Value> {
        let value = self.evaluated(expression, shape);
        if value.is_none() {
            self.lose(expression.extent);
        }
        value
    }

    fn evaluated(&mut self, expression: &Expression, shape: Option<&Shape>) -> Reported<Value> {
        let at = expression.extent;
        self.charge(at, 1)?;
        match &expression.kind {
            Kind::Refused => None,
            Kind::Float(value) => self.float(*value),
            Kind::Integer(value, signed) => Some(Value::Integer(Integer { value: *value, signed: *signed })),
            Kind::Boolean(value) => Some(Value::Boolean(*value)),
            Kind::Name(name) => self.named(name, at),
            Kind::Path(constant) => self.at_path(constant, at),
            Kind::Function(name) => Some(Value::Callable(Rc::new(Callable::Method(name.clone())))),
            Kind::Closure(closure) => Some(self.close(closure)),
            Kind::Call { function, arguments } => self.call(function, arguments, shape),
            Kind::Reference(place, true) => self.borrow(place),
            Kind::Reference(value, false) | Kind::Dereference(value) => self.followed(value, shape),
            Kind::Range(start, end, inclusive) => self.range(start.as_deref(), end.as_deref(), *inclusive),
            Kind::Unary(operator, operand) => self.unary(*operator, operand, at),
            Kind::Binary(operator, left, right) => self.operation(*operator, left, right, at),
            Kind::Method { receiver, name, generics, arguments } => {
                let value = self.method_call(receiver, name, generics, arguments)?;
                if name == "into" { self.converted(value, shape, Extent::from(name)) } else { Some(value) }
            }
            Kind::Index(..) | Kind::Field(..) => self.element(expression),
            Kind::Array(elements) => self.array(elements, shape, at),
            Kind::Tuple(elements) => self.tuple(elements, shape, at),
            Kind::Struct(fields, rest) => self.structure(fields, rest.as_deref(), shape),
            Kind::Matrix(rows) => self.matrix_of_rows(rows).map(Value::Matrix),
            Kind::Repeat(element, length) => self.filled(element, length),
            Kind::Cast(value, target) => self.cast(value, *target, at),
            Kind::Panic => self.stop(at, "this is always reached, and the recurrences cannot stop"),
            Kind::Assert(condition) => self.assert(condition),
            Kind::Block(_) | Kind::If { .. } | Kind::Match { .. } => self.valued(expression, shape),
        }
    }

    /// A number beyond the range of its type is rustc's to report.
    fn float(&mut self, value: f64) -> Reported<Value> {
        (value.abs() <= self.graph.real.largest()).then(|| Value::Real(self.graph.literal(value)))
    }

    /// A variable; or a constant, or a function.
    fn named(&mut self, name: &Ident, at: Extent) -> Reported<Value> {
        let text = name.to_string();
        match self.memory.look_up(&text).cloned() {
            Some(Value::Lost) => None,
            Some(Value::Callable(function)) => Some(self.copy_of_function(&function)),
            Some(value) => Some(self.fetch(value)),
            // A name that is no variable is a constant; one in lower case is a slip, which rustc reports.
            None if text.contains(char::is_uppercase) => {
                Some(self.constant(NamedConstant::new(name.to_token_stream())))
            }
            None => self.function_from_elsewhere(&text, at),
        }
    }

    /// A function, or a constant.
    fn at_path(&mut self, constant: &NamedConstant, at: Extent) -> Reported<Value> {
        let path = constant.path_text();
        if self.definitions.called(self.caller, &path).is_some() {
            return self.function_from_elsewhere(&path, at);
        }
        Some(self.constant(constant.clone()))
    }

    /// What a reference that cannot be written to leads to.
    fn followed(&mut self, reference: &Expression, shape: Option<&Shape>) -> Reported<Value> {
        let value = self.shaped(reference, shape)?;
        self.load(value)
    }

    fn array(&mut self, elements: &[Expression], shape: Option<&Shape>, at: Extent) -> Reported<Value> {
        let part = match shape {
            Some(Shape::Array(part, _)) => Some(&**part),
            _ => None,
        };
        let elements = self.all_shaped(elements.iter().map(|element| (element, part)))?;
        self.whole(Value::Array(elements), at)
    }

    fn tuple(&mut self, elements: &[Expression], shape: Option<&Shape>, at: Extent) -> Reported<Value> {
        let parts = match shape {
            Some(Shape::Tuple(parts)) if parts.len() == elements.len() => parts.iter().map(Some).collect(),
            _ => vec![None; elements.len()],
        };
        let elements = self.all_shaped(elements.iter().zip(parts))?;
        self.whole(Value::Tuple(elements), at)
    }

    /// A function that is passed on by its path, as in `.map(gravity)`.
    fn function_from_elsewhere(&self, path: &str, at: Extent) -> Reported<Value> {
        self.definitions.called(self.caller, path)?;
        Some(Value::Callable(Rc::new(Callable::Definition(path.to_owned(), at, self.caller))))
    }

    /// A value made of others, if it is not too large: it could double in every line.
    pub fn whole(&mut self, value: Value, at: Extent) -> Reported<Value> {
        self.charge(at, value.len())?;
        Some(value)
    }

    pub fn all(&mut self, expressions: &[Expression]) -> Reported<Vec<Value>> {
        self.all_shaped(expressions.iter().map(|expression| (expression, None)))
    }

    /// All values, also if one is refused: the others may have mistakes as well.
    fn all_shaped<'e>(
        &mut self,
        expressions: impl Iterator<Item = (&'e Expression, Option<&'e Shape>)>,
    ) -> Reported<Vec<Value>> {
        let values: Vec<_> = expressions.map(|(expression, shape)| self.shaped(expression, shape)).collect();
        values.into_iter().collect()
    }

    fn filled(&mut self, element: &Expression, length: &Expression) -> Reported<Value> {
        let value = self.expression(element)?;
        if !self.graph.nest.is_empty()
            && let Value::Index(length) = self.value(length)?
        {
            return self.filled_family(value, length, element.extent);
        }
        let length = self.length(length)?;
        self.charge(element.extent, value.len().saturating_mul(length))?;
        let mut elements = vec![value.clone(); length];
        if self.holds_family(&value) {
            for element in elements.iter_mut().skip(1) {
                *element = self.copied(&value, "elements")?;
            }
        }
        Some(Value::Array(elements))
    }

    /// A block or an `if` where a value is needed.
    fn valued(&mut self, expression: &Expression, shape: Option<&Shape>) -> Reported<Value> {
        let (flow, value) = self.conditional(expression, shape)??;
        if flow != Flow::Next {
            let message = "`continue` and `break` are statements of their own: put this `if` before the `let`";
            self.report.error(expression.extent, message);
        }
        Some(value.unwrap_or_else(Value::unit))
    }

    /// A block, or the branch of an `if` that is taken; `None` for any other expression.
    pub fn conditional(
        &mut self,
        expression: &Expression,
        shape: Option<&Shape>,
    ) -> Option<Reported<(Flow, Reported<Value>)>> {
        match &expression.kind {
            Kind::Block(block) => Some(self.block(block, shape)),
            Kind::If { condition, then, otherwise } => {
                let then = |this: &mut Self| this.block(then, shape);
                let otherwise = |this: &mut Self| match otherwise {
                    Some(otherwise) => this.outcome(otherwise, shape),
                    None => Some((Flow::Next, None)),
                };
                let holds = self.truth(condition);
                Some(holds.and_then(|holds| self.branch(holds, condition.extent, then, otherwise)))
            }
            Kind::Match { value, arms } => {
                let value = self.value(value);
                Some(value.and_then(|value| self.choice(&value, arms, expression.extent, shape)))
            }
            _ => None,
        }
    }

    /// An expression as a branch.
    pub fn outcome(&mut self, expression: &Expression, shape: Option<&Shape>) -> Reported<(Flow, Reported<Value>)> {
        match self.conditional(expression, shape) {
            Some(result) => result,
            None => self.shaped(expression, shape).map(|value| (Flow::Next, Some(value))),
        }
    }
}
