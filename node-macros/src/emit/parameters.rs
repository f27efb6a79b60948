//! The parameters of a system in a row, and back.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Path;

use super::dynamics::{real, unreachable};
use super::size::size;
use crate::syntax::{Argument, Index, Pattern, Signature};

/// The bodies of the two functions.
pub struct ParameterRow {
    flatten: TokenStream,
    assign: TokenStream,
}

impl ParameterRow {
    pub fn of(signature: &Signature, runtime: &Path) -> Self {
        Self { flatten: flatten(signature, runtime), assign: assign(signature, runtime) }
    }

    /// Of a function that was refused.
    pub fn refused() -> Self {
        Self { flatten: unreachable(), assign: TokenStream::new() }
    }

    /// The functions, with `row` the type of the row.
    pub fn functions(&self, row: &TokenStream, real: &TokenStream, runtime: &Path) -> TokenStream {
        let Self { flatten, assign } = self;
        quote! {
            fn parameters(&self) -> #row {
                #flatten
            }

            fn set_parameters(&mut self, all: &[#real]) -> ::core::result::Result<(), #runtime::__private::SolveError> {
                #runtime::__private::check_parameter_count::<Self>(all.len())?;
                #assign
                ::core::result::Result::Ok(())
            }
        }
    }
}

/// All parameters in a row.
fn flatten(signature: &Signature, runtime: &Path) -> TokenStream {
    let real = real(signature.real);
    let writes = each_parameter(signature, |parameter, place| {
        quote! { #runtime::__private::Parameters::<#real>::write(&#parameter, &mut all[#place]); }
    });
    quote! {
        let mut row: Self::Parameters<#real> = #runtime::__private::Array::splat(0.0);
        let all: &mut [#real] = row.as_mut();
        #writes
        row
    }
}

/// The parameters from a row.
fn assign(signature: &Signature, runtime: &Path) -> TokenStream {
    let real = real(signature.real);
    each_parameter(signature, |parameter, place| {
        quote! { #runtime::__private::Parameters::<#real>::assign(&mut #parameter, &all[#place]); }
    })
}

/// A statement for each parameter and its place in the row of all.
fn each_parameter(signature: &Signature, statement: impl Fn(TokenStream, TokenStream) -> TokenStream) -> TokenStream {
    let mut first = Index::Number(0);
    let mut statements = TokenStream::new();
    for Argument { pattern, shape, .. } in &signature.parameters {
        let Pattern::Name(name) = pattern else { continue };
        let parameter = if signature.system.is_some() {
            quote! { *self }
        } else {
            quote! { self.#name }
        };
        let next = first.clone().plus(shape.size());
        let (start, end) = (size(&first), size(&next));
        first = next;
        // A type that is not known has been reported.
        if shape.is_known() {
            statements.extend(statement(parameter, quote! { #start..#end }));
        }
    }
    statements
}
