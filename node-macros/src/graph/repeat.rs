//! Loops whose turns are known at compile time, and those that stay.

use super::elaborate::{Elaborator, Flow};
use super::sequence::Item;
use super::stream::Stream;
use super::value::Value;
use crate::report::{Extent, Reported};
use crate::syntax::{Block, Expression, Label, Pattern};

impl Elaborator<'_> {
    pub fn repeat(
        &mut self,
        label: Option<Label>,
        pattern: &Pattern,
        sequence: &Expression,
        body: &Block,
    ) -> Reported<Flow> {
        let items = self.expression(sequence)?;
        if let Some(stream) = self.stream(&items, sequence.extent)? {
            self.repeat_turn(pattern, stream, body, sequence.extent)?;
            return Some(Flow::Next);
        }
        for item in self.items(items, sequence.extent)? {
            let turn = |this: &mut Self| this.iteration(pattern, item, body);
            if let Some(flow) = self.turn_of(label, sequence.extent, turn)? {
                return Some(flow);
            }
        }
        Some(Flow::Next)
    }

    /// `while`, or `loop` if there is no condition: whether it goes on is known at compile time.
    pub fn repeat_while(
        &mut self,
        label: Option<Label>,
        condition: Option<&Expression>,
        body: &Block,
        at: Extent,
    ) -> Reported<Flow> {
        loop {
            self.charge(at, 1)?;
            let goes_on = condition.map_or(Some(Value::Boolean(true)), |condition| self.truth(condition))?;
            match goes_on {
                Value::Boolean(true) => {}
                Value::Boolean(false) => return Some(Flow::Next),
                _ => {
                    let message = "whether this loop goes on is known at run time, and the recurrences need the number of its turns: \
                                   write `for` over a range";
                    self.report.error(at, message);
                    return None;
                }
            }
            let turn = |this: &mut Self| this.block(body, None).map(|(flow, _)| flow);
            if let Some(flow) = self.turn_of(label, at, turn)? {
                return Some(flow);
            }
        }
    }

    /// A turn of a loop; where control goes if it leaves the loop.
    fn turn_of(
        &mut self,
        label: Option<Label>,
        at: Extent,
        turn: impl FnOnce(&mut Self) -> Reported<Flow>,
    ) -> Reported<Option<Flow>> {
        let before = self.memory.len();
        self.memory.enter();
        self.loops.push(at);
        let branches = std::mem::take(&mut self.branches);
        let in_turn = std::mem::take(&mut self.in_turn);
        self.labels.push((label, branches));
        let flow = turn(self);
        self.labels.pop();
        (self.branches, self.in_turn) = (branches, in_turn);
        self.loops.pop();
        self.memory.leave();
        self.memory.forget(before);
        let is_own = |of: Option<Label>| of.is_none() || of == label;
        Some(match flow? {
            Flow::Next => None,
            Flow::Continue(of) if is_own(of) => None,
            Flow::Break(of) if is_own(of) => Some(Flow::Next),
            outer => Some(outer),
        })
    }

    fn iteration(&mut self, pattern: &Pattern, item: Item, body: &Block) -> Reported<Flow> {
        let item = self.force(item)?;
        self.bind(pattern, item)?;
        self.block(body, None).map(|(flow, _)| flow)
    }

    /// A loop that stays.
    fn repeat_turn(&mut self, pattern: &Pattern, stream: Stream, body: &Block, at: Extent) -> Reported<()> {
        self.loops.push(at);
        let (branches, in_turn) = (std::mem::take(&mut self.branches), std::mem::replace(&mut self.in_turn, true));
        self.labels.push((None, branches));
        let outcome = self.each_given(stream, |this, value| {
            let before = this.memory.len();
            this.memory.enter();
            let flow = this.bind(pattern, value).and_then(|()| this.block(body, None));
            this.memory.leave();
            this.memory.forget(before);
            match flow? {
                (Flow::Next | Flow::Continue(None), _) => Some(()),
                (Flow::Break(None), _) => {
                    this.report.error(at, "this loop ends in its first turn: write the turn alone");
                    None
                }
                _ => {
                    let message = "a jump out of this loop is not supported, since the number of its turns is known with the sizes: put \
                                   the condition into the bounds of the range";
                    this.report.error(at, message);
                    None
                }
            }
        });
        self.labels.pop();
        (self.branches, self.in_turn) = (branches, in_turn);
        self.loops.pop();
        outcome
    }
}
