//! The places of cells in their stores.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::size::index;
use super::loops::position;
use crate::graph::{Cell, StoreKind};
use crate::sweep::Plan;

/// The place of a cell in its store, as a `usize`; an index that may lie outside of its array is checked.
pub fn offset(plan: &Plan, cell: &Cell) -> TokenStream {
    let nest = &plan.nest;
    let checks = cell.places.iter().filter(|(index, length)| !nest.is_below(index, length)).map(|(place, length)| {
        let (place, length) = (index(place), index(length));
        quote! { within(#place, #length); }
    });
    let checks: Vec<_> = checks.collect();
    let mut offset = index(&cell.offset);
    if let StoreKind::Memory(around) = &nest.store(cell.store).kind
        && !around.is_empty()
    {
        let (place, size) = (position(nest, around), index(&nest.store(cell.store).size));
        offset = quote! { #place * #size + #offset };
    }
    if checks.is_empty() {
        return quote! { (#offset) as usize };
    }
    quote! { { #(#checks)* (#offset) as usize } }
}
