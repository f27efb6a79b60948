//! Asks for the definitions of the functions that an item calls.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{ItemFn, Path, Result, Token, braced, bracketed, parenthesized, parse_quote};

use super::alias::{alias, asked, import_calls, is_struct};
use super::name::{has_macro_of_other_name, is_in_preludes, macro_path};
use super::scopes::Scopes;
use super::source::Source;
use super::unanswered::{Unanswered, note};
use crate::syntax::imports;

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
/// What the body imports is in sight. If rustc gives up the chain, since a function that it asks for has a mistake, there are the
/// `unanswered` dynamics.
pub fn request_inside(
    runtime: &Path,
    options: &TokenStream,
    item: &Source,
    paths: &[Path],
    unanswered: &Unanswered,
) -> TokenStream {
    let imports = item.function().into_iter().flat_map(imports);
    let scopes: Vec<_> = paths.iter().map(|path| Scopes::of(path, item, runtime)).collect();
    let asked: Vec<_> = scopes.iter().map(|scopes| scopes.asked.clone()).collect();
    let (around, importing) =
        (scopes.iter().map(|scopes| &scopes.around), scopes.iter().map(|scopes| &scopes.importing));
    let chain = chain(runtime, "dynamics_with", &asked, options, item, paths);
    let Unanswered { system, dynamics } = unanswered;
    quote! {
        #[allow(unused, non_camel_case_types, non_upper_case_globals, non_local_definitions)]
        const _: () = {
            #(#around)*
            #system
            const _: () = {
                #(#imports)*
                #(#importing)*
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
    let imported = in_sight.filter(|path| !is_in_preludes(path) && !has_macro_of_other_name(path));
    let imports = imported.filter_map(|path| Some((alias(path, source.name()), path.get_ident()?)));
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
    let asked: Vec<_> = paths.iter().map(|path| asked(path, item.name())).collect();
    let chain = chain(runtime, then, &asked, options, item, paths);
    let imported = paths.iter().filter(|path| !is_in_preludes(path));
    let aliases = imported.clone().map(|path| alias(path, item.name()));
    let macros = imported.map(|path| macro_path(&item.outside(path)));
    let note = note(item, runtime);
    quote! {
        #(#[doc(hidden)] #[allow(unused_imports)] use #macros as #aliases;)*
        #chain
        #note
        #unanswered
    }
}

fn chain(
    runtime: &Path,
    then: &str,
    asked: &[Ident],
    options: &TokenStream,
    item: &Source,
    paths: &[Path],
) -> TokenStream {
    let then = Ident::new(then, Span::call_site());
    let Some((first, others)) = asked.split_first() else { return TokenStream::new() };
    quote! { #first! { { #(#others,)* #runtime::__private::#then, } (#options) { #item } [#(#paths),*] } }
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
