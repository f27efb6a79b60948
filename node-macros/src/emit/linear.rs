//! Linear combinations, alone and in registers, and the derivatives that they end in.

use proc_macro2::{Delimiter, Literal, TokenStream, TokenTree};
use quote::quote;

use super::integer;

use super::jet::{Emitter, Part};
use super::order::at_lane;
use crate::simplify::Coefficient;
use crate::taylor::{Derivative, LONG, Lane, Linear, STATE, WIDE, WIDEST, padded};

/// As many sums of a long combination as a multiply-add takes cycles.
const SUMS: usize = 4;

/// So many neighbouring columns are at hand by two loads, or by four.
const WINDOWS: [usize; 2] = [2 * WIDEST, 4 * WIDEST];

impl Emitter<'_> {
    /// x_{k+1} = scale·f_k/(k + 1).
    pub fn derivatives(&mut self, part: Part) -> TokenStream {
        let derivatives = self.each_derivative(part, false);
        if !self.hands_on_state(part) {
            return derivatives;
        }
        let (stores, copies) = (self.stores(), self.store_state_copies());
        quote! {
            let mut next = x;
            #derivatives
            #stores
            #copies
        }
    }

    /// Those that are read off the state, where that need not wait for the others.
    pub fn early_derivatives(&mut self, part: Part) -> TokenStream {
        self.each_derivative(part, true)
    }

    fn each_derivative(&mut self, part: Part, early: bool) -> TokenStream {
        let program = self.program;
        let is_early = |derivative: &Derivative| derivative.value.lanes().all(|lane| lane.series == STATE);
        let loops = !self.unrolled;
        let some = program.derivatives.iter().filter(|derivative| (loops && is_early(derivative)) == early);
        some.map(|derivative| self.derivative(derivative, part)).collect()
    }

    pub fn derivative(&mut self, Derivative { components, value }: &Derivative, part: Part) -> TokenStream {
        let lanes = components.len();
        if part == Part::Ahead {
            return self.derivative_ahead(components, value);
        }
        let sum = self.linear(value, lanes, part);
        let handed_on = self.hands_on_state(part);
        let (scalar, memory) = (self.scalar.clone(), self.memory.clone());
        if let [component] = components[..] {
            let component = integer(component);
            return match handed_on {
                true => quote! { next[#component] = integral(k, #sum, scale); },
                false => quote! { #memory.0[k + 1][#component] = integral(k, #sum, scale); },
            };
        }
        let (ty, padded) = (self.value_type(lanes), integer(padded(lanes)));
        let place = at_lane(quote! { 0 }, lanes);
        let mut write = quote! { Load::<#scalar>::store(derivative, &mut derivatives, #place); };
        let mut store = self.store_components(components, handed_on);
        let first = components[0];
        if part == Part::Tangent && lanes >= WIDE && components.iter().enumerate().all(|(i, &c)| c == first + i) {
            let first = integer(first);
            let at_once = quote! { Load::<#scalar>::store(derivative, &mut #memory.0[k + 1], #first + lane); };
            (write, store) = (quote! { if __W == 1 { #at_once } else { #write } }, quote! { if __W != 1 { #store } });
        }
        let statement = quote! {
            let sum: #ty = #sum;
            let derivative = integral(k, sum, <#ty as Load<#scalar>>::broadcast(&[scale], 0));
            #write
        };
        let registers = self.in_registers(lanes, statement);
        quote! {
            {
                let mut derivatives = [scale; #padded];
                #registers
                #store
            }
        }
    }

    /// The same in two parts: what is known ahead of the newest coefficients, and these.
    fn derivative_ahead(&mut self, components: &[usize], value: &Linear) -> TokenStream {
        let lanes = components.len();
        let is_zero = value.terms.iter().all(|(_, view)| self.are_zero_ahead(view));
        let (ty, sum) = (self.value_type(lanes), self.linear(value, lanes, Part::Ahead));
        let ahead = (!is_zero).then(|| quote! { let ahead: #ty = #sum; });
        let next = components.iter().enumerate().map(|(lane, &component)| {
            let lane = integer(lane);
            let ahead = (!is_zero).then(|| {
                if lanes == 1 {
                    quote! { ahead }
                } else {
                    quote! { ahead.0[#lane] }
                }
            });
            let sum = self.closed_component(component, ahead);
            let component = integer(component);
            quote! { next[#component] = integral(k, #sum, scale); }
        });
        quote! { #ahead #(#next)* }
    }

    /// Stores the next coefficients of the state: those that are loaded as pairs as pairs, the others one by one, since a
    /// load waits until all stores that it spans have left the store buffer.
    fn stores(&self) -> TokenStream {
        let is_stored = |component: &usize| {
            self.program.derivatives.iter().any(|d| d.components.len() > 2 && d.components.contains(component))
        };
        let mut stores = TokenStream::new();
        let mut component = 0;
        while component < self.dimension() {
            let [first, second] = [component, component + 1].map(integer);
            if is_stored(&component) {
                component += 1;
            } else if self.program.loads_pair(component) && !is_stored(&(component + 1)) {
                let ty = self.value_type(2);
                stores.extend(quote! {
                    Load::<__S>::store(Lanes([next[#first], next[#second]]) as #ty, &mut s.0[k + 1], #first);
                });
                component += 2;
            } else {
                stores.extend(quote! { store_alone(&mut s.0[k + 1], #first, next[#first]); });
                component += 1;
            }
        }
        stores
    }

    /// The combination at order k; its constant counts at order 0.
    pub fn linear(&mut self, linear: &Linear, lanes: usize, part: Part) -> TokenStream {
        let constant = linear.constant.as_ref().filter(|_| part == Part::Begin);
        if lanes > 2 && linear.terms.len() > LONG {
            return self.long(linear, constant, lanes);
        }
        let program = self.program;
        let mut terms: Vec<_> = constant
            .into_iter()
            .map(|constants| {
                let value = self.coefficients(constants, lanes);
                Term { factor: Factor::One, value }
            })
            .collect();
        for (coefficients, view) in &linear.terms {
            if part == Part::Ahead && self.are_zero_ahead(view) {
                continue;
            }
            let series = program.series(view[0].series);
            let value = match series.in_pass.is_inlined {
                true => {
                    let (ty, product) = (self.value_type(lanes), self.linear_recurrence(series, part));
                    quote! { { let product: #ty = #product; product } }
                }
                false => self.gathered(view, lanes, part),
            };
            terms.push(Term { factor: self.factor(coefficients, lanes), value });
        }
        if terms.is_empty() {
            let ty = self.value_type(lanes);
            return quote! { <#ty as Scalar>::splat(0.0) };
        }
        sum_of(&terms)
    }

    /// A sum of many terms in registers: a loop over tables of coefficients and columns, in sums side by side, since each multiply-add
    /// waits for the one before it in its sum.
    fn long(&mut self, linear: &Linear, constant: Option<&Vec<Coefficient>>, lanes: usize) -> TokenStream {
        let (ty, padded, count) = (self.value_type(lanes), padded(lanes), linear.terms.len());
        let runs: Vec<_> = linear.terms.iter().flat_map(|(coefficients, _)| filled(coefficients, padded)).collect();
        let place = self.table.place(&runs);
        let start = match constant {
            Some(constants) => self.coefficients(constants, lanes),
            None => quote! { <#ty as Scalar>::splat(0.0) },
        };
        let (table, read) = self.tables(&ty, linear, lanes);
        let factor = self.constants_at(&ty, quote! { #place + term * #padded + lane });
        let (whole, left) = (count - count % SUMS, count % SUMS);
        let add = quote! {
            let factor = #factor;
            sums[sum] = #read.mul_add(factor, sums[sum]);
            (term, sum) = (term + 1, sum + 1);
        };
        let rest = (left > 0).then(|| quote! { let mut sum = 0; while sum < #left { #add } });
        quote! {
            {
                #table
                let zero = <#ty as Scalar>::splat(0.0);
                let (mut sums, mut term): ([#ty; #SUMS], usize) = ([#start, zero, zero, zero], 0);
                while term < #whole {
                    let mut sum = 0;
                    while sum < #SUMS { #add }
                }
                #rest
                (sums[0] + sums[1]) + (sums[2] + sums[3])
            }
        }
    }

    /// The columns of all terms, and how a term is read.
    fn tables(&self, ty: &TokenStream, linear: &Linear, lanes: usize) -> (TokenStream, TokenStream) {
        let views: Vec<_> = linear.terms.iter().map(|(_, view)| view.as_slice()).collect();
        let (scalar, row) = (&self.scalar, self.row(views[0][0].series));
        let [count, padded, registers, widest] =
            [views.len(), padded(lanes), padded(lanes) / WIDEST, WIDEST].map(integer);
        if views.iter().all(|view| view.iter().all(|lane| *lane == view[0])) {
            let columns = views.iter().map(|view| self.column(view[0]));
            let table = quote! { const COLUMNS: [usize; #count] = [#(#columns),*]; };
            return (table, quote! { <#ty as Load<#scalar>>::broadcast(&#row, COLUMNS[term]) });
        }
        if let Some(Windows { length, firsts, places }) = self.windows(&views, lanes) {
            let table = quote! {
                const FIRSTS: [[u16; #registers]; #count] = [#(#firsts),*];
                const PLACES: [[u8; #padded]; #count] = [#(#places),*];
            };
            let (firsts, places) = (quote! { &FIRSTS[term][lane / #widest..] }, quote! { &PLACES[term][lane..] });
            return (table, quote! { <#ty as Load<#scalar>>::pick::<#length>(&#row, #firsts, #places) });
        }
        let rows = views.iter().map(|view| self.column_table(view, lanes));
        let table = quote! { const COLUMNS: [[u16; #padded]; #count] = [#(#rows),*]; };
        (table, quote! { <#ty as Load<#scalar>>::gather(&#row, &COLUMNS[term][lane..]) })
    }

    /// The lanes of a view, side by side.
    pub fn gathered(&self, view: &[Lane], lanes: usize, part: Part) -> TokenStream {
        let first = view[0];
        match view {
            [lane] => return self.lane(*lane, part),
            [first, second] => return self.side_by_side([*first, *second], part),
            _ => {}
        }
        let (ty, column, padded) = (self.value_type(lanes), self.place(first), padded(lanes));
        let (scalar, row) = (&self.scalar, self.row(first.series));
        let neighbours = |(i, &lane): (usize, &Lane)| lane == Lane { series: first.series, lane: first.lane + i };
        if view.iter().enumerate().all(neighbours) && column + padded <= self.width(first.series) {
            let column = integer(column);
            return quote! { <#ty as Load<#scalar>>::load(&#row, #column + lane) };
        }
        if view.iter().all(|&lane| lane == first) {
            let column = integer(column);
            return quote! { <#ty as Load<#scalar>>::broadcast(&#row, #column) };
        }
        if let Some(Windows { length, firsts, places }) = self.windows(&[view], lanes) {
            let [registers, padded, widest] = [padded / WIDEST, padded, WIDEST].map(integer);
            return quote! {
                {
                    const FIRSTS: [u16; #registers] = #(#firsts)*;
                    const PLACES: [u8; #padded] = #(#places)*;
                    <#ty as Load<#scalar>>::pick::<#length>(&#row, &FIRSTS[lane / #widest..], &PLACES[lane..])
                }
            };
        }
        let (table, padded) = (self.column_table(view, lanes), integer(padded));
        quote! {
            {
                const COLUMNS: [u16; #padded] = #table;
                <#ty as Load<#scalar>>::gather(&#row, &COLUMNS[lane..])
            }
        }
    }

    /// The shortest windows of neighbouring columns from which all views can be read, if there are any.
    fn windows(&self, views: &[&[Lane]], lanes: usize) -> Option<Windows> {
        WINDOWS.into_iter().find_map(|length| {
            let tables = views.iter().map(|view| self.window_table(view, lanes, length)).collect::<Option<Vec<_>>>()?;
            let (firsts, places) = tables.into_iter().unzip();
            Some(Windows { length: integer(length), firsts, places })
        })
    }

    /// The columns of a view by windows, one for each register: where it begins, and each lane's place in it.
    ///
    /// A window of series that fill registers begins where one does: registers are loaded as they were stored. One of the state
    /// ends with what it reads, since what is behind it may be on its way to memory.
    fn window_table(&self, view: &[Lane], lanes: usize, length: usize) -> Option<(TokenStream, TokenStream)> {
        let last = self.width(view[0].series).checked_sub(length).filter(|_| self.memory == "s" && lanes >= WIDE)?;
        let is_of_state = view.iter().all(|lane| lane.series == STATE);
        let columns: Vec<_> = self.filled_places(view, lanes).collect();
        let (mut firsts, mut places) = (Vec::new(), Vec::new());
        for register in columns.chunks(WIDEST) {
            let (least, most) = (*register.iter().min()?, *register.iter().max()?);
            let best = if is_of_state { (most + 1).saturating_sub(length) } else { least - least % WIDEST };
            let fits = |first: &usize| *first <= last.min(least) && most - first < length;
            let first = [best, least, last].into_iter().find(fits)?;
            firsts.push(integer(first));
            places.extend(register.iter().map(|column| integer(column - first)));
        }
        Some((quote! { [#(#firsts),*] }, quote! { [#(#places),*] }))
    }

    /// The columns of a view; those that fill the register repeat the first.
    pub fn column_table(&self, view: &[Lane], lanes: usize) -> TokenStream {
        let columns = self.filled_places(view, lanes).map(integer);
        quote! { [#(#columns),*] }
    }

    fn filled_places(&self, view: &[Lane], lanes: usize) -> impl Iterator<Item = usize> {
        view.iter().chain(std::iter::repeat(&view[0])).take(padded(lanes)).map(|&lane| self.place(lane))
    }

    pub fn factor(&mut self, coefficients: &[Coefficient], lanes: usize) -> Factor {
        let uniform = coefficients.iter().all(|c| *c == coefficients[0]);
        match self.table.value(coefficients[0]).filter(|_| uniform) {
            Some(1.0) => Factor::One,
            Some(-1.0) => Factor::MinusOne,
            _ => Factor::Of(self.coefficients(coefficients, lanes)),
        }
    }

    /// A constant for each lane.
    fn coefficients(&mut self, coefficients: &[Coefficient], lanes: usize) -> TokenStream {
        if coefficients.iter().all(|c| *c == coefficients[0]) {
            return self.coefficient(coefficients[0], lanes);
        }
        let (ty, place) = (self.value_type(lanes), integer(self.table.run(coefficients, padded(lanes))));
        self.constants_at(&ty, at_lane(quote! { #place }, lanes))
    }

    /// The constants from a place on.
    fn constants_at(&self, ty: &TokenStream, place: TokenStream) -> TokenStream {
        if self.memory == "b" {
            return quote! { <#ty as Lift<__S, __T>>::lift(c, #place) };
        }
        quote! { <#ty as Load<__S>>::load(c, #place) }
    }

    /// What has been computed side by side goes to the components' places.
    fn store_components(&self, components: &[usize], handed_on: bool) -> TokenStream {
        let memory = &self.memory;
        let (first, count) = (components[0], components.len());
        let neighbours = components.iter().enumerate().all(|(i, &component)| component == first + i);
        let [first, end, count] = [first, first + count, count].map(integer);
        let next = handed_on.then(|| quote! { next[component] = derivative; });
        if neighbours {
            let next = handed_on.then(|| quote! { next[#first..#end].copy_from_slice(&derivatives[..#count]); });
            let store = (!handed_on || components.len() > 2)
                .then(|| quote! { #memory.0[k + 1][#first..#end].copy_from_slice(&derivatives[..#count]); });
            return quote! { #store #next };
        }
        let places = components.iter().map(|&component| integer(component));
        quote! {
            {
                const COMPONENTS: [usize; #count] = [#(#places),*];
                for (component, derivative) in COMPONENTS.into_iter().zip(derivatives) {
                    #memory.0[k + 1][component] = derivative;
                    #next
                }
            }
        }
    }
}

/// Where each view's registers are read: in windows of `length` columns, which begin at `firsts`, at these `places`.
struct Windows {
    length: Literal,
    firsts: Vec<TokenStream>,
    places: Vec<TokenStream>,
}

/// The coefficients, repeated to fill the register.
fn filled(coefficients: &[Coefficient], padded: usize) -> Vec<Coefficient> {
    coefficients.iter().chain(std::iter::repeat(&coefficients[0])).take(padded).copied().collect()
}

#[derive(Clone)]
pub struct Term {
    pub factor: Factor,
    pub value: TokenStream,
}

#[derive(Clone)]
pub enum Factor {
    One,
    MinusOne,
    Of(TokenStream),
}

/// Short sums from left to right by multiply-adds, long ones in halves, which run side by side.
pub fn sum_of(terms: &[Term]) -> TokenStream {
    if terms.len() > 4 {
        let (left, right) = terms.split_at(terms.len() / 2);
        let (left, right) = (sum_of(left), sum_of(right));
        return quote! { (#left) + (#right) };
    }
    let Some((Term { factor, value }, rest)) = terms.split_first() else { return TokenStream::new() };
    // A statement that begins with braces ends with them.
    let begins_with_braces = |value: &TokenStream| matches!(value.clone().into_iter().next(), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace);
    let first = match factor {
        Factor::One if begins_with_braces(value) => quote! { (#value) },
        Factor::One => quote! { #value },
        Factor::MinusOne => quote! { -#value },
        Factor::Of(factor) => quote! { #factor * #value },
    };
    rest.iter().fold(first, |sum, Term { factor, value }| match factor {
        Factor::One => quote! { #sum + #value },
        Factor::MinusOne => quote! { #sum - #value },
        Factor::Of(factor) => quote! { #value.mul_add(#factor, #sum) },
    })
}
