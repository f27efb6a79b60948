//! The bodies of functions: a `return` stands at their end, or at that of the branch of an `if` after which nothing else is done.

use syn::{Expr, ExprIf, Stmt};

use super::statement::Reader;
use super::{Block, Expression, Kind, Known};
use crate::report::{Extent, Report, Reported};

/// Reads the body of a function.
pub fn read_body(block: &syn::Block, known: Known, report: &mut Report) -> Reported<Block> {
    Reader { report, known, labels: Vec::new(), loops: 0 }.body(&block.stmts)
}

impl Reader<'_> {
    /// The statements of a function; what follows an `if` that returns stands in its other branch.
    pub fn body(&mut self, statements: &[Stmt]) -> Reported<Block> {
        let returning = statements.iter().enumerate().find_map(|(place, statement)| match statement {
            Stmt::Expr(Expr::If(conditional), _) if returns(&conditional.then_branch) => Some((place, conditional)),
            _ => None,
        });
        if let Some((place, conditional)) = returning {
            let (items, before): (Vec<_>, Vec<_>) =
                statements[..place].iter().cloned().partition(|statement| matches!(statement, Stmt::Item(_)));
            let later = &statements[place + 1..];
            let (later_items, later): (Vec<_>, Vec<_>) =
                later.iter().cloned().partition(|statement| matches!(statement, Stmt::Item(_)));
            let statements = self.statements(&[items, later_items, before].concat());
            let value = self.returning(conditional, later)?;
            return Some(Block { statements, value: Some(Box::new(value)) });
        }
        let Some((Stmt::Expr(Expr::Return(last), _), before)) = statements.split_last() else {
            return Some(self.statements_and_value(statements));
        };
        let statements = self.statements(before);
        let Some(value) = &last.expr else {
            self.report.error(last, "dynamics return x′: write `return [...]`");
            return None;
        };
        Some(Block { value: Some(Box::new(self.expression(value))), statements })
    }

    /// `if … { return a; } rest` is `if … { a } else { rest }`.
    fn returning(&mut self, conditional: &ExprIf, later: Vec<Stmt>) -> Reported<Expression> {
        let condition = Box::new(self.expression(&conditional.cond));
        let then = self.body(&conditional.then_branch.stmts);
        let otherwise = match &conditional.else_branch {
            Some((_, otherwise)) if later.is_empty() => match &**otherwise {
                Expr::Block(block) => block.block.stmts.clone(),
                otherwise => vec![Stmt::Expr(otherwise.clone(), None)],
            },
            Some((semicolon, otherwise)) => {
                let span = syn::Token![;](semicolon.span);
                [vec![Stmt::Expr((**otherwise).clone(), Some(span))], later].concat()
            }
            None => later,
        };
        let otherwise = self.body(&otherwise);
        let extent = Extent::from(conditional);
        let otherwise = Some(Box::new(Expression { extent, kind: Kind::Block(otherwise?) }));
        Some(Expression { extent, kind: Kind::If { condition, then: then?, otherwise } })
    }

    /// Statements, and the value of the last one if it has no semicolon.
    fn statements_and_value(&mut self, statements: &[Stmt]) -> Block {
        let braces = syn::token::Brace::default();
        self.block(&syn::Block { brace_token: braces, stmts: statements.to_vec() })
    }
}

/// Whether a branch ends with `return`, in each of its own branches if it ends with an `if`.
fn returns(block: &syn::Block) -> bool {
    match block.stmts.last() {
        Some(Stmt::Expr(Expr::Return(_), _)) => true,
        Some(Stmt::Expr(Expr::If(conditional), _)) => {
            let otherwise = conditional.else_branch.as_ref().map(|(_, otherwise)| &**otherwise);
            returns(&conditional.then_branch) && matches!(otherwise, Some(Expr::Block(block)) if returns(&block.block))
        }
        _ => false,
    }
}
