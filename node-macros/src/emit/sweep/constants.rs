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
use crate::sweep::{Domain, FixedAction, FixedStep, Plan};
use crate::syntax::{Count, LoopId};

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

/// What a step does in a turn, and the domains of which it tells the place of a turn.
struct Fixed {
    tokens: TokenStream,
    placed: BTreeSet<Domain>,
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

    pub fn constants(&self, imports: &[&syn::ItemUse], runtime: &syn::Path) -> TokenStream {
        let plan = self.plan;
        let table = Table::with(&plan.program.constants, variable);
        let memory = Memory::of(plan, self.kept.width(plan));
        let (places, memory_places) = (self.kept.places(plan), memory.places());
        let fixed: Vec<_> = plan.fixed.iter().map(|step| (step, self.fixed_step(step, &table, &memory))).collect();
        let steps = self.as_written(&fixed, 0);
        let columns = self.kept.all.iter().enumerate().map(|(number, (coefficient, domain))| {
            let place = (name(number), position(&plan.nest, domain));
            let (value, reads) = self.constant(*coefficient, &table, &memory);
            let (column, position) = place;
            let body = quote! { let value: __S = #value; c[#column + (#position) as usize] = value; };
            let tokens = loops(&plan.nest, domain, &self.placed_by(domain, &reads), &self.guards_of(&reads), body);
            in_block(domain, tokens)
        });
        // What is kept is written to the same places each time; memory is added to.
        let memory_start = count(&self.kept.width(plan));
        quote! {
            #(#imports)*
            {
                use #runtime::__private::{Array, Scalar, Truth, within};
                #places
                #memory_places
                let given: &[__S] = given.as_ref();
                let c: &mut [__S] = all.as_mut();
                c[#memory_start..].fill(__S::splat(0.0));
                #steps
                #(#columns)*
            }
        }
    }

    /// Steps in the loops that they were written in, from some depth on.
    fn as_written(&self, steps: &[(&FixedStep, Fixed)], depth: usize) -> TokenStream {
        let mut tokens = TokenStream::new();
        for turns in steps.chunk_by(|(a, _), (b, _)| a.around.get(depth) == b.around.get(depth)) {
            tokens.extend(match turns[0].0.around.get(depth) {
                Some(&id) => {
                    let placed = turns.iter().flat_map(|(_, fixed)| fixed.placed.clone()).collect();
                    loops(&self.plan.nest, &[id], &placed, &[], self.as_written(turns, depth + 1))
                }
                None => turns.iter().map(|(_, fixed)| fixed.tokens.clone()).collect(),
            });
        }
        tokens
    }

    fn fixed_step(&self, step: &FixedStep, table: &Table, memory: &Memory) -> Fixed {
        let (reads, body) = match &step.action {
            FixedAction::Keep(read) => {
                let (value, place) = (memory.source(&self.plan.nest.fixed[*read].source), memory.read(*read));
                (vec![*read], quote! { let value: __S = #value; #place = value; })
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
                (reads, quote! { let value: __S = #value; #place = #joined; })
            }
        };
        let guards = joined(&step.guards, &self.guards_of(&reads));
        let tokens = loops(&self.plan.nest, &[], &BTreeSet::new(), &guards, body);
        Fixed { tokens: in_block(&step.around, tokens), placed: self.placed_by(&step.around, &reads) }
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

    /// The domains of which statements in these loops that read so much tell the place of a turn.
    fn placed_by(&self, around: &[LoopId], reads: &[usize]) -> BTreeSet<Domain> {
        let mut placed: BTreeSet<Domain> = [around.to_vec()].into();
        for &read in reads {
            placed.insert(self.plan.reads.fixed[read].clone());
            if let Source::Cell(cell) = &self.plan.nest.fixed[read].source
                && let StoreKind::Memory(around) = &self.plan.nest.store(cell.store).kind
            {
                placed.insert(around.clone());
            }
        }
        placed
    }

    /// The conditions without which what is read may not be there.
    fn guards_of(&self, reads: &[usize]) -> Vec<Predicate> {
        reads.iter().fold(Vec::new(), |all, &read| joined(&all, &self.plan.nest.fixed[read].guards))
    }
}

/// A loop is a block of its own already.
fn in_block(around: &[LoopId], tokens: TokenStream) -> TokenStream {
    if around.is_empty() {
        quote! { { #tokens } }
    } else {
        tokens
    }
}

fn joined(guards: &[Predicate], more: &[Predicate]) -> Vec<Predicate> {
    let mut all = guards.to_vec();
    all.extend(more.iter().filter(|guard| !guards.contains(guard)).cloned());
    all
}
