//! The body of `jet`: order 0, then each order in two halves.

use std::collections::HashSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::constants::Table;
use super::doubling::{self, Doubling};
use super::jacobian::Jacobian;
use super::{integer, names};
use crate::syntax::{Options, Real};
use crate::taylor::{Program, SeriesId, WIDEST, register};

/// Up to so many sums in one order, the orders are written out one by one, so that every address and length is a constant;
/// with more, rustc would take long, and they are left in a loop.
const UNROLLED: f64 = 16.0;

/// A system with more columns has more to compute than to wait for; and then registers are too few.
const MOST_COLUMNS: usize = 16;

pub struct Emitter<'a> {
    pub program: &'a Program,
    pub table: Table<'a>,
    pub variables: Vec<Ident>,
    /// What the part that is being written has computed already.
    pub computed: HashSet<SeriesId>,
    /// Whether the orders are written out one by one.
    pub unrolled: bool,
    /// Whether all coefficients are wanted up to the last order.
    pub complete: bool,
    /// The scalar that the part computes with: `__S`, or `__T` in the linear passes.
    pub scalar: Ident,
    /// Where the part keeps its coefficients: `s`, or `b` in the linear passes.
    pub memory: Ident,
    /// The columns of a row of the memory of a linear pass, and of its row for the order that is computed.
    pub linear_widths: [usize; 2],
    /// How the newest coefficients enter, where that is computed apart.
    pub jacobian: Option<Jacobian>,
    /// The sums of which two orders are computed at once.
    pub doubling: Doubling,
    /// How many registers of eight one statement computes.
    pub at_once: usize,
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
    /// The same with 0 for the newest coefficients of the state: what can be computed ahead of them.
    Ahead,
    /// The same once the newest coefficients are known.
    Close,
    /// What the next order needs.
    Late,
    /// The tangents of one order.
    Tangent,
    /// The cotangents of one order.
    Cotangent,
}

impl Part {
    fn name(self) -> Ident {
        let name = match self {
            Self::Begin => "begin",
            Self::Front | Self::Ahead | Self::Close => "front",
            Self::Late => "late",
            Self::Tangent => "tangent",
            Self::Cotangent => "cotangent",
        };
        identifier(name)
    }

    pub fn is_linear(self) -> bool {
        matches!(self, Self::Tangent | Self::Cotangent)
    }
}

pub fn identifier(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
}

impl<'a> Emitter<'a> {
    pub fn new(program: &'a Program, options: &'a Options, real: Real, table: Table<'a>) -> Self {
        let small = program.cost().convolutions <= UNROLLED;
        let unrolled = options.unroll.unwrap_or(small);
        Self {
            program,
            table,
            variables: names::variables(program),
            computed: HashSet::new(),
            unrolled,
            complete: false,
            scalar: Ident::new("__S", Span::call_site()),
            memory: Ident::new("s", Span::call_site()),
            linear_widths: [0; 2],
            jacobian: None,
            doubling: if unrolled { Doubling::of(program) } else { Doubling::none(program) },
            at_once: 1,
            options,
            real,
        }
    }

    /// Begins a part.
    pub fn enter(&mut self, part: Part) {
        self.computed.clear();
        let (scalar, memory) = if part.is_linear() { ("__T", "b") } else { ("__S", "s") };
        (self.scalar, self.memory) = (Ident::new(scalar, Span::call_site()), Ident::new(memory, Span::call_site()));
    }

    pub fn jet(&mut self) -> TokenStream {
        let program = self.program;
        self.jacobian = self.find_jacobian();
        let begin = self.part(Part::Begin, &program.begin);
        let front = self.part(Part::Front, &program.front);
        let late = self.part(Part::Late, &program.late);
        let runtime = &self.options.runtime;
        let pair = self.pair_of_orders();
        let orders = self.orders();
        quote! {
            use #runtime::__private::{
                Broadcast, Lanes, Load, Newest, Older, Recent, Repeated, SERIES, Scalar, Summed, Twice, half_pairs, halves, load_alone, older_product, older_products, older_square, older_squares, Series, Truth, chain, companion, integral, power, product, quotient,
                root, square, store_alone, store_whole, unchain, weight,
            };
            #begin
            #front
            #late
            #pair
            #orders
        }
    }

    /// The function that computes the older terms of all sums of two orders, if any are.
    fn pair_of_orders(&self) -> TokenStream {
        if self.doubling.is_empty() {
            return TokenStream::new();
        }
        let (sums, of_registers) = (self.older_sums(), self.older_sums_of_registers());
        let (ty, series, real) = (self.older_type(), self.series_type(), self.real());
        quote! {
            #[inline(always)]
            fn pair<__S: Scalar<Real = #real>>(k: usize, s: &#series) -> [#ty; 2] {
                if __S::HAS_VECTORS { #sums } else { #of_registers }
            }
        }
    }

    fn series_type(&self) -> TokenStream {
        let [width, rows] = [self.doubling.width, self.options.order + 1].map(integer);
        quote! { Series<__S, #width, #rows> }
    }

    /// A function for one part; its statements are the same at every order.
    ///
    /// Where the orders are written out, the newest coefficients of the state are handed on as `x`, from one order to the
    /// next.
    fn part(&mut self, part: Part, ids: &[SeriesId]) -> TokenStream {
        let name = part.name();
        self.enter(part);
        let conditions = self.conditions(ids, &[]);
        let statements = self.statements(part, ids);
        let (series, real, dimension) = (self.series_type(), self.real(), integer(self.dimension()));
        let older = (part != Part::Begin && !self.doubling.is_empty()).then(|| {
            let ty = self.older_type();
            quote! { older: Option<&#ty>, }
        });
        let handed_on = self.hands_on_state(part);
        let width = integer(self.program.width);
        let before = (self.keeps_rows(part) && part != Part::Begin).then(|| quote! { before: &[__S; #width], });
        let now = self.keeps_rows(part).then(|| quote! { now: &mut [__S; #width], });
        let slopes = self.jacobian.as_ref().map(|jacobian| integer(jacobian.len()));
        let mut state = handed_on.then(|| quote! { x: [__S; #dimension], });
        let mut next = handed_on.then(|| quote! { -> [__S; #dimension] });
        match (part, slopes) {
            (Part::Begin, Some(slopes)) => next = Some(quote! { -> ([__S; #dimension], [__S; #slopes]) }),
            (Part::Front, Some(slopes)) => state = Some(quote! { x: [__S; #dimension], slopes: &[__S; #slopes], }),
            _ => {}
        }
        // The table of constants is complete only when all parts are there: its length __C is left open.
        quote! {
            #[inline(always)]
            fn #name<__S: Scalar<Real = #real>, const __C: usize>(
                k: usize,
                c: &[__S; __C],
                time: __S,
                scale: __S,
                s: &mut #series,
                #before
                #now
                #state
                #older
            ) #next {
                #conditions
                #statements
            }
        }
    }

    fn statements(&mut self, part: Part, ids: &[SeriesId]) -> TokenStream {
        self.enter(part);
        match part {
            Part::Late => self.each_statement(part, ids),
            Part::Front if self.jacobian.is_some() => {
                let (ahead, derivatives) = (self.each_statement(Part::Ahead, ids), self.derivatives(Part::Ahead));
                self.enter(Part::Close);
                let close = self.each_statement(Part::Close, ids);
                quote! { #ahead #derivatives #close next }
            }
            _ => {
                // Half way: the state that they read has left the store buffer by then, and they have when they are read.
                let (first, second) = ids.split_at(ids.len() / 2);
                let (first, early) = (self.each_statement(part, first), self.early_derivatives(part));
                let (second, derivatives) = (self.each_statement(part, second), self.derivatives(part));
                let statements = quote! { #first #early #second };
                let next = self.unrolled.then(|| quote! { next });
                match self.jacobian.as_ref().map(Jacobian::compute) {
                    Some(slopes) => quote! { #statements #derivatives #slopes (next, slopes) },
                    None => quote! { #statements #derivatives #next },
                }
            }
        }
    }

    fn each_statement(&mut self, part: Part, ids: &[SeriesId]) -> TokenStream {
        ids.iter().map(|&id| self.statement(id, part)).collect()
    }

    /// All orders. A debug build does without the long form, which takes rustc longer and pays only when optimised.
    fn orders(&self) -> TokenStream {
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
        let (first, slopes) = self.first_order();
        let [rows, now] =
            [quote! { , &before, &mut now }, quote! { , &mut now }].map(|rows| self.has_rows().then_some(rows));
        let rows_start = self.start_rows();
        let older = |k: usize| match k {
            _ if self.doubling.is_empty() => TokenStream::new(),
            ..doubling::FIRST => quote! { , None },
            _ if k.is_multiple_of(2) => quote! { , even.as_ref() },
            _ => quote! { , odd.as_ref() },
        };
        let late = |k: usize| {
            let (k, older) = (integer(k), older(k));
            quote! { late(#k, constants, time, scale, series #rows #older); }
        };
        let orders = (1..self.options.order).map(|order| {
            let before = (!self.complete && order > 1).then(|| late(order - 1));
            let after = self.complete.then(|| late(order));
            let begins_pair = order.is_multiple_of(2) && order >= doubling::FIRST && !self.doubling.is_empty();
            let (k, older) = (integer(order), older(order));
            let move_rows = self.move_rows();
            let pair = begins_pair.then(|| {
                quote! { let [even, odd] = if __S::HAS_VECTORS {
                    let [even, odd] = pair(#k, series);
                    [Some(even), Some(odd)]
                } else {
                    [None, None]
                }; }
            });
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
        });
        let components = (0..self.dimension()).map(integer);
        let replace = self.replace_first();
        quote! {
            let x = [#(series.0[0][#components]),*];
            #rows_start
            #first begin(0, constants, time, scale, series #now, x);
            #replace
            #(#orders)*
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

    /// Whether a part is given the newest coefficients of the state: the late part stands behind the next ones.
    pub fn hands_on_state(&self, part: Part) -> bool {
        self.unrolled && matches!(part, Part::Begin | Part::Front | Part::Ahead | Part::Close)
    }

    /// The number of components of the state.
    pub fn dimension(&self) -> usize {
        self.program.dimension()
    }

    /// The rows of a memory.
    pub fn rows(&self) -> usize {
        self.options.order + 1
    }

    pub fn real(&self) -> TokenStream {
        match self.real {
            Real::F32 => quote! { f32 },
            Real::F64 => quote! { f64 },
        }
    }

    /// The type that a series' statement computes with: the scalar, or a register of them; in the linear passes the
    /// length __W of the wide register is the caller's choice.
    pub fn value_type(&self, lanes: usize) -> TokenStream {
        let scalar = &self.scalar;
        match register(lanes) {
            1 => quote! { #scalar },
            WIDEST if self.memory == "b" => quote! { Lanes<__T, __W> },
            WIDEST if self.at_once > 1 => {
                let registers = integer(self.at_once);
                quote! { Lanes<Lanes<#scalar, 8>, #registers> }
            }
            register => {
                let register = integer(register);
                quote! { Lanes<#scalar, #register> }
            }
        }
    }
}
