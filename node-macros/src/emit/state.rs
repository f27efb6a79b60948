//! The implementation of `State` for a struct of the user's.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{ItemStruct, Path, parse_quote};

/// Its fields in a row, in the order in which they are written; a type parameter is the real number they are made of.
pub fn state(item: &ItemStruct, runtime: &Path) -> TokenStream {
    let name = &item.ident;
    let trait_path = quote! { #runtime::__private::State };
    let (names, types): (Vec<_>, Vec<_>) = item.fields.iter().map(|field| (&field.ident, &field.ty)).unzip();
    let Some(first) = types.first() else { return TokenStream::new() };
    let mut generics = item.generics.clone();
    let mut real = quote! { <#first as #trait_path>::Real };
    for scalar in generics.type_params_mut() {
        let name = &scalar.ident;
        real = quote! { #name };
        scalar.bounds.push(parse_quote! { #runtime::__private::Real });
        scalar.bounds.push(parse_quote! { #trait_path<Real = #real> });
    }
    let (parameters, arguments, conditions) = generics.split_for_impl();
    let places: Vec<_> = (0..types.len())
        .map(|i| {
            let before = &types[..i];
            let ty = types[i];
            quote! { 0 #(+ <#before as #trait_path>::DIM)*..0 #(+ <#before as #trait_path>::DIM)* + <#ty as #trait_path>::DIM }
        })
        .collect();
    quote! {
        #[automatically_derived]
        impl #parameters #trait_path for #name #arguments #conditions {
            type Real = #real;
            const DIM: usize = 0 #(+ <#types as #trait_path>::DIM)*;

            #[inline]
            fn write(&self, out: &mut [Self::Real]) {
                #(#trait_path::write(&self.#names, &mut out[#places]);)*
            }

            #[inline]
            fn read(from: &[Self::Real]) -> Self {
                Self { #(#names: #trait_path::read(&from[#places])),* }
            }
        }
    }
}
