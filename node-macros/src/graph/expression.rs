//! Expressions: arithmetic on reals becomes nodes, arithmetic on indices is done.

use std::rc::Rc;

use quote::ToTokens;

use super::closure::Callable;
use super::elaborate::{Elaborator, Flow};
use super::nest::Source;
use super::quaternion::Quaternion;
use super::value::{Integer, Value};
use super::{Id, Op};
use crate::report::{Extent, Reported};
use crate::syntax::{BITS, Cast, Expression, Index, Kind, NamedConstant, Operator, Part, Real, Shape, Unary};

const STRUCT_OPERATOR: &str = "an operator of a struct of yours cannot be looked into: write it by the fields";

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
        self.charge(expression.extent, 1)?;
        match &expression.kind {
            Kind::Refused => None,
            // A number beyond the range of its type is rustc's to report.
            Kind::Float(value) => {
                (value.abs() <= self.graph.real.largest()).then(|| Value::Real(self.graph.literal(*value)))
            }
            Kind::Integer(value, signed) => Some(Value::Integer(Integer { value: *value, signed: *signed })),
            Kind::Boolean(value) => Some(Value::Boolean(*value)),
            Kind::Name(name) => match self.memory.look_up(&name.to_string()) {
                Some(Value::Lost) => None,
                Some(Value::Callable(function)) => {
                    let function = function.clone();
                    Some(self.copy_of_function(&function))
                }
                Some(value) => {
                    let value = value.clone();
                    Some(self.fetch(value))
                }
                // A name that is no variable is a constant; one in lower case is a slip, which rustc reports.
                None if name.to_string().contains(char::is_uppercase) => {
                    Some(self.constant(NamedConstant::new(name.to_token_stream())))
                }
                None => self.function_from_elsewhere(&name.to_string(), expression.extent),
            },
            Kind::Path(constant) if self.definitions.called(self.caller, &constant.path_text()).is_some() => {
                self.function_from_elsewhere(&constant.path_text(), expression.extent)
            }
            Kind::Path(constant) => Some(self.constant(constant.clone())),
            Kind::Function(name) => Some(Value::Callable(Rc::new(Callable::Method(name.clone())))),
            Kind::Closure(closure) => Some(self.close(closure)),
            Kind::Call { function, arguments } => self.call(function, arguments, shape),
            Kind::Reference(place, true) => self.borrow(place),
            Kind::Reference(value, false) | Kind::Dereference(value) => {
                let value = self.shaped(value, shape)?;
                self.load(value)
            }
            Kind::Range(start, end, inclusive) => self.range(start.as_deref(), end.as_deref(), *inclusive),
            Kind::Unary(operator, operand) => {
                let operand = self.value(operand)?;
                self.unary(*operator, operand, expression.extent)
            }
            Kind::Binary(operator, left, right) => {
                if matches!(operator, Operator::And | Operator::Or) {
                    return self.logic(*operator, left, right);
                }
                let (left, right) = (self.value(left), self.value(right));
                self.binary(*operator, left?, right?, expression.extent)
            }
            Kind::Method { receiver, name, generics, arguments } => {
                let value = self.method_call(receiver, name, generics, arguments)?;
                if name == "into" { self.converted(value, shape, Extent::from(name)) } else { Some(value) }
            }
            Kind::Index(..) | Kind::Field(..) => self.element(expression),
            Kind::Array(elements) => {
                let part = match shape {
                    Some(Shape::Array(part, _)) => Some(&**part),
                    _ => None,
                };
                let elements = self.all_shaped(elements.iter().map(|element| (element, part)))?;
                self.whole(Value::Array(elements), expression.extent)
            }
            Kind::Tuple(elements) => {
                let parts = match shape {
                    Some(Shape::Tuple(parts)) if parts.len() == elements.len() => parts.iter().map(Some).collect(),
                    _ => vec![None; elements.len()],
                };
                let elements = self.all_shaped(elements.iter().zip(parts))?;
                self.whole(Value::Tuple(elements), expression.extent)
            }
            Kind::Struct(fields, rest) => self.structure(fields, rest.as_deref(), shape),
            Kind::Matrix(rows) => self.matrix_of_rows(rows).map(Value::Matrix),
            Kind::Repeat(element, length) => self.filled(element, length),
            Kind::Cast(value, target) => {
                let value = self.value(value)?;
                self.cast(value, *target, expression.extent)
            }
            Kind::Panic => self.stop(expression.extent, "this is always reached, and the recurrences cannot stop"),
            Kind::Assert(condition) => self.assert(condition),
            Kind::Block(_) | Kind::If { .. } | Kind::Match { .. } => self.valued(expression, shape),
        }
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

    fn range(&mut self, start: Option<&Expression>, end: Option<&Expression>, inclusive: bool) -> Reported<Value> {
        let mut value = |bound: Option<&Expression>| match bound {
            Some(bound) => self.value(bound).map(|value| Some((value, bound.extent))),
            None => Some(None),
        };
        let (start, end) = (value(start)?, value(end)?);
        if [&start, &end].iter().any(|bound| matches!(bound, Some((Value::Index(_), _)))) {
            return span(start, end, inclusive);
        }
        let mut bound = |bound: Option<(Value, Extent)>| match bound {
            Some((value, at)) => self.bound(&value, at).map(Some),
            None => Some(None),
        };
        let (start, mut end) = (bound(start)?, bound(end)?);
        if let Some(end) = &mut end
            && inclusive
        {
            end.value = end.value.saturating_add(1);
        }
        Some(Value::Range { start, end })
    }

    fn bound(&mut self, bound: &Value, at: Extent) -> Reported<Integer> {
        match bound {
            Value::Integer(integer) => Some(*integer),
            Value::Real(id) if !matches!(self.graph.nodes[id.0 as usize].op, Op::Constant(_)) => {
                let message = "the bounds of a range are integers here: compare reals, `0.0 <= k && k < 1.0`";
                self.report.error(at, message);
                None
            }
            Value::Real(id) => {
                self.not_an_integer(*id, at);
                None
            }
            Value::Whole(_) => self.late_integer(at),
            _ => None,
        }
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

    fn unary(&mut self, operator: Unary, operand: Value, at: Extent) -> Reported<Value> {
        match (operator, operand) {
            (Unary::Negate, Value::Real(u)) => Some(Value::Real(self.graph.node(Op::Negate(u)))),
            (Unary::Negate, Value::Integer(integer)) => {
                Some(Value::Integer(Integer { value: integer.value.checked_neg()?, signed: true }))
            }
            (Unary::Negate, Value::Matrix(matrix)) => self.mapped(&matrix, Op::Negate).map(Value::Matrix),
            (Unary::Negate, Value::Grid(grid)) => self.mapped_grid(&grid, |this, u| this.unary(Unary::Negate, u, at)),
            (Unary::Negate, Value::Quaternion(q)) => {
                let parts = q.reals()?.map(|u| self.graph.node(Op::Negate(u)));
                Some(Value::Quaternion(Quaternion::new(parts, q.unit)))
            }
            (_, Value::Struct(..)) => {
                self.report.error(at, STRUCT_OPERATOR);
                None
            }
            (Unary::Negate, Value::Whole(u)) => Some(Value::Whole(self.graph.node(Op::Negate(u)))),
            (Unary::Not, condition @ (Value::Boolean(_) | Value::Condition(_) | Value::Predicate(_))) => {
                self.not(condition)
            }
            (Unary::Not, Value::Real(id)) => {
                let truth = self.truth_of_constant(id)?;
                self.not(truth)
            }
            (Unary::Negate, Value::Index(index)) => Some(Value::Index(Index::Number(0).minus(index))),
            (Unary::Not, Value::Integer(_)) => {
                self.report.error(at, BITS);
                None
            }
            _ => None,
        }
    }

    pub fn binary(&mut self, operator: Operator, left: Value, right: Value, at: Extent) -> Reported<Value> {
        match (left, right) {
            (Value::Real(u), Value::Real(v)) => self.reals(operator, u, v, at),
            (Value::Integer(a), Value::Integer(b)) => self.integers(operator, a, b, at),
            (left @ Value::Index(_), right @ (Value::Integer(_) | Value::Index(_)))
            | (left @ Value::Integer(_), right @ Value::Index(_)) => {
                self.indices_joined(operator, left.as_index()?, right.as_index()?, at)
            }
            (Value::Integer(_), Value::Real(id)) | (Value::Real(id), Value::Integer(_)) => {
                self.not_an_integer(id, at);
                None
            }
            (
                left @ (Value::Boolean(_) | Value::Condition(_) | Value::Predicate(_)),
                right @ (Value::Boolean(_) | Value::Condition(_) | Value::Predicate(_)),
            ) => self.conditions(operator, left, right, at),
            (left @ Value::Quaternion(_), right) | (left, right @ Value::Quaternion(_)) => {
                self.quaternions(operator, &left, &right)
            }
            (left @ Value::Grid(_), right) | (left, right @ Value::Grid(_)) => self.grids(operator, &left, &right, at),
            (left @ Value::Matrix(_), right) | (left, right @ Value::Matrix(_)) => {
                self.matrices(operator, &left, &right)
            }
            (Value::Struct(..), _) | (_, Value::Struct(..)) => {
                self.report.error(at, STRUCT_OPERATOR);
                None
            }
            (left @ Value::Whole(_), right) | (left, right @ Value::Whole(_)) => {
                self.wholes(operator, &left, &right, at)
            }
            (Value::Family(_), Value::Family(_))
            | (Value::Array(_), Value::Array(_))
            | (Value::Tuple(_), Value::Tuple(_)) => {
                self.report.error(at, "arrays and tuples are not compared as a whole: compare indices");
                None
            }
            _ => None,
        }
    }

    fn reals(&mut self, operator: Operator, u: Id, v: Id, at: Extent) -> Reported<Value> {
        let op = match operator {
            Operator::Add => Op::Add(u, v),
            Operator::Subtract => Op::Subtract(u, v),
            Operator::Multiply => Op::Multiply(u, v),
            Operator::Divide => Op::Divide(u, v),
            Operator::Remainder => {
                self.report.error(at, "`%` on reals jumps, and jumps are not supported yet: what is periodic is better said by `sin` and `cos`");
                return None;
            }
            _ => return self.compare(operator, u, v, at),
        };
        Some(Value::Real(self.graph.node(op)))
    }

    fn cast(&mut self, value: Value, target: Cast, at: Extent) -> Reported<Value> {
        match (value, target) {
            (Value::Integer(integer), Cast::Real(real)) => {
                Some(Value::Real(self.graph.literal(real.of_integer(integer.value))))
            }
            (Value::Index(index), Cast::Real(_)) => Some(Value::Real(self.read(Source::Index(index), "index"))),
            (value @ Value::Index(_), _) => Some(value),
            (value @ Value::Predicate(_), Cast::Real(_)) => self.number(&value).map(Value::Real),
            (Value::Integer(integer), Cast::Signed { bits }) if fits(integer.value, bits - 1, true) => {
                Some(Value::Integer(Integer { signed: true, ..integer }))
            }
            (Value::Integer(integer), Cast::Unsigned { bits }) if fits(integer.value, bits, false) => {
                Some(Value::Integer(Integer { signed: false, ..integer }))
            }
            (Value::Boolean(value), Cast::Signed { .. }) => {
                Some(Value::Integer(Integer { value: value.into(), signed: true }))
            }
            (Value::Boolean(value), Cast::Unsigned { .. }) => {
                Some(Value::Integer(Integer { value: value.into(), signed: false }))
            }
            (Value::Real(id) | Value::Whole(id), Cast::Real(real)) => self.cast_real(id, real, at),
            (condition @ Value::Condition(_), Cast::Real(_)) => self.number(&condition).map(Value::Real),
            (condition @ Value::Condition(_), _) => self.number(&condition).map(Value::Whole),
            (Value::Boolean(value), Cast::Real(_)) => Some(Value::Real(self.graph.literal(u8::from(value).into()))),
            (value @ Value::Whole(_), Cast::Signed { bits: 64 }) => Some(value),
            (Value::Whole(_), _) => {
                self.report
                    .error(at, "this integer is known at run time: cast it to `f64` or `i64`, which have room for it");
                None
            }
            (Value::Real(id), _) if matches!(self.graph.nodes[id.0 as usize].op, Op::Constant(_)) => {
                self.not_an_integer(id, at);
                None
            }
            (Value::Real(_), _) => {
                self.report.error(at, "a real cannot become an index: the recurrences need it at compile time");
                None
            }
            _ => {
                self.report.error(at, "this cast changes the value: it does not fit the type");
                None
            }
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
            _ => {
                self.report.error(at, "`f32` and `f64` cannot be mixed in one function: drop the cast");
                None
            }
        }
    }
}

/// Whether a number has so many bits at most, besides the sign.
fn fits(value: i64, bits: u32, signed: bool) -> bool {
    let magnitude = if value < 0 { !value } else { value };
    (signed || value >= 0) && (bits >= 63 || magnitude >> bits == 0)
}

/// A range of which a bound is known when the sizes are.
fn span(start: Option<(Value, Extent)>, end: Option<(Value, Extent)>, inclusive: bool) -> Reported<Value> {
    let index = |bound: Option<(Value, Extent)>| match bound {
        Some((bound, _)) => bound.as_index().map(Some),
        None => Some(None),
    };
    let (start, end) = (index(start)?, index(end)?);
    let end = end.map(|end| if inclusive { end.plus(Index::Number(1)) } else { end });
    Some(Value::Span(start, end))
}
