//! What a `macro_rules!` macro was given as one expression stays one.

use proc_macro2::Span;
use syn::token::Paren;
use syn::visit_mut::{VisitMut, visit_expr_mut};
use syn::{Expr, ExprGroup, ExprParen, ItemFn, ItemImpl, Macro};

use super::macro_call::change_expressions;

/// Writes the invisible brackets around the arguments of a macro as parentheses.
///
/// rustc forgets such brackets in what a procedural macro gives back (rust-lang/rust#67062): where `$x` is `a + b`, the
/// function `2.0 * $x` would come back as `2.0 * a + b`.
pub fn parenthesise(function: &mut ItemFn) {
    Parentheses.visit_item_fn_mut(function);
}

/// As [`parenthesise`], for all functions of a block.
pub fn parenthesise_block(block: &mut ItemImpl) {
    Parentheses.visit_item_impl_mut(block);
}

struct Parentheses;

impl VisitMut for Parentheses {
    fn visit_macro_mut(&mut self, call: &mut Macro) {
        change_expressions(call, &mut |expression| self.visit_expr_mut(expression));
    }

    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        visit_expr_mut(self, expression);
        if let Expr::Group(ExprGroup { attrs, expr, .. }) = expression {
            let (attrs, expr) = (std::mem::take(attrs), expr.clone());
            *expression = match *expr {
                Expr::Path(_) | Expr::Lit(_) | Expr::Paren(_) if attrs.is_empty() => *expr,
                _ => Expr::Paren(ExprParen { attrs, paren_token: Paren(Span::mixed_site()), expr }),
            };
        }
    }
}
