//! Sums in registers: eight turns of one loop at a time.
//!
//! A combination that is read and written in the order of some loop's turns, or not at all with them, is computed for eight
//! turns at once, with the loops inside of it around each register: so the product of a matrix and a vector runs down
//! its rows. Where a sum runs over the last loop itself, its terms fill the registers, which are added up at the end.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use super::super::linear::{Factor, Term, sum_of};
use super::super::number;
use super::super::size::{index, turn};
use super::loops::{length, loops, position};
use super::place::offset;
use super::sweeper::Sweeper;
use crate::graph::{Cell, Source as Read, StoreKind};
use crate::simplify::Coefficient;
use crate::sweep::{Action, Domain, Source, Step, source};
use crate::syntax::{Index, LoopId};

/// A term of a sum, and its factor; without one the order's own.
type Terms = Vec<(Option<Coefficient>, Option<Source>)>;

/// Where a number is, and whether the next turn's is beside it, or it is the same in all turns.
struct Access {
    row: TokenStream,
    place: TokenStream,
    is_contiguous: bool,
}

/// What a step writes.
struct Target {
    access: Access,
    adds: bool,
}

impl Sweeper<'_> {
    /// The step in registers, if it can be.
    pub fn in_lanes(&mut self, step: &Step) -> Option<TokenStream> {
        let terms = self.terms(step)?;
        match self.directions(step, &terms) {
            (Some(down), Some(across)) if down != across => {
                let length = length(&self.plan.nest, down);
                let (down, across) = (self.down(step, &terms, down)?, self.across(step, &terms, across)?);
                Some(quote! { if #length >= 8 { #down } else { #across } })
            }
            (Some(id), _) => self.down(step, &terms, id),
            (None, Some(id)) => self.across(step, &terms, id),
            (None, None) => None,
        }
    }

    /// Whether the step is in registers, if no loops are open.
    pub fn is_in_lanes(&self, step: &Step) -> bool {
        self.terms(step).is_some_and(|terms| self.directions(step, &terms) != (None, None))
    }

    /// The loop whose turns fill registers, and the one whose terms do.
    fn directions(&self, step: &Step, terms: &Terms) -> (Option<LoopId>, Option<LoopId>) {
        if !step.guards.is_empty() || terms.is_empty() {
            return (None, None);
        }
        let down = step.domain.iter().rev().copied().find(|&id| self.runs_down(step, terms, id));
        let across = step.domain.last().copied().filter(|&id| self.runs_across(step, terms, id));
        (down, across)
    }

    /// The terms of a combination, the constant first.
    fn terms(&self, step: &Step) -> Option<Terms> {
        let linear = match &step.action {
            Action::Compute(id) => match &self.plan.program.series(*id).recurrence {
                crate::taylor::Recurrence::Linear(linear) => linear,
                _ => return None,
            },
            Action::Copy(source, _) => return Some(vec![(None, Some(*source))]),
            Action::Write { root, .. } => &self.plan.program.derivatives[*root].value,
        };
        let constant = linear.constant.as_ref().filter(|_| self.begins).map(|constant| (Some(constant[0]), None));
        let terms = linear.terms.iter().map(|(coefficients, view)| {
            let factor = Some(coefficients[0]).filter(|&factor| self.plan.program.constants.value(factor) != Some(1.0));
            (factor, Some(source(view[0].into())))
        });
        Some(constant.into_iter().chain(terms).collect())
    }

    /// Whether the turns of a loop can be taken eight at a time.
    fn runs_down(&self, step: &Step, terms: &Terms, id: LoopId) -> bool {
        let domain = &step.domain;
        let Some(place) = domain.iter().position(|other| *other == id) else { return false };
        let inner = &domain[place + 1..];
        let nest = &self.plan.nest;
        let depends = |other: &LoopId| {
            let turns = &nest.loops[other.0];
            !inner.is_empty() && ![turns.start.loops(), turns.end.loops()].concat().is_empty()
        };
        let reads = |(_, source): &(Option<Coefficient>, Option<Source>)| {
            source.is_none_or(|source| self.access(source, step, id).is_some())
        };
        let Some(target) = self.target(step, id) else { return false };
        let is_sum = target.adds && inner.iter().all(|other| self.is_same_in(step, *other));
        !domain.iter().any(depends)
            && target.access.is_contiguous
            && (inner.is_empty() || is_sum)
            && terms.iter().all(reads)
    }

    /// Whether the step adds up over the last loop.
    fn runs_across(&self, step: &Step, terms: &Terms, id: LoopId) -> bool {
        let Some(target) = self.target(step, id) else { return false };
        let mut sources = terms.iter().filter_map(|(_, source)| *source);
        target.adds && !target.access.is_contiguous && sources.all(|source| self.access(source, step, id).is_some())
    }

    fn is_same_in(&self, step: &Step, id: LoopId) -> bool {
        self.target(step, id).is_some_and(|target| !target.access.is_contiguous)
    }

    fn target(&self, step: &Step, id: LoopId) -> Option<Target> {
        match &step.action {
            Action::Write { cell, .. } if self.is_derivative(cell) => {
                let (is_contiguous, place) = (self.is_contiguous(cell, id)?, offset(self.plan, cell));
                let access = Access { row: quote! { s.row_mut(k + 1) }, place, is_contiguous };
                Some(Target { access, adds: false })
            }
            Action::Write { cell, adds, .. } => {
                let memory = self.layout.store(cell.store)?;
                let is_contiguous = self.is_contiguous(cell, id)?;
                let offset = offset(self.plan, cell);
                let access =
                    Access { row: quote! { s.order(k).1 }, place: quote! { #memory + #offset }, is_contiguous };
                Some(Target { access, adds: *adds })
            }
            Action::Compute(series) => {
                let key = (Source::Series(*series), self.plan.domains[series.0].clone());
                let column = *self.plan.kept.get(&key)?;
                self.own_column(column, step, id)
            }
            Action::Copy(_, column) => self.own_column(*column, step, id),
        }
    }

    fn own_column(&self, column: crate::sweep::ColumnId, step: &Step, id: LoopId) -> Option<Target> {
        (step.domain.last() == Some(&id)).then_some(())?;
        let (column, place) = (self.layout.column(column), position(&self.plan.nest, &step.domain));
        let access =
            Access { row: quote! { s.row_mut(k) }, place: quote! { #column + (#place) as usize }, is_contiguous: true };
        Some(Target { access, adds: false })
    }

    /// How a value is read in the turns of a loop.
    fn access(&self, source: Source, step: &Step, id: LoopId) -> Option<Access> {
        let domain = &step.domain;
        let nest = &self.plan.nest;
        let copies = matches!(&step.action, Action::Copy(..));
        if !copies && let Some(first) = self.first_place(source, domain) {
            (domain.last() == Some(&id)).then_some(())?;
            let place = position(nest, domain);
            return Some(Access {
                row: quote! { s.row(k) },
                place: quote! { #first + (#place) as usize },
                is_contiguous: true,
            });
        }
        let home = self.own(source);
        let is_kept = match source {
            Source::Series(_) => true,
            Source::Read(read) => self.plan.reads.changing_kept[read] && !(copies && home == domain),
        };
        if is_kept {
            let column = self.layout.column(*self.plan.kept.get(&(source, home.clone()))?);
            let is_contiguous = match home.iter().position(|other| *other == id) {
                None => false,
                Some(place) if place + 1 == home.len() => true,
                Some(_) => return None,
            };
            let place = position(nest, home);
            return Some(Access {
                row: quote! { s.row(k) },
                place: quote! { #column + (#place) as usize },
                is_contiguous,
            });
        }
        let Source::Read(read) = source else { return None };
        let Read::Cell(cell) = &nest.changing[read].source else { return None };
        let (is_contiguous, offset) = (self.is_contiguous(cell, id)?, offset(self.plan, cell));
        Some(match self.layout.store(cell.store) {
            Some(memory) => Access { row: quote! { s.memory() }, place: quote! { #memory + #offset }, is_contiguous },
            None => Access { row: quote! { s.row(k) }, place: offset, is_contiguous },
        })
    }

    /// Whether the cell of the next turn is beside that of this one (`true`), or is the same (`false`).
    fn is_contiguous(&self, cell: &Cell, id: LoopId) -> Option<bool> {
        let nest = &self.plan.nest;
        cell.places.iter().all(|(index, length)| nest.is_below(index, length)).then_some(())?;
        let own = match &nest.store(cell.store).kind {
            StoreKind::Memory(around) => around.as_slice(),
            _ => &[],
        };
        let stride = cell.offset.stride(id)?;
        let stride = match own.iter().position(|other| *other == id) {
            None => stride,
            Some(place) if place + 1 == own.len() => stride.plus(nest.store(cell.store).size.clone()),
            Some(_) => return None,
        };
        match stride {
            Index::Number(0) => Some(false),
            Index::Number(1) => Some(true),
            _ => None,
        }
    }

    fn down(&mut self, step: &Step, terms: &Terms, id: LoopId) -> Option<TokenStream> {
        let domain = &step.domain;
        let place = domain.iter().position(|other| *other == id)?;
        let (outer, inner) = (&domain[..place], &domain[place + 1..]);
        let target = self.target(step, id)?;
        // The constants of the turns that fill a register lie side by side.
        let order: Domain = outer.iter().chain(inner).chain([&id]).copied().collect();
        let placed = self.placed(step);
        let [eight, one] = [quote! { Lanes<__S, 8> }, quote! { __S }].map(|ty| {
            let Access { row, place, .. } = &target.access;
            let body = if target.adds {
                let sum = self.sum(step, terms, id, &order, &ty, true)?;
                let add = loops(&self.plan.nest, inner, &placed, &[], quote! { sum = #sum; });
                quote! { let mut sum: #ty = <#ty as Load<__S>>::load(#row, place); #add }
            } else {
                let sum = self.sum(step, terms, id, &order, &ty, false)?;
                let is_derivative = matches!(&step.action, Action::Write { cell, .. } if self.is_derivative(cell));
                let sum = if is_derivative {
                    quote! { integral(k, #sum, <#ty as Load<__S>>::broadcast(&[scale], 0)) }
                } else {
                    sum
                };
                quote! { let sum: #ty = #sum; }
            };
            Some(quote! { let place = #place; #body Load::<__S>::store(sum, #row, place); })
        });
        let four =
            if inner.is_empty() { TokenStream::new() } else { self.four_registers(step, terms, id, inner, &order)? };
        Some(self.by_eight(outer, id, &placed, (eight?, one?), (four, TokenStream::new())))
    }

    /// Thirty-two turns at a time: four sums wait less for themselves than one.
    fn four_registers(
        &mut self,
        step: &Step,
        terms: &Terms,
        id: LoopId,
        inner: &[LoopId],
        order: &Domain,
    ) -> Option<TokenStream> {
        let (ty, turn) = (quote! { Lanes<__S, 8> }, turn(id));
        let Target { access: Access { row, place, .. }, .. } = self.target(step, id)?;
        let sum = self.sum(step, terms, id, order, &ty, true)?;
        let end = index(&self.plan.nest.loops[id.0].end);
        let names = [0isize, 1, 2, 3].map(|i| (format_ident!("sum_{i}", span = Span::mixed_site()), 8 * i));
        let each = |statement: &dyn Fn(&Ident) -> TokenStream| -> TokenStream {
            let statements = names.iter().map(|(name, shift)| {
                let statement = statement(name);
                quote! { { let #turn: isize = #turn + #shift; #statement } }
            });
            statements.collect()
        };
        let declared = names.iter().map(|(name, shift)| {
            quote! {
                let mut #name: #ty = {
                    let #turn: isize = #turn + #shift;
                    <#ty as Load<__S>>::load(#row, #place)
                };
            }
        });
        let added = each(&|name| quote! { let sum = #name; #name = #sum; });
        let added = loops(&self.plan.nest, inner, &self.placed(step), &[], added);
        let stored = each(&|name| quote! { let place = #place; Load::<__S>::store(#name, #row, place); });
        Some(quote! {
            while #turn + 32 <= #end {
                #(#declared)*
                #added
                #stored
                #turn += 32;
            }
        })
    }

    fn across(&mut self, step: &Step, terms: &Terms, id: LoopId) -> Option<TokenStream> {
        let domain = &step.domain;
        let outer = &domain[..domain.len() - 1];
        let target = self.target(step, id)?;
        let placed = self.placed(step);
        let Access { row, place, .. } = &target.access;
        let [eight, one] =
            [quote! { Lanes<__S, 8> }, quote! { __S }].map(|ty| self.sum(step, terms, id, domain, &ty, true));
        let (eight, one) = (eight?, one?);
        let bodies =
            (quote! { registers = { let sum = registers; #eight }; }, quote! { rest = { let sum = rest; #one }; });
        let around = (
            quote! { let (mut registers, mut rest) = (<Lanes<__S, 8> as Scalar>::splat(0.0), __S::splat(0.0)); },
            quote! {
                let total = rest + registers.total();
                let cell = &mut #row[#place];
                *cell = *cell + total;
            },
        );
        Some(self.by_eight(outer, id, &placed, bodies, around))
    }

    /// The bodies for registers of eight turns, and for the turns that are left, with what stands before and after.
    fn by_eight(
        &self,
        outer: &[LoopId],
        id: LoopId,
        placed: &BTreeSet<Domain>,
        (eight, one): (TokenStream, TokenStream),
        (first, after): (TokenStream, TokenStream),
    ) -> TokenStream {
        let nest = &self.plan.nest;
        let (turn, turns) = (turn(id), &nest.loops[id.0]);
        let (start, end) = (index(&turns.start), index(&turns.end));
        let body = quote! {
            let mut #turn: isize = #start;
            #first
            while #turn + 8 <= #end {
                #eight
                #turn += 8;
            }
            while #turn < #end {
                #one
                #turn += 1;
            }
            #after
        };
        let tokens = loops(nest, outer, placed, &[], body);
        quote! { { #tokens } }
    }

    /// The terms as a value of this type, added to `sum` if it is one of more.
    fn sum(
        &mut self,
        step: &Step,
        terms: &Terms,
        id: LoopId,
        order: &Domain,
        ty: &TokenStream,
        adds: bool,
    ) -> Option<TokenStream> {
        let plan = self.plan;
        let mut all = Vec::new();
        if adds {
            all.push(Term { factor: Factor::One, value: quote! { sum } });
        }
        for &(factor, source) in terms {
            let known = factor.map_or(Some(1.0), |factor| plan.program.constants.value(factor));
            let constant = match (factor, known) {
                (_, Some(value)) => {
                    let value = number(value);
                    quote! { <#ty as Scalar>::splat(#value) }
                }
                (factor, None) => {
                    let (constant, place) = (self.kept.place(factor?, order), position(&plan.nest, order));
                    quote! { <#ty as Load<__S>>::load(c, #constant + (#place) as usize) }
                }
            };
            let Some(source) = source else {
                all.push(Term { factor: Factor::One, value: constant });
                continue;
            };
            let Access { row, place, is_contiguous } = self.access(source, step, id)?;
            let value = if is_contiguous {
                quote! { <#ty as Load<__S>>::load(#row, #place) }
            } else {
                quote! { <#ty as Load<__S>>::broadcast(#row, #place) }
            };
            let factor = match known {
                Some(1.0) => Factor::One,
                Some(-1.0) => Factor::MinusOne,
                _ => Factor::Of(constant),
            };
            all.push(Term { factor, value });
        }
        Some(sum_of(&all))
    }
}
