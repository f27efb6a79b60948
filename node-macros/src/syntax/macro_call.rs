//! The macros that functions may call, and the expressions in them.

use quote::quote;
use syn::{Expr, Macro};

use super::matching::Matches;
use super::matrix::matrix_macro;

/// Changes each expression in `vector![a, b]`, `matrix![a, b; c, d]` and `matches!(a, pattern)`; a visitor does not come to them.
pub fn change_expressions(call: &mut Macro, change: &mut dyn FnMut(&mut Expr)) {
    if let Some(Ok(mut rows)) = matrix_macro(call) {
        rows.iter_mut().flatten().for_each(change);
        let is_vector = call.path.segments.last().is_some_and(|name| name.ident == "vector");
        call.tokens = if is_vector {
            quote! { #(#(#rows),*),* }
        } else {
            quote! { #(#(#rows),*);* }
        };
    } else if call.path.is_ident("matches")
        && let Ok(Matches { mut value, pattern, mut guard }) = call.parse_body()
    {
        [Some(&mut value), guard.as_mut()].into_iter().flatten().for_each(change);
        let guard = guard.map(|guard| quote! { if #guard });
        call.tokens = quote! { #value, #pattern #guard };
    }
}
