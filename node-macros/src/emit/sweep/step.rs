//! The steps of an order.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::super::integer;
use super::super::kernel::{Operands, at_0, initial, kernel};
use super::super::linear::{Factor, Term, sum_of};
use super::super::number;
use super::super::order::degree;
use super::super::size::{index, size};
use super::constants::Kept as KeptConstants;
use super::layout::Layout;
use super::loops::{loops, position, total};
use crate::graph::{Cell, Nest, Predicate, Source as Read, StoreKind};
use crate::simplify::Coefficient;
use crate::sweep::{Action, Domain, Kept, Plan, Source, Step, source};
use crate::syntax::LoopId;
use crate::taylor::{Initial, Lane, Linear, Operand, Recurrence, STATE, SeriesId};

pub struct Sweeper<'p> {
    pub plan: &'p Plan,
    pub layout: &'p Layout,
    pub kept: KeptConstants,
    /// The domains whose turns are counted.
    totals: BTreeMap<Domain, (Ident, TokenStream)>,
    /// Whether the steps of order 0 are written.
    begins: bool,
}

/// How a step runs over its domain.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Width {
    /// Turn by turn.
    One,
    /// Eight turns at a time.
    Eight,
}

impl<'p> Sweeper<'p> {
    pub fn new(plan: &'p Plan, layout: &'p Layout) -> Self {
        Self { plan, layout, kept: KeptConstants::default(), totals: BTreeMap::new(), begins: false }
    }

    /// Whether the steps of order 0 are written.
    pub fn begins(&self) -> bool {
        self.begins
    }

    pub fn jet(&mut self, runtime: &syn::Path) -> TokenStream {
        let plan = self.plan;
        self.begins = true;
        let begin = self.steps(&plan.begin, &[]);
        self.begins = false;
        let front = self.steps(&plan.front, &[]);
        let late = self.steps(&plan.late, &[]);
        for domain in self.layout.domains(plan) {
            self.totals.entry(domain.clone()).or_insert_with(|| total(&plan.nest, &domain));
        }
        let (places, constants) = (self.layout.places(plan), self.kept.places(plan));
        let totals = self.totals.values().map(|(_, statement)| statement);
        quote! {
            use #runtime::__private::{
                Array, Coefficients, Lanes, Load, SERIES, Scalar, Truth, chain, companion, integral, power, product, quotient, root,
                square, unchain, weight, within,
            };
            #(#totals)*
            #places
            #constants
            let c: &[S] = constants.as_ref();
            {
                let k = 0;
                #begin
            }
            for k in 1..order {
                #front
                if k + 1 < order {
                    #late
                }
            }
        }
    }

    /// Steps in their order, within the loops that are open; those in a loop whose turns follow one another are taken turn by
    /// turn.
    fn steps(&mut self, steps: &'p [Step], open: &[LoopId]) -> TokenStream {
        let mut tokens = TokenStream::new();
        let mut rest = steps;
        while let Some(first) = rest.first() {
            let next = |step: &Step| {
                step.around.iter().find(|id| self.plan.sequential.contains(id) && !open.contains(id)).copied()
            };
            match next(first) {
                None => {
                    let count = rest.iter().take_while(|step| next(step).is_none() && is_like(step, first)).count();
                    tokens.extend(self.side_by_side(&rest[..count], open));
                    rest = &rest[count..];
                }
                Some(id) => {
                    let count = rest.iter().take_while(|step| next(step) == Some(id)).count();
                    tokens.extend(self.turns_in_order(id, &rest[..count], open));
                    rest = &rest[count..];
                }
            }
        }
        tokens
    }

    fn turns_in_order(&mut self, id: LoopId, steps: &'p [Step], open: &[LoopId]) -> TokenStream {
        let around: Vec<_> = steps[0].around.iter().take_while(|other| **other != id).copied().collect();
        let outer: Vec<_> = around.into_iter().filter(|id| !open.contains(id)).chain([id]).collect();
        let mut tokens = TokenStream::new();
        for step in steps.iter().filter(|step| !step.domain.contains(&id)) {
            tokens.extend(self.step(step, open));
        }
        let open: Vec<_> = open.iter().chain(&outer).copied().collect();
        let inside: Vec<_> = steps.iter().filter(|step| step.domain.contains(&id)).collect();
        let body: TokenStream = inside.iter().map(|step| self.step(step, &open)).collect();
        let placed = inside.iter().flat_map(|step| self.placed(step)).collect();
        tokens.extend(loops(&self.plan.nest, &outer, &placed, &[], body));
        tokens
    }

    /// Steps over the same turns: those that no register can hold share a loop.
    fn side_by_side(&mut self, steps: &'p [Step], open: &[LoopId]) -> TokenStream {
        let mut tokens = TokenStream::new();
        let (mut bodies, mut placed) = (TokenStream::new(), BTreeSet::new());
        let inner: Vec<_> = steps[0].domain.iter().filter(|id| !open.contains(id)).copied().collect();
        let nest = &self.plan.nest;
        for step in steps {
            let body = match self.in_registers(step, open) {
                Some(in_registers) => {
                    let before = std::mem::take(&mut bodies);
                    tokens.extend(around(nest, &inner, &std::mem::take(&mut placed), &step.guards, before));
                    tokens.extend(in_registers);
                    continue;
                }
                None => self.action(step, Width::One),
            };
            if !body.is_empty() {
                bodies.extend(quote! { { #body } });
                placed.extend(self.placed(step));
                placed.insert(step.domain.clone());
            }
        }
        tokens.extend(around(nest, &inner, &placed, &steps[0].guards, bodies));
        tokens
    }

    /// The domains of which a step tells the place of a turn.
    pub fn placed(&self, step: &Step) -> BTreeSet<Domain> {
        let mut placed: BTreeSet<Domain> = [step.domain.clone()].into();
        let mut of_cell = |cell: &Cell| {
            if let StoreKind::Memory(around) = &self.plan.nest.store(cell.store).kind {
                placed.insert(around.clone());
            }
        };
        let sources: Vec<_> = match &step.action {
            Action::Compute(id) => match &self.plan.program.series(*id).recurrence {
                Recurrence::Linear(linear) => linear.lanes().map(|lane| source(lane.into())).collect(),
                _ => Vec::new(),
            },
            Action::Copy(source, _) => vec![*source],
            Action::Write { cell, root, .. } => {
                of_cell(cell);
                let value = &self.plan.program.derivatives[*root].value;
                value.lanes().map(|lane| source(lane.into())).collect()
            }
        };
        for source in &sources {
            if let Source::Read(read) = source
                && let Read::Cell(cell) = &self.plan.nest.changing[*read].source
            {
                of_cell(cell);
            }
        }
        placed.extend(sources.into_iter().map(|source| self.own(source).clone()));
        placed
    }

    pub fn own(&self, source: Source) -> &'p Domain {
        match source {
            Source::Series(id) => &self.plan.domains[id.0],
            Source::Read(read) => &self.plan.reads.changing[read],
        }
    }

    fn step(&mut self, step: &Step, open: &[LoopId]) -> TokenStream {
        let inner: Vec<_> = step.domain.iter().filter(|id| !open.contains(id)).copied().collect();
        let body = self.action(step, Width::One);
        around(&self.plan.nest, &inner, &self.placed(step), &step.guards, body)
    }

    /// The step with eight turns in a register, where that can be.
    fn in_registers(&mut self, step: &Step, open: &[LoopId]) -> Option<TokenStream> {
        if !open.is_empty() || step.domain.is_empty() {
            return None;
        }
        if !self.is_flat(step) {
            return self.in_lanes(step);
        }
        let body = self.action(step, Width::Eight);
        let nest = &self.plan.nest;
        let total = &self.totals.entry(step.domain.clone()).or_insert_with(|| total(nest, &step.domain)).0;
        let sweep = quote! {
            let mut p = 0usize;
            while p < #total {
                #body
                p += 8;
            }
        };
        Some(if body.is_empty() { body } else { sweep })
    }

    /// Whether all that it reads lies in the order of its turns, so that turns fill registers.
    fn is_flat(&self, step: &Step) -> bool {
        let is_there = |lane: Lane| self.plan.place(source(lane.into()), &step.domain).is_some();
        match &step.action {
            Action::Compute(id) => match &self.plan.program.series(*id).recurrence {
                Recurrence::Linear(linear) => step.guards.is_empty() && linear.lanes().all(is_there),
                _ => true,
            },
            Action::Copy(..) | Action::Write { .. } => false,
        }
    }

    fn action(&mut self, step: &Step, width: Width) -> TokenStream {
        let action = self.bare_action(step, width);
        if action.is_empty() || width == Width::Eight {
            return action;
        }
        let place = position(&self.plan.nest, &step.domain);
        quote! { let p = (#place) as usize; #action }
    }

    fn bare_action(&mut self, step: &Step, width: Width) -> TokenStream {
        match &step.action {
            Action::Compute(id) => self.compute(*id, &step.domain, width),
            Action::Copy(source, column) => {
                let (value, column) = (self.value(*source, &step.domain, width, true), self.layout.column(*column));
                quote! { let value: S = #value; s.row_mut(k)[#column + p] = value; }
            }
            Action::Write { cell, adds, root } => self.write(cell, *adds, *root, &step.domain),
        }
    }

    fn write(&mut self, cell: &Cell, adds: bool, root: usize, domain: &Domain) -> TokenStream {
        let linear = &self.plan.program.derivatives[root].value;
        if self.is_derivative(cell) {
            let (value, offset) = (self.linear(linear, domain, Width::One), self.offset(cell));
            return quote! {
                let value: S = #value;
                s.row_mut(k + 1)[#offset] = integral(k, value, scale);
            };
        }
        let Some(memory) = self.layout.store(cell.store) else { return TokenStream::new() };
        let is_zero = linear.terms.is_empty() && (linear.constant.is_none() || !self.begins);
        if adds && is_zero {
            return TokenStream::new();
        }
        let (value, offset) = (self.linear(linear, domain, Width::One), self.offset(cell));
        let joined = if adds {
            quote! { *cell + value }
        } else {
            quote! { value }
        };
        quote! {
            let value: S = #value;
            let cell = &mut s.order(k).1[#memory + #offset];
            *cell = #joined;
        }
    }

    /// Whether a cell is a component of x′, from which the next coefficient of x is made.
    pub fn is_derivative(&self, cell: &Cell) -> bool {
        self.plan.nest.store(cell.store).kind == StoreKind::Derivatives
    }

    /// The place of a cell in its store.
    fn offset(&self, cell: &Cell) -> TokenStream {
        offset(self.plan, cell)
    }

    fn compute(&mut self, id: SeriesId, domain: &Domain, width: Width) -> TokenStream {
        let plan = self.plan;
        let series = plan.program.series(id);
        let ty = self.ty(width);
        let column = |id: SeriesId| {
            let key = (Source::Series(id), plan.domains[id.0].clone());
            plan.kept.get(&key).map(|column| self.layout.column(*column).clone())
        };
        let Some(at) = column(id) else { return TokenStream::new() };
        if self.begins {
            match &series.initial {
                Initial::FirstOf(method, u, second) => {
                    let Some(other) = column(*second) else { return TokenStream::new() };
                    let method = Ident::new(method, Span::mixed_site());
                    let u = self.value(source(*u), domain, width, false);
                    return quote! {
                        let (first, second): (#ty, #ty) = Scalar::#method(#u);
                        Load::<S>::store(first, s.row_mut(k), #at + p);
                        Load::<S>::store(second, s.row_mut(k), #other + p);
                    };
                }
                Initial::SecondOf(_) => return TokenStream::new(),
                _ => {}
            }
        }
        let mut on = Here { sweeper: self, domain, width };
        let first = match (on.sweeper.begins, &series.initial) {
            (false, _) => None,
            (true, Initial::Recurrence) => at_0(&series.recurrence, &mut on),
            (true, formula) => initial(formula, &mut on),
        };
        let value = first.unwrap_or_else(|| self.recurrence(&series.recurrence, domain, width));
        if value.is_empty() {
            return value;
        }
        quote! {
            let value: #ty = #value;
            Load::<S>::store(value, s.row_mut(k), #at + p);
        }
    }

    fn recurrence(&mut self, recurrence: &Recurrence, domain: &Domain, width: Width) -> TokenStream {
        let ty = self.ty(width);
        match recurrence {
            Recurrence::Time => quote! { if k == 1 { scale } else { S::splat(0.0) } },
            Recurrence::Linear(linear) => self.linear(linear, domain, width),
            Recurrence::Select { condition, u, v } => {
                let [u, v] = [u, v].map(|operand| self.value(source(*operand), domain, width, false));
                let condition = self.coefficient(*condition, domain, width);
                quote! {
                    {
                        let fails = <#ty as Scalar>::is_equal(#condition, <#ty as Scalar>::splat(0.0));
                        <#ty as Scalar>::choose(fails, #v, #u)
                    }
                }
            }
            recurrence => kernel(recurrence, &mut Here { sweeper: self, domain, width }).unwrap_or_default(),
        }
    }

    fn linear(&mut self, linear: &Linear, domain: &Domain, width: Width) -> TokenStream {
        let ty = self.ty(width);
        let mut terms = Vec::new();
        if self.begins
            && let Some(constant) = &linear.constant
        {
            terms.push(Term { factor: Factor::One, value: self.coefficient(constant[0], domain, width) });
        }
        for (coefficients, view) in &linear.terms {
            let value = self.value(source(view[0].into()), domain, width, false);
            let factor = match self.plan.program.constants.value(coefficients[0]) {
                Some(1.0) => Factor::One,
                Some(-1.0) => Factor::MinusOne,
                _ => Factor::Of(self.coefficient(coefficients[0], domain, width)),
            };
            terms.push(Term { factor, value });
        }
        if terms.is_empty() {
            return quote! { <#ty as Scalar>::splat(0.0) };
        }
        sum_of(&terms)
    }

    fn ty(&self, width: Width) -> TokenStream {
        match width {
            Width::One => quote! { S },
            Width::Eight => quote! { Lanes<S, 8> },
        }
    }

    /// The first place of an operand in a row, if it lies in the order of the turns.
    pub fn first_place(&self, source: Source, domain: &Domain) -> Option<TokenStream> {
        Some(match self.plan.place(source, domain)? {
            Kept::Column(column) => {
                let column = self.layout.column(column);
                quote! { #column }
            }
            Kept::State(first) => size(&first),
        })
    }

    /// The coefficient of this order; `own` is asked for where a column is being filled.
    fn value(&self, source: Source, domain: &Domain, width: Width, own: bool) -> TokenStream {
        let ty = self.ty(width);
        if !own && let Some(first) = self.first_place(source, domain) {
            return quote! { <#ty as Load<S>>::load(s.row(k), #first + p) };
        }
        let home = self.own(source);
        let is_kept = match source {
            Source::Series(_) => true,
            Source::Read(read) => self.plan.reads.changing_kept[read] && !(own && home == domain),
        };
        if is_kept && let Some(column) = self.plan.kept.get(&(source, home.clone())) {
            let (column, place) = (self.layout.column(*column), position(&self.plan.nest, home));
            return quote! { s.row(k)[#column + (#place) as usize] };
        }
        let Source::Read(read) = source else { return TokenStream::new() };
        let Read::Cell(cell) = &self.plan.nest.changing[read].source else { return TokenStream::new() };
        let offset = self.offset(cell);
        match self.layout.store(cell.store) {
            Some(memory) => quote! { s.memory()[#memory + #offset] },
            None => quote! { s.row(k)[#offset] },
        }
    }

    /// A constant in the turns of a domain.
    fn coefficient(&mut self, coefficient: Coefficient, domain: &Domain, width: Width) -> TokenStream {
        let ty = self.ty(width);
        if let Some(value) = self.plan.program.constants.value(coefficient) {
            let value = number(value);
            return quote! { <#ty as Scalar>::splat(#value) };
        }
        let place = self.kept.place(coefficient, domain);
        quote! { <#ty as Load<S>>::load(c, #place + p) }
    }

    /// What a jet costs, as constant expressions in the sizes.
    pub fn cost(&self, runtime: &syn::Path) -> TokenStream {
        let (mut functions, mut linear, mut convolutions) = (Vec::new(), Vec::new(), Vec::new());
        for step in self.plan.front.iter().chain(&self.plan.late) {
            let turns = super::super::size::count(&super::layout::turns(self.plan, &step.domain));
            let registers = quote! { usize::div_ceil(#turns, 8) };
            match &step.action {
                Action::Compute(id) => {
                    let (sums, values) = self.plan.program.work(*id);
                    let (twice, values) = (integer((2.0 * sums) as usize), integer(values));
                    functions.push(quote! { #values * #registers });
                    convolutions.push(quote! { #twice * #registers });
                    linear.push(registers);
                }
                Action::Copy(..) => linear.push(turns),
                Action::Write { root, .. } => {
                    let terms = integer(self.plan.program.derivatives[*root].value.terms.len());
                    linear.push(quote! { #terms * (#turns) });
                }
            }
        }
        quote! {
            #runtime::__private::Cost {
                functions: (0usize #(+ #functions)*) as f64,
                linear: (0usize #(+ #linear)*) as f64,
                convolutions: 1.5 * ((0usize #(+ #convolutions)*) as f64),
                is_written_out: false,
            }
        }
    }

    /// Whether there are registers of eight lanes to fill.
    pub fn wide(&self) -> TokenStream {
        let domains: BTreeSet<_> = self.plan.columns.iter().map(|column| &column.domain).collect();
        let turns =
            domains.into_iter().map(|domain| super::super::size::count(&super::layout::turns(self.plan, domain)));
        quote! { false #(|| #turns >= 8)* }
    }
}

/// Whether two steps run over the same turns.
fn is_like(step: &Step, other: &Step) -> bool {
    step.domain == other.domain && step.guards == other.guards
}

/// Statements in the turns of loops; nothing where there are none.
fn around(
    nest: &Nest,
    inner: &[LoopId],
    placed: &BTreeSet<Domain>,
    guards: &[Predicate],
    body: TokenStream,
) -> TokenStream {
    if body.is_empty() {
        return body;
    }
    let tokens = loops(nest, inner, placed, guards, body);
    quote! { { #tokens } }
}

/// The place of a cell in its store, as a `usize`; an index that may lie outside of its array is checked.
pub fn offset(plan: &Plan, cell: &Cell) -> TokenStream {
    let nest = &plan.nest;
    let checks = cell.places.iter().filter(|(index, length)| !nest.is_below(index, length)).map(|(place, length)| {
        let (place, length) = (index(place), index(length));
        quote! { within(#place, #length); }
    });
    let checks: Vec<_> = checks.collect();
    let mut offset = index(&cell.offset);
    if let StoreKind::Memory(around) = &nest.store(cell.store).kind
        && !around.is_empty()
    {
        let (place, size) = (position(nest, around), index(&nest.store(cell.store).size));
        offset = quote! { #place * #size + #offset };
    }
    if checks.is_empty() {
        return quote! { (#offset) as usize };
    }
    quote! { { #(#checks)* (#offset) as usize } }
}

/// The operands of a step.
struct Here<'s, 'p> {
    sweeper: &'s mut Sweeper<'p>,
    domain: &'s Domain,
    width: Width,
}

impl Here<'_, '_> {
    fn place(&self, operand: &Operand) -> TokenStream {
        self.sweeper.first_place(source(*operand), self.domain).unwrap_or_default()
    }
}

impl Operands for Here<'_, '_> {
    fn ty(&self) -> TokenStream {
        self.sweeper.ty(self.width)
    }

    fn columns(&self, operand: &Operand) -> TokenStream {
        let place = self.place(operand);
        quote! { #place + p }
    }

    fn value(&self, operand: &Operand) -> TokenStream {
        self.sweeper.value(source(*operand), self.domain, self.width, false)
    }

    fn first(&self, operand: &Operand) -> TokenStream {
        let (ty, place) = (self.ty(), self.place(operand));
        quote! { <#ty as Load<S>>::load(s.row(0), #place + p) }
    }

    fn degree(&self, operand: &Operand) -> TokenStream {
        if operand.series == STATE {
            return quote! { SERIES };
        }
        degree(&self.sweeper.plan.program, operand)
    }

    fn coefficient(&mut self, coefficient: Coefficient) -> TokenStream {
        self.sweeper.coefficient(coefficient, self.domain, self.width)
    }
}

/// The guards of what is read under conditions.
pub fn guards(guards: &[Predicate], more: &[Predicate]) -> Vec<Predicate> {
    let mut all = guards.to_vec();
    all.extend(more.iter().filter(|guard| !guards.contains(guard)).cloned());
    all
}
