//! The scopes around a chain that asks from inside a constant: where what it asks for is found, or what says that it is not there.
//!
//! `use gravity as alias` imports the function, and the macro if there is one. If there is none, the alias of the scope
//! around is seen, which is the macro that says so.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::Path;

use super::alias::{alias, asked, is_struct};
use super::arguments::Arguments;
use super::name::{has_macro_of_other_name, is_in_preludes, macro_path};
use super::source::Source;

/// What the scopes hold of one path; nothing if its import would be ambiguous, so that rustc says itself that there is no macro.
pub struct Scopes {
    /// By what the macro is called.
    pub asked: Ident,
    /// The scope around the import: what is seen if it does not find all.
    pub around: TokenStream,
    /// That of the import.
    pub importing: TokenStream,
}

impl Scopes {
    pub fn of(path: &Path, item: &Source, runtime: &Path) -> Self {
        let asked = asked(path, item.name());
        if is_in_preludes(path) {
            return Self { asked, around: TokenStream::new(), importing: TokenStream::new() };
        }
        let (around, importing) = if is_struct(path) { of_struct(path, item) } else { of_function(path, item) };
        let found = macro_path(path);
        Self {
            around: quote! { use #runtime::__private::missing_function as #asked; #around },
            importing: quote! { #importing use #found as #asked; },
            asked,
        }
    }
}

/// A function that does not exist is rustc's to report: in its place the import finds a type, unless that would hide a
/// module, and the alias is the constant of the scope around.
///
/// If its macro has another name, the function itself is not imported.
fn of_function(path: &Path, item: &Source) -> (TokenStream, TokenStream) {
    let (alias, macro_path) = (alias(path, item.name()), macro_path(path));
    let name = macro_path.get_ident().filter(|name| !is_module(name, item));
    let ty = name.map(|name| quote! { enum #name {} });
    let value = name.filter(|_| has_macro_of_other_name(path)).map(|name| quote! { fn #name() {} });
    (quote! { const #alias: u8 = 1; enum #alias {} }, quote! { #ty #value })
}

/// In the place of a struct that does not exist the import finds a constant, and the alias is the type of the scope around.
///
/// If its macro has another name, the struct itself is not imported, and the alias is the struct there.
fn of_struct(path: &Path, item: &Source) -> (TokenStream, TokenStream) {
    let (alias, arguments) = (alias(path, item.name()), Arguments::of(path, item));
    let itself = arguments.alias(path, &found(path, item));
    let ty = if has_macro_of_other_name(path) {
        arguments.alias(path, &alias)
    } else {
        quote! { enum #alias {} }
    };
    let constant = macro_path(path).get_ident().map(|name| quote! { const #name: u8 = 1; });
    (quote! { #itself #ty }, quote! { #constant })
}

/// The name of the struct itself, which rustc may not find.
pub fn found(path: &Path, item: &Source) -> Ident {
    format_ident!("{}_found", alias(path, item.name()))
}

/// Whether paths of the item begin with this name.
fn is_module(name: &Ident, item: &Source) -> bool {
    let text = quote! { #item }.to_string();
    text.contains(&format!("{name} ::"))
}
