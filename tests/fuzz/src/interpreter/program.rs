//! The text of a program.

use std::collections::HashMap;

use quote::ToTokens;
use syn::{Expr, Fields, File, ImplItem, Item, ItemFn, Type};

/// The items of a program by their names; a path is known by its last segment.
pub struct Program {
    /// The functions and methods.
    pub functions: HashMap<String, ItemFn>,
    /// The constants, with their types.
    pub constants: HashMap<String, (Type, Expr)>,
    /// The names of the fields of the structs.
    pub structures: HashMap<String, Vec<(String, Type)>>,
    /// Whether its numbers are of single precision.
    pub is_single: bool,
    /// The highest order that is compiled.
    pub order: usize,
}

impl Program {
    /// Reads the text.
    ///
    /// # Errors
    ///
    /// Where it is no Rust.
    pub fn parse(text: &str) -> syn::Result<Self> {
        let file: File = syn::parse_str(text)?;
        let is_single = has_single(file.to_token_stream());
        let order = written_order(text).unwrap_or(30);
        let mut program =
            Self { functions: HashMap::new(), constants: HashMap::new(), structures: HashMap::new(), is_single, order };
        file.items.into_iter().for_each(|item| program.add(item));
        Ok(program)
    }

    /// ε, half the distance from 1 to the next number.
    pub fn unit(&self) -> f64 {
        if self.is_single { f64::from(f32::EPSILON) / 2.0 } else { f64::EPSILON / 2.0 }
    }

    /// The number nearest to the decimal, or to what a constant is.
    pub fn round(&self, value: f64) -> f64 {
        if self.is_single { f64::from(value as f32) } else { value }
    }

    fn add(&mut self, item: Item) {
        match item {
            Item::Fn(function) => {
                self.functions.insert(function.sig.ident.to_string(), function);
            }
            Item::Const(constant) => {
                self.constants.insert(constant.ident.to_string(), (*constant.ty, *constant.expr));
            }
            Item::Struct(structure) => {
                let fields = match structure.fields {
                    Fields::Named(fields) => fields.named,
                    _ => return,
                };
                let fields = fields
                    .into_iter()
                    .map(|field| (field.ident.map(|name| name.to_string()).unwrap_or_default(), field.ty));
                self.structures.insert(structure.ident.to_string(), fields.collect());
            }
            Item::Mod(module) => {
                module.content.into_iter().flat_map(|(_, items)| items).for_each(|item| self.add(item));
            }
            Item::Impl(block) => block.items.into_iter().for_each(|item| self.add_of_block(item)),
            _ => {}
        }
    }

    fn add_of_block(&mut self, item: ImplItem) {
        match item {
            ImplItem::Fn(method) => {
                let function = ItemFn {
                    attrs: method.attrs,
                    vis: method.vis,
                    modifiers: method.modifiers,
                    sig: method.sig,
                    block: Box::new(method.block),
                };
                self.functions.insert(function.sig.ident.to_string(), function);
            }
            ImplItem::Const(constant) => {
                self.constants.insert(constant.ident.to_string(), (constant.ty, constant.expr));
            }
            _ => {}
        }
    }
}

/// Whether `f32` stands anywhere.
fn has_single(tokens: proc_macro2::TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        proc_macro2::TokenTree::Group(group) => has_single(group.stream()),
        proc_macro2::TokenTree::Ident(name) => name == "f32",
        _ => false,
    })
}

/// The first `order = …`.
fn written_order(text: &str) -> Option<usize> {
    let (_, after) = text.split_once("order = ")?;
    after.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}
