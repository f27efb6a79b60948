//! Patterns of arguments, `let` and `for`.

use quote::format_ident;
use syn::punctuated::Punctuated;
use syn::{Pat, PatIdent, Token};

use super::{Part, Pattern, Rest};
use crate::report::{Extent, Report, Reported};

impl Pattern {
    /// Types within the pattern are rustc's to check: it compiles the function as written.
    pub fn read(pattern: &Pat, report: &mut Report) -> Reported<Self> {
        match pattern {
            Pat::Ident(PatIdent { ident, subpat: None, by_ref, mutability, .. })
                if by_ref.is_none() || mutability.is_none() =>
            {
                Some(Self::Name(ident.clone()))
            }
            Pat::Wild(_) => Some(Self::Wild(Extent::from(pattern))),
            Pat::Paren(inner) => Self::read(&inner.pat, report),
            Pat::Type(typed) => Self::read(&typed.pat, report),
            Pat::Reference(reference) => {
                Some(Self::Reference(Extent::from(pattern), Box::new(Self::read(&reference.pat, report)?)))
            }
            Pat::Ident(PatIdent { ident, subpat: Some((_, inner)), by_ref: None, .. }) => {
                Some(Self::Whole(ident.clone(), Box::new(Self::read(inner, report)?)))
            }
            Pat::Tuple(tuple) => {
                let (parts, rest) = Self::read_parts(&tuple.elems, report)?;
                Some(Self::Tuple(Extent::from(pattern), parts, rest))
            }
            Pat::Struct(structure) => {
                let fields = structure.fields.iter().map(|field| match &field.member {
                    syn::Member::Named(name) => Some((name.to_string(), Self::read(&field.pat, report)?)),
                    syn::Member::Unnamed(_) => None,
                });
                Some(Self::Struct(Extent::from(pattern), fields.collect::<Option<_>>()?))
            }
            Pat::Slice(slice) => {
                let (parts, rest) = Self::read_parts(&slice.elems, report)?;
                Some(Self::Slice(Extent::from(pattern), parts, rest))
            }
            _ => {
                report.error(pattern, refusal(pattern));
                None
            }
        }
    }

    /// Whether it binds this name.
    pub fn binds(&self, name: &str) -> bool {
        match self {
            Self::Name(bound) => bound == name,
            Self::Wild(_) => false,
            Self::Whole(whole, inner) => whole == name || inner.binds(name),
            Self::Tuple(_, parts, rest) | Self::Slice(_, parts, rest) => {
                let rest = rest.as_ref().and_then(|rest| rest.name.as_ref());
                rest.is_some_and(|rest| rest == name) || parts.iter().any(|part| part.binds(name))
            }
            Self::Struct(_, fields) => fields.iter().any(|(_, part)| part.binds(name)),
            Self::Reference(_, inner) => inner.binds(name),
        }
    }

    /// The parts of a tuple or of an array, and what stands for the others.
    fn read_parts(patterns: &Punctuated<Pat, Token![,]>, report: &mut Report) -> Reported<(Vec<Self>, Option<Rest>)> {
        let mut rests = patterns.iter().enumerate().filter_map(|(position, part)| rest(position, part));
        let others = patterns.iter().filter(|part| rest(0, part).is_none());
        let parts: Vec<_> = others.map(|part| Self::read(part, report)).collect();
        Some((parts.into_iter().collect::<Reported<_>>()?, rests.next()))
    }

    /// The parts, each with the place of its value among so many.
    pub fn placed<'p>(parts: &'p [Self], rest: Option<&Rest>, length: usize) -> Reported<Vec<(&'p Self, usize)>> {
        let left_out = length.checked_sub(parts.len())?;
        let position = match rest {
            Some(rest) => rest.position,
            None => (left_out == 0).then_some(parts.len())?,
        };
        let place = |(i, part)| (part, if i < position { i } else { i + left_out });
        Some(parts.iter().enumerate().map(place).collect())
    }
}

impl Pattern {
    /// The parts of a pattern that takes a constant of the module apart. What stands behind `..` cannot be seen.
    pub fn parts_of_constant(&self) -> Reported<Vec<(&Self, Part)>> {
        match self {
            Self::Struct(_, parts) => {
                Some(parts.iter().map(|(name, part)| (part, Part::Named(format_ident!("{name}")))).collect())
            }
            Self::Tuple(_, parts, rest) | Self::Slice(_, parts, rest) => {
                let part_of = if matches!(self, Self::Tuple(..)) { Part::Field } else { Part::Element };
                let is_seen = rest.as_ref().is_none_or(|rest| rest.position == parts.len() && rest.name.is_none());
                is_seen.then(|| parts.iter().enumerate().map(|(i, part)| (part, part_of(i))).collect())
            }
            _ => None,
        }
    }
}

/// What a pattern outside the language is, and what to write instead.
fn refusal(pattern: &Pat) -> &'static str {
    match pattern {
        Pat::Ident(_) => {
            "`ref` before a name that is changed: borrow the part in a line of its own, `let a = &mut x[0];`"
        }
        Pat::TupleStruct(_) => "structs have named fields here: `Body { q, v }`",
        Pat::Lit(_) | Pat::Range(_) | Pat::Or(_) | Pat::Path(_) => {
            "this pattern may fail to match: it belongs in a `match` on integers or truth values"
        }
        Pat::Macro(_) => "macros cannot be looked into: write the pattern itself",
        _ => {
            "this pattern is not supported: use names, `_`, `(a, b)`, `[a, b]`, `Body { q, v }`, with `..`, `rest @ ..` and `whole @ …`"
        }
    }
}

/// `..` or `rest @ ..`.
fn rest(position: usize, pattern: &Pat) -> Option<Rest> {
    match pattern {
        Pat::Rest(_) => Some(Rest { position, name: None }),
        Pat::Ident(PatIdent { ident, subpat: Some((_, inner)), .. }) if matches!(**inner, Pat::Rest(_)) => {
            Some(Rest { position, name: Some(ident.clone()) })
        }
        _ => None,
    }
}
