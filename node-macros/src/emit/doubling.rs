//! Several sums at once: the older terms of the sums Σ a_j b_{k−j} of orders k and k + 1, for an even k, side by side in
//! registers, and beside them those of another sum.
//!
//! The second operand is kept once more for it: row j of its copy holds the coefficients of orders j and j + 1. So one
//! multiply-add with a_j serves a_j b_{k−j} and a_j b_{k+1−j}. Two sums of scalars share a register of four lanes.

use std::collections::HashMap;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use super::integer;
use super::jet::{Emitter, Part};
use crate::taylor::{Lane, Operand, Program, Recurrence, STATE, SeriesId};

/// The first order that is begun in a pair; below, the sums have no older terms.
pub const FIRST: usize = 6;

/// So many sums of registers share a loop: each of them takes four registers for its parts, and two for what is read twice.
const SIDE_BY_SIDE: usize = 4;

/// A sum over lower orders in a recurrence, Σ a_j b_{k−j}: of scalars or of pairs.
#[derive(Clone, Copy)]
struct Convolution {
    a: Operand,
    b: Operand,
    kind: Kind,
    lanes: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// The operands may change places.
    Product,
    /// The operands are one, and each pair of equal terms counts once.
    Square,
    Other,
}

/// One or two sums in one register.
struct Group {
    a: Vec<Lane>,
    b: Vec<Lane>,
    is_square: bool,
}

/// Where the older terms of a sum are: in a group, all lanes of it or one.
#[derive(Clone, Copy)]
struct Place {
    group: usize,
    lane: Option<usize>,
}

/// Lanes that are kept once more, side by side.
struct Copy {
    lanes: Vec<Lane>,
    /// Whether each row holds the coefficients of the next order too.
    is_doubled: bool,
    column: usize,
}

/// The sums of which two orders are computed at once.
#[derive(Default)]
pub struct Doubling {
    groups: Vec<Group>,
    /// The operands of the sums of a series, and where their older terms are.
    sums: HashMap<SeriesId, Vec<(Convolution, Place)>>,
    copies: Vec<Copy>,
    /// The columns of a row, those of the copies included.
    pub width: usize,
}

impl Doubling {
    pub fn none(program: &Program) -> Self {
        Self { width: program.width, ..Self::default() }
    }

    /// All sums of scalars and pairs that do not end at a degree.
    pub fn of(program: &Program) -> Self {
        let mut doubling = Self::none(program);
        let mut scalars = Vec::new();
        for &id in program.front.iter().chain(&program.late).filter(|id| **id != STATE) {
            let series = program.series(id);
            let sums = convolutions(&series.recurrence, series.lanes);
            let is_endless = |sum: &Convolution| program.series(sum.a.series).degree.is_none();
            if series.lanes > 2 || !sums.iter().all(is_endless) {
                continue;
            }
            for (number, sum) in sums.into_iter().enumerate() {
                let sum = doubling.oriented(sum);
                doubling.sums.entry(id).or_default().push((sum, Place { group: usize::MAX, lane: None }));
                match sum.lanes {
                    1 if sum.kind != Kind::Square => scalars.push((id, number)),
                    _ => doubling.group(&[(id, number)]),
                }
            }
        }
        doubling.group_scalars(scalars);
        doubling
    }

    pub fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }

    /// A product with its operands in the order in which the second can be copied: neighbouring lanes, if it is a pair.
    fn oriented(&self, sum: Convolution) -> Convolution {
        if sum.kind == Kind::Product && sum.lanes == 2 && sum.b.is_broadcast() {
            return Convolution { a: sum.b, b: sum.a, ..sum };
        }
        sum
    }

    /// Sums of scalars by twos: first those that share an operand, then those of one series.
    fn group_scalars(&mut self, mut rest: Vec<(SeriesId, usize)>) {
        while let Some(first) = (!rest.is_empty()).then(|| rest.remove(0)) {
            let share = |second: &(SeriesId, usize)| self.shared(first, *second).is_some();
            let of_one_series = |second: &(SeriesId, usize)| second.0 == first.0;
            let partner = rest.iter().position(share).or_else(|| rest.iter().position(of_one_series));
            let Some(second) = partner.map(|partner| rest.remove(partner)) else {
                self.group(&[first]);
                continue;
            };
            if let Some([a, b]) = self.shared(first, second) {
                self.sum_mut(first).0 = a;
                self.sum_mut(second).0 = b;
            }
            self.group(&[first, second]);
        }
    }

    /// Two sums with the same first operand, products turned round if need be.
    fn shared(&self, first: (SeriesId, usize), second: (SeriesId, usize)) -> Option<[Convolution; 2]> {
        let orders = |(id, number): (SeriesId, usize)| {
            let sum = self.sums[&id][number].0;
            let turned = Convolution { a: sum.b, b: sum.a, ..sum };
            if sum.kind == Kind::Product { vec![sum, turned] } else { vec![sum] }
        };
        let pairs = orders(first).into_iter().flat_map(|a| orders(second).into_iter().map(move |b| [a, b]));
        pairs.into_iter().find(|[a, b]| lanes(a.a, 1) == lanes(b.a, 1))
    }

    fn sum_mut(&mut self, (id, number): (SeriesId, usize)) -> &mut (Convolution, Place) {
        &mut self.sums.entry(id).or_default()[number]
    }

    fn group(&mut self, members: &[(SeriesId, usize)]) {
        let group = self.groups.len();
        let (mut a, mut b, mut is_square) = (Vec::new(), Vec::new(), false);
        for (lane, &member) in members.iter().enumerate() {
            let (sum, place) = self.sum_mut(member);
            *place = Place { group, lane: (members.len() > 1).then_some(lane) };
            a.extend(lanes(sum.a, sum.lanes));
            b.extend(lanes(sum.b, sum.lanes));
            is_square |= sum.kind == Kind::Square;
        }
        self.copy(&b, true);
        if !is_one(&a) && !are_neighbours(&a) {
            self.copy(&a, false);
        }
        self.groups.push(Group { a, b, is_square });
    }

    fn copy(&mut self, lanes: &[Lane], is_doubled: bool) {
        if self.column(lanes, is_doubled).is_none() {
            let register = if is_doubled { 2 * lanes.len() } else { lanes.len() };
            let column = self.width.next_multiple_of(register);
            self.width = (column + register).next_multiple_of(4);
            self.copies.push(Copy { lanes: lanes.to_vec(), is_doubled, column });
        }
    }

    fn column(&self, lanes: &[Lane], is_doubled: bool) -> Option<usize> {
        let copy = self.copies.iter().find(|copy| copy.lanes == lanes && copy.is_doubled == is_doubled);
        copy.map(|copy| copy.column)
    }
}

/// The sums of a recurrence, in the order in which its kernel takes their first operands.
fn convolutions(recurrence: &Recurrence, lanes: usize) -> Vec<Convolution> {
    let sum = |a: &Operand, b: &Operand, kind| Convolution { a: *a, b: *b, kind, lanes };
    match recurrence {
        Recurrence::Product { u, v } => vec![sum(u, v, Kind::Product)],
        Recurrence::Square { u } => vec![sum(u, u, Kind::Square)],
        Recurrence::Quotient { v, w, .. } => vec![sum(v, w, Kind::Other)],
        Recurrence::Root { w, .. } => vec![sum(w, w, Kind::Square)],
        Recurrence::Power { ju, u, jw, w, .. } => vec![sum(ju, w, Kind::Other), sum(u, jw, Kind::Other)],
        Recurrence::Chain { ju, g, .. } => vec![sum(ju, g, Kind::Other)],
        Recurrence::Unchain { jw, q, .. } => vec![sum(q, jw, Kind::Other)],
        _ => Vec::new(),
    }
}

/// The lanes of an operand.
fn lanes(operand: Operand, lanes: usize) -> Vec<Lane> {
    (0..lanes).map(|lane| operand.at(lane)).collect()
}

fn is_one(lanes: &[Lane]) -> bool {
    lanes.iter().all(|lane| *lane == lanes[0])
}

fn are_neighbours(lanes: &[Lane]) -> bool {
    lanes.iter().enumerate().all(|(i, lane)| *lane == Lane { lane: lanes[0].lane + i, ..lanes[0] })
}

/// The name of some of the sums.
fn numbered(number: usize) -> Ident {
    format_ident!("sums_{number}", span = Span::mixed_site())
}

impl Emitter<'_> {
    /// The type of the sums that are handed on to one order, one for each group.
    pub fn older_type(&self) -> TokenStream {
        let types = self.doubling.groups.iter().map(|group| self.value_type(group.b.len()));
        quote! { (#(#types,)*) }
    }

    /// The sums for orders k and k + 1, side by side in registers.
    pub fn older_sums(&self) -> TokenStream {
        let (names, sums): (Vec<_>, Vec<_>) = self
            .doubling
            .groups
            .iter()
            .enumerate()
            .map(|(number, group)| {
                let Group { a, b, is_square } = group;
                let column = integer(self.doubling.column(b, true).unwrap_or(usize::MAX));
                let first = match self.doubling.column(a, false) {
                    Some(copy) => integer(copy),
                    None => self.column(a[0]),
                };
                let a = if is_one(a) {
                    quote! { Broadcast(#first) }
                } else {
                    quote! { Twice(#first) }
                };
                let kernel = if *is_square {
                    quote! { older_square }
                } else {
                    quote! { older_product }
                };
                let halves = if b.len() == 1 {
                    quote! { halves }
                } else {
                    quote! { half_pairs }
                };
                (numbered(number), quote! { #halves(#kernel(s, k, #a, #column)) })
            })
            .unzip();
        quote! {
            #(let #names = #sums;)*
            [(#(#names[0],)*), (#(#names[1],)*)]
        }
    }

    /// The sums for orders k and k + 1 of scalars that are registers themselves.
    pub fn older_sums_of_registers(&self) -> TokenStream {
        let mut kernels = TokenStream::new();
        let mut places = HashMap::new();
        for is_square in [false, true] {
            let groups = self.doubling.groups.iter().enumerate().filter(|(_, group)| group.is_square == is_square);
            let sums: Vec<_> =
                groups.flat_map(|(number, group)| (0..group.b.len()).map(move |lane| (number, lane))).collect();
            for sums in sums.chunks(SIDE_BY_SIDE) {
                let name = numbered(places.len());
                let columns = |of: fn(&Group) -> &Vec<Lane>| {
                    let columns = sums.iter().map(|&(group, lane)| self.column(of(&self.doubling.groups[group])[lane]));
                    quote! { [#(#columns),*] }
                };
                let [a, b] = [columns(|group| &group.a), columns(|group| &group.b)];
                kernels.extend(if is_square {
                    quote! { let #name = older_squares(s, k, #a); }
                } else {
                    quote! { let #name = older_products(s, k, #a, #b); }
                });
                places.extend(sums.iter().enumerate().map(|(place, &sum)| (sum, (name.clone(), integer(place)))));
            }
        }
        let orders = [0, 1].map(|order| {
            let order = integer(order);
            let sums = self.doubling.groups.iter().enumerate().map(|(number, group)| {
                let lanes: Vec<_> = (0..group.b.len())
                    .map(|lane| &places[&(number, lane)])
                    .map(|(name, place)| quote! { #name[#order][#place] })
                    .collect();
                match &lanes[..] {
                    [lane] => lane.clone(),
                    lanes => quote! { Lanes([#(#lanes),*]) },
                }
            });
            quote! { (#(#sums,)*) }
        });
        quote! { #kernels [#(#orders),*] }
    }

    /// The first operand of a sum of a series, with the older terms of the sum where these are handed on.
    pub fn with_older(&self, id: SeriesId, sum: usize, operand: TokenStream, part: Part) -> TokenStream {
        match self.doubling.sums.get(&id) {
            Some(sums) if part != Part::Begin => {
                let Place { group, lane } = sums[sum].1;
                let (group, lane) = (integer(group), lane.map(integer).map(|lane| quote! { .0[#lane] }));
                quote! { Summed { operand: #operand, older: older.map(|older| older.#group #lane) } }
            }
            _ => operand,
        }
    }

    /// The operands of a product in the order of its sum.
    pub fn in_order(&self, id: SeriesId, u: Operand, v: Operand) -> (Operand, Operand) {
        match self.doubling.sums.get(&id) {
            Some(sums) => (sums[0].0.a, sums[0].0.b),
            None => (u, v),
        }
    }

    /// The copies that are complete when the coefficient of order k of a series is there, its last.
    pub fn store_copies(&self, id: SeriesId, part: Part) -> TokenStream {
        let computed: Vec<_> = self.program.front.iter().chain(&self.program.late).filter(|id| **id != STATE).collect();
        let position = |lane: &&Lane| computed.iter().position(|id| **id == lane.series);
        let is_last = |copy: &&Copy| copy.lanes.iter().max_by_key(position).is_some_and(|last| last.series == id);
        let stores = self.doubling.copies.iter().filter(is_last).map(|Copy { lanes, is_doubled, column }| {
            let now = lanes.iter().map(|lane| self.lane(*lane, part));
            let column = integer(*column);
            if !is_doubled {
                return quote! {
                    if __S::HAS_VECTORS {
                        let copy = Lanes([#(#now),*]);
                        store_whole(s, k, #column, copy);
                    }
                };
            }
            let before = lanes.iter().map(|lane| self.column(*lane));
            quote! {
                if __S::HAS_VECTORS && k > 1 {
                    let copy = Lanes([#(load_alone(&s.0[k - 1], #before),)* #(#now),*]);
                    store_whole(s, k - 1, #column, copy);
                }
            }
        });
        stores.collect()
    }

    /// The copies of the state alone: of order k, which is `x`, and of the `next`.
    pub fn store_state_copies(&self) -> TokenStream {
        let is_of_state = |copy: &&Copy| copy.lanes.iter().all(|lane| lane.series == STATE);
        let stores = self.doubling.copies.iter().filter(is_of_state).map(|Copy { lanes, is_doubled, column }| {
            let components: Vec<_> = lanes.iter().map(|lane| integer(lane.lane)).collect();
            let column = integer(*column);
            if !is_doubled {
                return quote! {
                    if __S::HAS_VECTORS {
                        store_whole(s, k + 1, #column, Lanes([#(next[#components]),*]));
                    }
                };
            }
            quote! {
                if __S::HAS_VECTORS && k > 0 {
                    store_whole(s, k, #column, Lanes([#(x[#components],)* #(next[#components]),*]));
                }
            }
        });
        stores.collect()
    }
}
