//! Calls of functions and closures.

use syn::{Expr, ExprCall, FnArg, GenericArgument, ItemFn, PathArguments, Type};

use super::stop::{Outcome, Stop};
use super::value::{Closure, Value};
use super::{Interpreter, matrix, quaternion};
use crate::number::Running;

impl Interpreter<'_> {
    pub(super) fn call_of(&mut self, call: &ExprCall, ty: Option<&Type>) -> Outcome<Value> {
        let Expr::Path(path) = &*call.func else {
            let function = self.expression(&call.func)?;
            let arguments = self.arguments(&call.args)?;
            return self.apply(&function, arguments);
        };
        let segments: Vec<_> = path.path.segments.iter().collect();
        let name = segments[segments.len() - 1].ident.to_string();
        let local = path.path.get_ident().and_then(|name| self.variable(&name.to_string()));
        if name == "from_fn" && segments.iter().any(|segment| segment.ident == "array") {
            let length = self.length(segments[segments.len() - 1], ty)?;
            let function = self.expression(&call.args[0])?;
            let values = (0..length).map(|i| self.apply(&function, vec![Value::Integer(i)]));
            return Ok(Value::array(values.collect::<Outcome<Vec<_>>>()?));
        }
        let mut arguments = self.arguments(&call.args)?;
        if let Some(function) = local {
            let function = function.borrow().clone();
            return self.apply(&function, arguments);
        }
        if segments.len() > 1 {
            let owner = segments[segments.len() - 2];
            match owner.ident.to_string().as_str() {
                "f64" | "f32" if name == "from" => {
                    let integer = arguments[0].integer()?;
                    return Ok(Value::real(Running::constant(self.program.round(integer as f64))));
                }
                "f64" | "f32" => {
                    let receiver = arguments.remove(0);
                    return self.method(&name, &receiver, arguments);
                }
                "Quaternion" | "UnitQuaternion" => return quaternion::made(&name, &arguments),
                owner_name if owner_name.contains("Vector") || owner_name.contains("Matrix") => {
                    let size = matrix::size(owner_name, &self.sizes(&owner.arguments)?)?;
                    return self.made_matrix(&name, size, arguments);
                }
                _ => {}
            }
        }
        self.call(&name, arguments)
    }

    fn arguments<'a>(&mut self, arguments: impl IntoIterator<Item = &'a Expr>) -> Outcome<Vec<Value>> {
        arguments.into_iter().map(|argument| self.expression(argument)).collect()
    }

    /// The length of an array that a function makes: in its generics, or in the type around it.
    fn length(&mut self, segment: &syn::PathSegment, ty: Option<&Type>) -> Outcome<i128> {
        if let Some(&length) = self.sizes(&segment.arguments)?.first() {
            return Ok(length as i128);
        }
        match ty {
            Some(Type::Array(array)) => self.expression(&array.len)?.integer(),
            _ => Err(Stop::says("a length that is not written")),
        }
    }

    /// The numbers among generic arguments.
    pub(super) fn sizes(&mut self, arguments: &PathArguments) -> Outcome<Vec<usize>> {
        let PathArguments::AngleBracketed(arguments) = arguments else { return Ok(Vec::new()) };
        self.numbers(arguments)
    }

    /// The numbers among generic arguments.
    pub(super) fn numbers(&mut self, arguments: &syn::AngleBracketedGenericArguments) -> Outcome<Vec<usize>> {
        let numbers = arguments.args.iter().filter_map(|argument| match argument {
            GenericArgument::Const(number) => Some(self.expression(number).and_then(|number| number.index())),
            // The name of a size reads as a type.
            GenericArgument::Type(Type::Path(path)) => {
                let size = self.variable(&path.path.get_ident()?.to_string())?;
                Some(size.borrow().index())
            }
            _ => None,
        });
        numbers.collect()
    }

    /// Calls a function of the program.
    pub(super) fn call(&mut self, name: &str, arguments: Vec<Value>) -> Outcome<Value> {
        let function = self.program.functions.get(name).ok_or_else(|| Stop::says(format!("the function {name}")))?;
        Interpreter::new(self.program).run_function(function, arguments)
    }

    /// Runs a function among the items that it sees.
    fn run_function(mut self, function: &ItemFn, arguments: Vec<Value>) -> Outcome<Value> {
        let inside = &mut self;
        inside.declare_sizes(function, &arguments)?;
        let mut arguments = arguments.into_iter();
        for input in &function.sig.inputs {
            let argument = arguments.next().ok_or_else(|| Stop::says("an argument is missing"))?;
            match input {
                FnArg::Typed(typed) => drop(inside.bind(&typed.pat, argument)?),
                FnArg::Receiver(receiver) => {
                    inside.declare(&syn::Ident::new("self", receiver.self_token.span), argument)
                }
            }
        }
        let ty = match &function.sig.output {
            syn::ReturnType::Type(_, ty) => Some(&**ty),
            syn::ReturnType::Default => None,
        };
        returned(inside.block(&function.block, ty))
    }

    /// Calls what was passed as a function.
    pub(super) fn apply(&mut self, function: &Value, mut arguments: Vec<Value>) -> Outcome<Value> {
        match function.followed() {
            Value::Closure(closure) => self.enter(&closure, arguments),
            Value::Item(function) => {
                let names = function.items.clone();
                Interpreter { program: self.program, names }.run_function(&function.text, arguments)
            }
            Value::Function(name) if self.program.functions.contains_key(&name) => self.call(&name, arguments),
            Value::Function(name) => {
                let receiver = arguments.remove(0);
                self.method(&name, &receiver, arguments)
            }
            other => Err(Stop::not_understood("a function", &other)),
        }
    }

    fn enter(&mut self, closure: &Closure, arguments: Vec<Value>) -> Outcome<Value> {
        let mut inside = Interpreter { program: self.program, names: closure.captured.clone() };
        for (pattern, argument) in closure.text.inputs.iter().zip(arguments) {
            inside.bind(pattern, argument)?;
        }
        let ty = match &closure.text.output {
            syn::ReturnType::Type(_, ty) => Some(&**ty),
            syn::ReturnType::Default => None,
        };
        returned(inside.expression_of(&closure.text.body, ty))
    }

    /// The value of a path: a variable, a constant, a function.
    pub(super) fn path(&mut self, path: &syn::Path) -> Outcome<Value> {
        let name = path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
        if let Some(place) = path.get_ident().and_then(|name| self.variable(&name.to_string())) {
            let value = place.borrow().copy();
            return Ok(value);
        }
        if let Some((ty, value)) = self.program.constants.get(&name) {
            return Interpreter::new(self.program).expression_of(value, Some(ty));
        }
        if path.segments.iter().any(|segment| segment.ident == "consts") {
            return self.standard_constant(&name).ok_or_else(|| Stop::says(format!("the constant {name}")));
        }
        Ok(Value::Function(name))
    }
}

/// What a body gives, also by `return`.
fn returned(outcome: Outcome<Value>) -> Outcome<Value> {
    match outcome {
        Err(Stop::Return(value)) => Ok(value),
        other => other,
    }
}
