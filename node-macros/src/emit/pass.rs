//! The linear passes: tangents and cotangents, order by order, beside the series `s`: in a memory `b` of their own what kernels
//! read again, and in a row `now` what only the order that is computed needs.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::condition::{all_hold, holds_as};
use super::constants::aligned;
use super::integer;
use super::jet::{Emitter, Part};
use super::order::{at_lane, degree};
use crate::simplify::{Coefficient, Pass};
use crate::taylor::{
    Collected, Derivative, Derivatives, Lane, Linear, LinearPass, Operand, Recurrence, Series, SeriesId, WIDE, padded,
};

/// Where the cotangents of constants are collected: a place for each lane of each term.
pub type CollectedPlaces = Vec<Option<Coefficient>>;

impl Emitter<'_> {
    /// The function of one order of the tangents.
    pub fn tangent_part(&mut self, pass: &LinearPass) -> TokenStream {
        let statements = self.linear_statements(pass, Part::Tangent, &[]);
        let results: Vec<_> = pass.results.iter().map(|result| self.derivative(result, Part::Tangent)).collect();
        let (real, [primal, width, now, rows]) = (self.real(), self.sizes(pass));
        quote! {
            #[inline(always)]
            fn tangent<__S: Scalar<Real = #real>, __T: Load<__S> + Scalar<Real = #real>, const __C: usize, const __W: usize>(
                k: usize,
                c: &[__S; __C],
                dc: Option<&[__T; __C]>,
                dt: __T,
                scale: __T,
                s: &Series<__S, #primal, #rows>,
                memory: &mut Workspace<__T, #width, #now, #rows>,
            ) {
                let Workspace { kept: b, now } = memory;
                #statements
                #(#results)*
            }
        }
    }

    /// The function of one order of the cotangents: row k holds those of order j.
    pub fn cotangent_part(&mut self, derivatives: &Derivatives) -> (TokenStream, CollectedPlaces) {
        let Derivatives { cotangent: pass, time, collected, .. } = derivatives;
        let guards: Vec<_> = collected.iter().flat_map(|part| &part.guard).map(|&(condition, _)| condition).collect();
        let statements = self.linear_statements(pass, Part::Cotangent, &guards);
        let mut places = CollectedPlaces::new();
        let collected: Vec<_> = collected.iter().map(|part| self.collect(part, &mut places)).collect();
        let results: Vec<_> = pass.results.iter().map(|result| self.hand_down(result)).collect();
        let time = (!time.terms.is_empty()).then(|| {
            let sum = self.linear(time, 1, Part::Cotangent);
            quote! { if j == 0 { *dt = #sum; } }
        });
        let (real, [primal, width, now, rows]) = (self.real(), self.sizes(pass));
        let part = quote! {
            #[inline(always)]
            fn cotangent<
                __S: Scalar<Real = #real>,
                __T: Load<__S> + Scalar<Real = #real>,
                const __C: usize,
                const N: usize,
                const __W: usize,
            >(
                k: usize,
                j: usize,
                c: &[__S; __C],
                scale: __T,
                s: &Series<__S, #primal, #rows>,
                memory: &mut Workspace<__T, #width, #now, #rows>,
                cc: &mut [__T; N],
                dt: &mut __T,
            ) {
                let Workspace { kept: b, now } = memory;
                #statements
                #(#collected)*
                #time
                #(#results)*
            }
        };
        (part, places)
    }

    fn sizes(&self, pass: &LinearPass) -> [proc_macro2::Literal; 4] {
        [self.program.width, pass.width, pass.now, self.rows()].map(integer)
    }

    fn linear_statements(&mut self, pass: &LinearPass, part: Part, conditions: &[Coefficient]) -> TokenStream {
        self.enter(part);
        self.linear_widths = [pass.width, pass.now];
        let conditions = self.conditions(&pass.series, conditions);
        let statements: Vec<_> = pass.series.iter().map(|&id| self.statement(id, part)).collect();
        quote! { #conditions #(#statements)* }
    }

    /// The coefficient of one order, by kernels that take one operand from the series of the primal.
    pub fn linear_recurrence(&mut self, Series { recurrence, lanes, in_pass, .. }: &Series, part: Part) -> TokenStream {
        let lanes = *lanes;
        let (ty, ahead) =
            (self.value_type(lanes), at_lane(integer(in_pass.ahead.unwrap_or(0)).into_token_stream(), lanes));
        let ahead = quote! { Ahead(&mut now.0[0], #ahead) };
        match recurrence {
            Recurrence::Linear(linear) => self.linear(linear, lanes, part),
            Recurrence::Spread(view) => self.gathered(view, lanes, part),
            Recurrence::Product { u, v } => {
                let (degree, u, v) = (degree(self.program, u), self.lifted(*u, lanes), self.copied(*v, lanes, part));
                quote! { product_over(s, b, k, #degree, #u, #v, #ahead) }
            }
            Recurrence::Quotient { u, v, w, inverse } => {
                let u = u.map_or(TokenStream::new(), |u| self.value(u, lanes, part));
                let inverse =
                    self.lifted_row(inverse.series, inverse.lane, inverse.is_broadcast(), lanes, &quote! { 0 });
                let (degree, v, w) = (degree(self.program, v), self.lifted(*v, lanes), self.columns(*w, lanes, part));
                quote! { quotient_over(s, b, k, #degree, #u, #v, #w, #inverse, #ahead) }
            }
            Recurrence::TimeTangent => quote! { if k == 0 { dt } else { <#ty as Scalar>::splat(0.0) } },
            Recurrence::Forcing(linear) => self.forcing(linear, lanes),
            Recurrence::Mask { condition, holds, u } => {
                let (condition, u) = (holds_as(*condition, *holds), self.value(*u, lanes, part));
                quote! { <#ty as Lift<__S, __T>>::lift_choose(#condition, #u, <#ty as Scalar>::splat(0.0)) }
            }
            // No other recurrence is linear in an operand that is not of the primal.
            _ => TokenStream::new(),
        }
    }

    /// Two products of one operand.
    pub fn products(&mut self, first: SeriesId, second: SeriesId, part: Part) -> TokenStream {
        let both = [first, second].map(|id| self.program.series(id));
        let lanes = both[0].lanes;
        let (Recurrence::Product { u: a, v }, Recurrence::Product { u: b, .. }) =
            (&both[0].recurrence, &both[1].recurrence)
        else {
            return TokenStream::new();
        };
        let (ty, v) = (self.value_type(lanes), self.copied(*v, lanes, part));
        let [a, b] = [a, b].map(|u| self.lifted(*u, lanes));
        let ahead = both.map(|series| at_lane(integer(series.in_pass.ahead.unwrap_or(0)).into_token_stream(), lanes));
        let value = quote! { products_over(s, b, k, (#a, #b), #v, &mut now.0[0], [#(#ahead),*]) };
        let zero = quote! { [<#ty as Scalar>::splat(0.0); 2] };
        let value = self.guarded(first, value, zero);
        self.computed.extend([first, second]);
        let names = [first, second].map(|id| self.variables[id.0].clone());
        let stores = [first, second].map(|id| {
            let name = &self.variables[id.0];
            self.store(id, quote! { #name }, part)
        });
        self.in_registers(lanes, quote! { let [#(#names),*]: [#ty; 2] = #value; #(#stores)* })
    }

    /// Σ ċᵢ·uᵢ_k, and ċ₀ at order 0; 0 if the constants have no tangents.
    fn forcing(&mut self, linear: &Linear, lanes: usize) -> TokenStream {
        let ty = self.value_type(lanes);
        let mut sum = quote! { <#ty as Scalar>::splat(0.0) };
        if let Some(constants) = &linear.constant {
            let tangent = self.tangents_of_constants(constants, lanes);
            sum = quote! { if k == 0 { #tangent } else { #sum } };
        }
        for (coefficients, view) in &linear.terms {
            let (tangent, u) =
                (self.tangents_of_constants(coefficients, lanes), self.lifted_view(view, lanes, &quote! { k }));
            sum = quote! { #u.mul_add(#tangent, #sum) };
        }
        quote! { match dc { Some(dc) => #sum, None => <#ty as Scalar>::splat(0.0) } }
    }

    fn tangents_of_constants(&mut self, coefficients: &[Coefficient], lanes: usize) -> TokenStream {
        let ty = self.value_type(lanes);
        let place = integer(self.table.run(coefficients, padded(lanes)));
        let place = at_lane(quote! { #place }, lanes);
        quote! { <#ty as Load<__T>>::load(dc, #place) }
    }

    /// Adds to the cotangents of the constants of a combination.
    fn collect(&mut self, part: &Collected, places: &mut CollectedPlaces) -> TokenStream {
        let lanes = part.cotangent.len();
        let ty = self.value_type(lanes);
        let cotangent = self.gathered(&part.cotangent, lanes, Part::Cotangent);
        let guard = all_hold(&part.guard);
        let mut add = |coefficients: &[Coefficient], term: TokenStream| {
            places.resize(aligned(places.len(), padded(lanes)), None);
            let place = integer(places.len());
            let room = coefficients.iter().map(|&c| Some(c)).chain(std::iter::repeat(None));
            places.extend(room.take(padded(lanes)));
            let place = at_lane(quote! { #place }, lanes);
            let term = match &guard {
                Some(guard) => {
                    quote! { <#ty as Lift<__S, __T>>::lift_choose(#guard, #term, <#ty as Scalar>::splat(0.0)) }
                }
                None => term,
            };
            quote! { Load::<__T>::store(<#ty as Load<__T>>::load(cc, #place) + #term, cc, #place); }
        };
        let constant = part.value.constant.as_ref().map(|constants| {
            let add = add(constants, quote! { w });
            quote! { if j == 0 { #add } }
        });
        let terms = part.value.terms.iter().map(|(coefficients, view)| {
            let u = self.lifted_view(view, lanes, &quote! { j });
            add(coefficients, quote! { w * #u })
        });
        let terms: Vec<_> = terms.collect();
        let statement = self.in_registers(lanes, quote! { let w: #ty = #cotangent; #constant #(#terms)* });
        quote! { { #statement } }
    }

    /// x̄_j is complete: f̄_{j−1} = scale·x̄_j/j, of which the next row consists; x̄_0 is left as it is.
    fn hand_down(&mut self, Derivative { components, value }: &Derivative) -> TokenStream {
        let (lanes, sum) = (components.len(), self.linear(value, components.len(), Part::Cotangent));
        if let [component] = components[..] {
            let component = integer(component);
            return quote! {
                b.0[k + 1][#component] = handed_down(j, b.0[k + 1][#component] + (#sum), scale);
            };
        }
        let ty = self.value_type(lanes);
        let registers = self.in_registers(
            lanes,
            match lanes {
                2 => quote! { let sum: #ty = #sum; Load::<__T>::store(sum, &mut sums, 0); },
                _ => quote! { let sum: #ty = #sum; Load::<__T>::store(sum, &mut sums, lane); },
            },
        );
        let [count, padded] = [lanes, padded(lanes)].map(integer);
        let places = components.iter().map(|&component| integer(component));
        quote! {
            {
                const COMPONENTS: [usize; #count] = [#(#places),*];
                let mut sums = [scale; #padded];
                #registers
                for (component, sum) in COMPONENTS.into_iter().zip(sums) {
                    let x = b.0[k + 1][component] + sum;
                    b.0[k + 1][component] = handed_down(j, x, scale);
                }
            }
        }
    }

    /// What a product reads of its pass: of copies side by side, where a register holds one of them, what they are copies of.
    fn copied(&self, operand: Operand, lanes: usize, part: Part) -> TokenStream {
        let columns = self.columns(operand, lanes, part);
        let series = self.program.series(operand.series);
        match &series.recurrence {
            Recurrence::Spread(view) if series.in_pass.is_for_products && lanes >= WIDE && !operand.is_broadcast() => {
                let padded = padded(lanes);
                let table = self.column_table(&view[operand.lane..][..lanes], lanes);
                let padded = integer(padded);
                quote! {
                    {
                        const COLUMNS: [u16; #padded] = #table;
                        Copied { column: #columns, of: &COLUMNS[lane..] }
                    }
                }
            }
            _ => columns,
        }
    }

    /// What a kernel reads of the primal.
    fn lifted(&self, operand: Operand, lanes: usize) -> TokenStream {
        let column = self.column(Lane { series: operand.series, lane: operand.lane });
        if operand.is_broadcast() && lanes > 1 {
            return quote! { lifted::<__T, _>(Broadcast(#column)) };
        }
        let column = at_lane(quote! { #column }, lanes);
        quote! { lifted::<__T, _>(#column) }
    }

    fn lifted_row(
        &self,
        series: SeriesId,
        lane: usize,
        broadcast: bool,
        lanes: usize,
        row: &TokenStream,
    ) -> TokenStream {
        let (ty, column) = (self.value_type(lanes), self.column(Lane { series, lane }));
        if broadcast || lanes == 1 {
            return quote! { <#ty as Lift<__S, __T>>::lift_one(&s.0[#row], #column) };
        }
        let column = at_lane(column.to_token_stream(), lanes);
        quote! { <#ty as Lift<__S, __T>>::lift(&s.0[#row], #column) }
    }

    /// Lanes of the primal from anywhere, of the order of a row.
    fn lifted_view(&self, view: &[Lane], lanes: usize, row: &TokenStream) -> TokenStream {
        let first = view[0];
        let (place, padded) = (self.place(first), padded(lanes));
        let is_neighbour = |(i, &lane): (usize, &Lane)| lane == Lane { series: first.series, lane: first.lane + i };
        if view.iter().all(|&lane| lane == first) {
            return self.lifted_row(first.series, first.lane, true, lanes, row);
        }
        if view.iter().enumerate().all(is_neighbour) && place + padded <= self.program.width {
            return self.lifted_row(first.series, first.lane, false, lanes, row);
        }
        let (ty, table) = (self.value_type(lanes), self.column_table(view, lanes));
        let (padded, from) = (
            integer(padded),
            if lanes <= 2 {
                quote! { 0 }
            } else {
                quote! { lane }
            },
        );
        quote! {
            {
                const COLUMNS: [u16; #padded] = #table;
                <#ty as Lift<__S, __T>>::lift_from(&s.0[#row], &COLUMNS[#from..])
            }
        }
    }

    /// The columns of the memory that a series is kept in.
    pub fn width(&self, series: SeriesId) -> usize {
        let series = self.program.series(series);
        match series.pass {
            Pass::Primal if series.in_pass.is_of_now => self.program.now,
            Pass::Primal => self.program.width,
            Pass::Tangent | Pass::Cotangent => self.linear_widths[usize::from(series.in_pass.is_of_now)],
        }
    }
}
