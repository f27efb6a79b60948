//! Loops and branches that stay: their bodies are run once, for a turn that may be any.
//!
//! A variable that a turn changes moves to memory before the loop. Which ones these are is found by a trial run, whose
//! outcome is forgotten.

use super::elaborate::{Elaborator, Flow};
use super::memory::Slot;
use super::nest::{Statement, Turns};
use super::predicate::Predicate;
use super::value::Value;
use crate::report::{Extent, Reported};
use crate::syntax::{Index, LoopId, Shape};

/// What is open around the statement that is being run.
#[derive(Clone)]
pub enum Frame {
    Loop(LoopId),
    Guard(Predicate),
    /// The rest of a turn after `if … { continue; }`.
    Rest(Predicate),
}

impl Elaborator<'_> {
    pub fn loops_around(&self) -> Vec<LoopId> {
        let loops = self.frames.iter().filter_map(|(frame, _)| match frame {
            Frame::Loop(id) => Some(*id),
            _ => None,
        });
        loops.collect()
    }

    fn enter_frame(&mut self, frame: Frame) {
        let outer = std::mem::take(&mut self.graph.nest.statements);
        self.frames.push((frame, outer));
        self.graph.nest.forget();
    }

    fn leave_frame(&mut self) {
        let Some((frame, outer)) = self.frames.pop() else { return };
        let inner = std::mem::replace(&mut self.graph.nest.statements, outer);
        if !inner.is_empty() {
            self.graph.nest.statements.push(match frame {
                Frame::Loop(id) => Statement::Loop(id, inner),
                Frame::Guard(predicate) | Frame::Rest(predicate) => Statement::Guard(predicate, inner),
            });
        }
        self.graph.nest.forget();
    }

    /// Runs something of which only the changes of variables are wanted; those that were changed.
    pub fn tried(&mut self, run: impl FnOnce(&mut Self) -> Reported<()>) -> Reported<Vec<Slot>> {
        let (graph, frames, work) = (self.graph.clone(), self.frames.clone(), self.work);
        let variables = self.memory.len();
        let names = self.memory.names();
        self.memory.begin_branch();
        self.trials += 1;
        let outcome = run(self);
        self.trials -= 1;
        let changed = self.memory.end_branch();
        self.memory.see(names);
        self.memory.forget(variables);
        (self.graph, self.frames, self.work) = (graph, frames, work);
        outcome?;
        Some(changed.into_keys().collect())
    }

    /// The turns of a loop from `start` to `end`.
    pub fn each_turn(
        &mut self,
        start: Index,
        end: Index,
        mut turn: impl FnMut(&mut Self, Index) -> Reported<()>,
    ) -> Reported<()> {
        let changed = self.tried(|this| this.each_turn_once(start.clone(), end.clone(), &mut turn))?;
        self.move_to_memory(changed)?;
        self.each_turn_once(start, end, turn)
    }

    /// The same, where no variable is changed.
    pub fn each_turn_once(
        &mut self,
        start: Index,
        end: Index,
        turn: impl FnOnce(&mut Self, Index) -> Reported<()>,
    ) -> Reported<()> {
        let id = LoopId(self.graph.nest.loops.len());
        self.graph.nest.loops.push(Turns { start, end });
        let depth = self.frames.len();
        self.enter_frame(Frame::Loop(id));
        let outcome = turn(self, Index::Turn(id));
        while self.frames.len() > depth {
            self.leave_frame();
        }
        outcome
    }

    /// Each variable in cells of its own, which hold what it is now.
    pub fn move_to_memory(&mut self, slots: Vec<Slot>) -> Reported<()> {
        for slot in slots {
            let place = slot.into();
            let value = self.memory.get(&place)?.clone();
            if self.is_in_memory(&value) {
                continue;
            }
            let name = self.memory.label(&place);
            let shape = value.shape();
            if !is_made_of_reals(&value) {
                let at = *self.loops.first()?;
                let message = format!(
                    "`{name}` changes from turn to turn of a loop whose bounds are known with the sizes, and is no number of \
                     type `f64`: compute it from the loop's index"
                );
                self.report.error(at, message);
                return None;
            }
            let shape = shape?;
            let cells = self.allocate(&shape, &name)?;
            self.write_all(&cells, None, value)?;
            self.memory.put(&place, cells)?;
        }
        Some(())
    }

    /// A branch on indices: one that is known when the sizes are.
    pub fn branch_on_index(
        &mut self,
        predicate: &Predicate,
        at: Extent,
        mut then: impl FnMut(&mut Self) -> Reported<(Flow, Reported<Value>)>,
        mut otherwise: impl FnMut(&mut Self) -> Reported<(Flow, Reported<Value>)>,
    ) -> Reported<(Flow, Reported<Value>)> {
        let not = predicate.not();
        let (changed, then_flow, then_shape) = self.outlook(predicate, at, &mut then)?;
        let (others, otherwise_flow, otherwise_shape) = self.outlook(&not, at, &mut otherwise)?;
        let is_trial = self.trials > 0;
        let shape = match (then_flow, otherwise_flow) {
            (Flow::Next, Flow::Next) => then_shape.zip(otherwise_shape).map(|(shape, _)| shape),
            (Flow::Continue(None), Flow::Next) if is_trial => otherwise_shape,
            (Flow::Next, Flow::Continue(None)) if is_trial => then_shape,
            (Flow::Continue(None), Flow::Next) => return self.skip_rest(predicate, at, then, otherwise),
            (Flow::Next, Flow::Continue(None)) => return self.skip_rest(&not, at, otherwise, then),
            (Flow::Continue(None), Flow::Continue(None)) => return Some((Flow::Continue(None), None)),
            _ => {
                let message = "whether the loop ends here is known when the sizes are, and the recurrences need its turns before: put \
                               the condition into the bounds of the range";
                self.report.error(at, message);
                return None;
            }
        };
        self.move_to_memory([changed, others].concat())?;
        let cells = match shape {
            Some(shape) if shape.size() != Index::Number(0) => Some(self.allocate(&shape, "chosen")?),
            _ => None,
        };
        // In a trial it is known now what changes: with all else a chain of conditions would take twice as long for each.
        if !is_trial {
            self.one_branch(predicate, &mut then, cells.as_ref())?;
            self.one_branch(&not, &mut otherwise, cells.as_ref())?;
        }
        let value = match cells {
            Some(cells) => Some(self.settled(cells)?),
            None => None,
        };
        Some((Flow::Next, value))
    }

    /// What a branch would change, where control would go, and the shape of its value.
    fn outlook(
        &mut self,
        predicate: &Predicate,
        at: Extent,
        branch: &mut impl FnMut(&mut Self) -> Reported<(Flow, Reported<Value>)>,
    ) -> Reported<(Vec<Slot>, Flow, Option<Shape>)> {
        let mut outlook = None;
        let changed = self.tried(|this| {
            this.enter_frame(Frame::Guard(predicate.clone()));
            let (flow, value) = branch(this)?;
            let shape = match value {
                Some(value) => this.chosen_shape(value, at)?,
                None => None,
            };
            outlook = Some((flow, shape));
            Some(())
        })?;
        outlook.map(|(flow, shape)| (changed, flow, shape))
    }

    /// The shape of a value that a condition on indices chooses.
    fn chosen_shape(&mut self, value: Value, at: Extent) -> Reported<Option<Shape>> {
        let value = self.load(value)?;
        if matches!(value, Value::Integer(_) | Value::Index(_)) {
            let message = "an index is not chosen by a condition where lengths are const parameters: choose the elements, \
                           `if i == 0 { x[N - 1] } else { x[i - 1] }`";
            self.report.error(at, message);
            return None;
        }
        Some(value.shape())
    }

    fn one_branch(
        &mut self,
        predicate: &Predicate,
        branch: &mut impl FnMut(&mut Self) -> Reported<(Flow, Reported<Value>)>,
        cells: Option<&Value>,
    ) -> Reported<()> {
        let depth = self.frames.len();
        self.enter_frame(Frame::Guard(predicate.clone()));
        let outcome = branch(self).and_then(|(_, value)| match (cells, value) {
            (Some(cells), Some(value)) => {
                let value = self.load(value)?;
                self.write_all(cells, None, value)
            }
            _ => Some(()),
        });
        while self.frames.len() > depth {
            self.leave_frame();
        }
        outcome
    }

    /// `if … { continue; }`: the rest of the turn stands under the opposite condition.
    fn skip_rest(
        &mut self,
        predicate: &Predicate,
        at: Extent,
        mut skipping: impl FnMut(&mut Self) -> Reported<(Flow, Reported<Value>)>,
        going_on: impl FnOnce(&mut Self) -> Reported<(Flow, Reported<Value>)>,
    ) -> Reported<(Flow, Reported<Value>)> {
        if !self.in_turn
            || self
                .frames
                .iter()
                .rev()
                .map_while(|(frame, _)| match frame {
                    Frame::Loop(_) => None,
                    frame => Some(frame),
                })
                .any(|frame| matches!(frame, Frame::Guard(_)))
        {
            let message = "this `continue` stands under two conditions on indices: join them by `&&`, or put what follows under the \
                           opposite ones";
            self.report.error(at, message);
            return None;
        }
        let (changed, ..) = self.outlook(predicate, at, &mut skipping)?;
        self.move_to_memory(changed)?;
        self.one_branch(predicate, &mut skipping, None)?;
        self.enter_frame(Frame::Rest(predicate.not()));
        going_on(self)
    }
}

fn is_made_of_reals(value: &Value) -> bool {
    match value {
        Value::Real(_) | Value::Cell(_) | Value::Family(_) => true,
        value => value.parts().is_some_and(|parts| !parts.is_empty() && parts.iter().all(is_made_of_reals)),
    }
}
