//! `NODE_DUMP=lorenz:graph cargo build` prints a stage of the compilation of `lorenz`; `*` stands for all functions.

use std::fmt::Display;
use std::time::Instant;

use proc_macro2::{TokenStream, TokenTree};

/// Prints `stage` if the environment asks for it: `name:stage`, `name` for all stages, several separated by commas.
pub fn dump(function: &str, stage: &str, content: impl Display) {
    if asked(function, stage) {
        eprintln!("{function}, {stage}:\n{content}");
    }
}

/// Expands an item, and prints the time that it takes if the environment asks for `name:time`. What calls functions, or names
/// structs, is expanded in several parts, each of which prints its own.
pub fn timed(
    item: proc_macro::TokenStream,
    expand: impl FnOnce(TokenStream) -> TokenStream,
) -> proc_macro::TokenStream {
    let item = TokenStream::from(item);
    let name = std::env::var_os("NODE_DUMP").and_then(|_| name(item.clone()));
    let start = Instant::now();
    let expanded = expand(item);
    if let Some(name) = name.filter(|name| asked(name, "time")) {
        eprintln!("{name}, time: {:.3} ms", 1e3 * start.elapsed().as_secs_f64());
    }
    expanded.into()
}

fn asked(function: &str, stage: &str) -> bool {
    let Ok(wanted) = std::env::var("NODE_DUMP") else { return false };
    wanted.split(',').any(|entry| match entry.split_once(':') {
        Some((name, which)) => (name == function || name == "*") && which == stage,
        None => entry == function || entry == "*",
    })
}

/// The name of the first function or struct.
fn name(tokens: TokenStream) -> Option<String> {
    let mut tokens = tokens.into_iter();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(word) if word == "fn" || word == "struct" => return Some(tokens.next()?.to_string()),
            TokenTree::Group(group) => {
                if let Some(name) = name(group.stream()) {
                    return Some(name);
                }
            }
            _ => {}
        }
    }
    None
}
