//! One order after the other: in a loop or written out, with what each hands on to the next.

use proc_macro2::TokenStream;
use quote::quote;

use super::jet::{Emitter, Part};
use super::{doubling, integer};
use crate::simplify::Pass;

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
        let (start, alone) = (self.order_0(), self.order(&self.no_older()));
        if self.doubling.is_empty() {
            return quote! { #start for k in 1..order { #alone } };
        }
        let [even, odd] = [quote! { , Some(&even) }, quote! { , Some(&odd) }].map(|older| self.order(&older));
        quote! {
            #start
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

    /// All orders written out, two by two in pieces: together, each sum would be optimised with all others around it.
    fn each_order(&self) -> TokenStream {
        let (start, piece) = (self.order_0(), self.piece_of_orders());
        let first = self.order(&self.no_older());
        let [_, handed_on] = self.handed_on();
        let pieces = (2..self.options.order).step_by(2).map(|k| {
            let k = integer(k);
            let piece = quote! { Orders::<__S, _, #k> { constants, time, scale, series, order, #handed_on x } };
            quote! { if order > #k { x = __S::apart(#piece); } }
        });
        quote! {
            #piece
            #start
            if order > 1 {
                let k = 1;
                #first
            }
            #(#pieces)*
        }
    }

    /// An even order and the next, if that is asked for.
    fn piece_of_orders(&self) -> TokenStream {
        let (real, series, dimension) = (self.real(), self.series_type(), integer(self.dimension()));
        let ([fields, names], highest) = (self.handed_on(), integer(self.options.order));
        let (pair, [even, odd]) = (self.pair_of_piece(), self.older_of_piece().map(|older| self.order(&older)));
        quote! {
            struct Orders<'a, __S: Scalar<Real = #real>, const __C: usize, const __K: usize> {
                constants: &'a [__S; __C],
                time: __S,
                scale: __S,
                series: &'a mut #series,
                order: usize,
                #fields
                x: [__S; #dimension],
            }

            impl<__S: Scalar<Real = #real>, const __C: usize, const __K: usize> Piece for Orders<'_, __S, __C, __K> {
                type Output = [__S; #dimension];

                #[inline(always)]
                fn compute(self) -> [__S; #dimension] {
                    let Self { constants, time, scale, series, order, #names mut x } = self;
                    #pair
                    let k = __K;
                    #even
                    if __K + 1 < #highest && order > __K + 1 {
                        let k = __K + 1;
                        #odd
                    }
                    x
                }
            }
        }
    }

    /// The rows in registers, or the row of the order that is computed, and the slopes, where there are such: as fields of a piece, and
    /// their names.
    fn handed_on(&self) -> [TokenStream; 2] {
        let [width, now] = [self.program.width, self.program.now].map(integer);
        let rows = match self.program.now {
            0 => self.has_rows().then(|| quote! { now: &'a mut [__S; #width], }),
            _ => Some(quote! { now: &'a mut Series<__S, #now, 1>, }),
        };
        let rows = rows.map(|rows| (rows, quote! { now, }));
        let slopes = self.jacobian.as_ref().map(|jacobian| {
            let count = integer(jacobian.len());
            (quote! { slopes: &'a [__S; #count], }, quote! { slopes, })
        });
        let (fields, names): (TokenStream, TokenStream) = rows.into_iter().chain(slopes).unzip();
        [fields, names]
    }

    /// The older terms of the sums of both orders of a piece.
    fn pair_of_piece(&self) -> Option<TokenStream> {
        let first = integer(doubling::FIRST);
        (!self.doubling.is_empty()).then(|| {
            quote! {
                let [even, odd] = if const { __S::HAS_VECTORS && __K >= #first } {
                    let [even, odd] = pair(__K, series);
                    [Some(even), Some(odd)]
                } else {
                    [None, None]
                };
            }
        })
    }

    /// What each order of a piece takes of them.
    fn older_of_piece(&self) -> [TokenStream; 2] {
        match self.doubling.is_empty() {
            true => Default::default(),
            false => [quote! { , even.as_ref() }, quote! { , odd.as_ref() }],
        }
    }

    /// No older terms for an order that stands alone.
    fn no_older(&self) -> TokenStream {
        match self.doubling.is_empty() {
            true => TokenStream::new(),
            false => quote! { , None },
        }
    }

    /// Order 0, and what it hands on: the newest coefficients `x` of the state, the rows in registers `now`, and `slopes`.
    fn order_0(&self) -> TokenStream {
        let components = (0..self.dimension()).map(integer);
        let (rows, replace) = (self.start_rows(), self.replace_first());
        let now = (self.has_rows() || self.program.now > 0).then(|| quote! { , now });
        let (state, x) =
            self.unrolled.then(|| (quote! { let x = [#(series.0[0][#components]),*]; }, quote! { , x })).unzip();
        let begin = quote! { begin(0, constants, time, scale, series #now #x) };
        let begin = match &self.jacobian {
            Some(_) => quote! { let (mut x, ref slopes) = #begin; },
            None if self.unrolled => quote! { let mut x = #begin; },
            None => quote! { #begin; },
        };
        quote! { #state #rows #begin #replace }
    }

    /// One order.
    fn order(&self, older: &TokenStream) -> TokenStream {
        let slopes = self.jacobian.as_ref().map(|_| quote! { , slopes });
        let rows = match self.program.now {
            0 => self.has_rows().then(|| quote! { , &before, now }),
            _ => Some(quote! { , now }),
        };
        let is_first = self.has_pairs().then(|| self.is_first());
        let (next, x) = self.unrolled.then(|| (quote! { x = }, quote! { , x })).unzip();
        let move_rows = self.move_rows();
        let late = quote! { late(k, constants, time, scale, series #rows #is_first #older); };
        let late = if self.complete {
            late
        } else {
            quote! { if k + 1 < order { #late } }
        };
        quote! {
            #move_rows
            #next front(k, constants, time, scale, series #rows #is_first #x #slopes #older);
            #late
        }
    }

    /// Whether sums in registers are computed for two orders at once.
    pub fn has_pairs(&self) -> bool {
        self.program.series.iter().any(|series| series.pass == Pass::Primal && series.in_pass.ahead.is_some())
    }

    /// Whether an order is the first of two, the last of which is the last of all; where they are written out, an even one.
    fn is_first(&self) -> TokenStream {
        match self.unrolled {
            true => quote! { , k % 2 == 0 },
            false => quote! { , (order - k) % 2 == 0 },
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
        self.unrolled && self.program.width <= MOST_COLUMNS && self.program.now == 0
    }

    fn start_rows(&self) -> TokenStream {
        if !self.has_rows() {
            return TokenStream::new();
        }
        let columns = (0..self.program.width).map(integer);
        quote! { let now = &mut [#(series.0[0][#columns]),*]; }
    }

    /// The rows in registers move on to an order whose coefficients of the state are `x`.
    fn move_rows(&self) -> TokenStream {
        if !self.has_rows() {
            return TokenStream::new();
        }
        let components = (0..self.dimension()).map(integer);
        quote! { let before = *now; #(now[#components] = x[#components];)* }
    }
}
