//! Statements and blocks.

use std::rc::Rc;

use proc_macro2::Ident;
use quote::ToTokens;
use syn::{BinOp, Expr, Item, ItemConst, Local, Pat, Stmt, StmtMacro};

use super::body::mentions;
use super::panic::is_panic;
use super::{Block, Callee, Expression, Known, Label, Operator, Pattern, Shape, Statement};
use crate::report::{Extent, Report, Reported};

/// Reads a function's body; it goes on after a mistake, so that all are found.
pub struct Reader<'a> {
    pub report: &'a mut Report,
    pub known: Known<'a>,
    /// The labels in sight, innermost last, and how many there were.
    pub labels: Vec<(Ident, Label)>,
    pub loops: usize,
}

impl Reader<'_> {
    pub fn block(&mut self, block: &syn::Block) -> Block {
        if let Some((Stmt::Expr(value, None), before)) = block.stmts.split_last()
            && is_value(value)
        {
            let statements = self.statements(before);
            return Block { value: Some(Box::new(self.expression(value))), statements };
        }
        if let Some((Stmt::Macro(StmtMacro { mac, semi_token, .. }), before)) = block.stmts.split_last()
            && (semi_token.is_none() || is_panic(mac))
        {
            let statements = self.statements(before);
            return Block { value: Some(Box::new(self.macro_value(mac))), statements };
        }
        Block { statements: self.statements(&block.stmts), value: None }
    }

    /// The statements that could be read; what was refused is left out. Constants and functions may be used above their
    /// definitions.
    pub fn statements(&mut self, statements: &[Stmt]) -> Vec<Statement> {
        let items = self.items(statements);
        let read = statements.iter().filter_map(|statement| self.statement(statement));
        items.into_iter().chain(read.flatten()).collect()
    }

    /// The constants and functions that are defined among the statements, each constant after those that it needs.
    fn items(&mut self, statements: &[Stmt]) -> Option<Statement> {
        let items = statements.iter().filter_map(|statement| match statement {
            Stmt::Item(item @ (Item::Const(_) | Item::Fn(_))) => Some(item),
            _ => None,
        });
        let (mut constants, mut functions) = (Vec::new(), Vec::new());
        for item in in_order(&items.collect::<Vec<_>>()) {
            match item {
                Item::Const(item) => constants.extend(self.constant(item)),
                Item::Fn(item) => functions.extend(Callee::read(item, self.known, self.report).map(Rc::new)),
                _ => {}
            }
        }
        (!constants.is_empty() || !functions.is_empty()).then_some(Statement::Items { constants, functions })
    }

    fn constant(&mut self, item: &ItemConst) -> Option<(Ident, Expression)> {
        if self.known.constants.iter().any(|(known, _)| *known == item.ident) {
            let message = format!("`{}` is a size of the function already: call this constant otherwise", item.ident);
            self.report.error(&item.ident, message);
            return None;
        }
        Some((item.ident.clone(), self.expression(&item.expr)))
    }

    /// A statement, or nothing for a lone semicolon.
    fn statement(&mut self, statement: &Stmt) -> Reported<Option<Statement>> {
        match statement {
            Stmt::Local(local) => self.local(local).map(Some),
            Stmt::Item(Item::Const(_) | Item::Fn(_) | Item::Use(_)) => Some(None),
            Stmt::Item(item) => {
                self.report
                    .error(item, "items inside dynamics: only `const`, `fn` and `use` are supported; move it outside");
                None
            }
            Stmt::Macro(call) => self
                .macro_call(&call.mac)
                .map(|kind| Some(Statement::Expression(Expression { extent: Extent::from(&call.mac), kind }))),
            Stmt::Expr(Expr::Verbatim(tokens), _) if tokens.is_empty() => Some(None),
            Stmt::Expr(expression, _) => self.action(expression).map(Some),
        }
    }

    fn local(&mut self, local: &Local) -> Reported<Statement> {
        let pattern = Pattern::read(&local.pat, self.report);
        let Some(init) = &local.init else {
            return Some(Statement::Declare(pattern?));
        };
        if let Some((otherwise, _)) = &init.diverge {
            self.report
                .error(otherwise, "`let … else` is not supported: these patterns always match, write `let` alone");
            return None;
        }
        let shape = match &local.pat {
            Pat::Type(typed) => Shape::annotated(&typed.ty, self.known),
            _ => None,
        };
        let value = self.expression(&init.expr);
        Some(Statement::Let { pattern: pattern?, shape, value })
    }

    /// An expression that stands for what it does.
    pub fn action(&mut self, expression: &Expr) -> Reported<Statement> {
        match expression {
            Expr::Assign(assign) => {
                let (place, value) = (self.expression(&assign.left), self.expression(&assign.right));
                Some(Statement::Assign { place, operator: None, value })
            }
            Expr::Binary(binary) if compound(&binary.op).is_some() => {
                let (place, value) = (self.expression(&binary.left), self.expression(&binary.right));
                Some(Statement::Assign { place, operator: compound(&binary.op), value })
            }
            _ => match self.loop_or_jump(expression) {
                Some(statement) => statement,
                None => Some(Statement::Expression(self.expression(expression))),
            },
        }
    }
}

/// Whether the last expression of a block is its value; loops, assignments and jumps are not.
pub fn is_value(expression: &Expr) -> bool {
    match expression {
        Expr::Assign(_) | Expr::ForLoop(_) | Expr::While(_) | Expr::Loop(_) | Expr::Continue(_) | Expr::Break(_) => {
            false
        }
        Expr::Binary(binary) => compound(&binary.op).is_none(),
        _ => true,
    }
}

fn compound(operator: &BinOp) -> Option<Operator> {
    Some(match operator {
        BinOp::AddAssign(_) => Operator::Add,
        BinOp::SubAssign(_) => Operator::Subtract,
        BinOp::MulAssign(_) => Operator::Multiply,
        BinOp::DivAssign(_) => Operator::Divide,
        BinOp::RemAssign(_) => Operator::Remainder,
        _ => return None,
    })
}

/// Items, each after those that it names.
fn in_order<'i>(items: &[&'i Item]) -> Vec<&'i Item> {
    fn visit<'i>(item: &'i Item, items: &[&'i Item], seen: &mut Vec<&'i Ident>, ordered: &mut Vec<&'i Item>) {
        let Some(name) = name_of(item).filter(|name| !seen.contains(name)) else { return };
        seen.push(name);
        let text = item.to_token_stream();
        for other in items.iter().filter(|other| name_of(other).is_some_and(|name| mentions(text.clone(), name))) {
            visit(other, items, seen, ordered);
        }
        ordered.push(item);
    }
    let (mut seen, mut ordered) = (Vec::new(), Vec::new());
    items.iter().for_each(|item| visit(item, items, &mut seen, &mut ordered));
    ordered
}

fn name_of(item: &Item) -> Option<&Ident> {
    match item {
        Item::Const(item) => Some(&item.ident),
        Item::Fn(item) => Some(&item.sig.ident),
        _ => None,
    }
}
