//! Assignments: `=`, `+=`, and `=` to several places at once.

use super::elaborate::Elaborator;
use super::value::Value;
use crate::report::{Extent, Reported};
use crate::syntax::{Expression, Kind, Operator, Shape};

impl Elaborator<'_> {
    pub fn assign(&mut self, place: &Expression, operator: Option<Operator>, value: &Expression) -> Reported<()> {
        if let (Kind::Tuple(places) | Kind::Array(places), None) = (&place.kind, operator) {
            let value = self.value(value)?;
            let value = self.settled(value)?;
            return self.assign_parts(places, value);
        }
        self.check_place(place)?;
        if !self.graph.nest.is_empty()
            && !is_ignored(place)
            && let Some(cells) = self.cells(place)?
        {
            return self.assign_cells(&cells, operator, value, place.extent);
        }
        let value = match operator {
            Some(operator) => {
                let value = self.value(value)?;
                let target = self.expression(place)?;
                let old = self.load(target.clone())?;
                let value = self.binary(operator, old, value, place.extent)?;
                if target.holds_reference() {
                    return self.write_through(&target, value);
                }
                value
            }
            None => {
                let shape = self.shape_of_place(place);
                self.shaped(value, shape.as_ref())?
            }
        };
        self.set(place, value)
    }

    /// The shape of what a place holds, if it holds anything yet.
    fn shape_of_place(&mut self, place: &Expression) -> Option<Shape> {
        if let Kind::Name(name) = &place.kind
            && matches!(self.memory.look_up(&name.to_string()), None | Some(Value::Lost))
        {
            return None;
        }
        self.value(place)?.shape()
    }

    fn set(&mut self, place: &Expression, value: Value) -> Reported<()> {
        if is_ignored(place) {
            return Some(());
        }
        let place = self.place(place)?;
        (!self.memory.is_computed(&place)).then_some(())?;
        self.suggest_name(&self.memory.label(&place), &value);
        self.memory.put(&place, value)
    }

    /// `(a, x[0]) = (b, c)`.
    fn assign_parts(&mut self, places: &[Expression], value: Value) -> Reported<()> {
        let parts = value.parts()?.to_vec();
        (places.len() == parts.len()).then_some(())?;
        for (place, part) in places.iter().zip(parts) {
            match &place.kind {
                Kind::Tuple(places) | Kind::Array(places) => self.assign_parts(places, part)?,
                _ => self.assign_value(place, part)?,
            }
        }
        Some(())
    }

    fn assign_value(&mut self, place: &Expression, value: Value) -> Reported<()> {
        self.check_place(place)?;
        if !self.graph.nest.is_empty()
            && !is_ignored(place)
            && let Some(cells) = self.cells(place)?
        {
            return self.write_all(&cells, None, value);
        }
        self.set(place, value)
    }

    fn assign_cells(
        &mut self,
        cells: &Value,
        operator: Option<Operator>,
        value: &Expression,
        at: Extent,
    ) -> Reported<()> {
        let shape = cells.shape();
        let value = self.shaped(value, shape.as_ref())?;
        let value = self.load(value)?;
        match operator {
            Some(operator) if !self.joins(operator, cells, at)? => {
                let old = self.load(cells.clone())?;
                let value = self.binary(operator, old, value, at)?;
                self.write_all(cells, None, value)
            }
            operator => self.write_all(cells, operator, value),
        }
    }

    /// `view += …` for a view into another variable.
    fn write_through(&mut self, view: &Value, value: Value) -> Reported<()> {
        match view {
            Value::Reference(_) => self.store(view, value),
            _ => view
                .parts()?
                .iter()
                .zip(value.parts()?)
                .try_for_each(|(view, value)| self.write_through(view, value.clone())),
        }
    }

    /// Whether numbers in memory are joined one by one.
    fn joins(&mut self, operator: Operator, cells: &Value, at: Extent) -> Reported<bool> {
        let is_number = matches!(cells, Value::Cell(_) | Value::Matrix(_) | Value::Grid(_) | Value::Quaternion(_));
        let is_linear = matches!(operator, Operator::Add | Operator::Subtract);
        if operator == Operator::Remainder {
            self.report.error(at, "`%` on reals jumps: kinks and jumps are not supported yet");
            return None;
        }
        Some(matches!(cells, Value::Cell(_)) || is_number && is_linear)
    }
}

/// `_`
fn is_ignored(place: &Expression) -> bool {
    matches!(&place.kind, Kind::Name(name) if name == "_")
}
