//! The body of `jet`: order 0, then each order in two halves, and what one half is.

use std::collections::HashSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::constants::Table;
use super::doubling::Doubling;
use super::jacobian::Jacobian;
use super::{integer, names};
use crate::syntax::{Options, Real};
use crate::taylor::{Program, SeriesId, WIDEST, register};

/// Up to so many terms of all sums the orders are written out one by one, so that every address and length is a constant: 16 sums up
/// to order 30. With more, rustc would take long, and they are left in a loop.
const MOST_TERMS: f64 = 7200.0;

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
    pub options: &'a Options,
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

/// The terms of all sums up to an order. What has registers of eight lanes is compiled for one instruction set more.
fn terms(program: &Program, order: usize) -> f64 {
    let copies = if program.is_wide() { 2.0 } else { 1.0 };
    copies * program.cost().registers * (order * order) as f64 / 2.0
}

impl<'a> Emitter<'a> {
    pub fn new(program: &'a Program, options: &'a Options, real: Real, table: Table<'a>) -> Self {
        let unrolled = options.unroll.unwrap_or(terms(program, options.order) <= MOST_TERMS);
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
        let (memories, orders) = (self.memories(), self.orders());
        quote! {
            use #runtime::__private::{
                Broadcast, Cell, Lanes, Load, Newest, None, Older, Option, Pair, Paired, Piece, Recent, Repeated, SERIES, Scalar, Some, Summed, Twice, Workspace, half_pairs, halves, load_alone, older_product, older_products, older_square, older_squares, Series, Truth, chain, companion, integral, power, product, quotient,
                root, square, store_alone, store_whole, unchain, weight,
            };
            #begin
            #front
            #late
            #pair
            #memories
            #orders
        }
    }

    /// The rows of the memory, and the row of the order that is computed if there is one.
    fn memories(&self) -> Option<TokenStream> {
        (self.program.now > 0).then(|| quote! { let Workspace { kept: series, now } = series; })
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

    /// The row of the order that is computed, as a parameter.
    fn row_of_now(&self) -> Option<TokenStream> {
        let now = integer(self.program.now);
        (self.program.now > 0).then(|| quote! { now: &mut Series<__S, #now, 1>, })
    }

    pub fn series_type(&self) -> TokenStream {
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
        let now = self.keeps_rows(part).then(|| quote! { now: &mut [__S; #width], }).or_else(|| self.row_of_now());
        let is_first = (part != Part::Begin && self.has_pairs()).then(|| quote! { is_first: bool, });
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
                #is_first
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
