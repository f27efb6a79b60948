//! What `#[derive(State)]` and `#[derive(Parameters)]` come to.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DeriveInput, ItemStruct, Path, parse_quote};

use super::{define_with, go_on_with};
use crate::definition::{Answer, Source, export, number, request_beside, unless_answered};
use crate::emit::{broken_parameters, broken_state, parameters, promises, state};
use crate::report::Report;
use crate::syntax::{Options, read_structure, refuse_other_than_reals, structs_of_struct, structure_options};

/// What is derived for a struct: `State`, which has `Parameters` in it, or `Parameters` alone.
struct Derived {
    attribute: &'static str,
    /// The macro that a chain ends with.
    then: &'static str,
    implement: fn(&ItemStruct, &Path) -> TokenStream,
    /// In its place where there is an error, for the type of the struct.
    broken: fn(&ItemStruct, &TokenStream, &Path) -> TokenStream,
}

const STATE: Derived = Derived {
    attribute: "state",
    then: "state_with",
    implement: |item, runtime| [state(item, runtime), parameters(item, runtime)].into_iter().collect(),
    broken: |item, ty, runtime| {
        [broken_state(item, ty, runtime), broken_parameters(item, ty, runtime)].into_iter().collect()
    },
};

const PARAMETERS: Derived =
    Derived { attribute: "parameters", then: "parameters_with", implement: parameters, broken: broken_parameters };

/// The implementation of `State` for a struct, and its definition for those that name it.
pub fn derive_state(item: TokenStream) -> TokenStream {
    derive(item, &STATE)
}

/// The implementation of `Parameters` for a struct, and its definition for those that name it.
pub fn derive_parameters(item: TokenStream) -> TokenStream {
    derive(item, &PARAMETERS)
}

/// With the options in the attribute.
fn derive(item: TokenStream, derived: &Derived) -> TokenStream {
    let mut report = Report::default();
    let item = match read_structure(item.clone()) {
        Ok(item) => item,
        Err(error) => return refuse(item, derived, &error),
    };
    let options = structure_options(&item, derived.attribute);
    let read = Options::read_of_function(options.clone(), &mut report);
    if derived.attribute == STATE.attribute {
        refuse_other_than_reals(&item, &mut report);
    }
    let paths = structs_of_struct(&item);
    let source = Source::Struct(item.clone());
    let definition = if paths.is_empty() {
        define_struct_with(&Answer::alone(options, source), derived, &mut report)
    } else {
        let (name, unless_answered) = (type_of(&item), unless_answered(&source));
        let unanswered = (derived.broken)(&item, &quote! { #unless_answered<#name> }, &read.runtime);
        request_beside(&read.runtime, derived.then, &options, &source, &paths, &unanswered)
    };
    [promises(&read), report.compile_errors(), definition].into_iter().collect()
}

/// The error, and a struct of that name of which nothing is known: those that name it have no other error.
fn refuse(item: TokenStream, derived: &Derived, error: &syn::Error) -> TokenStream {
    let error = error.to_compile_error();
    let Ok(DeriveInput { attrs, vis, ident, generics, .. }) = syn::parse2(item) else { return error };
    let mut nothing: ItemStruct = parse_quote! { #(#attrs)* #vis struct #ident; };
    nothing.generics = generics;
    let runtime = Options::runtime_of(&structure_options(&nothing, derived.attribute));
    let source = Source::Struct(nothing.clone());
    let definition = export(&source, number(&source), &TokenStream::new());
    [error, definition, (derived.broken)(&nothing, &type_of(&nothing), &runtime)].into_iter().collect()
}

/// The implementation and the definition of a struct.
fn define_struct_with(answer: &Answer, derived: &Derived, report: &mut Report) -> TokenStream {
    let definition = define_with(answer, report);
    let runtime = Options::runtime_of(&answer.options);
    let implementation = answer.item.structure().map(|item| match report.is_empty() {
        true => (derived.implement)(item, &runtime),
        false => (derived.broken)(item, &type_of(item), &runtime),
    });
    [implementation.unwrap_or_default(), definition].into_iter().collect()
}

fn type_of(item: &ItemStruct) -> TokenStream {
    let (name, (_, arguments, _)) = (&item.ident, item.generics.split_for_impl());
    quote! { #name #arguments }
}

/// The end of a chain that began with a struct that is a state.
pub fn state_with(found: TokenStream) -> TokenStream {
    go_on_with(found, |answer, report| define_struct_with(answer, &STATE, report))
}

/// The end of a chain that began with a struct of parameters.
pub fn parameters_with(found: TokenStream) -> TokenStream {
    go_on_with(found, |answer, report| define_struct_with(answer, &PARAMETERS, report))
}
