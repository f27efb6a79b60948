//! Asks for the definitions of the functions that an item calls.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{ItemFn, Path, Result, Token, braced, bracketed, parenthesized, parse_quote};

use super::alias::{alias, import_calls, is_struct};
use super::source::Source;
use crate::report::{Report, Reported};
use crate::syntax::{imports, path_text};

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

/// Asks from inside a constant, where the names of the macros are out of the user's sight. It ends with the macro `then`.
///
/// `use gravity as alias` imports the function, and the macro if there is one. If there is none, the alias of the scope
/// around is seen, which is the macro that says so. A function that does not exist is rustc's to report: in its place the
/// import finds a type, unless that would hide a module, and the alias is the constant of the scope around. What the body
/// imports is in sight.
pub fn request_inside(runtime: &Path, then: &str, options: &TokenStream, item: &Source, paths: &[Path]) -> TokenStream {
    let aliases: Vec<_> = paths.iter().map(|path| alias(path, item.name())).collect();
    let functions = paths.iter().filter(|path| !is_struct(path)).filter_map(Path::get_ident);
    let names = functions.filter(|name| !is_module(name, item));
    let imports = item.function().into_iter().flat_map(imports);
    let chain = chain(runtime, then, &aliases, options, item, paths);
    quote! {
        #[allow(unused, non_camel_case_types, non_upper_case_globals, non_local_definitions)]
        const _: () = {
            #(use #runtime::__private::missing_function as #aliases;)*
            #(const #aliases: u8 = 1; enum #aliases {})*
            const _: () = {
                #(#imports)*
                #(enum #names {})*
                #(use #paths as #aliases;)*
                const _: () = {
                    #chain
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

/// Asks from where the item stands, so that what comes of it stands there too; a constant tells that it asked, in case that
/// nothing comes of it.
pub fn request_beside(runtime: &Path, then: &str, options: &TokenStream, item: &Source, paths: &[Path]) -> TokenStream {
    let aliases: Vec<_> = paths.iter().map(|path| alias(path, item.name())).collect();
    let chain = chain(runtime, then, &aliases, options, item, paths);
    let paths = paths.iter().map(|path| item.outside(path));
    let (visibility, asks) = (item.visibility(), asks(item.name()));
    quote! {
        #[doc(hidden)]
        #[allow(unused, non_upper_case_globals)]
        #visibility const #asks: u8 = 1;
        #(#[doc(hidden)] #[allow(unused_imports)] use #paths as #aliases;)*
        #chain
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

/// The name of the constant beside a function that asks for others.
fn asks(function: &Ident) -> Ident {
    format_ident!("__{}_asks", function)
}

/// Whether paths of the item begin with this name.
fn is_module(name: &Ident, item: &Source) -> bool {
    let text = quote! { #item }.to_string();
    text.contains(&format!("{name} ::"))
}

/// What the macro of a function that has no definition does: it says so, and the chain goes on.
pub fn go_on_without(answer: &Answer, report: &mut Report) -> Reported<TokenStream> {
    let Answer { next, options, item, paths, found } = answer;
    let (then, next) = next.split_first()?;
    let path = paths.get(found.len())?;
    let complaint = if is_struct(path) {
        let message = format!(
            "the fields of `{}` are not known here: write `#[derive(State)]`, or of parameters `#[derive(Parameters)]`, before \
             that struct; if it is a type alias, write the type itself",
            path_text(path)
        );
        report.error(path, message);
        TokenStream::new()
    } else {
        unless_reported(path, item.name())
    };
    Some(quote! { #complaint #then! { { #(#next,)* } (#options) { #item } [#(#paths),*] #({ #found })* {} } })
}

/// Says that a function has no definition, unless rustc has something to say: that there is no such function, or what is
/// wrong with those that it asked for.
///
/// A name in a pattern is a variable, or the constant of this name if there is one, which is not 0. What rustc could not import
/// is an error also as a type, and a constant with an error in it is not evaluated.
fn unless_reported(path: &Path, caller: &Ident) -> TokenStream {
    let function = path_text(path);
    let message = format!(
        "the text of `{function}` is not known here: write `#[ode_function]` before that function; if it is there, that \
         function has a mistake"
    );
    let [first, last] =
        [path.segments.first(), path.segments.last()].map(|end| end.map_or_else(Span::call_site, Spanned::span));
    let (alias, (beside, asks)) = (alias(path, caller), beside(path));
    let (panic, message) = (quote_spanned! { first=> panic }, quote_spanned! { last=> !(#message) });
    quote! {
        const _: () = {
            #beside
            let _ = None::<#alias>;
            match (0, 0) {
                (#alias, #asks) => #panic #message,
                _ => (),
            }
        };
    }
}

/// The constant beside a function that asks for others, and what brings it into sight if there is one.
fn beside(path: &Path) -> (TokenStream, TokenStream) {
    let mut module = path.clone();
    let Some(function) = module.segments.pop() else { return (TokenStream::new(), quote! { _ }) };
    let asks = asks(&function.ident);
    let import = (!module.segments.is_empty()).then(|| quote! { use #module *; });
    (import.unwrap_or_default(), asks.into_token_stream())
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
