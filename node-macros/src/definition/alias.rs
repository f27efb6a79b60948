//! The names by which functions are asked for their definitions.

use proc_macro2::{Ident, Span};
use quote::format_ident;
use syn::visit_mut::VisitMut;
use syn::{Block, ExprPath, Macro, Path, PathSegment, parse_quote};

use super::name::is_in_preludes;
use crate::syntax::{change_expressions, path_text};

/// The name of a function's macro while it is asked for. rustc shows it where it cannot find the macro, which the name
/// explains.
pub fn alias(path: &Path, caller: &Ident) -> Ident {
    let function = path_text(path).replace("r#", "").replace("::", "__");
    let span = path.segments.last().map_or_else(Span::call_site, |segment| segment.ident.span());
    let lacks = if is_struct(path) { "derive_State" } else { "ode_function" };
    format_ident!("{function}_lacks_{lacks}_or_comes_back_to_{}", caller, span = span)
}

/// The name by which a macro is called: the alias, or where an import of it would be ambiguous its own.
pub fn asked(path: &Path, caller: &Ident) -> Ident {
    path.get_ident().filter(|_| is_in_preludes(path)).cloned().unwrap_or_else(|| alias(path, caller))
}

/// Structs are named in CamelCase, functions are not.
pub fn is_struct(path: &Path) -> bool {
    path.segments.last().is_some_and(|last| last.ident.to_string().starts_with(char::is_uppercase))
}

/// Calls `forces::drag` by an import of its alias, which fails in the words of the one that asks: rustc says them once.
pub fn import_calls(body: &mut Block, paths: &[Path], caller: &Ident) {
    for path in paths.iter().filter(|path| !is_struct(path) && path.get_ident().is_none()) {
        let alias = alias(path, caller);
        let mut calls = CallsByAlias { path: path_text(path), alias: &alias, found: false };
        calls.visit_block_mut(body);
        if calls.found {
            body.stmts.insert(0, parse_quote! { use #path as #alias; });
        }
    }
}

struct CallsByAlias<'a> {
    path: String,
    alias: &'a Ident,
    found: bool,
}

impl VisitMut for CallsByAlias<'_> {
    fn visit_macro_mut(&mut self, call: &mut Macro) {
        change_expressions(call, &mut |expression| self.visit_expr_mut(expression));
    }

    fn visit_expr_path_mut(&mut self, called: &mut ExprPath) {
        if called.qself.is_none() && path_text(&called.path) == self.path {
            let name =
                called.path.segments.last().map(|name| PathSegment { ident: self.alias.clone(), ..name.clone() });
            called.path = Path { leading_colon: None, segments: name.into_iter().collect() };
            self.found = true;
        }
    }
}
