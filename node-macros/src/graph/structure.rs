//! Structs of the user's: their literals, and their fields.

use super::elaborate::Elaborator;
use super::value::Value;
use crate::report::Reported;
use crate::syntax::{Expression, Shape};

impl Elaborator<'_> {
    /// `Body { q, v, ..old }`; all fields are looked at, also if one is refused.
    pub fn structure(
        &mut self,
        fields: &[(String, Expression)],
        rest: Option<&Expression>,
        shape: Option<&Shape>,
    ) -> Reported<Value> {
        let values: Vec<_> = fields.iter().map(|(name, value)| self.shaped(value, field_shape(shape, name))).collect();
        let rest = rest.map(|rest| self.value(rest));
        let values = values.into_iter().collect::<Option<Vec<_>>>()?;
        let mut all: Vec<_> = fields.iter().map(|(name, _)| name.clone()).zip(values).collect();
        if let Some(rest) = rest {
            let Value::Struct(names, parts) = rest? else { return None };
            let others = names.iter().zip(parts).filter(|(name, _)| fields.iter().all(|(known, _)| known != *name));
            all.extend(others.map(|(name, part)| (name.clone(), part)));
        }
        Some(Value::of_fields(all))
    }

    /// The field that a pattern takes; that of a mutable reference is a mutable reference.
    pub fn field_of(&mut self, whole: &Value, name: &str) -> Reported<Value> {
        let Value::Reference(place) = whole else { return whole.field(name).cloned() };
        let Value::Struct(names, _) = self.memory.get(place)? else { return None };
        let part = names.iter().position(|known| known == name)?;
        Some(Value::Reference(self.follow(place.part(part))))
    }
}

fn field_shape<'s>(shape: Option<&'s Shape>, name: &str) -> Option<&'s Shape> {
    let Some(Shape::Struct(fields)) = shape else { return None };
    fields.iter().find(|(known, _)| known == name).map(|(_, shape)| shape)
}
