//! Loops over the turns of a domain, and the places of turns in a row.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use super::super::size::{index, predicate, turn};
use crate::graph::{Nest, Predicate};
use crate::sweep::Domain;
use crate::syntax::{Index, LoopId};

/// The place of the present turn among all turns of a domain, as an `isize`.
pub fn position(nest: &Nest, domain: &[LoopId]) -> TokenStream {
    let Some((&id, outer)) = domain.split_last() else { return quote! { 0isize } };
    let (turn, start) = (turn(id), &nest.loops[id.0].start);
    let own = match start {
        Index::Number(0) => quote! { #turn },
        start => {
            let start = index(start);
            quote! { (#turn - #start) }
        }
    };
    if outer.is_empty() {
        return own;
    }
    if follows(nest, id, outer) {
        let row = row(domain);
        return quote! { (#row + #own) };
    }
    let (position, length) = (position(nest, outer), length(nest, id));
    quote! { (#position * #length + #own) }
}

/// Whether the number of turns of a loop depends on those around.
fn follows(nest: &Nest, id: LoopId, outer: &[LoopId]) -> bool {
    let turns = &nest.loops[id.0];
    [turns.start.loops(), turns.end.loops()].concat().iter().any(|id| outer.contains(id))
}

/// The number of turns of a loop.
pub fn length(nest: &Nest, id: LoopId) -> TokenStream {
    let turns = &nest.loops[id.0];
    let length = index(&turns.end.clone().minus(turns.start.clone()));
    // The length of an array is not below 0.
    if matches!((&turns.start, &turns.end), (Index::Number(0), Index::Size(_) | Index::Number(_))) {
        return length;
    }
    quote! { #length.max(0) }
}

/// The variable that holds the place of the first turn of the last loop, where those are not equally many.
fn row(domain: &[LoopId]) -> Ident {
    let name = domain.iter().map(|id| id.0.to_string()).collect::<Vec<_>>().join("_");
    format_ident!("row_{name}", span = Span::mixed_site())
}

/// The number of all turns of a domain, as a statement.
pub fn total(nest: &Nest, domain: &Domain) -> (Ident, TokenStream) {
    let name = domain.iter().map(|id| id.0.to_string()).collect::<Vec<_>>().join("_");
    let name = format_ident!("turns_{name}", span = Span::mixed_site());
    let mut total = quote! { 1isize };
    for (place, &id) in domain.iter().enumerate() {
        let outer = &domain[..place];
        let length = length(nest, id);
        total = if follows(nest, id, outer) {
            let sum = loops(nest, outer, &BTreeSet::new(), &[], quote! { sum += #length; });
            quote! { { let mut sum = 0isize; #sum sum } }
        } else if place == 0 {
            length
        } else {
            quote! { #total * #length }
        };
    }
    let statement = quote! { let #name: usize = (#total) as usize; };
    (name, statement)
}

/// The body in every turn in which the guards hold; the places of turns in these domains can be told in it.
pub fn loops(
    nest: &Nest,
    domain: &[LoopId],
    placed: &BTreeSet<Domain>,
    guards: &[Predicate],
    body: TokenStream,
) -> TokenStream {
    let Some((&id, inner)) = domain.split_first() else {
        let guard = guards.iter().map(predicate).reduce(|all, guard| quote! { #all && #guard });
        return match guard {
            Some(guard) => quote! { if #guard { #body } },
            None => body,
        };
    };
    let body = loops(nest, inner, placed, guards, body);
    let (turn, turns) = (turn(id), &nest.loops[id.0]);
    let (start, end) = (index(&turns.start), index(&turns.end));
    let rows: BTreeSet<_> = placed.iter().flat_map(|domain| rows(nest, domain)).collect();
    let begun = rows.iter().filter(|row| row.first() == Some(&id)).map(|domain| {
        let row = row(domain);
        quote! { let mut #row = 0isize; }
    });
    let moved = rows.iter().filter(|row| row.iter().rev().nth(1) == Some(&id)).map(|domain| {
        let (row, length) = (row(domain), domain.last().map(|id| length(nest, *id)));
        quote! { #row += #length; }
    });
    quote! {
        #(#begun)*
        for #turn in #start..#end {
            #body
            #(#moved)*
        }
    }
}

/// As [`loops`], beside others within loops that are open: each begins where the open ones are, and leaves their places as they
/// were. What stays open within moves them on.
pub fn loops_within(
    nest: &Nest,
    open: &[LoopId],
    inner: &[LoopId],
    placed: &BTreeSet<Domain>,
    guards: &[Predicate],
    body: TokenStream,
) -> TokenStream {
    let is_split = |row: &Domain, open: &[LoopId]| open.contains(&row[0]) && !open.contains(&row[row.len() - 2]);
    let rows: BTreeSet<_> = placed.iter().flat_map(|domain| rows(nest, domain)).collect();
    let own = rows.iter().filter(|domain| is_split(domain, open)).map(|domain| {
        let row = row(domain);
        quote! { let mut #row = #row; }
    });
    let open = [open, inner].concat();
    let moved = rows.iter().filter(|domain| is_split(domain, &open)).map(|domain| {
        let (id, outer) = (domain[domain.len() - 1], &domain[..domain.len() - 1]);
        let rest: Vec<_> = outer.iter().filter(|id| !open.contains(id)).copied().collect();
        let (row, length) = (row(domain), length(nest, id));
        loops(nest, &rest, &BTreeSet::new(), &[], quote! { #row += #length; })
    });
    let tokens = loops(nest, inner, placed, guards, quote! { #body #(#moved)* });
    quote! { { #(#own)* #tokens } }
}

/// The beginnings of a domain whose last loop follows those before.
fn rows(nest: &Nest, domain: &Domain) -> Vec<Domain> {
    let beginnings = (1..domain.len()).filter(|&place| follows(nest, domain[place], &domain[..place]));
    beginnings.map(|place| domain[..=place].to_vec()).collect()
}
