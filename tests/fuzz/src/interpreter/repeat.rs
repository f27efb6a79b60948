//! Loops, and the jumps that end their turns.

use syn::{ExprForLoop, ExprLoop, ExprWhile, Label, Lifetime};

use super::Interpreter;
use super::stop::{Outcome, Stop};
use super::stream::Stream;
use super::value::Value;

impl Interpreter<'_> {
    pub(super) fn for_loop(&mut self, turns: &ExprForLoop) -> Outcome<Value> {
        let mut stream = Stream::over(&self.expression(&turns.expr)?)?;
        while let Some(item) = self.next(&mut stream)? {
            let turn = self.scoped(|scope| {
                scope.bind(&turns.pat, item)?;
                scope.block(&turns.body, None)
            });
            if !goes_on(turn, turns.label.as_ref())? {
                break;
            }
        }
        Ok(Value::unit())
    }

    pub(super) fn while_loop(&mut self, turns: &ExprWhile) -> Outcome<Value> {
        while self.expression(&turns.cond)?.truth()? {
            if !goes_on(self.block(&turns.body, None), turns.label.as_ref())? {
                break;
            }
        }
        Ok(Value::unit())
    }

    pub(super) fn endless_loop(&mut self, turns: &ExprLoop) -> Outcome<Value> {
        while goes_on(self.block(&turns.body, None), turns.label.as_ref())? {}
        Ok(Value::unit())
    }
}

/// Whether another turn follows.
fn goes_on(turn: Outcome<Value>, label: Option<&Label>) -> Outcome<bool> {
    let is_own = |to: &Option<Lifetime>| to.is_none() || to.as_ref() == label.map(|label| &label.name);
    match turn {
        Err(Stop::Break(to)) if is_own(&to) => Ok(false),
        Err(Stop::Continue(to)) if is_own(&to) => Ok(true),
        Err(other) => Err(other),
        Ok(_) => Ok(true),
    }
}
