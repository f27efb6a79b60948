//! The function's body.

use syn::{Expr, Stmt};

use super::statement::Reader;
use super::{Block, Known};
use crate::report::{Report, Reported};

/// Reads the body; a `return` may stand at its end.
pub fn read_body(block: &syn::Block, known: Known, report: &mut Report) -> Reported<Block> {
    let mut reader = Reader { report, known };
    let Some((Stmt::Expr(Expr::Return(last), _), before)) = block.stmts.split_last() else {
        return Some(reader.block(block));
    };
    let statements = reader.statements(before);
    let Some(value) = &last.expr else {
        reader.report.error(last, "dynamics return x′: write `return [...]`");
        return None;
    };
    Some(Block { value: Some(Box::new(reader.expression(value))), statements })
}
