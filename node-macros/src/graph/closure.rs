//! Functions as values: closures, and the functions of `f64` by their path.

use std::rc::Rc;

use proc_macro2::Ident;

use super::callee::Call;
use super::elaborate::Elaborator;
use super::inference::Sizes;
use super::memory::Names;
use super::value::Value;
use crate::report::{Extent, Reported};
use crate::syntax::{Callee, Closure, Shape};

pub enum Callable {
    Closure(Rc<Closure>, Surroundings),
    /// `f64::tanh`.
    Method(Ident),
    /// A function from elsewhere, by its path, and where it is named, in the function with this number.
    Definition(String, Extent, Option<u64>),
    /// A function of the body, and the constants and functions that it sees.
    Function(Rc<Callee>, Names),
}

/// Where a closure was written: the names in sight, the function, and the const parameters of that.
#[derive(Clone)]
pub struct Surroundings {
    names: Names,
    writer: Option<u64>,
    sizes: Sizes,
}

impl Elaborator<'_> {
    pub fn close(&mut self, closure: &Rc<Closure>) -> Value {
        let names = self.memory.names();
        let names = if closure.moves { self.memory.copies(&names) } else { names };
        let surroundings = Surroundings { names, writer: self.caller, sizes: self.sizes.clone() };
        Value::Callable(Rc::new(Callable::Closure(closure.clone(), surroundings)))
    }

    /// A copy of a function: a closure that has moved variables into itself has its own.
    pub fn copy_of_function(&mut self, function: &Rc<Callable>) -> Value {
        let Callable::Closure(closure, surroundings) = &**function else { return Value::Callable(function.clone()) };
        if !closure.moves {
            return Value::Callable(function.clone());
        }
        let names = self.memory.copies(&surroundings.names);
        let surroundings = Surroundings { names, ..surroundings.clone() };
        Value::Callable(Rc::new(Callable::Closure(closure.clone(), surroundings)))
    }

    /// The value of a call, of this shape if it is known.
    pub fn apply(&mut self, function: &Callable, arguments: Vec<Value>, shape: Option<&Shape>) -> Reported<Value> {
        match function {
            Callable::Closure(closure, Surroundings { names, writer, sizes }) => {
                let before = self.memory.len();
                let caller = std::mem::replace(&mut self.caller, *writer);
                let sizes = std::mem::replace(&mut self.sizes, sizes.clone());
                let outside = self.memory.see(names.clone());
                self.memory.enter();
                let result = self.run(closure, arguments, shape);
                self.memory.see(outside);
                (self.caller, self.sizes) = (caller, sizes);
                if result.as_ref().is_some_and(Value::is_settled) {
                    self.memory.forget(before);
                }
                result
            }
            Callable::Definition(path, at, writer) => {
                let caller = std::mem::replace(&mut self.caller, *writer);
                let value = self.call_definition(path, arguments, &Call { at: *at, generics: &[], shape });
                self.caller = caller;
                value
            }
            Callable::Function(callee, names) => {
                let at = Extent::from(&callee.name);
                self.call_function(callee, names, arguments, &Call { at, generics: &[], shape })
            }
            Callable::Method(name) => {
                let mut arguments = arguments.into_iter().map(|argument| self.load(argument));
                let receiver = arguments.next()??;
                let arguments = arguments.collect::<Option<_>>()?;
                self.method(name, Extent::from(name), receiver, arguments)
            }
        }
    }

    fn run(&mut self, closure: &Closure, arguments: Vec<Value>, shape: Option<&Shape>) -> Reported<Value> {
        (closure.parameters.len() == arguments.len()).then_some(())?;
        let arguments = arguments.into_iter().map(|argument| self.lend(argument)).collect::<Vec<_>>();
        self.bind_all(closure.parameters.iter().zip(arguments))?;
        self.shaped(&closure.body, shape)
    }
}
