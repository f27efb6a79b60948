//! Calls of functions by their path: closures bound by `let`, what the standard library makes arrays with, and functions
//! from elsewhere.

use super::callee::Call;
use super::closure::Callable;
use super::elaborate::Elaborator;
use super::matrix::Matrix;
use super::value::{Integer, Value};
use crate::report::{Extent, Reported};
use crate::syntax::{Expression, Kind, Path, Shape};

impl Elaborator<'_> {
    pub fn call(&mut self, function: &Path, arguments: &[Expression], shape: Option<&Shape>) -> Reported<Value> {
        let segments: Vec<_> = function.segments.iter().map(ToString::to_string).collect();
        let segments: Vec<_> = segments.iter().map(String::as_str).collect();
        let call = Call { at: function.extent, generics: &function.generics, shape };
        if let [name] = *segments
            && let Some(Value::Callable(callable)) = self.memory.look_up(name).cloned()
        {
            return self.call_variable(&callable, arguments, &call);
        }
        if let Some(made) = self.constructed(function, arguments, shape) {
            return made;
        }
        match *segments {
            ["from_fn"] | [.., "array", "from_fn"] => self.array_from_function(function, arguments, shape),
            ["Default", "default"] if arguments.is_empty() => self.default(shape, function.extent),
            [.., "mem", "swap"] => self.swap_variables(arguments),
            [.., "iter", "zip"] => self.zip_of_two(arguments, function.extent),
            _ if function.is_definable() => {
                let arguments = self.all(arguments)?;
                self.call_definition(&function.text(), arguments, &call)
            }
            _ => {
                self.refuse_function(function, &segments);
                None
            }
        }
    }

    /// A closure, or a function of an inner block.
    fn call_variable(&mut self, callable: &Callable, arguments: &[Expression], call: &Call) -> Reported<Value> {
        let arguments = self.all(arguments)?;
        match callable {
            Callable::Function(callee, names) => self.call_function(callee, names, arguments, call),
            callable => self.apply(callable, arguments, call.shape),
        }
    }

    /// `Default::default()`.
    fn default(&mut self, shape: Option<&Shape>, at: Extent) -> Reported<Value> {
        match shape {
            Some(shape) => self.zero(shape, at),
            None => self.report.refuse(at, "the type cannot be seen here: write it, `let a: [f64; 3] = …`"),
        }
    }

    /// `std::mem::swap(&mut a, &mut b)`.
    fn swap_variables(&mut self, arguments: &[Expression]) -> Reported<Value> {
        let [left, right] = <[Value; 2]>::try_from(self.all(arguments)?).ok()?;
        let [a, b] = [self.load(left.clone())?, self.load(right.clone())?];
        let [a, b] = [self.settled(a)?, self.settled(b)?];
        self.store(&left, b)?;
        self.store(&right, a)?;
        Some(Value::unit())
    }

    /// `std::iter::zip(a, b)`.
    fn zip_of_two(&mut self, arguments: &[Expression], at: Extent) -> Reported<Value> {
        let [left, right] = <[Value; 2]>::try_from(self.all(arguments)?).ok()?;
        self.zip(left, right, at)
    }

    fn refuse_function(&mut self, function: &Path, segments: &[&str]) {
        let name = function.text();
        let message = match segments {
            [.., "mem", "replace" | "take"] => {
                format!("`{name}` is not supported: give the variables their new values by `=`")
            }
            [.., ty @ ("Vec" | "String" | "Box" | "HashMap" | "Option"), _] => {
                format!("a `{ty}` has no place in dynamics, which are made of numbers: write an array, `[0.0; 6]`")
            }
            [.., ty, _] if ty.starts_with(char::is_uppercase) => format!(
                "`{name}` cannot be looked into: write the fields, `{ty} {{ … }}`, or make it a function with `#[ode_function]` \
                 outside of the `impl`"
            ),
            _ => format!(
                "`{name}` cannot be looked into: call a function of yours that has `#[ode_function]` before it, or write the \
                 expression itself; the functions of `f64` are methods, `x.sin()`"
            ),
        };
        self.report.error(function.extent, message);
    }

    /// What `Default` makes of a type of reals.
    fn zero(&mut self, shape: &Shape, at: Extent) -> Reported<Value> {
        self.charge(at, shape.len())?;
        Some(match shape {
            Shape::Array(element, length) => Value::Array(vec![self.zero(element, at)?; *length]),
            Shape::Tuple(parts) => Value::Tuple(parts.iter().map(|part| self.zero(part, at)).collect::<Reported<_>>()?),
            Shape::Scalar => Value::Real(self.graph.literal(0.0)),
            Shape::Matrix(rows, columns) => {
                let zero = self.graph.literal(0.0);
                Value::Matrix(Matrix::of_reals(*rows, *columns, vec![zero; rows * columns]))
            }
            _ => {
                let message = "what `Default` makes cannot be seen here: write the value itself, `[0.0; N]`";
                self.report.error(at, message);
                return None;
            }
        })
    }

    /// `std::array::from_fn::<f64, 3, _>(f)` is [f(0), f(1), f(2)].
    fn array_from_function(
        &mut self,
        function: &Path,
        arguments: &[Expression],
        shape: Option<&Shape>,
    ) -> Reported<Value> {
        let Value::Callable(element) = self.all(arguments)?.pop()? else { return None };
        if let Some(family) = self.family_from_function(function, &element, shape)? {
            return Some(family);
        }
        let (length, part) = match (function.generics.as_slice(), shape) {
            ([_, length, ..], _) if !matches!(length.kind, Kind::Refused) => (self.length(length)?, None),
            (_, Some(Shape::Array(part, length))) => (*length, Some(&**part)),
            _ => {
                let message = "the length cannot be seen here: write it, `let a: [f64; 3] = std::array::from_fn(…)`";
                self.report.error(function.extent, message);
                return None;
            }
        };
        self.charge(function.extent, length)?;
        let elements = (0..length).map(|i| self.apply(&element, vec![Value::index(i)], part));
        elements.collect::<Option<_>>().map(Value::Array)
    }

    /// The same, where the length is known when the sizes are.
    fn family_from_function(
        &mut self,
        function: &Path,
        element: &Callable,
        shape: Option<&Shape>,
    ) -> Reported<Option<Value>> {
        if self.graph.nest.is_empty() {
            return Some(None);
        }
        let (length, part) = match (function.generics.as_slice(), shape) {
            ([_, length, ..], _) if !matches!(length.kind, Kind::Refused) => match self.value(length)? {
                Value::Index(length) => (length, None),
                _ => return Some(None),
            },
            (_, Some(Shape::Family(part, length))) => (length.clone(), Some(&**part)),
            _ => return Some(None),
        };
        let apply = |this: &mut Self, turn| this.apply(element, vec![Value::Index(turn)], part);
        self.tabulated(length, part, function.extent, apply).map(Some)
    }

    /// A length that is needed at compile time.
    pub fn length(&mut self, length: &Expression) -> Reported<usize> {
        match self.value(length)? {
            Value::Integer(Integer { value, .. }) => usize::try_from(value).ok(),
            Value::Real(id) => {
                self.not_an_integer(id, length.extent);
                None
            }
            Value::Whole(_) => self.late_integer(length.extent),
            _ => None,
        }
    }

    /// The elements that a range like `1..3` or `..2` cuts out.
    pub fn slice(&mut self, parts: &[Value], range: &Value, at: Extent) -> Reported<Vec<Value>> {
        let Value::Range { start, end } = range else { return None };
        let bound = |bound: &Option<Integer>| bound.map(|bound| usize::try_from(bound.value));
        let start = bound(start).unwrap_or(Ok(0)).ok()?;
        let end = bound(end).unwrap_or(Ok(parts.len())).ok()?;
        match parts.get(start..end) {
            Some(parts) => Some(parts.to_vec()),
            None => {
                let message = format!("the slice is {start}..{end} here, and the array has {} elements", parts.len());
                self.report.error(at, message);
                None
            }
        }
    }
}
