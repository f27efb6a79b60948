//! One order after the other: in a loop or written out, with what each hands on to the next.

use proc_macro2::TokenStream;
use quote::quote;

use super::jet::{Emitter, Part};
use super::{doubling, integer};

/// A system with more columns has more to compute than to wait for; and then registers are too few.
const MOST_COLUMNS: usize = 16;

impl Emitter<'_> {
    /// All orders. A debug build does without the long form, which takes rustc longer and pays only when optimised.
    pub fn orders(&self) -> TokenStream {
        let [loop_over, each] = [self.loop_over_orders(), self.each_order()];
        let convolutions = self.program.cost().convolutions;
        let too_many = quote! { __S::MOST_WRITTEN_OUT < #convolutions };
        match self.options.unroll {
            None if self.unrolled => {
                quote! { if const { cfg!(debug_assertions) || #too_many } { #loop_over } else { #each } }
            }
            _ if self.unrolled => quote! { if const { #too_many } { #loop_over } else { #each } },
            _ => loop_over,
        }
    }

    /// The orders in a loop. Scalars that are registers themselves take two at a time, for which the older terms of their sums are
    /// computed together.
    fn loop_over_orders(&self) -> TokenStream {
        let components = (0..self.dimension()).map(integer);
        let start = self.unrolled.then(|| quote! { let x = [#(series.0[0][#components]),*]; });
        let (first, _) = self.first_order();
        let now = self.has_rows().then(|| quote! { , &mut now });
        let (rows_start, x) = (self.start_rows(), self.unrolled.then(|| quote! { , x }));
        let replace = self.replace_first();
        let begin = quote! { #start #rows_start #first begin(0, constants, time, scale, series #now #x); #replace };
        if self.doubling.is_empty() {
            let order = self.order(quote! {});
            return quote! { #begin for k in 1..order { #order } };
        }
        let [alone, even, odd] = [quote! { None }, quote! { Some(&even) }, quote! { Some(&odd) }]
            .map(|older| self.order(quote! { , #older }));
        quote! {
            #begin
            for k in 1..if __S::HAS_VECTORS { order } else { order.min(4) } { #alone }
            if const { !__S::HAS_VECTORS } {
                for half in 2..order.div_ceil(2) {
                    let k = 2 * half;
                    let [even, odd] = pair(k, series);
                    #even
                    let k = 2 * half + 1;
                    if k < order { #odd }
                }
            }
        }
    }

    /// One order of the loop.
    fn order(&self, older: TokenStream) -> TokenStream {
        let (_, slopes) = self.first_order();
        let rows = self.has_rows().then(|| quote! { , &before, &mut now });
        let (next, x) = self.unrolled.then(|| (quote! { x = }, quote! { , x })).unzip();
        let move_rows = self.move_rows();
        let late = quote! { late(k, constants, time, scale, series #rows #older); };
        let late = if self.complete {
            late
        } else {
            quote! { if k + 1 < order { #late } }
        };
        quote! {
            #move_rows
            #next front(k, constants, time, scale, series #rows #x #slopes #older);
            #late
        }
    }

    /// What order 0 hands on, and what of it each order takes beside the newest coefficients.
    fn first_order(&self) -> (TokenStream, TokenStream) {
        match &self.jacobian {
            Some(_) => (quote! { let (mut x, slopes) = }, quote! { , &slopes }),
            None if self.unrolled => (quote! { let mut x = }, TokenStream::new()),
            None => Default::default(),
        }
    }

    /// All orders, one after the other; the order asked for is where it ends.
    fn each_order(&self) -> TokenStream {
        let (first, _) = self.first_order();
        let now = self.has_rows().then(|| quote! { , &mut now });
        let components = (0..self.dimension()).map(integer);
        let (rows_start, replace) = (self.start_rows(), self.replace_first());
        let orders = (1..self.options.order).map(|order| self.order_written_out(order));
        quote! {
            let x = [#(series.0[0][#components]),*];
            #rows_start
            #first begin(0, constants, time, scale, series #now, x);
            #replace
            #(#orders)*
        }
    }

    fn order_written_out(&self, order: usize) -> TokenStream {
        let (_, slopes) = self.first_order();
        let rows = self.has_rows().then(|| quote! { , &before, &mut now });
        let before = (!self.complete && order > 1).then(|| self.late_written_out(order - 1));
        let after = self.complete.then(|| self.late_written_out(order));
        let (k, older) = (integer(order), self.older_of(order));
        let (move_rows, pair) = (self.move_rows(), self.pair_written_out(order));
        quote! {
            if order == #k {
                return;
            }
            #before
            #move_rows
            #pair
            x = front(#k, constants, time, scale, series #rows, x #slopes #older);
            #after
        }
    }

    fn late_written_out(&self, order: usize) -> TokenStream {
        let rows = self.has_rows().then(|| quote! { , &before, &mut now });
        let (k, older) = (integer(order), self.older_of(order));
        quote! { late(#k, constants, time, scale, series #rows #older); }
    }

    /// The older terms of the sums of this order and the next, if a pair begins with it.
    fn pair_written_out(&self, order: usize) -> Option<TokenStream> {
        let begins_pair = order.is_multiple_of(2) && order >= doubling::FIRST && !self.doubling.is_empty();
        let k = integer(order);
        begins_pair.then(|| {
            quote! { let [even, odd] = if __S::HAS_VECTORS {
                let [even, odd] = pair(#k, series);
                [Some(even), Some(odd)]
            } else {
                [None, None]
            }; }
        })
    }

    /// What an order takes of the older terms that were computed for it and its neighbour.
    fn older_of(&self, order: usize) -> TokenStream {
        match order {
            _ if self.doubling.is_empty() => TokenStream::new(),
            ..doubling::FIRST => quote! { , None },
            _ if order.is_multiple_of(2) => quote! { , even.as_ref() },
            _ => quote! { , odd.as_ref() },
        }
    }

    /// The first coefficients that the caller knows better. Of those that are differentiated, nobody does.
    fn replace_first(&self) -> TokenStream {
        if self.complete {
            return TokenStream::new();
        }
        let dimension = integer(self.dimension());
        let hand_on = self.unrolled.then(|| quote! { x = *first; });
        quote! {
            if const { __S::FIRST_ORDER_ONLY } {
                return;
            }
            if let Some(first) = first {
                series.0[1][..#dimension].copy_from_slice(first);
                #hand_on
            }
        }
    }

    /// Whether a part is given what was computed in the order before, and leaves what it computes for the next.
    pub fn keeps_rows(&self, part: Part) -> bool {
        self.has_rows() && !part.is_linear()
    }

    /// Whether coefficients are handed on from one order to the next in registers.
    fn has_rows(&self) -> bool {
        self.unrolled && self.program.width <= MOST_COLUMNS
    }

    fn start_rows(&self) -> TokenStream {
        if !self.has_rows() {
            return TokenStream::new();
        }
        let columns = (0..self.program.width).map(integer);
        quote! { let mut now = [#(series.0[0][#columns]),*]; }
    }

    /// The rows in registers move on to an order whose coefficients of the state are `x`.
    fn move_rows(&self) -> TokenStream {
        if !self.has_rows() {
            return TokenStream::new();
        }
        let components = (0..self.dimension()).map(integer);
        quote! { let before = now; #(now[#components] = x[#components];)* }
    }
}
