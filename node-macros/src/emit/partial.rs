//! The constants of the recurrences under a change of the parameters: their tangents, and the transpose.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::constants::{Table, call, variable};
use super::jet::identifier;
use super::pass::CollectedPlaces;
use super::{integer, number};
use crate::elementary::{Rule, Slope, rule};
use crate::graph::{Function, Function2};
use crate::simplify::{Coefficient, Constant};

/// How the kept constants change with the parameters.
pub struct Sensitivities<'a> {
    table: &'a Table<'a>,
    /// For each place of the collected cotangents, the constant that it is a part of the cotangent of.
    collected: &'a CollectedPlaces,
    depends: Vec<bool>,
}

impl<'a> Sensitivities<'a> {
    pub fn new(table: &'a Table<'a>, collected: &'a CollectedPlaces) -> Self {
        Self { table, collected, depends: table.constants.that_depend_on_parameters() }
    }

    /// The tangents of the kept constants.
    pub fn tangents(&self) -> TokenStream {
        let needed = self.needed(self.table.entries.iter().copied());
        let values = self.table.values(&needed);
        let statements = self.sweep(&needed).filter(|id| self.parameter(*id).is_none()).map(|id| {
            let name = tangent(id);
            let terms = self.partials(id).into_iter().map(|(operand, partial)| {
                let term = self.product(&self.change(operand), &partial);
                quote! { + #term }
            });
            quote! { let #name: __T = zero #(#terms)*; }
        });
        let statements: Vec<_> = statements.collect();
        let kept = self.table.kept(&quote! { dp }, |id| match self.depends[id.0 as usize] {
            true => self.change(id),
            false => quote! { zero },
        });
        let lift = lift();
        quote! { #lift #values #(#statements)* #kept }
    }

    /// The cotangents of the parameters.
    pub fn cotangents(&self) -> TokenStream {
        let needed = self.needed(self.collected.iter().flatten().copied());
        let values = self.table.values(&needed);
        let order: Vec<_> = self.sweep(&needed).filter(|id| self.parameter(*id).is_none()).collect();
        let starts = order.iter().map(|&id| {
            let name = tangent(id);
            let places = self.collected.iter().enumerate().filter(|(_, part)| **part == Some(id));
            let places = places.map(|(place, _)| integer(place));
            quote! { let mut #name: __T = zero #(+ collected[#places])*; }
        });
        let starts: Vec<_> = starts.collect();
        let statements = order.iter().rev().map(|&id| {
            let name = tangent(id);
            let terms = self.partials(id).into_iter().map(|(operand, partial)| {
                let (operand, term) = (self.change(operand), self.product(&name, &partial));
                quote! { #operand = #operand + #term; }
            });
            quote! { #(#terms)* }
        });
        let (lift, sums) = (lift(), self.collected_parameters());
        quote! {
            #lift
            #values
            let mut all: Self::Parameters<__T> = Array::splat(zero);
            let dp = all.as_mut();
            #sums
            #(#starts)*
            #(#statements)*
            all
        }
    }

    /// A change times a slope. Nothing changes in a branch that is not taken, and what does not change does not do so by an infinite
    /// slope either, as that of √ at 0: their product is 0.
    fn product(&self, change: &impl ToTokens, slope: &TokenStream) -> TokenStream {
        let product = quote! { #change * lift(#slope) };
        let may_be_infinite = |constant: &Constant| {
            use Constant::{Call, Call2, Divide, Power, Select};
            matches!(constant, Select(..) | Call(..) | Call2(..) | Divide(..) | Power(..))
        };
        if !self.table.constants.all.iter().any(may_be_infinite) {
            return product;
        }
        quote! {
            <__T as Scalar>::choose(
                <__T as Scalar>::is_equal(#change, zero) | <__T as Scalar>::is_equal(lift(#slope), zero),
                zero,
                #product,
            )
        }
    }

    /// Adds what is collected for parameters themselves.
    fn collected_parameters(&self) -> Option<TokenStream> {
        let parameter = |part: &Option<Coefficient>| part.and_then(|id| self.parameter(id));
        self.collected.iter().any(|part| parameter(part).is_some()).then(|| {
            let nowhere = u32::MAX as usize;
            let places = self.collected.iter().map(|part| integer(parameter(part).unwrap_or(nowhere)));
            quote! { add_to(dp, &[#(#places),*], collected); }
        })
    }

    fn parameter(&self, id: Coefficient) -> Option<usize> {
        match self.table.constants.all[id.0 as usize] {
            Constant::Parameter(i) => Some(i),
            _ => None,
        }
    }

    /// Where the tangent or the cotangent of a constant is.
    fn change(&self, id: Coefficient) -> TokenStream {
        match self.parameter(id) {
            Some(i) => {
                let i = integer(i);
                quote! { dp[#i] }
            }
            None => tangent(id).into_token_stream(),
        }
    }

    /// The constants of these that change with the parameters, and all that they are made of.
    fn needed(&self, roots: impl Iterator<Item = Coefficient>) -> Vec<bool> {
        let mut needed = vec![false; self.depends.len()];
        roots.filter(|id| self.depends[id.0 as usize]).for_each(|id| needed[id.0 as usize] = true);
        for (i, constant) in self.table.constants.all.iter().enumerate().rev() {
            if needed[i] {
                constant.operands().iter().for_each(|id| needed[id.0 as usize] = true);
            }
        }
        needed
    }

    /// Those that change, operands first.
    fn sweep<'b>(&'b self, needed: &'b [bool]) -> impl Iterator<Item = Coefficient> + 'b {
        let changes = |&i: &usize| needed[i] && self.depends[i];
        (0..needed.len()).filter(changes).map(|i| Coefficient(u32::try_from(i).unwrap_or(u32::MAX)))
    }

    /// The partial derivatives of a constant by those of its operands that change.
    fn partials(&self, id: Coefficient) -> Vec<(Coefficient, TokenStream)> {
        let value = |id: &Coefficient| self.table.reference(*id);
        let (one, w) = (quote! { __S::splat(1.0) }, self.table.reference(id));
        let all = match &self.table.constants.all[id.0 as usize] {
            Constant::Add(a, b) => vec![(*a, one.clone()), (*b, one)],
            Constant::Multiply(a, b) => vec![(*a, value(b)), (*b, value(a))],
            Constant::Divide(a, b) => {
                let v = value(b);
                vec![(*a, quote! { #one / #v }), (*b, quote! { -#w / #v })]
            }
            Constant::Negate(a) => vec![(*a, quote! { -#one })],
            Constant::Power(a, n) => {
                let (u, exponent, n) = (value(a), Literal::i32_unsuffixed(n.saturating_sub(1)), number(f64::from(*n)));
                vec![(*a, quote! { __S::splat(#n) * #u.powi(#exponent) })]
            }
            Constant::Call(function, a) => vec![(*a, slope(*function, &value(a), &w))],
            Constant::Call2(function, a, b) => {
                let [by_first, by_second] = slopes2(*function, &value(a), &value(b), &w);
                vec![(*a, by_first), (*b, by_second)]
            }
            Constant::Select(condition, a, b) => {
                let (condition, zero) = (self.table.condition(*condition), quote! { __S::splat(0.0) });
                vec![
                    (*a, quote! { __S::choose(#condition, #one, #zero) }),
                    (*b, quote! { __S::choose(#condition, #zero, #one) }),
                ]
            }
            _ => Vec::new(),
        };
        all.into_iter().filter(|(operand, _)| self.depends[operand.0 as usize]).collect()
    }
}

/// φ′(u) of a number, by the function's row; w = φ(u).
fn slope(function: Function, u: &TokenStream, w: &TokenStream) -> TokenStream {
    match rule(function) {
        Rule::OwnSlope => w.clone(),
        Rule::ScaledOwnSlope(factor) => {
            let factor = number(factor);
            quote! { __S::splat(#factor) * #w }
        }
        Rule::SlopeOfValue(q, slope) => quadratic(q, slope, w, u),
        Rule::SlopeOf(function) => call(function, u.clone()),
        Rule::Gaussian { negative: false } => quote! { companion::gaussian(#u) },
        Rule::Gaussian { negative: true } => quote! { -companion::gaussian(#u) },
        Rule::Mutual { method, negative, second, .. } => {
            let method = identifier(method);
            match (second, negative) {
                (false, _) => quote! { #u.#method().1 },
                (true, false) => quote! { #u.#method().0 },
                (true, true) => quote! { -#u.#method().0 },
            }
        }
        Rule::Inverse { factor, q, slope } => {
            let (factor, q) = (number(factor), quadratic(q, slope, u, u));
            quote! { __S::splat(#factor) / (#q) }
        }
        Rule::Arc { slope, .. } => {
            let slope = identifier(slope);
            quote! { __S::splat(1.0) / companion::#slope(#u) }
        }
        Rule::Complement(other) => {
            let slope = slope(other, u, w);
            quote! { -(#slope) }
        }
        Rule::Power(exponent) => {
            let exponent = number(exponent);
            quote! { __S::splat(#exponent) * #w / #u }
        }
        Rule::Root => quote! { __S::splat(0.5) / #w },
    }
}

/// a + b v + c v², by the formula in u if there is one.
fn quadratic(q: [f64; 3], slope: Slope, v: &TokenStream, u: &TokenStream) -> TokenStream {
    match slope {
        Slope::Plain => {
            let [a, b, c] = q.map(number);
            quote! { (__S::splat(#a) + #v * (__S::splat(#b) + __S::splat(#c) * #v)) }
        }
        Slope::Second(name) => {
            let name = identifier(name);
            quote! { #u.#name().1 }
        }
        Slope::Companion(name) => {
            let name = identifier(name);
            quote! { companion::#name(#u) }
        }
    }
}

/// The partial derivatives of w = φ(a, b).
fn slopes2(function: Function2, a: &TokenStream, b: &TokenStream, w: &TokenStream) -> [TokenStream; 2] {
    match function {
        Function2::Powf => {
            let (one, zero) = (quote! { __S::splat(1.0) }, quote! { __S::splat(0.0) });
            let by_exponent = quote! { __S::choose(__S::is_equal(#w, #zero), #zero, #w * #a.ln()) };
            [quote! { #b * #a.powf(#b - #one) }, by_exponent]
        }
        // Its corner at (0, 0) has the slope 0.
        Function2::Hypot => [a, b].map(|side| {
            let zero = quote! { __S::splat(0.0) };
            quote! { __S::choose(__S::is_equal(#w, #zero), #zero, #side / #w) }
        }),
        Function2::Atan2 => {
            let q = quote! { (#a * #a + #b * #b) };
            [quote! { #b / #q }, quote! { -#a / #q }]
        }
    }
}

/// The variable of the tangent or the cotangent of a constant that is computed.
fn tangent(id: Coefficient) -> proc_macro2::Ident {
    format_ident!("d{}", variable(id))
}

fn lift() -> TokenStream {
    quote! {
        let lift = |x: __S| <__T as Load<__S>>::broadcast(&[x], 0);
        let zero: __T = <__T as Scalar>::splat(0.0);
    }
}
