//! One statement of an order: the coefficient of one series.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::condition::condition_variable;
use super::jacobian::vanishes;
use super::jet::{Emitter, Part};
use super::kernel::{Operands, at_0, initial, kernel};
use super::{integer, number};
use crate::simplify::Coefficient;
use crate::taylor::{
    Initial, Lane, Operand, Program, Recurrence, STATE, Series, SeriesId, WIDEST, operands, padded, register, sums,
};

impl Emitter<'_> {
    pub fn statement(&mut self, id: SeriesId, part: Part) -> TokenStream {
        let series = self.program.series(id);
        if matches!(series.recurrence, Recurrence::State | Recurrence::Tangent | Recurrence::Cotangent)
            || (part != Part::Begin && series.recurrence == Recurrence::Fixed)
        {
            return TokenStream::new();
        }
        if series.in_pass.is_inlined || series.in_pass.is_second {
            return TokenStream::new();
        }
        if let Some(second) = series.in_pass.second {
            return self.products(id, second, part);
        }
        let vanishes = vanishes(self.program, id);
        if (part == Part::Ahead && vanishes) || (part == Part::Close && !vanishes && series.column.is_none()) {
            return TokenStream::new();
        }
        if part == Part::Begin {
            match &series.initial {
                Initial::FirstOf(method, u, second) => {
                    let pair = self.pair(id, *second, method, *u);
                    self.computed.extend([id, *second]);
                    return pair;
                }
                Initial::SecondOf(_) => return TokenStream::new(),
                _ => {}
            }
        }
        let at_once = self.registers_at_once(series, part);
        let mut statement = self.some_at_once(id, part, at_once);
        if at_once > 1 && self.first_ahead(id, part).is_some() {
            // Two sums each of several registers need more of these than there are of 256 bits.
            let one = self.some_at_once(id, part, 1);
            statement = quote! { if const { __S::VECTOR_BITS >= 512 } { #statement } else { #one } };
        }
        match part.is_linear() && series.in_pass.is_for_products {
            true => quote! { if __W != 1 { #statement } },
            false => statement,
        }
    }

    /// The statement with so many registers in one loop over the terms of their sums.
    fn some_at_once(&mut self, id: SeriesId, part: Part, at_once: usize) -> TokenStream {
        let lanes = self.program.series(id).lanes;
        self.at_once = at_once;
        let value = match part {
            Part::Begin => self.initial(id),
            Part::Close if !vanishes(self.program, id) => self.closed_series(id),
            _ => self.recurrence(id, part),
        };
        self.computed.insert(id);
        let (name, ty) = (&self.variables[id.0], self.value_type(lanes));
        let value = self.guarded(id, value, quote! { <#ty as Scalar>::splat(0.0) });
        let (load_ahead, store_ahead) = self.sums_ahead(id, part);
        let store = (part != Part::Ahead).then(|| self.store(id, quote! { #name }, part));
        let copies = (part != Part::Begin && part != Part::Ahead).then(|| self.store_copies(id, part));
        let statement =
            self.in_registers(lanes, quote! { #load_ahead let #name: #ty = #value; #store_ahead #store #copies });
        self.at_once = 1;
        statement
    }

    /// What was computed of the sums of a series in the order before, and what is of those of the next.
    fn sums_ahead(&self, id: SeriesId, part: Part) -> (TokenStream, TokenStream) {
        let (lanes, recurrence) = (self.program.series(id).lanes, &self.program.series(id).recurrence);
        let Some(first) = self.first_ahead(id, part) else { return Default::default() };
        let ty = self.value_type(lanes);
        let sums = (0..sums(recurrence)).map(|sum| {
            let (name, place) = (ahead(sum), at_lane(integer(first + sum * padded(lanes)).into_token_stream(), lanes));
            let load = quote! { let #name = Cell::new(<#ty as Load<__S>>::load(&now.0[0], #place)); };
            (load, quote! { Load::<__S>::store(#name.get(), &mut now.0[0], #place); })
        });
        let (loads, stores): (TokenStream, TokenStream) = sums.unzip();
        (loads, quote! { if is_first { #stores } })
    }

    /// Where a series of the solution has its sums for the next order.
    fn first_ahead(&self, id: SeriesId, part: Part) -> Option<usize> {
        self.program.series(id).in_pass.ahead.filter(|_| matches!(part, Part::Front | Part::Late))
    }

    /// The first operand of a sum of a series, with what meets there of two orders.
    fn in_pair(&self, id: SeriesId, sum: usize, operand: TokenStream, part: Part) -> TokenStream {
        if self.first_ahead(id, part).is_none() {
            return operand;
        }
        let ahead = ahead(sum);
        quote! { Paired { operand: #operand, pair: Pair { is_first, ahead: &#ahead } } }
    }

    /// The sums of a few registers are computed in one loop over their terms: one by one, each would wait for itself. Of more,
    /// processors with sixteen registers would have to put some away.
    fn registers_at_once(&self, series: &Series, part: Part) -> usize {
        let is_sum = !operands(&series.recurrence).is_empty() && part != Part::Begin && !part.is_linear();
        let registers = padded(series.lanes) / WIDEST;
        let divides = |count: &usize| is_sum && registers.is_multiple_of(*count);
        if register(series.lanes) == WIDEST { [3, 2].into_iter().find(divides).unwrap_or(1) } else { 1 }
    }

    /// The statement of a scalar or a pair stands alone; that of a wider series is a loop over registers.
    pub fn in_registers(&self, lanes: usize, statement: TokenStream) -> TokenStream {
        match (register(lanes), padded(lanes)) {
            (1 | 2, _) => statement,
            (8, padded) if self.memory == "b" => {
                let [lanes, padded] = [lanes, padded].map(integer);
                quote! {
                    let mut lane = 0;
                    while lane < if __W == 1 { #lanes } else { #padded } {
                        #statement
                        lane += __W;
                    }
                }
            }
            (register, padded) if register == padded => quote! { { let lane = 0; #statement } },
            (register, padded) => {
                let [step, padded] = [register * self.at_once, padded].map(integer);
                quote! {
                    let mut lane = 0;
                    while lane < #padded {
                        #statement
                        lane += #step;
                    }
                }
            }
        }
    }

    pub fn store(&self, id: SeriesId, value: TokenStream, part: Part) -> TokenStream {
        let series = self.program.series(id);
        let Some(column) = series.column.map(integer) else { return TokenStream::new() };
        let (column, scalar, row) = (at_lane(quote! { #column }, series.lanes), &self.scalar, self.row(id));
        let first = series.column.unwrap_or_default();
        match series.lanes {
            1 if self.keeps_rows(part) => {
                quote! { Load::<#scalar>::store(#value, &mut #row, #column); now[#column] = #value; }
            }
            1 => quote! { Load::<#scalar>::store(#value, &mut #row, #column); },
            2 if self.keeps_rows(part) => {
                let [a, b] = [first, first + 1].map(integer);
                quote! { Load::<#scalar>::store(#value, &mut #row, #column); [now[#a], now[#b]] = #value.0; }
            }
            _ => quote! { Load::<#scalar>::store(#value, &mut #row, #column); },
        }
    }

    /// Two series at order 0 by one method.
    fn pair(&self, first: SeriesId, second: SeriesId, method: &str, u: Operand) -> TokenStream {
        let lanes = self.program.series(first).lanes;
        let (a, b, ty) = (&self.variables[first.0], &self.variables[second.0], self.value_type(lanes));
        let u = self.value(u, lanes, Part::Begin);
        let method = Ident::new(method, Span::mixed_site());
        let stores = [self.store(first, quote! { #a }, Part::Begin), self.store(second, quote! { #b }, Part::Begin)];
        let zero = quote! { <#ty as Scalar>::splat(0.0) };
        let pair = self.guarded(first, quote! { Scalar::#method(#u) }, quote! { (#zero, #zero) });
        self.in_registers(lanes, quote! { let (#a, #b): (#ty, #ty) = #pair; #(#stores)* })
    }

    fn initial(&mut self, id: SeriesId) -> TokenStream {
        let program = self.program;
        let series = program.series(id);
        let lanes = series.lanes;
        if series.initial == Initial::Recurrence {
            return match at_0(&series.recurrence, &mut Here { emitter: self, id, lanes, part: Part::Begin }) {
                Some(value) => value,
                None => self.recurrence(id, Part::Begin),
            };
        }
        let value = initial(&series.initial, &mut Here { emitter: self, id, lanes, part: Part::Begin });
        value.unwrap_or_default()
    }

    fn recurrence(&mut self, id: SeriesId, part: Part) -> TokenStream {
        let program = self.program;
        let series = program.series(id);
        let (lanes, ty) = (series.lanes, self.value_type(series.lanes));
        match &series.recurrence {
            _ if part.is_linear() => self.linear_recurrence(series, part),
            Recurrence::Time => quote! { if k == 1 { scale } else { __S::splat(0.0) } },
            Recurrence::Linear(linear) => self.linear(linear, lanes, part),
            Recurrence::Spread(view) => self.gathered(view, lanes, part),
            Recurrence::Select { condition, u, v } => {
                let value = |operand: &Operand| self.value(*operand, lanes, part);
                let (condition, u, v) = (condition_variable(*condition), value(u), value(v));
                quote! { <#ty as Load<__S>>::choose(#condition, #u, #v) }
            }
            recurrence => kernel(recurrence, &mut Here { emitter: self, id, lanes, part }).unwrap_or_default(),
        }
    }

    /// The columns that a kernel reads.
    pub fn columns(&self, operand: Operand, lanes: usize, part: Part) -> TokenStream {
        let column = self.column(operand.at(0));
        let columns = match (operand.period, lanes) {
            (Some(1), 2..) => quote! { Broadcast(#column) },
            (Some(period), 2..) => {
                let period = integer(period);
                quote! { Repeated { column: #column, lane, period: #period } }
            }
            _ => at_lane(quote! { #column }, lanes),
        };
        let columns = if lanes <= 2 && self.is_kept(operand.series) && part != Part::Begin && self.keeps_rows(part) {
            quote! { Recent { columns: #columns, k: k - 1, row: before } }
        } else {
            columns
        };
        if part == Part::Ahead && vanishes(self.program, operand.series) {
            return quote! { Older(#columns) };
        }
        if lanes <= 2 && self.hands_on_state(part) && self.is_in_variable(operand.series) {
            let value = self.value(operand, lanes, part);
            return quote! { Newest { columns: #columns, k, value: #value } };
        }
        columns
    }

    /// Whether the coefficients of a series stay in registers for the next order.
    pub fn is_kept(&self, series: SeriesId) -> bool {
        series == STATE || self.program.series(series).lanes <= 2
    }

    pub fn column(&self, lane: Lane) -> Literal {
        integer(self.place(lane))
    }

    /// The column of a lane; what is read from memory was given one.
    pub fn place(&self, lane: Lane) -> usize {
        self.program.series(lane.series).column.map_or(usize::MAX, |column| column + lane.lane)
    }

    /// The coefficient of this order.
    pub fn value(&self, operand: Operand, lanes: usize, part: Part) -> TokenStream {
        match lanes {
            1 => self.lane(operand.at(0), part),
            2 => self.side_by_side([0, 1].map(|i| operand.at(i)), part),
            _ => self.row_value(operand, lanes, self.row(operand.series)),
        }
    }

    /// Two coefficients of this order: what was computed as a pair, one for both, or two side by side.
    pub fn side_by_side(&self, lanes: [Lane; 2], part: Part) -> TokenStream {
        let [first, second] = lanes;
        let (ty, scalar, row) = (self.value_type(2), &self.scalar, self.row(first.series));
        if part == Part::Ahead && self.are_zero_ahead(&lanes) {
            return quote! { <#ty as Scalar>::splat(0.0) };
        }
        if first == second {
            let value = self.lane(first, part);
            return quote! { <#ty as Load<#scalar>>::broadcast(&[#value], 0) };
        }
        let are_neighbours = second == Lane { series: first.series, lane: first.lane + 1 };
        if are_neighbours && self.is_at_hand(first.series) && self.program.series(first.series).lanes == 2 {
            let name = &self.variables[first.series.0];
            return quote! { #name };
        }
        if are_neighbours && !self.is_handed_on(first, part) {
            let column = self.column(first);
            return quote! { <#ty as Load<#scalar>>::load(&#row, #column) };
        }
        let [first, second] = lanes.map(|lane| self.lane(lane, part));
        quote! { Lanes([#first, #second]) }
    }

    fn row_value(&self, operand: Operand, lanes: usize, row: TokenStream) -> TokenStream {
        let column = self.column(operand.at(0));
        let (ty, scalar) = (self.value_type(lanes), &self.scalar);
        match (operand.period, lanes) {
            (_, 1) => quote! { #row[#column] },
            (Some(1), _) => quote! { <#ty as Load<#scalar>>::broadcast(&#row, #column) },
            (Some(period), _) => {
                let period = integer(period);
                quote! { <#ty as Load<#scalar>>::repeat(&#row, #column, lane, #period) }
            }
            (None, _) => {
                let column = at_lane(quote! { #column }, lanes);
                quote! { <#ty as Load<#scalar>>::load(&#row, #column) }
            }
        }
    }

    /// Where a series' coefficients of this order are.
    pub fn row(&self, series: SeriesId) -> TokenStream {
        let memory = &self.memory;
        if self.program.series(series).in_pass.is_of_now {
            return quote! { now.0[0] };
        }
        quote! { #memory.0[k] }
    }

    /// One scalar coefficient of this order: a variable if it was computed in this part or handed on, else from memory.
    pub fn lane(&self, lane: Lane, part: Part) -> TokenStream {
        if part == Part::Ahead && self.are_zero_ahead(&[lane]) {
            return quote! { __S::splat(0.0) };
        }
        if self.is_handed_on(lane, part) {
            let i = integer(lane.lane);
            return quote! { x[#i] };
        }
        let name = &self.variables[lane.series.0];
        match self.program.series(lane.series).lanes {
            1 if self.is_at_hand(lane.series) => return quote! { #name },
            2 if self.is_at_hand(lane.series) => {
                let i = integer(lane.lane);
                return quote! { #name.0[#i] };
            }
            _ => {}
        }
        let (column, row) = (self.column(lane), self.row(lane.series));
        quote! { #row[#column] }
    }

    /// Whether nothing of these is known ahead of the newest coefficients of the state.
    pub fn are_zero_ahead(&self, view: &[Lane]) -> bool {
        view.iter().all(|lane| vanishes(self.program, lane.series))
    }

    fn is_handed_on(&self, lane: Lane, part: Part) -> bool {
        lane.series == STATE && self.hands_on_state(part)
    }

    /// Whether a scalar or a pair has been computed in this part, so that it is in a variable.
    fn is_at_hand(&self, series: SeriesId) -> bool {
        series != STATE && self.computed.contains(&series) && self.program.series(series).lanes <= 2
    }

    fn is_in_variable(&self, series: SeriesId) -> bool {
        series == STATE || self.is_at_hand(series)
    }

    /// A constant for all lanes.
    pub fn coefficient(&mut self, coefficient: Coefficient, lanes: usize) -> TokenStream {
        let ty = self.value_type(lanes);
        if let Some(value) = self.table.value(coefficient) {
            let value = number(value);
            return quote! { <#ty as Scalar>::splat(#value) };
        }
        let place = integer(self.table.place(&[coefficient]));
        match lanes {
            _ if self.memory == "b" => quote! { <#ty as Lift<__S, __T>>::lift_one(c, #place) },
            1 => quote! { c[#place] },
            _ => quote! { <#ty as Load<__S>>::broadcast(c, #place) },
        }
    }
}

/// The name of what is known of one of the sums of a series.
fn ahead(sum: usize) -> Ident {
    format_ident!("ahead_{sum}", span = Span::mixed_site())
}

/// The column or the place of the register that a statement is at.
pub fn at_lane(first: TokenStream, lanes: usize) -> TokenStream {
    if lanes <= 2 {
        first
    } else {
        quote! { #first + lane }
    }
}

pub fn degree(program: &Program, operand: &Operand) -> TokenStream {
    match program.series(operand.series).degree {
        Some(degree) => integer(degree).into_token_stream(),
        None => quote! { SERIES },
    }
}

/// The operands of a statement of so many lanes.
struct Here<'e, 'a> {
    emitter: &'e mut Emitter<'a>,
    id: SeriesId,
    lanes: usize,
    part: Part,
}

impl Operands for Here<'_, '_> {
    fn ty(&self) -> TokenStream {
        self.emitter.value_type(self.lanes)
    }

    fn columns(&self, operand: &Operand) -> TokenStream {
        self.emitter.columns(*operand, self.lanes, self.part)
    }

    fn summed(&self, sum: usize, columns: TokenStream) -> TokenStream {
        let columns = self.emitter.with_older(self.id, sum, columns, self.part);
        self.emitter.in_pair(self.id, sum, columns, self.part)
    }

    fn in_order(&self, u: Operand, v: Operand) -> (Operand, Operand) {
        self.emitter.in_order(self.id, u, v)
    }

    fn value(&self, operand: &Operand) -> TokenStream {
        self.emitter.value(*operand, self.lanes, self.part)
    }

    fn first(&self, operand: &Operand) -> TokenStream {
        let is_of_now = self.emitter.program.series(operand.series).in_pass.is_of_now;
        let row = if is_of_now {
            quote! { now.0[0] }
        } else {
            quote! { s.0[0] }
        };
        self.emitter.row_value(*operand, self.lanes, row)
    }

    fn degree(&self, operand: &Operand) -> TokenStream {
        degree(self.emitter.program, operand)
    }

    fn coefficient(&mut self, coefficient: Coefficient) -> TokenStream {
        self.emitter.coefficient(coefficient, self.lanes)
    }
}
