//! The body of `jet`: order 0, then each order in two halves.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::constants::Table;
use super::{integer, names};
use crate::syntax::{Options, Real};
use crate::taylor::{Program, register};

/// Up to so many sums in one order, the orders are written out one by one, so that every address and length is a constant;
/// with more, rustc would take long, and they are left in a loop.
const UNROLLED: f64 = 16.0;

pub struct Emitter<'a> {
    pub program: &'a Program,
    pub table: Table<'a>,
    pub variables: Vec<Ident>,
    options: &'a Options,
    real: Real,
}

/// The part of the jet where a statement stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Order 0.
    Begin,
    /// What the derivatives need.
    Front,
    /// What the next order needs.
    Late,
}

impl<'a> Emitter<'a> {
    pub fn new(program: &'a Program, options: &'a Options, real: Real, table: Table<'a>) -> Self {
        Self { program, table, variables: names::variables(program), options, real }
    }

    pub fn jet(&mut self) -> TokenStream {
        let program = self.program;
        let begin = self.part("begin", Part::Begin, &program.begin, true);
        let front = self.part("front", Part::Front, &program.front, true);
        let late = self.part("late", Part::Late, &program.late, false);
        let runtime = &self.options.runtime;
        let orders = self.orders();
        quote! {
            use #runtime::__private::{
                Broadcast, Lanes, Load, SERIES, Scalar, Series, chain, companion, power, product, quotient, reciprocal, root,
                square, unchain, weight,
            };
            #begin
            #front
            #late
            begin(0, constants, time, scale, series);
            #orders
        }
    }

    /// A function for one part; its statements are the same at every order.
    fn part(&mut self, name: &str, part: Part, ids: &[crate::taylor::SeriesId], derivatives: bool) -> TokenStream {
        let name = Ident::new(name, proc_macro2::Span::mixed_site());
        let statements: Vec<_> = ids.iter().map(|&id| self.statement(id, part)).collect();
        let derivatives = if derivatives { self.derivatives(part) } else { TokenStream::new() };
        // The table of constants is complete only when all parts are there: its length is left open.
        let [width, rows] = [self.program.width, self.options.order + 1].map(integer);
        let real = match self.real {
            Real::F32 => quote! { f32 },
            Real::F64 => quote! { f64 },
        };
        quote! {
            #[inline(always)]
            fn #name<S: Scalar<Real = #real>, const C: usize>(
                k: usize,
                c: &[S; C],
                time: S,
                scale: S,
                s: &mut Series<S, #width, #rows>,
            ) {
                #(#statements)*
                #derivatives
            }
        }
    }

    /// All orders: written out if they are small, else in a loop.
    fn orders(&self) -> TokenStream {
        let small = self.program.cost().convolutions <= UNROLLED;
        if !self.options.unroll.unwrap_or(small) {
            return quote! {
                for k in 1..order {
                    front(k, constants, time, scale, series);
                    if k + 1 < order {
                        late(k, constants, time, scale, series);
                    }
                }
            };
        }
        let orders = (1..self.options.order).map(|k| {
            let late = (k > 1).then(|| {
                let before = integer(k - 1);
                quote! { late(#before, constants, time, scale, series); }
            });
            let k = integer(k);
            quote! {
                if order == #k {
                    return;
                }
                #late
                front(#k, constants, time, scale, series);
            }
        });
        quote! { #(#orders)* }
    }

    /// The type that a series' statement computes with: the scalar, or a register of them.
    pub fn value_type(&self, lanes: usize) -> TokenStream {
        match register(lanes) {
            1 => quote! { S },
            register => {
                let register = integer(register);
                quote! { Lanes<S, #register> }
            }
        }
    }
}
