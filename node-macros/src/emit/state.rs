//! The implementations of `State` and `Parameters` for a struct of the user's.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Generics, ItemStruct, Path, Type, WherePredicate, parse_quote};

use super::dynamics::unreachable;

/// Its fields in a row, in the order in which they are written; a type parameter is the real number they are made of.
pub fn state(item: &ItemStruct, runtime: &Path) -> TokenStream {
    let name = &item.ident;
    let trait_path = quote! { #runtime::__private::State };
    let (names, types): (Vec<_>, Vec<_>) = item.fields.iter().map(|field| (&field.ident, &field.ty)).unzip();
    let Some(first) = types.first() else { return TokenStream::new() };
    let real = scalar(item).unwrap_or_else(|| quote! { <#first as #trait_path>::Real });
    let generics = generics_of_state(item, runtime);
    let (parameters, arguments, conditions) = generics.split_for_impl();
    let places = places(&types, &trait_path, &quote! { DIM });
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
    let mut generics = generics_of_parameters(item, runtime);
    let conditions = &mut generics.make_where_clause().predicates;
    conditions.extend(types.iter().map(|ty| -> WherePredicate {
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

/// A state all the same, though there is an error in its fields: it should not bring others with it. The type is that of the
/// struct, or leads to it.
pub fn broken_state(item: &ItemStruct, ty: &TokenStream, runtime: &Path) -> TokenStream {
    let generics = generics_of_state(item, runtime);
    let (parameters, _, conditions) = generics.split_for_impl();
    let is_single = item.to_token_stream().to_string().split_whitespace().any(|word| word == "f32");
    let real = scalar(item).unwrap_or_else(|| {
        if is_single {
            quote! { f32 }
        } else {
            quote! { f64 }
        }
    });
    let unreachable = unreachable();
    quote! {
        impl #parameters #runtime::__private::State for #ty #conditions {
            type Real = #real;
            const DIM: usize = 1;
            fn write(&self, _: &mut [Self::Real]) { #unreachable }
            fn read(_: &[Self::Real]) -> Self { #unreachable }
        }
    }
}

/// The same of parameters.
pub fn broken_parameters(item: &ItemStruct, ty: &TokenStream, runtime: &Path) -> TokenStream {
    let generics = generics_of_parameters(item, runtime);
    let (parameters, _, conditions) = generics.split_for_impl();
    let unreachable = unreachable();
    quote! {
        impl #parameters #runtime::__private::Parameters<__Real> for #ty #conditions {
            const COUNT: usize = 1;
            fn write(&self, _: &mut [__Real]) { #unreachable }
            fn assign(&mut self, _: &[__Real]) { #unreachable }
        }
    }
}

/// The type parameter, if there is one.
fn scalar(item: &ItemStruct) -> Option<TokenStream> {
    item.generics.type_params().last().map(|scalar| scalar.ident.to_token_stream())
}

fn generics_of_state(item: &ItemStruct, runtime: &Path) -> Generics {
    let mut generics = item.generics.clone();
    for scalar in generics.type_params_mut() {
        let real = scalar.ident.clone();
        scalar.bounds.push(parse_quote! { #runtime::__private::Real });
        scalar.bounds.push(parse_quote! { #runtime::__private::State<Real = #real> });
    }
    generics
}

fn generics_of_parameters(item: &ItemStruct, runtime: &Path) -> Generics {
    let mut generics = item.generics.clone();
    generics.params.push(parse_quote! { __Real: #runtime::__private::Real });
    generics
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
