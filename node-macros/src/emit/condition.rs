//! Conditions in the recurrences: they were decided with the constants, and are kept there as 1 or 0.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use super::integer;
use super::jet::Emitter;
use crate::simplify::Coefficient;
use crate::taylor::{Recurrence, SeriesId};

impl Emitter<'_> {
    /// The conditions that the statements of a part ask for.
    pub fn conditions(&mut self, ids: &[SeriesId]) -> TokenStream {
        let mut asked = BTreeSet::new();
        for &id in ids {
            let series = self.program.series(id);
            asked.extend(series.guard.iter().map(|&(condition, _)| condition));
            if let Recurrence::Select { condition, .. } = series.recurrence {
                asked.insert(condition);
            }
        }
        let statements = asked.into_iter().map(|condition| {
            let (name, place) = (condition_variable(condition), integer(self.table.place(&[condition])));
            quote! { let #name = !S::is_equal(c[#place], S::splat(0.0)); }
        });
        statements.collect()
    }

    /// The value where some lane needs it, else what `otherwise` says, which nothing uses.
    pub fn guarded(&self, id: SeriesId, value: TokenStream, otherwise: TokenStream) -> TokenStream {
        let conditions = self.program.series(id).guard.iter().map(|&(condition, holds)| {
            let name = condition_variable(condition);
            if holds {
                quote! { #name }
            } else {
                quote! { !#name }
            }
        });
        match conditions.reduce(|all, condition| quote! { #all & #condition }) {
            Some(guard) => quote! { if Truth::any(#guard) { #value } else { #otherwise } },
            None => value,
        }
    }
}

pub fn condition_variable(condition: Coefficient) -> Ident {
    format_ident!("holds_{}", condition.0, span = Span::mixed_site())
}
