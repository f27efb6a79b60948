//! Where coefficients and memory are.

use std::collections::BTreeMap;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use super::super::size::{index, size};
use super::loops::total;
use crate::graph::{Dependence, StoreId, StoreKind};
use crate::sweep::{Action, ColumnId, Domain, Plan, Source};
use crate::syntax::{Count, Index, LoopId};
use crate::taylor::{SeriesId, looks_ahead, sums};

/// Columns begin at multiples of it, so that a register of eight turns does not reach into the next one.
pub const UNIT: usize = 8;

/// The most that rounding to a unit adds.
const ROUNDING: usize = UNIT - 1;

pub struct Layout {
    /// The names of the first places of columns.
    columns: Vec<Ident>,
    /// Of rows of memory, by store.
    stores: Vec<Option<Ident>>,
    /// Of what the sums of a series compute for the next order: in the memory, behind those.
    ahead: BTreeMap<SeriesId, Vec<Ident>>,
    /// Room for all of them.
    pub width: Count,
    pub memory: Count,
}

impl Layout {
    pub fn of(plan: &Plan) -> Self {
        let mut width = padded(above(&plan.nest.stores[0].size));
        let mut columns = Vec::new();
        for (i, column) in plan.columns.iter().enumerate() {
            let clean: String = column.name.chars().map(|c| if c.is_alphanumeric() { c } else { '_' }).collect();
            columns.push(format_ident!("at_{}_{}", clean.to_lowercase(), i, span = Span::mixed_site()));
            width = width.plus(&padded(turns(plan, &column.domain)));
        }
        let (mut memory, mut stores) = (Count::default(), Vec::new());
        for (i, store) in plan.nest.stores.iter().enumerate() {
            let is_kept = matches!(store.kind, StoreKind::Memory(_)) && store.dependence != Dependence::Nothing;
            stores.push(is_kept.then(|| format_ident!("memory_{}", i, span = Span::mixed_site())));
            if let (true, StoreKind::Memory(around)) = (is_kept, &store.kind) {
                memory = memory.plus(&padded(turns(plan, around).times(&above(&store.size))));
            }
        }
        let mut ahead = BTreeMap::new();
        for (id, domain) in looking_ahead(plan) {
            let sums = sums(&plan.program.series(id).recurrence);
            let name = |sum| format_ident!("ahead_{}_{}", id.0, sum, span = Span::mixed_site());
            ahead.insert(id, (0..sums).map(name).collect());
            memory = memory.plus(&padded(turns(plan, domain)).times(&Count::number(sums)));
        }
        Self { columns, stores, ahead, width: width.rounded(UNIT), memory }
    }

    /// The first place of a column.
    pub fn column(&self, id: ColumnId) -> &Ident {
        &self.columns[id.0]
    }

    /// The first place of memory that changes with time.
    pub fn store(&self, id: StoreId) -> Option<&Ident> {
        self.stores[id.0].as_ref()
    }

    /// The first places of what the sums of a series compute for the next order.
    pub fn ahead(&self, id: SeriesId) -> &[Ident] {
        self.ahead.get(&id).map_or(&[], Vec::as_slice)
    }

    /// The statements that name the places: one column after the other, as long as they are with these sizes.
    pub fn places(&self, plan: &Plan) -> TokenStream {
        let dimension = size(&plan.nest.stores[0].size);
        let mut end = quote! { #dimension };
        let mut places = TokenStream::new();
        for (name, column) in self.columns.iter().zip(&plan.columns) {
            places.extend(quote! { let #name = usize::next_multiple_of(#end, #UNIT); });
            let total = total(&plan.nest, &column.domain).0;
            end = quote! { #name + #total };
        }
        let mut end = quote! { 0usize };
        for (name, store) in self.stores.iter().zip(&plan.nest.stores) {
            let (Some(name), StoreKind::Memory(around)) = (name, &store.kind) else { continue };
            places.extend(quote! { let #name = usize::next_multiple_of(#end, #UNIT); });
            let (total, size) = (total(&plan.nest, around).0, index(&store.size));
            end = quote! { #name + #total * (#size) as usize };
        }
        for (id, domain) in looking_ahead(plan) {
            let total = total(&plan.nest, domain).0;
            for name in self.ahead(id) {
                places.extend(quote! { let #name = usize::next_multiple_of(#end, #UNIT); });
                end = quote! { #name + #total };
            }
        }
        places
    }

    /// The domains whose turns are counted.
    pub fn domains(&self, plan: &Plan) -> Vec<Domain> {
        let columns = plan.columns.iter().map(|column| column.domain.clone());
        let stores = self.stores.iter().zip(&plan.nest.stores).filter_map(|(name, store)| match (&store.kind, name) {
            (StoreKind::Memory(around), Some(_)) => Some(around.clone()),
            _ => None,
        });
        columns.chain(stores).collect()
    }
}

/// The series whose sums compute a part of those of the next order, and their turns.
fn looking_ahead(plan: &Plan) -> impl Iterator<Item = (SeriesId, &Domain)> {
    let steps = plan.front.iter().chain(&plan.late);
    let computed = steps.filter_map(|step| match step.action {
        Action::Compute(id) => Some((id, &step.domain)),
        _ => None,
    });
    computed.filter(|&(id, domain)| {
        looks_ahead(&plan.program, id) && plan.kept.contains_key(&(Source::Series(id), domain.clone()))
    })
}

pub fn padded(count: Count) -> Count {
    count.plus(&Count::number(ROUNDING))
}

/// The number of turns of a domain at the most.
pub fn turns(plan: &Plan, domain: &Domain) -> Count {
    domain.iter().fold(Count::number(1), |turns, id| turns.times(&end(plan, *id)))
}

fn end(plan: &Plan, id: LoopId) -> Count {
    Count::above(&plan.nest.loops[id.0].end, &|id| end(plan, id))
}

/// The number of places of a length.
pub fn above(length: &Index) -> Count {
    Count::above(length, &|_| Count::default())
}
