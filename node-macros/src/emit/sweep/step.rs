//! The steps of an order, each in the loops over its turns.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::action::Width;
use super::loops::{loops_within, total};
use super::sweeper::Sweeper;
use crate::graph::{Nest, Predicate};
use crate::sweep::{Action, Domain, Step, source};
use crate::syntax::LoopId;
use crate::taylor::{Lane, Recurrence};

impl<'p> Sweeper<'p> {
    /// Steps in their order, within the loops that are open; those in a loop whose turns follow one another are taken turn by
    /// turn.
    pub fn steps(&mut self, steps: &[&'p Step], open: &[LoopId]) -> TokenStream {
        let mut tokens = TokenStream::new();
        let mut rest = steps;
        while let Some(first) = rest.first() {
            let next = |step: &Step| {
                step.around.iter().find(|id| self.plan.sequential.contains(id) && !open.contains(id)).copied()
            };
            match next(first) {
                None => {
                    let count = rest.iter().take_while(|step| next(step).is_none() && is_like(step, first)).count();
                    tokens.extend(self.side_by_side(&rest[..count], open));
                    rest = &rest[count..];
                }
                Some(id) => {
                    let count = rest.iter().take_while(|step| next(step) == Some(id)).count();
                    tokens.extend(self.turns_in_order(id, &rest[..count], open));
                    rest = &rest[count..];
                }
            }
        }
        tokens
    }

    fn turns_in_order(&mut self, id: LoopId, steps: &[&'p Step], open: &[LoopId]) -> TokenStream {
        let around: Vec<_> = steps[0].around.iter().take_while(|other| **other != id).copied().collect();
        let outer: Vec<_> = around.into_iter().filter(|id| !open.contains(id)).chain([id]).collect();
        let mut tokens = TokenStream::new();
        for step in steps.iter().filter(|step| !step.domain.contains(&id)) {
            tokens.extend(self.step(step, open));
        }
        let inside: Vec<_> = steps.iter().filter(|step| step.domain.contains(&id)).copied().collect();
        let body = self.steps(&inside, &[open, &outer].concat());
        let placed = inside.iter().flat_map(|step| self.placed(step)).collect();
        tokens.extend(loops_within(&self.plan.nest, open, &outer, &placed, &[], body));
        tokens
    }

    /// Steps over the same turns: those that no register can hold share a loop.
    fn side_by_side(&mut self, steps: &[&'p Step], open: &[LoopId]) -> TokenStream {
        let mut tokens = TokenStream::new();
        let (mut bodies, mut placed) = (TokenStream::new(), BTreeSet::new());
        let inner: Vec<_> = steps[0].domain.iter().filter(|id| !open.contains(id)).copied().collect();
        let nest = &self.plan.nest;
        for step in steps {
            let body = match self.in_registers(step, open) {
                Some(in_registers) => {
                    let before = std::mem::take(&mut bodies);
                    tokens.extend(around(nest, open, &inner, &std::mem::take(&mut placed), &step.guards, before));
                    tokens.extend(in_registers);
                    continue;
                }
                None => self.action(step, Width::One),
            };
            if !body.is_empty() {
                bodies.extend(quote! { { #body } });
                placed.extend(self.placed(step));
                placed.insert(step.domain.clone());
            }
        }
        tokens.extend(around(nest, open, &inner, &placed, &steps[0].guards, bodies));
        tokens
    }

    fn step(&mut self, step: &Step, open: &[LoopId]) -> TokenStream {
        let inner: Vec<_> = step.domain.iter().filter(|id| !open.contains(id)).copied().collect();
        let body = self.action(step, Width::One);
        around(&self.plan.nest, open, &inner, &self.placed(step), &step.guards, body)
    }

    /// The step with eight turns in a register, where that can be.
    fn in_registers(&mut self, step: &Step, open: &[LoopId]) -> Option<TokenStream> {
        if !open.is_empty() || step.domain.is_empty() {
            return None;
        }
        if !self.is_flat(step) {
            return self.in_lanes(step);
        }
        let body = self.action(step, Width::Eight);
        let nest = &self.plan.nest;
        let total = &self.totals.entry(step.domain.clone()).or_insert_with(|| total(nest, &step.domain)).0;
        let sweep = quote! {
            let mut p = 0usize;
            while p < #total {
                #body
                p += 8;
            }
        };
        Some(if body.is_empty() { body } else { sweep })
    }

    /// Whether all that it reads lies in the order of its turns, so that turns fill registers.
    fn is_flat(&self, step: &Step) -> bool {
        let is_there = |lane: Lane| self.plan.place(source(lane.into()), &step.domain).is_some();
        match &step.action {
            Action::Compute(id) => match &self.plan.program.series(*id).recurrence {
                Recurrence::Linear(linear) => step.guards.is_empty() && linear.lanes().all(is_there),
                _ => true,
            },
            Action::Copy(..) | Action::Write { .. } => false,
        }
    }
}

/// Whether two steps run over the same turns.
fn is_like(step: &Step, other: &Step) -> bool {
    step.domain == other.domain && step.guards == other.guards
}

/// Statements in the turns of loops; nothing where there are none.
fn around(
    nest: &Nest,
    open: &[LoopId],
    inner: &[LoopId],
    placed: &BTreeSet<Domain>,
    guards: &[Predicate],
    body: TokenStream,
) -> TokenStream {
    if body.is_empty() { body } else { loops_within(nest, open, inner, placed, guards, body) }
}
