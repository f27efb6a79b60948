//! The constants of the recurrences: what is computed from the parameters once per solve.

use std::collections::HashMap;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote};

use super::{integer, number};
use crate::graph::{Comparison, Function, Function2};
use crate::simplify::{Coefficient, Constant, Constants};

/// From how many parameters on a table holds their places.
pub const MANY: usize = 16;

/// The constants that are kept, by place.
pub struct Table<'a> {
    pub constants: &'a Constants,
    pub entries: Vec<Coefficient>,
    places: HashMap<Vec<Coefficient>, usize>,
    /// How a parameter is written down.
    parameter: fn(usize) -> TokenStream,
}

impl<'a> Table<'a> {
    pub fn new(constants: &'a Constants) -> Self {
        let parameter = |i| {
            let i = integer(i);
            quote! { p[#i] }
        };
        Self { constants, entries: Vec::new(), places: HashMap::new(), parameter }
    }

    /// With another way to write parameters.
    pub fn with(constants: &'a Constants, parameter: fn(usize) -> TokenStream) -> Self {
        Self { parameter, ..Self::new(constants) }
    }

    pub fn len(&self) -> usize {
        self.entries.len()
    }

    pub fn value(&self, coefficient: Coefficient) -> Option<f64> {
        self.constants.value(coefficient)
    }

    /// Where a run of constants begins: what fills registers, where they do in memory.
    pub fn place(&mut self, run: &[Coefficient]) -> usize {
        if let Some(&place) = self.places.get(run) {
            return place;
        }
        self.entries.resize(aligned(self.entries.len(), run.len()), run[0]);
        let place = self.entries.len();
        self.entries.extend(run);
        self.places.insert(run.to_vec(), place);
        place
    }

    /// Where a run begins that has a constant for each lane, and the first again to fill the register.
    pub fn run(&mut self, coefficients: &[Coefficient], padded: usize) -> usize {
        let run: Vec<_> =
            coefficients.iter().chain(std::iter::repeat(&coefficients[0])).take(padded).copied().collect();
        self.place(&run)
    }

    /// The statements that compute the constants, and the array of those kept.
    pub fn compute(&self) -> TokenStream {
        let values = self.values(&self.needed(&self.entries));
        let kept = self.kept(&quote! { p }, |id| self.number(id));
        quote! { #values #kept }
    }

    /// The array of what is kept, of `numbers` for the parameters: many of them by a table of their places, since a compiler takes
    /// long for thousands of copies.
    pub fn kept(&self, parameters: &TokenStream, number: impl Fn(Coefficient) -> TokenStream) -> TokenStream {
        let parameter = |id: &Coefficient| match self.constants.all[id.0 as usize] {
            Constant::Parameter(i) => Some(i),
            _ => None,
        };
        if self.entries.iter().filter_map(parameter).count() < MANY {
            let kept = self.entries.iter().map(|&id| number(id));
            return quote! { [#(#kept),*] };
        }
        let places = self.entries.iter().map(|id| integer(parameter(id).unwrap_or(0)));
        let others = self.entries.iter().enumerate().filter(|(_, id)| parameter(id).is_none());
        let others = others.map(|(place, &id)| {
            let (place, number) = (integer(place), number(id));
            quote! { kept[#place] = #number; }
        });
        quote! {
            let mut kept = taken(#parameters, &[#(#places),*]);
            #(#others)*
            kept
        }
    }

    /// Which constants are needed for these.
    pub fn needed(&self, roots: &[Coefficient]) -> Vec<bool> {
        let mut needed = vec![false; self.constants.all.len()];
        roots.iter().for_each(|id| needed[id.0 as usize] = true);
        for (i, constant) in self.constants.all.iter().enumerate().rev() {
            if needed[i] {
                constant.operands().iter().for_each(|id| needed[id.0 as usize] = true);
            }
        }
        needed
    }

    /// The statements that compute the needed constants.
    pub fn values(&self, needed: &[bool]) -> TokenStream {
        let computed = (0..needed.len()).filter(|&i| needed[i] && !is_plain(&self.constants.all[i]));
        let statements = computed.map(|i| {
            let id = Coefficient(i as u32);
            let (name, value) = (variable(id), self.expression(&self.constants.all[i]));
            let ty = if self.constants.is_condition(id) {
                quote! { __S::Truth }
            } else {
                quote! { __S }
            };
            quote! { let #name: #ty = #value; }
        });
        quote! { #(#statements)* }
    }

    pub fn reference(&self, id: Coefficient) -> TokenStream {
        match &self.constants.all[id.0 as usize] {
            plain if is_plain(plain) => self.expression(plain),
            _ => {
                let name = variable(id);
                quote! { #name }
            }
        }
    }

    /// The constant as a number: 1 for a condition that holds, else 0.
    pub fn number(&self, id: Coefficient) -> TokenStream {
        let value = self.reference(id);
        if self.constants.is_condition(id) {
            return quote! { __S::choose(#value, __S::splat(1.0), __S::splat(0.0)) };
        }
        value
    }

    /// The constant as a condition: a number holds unless it is 0.
    pub fn condition(&self, id: Coefficient) -> TokenStream {
        let value = self.reference(id);
        if self.constants.is_condition(id) {
            return value;
        }
        quote! { !__S::is_equal(#value, __S::splat(0.0)) }
    }

    fn expression(&self, constant: &Constant) -> TokenStream {
        let get = |id: &Coefficient| self.reference(*id);
        match constant {
            Constant::Literal(bits) => {
                let value = number(f64::from_bits(*bits));
                quote! { __S::splat(#value) }
            }
            Constant::Named(tokens) => quote! { __S::splat(#tokens) },
            Constant::Parameter(i) => (self.parameter)(*i),
            Constant::Add(a, b) => binary(get(a), quote! { + }, get(b)),
            Constant::Multiply(a, b) => binary(get(a), quote! { * }, get(b)),
            Constant::Divide(a, b) => binary(get(a), quote! { / }, get(b)),
            Constant::Negate(a) => {
                let a = get(a);
                quote! { -#a }
            }
            Constant::Power(a, n) => {
                let (a, n) = (get(a), Literal::i32_unsuffixed(*n));
                quote! { #a.powi(#n) }
            }
            Constant::Compare(comparison, a, b) => {
                let (comparison, a, b) = (comparison_method(*comparison), self.number(*a), self.number(*b));
                quote! { __S::#comparison(#a, #b) }
            }
            Constant::And(a, b) => binary(self.condition(*a), quote! { & }, self.condition(*b)),
            Constant::Or(a, b) => binary(self.condition(*a), quote! { | }, self.condition(*b)),
            Constant::Not(a) => {
                let a = self.condition(*a);
                quote! { !#a }
            }
            Constant::Select(condition, a, b) => {
                let (condition, a, b) = (self.condition(*condition), self.number(*a), self.number(*b));
                quote! { __S::choose(#condition, #a, #b) }
            }
            Constant::Call(function, a) => call(*function, get(a)),
            Constant::Call2(function, a, b) => {
                let (method, a, b) = (method2(*function), get(a), get(b));
                quote! { #a.#method(#b) }
            }
        }
    }
}

/// The first place from `place` on where the registers of a run of this length do not lie across lines of the cache.
pub fn aligned(place: usize, length: usize) -> usize {
    place.next_multiple_of(1 << length.trailing_zeros().min(3))
}

fn binary(a: TokenStream, operator: TokenStream, b: TokenStream) -> TokenStream {
    quote! { #a #operator #b }
}

fn is_plain(constant: &Constant) -> bool {
    matches!(constant, Constant::Literal(_) | Constant::Named(_) | Constant::Parameter(_))
}

pub fn variable(id: Coefficient) -> Ident {
    format_ident!("c_{}", id.0, span = Span::mixed_site())
}

/// A function of a scalar that the trait has, alone or as one of a pair.
pub fn call(function: Function, a: TokenStream) -> TokenStream {
    match function {
        Function::Sin => quote! { #a.sin_cos().0 },
        Function::Cos => quote! { #a.sin_cos().1 },
        Function::Sinh => quote! { #a.sinh_cosh().0 },
        Function::Cosh => quote! { #a.sinh_cosh().1 },
        _ => {
            let method = Ident::new(function.name(), Span::mixed_site());
            quote! { #a.#method() }
        }
    }
}

fn comparison_method(comparison: Comparison) -> Ident {
    let name = match comparison {
        Comparison::Less => "is_less",
        Comparison::AtMost => "is_at_most",
        Comparison::Equal => "is_equal",
    };
    Ident::new(name, Span::mixed_site())
}

fn method2(function: Function2) -> Ident {
    Ident::new(function.name(), Span::mixed_site())
}
