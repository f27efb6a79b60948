//! What stops a function: panics and assertions.

use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{BinOp, Expr, ExprBinary, Macro, Token, parse_quote};

use super::Kind;
use super::statement::Reader;
use crate::report::Reported;

/// `panic!` and those like it.
pub fn is_panic(call: &Macro) -> bool {
    ["panic", "unreachable", "todo", "unimplemented"].iter().any(|name| call.path.is_ident(name))
}

/// An assertion: the expressions that it looks at, and the message, which is not read.
pub struct Assertion {
    pub looked_at: Vec<Expr>,
    pub message: Vec<Expr>,
    /// Of two that are compared.
    comparison: Option<BinOp>,
}

impl Assertion {
    /// `None` for another macro.
    pub fn read(call: &Macro) -> Option<syn::Result<Self>> {
        let name = call.path.get_ident()?.to_string();
        let comparison = match name.strip_prefix("debug_").unwrap_or(&name) {
            "assert" => None,
            "assert_eq" => Some(parse_quote! { == }),
            "assert_ne" => Some(parse_quote! { != }),
            _ => return None,
        };
        let parts = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(call.tokens.clone());
        Some(parts.map(|parts| {
            let mut looked_at: Vec<_> = parts.into_iter().collect();
            let message = looked_at.split_off(looked_at.len().min(if comparison.is_some() { 2 } else { 1 }));
            Self { looked_at, message, comparison }
        }))
    }

    /// What has to hold.
    fn condition(&self) -> Option<Expr> {
        match (&self.looked_at[..], self.comparison) {
            ([condition], None) => Some(condition.clone()),
            ([left, right], Some(op)) => {
                let [left, right] = [left, right].map(|operand| Box::new(operand.clone()));
                Some(Expr::Binary(ExprBinary { attrs: Vec::new(), left, op, right }))
            }
            _ => None,
        }
    }
}

impl Reader<'_> {
    pub fn assertion(&mut self, assertion: &Assertion) -> Reported<Kind> {
        // One without what it looks at is rustc's to report.
        Some(Kind::Assert(Box::new(self.expression(&assertion.condition()?))))
    }
}
