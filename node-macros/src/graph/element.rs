//! Elements and parts of arrays, where an index or the length is known when the sizes are.

use super::elaborate::Elaborator;
use super::family::Family;
use super::memory::Place;
use super::stream::End;
use super::value::{Integer, Value};
use crate::report::{Extent, Reported};
use crate::syntax::{Expression, Index};

impl Elaborator<'_> {
    /// `whole[index]` as a value, where one of them is known when the sizes are.
    pub fn element_of_family(&mut self, whole: &Place, index: &Expression) -> Reported<Option<Value>> {
        if self.graph.nest.is_empty() {
            return Some(None);
        }
        let whole = self.memory.get(whole)?.clone();
        let at = index.extent;
        let index = self.index(index)?;
        if !matches!(whole, Value::Family(_) | Value::Grid(_)) && !matches!(index, Value::Index(_)) {
            return Some(None);
        }
        let element = self.indexed(&whole, &index, at)?;
        Some(Some(self.fetch(element)))
    }

    pub fn part_of_cells(&mut self, whole: &Value, index: &Expression) -> Reported<Value> {
        let at = index.extent;
        let index = self.index(index)?;
        self.indexed(whole, &index, at)
    }

    /// `whole[index]`, or `whole[start..end]`, where one of them is known when the sizes are.
    pub fn indexed(&mut self, whole: &Value, index: &Value, at: Extent) -> Reported<Value> {
        match (whole, index) {
            (Value::Family(family), Value::Integer(Integer { value, .. })) => family.element(&Index::Number(*value)),
            (Value::Family(family), Value::Index(index)) => family.element(index),
            (Value::Family(family), Value::Span(start, end)) => self.sliced(family, start, end),
            (Value::Family(family), Value::Range { start, end }) => {
                let [start, end] = [start, end].map(|bound| bound.map(|bound| Index::Number(bound.value)));
                self.sliced(family, &start, &end)
            }
            (Value::Family(_) | Value::Grid(_), Value::Whole(_)) => self.late_integer(at),
            (Value::Grid(grid), Value::Tuple(pair)) => {
                let [row, column] = pair.as_slice() else { return None };
                grid.entry(&row.as_index()?, &column.as_index()?)
            }
            (Value::Grid(grid), index) => self.indexed(&grid.entries, index, at),
            (whole, Value::Integer(Integer { value, .. })) => {
                let parts = whole.parts()?;
                match usize::try_from(*value).ok().and_then(|place| parts.get(place)) {
                    Some(part) => Some(part.clone()),
                    None => {
                        let message = format!("the index is {value} here, and the array has {} elements", parts.len());
                        self.outside(at, message)
                    }
                }
            }
            (Value::Array(_) | Value::Matrix(_), Value::Index(_)) => {
                let message = "this index is known when the sizes are, and the array has a length in numbers: use an index that \
                               is a number, or make the length of the array a const parameter";
                self.report.error(at, message);
                None
            }
            _ => None,
        }
    }

    fn sliced(&mut self, family: &Family, start: &End, end: &End) -> Reported<Value> {
        let start = start.clone().unwrap_or(Index::Number(0));
        let end = end.clone().unwrap_or(family.length.clone());
        Some(Value::Family(family.part(&start, &end)))
    }
}
