//! Methods: the elementary functions, those made of other operations, and the refusal of the rest.

use std::f64::consts::{FRAC_1_SQRT_2, PI};

use proc_macro2::Ident;

use super::array::{ARRAY_METHODS, MUTATING};
use super::elaborate::Elaborator;
use super::function::{COMPOSED, FUNCTIONS, FUNCTIONS2, KINKED};
use super::matrix_method::DECOMPOSITIONS;
use super::matrix_view::{MATRIX_VIEWS, MATRIX_WRITES};
use super::reduction::REDUCTIONS;
use super::sequence::ADAPTERS;
use super::value::{Integer, Value};
use super::{Function, Function2, Id, Op};
use crate::report::{Extent, Reported};
use crate::spelling::nearest;
use crate::syntax::{Expression, unknown_constant};

/// Methods that take a value or a reference out of an `Option`: where there is none was reported before.
const UNWRAPPING: &[&str] = &["unwrap", "expect"];

/// Methods that give what they are called on, as far as numbers go.
const TRANSPARENT: &[&str] =
    &["clone", "to_owned", "copied", "cloned", "as_ref", "borrow", "into", "try_into", "into_owned", "clone_owned"];

impl Elaborator<'_> {
    pub fn method_call(
        &mut self,
        receiver: &Expression,
        name: &Ident,
        generics: &[Expression],
        arguments: &[Expression],
    ) -> Reported<Value> {
        let method = name.to_string();
        let mutates = [MUTATING, MATRIX_VIEWS, MATRIX_WRITES].iter().any(|names| names.contains(&method.as_str()));
        let whole = if mutates { self.borrow(receiver) } else { self.expression(receiver) };
        let at = arguments.first().map_or(Extent::from(name), |first| first.extent);
        let arguments = self.all(arguments);
        let (whole, arguments) = (whole?, arguments?);
        if let Some(result) = self.written_grid(name, &whole, &arguments) {
            return result;
        }
        if MATRIX_VIEWS.contains(&method.as_str()) {
            return self.view_of_matrix(name, &whole, generics, &arguments);
        }
        if MATRIX_WRITES.contains(&method.as_str()) {
            let arguments = self.load_all(arguments)?;
            return self.written_matrix(name, &whole, &arguments);
        }
        if !self.graph.nest.is_empty() {
            let family = match &whole {
                Value::Reference(place) => self.memory.get(&self.follow(place.clone())).cloned(),
                whole => Some(whole.clone()),
            };
            if MUTATING.contains(&method.as_str())
                && let Some(Value::Family(family)) = family
            {
                return self.mutated_family(name, &family, &arguments);
            }
            if let Some(whole) = family
                && let Some(value) = self.method_with_sizes(name, &whole, generics, &arguments)?
            {
                return Some(value);
            }
        }
        if MUTATING.contains(&method.as_str()) {
            return self.mutated(name, &whole, arguments);
        }
        if UNWRAPPING.contains(&method.as_str()) {
            return Some(whole);
        }
        let reduces = REDUCTIONS.contains(&method.as_str());
        match whole {
            Value::Sequence(_) | Value::Range { .. } if reduces => self.reduced(name, whole, generics, arguments),
            Value::Sequence(_) | Value::Range { .. } if ADAPTERS.contains(&method.as_str()) => {
                self.adapted(name, whole, arguments)
            }
            whole => {
                let whole = self.load(whole)?;
                let arguments = self.load_all(arguments)?;
                match whole {
                    Value::Matrix(_)
                        if TRANSPARENT.contains(&method.as_str()) || DECOMPOSITIONS.contains(&method.as_str()) =>
                    {
                        Some(whole)
                    }
                    Value::Matrix(matrix) => self.method_of_matrix(name, &matrix, generics, &arguments),
                    whole => self.method(name, at, whole, arguments),
                }
            }
        }
    }

    /// A method of a value; references are followed.
    pub fn method(&mut self, name: &Ident, at: Extent, receiver: Value, arguments: Vec<Value>) -> Reported<Value> {
        let method = name.to_string();
        match receiver {
            receiver if TRANSPARENT.contains(&method.as_str()) => Some(receiver),
            Value::Matrix(matrix) => self.method_of_matrix(name, &matrix, &[], &arguments),
            Value::Quaternion(quaternion) => self.method_of_quaternion(name, &quaternion, &arguments),
            Value::Real(u) if self.is_constant(u) && is_of_arrays(&method) => {
                self.refuse_constant(u, Extent::from(name));
                None
            }
            Value::Real(u) => self.method_of_real(name, at, u, &arguments),
            Value::Integer(integer) => self.method_of_integer(name, integer, &arguments),
            Value::Whole(_) | Value::Condition(_) => {
                let message = "methods of an integer or `bool` that is known at run time are not supported: compare it, or cast it by `as f64`";
                self.report.error(name, message);
                None
            }
            Value::Array(_) if ["iter", "into_iter"].contains(&method.as_str()) => {
                self.adapted(name, receiver, arguments)
            }
            Value::Array(elements) if ARRAY_METHODS.contains(&method.as_str()) => {
                self.method_of_array(name, elements, &arguments)
            }
            Value::Struct(..) => {
                let message = format!(
                    "`{name}` of a struct of yours cannot be looked into: a method of the block with the dynamics can be called, with \
                     `#[ode_function]` before it; otherwise make it a function with `#[ode_function]`"
                );
                self.report.error(name, message);
                None
            }
            Value::Array(_) | Value::Sequence(_) | Value::Range { .. } => {
                self.refuse_method_of_array(name, &method);
                None
            }
            _ => None,
        }
    }

    fn is_constant(&self, id: Id) -> bool {
        matches!(self.graph.nodes[id.0 as usize].op, Op::Constant(_))
    }

    fn refuse_method_of_array(&mut self, name: &Ident, method: &str) {
        let refused = format!("`{method}` on an array or iterator is not supported");
        match nearest([ADAPTERS, REDUCTIONS, ARRAY_METHODS, MUTATING].concat(), method) {
            Some(near) if !["max", "rfold", "rchunks", "rchunks_exact"].contains(&method) => {
                self.report.misspelt(name, format!("{refused}: did you mean `{near}`?"));
            }
            _ => self.report.error(name, format!("{refused}: {}", instead_of(method))),
        }
    }

    fn method_of_real(&mut self, name: &Ident, at: Extent, u: Id, arguments: &[Value]) -> Reported<Value> {
        let method = name.to_string();
        if let Some(&(_, function)) = FUNCTIONS.iter().find(|(known, _)| *known == method) {
            return arguments.is_empty().then(|| Value::Real(self.graph.node(Op::Call(function, u))));
        }
        if let Some(&(_, function)) = FUNCTIONS2.iter().find(|(known, _)| *known == method) {
            let [Value::Real(v)] = arguments else { return None };
            return Some(Value::Real(self.graph.node(Op::Call2(function, u, *v))));
        }
        if COMPOSED.contains(&method.as_str()) {
            return self.composed(&method, u, arguments, at);
        }
        if let Some(value) = self.chosen(&method, u, arguments) {
            return Some(value);
        }
        self.refuse_method(name, &method);
        None
    }

    /// A method that is almost one of a real's is none, which rustc says.
    fn refuse_method(&mut self, name: &Ident, method: &str) {
        let message = if KINKED.contains(&method) {
            let (flaw, instead) = smooth_instead(method);
            format!("`{method}` {flaw}: {instead}")
        } else {
            let known = FUNCTIONS.iter().map(|(known, _)| *known).chain(FUNCTIONS2.iter().map(|(known, _)| *known));
            let known = known.chain(COMPOSED.iter().copied());
            match nearest(known, method) {
                Some(near) => {
                    let message = format!("there is no recurrence for `{method}`: did you mean `{near}`?");
                    return self.report.misspelt(name, message);
                }
                None => format!("there is no recurrence for `{method}`: use the elementary functions of `f64`"),
            }
        };
        self.report.error(name, message);
    }

    /// Methods that are other operations in one word.
    fn composed(&mut self, method: &str, u: Id, arguments: &[Value], at: Extent) -> Reported<Value> {
        let graph = &mut self.graph;
        let id = match (method, arguments) {
            ("powi", [Value::Integer(n)]) => {
                let n = i32::try_from(n.value).ok()?;
                graph.node(Op::Power(u, n))
            }
            ("powi", [Value::Real(id)]) => {
                if let Op::Constant(name) = &graph.nodes[id.0 as usize].op {
                    let message = unknown_constant(name);
                    self.report.error(at, message);
                }
                return None;
            }
            ("powi", [Value::Whole(_)]) => return self.late_integer(at),
            ("powi", [Value::Index(_)]) => {
                let message = "an exponent is a number where lengths are const parameters: multiply from turn to turn, `power *= x`";
                self.report.error(at, message);
                return None;
            }
            ("mul_add", [Value::Real(v), Value::Real(w)]) => {
                let product = graph.node(Op::Multiply(u, *v));
                graph.node(Op::Add(product, *w))
            }
            ("log", [Value::Real(base)]) => {
                let [ln, base] = [u, *base].map(|u| graph.node(Op::Call(Function::Ln, u)));
                graph.node(Op::Divide(ln, base))
            }
            ("sin_cos", []) => {
                let [sin, cos] = [Function::Sin, Function::Cos].map(|function| graph.node(Op::Call(function, u)));
                return Some(Value::Tuple(vec![Value::Real(sin), Value::Real(cos)]));
            }
            ("recip", []) => {
                let one = graph.literal(1.0);
                graph.node(Op::Divide(one, u))
            }
            ("sqr", []) => graph.node(Op::Multiply(u, u)),
            ("rsqrt", []) => {
                let exponent = graph.literal(-0.5);
                graph.node(Op::Call2(Function2::Powf, u, exponent))
            }
            ("to_radians", []) => self.scaled(u, PI / 180.0),
            ("to_degrees", []) => self.scaled(u, 180.0 / PI),
            ("silu", []) => {
                let sigmoid = graph.node(Op::Call(Function::Sigmoid, u));
                graph.node(Op::Multiply(u, sigmoid))
            }
            ("gelu", []) => self.gelu(u),
            _ => return None,
        };
        Some(Value::Real(id))
    }

    fn scaled(&mut self, u: Id, factor: f64) -> Id {
        let factor = self.graph.literal(factor);
        self.graph.node(Op::Multiply(factor, u))
    }

    /// u·Φ(u), Φ(u) = ½ erfc(−u/√2) the normal distribution function.
    fn gelu(&mut self, u: Id) -> Id {
        let argument = self.scaled(u, -FRAC_1_SQRT_2);
        let erfc = self.graph.node(Op::Call(Function::Erfc, argument));
        let normal = self.scaled(erfc, 0.5);
        self.graph.node(Op::Multiply(u, normal))
    }

    fn method_of_integer(&mut self, name: &Ident, integer: Integer, arguments: &[Value]) -> Reported<Value> {
        let a = integer.value;
        let value = match (name.to_string().as_str(), arguments) {
            ("pow", [Value::Integer(n)]) => a.checked_pow(u32::try_from(n.value).ok()?)?,
            ("min", [Value::Integer(b)]) => a.min(b.value),
            ("max", [Value::Integer(b)]) => a.max(b.value),
            ("abs_diff", [Value::Integer(b)]) => i64::try_from(a.abs_diff(b.value)).ok()?,
            ("saturating_sub", [Value::Integer(b)]) if integer.signed => a.saturating_sub(b.value),
            ("saturating_sub", [Value::Integer(b)]) => a.saturating_sub(b.value).max(0),
            ("saturating_add", [Value::Integer(b)]) => a.saturating_add(b.value),
            ("div_ceil", [Value::Integer(b)]) if b.value > 0 => a.checked_add(b.value - 1)? / b.value,
            ("abs", []) => a.checked_abs()?,
            ("rem_euclid", [Value::Integer(b)]) => a.checked_rem_euclid(b.value)?,
            _ => {
                self.report.error(
                    name,
                    format!("`{name}` on an index is not supported: use `+ - * / %`, `pow`, `min`, `max`, `abs_diff`, `saturating_sub`"),
                );
                return None;
            }
        };
        Some(Value::Integer(Integer { value, signed: integer.signed }))
    }
}

/// What a function with a kink or a jump lacks, and a smooth one that stands in for it.
fn smooth_instead(method: &str) -> (&'static str, &'static str) {
    let kink = "has a kink where its argument changes sign, and kinks are not supported yet";
    let corner = "has a kink where its arguments change their order, and kinks are not supported yet";
    let jump = "jumps, and jumps are not supported yet";
    match method {
        "abs" | "abs_sub" => (kink, "near 0 a small ε rounds it, `(x * x + ε).sqrt()`"),
        "signum" | "copysign" => (jump, "a small ε rounds it, `(x / ε).tanh()`"),
        "max" | "maximum" => (corner, "a small ε rounds it, `a + ε * ((b - a) / ε).softplus()` for `a.max(b)`"),
        "min" | "minimum" => (corner, "a small ε rounds it, `a - ε * ((a - b) / ε).softplus()` for `a.min(b)`"),
        "clamp" => (corner, "a bound that is smooth is `c * (x / c).tanh()`, between -c and c"),
        _ => (jump, "where it is known that it does not jump, write its value"),
    }
}

/// What does the same as a method of arrays or iterators that is not known.
fn instead_of(method: &str) -> &'static str {
    match method {
        "next" | "nth" | "get" => "take the element by its index, `x[0]`",
        "position" | "find" | "find_map" | "binary_search" | "contains" => {
            "what is found depends on values that change; take elements by indices that are known at compile time"
        }
        "sort" | "sort_by" | "sort_unstable_by" | "max_by" | "min_by" | "max_by_key" | "min_by_key" | "is_sorted" => {
            "the order of values changes, with a kink where it does"
        }
        "scan" | "inspect" | "partition" | "unzip" | "cycle" | "peekable" | "take_while" | "skip_while"
        | "map_while" => "write a `for` loop that assigns to variables",
        _ => "there are `iter`, `map`, `zip`, `sum`, `fold` and others, and `for` loops",
    }
}

fn is_of_arrays(method: &str) -> bool {
    [ADAPTERS, REDUCTIONS, ARRAY_METHODS].iter().any(|methods| methods.contains(&method))
}
