//! Conditions in the recurrences: they were decided with the constants, and are kept there as 1 or 0.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use super::integer;
use super::jet::Emitter;
use crate::simplify::Coefficient;
use crate::taylor::{Recurrence, SeriesId};

impl Emitter<'_> {
    /// The conditions that the statements of a part ask for, and others.
    pub fn conditions(&mut self, ids: &[SeriesId], others: &[Coefficient]) -> TokenStream {
        let mut asked: BTreeSet<_> = others.iter().copied().collect();
        for &id in ids {
            let series = self.program.series(id);
            asked.extend(series.guard.iter().map(|&(condition, _)| condition));
            if let Recurrence::Select { condition, .. } | Recurrence::Mask { condition, .. } = series.recurrence {
                asked.insert(condition);
            }
        }
        let statements = asked.into_iter().map(|condition| {
            let (name, place) = (condition_variable(condition), integer(self.table.place(&[condition])));
            quote! { let #name = !__S::is_equal(c[#place], __S::splat(0.0)); }
        });
        statements.collect()
    }

    /// The value where some lane needs it, else what `otherwise` says, which nothing uses.
    pub fn guarded(&self, id: SeriesId, value: TokenStream, otherwise: TokenStream) -> TokenStream {
        match all_hold(&self.program.series(id).guard) {
            Some(guard) => quote! { if Truth::any(#guard) { #value } else { #otherwise } },
            None => value,
        }
    }
}

/// Where all conditions are as given; nothing if there are none.
pub fn all_hold(guard: &[(Coefficient, bool)]) -> Option<TokenStream> {
    let conditions = guard.iter().map(|&(condition, holds)| holds_as(condition, holds));
    conditions.reduce(|all, condition| quote! { #all & #condition })
}

/// Where the condition is as given.
pub fn holds_as(condition: Coefficient, holds: bool) -> TokenStream {
    let name = condition_variable(condition);
    if holds {
        quote! { #name }
    } else {
        quote! { !#name }
    }
}

pub fn condition_variable(condition: Coefficient) -> Ident {
    format_ident!("holds_{}", condition.0, span = Span::mixed_site())
}
