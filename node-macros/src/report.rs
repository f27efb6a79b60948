//! What is wrong with the user's function: all of it, each on its tokens.

use std::collections::HashSet;
use std::fmt::Display;

use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;

/// The errors found so far, in the order of their discovery.
#[derive(Clone, Default)]
pub struct Report {
    errors: Vec<syn::Error>,
    seen: HashSet<String>,
    /// The first expression that could not be followed without an error: rustc reports it, or else this is shown.
    lost: Option<Lost>,
    /// When the mistakes that follow are such, if not always: "for `N = 2`".
    pub circumstances: Option<String>,
}

/// Where the thread was lost, and why, if that is known.
#[derive(Clone)]
struct Lost {
    at: Extent,
    why: Option<String>,
    /// In another function than the one that is compiled: rustc looks at it by itself.
    is_elsewhere: bool,
}

/// Where something was written: from its first token to its last.
#[derive(Clone, Copy, Debug)]
pub struct Extent {
    first: Span,
    last: Span,
}

impl Report {
    /// Notes a mistake; a statement in a loop is read once per iteration but reported once.
    pub fn error(&mut self, at: impl Into<Extent>, message: impl Display) {
        let (at, mut message) = (at.into(), message.to_string());
        if let Some(circumstances) = &self.circumstances {
            message = format!("{message}, {circumstances}");
        }
        if self.seen.insert(format!("{at:?} {message}")) {
            let ends = [at.first, at.last].map(|span| Ident::new("_", span));
            let tokens: TokenStream = ends.iter().map(ToTokens::to_token_stream).collect();
            self.errors.push(syn::Error::new_spanned(tokens, message));
        }
    }

    /// Notes a mistake from which nothing comes.
    pub fn refuse<T>(&mut self, at: impl Into<Extent>, message: impl Display) -> Reported<T> {
        self.error(at, message);
        None
    }

    /// Notes an expression that does not fit, which is rustc's to report.
    pub fn lose(&mut self, at: Extent, is_elsewhere: bool) {
        self.lost.get_or_insert(Lost { at, why: None, is_elsewhere });
    }

    /// Notes a name that is probably misspelt, which is rustc's to report: it knows all names that there are.
    pub fn misspelt(&mut self, name: &Ident, message: String) {
        self.lost.get_or_insert(Lost { at: Extent::from(name), why: Some(message), is_elsewhere: false });
    }

    /// Where rustc has to say what is wrong, and what is said if it does not.
    pub fn lost(&self) -> Option<(Span, Option<&str>)> {
        self.lost.as_ref().map(|lost| (lost.at.first, lost.why.as_deref()))
    }

    /// Whether the thread was lost in another function than the one that is compiled.
    pub fn is_lost_elsewhere(&self) -> bool {
        self.lost.as_ref().is_some_and(|lost| lost.is_elsewhere)
    }

    pub fn is_empty(&self) -> bool {
        self.errors.is_empty()
    }

    /// One `compile_error!` for each mistake.
    pub fn compile_errors(&self) -> TokenStream {
        self.errors.iter().map(syn::Error::to_compile_error).collect()
    }

    pub fn messages(&self) -> Vec<String> {
        self.errors.iter().map(ToString::to_string).collect()
    }
}

impl From<Span> for Extent {
    fn from(span: Span) -> Self {
        Self { first: span, last: span }
    }
}

impl<T: ToTokens + ?Sized> From<&T> for Extent {
    fn from(tokens: &T) -> Self {
        let mut spans = tokens.to_token_stream().into_iter().map(|token| token.span());
        let first = spans.next().unwrap_or_else(Span::call_site);
        Self { first, last: spans.last().unwrap_or(first) }
    }
}

/// What a stage returns: nothing when it has reported why.
pub type Reported<T> = Option<T>;
