//! Whose memory it is: what is copied before it changes, lent to functions, and handed back by them.

use super::elaborate::Elaborator;
use super::family::Family;
use super::nest::{StoreId, StoreKind};
use super::value::Value;
use crate::report::Reported;

impl Elaborator<'_> {
    /// A value that no later change of another variable reaches.
    pub fn settled(&mut self, value: Value) -> Reported<Value> {
        let value = self.fetch(value);
        self.detached(value)
    }

    fn detached(&mut self, mut value: Value) -> Reported<Value> {
        match value {
            Value::Family(family) if self.is_memory(family.first.store) && !family.is_fresh => {
                let name = self.graph.nest.store(family.first.store).name.clone();
                self.copied(&Value::Family(family), &name)
            }
            Value::Family(family) => Some(Value::Family(Family { is_fresh: false, is_lent: false, ..family })),
            _ => {
                for part in value.parts_mut().unwrap_or_default() {
                    let old = std::mem::replace(part, Value::unit());
                    *part = self.detached(old)?;
                }
                Some(value)
            }
        }
    }

    /// The value in memory of its own.
    pub fn copied(&mut self, value: &Value, name: &str) -> Reported<Value> {
        let shape = value.shape()?;
        let copy = self.allocate(&shape, name)?;
        self.write_all(&copy, None, value.clone())?;
        Some(copy)
    }

    /// An argument: the function that has it copies it before it changes it.
    pub fn lend(&self, mut value: Value) -> Value {
        match &mut value {
            Value::Family(family) => family.is_lent = true,
            value => {
                for part in value.parts_mut().unwrap_or_default() {
                    *part = self.lend(std::mem::replace(part, Value::unit()));
                }
            }
        }
        value
    }

    /// The value of a function: its own arrays have no name any more.
    pub fn returned(&self, mut value: Value) -> Value {
        match &mut value {
            Value::Family(family) => family.is_fresh = !family.is_lent,
            value => {
                for part in value.parts_mut().unwrap_or_default() {
                    *part = self.returned(std::mem::replace(part, Value::unit()));
                }
            }
        }
        value
    }

    /// Whether all its numbers are in memory that may be written.
    pub fn is_in_memory(&self, value: &Value) -> bool {
        match value {
            Value::Cell(cell) => self.is_memory(cell.store),
            Value::Family(family) => self.is_memory(family.first.store) && !family.is_lent,
            value => value.parts().is_some_and(|parts| parts.iter().all(|part| self.is_in_memory(part))),
        }
    }

    pub fn holds_family(&self, value: &Value) -> bool {
        matches!(value, Value::Family(_))
            || value.parts().is_some_and(|parts| parts.iter().any(|part| self.holds_family(part)))
    }

    fn is_memory(&self, store: StoreId) -> bool {
        matches!(self.graph.nest.store(store).kind, StoreKind::Memory(_))
    }
}
