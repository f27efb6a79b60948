//! Loops, and the jumps that end a turn of them.

use proc_macro2::Ident;
use syn::{Expr, ExprForLoop, Lifetime};

use super::statement::Reader;
use super::{Label, Pattern, Statement};
use crate::report::{Extent, Reported};

impl Reader<'_> {
    /// A loop, or what jumps in it; `None` for any other expression.
    pub fn loop_or_jump(&mut self, expression: &Expr) -> Option<Reported<Statement>> {
        Some(match expression {
            Expr::ForLoop(repeat) => self.repeat(repeat),
            Expr::While(repeat) if !matches!(*repeat.cond, Expr::Let(_)) => {
                let condition = Some(self.expression(&repeat.cond));
                let extent = Extent::from(&*repeat.cond);
                let (label, body) = self.loop_body(repeat.label.as_ref(), &repeat.body);
                Some(Statement::While { label, condition, body, extent })
            }
            Expr::Loop(repeat) => {
                let extent = Extent::from(&repeat.loop_token);
                let (label, body) = self.loop_body(repeat.label.as_ref(), &repeat.body);
                Some(Statement::While { label, condition: None, body, extent })
            }
            Expr::Continue(jump) => {
                self.labelled(jump.label.as_ref()).map(|label| Statement::Continue(Extent::from(jump), label))
            }
            Expr::Break(jump) if jump.expr.is_some() => {
                self.report.error(jump, "a loop has no value here: assign to a variable before `break`");
                None
            }
            Expr::Break(jump) => {
                self.labelled(jump.label.as_ref()).map(|label| Statement::Break(Extent::from(jump), label))
            }
            _ => return None,
        })
    }

    fn repeat(&mut self, repeat: &ExprForLoop) -> Reported<Statement> {
        let pattern = Pattern::read(&repeat.pat, self.report);
        let sequence = self.expression(&repeat.expr);
        let (label, body) = self.loop_body(repeat.label.as_ref(), &repeat.body);
        Some(Statement::For { label, pattern: pattern?, sequence, body })
    }

    fn loop_body(&mut self, label: Option<&syn::Label>, body: &syn::Block) -> (Option<Label>, super::Block) {
        let Some(label) = label else { return (None, self.block(body)) };
        self.loops += 1;
        let number = Label(self.loops);
        self.labels.push((label.name.ident.clone(), number));
        let body = self.block(body);
        self.labels.pop();
        (Some(number), body)
    }

    /// The loop that a jump names; one that is not there is rustc's to report.
    fn labelled(&mut self, label: Option<&Lifetime>) -> Reported<Option<Label>> {
        let Some(Lifetime { ident, .. }) = label else { return Some(None) };
        let known = |(name, _): &&(Ident, Label)| name == ident;
        self.labels.iter().rev().find(known).map(|(_, number)| Some(*number))
    }
}
