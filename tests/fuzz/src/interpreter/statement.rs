//! Blocks, `let`, loops.

use syn::{Block, Expr, ExprForLoop, Item, Local, Pat, Stmt, Type};

use super::Interpreter;
use super::stop::{Outcome, Stop};
use super::value::Value;

impl Interpreter<'_> {
    /// The value of a block, whose type may be known.
    pub(super) fn block(&mut self, block: &Block, ty: Option<&Type>) -> Outcome<Value> {
        self.scoped(|scope| {
            let mut value = Value::unit();
            let last = block.stmts.len();
            for (place, statement) in block.stmts.iter().enumerate() {
                value = match statement {
                    Stmt::Expr(expression, None) if place + 1 == last => scope.expression_of(expression, ty)?,
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
            Stmt::Item(Item::Const(constant)) => {
                let value = self.expression_of(&constant.expr, Some(&constant.ty))?;
                self.declare(&constant.ident, value);
            }
            Stmt::Item(Item::Use(_)) => {}
            Stmt::Item(_) | Stmt::Macro(_) => return Err(Stop::says("an item in a body")),
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

    pub(super) fn for_loop(&mut self, turns: &ExprForLoop) -> Outcome<Value> {
        let items = self.iterated(&turns.expr)?;
        for item in items {
            let turn = self.scoped(|scope| {
                scope.bind(&turns.pat, item)?;
                scope.block(&turns.body, None)
            });
            match turn {
                Err(Stop::Break) => break,
                Err(Stop::Continue) | Ok(_) => {}
                Err(other) => return Err(other),
            }
        }
        Ok(Value::unit())
    }

    /// What a `for` loop over the expression gives.
    fn iterated(&mut self, expression: &Expr) -> Outcome<Vec<Value>> {
        let value = self.expression(expression)?;
        super::iterator::items(&value)
    }
}
