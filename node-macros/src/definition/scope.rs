//! The constants that a function names, for those that call it elsewhere.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::{ItemFn, Path};

use super::export::is_condition;
use crate::syntax::{NamedConstant, Real, imports};

/// One constant function for each constant, of a type that `Function<number>` leads to: the implementation needs no name
/// that could be in the way or out of sight.
pub fn scope(item: &ItemFn, number: u64, constants: &[NamedConstant], real: Real, runtime: &Path) -> TokenStream {
    if constants.is_empty() {
        return TokenStream::new();
    }
    let conditions = item.attrs.iter().filter(|attribute| is_condition(attribute));
    let imports = imports(item);
    let imports = quote! { #(#imports)* };
    let accessors = constants.iter().map(|constant| accessor(constant, real, &imports));
    quote! {
        #(#conditions)*
        #[allow(non_snake_case, unused_imports, non_local_definitions, missing_docs)]
        const _: () = {
            pub enum Scope {}
            impl #runtime::__private::Scoped<Scope> for #runtime::__private::Function<#number> {
                type Scope = Scope;
            }
            impl Scope {
                #(#accessors)*
            }
        };
    }
}

fn accessor(constant: &NamedConstant, real: Real, imports: &TokenStream) -> TokenStream {
    let name = constant.accessor();
    let mut indices = Vec::new();
    let value = constant.expression(|_| {
        indices.push(format_ident!("index_{}", indices.len()));
        indices.last().to_token_stream()
    });
    let real = format_ident!("{}", real.name());
    quote! {
        pub const fn #name(#(#indices: usize),*) -> #real {
            #imports
            #value
        }
    }
}
