//! What is wrong with the user's function: all of it, each on its token.

use std::collections::HashSet;
use std::fmt::Display;

use proc_macro2::{Span, TokenStream};

/// The errors found so far, in the order of their discovery.
#[derive(Default)]
pub struct Report {
    errors: Vec<syn::Error>,
    seen: HashSet<String>,
}

impl Report {
    /// Notes a mistake at `span`; a statement in a loop is read once per iteration but reported once.
    pub fn error(&mut self, span: Span, message: impl Display) {
        let message = message.to_string();
        if self.seen.insert(format!("{span:?} {message}")) {
            self.errors.push(syn::Error::new(span, message));
        }
    }

    pub fn is_empty(&self) -> bool {
        self.errors.is_empty()
    }

    /// One `compile_error!` for each mistake.
    pub fn compile_errors(&self) -> TokenStream {
        self.errors.iter().map(syn::Error::to_compile_error).collect()
    }

    #[cfg(test)]
    pub fn messages(&self) -> Vec<String> {
        self.errors.iter().map(ToString::to_string).collect()
    }
}

/// What a stage returns: nothing when it has reported why.
pub type Reported<T> = Option<T>;
