//! How the newest coefficients enter: linearly.
//!
//! The coefficient of order k ≥ 1 of a series u depends on those of the state, x_k, by the derivative of u at order 0:
//!
//! u_k = ũ_k + Σ_i (∂u/∂x_i) x_{k,i},
//!
//! where ũ_k is what the recurrence gives with x_k = 0, that is from lower orders alone. With the Jacobian J of f at order 0,
//!
//! x_{k+1} = (f̃_k + J x_k)·s/(k + 1).
//!
//! However deep the function is, a few multiply-adds stand between the coefficients of one order and those of the next;
//! all else is computed ahead of them. As it stands, the recurrence of a small system waits for itself most of the time.

use std::collections::{BTreeMap, HashMap};

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use super::integer;
use super::jet::{Emitter, Part};
use super::linear::{Factor, Term, sum_of};
use crate::taylor::{Lane, Linear, Operand, Program, Recurrence, STATE, SeriesId};

/// With more derivatives than this for each component of the state, they cost more than they save.
const MOST_PER_COMPONENT: usize = 6;

/// The derivatives ∂u/∂x_i that are not 0, by the component i.
type Gradient = BTreeMap<usize, Slope>;

/// A derivative at order 0.
#[derive(Clone, Copy)]
enum Slope {
    One,
    MinusOne,
    /// Computed at order 0, and handed on in this place.
    Kept(usize),
}

/// The derivatives at order 0 of the state's derivatives, and of all that these are made of.
pub struct Jacobian {
    gradients: HashMap<Lane, Gradient>,
    /// J, row by row.
    rows: Vec<Gradient>,
    /// What computes the derivatives that are kept.
    statements: Vec<TokenStream>,
}

impl Jacobian {
    /// How many derivatives are handed on.
    pub fn len(&self) -> usize {
        self.statements.len()
    }

    /// Computes the derivatives at order 0, as `slopes`.
    pub fn compute(&self) -> TokenStream {
        let (statements, names) = (&self.statements, (0..self.len()).map(variable));
        quote! { #(#statements)* let slopes = [#(#names),*]; }
    }

    fn gradient(&self, series: SeriesId, lane: usize) -> Gradient {
        match series {
            STATE => Gradient::from([(lane, Slope::One)]),
            _ => self.gradients.get(&Lane { series, lane }).cloned().unwrap_or_default(),
        }
    }

    /// Σ factor·gradient.
    fn combine(&mut self, parts: Vec<(Factor, Lane)>) -> Gradient {
        let mut sums: BTreeMap<usize, Vec<(Factor, Slope)>> = BTreeMap::new();
        for (factor, Lane { series, lane }) in parts {
            for (component, slope) in self.gradient(series, lane) {
                sums.entry(component).or_default().push((factor.clone(), slope));
            }
        }
        sums.into_iter().map(|(component, sum)| (component, self.sum(&sum))).collect()
    }

    /// Σ factor·slope: computed and kept, unless it is there already.
    fn sum(&mut self, sum: &[(Factor, Slope)]) -> Slope {
        match sum {
            [(Factor::One, Slope::One) | (Factor::MinusOne, Slope::MinusOne)] => return Slope::One,
            [(Factor::One, Slope::MinusOne) | (Factor::MinusOne, Slope::One)] => return Slope::MinusOne,
            [(Factor::One, kept)] => return *kept,
            _ => {}
        }
        let terms: Vec<_> = sum.iter().map(|(factor, slope)| product(factor, *slope)).collect();
        let (name, sum) = (variable(self.len()), sum_of(&terms));
        self.statements.push(quote! { let #name: __S = #sum; });
        Slope::Kept(self.len() - 1)
    }

    /// Whether the derivatives are few enough.
    fn is_worth_it(&self, program: &Program) -> bool {
        let closed =
            program.front.iter().filter(|id| program.series(**id).column.is_some() && !vanishes(program, **id));
        let gradients = closed.flat_map(|id| (0..program.series(*id).lanes).map(|lane| self.gradient(*id, lane)));
        let count: usize = gradients.chain(self.rows.iter().cloned()).map(|gradient| gradient.len()).sum();
        count <= MOST_PER_COMPONENT * self.rows.len()
    }
}

/// Whether a series is a combination of the state alone at orders k ≥ 1, so that ũ_k = 0.
pub fn vanishes(program: &Program, id: SeriesId) -> bool {
    let all = |view: &[Lane]| view.iter().all(|lane| vanishes(program, lane.series));
    match &program.series(id).recurrence {
        Recurrence::State | Recurrence::Fixed => true,
        Recurrence::Linear(linear) => linear.terms.iter().all(|(_, view)| all(view)),
        Recurrence::Spread(view) => all(view),
        Recurrence::Weighted(u) => vanishes(program, u.series),
        _ => false,
    }
}

/// Whether all that the derivatives need are scalars and pairs, whatever the parameters.
fn is_suited(program: &Program) -> bool {
    let is_suited = |id: &SeriesId| {
        let series = program.series(*id);
        let is_choice = matches!(series.recurrence, Recurrence::Select { .. }) || !series.guard.is_empty();
        *id == STATE || (series.lanes <= 2 && !is_choice)
    };
    program.front.iter().all(is_suited) && program.derivatives.iter().all(|derivative| derivative.components.len() <= 2)
}

impl Emitter<'_> {
    /// The Jacobian, where it shortens the way from one order to the next.
    pub fn find_jacobian(&mut self) -> Option<Jacobian> {
        let program = self.program;
        if !self.unrolled || self.complete || !is_suited(program) {
            return None;
        }
        self.computed = program.begin.iter().copied().collect();
        let mut jacobian = Jacobian { gradients: HashMap::new(), rows: Vec::new(), statements: Vec::new() };
        for &series in program.front.iter().filter(|id| **id != STATE) {
            for lane in 0..program.series(series).lanes {
                let parts = self.parts(&program.series(series).recurrence, lane);
                let gradient = jacobian.combine(parts);
                jacobian.gradients.insert(Lane { series, lane }, gradient);
            }
        }
        jacobian.rows = vec![Gradient::new(); self.dimension()];
        for derivative in &program.derivatives {
            for (lane, &component) in derivative.components.iter().enumerate() {
                jacobian.rows[component] = jacobian.combine(self.parts_of_linear(&derivative.value, lane));
            }
        }
        jacobian.is_worth_it(program).then_some(jacobian)
    }

    /// The chain rule: the derivatives of one lane of a series with respect to its operands, at order 0.
    ///
    /// Those of weighted series are the derivatives of what is weighted.
    fn parts(&mut self, recurrence: &Recurrence, lane: usize) -> Vec<(Factor, Lane)> {
        let at = |operand: &Operand| operand.at(lane);
        let value = |emitter: &Self, operand: &Operand| emitter.lane(at(operand), Part::Begin);
        match recurrence {
            Recurrence::State
            | Recurrence::Time
            | Recurrence::Fixed
            | Recurrence::Select { .. }
            // They stand in the linear passes.
            | Recurrence::Tangent
            | Recurrence::TimeTangent
            | Recurrence::Forcing(_)
            | Recurrence::Cotangent
            | Recurrence::Mask { .. } => Vec::new(),
            Recurrence::Linear(linear) => self.parts_of_linear(linear, lane),
            Recurrence::Spread(view) => vec![(Factor::One, view[lane])],
            Recurrence::Weighted(u) => vec![(Factor::One, at(u))],
            Recurrence::Product { u, v } => {
                let [u_0, v_0] = [u, v].map(|operand| value(self, operand));
                vec![(Factor::Of(v_0), at(u)), (Factor::Of(u_0), at(v))]
            }
            Recurrence::Square { u } => {
                let u_0 = value(self, u);
                vec![(Factor::Of(quote! { (#u_0 + #u_0) }), at(u))]
            }
            Recurrence::Quotient { u, v, w, inverse } => {
                let [w_0, inverse] = [w, inverse].map(|operand| value(self, operand));
                let of_v = (Factor::Of(quote! { (-(#w_0 * #inverse)) }), at(v));
                u.iter().map(|u| (Factor::Of(inverse.clone()), at(u))).chain([of_v]).collect()
            }
            Recurrence::Root { u, half_inverse, .. } => vec![(Factor::Of(value(self, half_inverse)), at(u))],
            Recurrence::Power { exponent, u, w, inverse, .. } => {
                let [w_0, inverse] = [w, inverse].map(|operand| value(self, operand));
                let exponent = self.coefficient(*exponent, 1);
                vec![(Factor::Of(quote! { (#exponent * #w_0 * #inverse) }), at(u))]
            }
            Recurrence::Chain { ju, g, negative } => {
                let (sign, g_0) = (negative.then(|| quote! { - }), value(self, g));
                vec![(Factor::Of(quote! { (#sign #g_0) }), at(ju))]
            }
            Recurrence::Unchain { u, inverse, .. } => vec![(Factor::Of(value(self, inverse)), at(u))],
        }
    }

    fn parts_of_linear(&mut self, linear: &Linear, lane: usize) -> Vec<(Factor, Lane)> {
        let terms = linear.terms.iter();
        terms.map(|(coefficients, view)| (self.factor(&coefficients[lane..=lane], 1), view[lane])).collect()
    }

    /// f_i = f̃_i + (J x_k)_i, with `ahead` = f̃_i unless that is 0.
    pub fn closed_component(&self, component: usize, ahead: Option<TokenStream>) -> TokenStream {
        let row = self.jacobian.iter().flat_map(|jacobian| &jacobian.rows[component]);
        let terms: Vec<_> = row.map(|(i, slope)| term(*i, factor(*slope), 1)).collect();
        closed(ahead, &terms).unwrap_or_else(|| quote! { __S::splat(0.0) })
    }

    /// u_k = ũ_k + Σ_i (∂u/∂x_i) x_{k,i} of a series whose ũ_k is at hand.
    pub fn closed_series(&self, id: SeriesId) -> TokenStream {
        let (name, series) = (&self.variables[id.0], self.program.series(id));
        let gradients = (0..series.lanes).map(|lane| self.jacobian.as_ref().map(|j| j.gradient(id, lane)));
        let gradients: Vec<_> = gradients.map(Option::unwrap_or_default).collect();
        let terms = match &gradients[..] {
            [gradient] => gradient.iter().map(|(i, slope)| term(*i, factor(*slope), 1)).collect(),
            pair => pair_terms(pair),
        };
        match (&series.recurrence, closed(None, &terms)) {
            (Recurrence::Weighted(_), Some(sum)) => quote! { #name + weight(k, #sum) },
            _ => closed(Some(quote! { #name }), &terms).unwrap_or_default(),
        }
    }
}

fn variable(place: usize) -> Ident {
    format_ident!("slope_{place}", span = Span::mixed_site())
}

/// factor·slope, at order 0.
fn product(factor: &Factor, slope: Slope) -> Term {
    let one = quote! { __S::splat(1.0) };
    let (factor, value) = match (factor, slope) {
        (factor, Slope::Kept(place)) => {
            let name = variable(place);
            (factor.clone(), quote! { #name })
        }
        (Factor::Of(value), Slope::One) => (Factor::One, value.clone()),
        (Factor::Of(value), Slope::MinusOne) => (Factor::MinusOne, value.clone()),
        (Factor::One, Slope::One) | (Factor::MinusOne, Slope::MinusOne) => (Factor::One, one),
        (Factor::One, Slope::MinusOne) | (Factor::MinusOne, Slope::One) => (Factor::MinusOne, one),
    };
    Term { factor, value }
}

/// The slope where it is handed on.
fn factor(slope: Slope) -> Factor {
    match slope {
        Slope::One => Factor::One,
        Slope::MinusOne => Factor::MinusOne,
        Slope::Kept(place) => {
            let place = integer(place);
            Factor::Of(quote! { slopes[#place] })
        }
    }
}

/// The factor times the newest coefficient of a component, for one or two lanes.
fn term(component: usize, factor: Factor, lanes: usize) -> Term {
    let component = integer(component);
    let value = if lanes == 1 {
        quote! { x[#component] }
    } else {
        quote! { Lanes([x[#component]; 2]) }
    };
    Term { factor, value }
}

/// The terms of two lanes side by side.
fn pair_terms(gradients: &[Gradient]) -> Vec<Term> {
    let components: BTreeMap<_, _> = gradients.iter().flatten().map(|(i, _)| (*i, ())).collect();
    let pair = |i: &usize| {
        let lanes = gradients.iter().map(|gradient| match gradient.get(i).map(|slope| factor(*slope)) {
            None => quote! { __S::splat(0.0) },
            Some(Factor::One) => quote! { __S::splat(1.0) },
            Some(Factor::MinusOne) => quote! { __S::splat(-1.0) },
            Some(Factor::Of(value)) => value,
        });
        term(*i, Factor::Of(quote! { Lanes([#(#lanes),*]) }), 2)
    };
    components.keys().map(pair).collect()
}

/// ahead + Σ terms, in two sums, since the terms all come late.
fn closed(ahead: Option<TokenStream>, terms: &[Term]) -> Option<TokenStream> {
    let Some(value) = ahead else { return (!terms.is_empty()).then(|| sum_of(terms)) };
    let (early, late) = terms.split_at((terms.len() / 2).max(1).min(terms.len()));
    let ahead = Term { factor: Factor::One, value };
    let early = sum_of(&[ahead].into_iter().chain(early.iter().cloned()).collect::<Vec<_>>());
    if late.is_empty() {
        return Some(early);
    }
    let late = sum_of(late);
    Some(quote! { (#early) + (#late) })
}
