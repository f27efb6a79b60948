//! The macros that functions may call, and the expressions in them.

use quote::quote;
use syn::{Expr, Macro};

use super::matching::Matches;
use super::matrix::matrix_macro;
use super::panic::{Assertion, is_panic};
use super::statement::Reader;
use super::{Expression, Kind};
use crate::report::{Extent, Reported};

impl Reader<'_> {
    pub fn macro_call(&mut self, call: &Macro) -> Reported<Kind> {
        if let Some(rows) = matrix_macro(call) {
            let rows = self.parsed(rows)?;
            return Some(Kind::Matrix(rows.iter().map(|row| self.row(row)).collect()));
        }
        if let Some(assertion) = Assertion::read(call) {
            let assertion = self.parsed(assertion)?;
            return self.assertion(&assertion);
        }
        if call.path.is_ident("matches") {
            return self.matches(call);
        }
        if is_panic(call) {
            return Some(Kind::Panic);
        }
        self.report.error(&call.path, refused(call));
        None
    }

    fn parsed<T>(&mut self, parsed: syn::Result<T>) -> Reported<T> {
        parsed.map_err(|error| self.report.error(error.span(), error)).ok()
    }

    fn row(&mut self, row: &[Expr]) -> Vec<Expression> {
        row.iter().map(|element| self.expression(element)).collect()
    }

    /// An expression that is a macro.
    pub fn macro_value(&mut self, call: &Macro) -> Expression {
        let kind = self.macro_call(call).unwrap_or(Kind::Refused);
        Expression { extent: Extent::from(&call.path), kind }
    }
}

/// Why a macro is refused, and what to write instead.
fn refused(call: &Macro) -> &'static str {
    let name = call.path.segments.last().map(|segment| segment.ident.to_string());
    match name.as_deref() {
        Some("println" | "print" | "eprintln" | "eprint" | "dbg") => {
            "the recurrences print nothing: look at the solution step by step, with `solve_with`"
        }
        Some("vec") => "a `Vec` has no length that the compiler sees: write an array, `[…]`",
        _ => "macros cannot be looked into: write the expression itself",
    }
}

/// Changes each expression in `vector![a, b]`, `matrix![a, b; c, d]`, `matches!(a, pattern)` and in what an assertion looks at; a visitor
/// does not come to them.
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
    } else if let Some(Ok(Assertion { mut looked_at, message, .. })) = Assertion::read(call) {
        looked_at.iter_mut().for_each(change);
        call.tokens = quote! { #(#looked_at,)* #(#message),* };
    }
}
