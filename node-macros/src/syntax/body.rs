//! The bodies of functions: a `return` stands at their end, or at that of a branch of an `if` or `match` outside of loops. What
//! follows is done in the branches that do not return.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Expr, ExprBlock, Local, LocalInit, Stmt};

use super::statement::Reader;
use super::{Arm, Block, Expression, Kind, Known, Test};
use crate::report::{Extent, Report, Reported};

/// Reads the body of a function.
pub fn read_body(block: &syn::Block, known: Known, report: &mut Report) -> Reported<Block> {
    Reader { report, known, labels: Vec::new(), loops: 0 }.body(&block.stmts)
}

/// An `if` or a `match` with a branch that returns, and the variable that has its value otherwise.
struct Fork<'s> {
    branching: &'s Expr,
    variable: Option<&'s Local>,
}

impl<'s> Fork<'s> {
    fn of(statement: &'s Stmt) -> Option<Self> {
        let (branching, variable) = match statement {
            Stmt::Expr(branching, _) => (branching, None),
            Stmt::Local(variable) => (&*variable.init.as_ref()?.expr, Some(variable)),
            _ => return None,
        };
        may_return(branching).then_some(Self { branching, variable })
    }
}

impl Reader<'_> {
    /// The statements of a function.
    pub fn body(&mut self, statements: &[Stmt]) -> Reported<Block> {
        if let Some((Stmt::Expr(Expr::Block(ExprBlock { block, label: None, .. }), None), items)) =
            statements.split_last()
            && items.iter().all(|statement| matches!(statement, Stmt::Item(_)))
        {
            let statements = self.statements(items);
            let value = Expression { extent: Extent::from(block), kind: Kind::Block(self.body(&block.stmts)?) };
            return Some(Block { statements, value: Some(Box::new(value)) });
        }
        let fork = statements.iter().enumerate().find_map(|(place, statement)| Some((place, Fork::of(statement)?)));
        if let Some((place, fork)) = fork {
            let is_item = |statement: &Stmt| matches!(statement, Stmt::Item(_));
            let (items, before): (Vec<_>, Vec<_>) = statements[..place].iter().cloned().partition(is_item);
            let (later_items, later): (Vec<_>, Vec<_>) = statements[place + 1..].iter().cloned().partition(is_item);
            let statements = self.statements(&[items, later_items, before].concat());
            let value = self.fork(&fork, &later)?;
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
    fn fork(&mut self, fork: &Fork, later: &[Stmt]) -> Reported<Expression> {
        let extent = Extent::from(fork.branching);
        let in_braces = |block| Expression { extent, kind: Kind::Block(block) };
        let kind = match fork.branching {
            Expr::If(conditional) => {
                let condition = Box::new(self.expression(&conditional.cond));
                let then = self.branch(&conditional.then_branch.stmts, fork, later);
                let otherwise = match &conditional.else_branch {
                    Some((_, otherwise)) => self.branch(&[Stmt::Expr((**otherwise).clone(), None)], fork, later),
                    None => self.branch(&[], fork, later),
                };
                Kind::If { condition, then: then?, otherwise: Some(Box::new(in_braces(otherwise?))) }
            }
            Expr::Match(choice) => {
                let value = Box::new(self.expression(&choice.expr));
                let arms = choice.arms.iter().map(|arm| {
                    let (test, guard) = self.arm_test(arm);
                    self.refuse_names_of_later(test.as_ref(), fork, later);
                    let body = self.branch(&[Stmt::Expr((*arm.body).clone(), None)], fork, later);
                    Some(Arm { test: test?, guard, body: in_braces(body?) })
                });
                let arms: Vec<_> = arms.collect();
                Kind::Match { value, arms: arms.into_iter().collect::<Reported<_>>()? }
            }
            _ => return None,
        };
        Some(Expression { extent, kind })
    }

    /// What follows is done in the arm, where its names are in sight.
    fn refuse_names_of_later(&mut self, test: Option<&Test>, fork: &Fork, later: &[Stmt]) {
        let later = quote! { #(#later)* };
        let variable = fork.variable.map(|variable| variable.pat.to_token_stream()).unwrap_or_default();
        for name in test.map(Test::names).unwrap_or_default() {
            if mentions(later.clone(), name) && !mentions(variable.clone(), name) {
                let message = format!(
                    "`{name}` is a name of what follows too, where it means something else: call it otherwise here"
                );
                self.report.error(name, message);
            }
        }
    }

    /// A branch, and what follows it unless it returns.
    fn branch(&mut self, statements: &[Stmt], fork: &Fork, later: &[Stmt]) -> Reported<Block> {
        match statements {
            [Stmt::Expr(Expr::Block(ExprBlock { block, label: None, .. }), _)] => {
                return self.branch(&block.stmts, fork, later);
            }
            [Stmt::Expr(branching, _)] if may_return(branching) => {
                let value = self.fork(&Fork { branching, ..*fork }, later)?;
                return Some(Block { statements: Vec::new(), value: Some(Box::new(value)) });
            }
            _ if returns(statements) => return self.body(statements),
            _ => {}
        }
        let block = syn::Block { brace_token: syn::token::Brace::default(), stmts: statements.to_vec() };
        let value = Expr::Block(ExprBlock { attrs: Vec::new(), label: None, block });
        let first = match fork.variable {
            Some(variable) => {
                let init = variable.init.clone().map(|init| LocalInit { expr: Box::new(value), ..init });
                Stmt::Local(Local { init, ..variable.clone() })
            }
            None if later.is_empty() => return self.body(statements),
            None => Stmt::Expr(value, Some(syn::token::Semi::default())),
        };
        self.body(&[&[first], later].concat())
    }

    /// Statements, and the value of the last one if it has no semicolon.
    fn statements_and_value(&mut self, statements: &[Stmt]) -> Block {
        let braces = syn::token::Brace::default();
        self.block(&syn::Block { brace_token: braces, stmts: statements.to_vec() })
    }
}

/// Whether a word stands among tokens.
pub fn mentions(tokens: TokenStream, name: &Ident) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(word) => word == *name,
        TokenTree::Group(group) => mentions(group.stream(), name),
        _ => false,
    })
}

/// The branches of an `if` or a `match`.
fn branches(expression: &Expr) -> Vec<Vec<Stmt>> {
    let alone = |expression: &Expr| match expression {
        Expr::Block(ExprBlock { block, label: None, .. }) => block.stmts.clone(),
        _ => vec![Stmt::Expr(expression.clone(), None)],
    };
    match expression {
        Expr::If(conditional) => {
            let otherwise = conditional.else_branch.as_ref().map_or(Vec::new(), |(_, otherwise)| alone(otherwise));
            vec![conditional.then_branch.stmts.clone(), otherwise]
        }
        Expr::Match(choice) => choice.arms.iter().map(|arm| alone(&arm.body)).collect(),
        _ => Vec::new(),
    }
}

/// Whether a branch ends with `return`, or has one that does.
fn may_return(expression: &Expr) -> bool {
    branches(expression)
        .iter()
        .any(|branch| returns(branch) || matches!(branch.as_slice(), [Stmt::Expr(only, _)] if may_return(only)))
}

/// Whether statements end with `return`, in each of their branches if they end with an `if` or a `match`.
fn returns(statements: &[Stmt]) -> bool {
    match statements.last() {
        Some(Stmt::Expr(Expr::Return(_), _)) => true,
        Some(Stmt::Expr(Expr::Block(ExprBlock { block, label: None, .. }), _)) => returns(&block.stmts),
        Some(Stmt::Expr(last, _)) => {
            let branches = branches(last);
            !branches.is_empty() && branches.iter().all(|branch| returns(branch))
        }
        _ => false,
    }
}
