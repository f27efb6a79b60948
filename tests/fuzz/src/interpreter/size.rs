//! Const parameters.

use syn::{Expr, FnArg, Ident, ItemFn, Type};

use super::Interpreter;
use super::stop::{Outcome, Stop};
use super::value::Value;

impl Interpreter<'_> {
    /// Declares the const parameters of a function: they are lengths of what is passed.
    pub(super) fn declare_sizes(&mut self, function: &ItemFn, arguments: &[Value]) -> Outcome<()> {
        for size in function.sig.generics.const_params() {
            let mut inputs = function.sig.inputs.iter().zip(arguments);
            let length = inputs.find_map(|(input, argument)| match input {
                FnArg::Typed(typed) => length(&size.ident, &typed.ty, argument),
                FnArg::Receiver(_) => None,
            });
            let length = length.ok_or_else(|| Stop::says(format!("the size {}", size.ident)))?;
            self.declare(&size.ident, Value::Integer(length as i128));
        }
        Ok(())
    }
}

/// The length that a type calls so.
fn length(size: &Ident, ty: &Type, value: &Value) -> Option<usize> {
    match ty {
        Type::Reference(reference) => length(size, &reference.elem, value),
        Type::Array(array) => {
            let elements = value.elements().ok()?;
            let is_here = matches!(&array.len, Expr::Path(path) if path.path.is_ident(size));
            if is_here { Some(elements.len()) } else { length(size, &array.elem, &elements.first()?.borrow()) }
        }
        Type::Tuple(tuple) => {
            let elements = value.elements().ok()?;
            tuple.elems.iter().zip(elements).find_map(|(ty, element)| length(size, ty, &element.borrow()))
        }
        _ => None,
    }
}
