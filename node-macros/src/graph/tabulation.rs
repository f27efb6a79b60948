//! New arrays whose length is known when the sizes are, made turn by turn.

use super::Id;
use super::elaborate::Elaborator;
use super::family::Family;
use super::value::Value;
use crate::report::{Extent, Reported};
use crate::syntax::{Index, Shape};

impl Elaborator<'_> {
    /// `[value; N]`.
    pub fn filled_family(&mut self, value: Value, length: Index, at: Extent) -> Reported<Value> {
        let value = self.load(value)?;
        let shape = value.shape();
        if let (Some(shape), Some(number)) = (&shape, value.same_everywhere()) {
            let family = self.new_family(shape, &length)?;
            let all = family.in_a_row();
            self.each_turn_once(Index::Number(0), all.length.clone(), |this, turn| {
                this.write_all(&all.element(&turn)?, None, Value::Real(number))
            })?;
            return Some(Value::Family(family));
        }
        self.tabulated(length, shape.as_ref(), at, |_, _| Some(value.clone()))
    }

    /// A new family of values, made turn by turn.
    pub fn tabulated(
        &mut self,
        length: Index,
        shape: Option<&Shape>,
        at: Extent,
        mut element: impl FnMut(&mut Self, Index) -> Reported<Value>,
    ) -> Reported<Value> {
        let shape = match shape {
            Some(shape) => shape.clone(),
            None => self.shape_of_turn(&length, at, &mut element)?,
        };
        let values = self.new_family(&shape, &length)?;
        let to = values.clone();
        self.each_turn(Index::Number(0), length, |this, turn| {
            let value = element(this, turn.clone())?;
            let value = this.load(value)?;
            this.write_all(&to.element(&turn)?, None, value)
        })?;
        Some(Value::Family(values))
    }

    pub fn new_family(&mut self, shape: &Shape, length: &Index) -> Reported<Family> {
        let shape = Shape::Family(Box::new(shape.clone()), length.clone());
        let Value::Family(family) = self.allocate(&shape, "elements")? else {
            return None;
        };
        Some(Family { is_fresh: true, ..family })
    }

    /// The shape of the elements, from a turn that is tried.
    fn shape_of_turn(
        &mut self,
        length: &Index,
        at: Extent,
        element: &mut impl FnMut(&mut Self, Index) -> Reported<Value>,
    ) -> Reported<Shape> {
        let mut found = None;
        self.tried(|this| {
            this.each_turn_once(Index::Number(0), length.clone(), |this, turn| {
                let value = element(this, turn)?;
                found = this.load(value)?.shape();
                Some(())
            })
        })?;
        match found {
            Some(shape) if shape.is_real() => Some(shape),
            _ => {
                self.report.error(at, "the elements of an array are made of reals here");
                None
            }
        }
    }
}

impl Value {
    /// The number that all its numbers are.
    fn same_everywhere(&self) -> Option<Id> {
        match self {
            Self::Real(id) => Some(*id),
            value => {
                let mut numbers = value.parts()?.iter().map(Self::same_everywhere);
                let first = numbers.next()??;
                numbers.all(|number| number == Some(first)).then_some(first)
            }
        }
    }
}
