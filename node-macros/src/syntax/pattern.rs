//! Patterns of arguments, `let` and `for`.

use syn::{Pat, PatIdent};

use super::{Pattern, Rest};
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
            Pat::Tuple(tuple) => Some(Self::Tuple(Extent::from(pattern), Self::read_all(&tuple.elems, report)?)),
            Pat::Struct(structure) => {
                let fields = structure.fields.iter().map(|field| match &field.member {
                    syn::Member::Named(name) => Some((name.to_string(), Self::read(&field.pat, report)?)),
                    syn::Member::Unnamed(_) => None,
                });
                Some(Self::Struct(Extent::from(pattern), fields.collect::<Option<_>>()?))
            }
            Pat::Slice(slice) => {
                let mut rests = slice.elems.iter().enumerate().filter_map(|(position, part)| rest(position, part));
                let others = slice.elems.iter().filter(|part| rest(0, part).is_none());
                Some(Self::Slice(Extent::from(pattern), Self::read_all(others, report)?, rests.next()))
            }
            _ => {
                report.error(
                    pattern,
                    "this pattern is not supported: use names, `_`, `(a, b)`, `[a, b]`, `[a, rest @ .., b]` and `Body { q, v }`",
                );
                None
            }
        }
    }

    /// Whether it binds this name.
    pub fn binds(&self, name: &str) -> bool {
        match self {
            Self::Name(bound) => bound == name,
            Self::Wild(_) => false,
            Self::Tuple(_, parts) => parts.iter().any(|part| part.binds(name)),
            Self::Slice(_, parts, rest) => {
                let rest = rest.as_ref().and_then(|rest| rest.name.as_ref());
                rest.is_some_and(|rest| rest == name) || parts.iter().any(|part| part.binds(name))
            }
            Self::Struct(_, fields) => fields.iter().any(|(_, part)| part.binds(name)),
            Self::Reference(_, inner) => inner.binds(name),
        }
    }

    fn read_all<'p>(patterns: impl IntoIterator<Item = &'p Pat>, report: &mut Report) -> Reported<Vec<Self>> {
        let parts: Vec<_> = patterns.into_iter().map(|part| Self::read(part, report)).collect();
        parts.into_iter().collect()
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
