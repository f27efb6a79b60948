//! Definitions from elsewhere.
//!
//! A procedural macro sees one item. So `#[ode_function] fn gravity` leaves a hidden macro `gravity!` beside the function,
//! which hands its definition on: `use orbit::gravity;` imports both. What calls functions expands to a chain of calls of
//! their macros,
//!
//! ```text
//! gravity! { { drag, dynamics_with, } STATE }
//!     → drag! { { dynamics_with, } STATE { gravity's definition } }
//!     → dynamics_with! { { } STATE { gravity's definition } { drag's definition } }
//! ```
//!
//! at whose end a procedural macro goes on with all of them. A definition brings those of the functions that it calls, each
//! found where it was written. Its constants mean something in its own module alone, so that [`scope`] gives their
//! values by constant functions of a hidden type, which the definition's number leads to.

mod alias;
mod arguments;
mod export;
mod import;
mod missing;
mod name;
mod request;
mod scope;
mod scopes;
mod source;
#[cfg(test)]
mod tests;
mod unanswered;

use std::collections::HashMap;

use proc_macro2::{Delimiter, Group, TokenStream};
use quote::{ToTokens, quote};
use syn::parse::{Parse, ParseStream, Parser};
use syn::{LitInt, Path, Result, Token, braced, bracketed, parenthesized};

pub use alias::{asked, import_calls, is_struct};
pub use export::{export, number};
pub use missing::go_on_without;
pub use request::{Answer, calling_as_it_asks, request_beside, request_inside};
pub use scope::scope;
pub use source::Source;
pub use unanswered::{Unanswered, answer, unless_answered};

use crate::report::{Report, Reported};
use crate::syntax::{Callee, Options, Origin, Structure, Structures, path_text};

/// An item as its macro hands it on: `42 (options) [drag 17,] { fn gravity … }`.
#[derive(Clone)]
pub struct Definition {
    pub id: u64,
    pub options: TokenStream,
    /// The functions that it calls and the structs that it names, by the path that it writes.
    pub calls: Vec<(Path, u64)>,
    pub item: Source,
}

/// The definitions that an item needs.
#[derive(Default)]
pub struct Definitions {
    runtime: Option<Path>,
    pub structures: Structures,
    callees: HashMap<u64, Callee>,
    /// By the caller, `None` for the item itself, and the path that it writes.
    calls: HashMap<(Option<u64>, String), u64>,
}

impl Definitions {
    /// What was found; nothing without an error if one of them is broken, which was reported there.
    pub fn read(answer: &Answer, runtime: &Path) -> Reported<Self> {
        let mut definitions = Self { runtime: Some(runtime.clone()), ..Self::default() };
        for (path, tokens) in answer.paths.iter().zip(&answer.found) {
            let found = read_all(tokens)?;
            definitions.call(None, path, found.last()?.id);
            for definition in found {
                definitions.add(definition)?;
            }
        }
        Some(definitions)
    }

    /// A definition whose own are there already.
    fn add(&mut self, definition: Definition) -> Reported<()> {
        let Definition { id, options, calls, item } = definition;
        for (path, called) in calls {
            self.call(Some(id), &path, called);
        }
        let mut report = Report::default();
        let options = Options::read_of_function(options, &mut report);
        match item {
            Source::Struct(item) => self.structures.add(id, Structure { item, constants: options.constants }),
            Source::Function(item) => {
                let callee = Callee::read(&item, options.known(&self.structures, Some(id)), &mut report)?;
                self.callees.insert(id, callee);
            }
        }
        Some(())
    }

    fn call(&mut self, user: Option<u64>, path: &Path, id: u64) {
        self.structures.name(user, path_text(path), id);
        self.calls.insert((user, path_text(path)), id);
    }

    /// The function that `caller` calls by this path.
    pub fn called(&self, caller: Option<u64>, path: &str) -> Option<(u64, &Callee)> {
        let id = *self.calls.get(&(caller, path.to_owned()))?;
        Some((id, self.callees.get(&id)?))
    }

    /// Where the constants that a function names are found.
    pub fn origin(&self, id: u64) -> Option<Origin> {
        Some(Origin { id, function: self.callees.get(&id)?.name.to_string(), runtime: self.runtime.clone()? })
    }
}

/// The definitions that a macro handed on: those that the last one needs, and the last one.
pub fn read_all(tokens: &TokenStream) -> Reported<Vec<Definition>> {
    let parser = |input: ParseStream| {
        let mut all = Vec::new();
        while !input.is_empty() {
            all.push(input.parse()?);
        }
        Ok(all)
    };
    parser.parse2(tokens.clone()).ok().filter(|all: &Vec<_>| !all.is_empty())
}

impl Parse for Definition {
    fn parse(input: ParseStream) -> Result<Self> {
        let (options, calls, item);
        let id = input.parse::<LitInt>()?.base10_parse()?;
        parenthesized!(options in input);
        bracketed!(calls in input);
        braced!(item in input);
        let call = |input: ParseStream| {
            let path = input.call(Path::parse_mod_style)?;
            Ok((path, input.parse::<LitInt>()?.base10_parse()?))
        };
        let calls = calls.parse_terminated(call, Token![,])?.into_iter().collect();
        Ok(Self { id, options: options.parse()?, calls, item: item.parse()? })
    }
}

impl ToTokens for Definition {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self { id, options, calls, item } = self;
        let calls = calls.iter().map(|(path, id)| quote! { #path #id, });
        let options = Group::new(Delimiter::Parenthesis, options.clone());
        tokens.extend(quote! { #id #options [#(#calls)*] { #item } });
    }
}
