//! The functions that the runtime's trait `Elementary` adds to the reals.

use proc_macro2::Ident;
use syn::visit::{Visit, visit_expr_method_call};
use syn::{Block, ExprMethodCall, ExprPath, Macro, Path, parse_quote};

use super::macro_call::change_expressions;

/// Its methods.
const ADDED: &[&str] = &["sigmoid", "softplus", "silu", "gelu", "erf", "erfc", "sqr", "rsqrt"];

/// Brings the trait into sight of a function that uses it: a method of the user's with the same name is then ambiguous to rustc,
/// instead of one thing in the function and another in its recurrences.
pub fn bring_into_sight(body: &mut Block, runtime: &Path) {
    let mut finder = Finder(false);
    finder.visit_block(body);
    if finder.0 {
        body.stmts.insert(0, parse_quote! { #[allow(unused_imports)] use #runtime::scalar::Elementary as _; });
    }
}

struct Finder(bool);

impl Finder {
    fn see(&mut self, name: &Ident) {
        self.0 |= ADDED.iter().any(|added| name == added);
    }
}

impl<'a> Visit<'a> for Finder {
    fn visit_macro(&mut self, call: &'a Macro) {
        change_expressions(&mut call.clone(), &mut |expression| Finder::visit_expr(self, expression));
    }

    fn visit_expr_method_call(&mut self, call: &'a ExprMethodCall) {
        self.see(&call.method);
        visit_expr_method_call(self, call);
    }

    fn visit_expr_path(&mut self, path: &'a ExprPath) {
        if let (Some(last), true) = (path.path.segments.last(), path.path.segments.len() > 1) {
            self.see(&last.ident);
        }
    }
}
