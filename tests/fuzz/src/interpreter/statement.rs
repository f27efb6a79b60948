//! Blocks, `let`.

use syn::{Block, Item, Local, Pat, Stmt, Type};

use super::Interpreter;
use super::stop::{Outcome, Stop};
use super::value::Value;

impl Interpreter<'_> {
    /// The value of a block, whose type may be known.
    pub(super) fn block(&mut self, block: &Block, ty: Option<&Type>) -> Outcome<Value> {
        self.scoped(|scope| {
            scope.items(block)?;
            let mut value = Value::unit();
            let last = block.stmts.len();
            for (place, statement) in block.stmts.iter().enumerate() {
                value = match statement {
                    Stmt::Expr(expression, None) if place + 1 == last => scope.expression_of(expression, ty)?,
                    Stmt::Macro(call) if call.semi_token.is_none() && place + 1 == last => {
                        scope.macro_call(&call.mac)?
                    }
                    statement => scope.statement(statement)?,
                };
            }
            Ok(value)
        })
    }

    fn statement(&mut self, statement: &Stmt) -> Outcome<Value> {
        match statement {
            Stmt::Local(local) => self.local(local)?,
            Stmt::Expr(expression, _) => drop(self.expression(expression)?),
            Stmt::Macro(call) => drop(self.macro_call(&call.mac)?),
            // They are in sight from the start of the block.
            Stmt::Item(Item::Const(_) | Item::Fn(_) | Item::Use(_)) => {}
            Stmt::Item(_) => return Err(Stop::says("an item in a body")),
        }
        Ok(Value::unit())
    }

    fn local(&mut self, local: &Local) -> Outcome<()> {
        let (pattern, ty) = match &local.pat {
            Pat::Type(typed) => (&*typed.pat, Some(&*typed.ty)),
            pattern => (pattern, None),
        };
        let Some(init) = &local.init else {
            // It is assigned to later.
            return self.bind(pattern, Value::unit()).map(drop);
        };
        let value = self.expression_of(&init.expr, ty)?;
        let fits = self.bind(pattern, value)?;
        fits.then_some(()).ok_or_else(|| Stop::says("a pattern in `let` that does not fit"))
    }
}
