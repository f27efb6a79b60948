//! Patterns of arguments, `let` and `for`.

use syn::Pat;

use super::Pattern;
use crate::report::{Extent, Report, Reported};

impl Pattern {
    /// Types within the pattern are rustc's to check: it compiles the function as written.
    pub fn read(pattern: &Pat, report: &mut Report) -> Reported<Self> {
        match pattern {
            Pat::Ident(name) if name.by_ref.is_none() && name.subpat.is_none() => Some(Self::Name(name.ident.clone())),
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
                let dots = slice.elems.iter().position(|part| matches!(part, Pat::Rest(_)));
                let named = slice.elems.iter().filter(|part| !matches!(part, Pat::Rest(_)));
                Some(Self::Slice(Extent::from(pattern), Self::read_all(named, report)?, dots))
            }
            _ => {
                report.error(
                    pattern,
                    "this pattern is not supported: use names, `_`, `(a, b)`, `[a, b]`, `[a, .., b]` and `Body { q, v }`",
                );
                None
            }
        }
    }

    fn read_all<'p>(patterns: impl IntoIterator<Item = &'p Pat>, report: &mut Report) -> Reported<Vec<Self>> {
        let parts: Vec<_> = patterns.into_iter().map(|part| Self::read(part, report)).collect();
        parts.into_iter().collect()
    }
}
