//! Names of generated variables and types.

use std::collections::HashSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::Path;

use crate::taylor::Program;

/// What generated code calls its own variables and the runtime's kernels.
const TAKEN: [&str; 33] = [
    "x",
    "next",
    "s",
    "b",
    "now",
    "w",
    "k",
    "j",
    "dc",
    "cc",
    "dt",
    "sums",
    "zero",
    "c",
    "p",
    "time",
    "scale",
    "slopes",
    "older",
    "weight",
    "lane",
    "sum",
    "term",
    "factor",
    "derivatives",
    "chain",
    "companion",
    "power",
    "product",
    "quotient",
    "integral",
    "root",
    "square",
];

/// How it calls variables that are numbered.
const PREFIXES: [&str; 2] = ["holds_", "slope_"];

/// One variable for each series, after what the user called it.
pub fn variables(program: &Program) -> Vec<Ident> {
    let mut taken: HashSet<String> = TAKEN.map(String::from).into();
    let name = |(i, base): (usize, &str)| {
        let clean: String = base.chars().map(|c| if c.is_alphanumeric() { c } else { '_' }).collect();
        let clean = clean.trim_start_matches('_').to_lowercase();
        let is_ours = PREFIXES.iter().any(|prefix| clean.starts_with(prefix));
        let clean = if is_ours { format!("v_{clean}") } else { clean.to_owned() };
        let mut name = if syn::parse_str::<Ident>(&clean).is_ok() { clean } else { format!("v_{clean}") };
        while !taken.insert(name.clone()) {
            name = format!("{name}_{i}");
        }
        Ident::new(&name, Span::mixed_site())
    };
    program.series.iter().map(|series| series.name.as_str()).enumerate().map(name).collect()
}

/// Implementations where their variables are in sight, and no constants of the user's that are called like them.
pub fn among_names(implementations: TokenStream, runtime: &Path) -> TokenStream {
    if implementations.is_empty() {
        return implementations;
    }
    quote! {
        #[allow(unused_imports, non_local_definitions)]
        const _: () = {
            use #runtime::__private::names::*;
            #implementations
        };
    }
}

/// `forced_pendulum` becomes `ForcedPendulum`.
pub fn camel_case(name: &Ident) -> Ident {
    let text = name.to_string();
    let words = text.trim_start_matches("r#").split('_').filter(|word| !word.is_empty());
    let camel: String = words.map(capitalised).collect();
    syn::parse_str::<Ident>(&camel).map_or_else(|_| name.clone(), |_| Ident::new(&camel, name.span()))
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}
