//! The jet of all sizes: its steps, with the names and constants that they need.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::constants::Kept;
use super::layout::Layout;
use super::loops::total;
use crate::graph::{Cell, Source as Read, StoreKind};
use crate::sweep::{Action, Domain, Plan, Source, Step, source};
use crate::taylor::Recurrence;

pub struct Sweeper<'p> {
    pub plan: &'p Plan,
    pub layout: &'p Layout,
    pub kept: Kept,
    /// The domains whose turns are counted.
    pub totals: BTreeMap<Domain, (Ident, TokenStream)>,
    /// Whether the steps of order 0 are written.
    pub begins: bool,
}

impl<'p> Sweeper<'p> {
    pub fn new(plan: &'p Plan, layout: &'p Layout) -> Self {
        Self { plan, layout, kept: Kept::default(), totals: BTreeMap::new(), begins: false }
    }

    pub fn jet(&mut self, runtime: &syn::Path) -> TokenStream {
        let plan = self.plan;
        self.begins = true;
        let begin = self.steps(&plan.begin.iter().collect::<Vec<_>>(), &[]);
        self.begins = false;
        let front = self.steps(&plan.front.iter().collect::<Vec<_>>(), &[]);
        let late = self.steps(&plan.late.iter().collect::<Vec<_>>(), &[]);
        for domain in self.layout.domains(plan) {
            self.totals.entry(domain.clone()).or_insert_with(|| total(&plan.nest, &domain));
        }
        let (places, constants) = (self.layout.places(plan), self.kept.places(plan));
        let totals = self.totals.values().map(|(_, statement)| statement);
        quote! {
            use #runtime::__private::{
                Array, Cell, Coefficients, Lanes, Load, Pair, Paired, SERIES, Scalar, Some, Truth, chain, companion, integral, power, product, quotient, root,
                square, unchain, weight, within,
            };
            #(#totals)*
            #places
            #constants
            let c: &[__S] = constants.as_ref();
            {
                let k = 0;
                #begin
            }
            if const { __S::FIRST_ORDER_ONLY } {
                return;
            }
            if let Some(first) = first {
                let first = first.as_ref();
                s.row_mut(1)[..first.len()].copy_from_slice(first);
            }
            for k in 1..order {
                let is_first = (order - k) % 2 == 0;
                #front
                if k + 1 < order {
                    #late
                }
            }
        }
    }

    /// The domains of which a step tells the place of a turn.
    pub fn placed(&self, step: &Step) -> BTreeSet<Domain> {
        let mut placed: BTreeSet<Domain> = [step.domain.clone()].into();
        let mut of_cell = |cell: &Cell| {
            if let StoreKind::Memory(around) = &self.plan.nest.store(cell.store).kind {
                placed.insert(around.clone());
            }
        };
        let sources: Vec<_> = match &step.action {
            Action::Compute(id) => match &self.plan.program.series(*id).recurrence {
                Recurrence::Linear(linear) => linear.lanes().map(|lane| source(lane.into())).collect(),
                _ => Vec::new(),
            },
            Action::Copy(source, _) => vec![*source],
            Action::Write { cell, root, .. } => {
                of_cell(cell);
                let value = &self.plan.program.derivatives[*root].value;
                value.lanes().map(|lane| source(lane.into())).collect()
            }
        };
        for source in &sources {
            if let Source::Read(read) = source
                && let Read::Cell(cell) = &self.plan.nest.changing[*read].source
            {
                of_cell(cell);
            }
        }
        placed.extend(sources.into_iter().map(|source| self.own(source).clone()));
        placed
    }

    pub fn own(&self, source: Source) -> &'p Domain {
        match source {
            Source::Series(id) => &self.plan.domains[id.0],
            Source::Read(read) => &self.plan.reads.changing[read],
        }
    }

    /// Whether a cell is a component of x′, from which the next coefficient of x is made.
    pub fn is_derivative(&self, cell: &Cell) -> bool {
        self.plan.nest.store(cell.store).kind == StoreKind::Derivatives
    }
}
