//! What steps read: coefficients of this order and of those before, and constants.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use super::super::kernel::Operands;
use super::super::number;
use super::super::order::degree;
use super::super::size::size;
use super::action::Width;
use super::loops::position;
use super::place::offset;
use super::sweeper::Sweeper;
use crate::graph::Source as Read;
use crate::simplify::Coefficient;
use crate::sweep::{Domain, Kept, Source, source};
use crate::taylor::{Operand, STATE};

impl Sweeper<'_> {
    pub fn ty(&self, width: Width) -> TokenStream {
        match width {
            Width::One => quote! { __S },
            Width::Eight => quote! { Lanes<__S, 8> },
        }
    }

    /// The first place of an operand in a row, if it lies in the order of the turns.
    pub fn first_place(&self, source: Source, domain: &Domain) -> Option<TokenStream> {
        Some(match self.plan.place(source, domain)? {
            Kept::Column(column) => {
                let column = self.layout.column(column);
                quote! { #column }
            }
            Kept::State(first) => size(&first),
        })
    }

    /// The coefficient of this order; `own` is asked for where a column is being filled.
    pub fn value(&self, source: Source, domain: &Domain, width: Width, own: bool) -> TokenStream {
        let ty = self.ty(width);
        if !own && let Some(first) = self.first_place(source, domain) {
            return quote! { <#ty as Load<__S>>::load(s.row(k), #first + p) };
        }
        let home = self.own(source);
        let is_kept = match source {
            Source::Series(_) => true,
            Source::Read(read) => self.plan.reads.changing_kept[read] && !(own && home == domain),
        };
        if is_kept && let Some(column) = self.plan.kept.get(&(source, home.clone())) {
            let (column, place) = (self.layout.column(*column), position(&self.plan.nest, home));
            return quote! { s.row(k)[#column + (#place) as usize] };
        }
        let Source::Read(read) = source else { return TokenStream::new() };
        let Read::Cell(cell) = &self.plan.nest.changing[read].source else { return TokenStream::new() };
        let offset = offset(self.plan, cell);
        match self.layout.store(cell.store) {
            Some(memory) => quote! { s.memory()[#memory + #offset] },
            None => quote! { s.row(k)[#offset] },
        }
    }

    /// A constant in the turns of a domain.
    pub fn coefficient(&mut self, coefficient: Coefficient, domain: &Domain, width: Width) -> TokenStream {
        let ty = self.ty(width);
        if let Some(value) = self.plan.program.constants.value(coefficient) {
            let value = number(value);
            return quote! { <#ty as Scalar>::splat(#value) };
        }
        let place = self.kept.place(coefficient, domain);
        quote! { <#ty as Load<__S>>::load(c, #place + p) }
    }
}

/// The operands of a step.
pub struct Here<'s, 'p> {
    pub sweeper: &'s mut Sweeper<'p>,
    pub domain: &'s Domain,
    pub width: Width,
    /// Where its sums for the next order are, if it computes a part of them.
    pub ahead: &'s [Ident],
}

impl Here<'_, '_> {
    fn place(&self, operand: &Operand) -> TokenStream {
        self.sweeper.first_place(source(*operand), self.domain).unwrap_or_default()
    }
}

impl Operands for Here<'_, '_> {
    fn ty(&self) -> TokenStream {
        self.sweeper.ty(self.width)
    }

    fn columns(&self, operand: &Operand) -> TokenStream {
        let place = self.place(operand);
        quote! { #place + p }
    }

    fn summed(&self, sum: usize, columns: TokenStream) -> TokenStream {
        match self.ahead.get(sum) {
            Some(place) => {
                let ahead = known(place);
                quote! { Paired { operand: #columns, pair: Pair { is_first, ahead: &#ahead } } }
            }
            None => columns,
        }
    }

    fn value(&self, operand: &Operand) -> TokenStream {
        self.sweeper.value(source(*operand), self.domain, self.width, false)
    }

    fn first(&self, operand: &Operand) -> TokenStream {
        let (ty, place) = (self.ty(), self.place(operand));
        quote! { <#ty as Load<__S>>::load(s.row(0), #place + p) }
    }

    fn degree(&self, operand: &Operand) -> TokenStream {
        if operand.series == STATE {
            return quote! { SERIES };
        }
        degree(&self.sweeper.plan.program, operand)
    }

    fn coefficient(&mut self, coefficient: Coefficient) -> TokenStream {
        self.sweeper.coefficient(coefficient, self.domain, self.width)
    }
}

/// The name of what is known of a sum, of which the place is this.
pub fn known(place: &Ident) -> Ident {
    format_ident!("known_{}", place, span = Span::mixed_site())
}
