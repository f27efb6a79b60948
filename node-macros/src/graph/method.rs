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

/// Iterator methods that are almost the name of another one, which they do not mean.
const UNLIKE_NEAREST: &[&str] = &["max", "rfold", "rchunks", "rchunks_exact"];

const LATE_VALUE: &str =
    "methods of an integer or `bool` that is known at run time are not supported: compare it, or cast it by `as f64`";

const LATE_EXPONENT: &str =
    "an exponent is a number where lengths are const parameters: multiply from turn to turn, `power *= x`";

impl Elaborator<'_> {
    pub fn method_call(
        &mut self,
        receiver: &Expression,
        name: &Ident,
        generics: &[Expression],
        arguments: &[Expression],
    ) -> Reported<Value> {
        let text = name.to_string();
        let is_one_of = |names: &[&str]| names.contains(&text.as_str());
        let writes = [MUTATING, MATRIX_VIEWS, MATRIX_WRITES].into_iter().any(is_one_of);
        let whole = if writes { self.borrow(receiver) } else { self.expression(receiver) };
        let at = arguments.first().map_or(Extent::from(name), |first| first.extent);
        let arguments = self.all(arguments);
        let (whole, arguments) = (whole?, arguments?);
        if let Some(result) = self.written_grid(name, &whole, &arguments) {
            return result;
        }
        if is_one_of(MATRIX_VIEWS) {
            return self.view_of_matrix(name, &whole, generics, &arguments);
        }
        if is_one_of(MATRIX_WRITES) {
            return self.written_matrix(name, &whole, arguments);
        }
        if let Some(value) = self.method_in_nest(name, &whole, generics, &arguments)? {
            return Some(value);
        }
        match whole {
            whole if is_one_of(MUTATING) => self.mutated(name, &whole, arguments),
            whole if is_one_of(UNWRAPPING) => Some(whole),
            Value::Sequence(_) | Value::Range { .. } if is_one_of(REDUCTIONS) => {
                self.reduced(name, whole, generics, arguments)
            }
            Value::Sequence(_) | Value::Range { .. } if is_one_of(ADAPTERS) => self.adapted(name, whole, arguments),
            whole => self.method_of_loaded(name, at, generics, whole, arguments),
        }
    }

    /// A method where lengths are const parameters; `None` if what it is called on has none.
    fn method_in_nest(
        &mut self,
        name: &Ident,
        whole: &Value,
        generics: &[Expression],
        arguments: &[Value],
    ) -> Reported<Option<Value>> {
        if self.graph.nest.is_empty() {
            return Some(None);
        }
        let whole = match whole {
            Value::Reference(place) => self.memory.get(&self.follow(place.clone())).cloned(),
            whole => Some(whole.clone()),
        };
        match whole {
            Some(Value::Family(family)) if MUTATING.iter().any(|known| name == known) => {
                self.mutated_family(name, &family, arguments).map(Some)
            }
            Some(whole) => self.method_with_sizes(name, &whole, generics, arguments),
            None => Some(None),
        }
    }

    /// A method of what references lead to.
    fn method_of_loaded(
        &mut self,
        name: &Ident,
        at: Extent,
        generics: &[Expression],
        whole: Value,
        arguments: Vec<Value>,
    ) -> Reported<Value> {
        let whole = self.load(whole)?;
        let arguments = self.load_all(arguments)?;
        match whole {
            Value::Matrix(_) if [TRANSPARENT, DECOMPOSITIONS].concat().iter().any(|known| name == known) => Some(whole),
            Value::Matrix(matrix) => self.method_of_matrix(name, &matrix, generics, &arguments),
            whole => self.method(name, at, whole, arguments),
        }
    }

    /// A method of a value; references are followed.
    pub fn method(&mut self, name: &Ident, at: Extent, receiver: Value, arguments: Vec<Value>) -> Reported<Value> {
        let text = name.to_string();
        let is_one_of = |names: &[&str]| names.contains(&text.as_str());
        match receiver {
            receiver if is_one_of(TRANSPARENT) => Some(receiver),
            Value::Matrix(matrix) => self.method_of_matrix(name, &matrix, &[], &arguments),
            Value::Quaternion(quaternion) => self.method_of_quaternion(name, &quaternion, &arguments),
            Value::Real(u)
                if self.is_constant(u) && [ADAPTERS, REDUCTIONS, ARRAY_METHODS].into_iter().any(is_one_of) =>
            {
                self.refuse_constant(u, Extent::from(name));
                None
            }
            Value::Real(u) => self.method_of_real(name, at, u, &arguments),
            Value::Integer(integer) => self.method_of_integer(name, integer, &arguments),
            Value::Whole(_) | Value::Condition(_) => self.report.refuse(name, LATE_VALUE),
            Value::Array(_) if is_one_of(&["iter", "into_iter"]) => self.adapted(name, receiver, arguments),
            Value::Array(elements) if is_one_of(ARRAY_METHODS) => self.method_of_array(name, elements, &arguments),
            Value::Struct(..) => self.refuse_method_of_struct(name),
            Value::Array(_) | Value::Sequence(_) | Value::Range { .. } => self.refuse_method_of_array(name, &text),
            _ => None,
        }
    }

    fn is_constant(&self, id: Id) -> bool {
        matches!(self.graph.nodes[id.0 as usize].op, Op::Constant(_))
    }

    fn refuse_method_of_struct(&mut self, name: &Ident) -> Reported<Value> {
        let message = format!(
            "`{name}` of a struct of yours cannot be looked into: a method of the block with the dynamics can be called, with \
             `#[ode_function]` before it; otherwise make it a function with `#[ode_function]`"
        );
        self.report.refuse(name, message)
    }

    fn refuse_method_of_array(&mut self, name: &Ident, method: &str) -> Reported<Value> {
        let refused = format!("`{method}` on an array or iterator is not supported");
        match nearest([ADAPTERS, REDUCTIONS, ARRAY_METHODS, MUTATING].concat(), method) {
            Some(near) if !UNLIKE_NEAREST.contains(&method) => {
                self.report.misspelt(name, format!("{refused}: did you mean `{near}`?"));
            }
            _ => self.report.error(name, format!("{refused}: {}", instead_of(method))),
        }
        None
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
        match self.chosen(&method, u, arguments) {
            Some(value) => Some(value),
            None => self.refuse_method(name, &method),
        }
    }

    /// A method that is almost one of a real's is none, which rustc says.
    fn refuse_method(&mut self, name: &Ident, method: &str) -> Reported<Value> {
        if KINKED.contains(&method) {
            let (flaw, instead) = smooth_instead(method);
            return self.report.refuse(name, format!("`{method}` {flaw}: {instead}"));
        }
        let known = FUNCTIONS.iter().map(|(known, _)| *known).chain(FUNCTIONS2.iter().map(|(known, _)| *known));
        let refused = format!("there is no recurrence for `{method}`");
        match nearest(known.chain(COMPOSED.iter().copied()), method) {
            Some(near) => self.report.misspelt(name, format!("{refused}: did you mean `{near}`?")),
            None => self.report.error(name, format!("{refused}: use the elementary functions of `f64`")),
        }
        None
    }

    /// Methods that are other operations in one word.
    fn composed(&mut self, method: &str, u: Id, arguments: &[Value], at: Extent) -> Reported<Value> {
        let id = match (method, arguments) {
            ("powi", [exponent]) => self.integer_power(u, exponent, at)?,
            ("mul_add", [Value::Real(v), Value::Real(w)]) => self.multiplied_and_added(u, *v, *w),
            ("log", [Value::Real(base)]) => self.logarithm(u, *base),
            ("sin_cos", []) => return Some(self.sine_and_cosine(u)),
            ("recip", []) => self.reciprocal(u),
            ("sqr", []) => self.graph.node(Op::Multiply(u, u)),
            ("rsqrt", []) => self.reciprocal_root(u),
            ("to_radians", []) => self.scaled(u, PI / 180.0),
            ("to_degrees", []) => self.scaled(u, 180.0 / PI),
            ("silu", []) => self.silu(u),
            ("gelu", []) => self.gelu(u),
            _ => return None,
        };
        Some(Value::Real(id))
    }

    /// uⁿ.
    fn integer_power(&mut self, u: Id, exponent: &Value, at: Extent) -> Reported<Id> {
        match exponent {
            Value::Integer(n) => Some(self.graph.node(Op::Power(u, i32::try_from(n.value).ok()?))),
            Value::Real(id) => {
                let Op::Constant(name) = &self.graph.nodes[id.0 as usize].op else { return None };
                let message = unknown_constant(name);
                self.report.refuse(at, message)
            }
            Value::Whole(_) => self.late_integer(at),
            Value::Index(_) => self.report.refuse(at, LATE_EXPONENT),
            _ => None,
        }
    }

    /// uv + w.
    fn multiplied_and_added(&mut self, u: Id, v: Id, w: Id) -> Id {
        let product = self.graph.node(Op::Multiply(u, v));
        self.graph.node(Op::Add(product, w))
    }

    /// ln u / ln b.
    fn logarithm(&mut self, u: Id, base: Id) -> Id {
        let [u, base] = [u, base].map(|u| self.graph.node(Op::Call(Function::Ln, u)));
        self.graph.node(Op::Divide(u, base))
    }

    fn sine_and_cosine(&mut self, u: Id) -> Value {
        let both = [Function::Sin, Function::Cos].map(|function| self.graph.node(Op::Call(function, u)));
        Value::Tuple(both.map(Value::Real).to_vec())
    }

    fn reciprocal(&mut self, u: Id) -> Id {
        let one = self.graph.literal(1.0);
        self.graph.node(Op::Divide(one, u))
    }

    /// u^(−½).
    fn reciprocal_root(&mut self, u: Id) -> Id {
        let exponent = self.graph.literal(-0.5);
        self.graph.node(Op::Call2(Function2::Powf, u, exponent))
    }

    /// u·σ(u), σ the logistic function.
    fn silu(&mut self, u: Id) -> Id {
        let sigmoid = self.graph.node(Op::Call(Function::Sigmoid, u));
        self.graph.node(Op::Multiply(u, sigmoid))
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
                let message = format!(
                    "`{name}` on an index is not supported: use `+ - * / %`, `pow`, `min`, `max`, `abs_diff`, `saturating_sub`"
                );
                return self.report.refuse(name, message);
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
