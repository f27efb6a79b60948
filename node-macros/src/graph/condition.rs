//! Conditions that are known at run time: on parameters, and on what else is constant in time.
//!
//! Both branches are run, and what comes of them differently is chosen where the condition is known.

use super::elaborate::{Elaborator, Flow};
use super::matrix::Matrix;
use super::quaternion::Quaternion;
use super::value::Value;
use super::{Comparison, Dependence, Id, Op};
use crate::report::{Extent, Reported};
use crate::syntax::{Expression, Operator, Part, Shape};

/// What a branch comes to: where control goes, and its value.
type Outcome = Reported<(Flow, Reported<Value>)>;

impl Elaborator<'_> {
    /// A value of this shape, made of these nodes.
    pub fn value_of_shape(&mut self, shape: &Shape, ids: Vec<Id>) -> Reported<Value> {
        let value = Value::of_shape(shape, &mut ids.into_iter())?;
        Some(if shape.is_real() { value } else { self.read_back(value, shape) })
    }

    /// Reals as the truth values and integers that they hold.
    fn read_back(&mut self, value: Value, shape: &Shape) -> Value {
        match (value, shape) {
            (Value::Real(id), Shape::Boolean) => self.nonzero(id),
            (Value::Real(id), Shape::Integer(_)) => Value::Whole(id),
            (Value::Array(parts), Shape::Array(element, _)) => {
                Value::Array(parts.into_iter().map(|part| self.read_back(part, element)).collect())
            }
            (Value::Tuple(parts), Shape::Tuple(shapes)) => {
                Value::Tuple(parts.into_iter().zip(shapes).map(|(part, shape)| self.read_back(part, shape)).collect())
            }
            (Value::Struct(names, parts), Shape::Struct(fields)) => {
                let shape_of = |name: &String| fields.iter().find(|(field, _)| field == name).map(|(_, shape)| shape);
                let parts = names.iter().zip(parts).map(|(name, part)| match shape_of(name) {
                    Some(shape) => self.read_back(part, shape),
                    None => part,
                });
                Value::Struct(names.clone(), parts.collect())
            }
            (value, _) => value,
        }
    }

    fn nonzero(&mut self, id: Id) -> Value {
        let zero = self.graph.literal(0.0);
        let equal = self.graph.node(Op::Compare(Comparison::Equal, id, zero));
        Value::Condition(self.graph.node(Op::Not(equal)))
    }

    /// The truth of an expression of type `bool`.
    pub fn truth(&mut self, expression: &Expression) -> Reported<Value> {
        match self.value(expression)? {
            value @ (Value::Boolean(_) | Value::Condition(_)) => Some(value),
            // A constant of type `bool`.
            Value::Real(id) => {
                let Op::Constant(constant) = &self.graph.nodes[id.0 as usize].op else { return None };
                let number = Op::Constant(constant.part(Part::Truth(self.graph.real)));
                let number = self.graph.node(number);
                Some(self.nonzero(number))
            }
            _ => None,
        }
    }

    /// One of two branches if it is known which, else both.
    pub fn branch(
        &mut self,
        condition: Value,
        at: Extent,
        then: impl FnOnce(&mut Self) -> Outcome,
        otherwise: impl FnOnce(&mut Self) -> Outcome,
    ) -> Outcome {
        let condition = match condition {
            Value::Boolean(true) => return then(self),
            Value::Boolean(false) => return otherwise(self),
            Value::Condition(condition) => condition,
            _ => return None,
        };
        let (then, changed_then) = self.run_apart(then);
        let (otherwise, changed_otherwise) = self.run_apart(otherwise);
        let ((_, then), (_, otherwise)) = (then?, otherwise?);
        let slots: std::collections::BTreeSet<_> =
            changed_then.keys().chain(changed_otherwise.keys()).copied().collect();
        for slot in slots {
            let old = self.memory.get(&slot.into())?.clone();
            let new = [&changed_then, &changed_otherwise].map(|changed| changed.get(&slot).unwrap_or(&old).clone());
            let [then, otherwise] = new;
            let chosen = self.select(condition, then, otherwise, at)?;
            self.suggest_name(&self.memory.label(&slot.into()), &chosen);
            *self.memory.get_mut(&slot.into())? = chosen;
        }
        let value = match (then, otherwise) {
            (Some(then), Some(otherwise)) => {
                let (then, otherwise) = (self.load(then)?, self.load(otherwise)?);
                Some(self.select(condition, then, otherwise, at)?)
            }
            _ => None,
        };
        Some((Flow::Next, value))
    }

    /// Runs a branch, and takes back what it changes.
    fn run_apart(
        &mut self,
        branch: impl FnOnce(&mut Self) -> Outcome,
    ) -> (Outcome, std::collections::BTreeMap<super::memory::Slot, Value>) {
        self.memory.begin_branch();
        self.branches += 1;
        let outcome = branch(self);
        self.branches -= 1;
        (outcome, self.memory.end_branch())
    }

    /// `continue` or `break`: whether it is reached must be known at compile time.
    pub fn jump(&mut self, flow: Flow, at: Extent) -> Reported<Flow> {
        if self.branches == 0 {
            return Some(flow);
        }
        let message = "whether this is reached is known at run time, and the recurrences need to know it at compile time: \
                       put what follows in the loop under the opposite condition";
        self.report.error(at, message);
        None
    }

    /// The first value where the condition holds, else the second.
    fn select(&mut self, condition: Id, then: Value, otherwise: Value, at: Extent) -> Reported<Value> {
        match (then, otherwise) {
            (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
                self.select_all(condition, a, b, at).map(Value::Array)
            }
            (Value::Tuple(a), Value::Tuple(b)) if a.len() == b.len() => {
                self.select_all(condition, a, b, at).map(Value::Tuple)
            }
            (Value::Matrix(a), Value::Matrix(b)) if (a.rows, a.columns) == (b.rows, b.columns) => {
                let elements = self.select_all(condition, a.elements, b.elements, at)?;
                Some(Value::Matrix(Matrix { elements, ..a }))
            }
            (Value::Quaternion(a), Value::Quaternion(b)) if a.unit == b.unit => {
                let parts = self.select_all(condition, a.parts, b.parts, at)?;
                Some(Value::Quaternion(Quaternion { parts, unit: a.unit }))
            }
            (Value::Struct(names, a), Value::Struct(others, b)) if names == others => {
                Some(Value::Struct(names, self.select_all(condition, a, b, at)?))
            }
            (Value::Real(u), Value::Real(v)) => Some(Value::Real(self.select_node(condition, u, v))),
            (Value::Integer(a), Value::Integer(b)) if a == b => Some(Value::Integer(a)),
            (
                a @ (Value::Integer(_) | Value::Whole(_) | Value::Real(_)),
                b @ (Value::Integer(_) | Value::Whole(_) | Value::Real(_)),
            ) => {
                let (u, v) = (self.number(&a)?, self.number(&b)?);
                Some(Value::Whole(self.select_node(condition, u, v)))
            }
            (Value::Boolean(a), Value::Boolean(b)) if a == b => Some(Value::Boolean(a)),
            (a @ (Value::Boolean(_) | Value::Condition(_)), b @ (Value::Boolean(_) | Value::Condition(_))) => {
                let holds = self.and(Value::Condition(condition), a)?;
                let not = self.not(Value::Condition(condition))?;
                let fails = self.and(not, b)?;
                self.or(holds, fails)
            }
            (Value::Reference(a), Value::Reference(b)) if a == b => Some(Value::Reference(a)),
            (Value::Callable(a), Value::Callable(b)) if std::rc::Rc::ptr_eq(&a, &b) => Some(Value::Callable(a)),
            _ => {
                let message = "this condition is known at run time, and numbers alone can be chosen by it, not references, closures \
                               or iterators";
                self.report.error(at, message);
                None
            }
        }
    }

    fn select_all(&mut self, condition: Id, a: Vec<Value>, b: Vec<Value>, at: Extent) -> Reported<Vec<Value>> {
        a.into_iter().zip(b).map(|(a, b)| self.select(condition, a, b, at)).collect()
    }

    fn select_node(&mut self, condition: Id, u: Id, v: Id) -> Id {
        if u == v { u } else { self.graph.node(Op::Select(condition, u, v)) }
    }

    /// A comparison of reals; both must be constant in time.
    pub fn compare(&mut self, operator: Operator, u: Id, v: Id, at: Extent) -> Reported<Value> {
        let changing = match self.graph.dependence(u).max(self.graph.dependence(v)) {
            Dependence::Nothing => None,
            Dependence::Time => Some("time"),
            Dependence::State => Some("the state"),
        };
        if let Some(changing) = changing {
            let message = format!(
                "this condition depends on {changing}, and the recurrences cannot follow a switch yet: conditions may depend on \
                 parameters, constants and indices"
            );
            self.report.error(at, message);
            return None;
        }
        let (comparison, u, v) = match operator {
            Operator::Less => (Comparison::Less, u, v),
            Operator::LessEqual => (Comparison::AtMost, u, v),
            Operator::Greater => (Comparison::Less, v, u),
            Operator::GreaterEqual => (Comparison::AtMost, v, u),
            Operator::Equal | Operator::NotEqual => (Comparison::Equal, u, v),
            _ => return None,
        };
        let condition = self.compared(comparison, u, v);
        if operator == Operator::NotEqual { self.not(condition) } else { Some(condition) }
    }

    fn compared(&mut self, comparison: Comparison, u: Id, v: Id) -> Value {
        let literal = |id: Id| match self.graph.nodes[id.0 as usize].op {
            Op::Literal(bits) => Some(f64::from_bits(bits)),
            _ => None,
        };
        match (literal(u), literal(v)) {
            (Some(x), Some(y)) => Value::Boolean(comparison.holds(x, y)),
            _ => Value::Condition(self.graph.node(Op::Compare(comparison, u, v))),
        }
    }

    /// Arithmetic and comparisons of integers that are known at run time.
    pub fn wholes(&mut self, operator: Operator, left: &Value, right: &Value, at: Extent) -> Reported<Value> {
        let (u, v) = (self.number(left)?, self.number(right)?);
        let op = match operator {
            Operator::Add => Op::Add(u, v),
            Operator::Subtract => Op::Subtract(u, v),
            Operator::Multiply => Op::Multiply(u, v),
            Operator::Divide | Operator::Remainder => {
                let message = "this integer is known at run time, where integers know `+`, `-`, `*` and comparisons: cast to a \
                               real first, `as f64`";
                self.report.error(at, message);
                return None;
            }
            _ => return self.compare(operator, u, v, at),
        };
        Some(Value::Whole(self.graph.node(op)))
    }

    /// An integer, a constant of an integer type or a truth value as a real.
    pub fn number(&mut self, value: &Value) -> Reported<Id> {
        Some(match value {
            Value::Integer(integer) => self.graph.literal(integer.value as f64),
            Value::Boolean(holds) => self.graph.literal(u8::from(*holds).into()),
            Value::Whole(id) => *id,
            Value::Condition(condition) => {
                let [one, zero] = [1.0, 0.0].map(|value| self.graph.literal(value));
                self.graph.node(Op::Select(*condition, one, zero))
            }
            Value::Real(id) => {
                let Op::Constant(constant) = &self.graph.nodes[id.0 as usize].op else { return None };
                let number = Op::Constant(constant.part(Part::As(self.graph.real)));
                self.graph.node(number)
            }
            _ => return None,
        })
    }

    /// `&&` and `||`: the right side is not looked at where the left one decides.
    pub fn logic(&mut self, operator: Operator, left: &Expression, right: &Expression) -> Reported<Value> {
        let left = self.truth(left);
        if let Some(Value::Boolean(decided)) = left
            && decided == (operator == Operator::Or)
        {
            return Some(Value::Boolean(decided));
        }
        let (left, right) = (left, self.truth(right)?);
        if operator == Operator::And { self.and(left?, right) } else { self.or(left?, right) }
    }

    /// `==` and `!=` of truth values, and `&`, `|` and `^`.
    pub fn conditions(&mut self, operator: Operator, a: Value, b: Value, at: Extent) -> Reported<Value> {
        let both = self.and(a.clone(), b.clone())?;
        let (not_a, not_b) = (self.not(a)?, self.not(b)?);
        let neither = self.and(not_a, not_b)?;
        let equal = self.or(both, neither)?;
        match operator {
            Operator::Equal => Some(equal),
            Operator::NotEqual => self.not(equal),
            _ => {
                self.report.error(at, "truth values are compared by `==` and `!=` alone");
                None
            }
        }
    }

    pub fn not(&mut self, condition: Value) -> Reported<Value> {
        Some(match condition {
            Value::Boolean(holds) => Value::Boolean(!holds),
            Value::Condition(condition) => match self.graph.nodes[condition.0 as usize].op {
                Op::Not(inner) => Value::Condition(inner),
                _ => Value::Condition(self.graph.node(Op::Not(condition))),
            },
            _ => return None,
        })
    }

    pub fn and(&mut self, a: Value, b: Value) -> Reported<Value> {
        Some(match (a, b) {
            (Value::Boolean(true), other) | (other, Value::Boolean(true)) => other,
            (Value::Boolean(false), _) | (_, Value::Boolean(false)) => Value::Boolean(false),
            (Value::Condition(a), Value::Condition(b)) if a == b => Value::Condition(a),
            (Value::Condition(a), Value::Condition(b)) => Value::Condition(self.graph.node(Op::And(a, b))),
            _ => return None,
        })
    }

    pub fn or(&mut self, a: Value, b: Value) -> Reported<Value> {
        Some(match (a, b) {
            (Value::Boolean(false), other) | (other, Value::Boolean(false)) => other,
            (Value::Boolean(true), _) | (_, Value::Boolean(true)) => Value::Boolean(true),
            (Value::Condition(a), Value::Condition(b)) if a == b => Value::Condition(a),
            (Value::Condition(a), Value::Condition(b)) => Value::Condition(self.graph.node(Op::Or(a, b))),
            _ => return None,
        })
    }

    /// Functions with a kink or a jump, of what is constant in time.
    pub fn chosen(&mut self, method: &str, u: Id, arguments: &[Value]) -> Option<Value> {
        let reals: Vec<_> = arguments
            .iter()
            .map(|argument| match argument {
                Value::Real(id) => Some(*id),
                _ => None,
            })
            .collect::<Option<_>>()?;
        let fixed = reals.iter().chain([&u]).all(|&id| self.graph.dependence(id) == Dependence::Nothing);
        if !fixed {
            return None;
        }
        let id = match (method, &reals[..]) {
            ("abs", []) => {
                let (zero, negative) = (self.graph.literal(0.0), self.graph.node(Op::Negate(u)));
                self.lesser(u, zero, negative, u)
            }
            ("signum", []) => {
                let [zero, one, minus] = [0.0, 1.0, -1.0].map(|value| self.graph.literal(value));
                self.lesser(u, zero, minus, one)
            }
            ("min", &[v]) => self.lesser(v, u, v, u),
            ("max", &[v]) => self.lesser(u, v, v, u),
            ("clamp", &[low, high]) => {
                let raised = self.lesser(u, low, low, u);
                self.lesser(high, raised, high, raised)
            }
            _ => return None,
        };
        Some(Value::Real(id))
    }

    /// `then` if u < v, else `otherwise`.
    fn lesser(&mut self, u: Id, v: Id, then: Id, otherwise: Id) -> Id {
        match self.compared(Comparison::Less, u, v) {
            Value::Boolean(true) => then,
            Value::Condition(condition) => self.select_node(condition, then, otherwise),
            _ => otherwise,
        }
    }
}

impl Comparison {
    pub fn holds(self, x: f64, y: f64) -> bool {
        match self {
            Self::Less => x < y,
            Self::AtMost => x <= y,
            Self::Equal => x == y,
        }
    }
}
