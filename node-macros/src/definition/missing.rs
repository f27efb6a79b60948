//! What is said of a function or struct that has no definition.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Path;
use syn::spanned::Spanned;

use super::alias::{alias, is_struct};
use super::arguments::Arguments;
use super::name::has_macro_of_other_name;
use super::request::Answer;
use super::scopes::found;
use super::source::Source;
use super::unanswered::is_unanswered;
use crate::report::Reported;
use crate::syntax::{Options, path_text};

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
         function has a mistake{}",
        path_text(path),
        or_imported(path)
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
         parameter, but an integer is, to `match` on{}",
        path_text(path),
        or_imported(path)
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

/// Panics with the message at the path, unless rustc has something to say: what is wrong with what the item at the end of the
/// path asked for.
fn unless_reported(path: &Path, item: &Source, runtime: &Path, message: &str) -> TokenStream {
    let [first, last] =
        [path.segments.first(), path.segments.last()].map(|end| end.map_or_else(Span::call_site, Spanned::span));
    let is_unanswered = is_unanswered(&item.outside(path), runtime);
    let (panic, message) = (quote_spanned! { first=> panic }, quote_spanned! { last=> !(#message) });
    quote! { if !#is_unanswered { #panic #message } }
}

/// What else it may be if its macro has another name, which an import does not bring.
fn or_imported(path: &Path) -> String {
    let name = path.get_ident().filter(|_| has_macro_of_other_name(path));
    name.map_or_else(String::new, |name| {
        format!("; if `{name}` is imported, write its path, `module::{name}`: there is a macro of this name already")
    })
}
