//! Ranges, `start..end`: of numbers, or of what is known when the sizes are.

use super::Op;
use super::elaborate::Elaborator;
use super::value::{Integer, Value};
use crate::report::{Extent, Reported};
use crate::syntax::{Expression, Index};

impl Elaborator<'_> {
    pub fn range(&mut self, start: Option<&Expression>, end: Option<&Expression>, inclusive: bool) -> Reported<Value> {
        let mut value = |bound: Option<&Expression>| match bound {
            Some(bound) => self.value(bound).map(|value| Some((value, bound.extent))),
            None => Some(None),
        };
        let (start, end) = (value(start)?, value(end)?);
        if [&start, &end].iter().any(|bound| matches!(bound, Some((Value::Index(_), _)))) {
            return span(start, end, inclusive);
        }
        let mut bound = |bound: Option<(Value, Extent)>| match bound {
            Some((value, at)) => self.bound(&value, at).map(Some),
            None => Some(None),
        };
        let (start, mut end) = (bound(start)?, bound(end)?);
        if let Some(end) = &mut end
            && inclusive
        {
            end.value = end.value.saturating_add(1);
        }
        Some(Value::Range { start, end })
    }

    fn bound(&mut self, bound: &Value, at: Extent) -> Reported<Integer> {
        match bound {
            Value::Integer(integer) => Some(*integer),
            Value::Real(id) if !matches!(self.graph.nodes[id.0 as usize].op, Op::Constant(_)) => {
                let message = "the bounds of a range are integers here: compare reals, `0.0 <= k && k < 1.0`";
                self.report.error(at, message);
                None
            }
            Value::Real(id) => {
                self.not_an_integer(*id, at);
                None
            }
            Value::Whole(_) => self.late_integer(at),
            _ => None,
        }
    }
}

/// A range of which a bound is known when the sizes are.
fn span(start: Option<(Value, Extent)>, end: Option<(Value, Extent)>, inclusive: bool) -> Reported<Value> {
    let index = |bound: Option<(Value, Extent)>| match bound {
        Some((bound, _)) => bound.as_index().map(Some),
        None => Some(None),
    };
    let (start, end) = (index(start)?, index(end)?);
    let end = end.map(|end| if inclusive { end.plus(Index::Number(1)) } else { end });
    Some(Value::Span(start, end))
}
