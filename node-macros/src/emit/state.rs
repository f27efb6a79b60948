//! The implementations of `State` and `Parameters` for a struct of the user's.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{ItemStruct, Path, Type, parse_quote};

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
    let places = places(&types, &quote! { #trait_path }, &quote! { DIM });
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

/// Its fields in a row, whatever real numbers they become.
pub fn parameters(item: &ItemStruct, runtime: &Path) -> TokenStream {
    let name = &item.ident;
    let (names, types): (Vec<_>, Vec<_>) = item.fields.iter().map(|field| (&field.ident, &field.ty)).unzip();
    let trait_path = quote! { #runtime::__private::Parameters<__Real> };
    let mut generics = item.generics.clone();
    generics.params.push(parse_quote! { __Real: #runtime::__private::Real });
    let conditions = &mut generics.make_where_clause().predicates;
    conditions.extend(types.iter().map(|ty| -> syn::WherePredicate {
        parse_quote! { #ty: #trait_path }
    }));
    let (parameters, _, conditions) = generics.split_for_impl();
    let (_, arguments, _) = item.generics.split_for_impl();
    let places = places(&types, &trait_path, &quote! { COUNT });
    quote! {
        #[automatically_derived]
        impl #parameters #trait_path for #name #arguments #conditions {
            const COUNT: usize = 0 #(+ <#types as #trait_path>::COUNT)*;

            fn write(&self, out: &mut [__Real]) {
                #(<#types as #trait_path>::write(&self.#names, &mut out[#places]);)*
            }

            fn assign(&mut self, from: &[__Real]) {
                #(<#types as #trait_path>::assign(&mut self.#names, &from[#places]);)*
            }
        }
    }
}

/// The places of the fields in the row.
fn places(types: &[&Type], trait_path: &TokenStream, count: &TokenStream) -> Vec<TokenStream> {
    let mut start = quote! { 0 };
    let places = types.iter().map(|ty| {
        let end = quote! { #start + <#ty as #trait_path>::#count };
        let place = quote! { #start..#end };
        start = end;
        place
    });
    places.collect()
}
