//! Asks for the definitions of the functions that an item calls.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{ItemFn, Path, Result, Token, braced, bracketed, parenthesized, parse_quote};

use super::alias::{alias, import_calls, is_struct};
use super::arguments::Arguments;
use super::source::Source;
use super::unanswered::{Unanswered, is_unanswered, note};
use crate::report::Reported;
use crate::syntax::{Options, imports, path_text};

/// What an item is asked with, and what has been found: `{ next, … } (options) { item } [paths] { definition } …`.
pub struct Answer {
    /// The macros that are still to be called.
    pub next: Vec<Path>,
    pub options: TokenStream,
    pub item: Source,
    /// The functions that the item calls, and the structs that it names.
    pub paths: Vec<Path>,
    /// Their definitions, in the same order; empty if there is none.
    pub found: Vec<TokenStream>,
}

impl Answer {
    /// Of an item that needs no others.
    pub fn alone(options: TokenStream, item: Source) -> Self {
        Self { next: Vec::new(), options, item, paths: Vec::new(), found: Vec::new() }
    }
}

/// Asks from inside a constant, where the names of the macros are out of the user's sight. It ends with `dynamics_with!`.
///
/// `use gravity as alias` imports the function, and the macro if there is one. If there is none, the alias of the scope
/// around is seen, which is the macro that says so. A function that does not exist is rustc's to report: in its place the
/// import finds a type, unless that would hide a module, and the alias is the constant of the scope around; in the place of a
/// struct it finds a constant. What the body imports is in sight.
///
/// If rustc gives up the chain, since a function that it asks for has a mistake, there are the `unanswered` dynamics.
pub fn request_inside(
    runtime: &Path,
    options: &TokenStream,
    item: &Source,
    paths: &[Path],
    unanswered: &Unanswered,
) -> TokenStream {
    let aliases: Vec<_> = paths.iter().map(|path| alias(path, item.name())).collect();
    let (structs, functions): (Vec<_>, Vec<_>) = paths.iter().partition(|path| is_struct(path));
    let types = functions.iter().filter_map(|path| path.get_ident()).filter(|name| !is_module(name, item));
    let constants = structs.iter().filter_map(|path| path.get_ident());
    let structs = structs.iter().map(|path| Arguments::of(path, item).alias(path, &found(path, item)));
    let imports = item.function().into_iter().flat_map(imports);
    let chain = chain(runtime, "dynamics_with", &aliases, options, item, paths);
    let Unanswered { system, dynamics } = unanswered;
    quote! {
        #[allow(unused, non_camel_case_types, non_upper_case_globals, non_local_definitions)]
        const _: () = {
            #(use #runtime::__private::missing_function as #aliases;)*
            #(const #aliases: u8 = 1; enum #aliases {})*
            #(#structs)*
            #system
            const _: () = {
                #(#imports)*
                #(enum #types {})*
                #(const #constants: u8 = 1;)*
                #(use #paths as #aliases;)*
                const _: () = {
                    #chain
                    #dynamics
                };
            };
        };
    }
}

/// The function, which calls others by what they are asked for by: what rustc cannot find, it says once.
pub fn calling_as_it_asks(function: &ItemFn, paths: &[Path]) -> ItemFn {
    let (mut function, source) = (function.clone(), Source::Function(function.clone()));
    let in_sight = paths.iter().filter(|path| !is_struct(path) && source.outside(path) == **path);
    let imports = in_sight.filter_map(|path| Some((alias(path, source.name()), path.get_ident()?)));
    let imports = imports.map(|(alias, name)| parse_quote! { #[allow(unused_imports)] use #alias as #name; });
    function.block.stmts.splice(0..0, imports);
    import_calls(&mut function.block, paths, source.name());
    function
}

/// Asks from where the item stands, so that what comes of it stands there too. It ends with the macro `then`. If rustc gives up
/// the chain, this is noted, and `unanswered` is of the item itself.
pub fn request_beside(
    runtime: &Path,
    then: &str,
    options: &TokenStream,
    item: &Source,
    paths: &[Path],
    unanswered: &TokenStream,
) -> TokenStream {
    let aliases: Vec<_> = paths.iter().map(|path| alias(path, item.name())).collect();
    let chain = chain(runtime, then, &aliases, options, item, paths);
    let paths = paths.iter().map(|path| item.outside(path));
    let note = note(item, runtime);
    quote! {
        #(#[doc(hidden)] #[allow(unused_imports)] use #paths as #aliases;)*
        #chain
        #note
        #unanswered
    }
}

fn chain(
    runtime: &Path,
    then: &str,
    aliases: &[Ident],
    options: &TokenStream,
    item: &Source,
    paths: &[Path],
) -> TokenStream {
    let then = Ident::new(then, Span::call_site());
    let Some((first, others)) = aliases.split_first() else { return TokenStream::new() };
    quote! { #first! { { #(#others,)* #runtime::__private::#then, } (#options) { #item } [#(#paths),*] } }
}

/// Whether paths of the item begin with this name.
fn is_module(name: &Ident, item: &Source) -> bool {
    let text = quote! { #item }.to_string();
    text.contains(&format!("{name} ::"))
}

/// What the macro of a function or struct that has no definition does: it says so, and the chain goes on.
pub fn go_on_without(answer: &Answer) -> Reported<TokenStream> {
    let Answer { next, options, item, paths, found } = answer;
    let (then, next) = next.split_first()?;
    let path = paths.get(found.len())?;
    let runtime = Options::runtime_of(options);
    let complaint = if is_struct(path) { of_struct } else { of_function }(path, item, &runtime);
    Some(quote! { #complaint #then! { { #(#next,)* } (#options) { #item } [#(#paths),*] #({ #found })* {} } })
}

/// A name in a pattern is a variable, or the constant of this name if there is one, which is not 0. What rustc could not import
/// is an error also as a type, and a constant with an error in it is not evaluated.
fn of_function(path: &Path, item: &Source, runtime: &Path) -> TokenStream {
    let message = format!(
        "the text of `{}` is not known here: write `#[ode_function]` before that function; if it is there, that \
         function has a mistake",
        path_text(path)
    );
    let (alias, complain) = (alias(path, item.name()), unless_reported(path, item, runtime, &message));
    quote! {
        const _: () = {
            let _ = None::<#alias>;
            match 0 {
                #alias => #complain,
                _ => (),
            }
        };
    }
}

/// Dynamics without the fields name the struct by its alias, and after a complaint this is no type that could bring other
/// errors with it.
fn of_struct(path: &Path, item: &Source, runtime: &Path) -> TokenStream {
    let message = format!(
        "the fields of `{}` are not known here: write `#[derive(State)]`, or of parameters `#[derive(Parameters)]`, before \
         that struct; if it is a type alias, write the type itself; an enum is no \
         parameter, but an integer is, to `match` on",
        path_text(path)
    );
    let (alias, complain) = (alias(path, item.name()), unless_reported(path, item, runtime, &message));
    let (found, Arguments { parameters, names, some }) = (found(path, item), Arguments::of(path, item));
    let kept = quote! { #runtime::__private::Kept<{ let _ = None::<#found<#some>>; #complain; true }> };
    quote! {
        type #alias<#parameters> = <#kept as #runtime::__private::Keep<#found<#names>>>::Type;
        const _: () = {
            let _ = None::<#alias<#some>>;
        };
    }
}

/// The name of the struct itself, which rustc may not find.
fn found(path: &Path, item: &Source) -> Ident {
    format_ident!("{}_found", alias(path, item.name()))
}

/// Panics with the message at the path, unless rustc has something to say: what is wrong with what the item at the end of the
/// path asked for.
fn unless_reported(path: &Path, item: &Source, runtime: &Path, message: &str) -> TokenStream {
    let [first, last] =
        [path.segments.first(), path.segments.last()].map(|end| end.map_or_else(Span::call_site, Spanned::span));
    let is_unanswered = is_unanswered(&item.outside(path), runtime);
    let (panic, message) = (quote_spanned! { first=> panic }, quote_spanned! { last=> !(#message) });
    quote! { if !#is_unanswered { #panic #message } }
}

impl Parse for Answer {
    fn parse(input: ParseStream) -> Result<Self> {
        let (next, options, item, paths);
        braced!(next in input);
        parenthesized!(options in input);
        braced!(item in input);
        bracketed!(paths in input);
        let paths_of =
            |input: ParseStream| Punctuated::<Path, Token![,]>::parse_terminated_with(input, Path::parse_mod_style);
        let (next, paths) = (paths_of(&next)?, paths_of(&paths)?);
        let mut found = Vec::new();
        while !input.is_empty() {
            let definition;
            braced!(definition in input);
            found.push(definition.parse()?);
        }
        let (next, paths) = (next.into_iter().collect(), paths.into_iter().collect());
        Ok(Self { next, options: options.parse()?, item: item.parse()?, paths, found })
    }
}
