//! What is constant in time, computed once per solve: for each turn in which it is used.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use super::super::constants::Table;
use super::super::size::{count, index, predicate};
use super::layout::{UNIT, above, padded, turns};
use super::loops::{loops, position};
use super::place::offset;
use super::sweeper::Sweeper;
use crate::graph::{Cell, Dependence, Predicate, Source, StoreKind};
use crate::simplify::{Coefficient, Constant};
use crate::sweep::{Domain, FixedAction, Plan};
use crate::syntax::Count;

/// The constants that the steps use, each in the turns of a domain.
#[derive(Default)]
pub struct Kept {
    all: Vec<(Coefficient, Domain)>,
}

impl Kept {
    pub fn place(&mut self, coefficient: Coefficient, domain: &Domain) -> Ident {
        let key = (coefficient, domain.clone());
        let number = self.all.iter().position(|other| *other == key).unwrap_or_else(|| {
            self.all.push(key);
            self.all.len() - 1
        });
        name(number)
    }

    /// The statements that name where they are.
    pub fn places(&self, plan: &Plan) -> TokenStream {
        let mut place = Count::default();
        let mut statements = TokenStream::new();
        for (number, (_, domain)) in self.all.iter().enumerate() {
            let (name, first) = (name(number), count(&place));
            statements.extend(quote! { let #name: usize = #first; });
            place = place.plus(&padded(turns(plan, domain)).rounded(UNIT));
        }
        statements
    }

    fn width(&self, plan: &Plan) -> Count {
        self.all.iter().fold(Count::default(), |all, (_, domain)| all.plus(&padded(turns(plan, domain)).rounded(UNIT)))
    }
}

fn name(number: usize) -> Ident {
    format_ident!("constant_{number}", span = Span::mixed_site())
}

/// Memory that is constant, and what was read of it before it was written again.
struct Memory<'p> {
    plan: &'p Plan,
    stores: BTreeMap<usize, (Ident, Count)>,
    reads: BTreeMap<usize, (Ident, Count)>,
    end: Count,
}

impl<'p> Memory<'p> {
    fn of(plan: &'p Plan, start: Count) -> Self {
        let mut memory = Self { plan, stores: BTreeMap::new(), reads: BTreeMap::new(), end: start };
        for (i, store) in plan.nest.stores.iter().enumerate() {
            if let (StoreKind::Memory(around), Dependence::Nothing) = (&store.kind, store.dependence) {
                let name = format_ident!("memory_{}", i, span = Span::mixed_site());
                memory.stores.insert(i, (name, memory.end.clone()));
                memory.end = memory.end.plus(&turns(plan, around).times(&above(&store.size)));
            }
        }
        for (i, domain) in plan.reads.fixed.iter().enumerate() {
            if plan.reads.fixed_kept[i] {
                let name = format_ident!("read_{}", i, span = Span::mixed_site());
                memory.reads.insert(i, (name, memory.end.clone()));
                memory.end = memory.end.plus(&turns(plan, domain));
            }
        }
        memory
    }

    fn places(&self) -> TokenStream {
        let places = self.stores.values().chain(self.reads.values()).map(|(name, place)| {
            let place = count(place);
            quote! { let #name: usize = #place; }
        });
        places.collect()
    }

    fn cell(&self, cell: &Cell) -> TokenStream {
        let offset = offset(self.plan, cell);
        match self.stores.get(&cell.store.0) {
            Some((memory, _)) => quote! { c[#memory + #offset] },
            None => quote! { given[#offset] },
        }
    }

    fn read(&self, read: usize) -> TokenStream {
        if let Some((column, _)) = self.reads.get(&read) {
            let place = position(&self.plan.nest, &self.plan.reads.fixed[read]);
            return quote! { c[#column + (#place) as usize] };
        }
        self.source(&self.plan.nest.fixed[read].source)
    }

    fn source(&self, source: &Source) -> TokenStream {
        match source {
            Source::Cell(cell) => self.cell(cell),
            Source::Index(value) => {
                let value = index(value);
                quote! { __S::splat(#value as _) }
            }
            Source::Predicate(holds) => {
                let holds = predicate(holds);
                quote! { __S::splat(if #holds { 1.0 } else { 0.0 }) }
            }
        }
    }
}

/// How what is read is called.
fn variable(read: usize) -> TokenStream {
    let name = format_ident!("p_{read}", span = Span::mixed_site());
    quote! { #name }
}

impl Sweeper<'_> {
    pub fn constant_count(&self) -> Count {
        Memory::of(self.plan, self.kept.width(self.plan)).end
    }

    pub fn constants(&self, imports: &TokenStream, runtime: &syn::Path) -> TokenStream {
        let plan = self.plan;
        let table = Table::with(&plan.program.constants, variable);
        let memory = Memory::of(plan, self.kept.width(plan));
        let (places, memory_places) = (self.kept.places(plan), memory.places());
        let steps: TokenStream = plan.fixed.iter().map(|step| self.fixed_step(step, &table, &memory)).collect();
        let columns = self.kept.all.iter().enumerate().map(|(number, (coefficient, domain))| {
            let place = (name(number), position(&plan.nest, domain));
            let (value, reads) = self.constant(*coefficient, &table, &memory);
            let (column, position) = place;
            let body = quote! { let value: __S = #value; c[#column + (#position) as usize] = value; };
            self.within_loops(domain, &[], &reads, body)
        });
        quote! {
            use #runtime::__private::{Array, Scalar, Truth, within};
            #imports
            #places
            #memory_places
            let given: &[__S] = given.as_ref();
            let mut all: Self::Constants<__S> = Array::splat(__S::splat(0.0));
            {
                let c: &mut [__S] = all.as_mut();
                #steps
                #(#columns)*
            }
            all
        }
    }

    fn fixed_step(&self, step: &crate::sweep::FixedStep, table: &Table, memory: &Memory) -> TokenStream {
        match &step.action {
            FixedAction::Keep(read) => {
                let Some((column, _)) = memory.reads.get(read) else { return TokenStream::new() };
                let domain = &self.plan.reads.fixed[*read];
                let (value, place) =
                    (memory.source(&self.plan.nest.fixed[*read].source), position(&self.plan.nest, domain));
                let body = quote! { let value: __S = #value; c[#column + (#place) as usize] = value; };
                self.within_loops(domain, &step.guards, &[*read], body)
            }
            FixedAction::Write { cell, adds, root } => {
                let linear = &self.plan.program.derivatives[*root].value;
                let (value, reads) = match &linear.constant {
                    Some(constant) => self.constant(constant[0], table, memory),
                    None => (quote! { __S::splat(0.0) }, Vec::new()),
                };
                let place = memory.cell(cell);
                let joined = if *adds {
                    quote! { #place + value }
                } else {
                    quote! { value }
                };
                self.within_loops(
                    &step.around,
                    &step.guards,
                    &reads,
                    quote! { let value: __S = #value; #place = #joined; },
                )
            }
        }
    }

    /// A constant as a block, and what it reads.
    fn constant(&self, coefficient: Coefficient, table: &Table, memory: &Memory) -> (TokenStream, Vec<usize>) {
        let needed = table.needed(&[coefficient]);
        let constants = self.plan.program.constants.all.iter().zip(&needed);
        let reads: Vec<_> = constants
            .filter_map(|(constant, needed)| match constant {
                Constant::Parameter(read) if *needed => Some(*read),
                _ => None,
            })
            .collect();
        let variables = reads.iter().map(|&read| {
            let (name, value) = (variable(read), memory.read(read));
            quote! { let #name: __S = #value; }
        });
        let (values, value) = (table.values(&needed), table.number(coefficient));
        (quote! { { #(#variables)* #values #value } }, reads)
    }

    fn within_loops(&self, domain: &Domain, around: &[Predicate], reads: &[usize], body: TokenStream) -> TokenStream {
        let nest = &self.plan.nest;
        let mut all = around.to_vec();
        let mut placed: BTreeSet<Domain> = [domain.clone()].into();
        for &read in reads {
            let read_here = &nest.fixed[read];
            all = guards(&all, &read_here.guards);
            placed.insert(self.plan.reads.fixed[read].clone());
            if let Source::Cell(cell) = &read_here.source
                && let StoreKind::Memory(around) = &nest.store(cell.store).kind
            {
                placed.insert(around.clone());
            }
        }
        let tokens = loops(nest, domain, &placed, &all, body);
        if domain.is_empty() {
            quote! { { #tokens } }
        } else {
            tokens
        }
    }
}

/// The guards of what is read under conditions.
fn guards(guards: &[Predicate], more: &[Predicate]) -> Vec<Predicate> {
    let mut all = guards.to_vec();
    all.extend(more.iter().filter(|guard| !guards.contains(guard)).cloned());
    all
}
