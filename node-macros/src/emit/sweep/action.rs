//! What a step does in a turn, or in eight at once.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::super::kernel::{at_0, initial, kernel};
use super::super::linear::{Factor, Term, sum_of};
use super::loops::position;
use super::operand::{Here, known};
use super::place::offset;
use super::sweeper::Sweeper;
use crate::graph::Cell;
use crate::sweep::{Action, Domain, Source, Step, source};
use crate::taylor::{Initial, Linear, Recurrence, SeriesId};

/// How a step runs over its domain.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Width {
    /// Turn by turn.
    One,
    /// Eight turns at a time.
    Eight,
}

impl Sweeper<'_> {
    pub fn action(&mut self, step: &Step, width: Width) -> TokenStream {
        let action = self.bare_action(step, width);
        if action.is_empty() || width == Width::Eight {
            return action;
        }
        let place = position(&self.plan.nest, &step.domain);
        quote! { let p = (#place) as usize; #action }
    }

    fn bare_action(&mut self, step: &Step, width: Width) -> TokenStream {
        match &step.action {
            Action::Compute(id) => self.compute(*id, &step.domain, width),
            Action::Copy(source, column) => {
                let (value, column) = (self.value(*source, &step.domain, width, true), self.layout.column(*column));
                quote! { let value: __S = #value; s.row_mut(k)[#column + p] = value; }
            }
            Action::Write { cell, adds, root } => self.write(cell, *adds, *root, &step.domain),
        }
    }

    fn write(&mut self, cell: &Cell, adds: bool, root: usize, domain: &Domain) -> TokenStream {
        let linear = &self.plan.program.derivatives[root].value;
        if self.is_derivative(cell) {
            let (value, offset) = (self.linear(linear, domain, Width::One), offset(self.plan, cell));
            return quote! {
                let value: __S = #value;
                s.row_mut(k + 1)[#offset] = integral(k, value, scale);
            };
        }
        let Some(memory) = self.layout.store(cell.store) else { return TokenStream::new() };
        let is_zero = linear.terms.is_empty() && (linear.constant.is_none() || !self.begins);
        if adds && is_zero {
            return TokenStream::new();
        }
        let (value, offset) = (self.linear(linear, domain, Width::One), offset(self.plan, cell));
        let joined = if adds {
            quote! { *cell + value }
        } else {
            quote! { value }
        };
        quote! {
            let value: __S = #value;
            let cell = &mut s.order(k).1[#memory + #offset];
            *cell = #joined;
        }
    }

    fn compute(&mut self, id: SeriesId, domain: &Domain, width: Width) -> TokenStream {
        let plan = self.plan;
        let series = plan.program.series(id);
        let ty = self.ty(width);
        let column = |id: SeriesId| {
            let key = (Source::Series(id), plan.domains[id.0].clone());
            plan.kept.get(&key).map(|column| self.layout.column(*column).clone())
        };
        let Some(at) = column(id) else { return TokenStream::new() };
        if self.begins {
            match &series.initial {
                Initial::FirstOf(method, u, second) => {
                    let Some(other) = column(*second) else { return TokenStream::new() };
                    let method = Ident::new(method, Span::mixed_site());
                    let u = self.value(source(*u), domain, width, false);
                    return quote! {
                        let (first, second): (#ty, #ty) = Scalar::#method(#u);
                        Load::<__S>::store(first, s.row_mut(k), #at + p);
                        Load::<__S>::store(second, s.row_mut(k), #other + p);
                    };
                }
                Initial::SecondOf(_) => return TokenStream::new(),
                _ => {}
            }
        }
        let mut on = Here { sweeper: self, domain, width, ahead: &[] };
        let first = match (on.sweeper.begins, &series.initial) {
            (false, _) => None,
            (true, Initial::Recurrence) => at_0(&series.recurrence, &mut on),
            (true, formula) => initial(formula, &mut on),
        };
        let ahead = if self.begins { &[] } else { self.layout.ahead(id) };
        let value = first.unwrap_or_else(|| self.recurrence(&series.recurrence, domain, width, ahead));
        if value.is_empty() {
            return value;
        }
        let (load, store) = sums_ahead(ahead, &ty);
        quote! {
            #load
            let value: #ty = #value;
            #store
            Load::<__S>::store(value, s.row_mut(k), #at + p);
        }
    }

    fn recurrence(&mut self, recurrence: &Recurrence, domain: &Domain, width: Width, ahead: &[Ident]) -> TokenStream {
        let ty = self.ty(width);
        match recurrence {
            Recurrence::Time => quote! { if k == 1 { scale } else { __S::splat(0.0) } },
            Recurrence::Linear(linear) => self.linear(linear, domain, width),
            Recurrence::Select { condition, u, v } => {
                let [u, v] = [u, v].map(|operand| self.value(source(*operand), domain, width, false));
                let condition = self.coefficient(*condition, domain, width);
                quote! {
                    {
                        let fails = <#ty as Scalar>::is_equal(#condition, <#ty as Scalar>::splat(0.0));
                        <#ty as Scalar>::choose(fails, #v, #u)
                    }
                }
            }
            recurrence => kernel(recurrence, &mut Here { sweeper: self, domain, width, ahead }).unwrap_or_default(),
        }
    }

    fn linear(&mut self, linear: &Linear, domain: &Domain, width: Width) -> TokenStream {
        let ty = self.ty(width);
        let mut terms = Vec::new();
        if self.begins
            && let Some(constant) = &linear.constant
        {
            terms.push(Term { factor: Factor::One, value: self.coefficient(constant[0], domain, width) });
        }
        for (coefficients, view) in &linear.terms {
            let value = self.value(source(view[0].into()), domain, width, false);
            let factor = match self.plan.program.constants.value(coefficients[0]) {
                Some(1.0) => Factor::One,
                Some(-1.0) => Factor::MinusOne,
                _ => Factor::Of(self.coefficient(coefficients[0], domain, width)),
            };
            terms.push(Term { factor, value });
        }
        if terms.is_empty() {
            return quote! { <#ty as Scalar>::splat(0.0) };
        }
        sum_of(&terms)
    }
}

/// What was computed of some sums in the order before, and what is of those of the next.
fn sums_ahead(places: &[Ident], ty: &TokenStream) -> (TokenStream, TokenStream) {
    let sums = places.iter().map(|place| {
        let name = known(place);
        let load = quote! { let #name = Cell::new(<#ty as Load<__S>>::load(s.memory(), #place + p)); };
        (load, quote! { Load::<__S>::store(#name.get(), s.order(k).1, #place + p); })
    });
    let (loads, stores): (TokenStream, TokenStream) = sums.unzip();
    let store = (!places.is_empty()).then(|| quote! { if is_first { #stores } });
    (loads, store.unwrap_or_default())
}
