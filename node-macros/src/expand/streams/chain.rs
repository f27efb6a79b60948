//! What rustc does with the hidden macros: the definitions that an item asks for are looked up, and the expansion goes on.

use std::collections::HashMap;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote;
use syn::{Ident, Path};

use super::seeds::{Input, Macro};
use crate::definition::Answer;
use crate::expand::{
    derive_parameters, derive_state, dynamics_with, function_with, missing_function, ode_dynamics, ode_function,
    parameters_with, state_with,
};

/// How many definitions deep a chain is followed: those that come back to themselves end here.
const DEPTH: usize = 6;

/// The functions and structs that can be named, by their names.
pub struct Library(HashMap<String, Input>);

impl Library {
    pub fn of(inputs: &[Input]) -> Self {
        let definable = inputs.iter().filter(|input| input.kind != Macro::Dynamics);
        let named = definable.filter_map(|input| Some((name(&input.item)?, input.clone())));
        Self(named.collect())
    }

    /// All that a call expands to, one stream for each macro.
    pub fn expand(&self, input: &Input) -> Vec<TokenStream> {
        self.follow(input, 0)
    }

    fn follow(&self, input: &Input, depth: usize) -> Vec<TokenStream> {
        let (options, item) = (input.options.clone(), input.item.clone());
        let first = match input.kind {
            Macro::Dynamics => ode_dynamics(options, item),
            Macro::Function => ode_function(options, item),
            Macro::State => derive_state(item),
            Macro::Parameters => derive_parameters(item),
        };
        let Some(mut answer) = question(first.clone()) else { return vec![first] };
        let then = match input.kind {
            Macro::Dynamics => dynamics_with,
            Macro::Function => function_with,
            Macro::State => state_with,
            Macro::Parameters => parameters_with,
        };
        let paths = syn::parse2::<Answer>(answer.clone()).map(|answer| answer.paths).unwrap_or_default();
        for path in &paths {
            match self.definition(path, depth) {
                Some(definition) => answer.extend([TokenTree::Group(Group::new(Delimiter::Brace, definition))]),
                None => answer = missing(answer),
            }
        }
        vec![first, then(answer)]
    }

    /// What the hidden macro of a function or struct hands on.
    fn definition(&self, path: &Path, depth: usize) -> Option<TokenStream> {
        let input = self.0.get(&path.segments.last()?.ident.to_string()).filter(|_| depth < DEPTH)?;
        self.follow(input, depth + 1).into_iter().find_map(handed_on)
    }
}

/// The chain as it goes on without a definition.
fn missing(answer: TokenStream) -> TokenStream {
    let mut named = TokenStream::from(TokenTree::Group(Group::new(Delimiter::Brace, quote! { end, })));
    named.extend(answer.clone().into_iter().skip(1));
    match question(missing_function(named)) {
        Some(next) => next,
        None => answer,
    }
}

/// What a macro of the chain is called with: `name! { { … } (…) { … } […] … }`, wherever it stands.
fn question(tokens: TokenStream) -> Option<TokenStream> {
    let tokens: Vec<_> = tokens.into_iter().collect();
    tokens.iter().enumerate().find_map(|(place, token)| {
        let TokenTree::Group(group) = token else { return None };
        let is_call = place > 0 && tokens[place - 1].to_string() == "!";
        if is_call && syn::parse2::<Answer>(group.stream()).is_ok() {
            return Some(group.stream());
        }
        question(group.stream())
    })
}

/// What stands last in the hidden macro.
fn handed_on(tokens: TokenStream) -> Option<TokenStream> {
    let tokens: Vec<_> = tokens.into_iter().collect();
    let place = tokens.iter().position(|token| token.to_string() == "macro_rules")?;
    let mut inner = tokens[place..].iter().find_map(group)?;
    // rules → the body of the rule → what the next macro is called with → the last group of that
    for _ in 0..3 {
        inner = inner.into_iter().filter_map(|token| group(&token)).last()?;
    }
    Some(inner)
}

fn group(token: &TokenTree) -> Option<TokenStream> {
    match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group.stream()),
        _ => None,
    }
}

/// The name of an item: what stands after `fn` or `struct`.
fn name(item: &TokenStream) -> Option<String> {
    let words: Vec<_> = item.clone().into_iter().collect();
    let place = words.iter().position(|word| ["fn", "struct"].contains(&word.to_string().as_str()))?;
    syn::parse2::<Ident>(TokenStream::from(words.get(place + 1)?.clone())).ok().map(|name| name.to_string())
}
