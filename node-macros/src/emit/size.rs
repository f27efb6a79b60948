//! Sizes and indices as expressions of Rust.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::integer;
use crate::graph::{Predicate, Relation};
use crate::syntax::{Count, Index, LoopId};

/// A length or a place as a constant expression of type `usize`.
pub fn size(length: &Index) -> TokenStream {
    let pair = |a: &Index, b: &Index| (size(a), size(b));
    match length {
        Index::Number(value) => {
            let value = integer(usize::try_from(*value).unwrap_or(0));
            quote! { #value }
        }
        Index::Size(name) => {
            let name = Ident::new(name, Span::call_site());
            quote! { #name }
        }
        Index::Add(a, b) => {
            let (a, b) = pair(a, b);
            quote! { #a + #b }
        }
        Index::Multiply(a, b) => {
            let (a, b) = pair(a, b);
            quote! { (#a) * (#b) }
        }
        other => {
            let other = index(other);
            quote! { (#other as usize) }
        }
    }
}

/// An index as an expression of type `isize`.
pub fn index(value: &Index) -> TokenStream {
    match value {
        Index::Number(value) => signed(*value),
        Index::Size(name) => {
            let name = Ident::new(name, Span::call_site());
            quote! { (#name as isize) }
        }
        Index::Turn(id) => turn(*id).into_token_stream(),
        Index::Add(a, b) => between(a, quote! { + }, b),
        Index::Subtract(a, b) => between(a, quote! { - }, b),
        Index::Multiply(a, b) => between(a, quote! { * }, b),
        Index::Divide(a, b) => between(a, quote! { / }, b),
        Index::Remainder(a, b) => between(a, quote! { % }, b),
        Index::Lesser(a, b) => {
            let (a, b) = (index(a), index(b));
            quote! { (if #a < #b { #a } else { #b }) }
        }
        Index::Greater(a, b) => {
            let (a, b) = (index(a), index(b));
            quote! { (if #a < #b { #b } else { #a }) }
        }
    }
}

fn signed(value: i64) -> TokenStream {
    let magnitude = Literal::isize_suffixed(isize::try_from(value.abs()).unwrap_or(isize::MAX));
    if value < 0 {
        quote! { (-#magnitude) }
    } else {
        quote! { #magnitude }
    }
}

/// An operator between two indices.
fn between(a: &Index, operator: TokenStream, b: &Index) -> TokenStream {
    let (a, b) = (index(a), index(b));
    quote! { (#a #operator #b) }
}

pub fn predicate(predicate: &Predicate) -> TokenStream {
    use Predicate::{And, Compare, Or};
    match predicate {
        Compare(Relation::Equal, a, b) => between(a, quote! { == }, b),
        Compare(Relation::NotEqual, a, b) => between(a, quote! { != }, b),
        Compare(Relation::Less, a, b) => between(a, quote! { < }, b),
        Compare(Relation::AtMost, a, b) => between(a, quote! { <= }, b),
        And(a, b) => {
            let (a, b) = (self::predicate(a), self::predicate(b));
            quote! { (#a && #b) }
        }
        Or(a, b) => {
            let (a, b) = (self::predicate(a), self::predicate(b));
            quote! { (#a || #b) }
        }
    }
}

/// The variable of a loop.
pub fn turn(id: LoopId) -> Ident {
    format_ident!("i_{}", id.0, span = Span::mixed_site())
}

/// A number of places as a constant expression of type `usize`.
pub fn count(count: &Count) -> TokenStream {
    let terms = count.terms.iter().map(|(sizes, &factor)| {
        let sizes = sizes.iter().map(|name| Ident::new(name, Span::call_site()));
        let factor = integer(factor);
        quote! { #factor #(* #sizes)* }
    });
    terms.reduce(|sum, term| quote! { #sum + #term }).unwrap_or_else(|| quote! { 0 })
}

/// The type of an array of so many scalars `__S`.
pub fn row_type(count: &Count, runtime: &syn::Path, scalar: &TokenStream) -> TokenStream {
    let terms = count.terms.iter().map(|(sizes, &factor)| {
        let factor = integer(factor);
        sizes.iter().fold(quote! { [#scalar; #factor] }, |array, name| {
            let name = Ident::new(name, Span::call_site());
            quote! { #runtime::__private::Repeat<#array, #name> }
        })
    });
    let joined = terms.reduce(|row, term| quote! { #runtime::__private::Join<#row, #term> });
    joined.unwrap_or_else(|| quote! { [#scalar; 0] })
}
