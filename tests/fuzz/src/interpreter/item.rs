//! Items of a block, which are in sight from its start.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Block, Ident, Item, Stmt};

use super::Interpreter;
use super::stop::{Outcome, Stop};
use super::value::{Function, Name, Value, cell};

impl Interpreter<'_> {
    /// Declares the constants and functions of a block, each after those that it names.
    pub(super) fn items(&mut self, block: &Block) -> Outcome<()> {
        let items = block.stmts.iter().filter_map(|statement| match statement {
            Stmt::Item(item @ (Item::Const(_) | Item::Fn(_))) => Some(item),
            _ => None,
        });
        let mut waiting: Vec<_> = items.collect();
        while !waiting.is_empty() {
            let needs = |item: &Item, other: &Item| name_of(other).is_some_and(|name| mentions(inside(item), name));
            let next = waiting.iter().position(|item| !waiting.iter().any(|other| needs(item, other)));
            let item = waiting.remove(next.ok_or_else(|| Stop::says("items that need one another"))?);
            self.item(item)?;
        }
        Ok(())
    }

    fn item(&mut self, item: &Item) -> Outcome<()> {
        let mut inside = Interpreter { program: self.program, names: self.items_in_sight() };
        let (name, value) = match item {
            Item::Const(constant) => (&constant.ident, inside.expression_of(&constant.expr, Some(&constant.ty))?),
            Item::Fn(text) => (&text.sig.ident, Value::item(Function { text: text.clone(), items: inside.names })),
            _ => return Ok(()),
        };
        self.names.push(Name { text: name.to_string(), place: cell(value), is_item: true });
        Ok(())
    }

    /// What items see: no variables.
    fn items_in_sight(&self) -> Vec<Name> {
        self.names.iter().filter(|name| name.is_item).cloned().collect()
    }
}

fn name_of(item: &Item) -> Option<&Ident> {
    match item {
        Item::Const(constant) => Some(&constant.ident),
        Item::Fn(function) => Some(&function.sig.ident),
        _ => None,
    }
}

/// The text in which an item may name others.
fn inside(item: &Item) -> TokenStream {
    match item {
        Item::Const(constant) => constant.expr.to_token_stream(),
        Item::Fn(function) => function.block.to_token_stream(),
        _ => TokenStream::new(),
    }
}

fn mentions(tokens: TokenStream, name: &Ident) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(word) => word == *name,
        TokenTree::Group(group) => mentions(group.stream(), name),
        _ => false,
    })
}
