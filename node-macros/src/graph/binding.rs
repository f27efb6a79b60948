//! What patterns bind, and how it is called.

use proc_macro2::Ident;

use super::elaborate::Elaborator;
use super::value::Value;
use crate::report::Reported;
use crate::syntax::{Pattern, Rest};

impl Elaborator<'_> {
    /// Binds the names of a pattern; a pattern that does not fit is rustc's to report.
    pub fn bind(&mut self, pattern: &Pattern, value: Value) -> Reported<()> {
        match (pattern, value) {
            (_, Value::Lost) => self.forget(pattern),
            (Pattern::Wild(_), _) => {}
            (Pattern::Name(name), value) => {
                self.memory.define(name.to_string(), value);
            }
            (Pattern::Whole(name, inner), value) => {
                self.memory.define(name.to_string(), value.clone());
                self.bind(inner, value)?;
            }
            (Pattern::Reference(_, inner), value) => {
                let value = self.load(value)?;
                self.bind(inner, value)?;
            }
            (Pattern::Struct(..) | Pattern::Tuple(..) | Pattern::Slice(..), Value::Real(constant)) => {
                for (part, of) in pattern.parts_of_constant()? {
                    let value = self.part_of_constant(constant, of)?;
                    self.bind(part, value)?;
                }
            }
            (Pattern::Struct(_, parts), value) => {
                for (name, part) in parts {
                    let value = self.field_of(&value, name)?;
                    self.bind(part, value)?;
                }
            }
            // The parts of a mutable reference are mutable references.
            (Pattern::Tuple(..), Value::Reference(place)) => {
                let parts = self.borrow_parts(&Value::Reference(place))?;
                self.bind(pattern, Value::Tuple(parts))?;
            }
            (Pattern::Slice(..), Value::Reference(place)) => {
                let parts = self.borrow_parts(&Value::Reference(place))?;
                self.bind(pattern, Value::Array(parts))?;
            }
            (Pattern::Tuple(_, parts, rest), Value::Tuple(values)) => self.bind_parts(parts, rest.as_ref(), values)?,
            (Pattern::Slice(_, parts, rest), Value::Array(values)) => {
                if let Some(Rest { position, name: Some(name) }) = rest {
                    let end = (position + values.len()).checked_sub(parts.len())?;
                    self.memory.define(name.to_string(), Value::Array(values.get(*position..end)?.to_vec()));
                }
                self.bind_parts(parts, rest.as_ref(), values)?;
            }
            _ => return None,
        }
        Some(())
    }

    /// Lets the names of a pattern stand for nothing, where a mistake left no value: what is made of them is no mistake.
    pub fn forget(&mut self, pattern: &Pattern) {
        match pattern {
            Pattern::Wild(_) => {}
            Pattern::Name(name) => self.forget_name(name),
            Pattern::Reference(_, inner) => self.forget(inner),
            Pattern::Whole(name, inner) => {
                self.forget_name(name);
                self.forget(inner);
            }
            Pattern::Struct(_, parts) => parts.iter().for_each(|(_, part)| self.forget(part)),
            Pattern::Tuple(_, parts, rest) | Pattern::Slice(_, parts, rest) => {
                parts.iter().for_each(|part| self.forget(part));
                if let Some(name) = rest.as_ref().and_then(|rest| rest.name.as_ref()) {
                    self.forget_name(name);
                }
            }
        }
    }

    fn forget_name(&mut self, name: &Ident) {
        self.memory.define(name.to_string(), Value::Lost);
    }

    fn bind_parts(&mut self, parts: &[Pattern], rest: Option<&Rest>, mut values: Vec<Value>) -> Reported<()> {
        let placed = Pattern::placed(parts, rest, values.len())?;
        let mut take = |place: usize| std::mem::replace(&mut values[place], Value::Lost);
        let pairs: Vec<_> = placed.into_iter().map(|(part, place)| (part, take(place))).collect();
        self.bind_all(pairs.into_iter())
    }

    pub fn bind_all<'p>(&mut self, pairs: impl Iterator<Item = (&'p Pattern, Value)>) -> Reported<()> {
        for (pattern, value) in pairs {
            self.bind(pattern, value)?;
        }
        Some(())
    }

    /// Variables are called in the generated code as in the source.
    pub fn suggest_names(&mut self, pattern: &Pattern, value: &Value) {
        match (pattern, value) {
            (Pattern::Name(name), value) => self.suggest_name(&name.to_string(), value),
            (Pattern::Tuple(_, parts, rest), Value::Tuple(values))
            | (Pattern::Slice(_, parts, rest), Value::Array(values)) => {
                let placed = Pattern::placed(parts, rest.as_ref(), values.len()).unwrap_or_default();
                placed.into_iter().for_each(|(part, place)| self.suggest_names(part, &values[place]));
            }
            (Pattern::Whole(name, inner), value) => {
                self.suggest_names(inner, value);
                self.suggest_name(&name.to_string(), value);
            }
            _ => {}
        }
    }

    pub fn suggest_name(&mut self, name: &str, value: &Value) {
        match value {
            Value::Real(id) => self.graph.name(*id, name),
            Value::Struct(fields, parts) => {
                fields.iter().zip(parts).for_each(|(field, part)| self.suggest_name(&format!("{name}_{field}"), part));
            }
            whole => {
                let parts = whole.parts().unwrap_or_default().iter().enumerate();
                parts.for_each(|(i, part)| self.suggest_name(&format!("{name}_{i}"), part));
            }
        }
    }
}
