//! Functions from elsewhere: one is run where it is called, so that what it computes is shared with all else.

use std::collections::BTreeMap;
use std::rc::Rc;

use proc_macro2::Ident;

use super::closure::Callable;
use super::elaborate::Elaborator;
use super::inference::Sizes;
use super::memory::Names;
use super::value::{Integer, Value};
use super::{Field, Id, Op};
use crate::definition::Definitions;
use crate::report::{Extent, Report, Reported};
use crate::syntax::{ArgumentType, CALLS_ITSELF, Callee, Expression, NamedConstant, Part, Pattern, Shape};

/// How a function is called: where, with which sizes between angle brackets, and for a value of which shape.
pub struct Call<'c> {
    pub at: Extent,
    pub generics: &'c [Expression],
    pub shape: Option<&'c Shape>,
}

/// Runs a function by itself, with arguments that are constant in time, so that its mistakes are found where it is written.
/// One that takes integers or functions, or has const parameters, is left to its callers, who know them.
pub fn check(callee: &Callee, definitions: &Definitions, report: &mut Report) {
    if !callee.sizes.is_empty() {
        return;
    }
    let mut elaborator = Elaborator::new(callee.real, definitions, report);
    for (pattern, ty) in &callee.arguments {
        let ArgumentType::Reals(shape) = ty else { return };
        elaborator.parameter(pattern, shape);
    }
    elaborator.block(&callee.body, callee.shape.as_ref());
}

impl Elaborator<'_> {
    /// An argument of which nothing is known.
    fn parameter(&mut self, pattern: &Pattern, shape: &Shape) {
        let first: usize = self.graph.parameters.iter().map(Field::len).sum();
        let ids: Vec<_> = (first..first + shape.len()).map(|i| self.graph.node(Op::Parameter(i))).collect();
        self.graph.parameters.push(Field { name: String::new(), dimensions: vec![shape.size()], is_real: true });
        if let Some(value) = self.value_of_shape(shape, ids) {
            self.bind(pattern, value);
        }
    }

    /// The value of a function from elsewhere; one that is not defined is reported where its definition was asked for.
    pub fn call_definition(&mut self, path: &str, arguments: Vec<Value>, call: &Call) -> Reported<Value> {
        let definitions = self.definitions;
        let (id, callee) = definitions.called(self.caller, path)?;
        let sizes = self.sizes_of_call(callee, &arguments, call)?;
        let caller = self.caller.replace(id);
        let value = self.run_callee(callee, vec![BTreeMap::new()], sizes, arguments);
        self.caller = caller;
        value
    }

    /// The constants and functions of a block, each of which sees all of them.
    pub fn define_items(&mut self, constants: &[(Ident, Expression)], functions: &[Rc<Callee>]) -> Reported<()> {
        let names = constants.iter().map(|(name, _)| name).chain(functions.iter().map(|function| &function.name));
        let slots: Vec<_> = names.map(|name| self.memory.define_item(name.to_string(), Value::Lost)).collect();
        let (constant_slots, function_slots) = slots.split_at(constants.len());
        let names = self.memory.items();
        for (function, slot) in functions.iter().zip(function_slots) {
            let function = Value::Callable(Rc::new(Callable::Function(function.clone(), names.clone())));
            self.memory.put(&(*slot).into(), function);
        }
        let mut complete = true;
        for ((_, value), slot) in constants.iter().zip(constant_slots) {
            match self.expression(value) {
                Some(value) => self.memory.put(&(*slot).into(), value)?,
                None => complete = false,
            }
        }
        complete.then_some(())
    }

    /// The value of a function of the body.
    pub fn call_function(
        &mut self,
        callee: &Rc<Callee>,
        names: &Names,
        arguments: Vec<Value>,
        call: &Call,
    ) -> Reported<Value> {
        if self.running.iter().any(|running| Rc::ptr_eq(running, callee)) {
            self.report.error(call.at, CALLS_ITSELF);
            return None;
        }
        let sizes = self.sizes_of_call(callee, &arguments, call)?;
        self.running.push(callee.clone());
        let value = self.run_callee(callee, names.clone(), sizes, arguments);
        self.running.pop();
        value
    }

    /// Runs a function with these names in sight.
    fn run_callee(&mut self, callee: &Callee, names: Names, sizes: Sizes, arguments: Vec<Value>) -> Reported<Value> {
        (callee.arguments.len() == arguments.len()).then_some(())?;
        let before = self.memory.len();
        let (names, sizes) = (self.memory.see(names), std::mem::replace(&mut self.sizes, sizes));
        let value = self.run_body(callee, arguments);
        self.sizes = sizes;
        self.memory.see(names);
        if value.as_ref().is_some_and(Value::is_settled) {
            self.memory.forget(before);
        }
        value
    }

    fn run_body(&mut self, callee: &Callee, arguments: Vec<Value>) -> Reported<Value> {
        self.memory.enter();
        for (name, size) in self.sizes.clone() {
            self.memory.define(name, Value::index_of(size));
        }
        for ((pattern, ty), value) in callee.arguments.iter().zip(arguments) {
            let value = self.typed(value, ty)?;
            let value = self.lend(value);
            self.bind(pattern, value)?;
        }
        let shape = callee.shape.as_ref().map(|shape| shape.with(&self.sizes));
        let (_, value) = self.block(&callee.body, shape.as_ref())?;
        Some(self.returned(value.unwrap_or_else(Value::unit)))
    }

    /// The value as the argument's type has it; one that does not fit is rustc's to report.
    fn typed(&mut self, value: Value, ty: &ArgumentType) -> Reported<Value> {
        match (value, ty) {
            (Value::Integer(integer), ArgumentType::Integer { signed }) => {
                Some(Value::Integer(Integer { signed: *signed, ..integer }))
            }
            (value, ArgumentType::Boolean) if value.is_truth() => Some(value),
            (value @ (Value::Whole(_) | Value::Index(_)), ArgumentType::Integer { .. }) => Some(value),
            (Value::Real(id), ArgumentType::Reals(shape)) => self.constant_of_shape(id, &shape.with(&self.sizes)),
            (value, ArgumentType::Reals(shape)) => {
                self.load(value.clone())?.fits(&shape.with(&self.sizes)).then_some(value)
            }
            (value @ Value::Callable(_), ArgumentType::Function) => Some(value),
            // A constant whose value is not known is reported where it is needed.
            (value @ Value::Real(_), _) => Some(value),
            _ => None,
        }
    }

    /// A real, or a constant array as the array of its elements.
    fn constant_of_shape(&mut self, id: Id, shape: &Shape) -> Reported<Value> {
        let mut part = |part: Part, shape: &Shape| {
            let Op::Constant(constant) = &self.graph.nodes[id.0 as usize].op else { return None };
            let constant = Op::Constant(constant.part(part));
            let id = self.graph.node(constant);
            self.constant_of_shape(id, shape)
        };
        Some(match shape {
            Shape::Scalar | Shape::Boolean | Shape::Integer(_) => Value::Real(id),
            Shape::Array(element, length) => {
                Value::Array((0..*length).map(|i| part(Part::Element(i), element)).collect::<Reported<_>>()?)
            }
            Shape::Tuple(shapes) => {
                let parts = shapes.iter().enumerate();
                Value::Tuple(parts.map(|(i, shape)| part(Part::Field(i), shape)).collect::<Reported<_>>()?)
            }
            // Its entries have no name that is the same for all.
            Shape::Matrix(..)
            | Shape::Grid(..)
            | Shape::Quaternion
            | Shape::Struct(_)
            | Shape::Unknown(_)
            | Shape::Family(..) => return None,
        })
    }

    /// A constant as the function that is being run knows it.
    pub fn constant(&mut self, constant: NamedConstant) -> Value {
        let origin = self.caller.and_then(|id| self.definitions.origin(id));
        Value::Real(self.graph.node(Op::Constant(constant.named_by(origin))))
    }
}
