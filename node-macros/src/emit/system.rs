//! The generated type: a system, with one field per parameter.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;
use syn::visit::{Visit, visit_path};
use syn::{Attribute, Meta, MetaList, Path, Type, parse_quote};

use super::names::camel_case;
use crate::report::{Report, Reported};
use crate::syntax::{Argument, Options, Pattern, Signature, names_struct};

/// The type, with one field per parameter.
pub fn declare(signature: &Signature, options: &Options) -> TokenStream {
    let function = &signature.item.sig.ident;
    let (name, promises) = (type_name(signature, options), promises(options));
    if signature.system.is_some() {
        return promises;
    }
    let visibility = &signature.item.vis;
    let parameters = declared(signature);
    let carried = signature.item.attrs.iter().filter_map(carried);
    let summary = format!("The system x′ = f(t, x) of [`{function}`].");
    let fields: Vec<_> = signature.parameters.iter().filter_map(|parameter| field(parameter, signature)).collect();
    let body = if fields.is_empty() {
        quote! { ; }
    } else {
        quote! { { #(#fields),* } }
    };
    let (derive, implementations) = if signature.parameters.iter().any(|parameter| names_struct(&parameter.ty)) {
        (None, Some(plain_value(signature, options)))
    } else {
        (Some(quote! { #[derive(Clone, Copy, Debug, PartialEq)] }), None)
    };
    quote! {
        #[doc = #summary]
        #[doc = ""]
        #(#carried)*
        #derive
        #visibility struct #name #parameters #body
        #implementations
        #promises
    }
}

/// What would be derived, where the user's structs have it: they need not. Only with a lifetime may a condition on one type fail.
fn plain_value(signature: &Signature, options: &Options) -> TokenStream {
    let (system, declared, text) =
        (system(signature, options), declared(signature), type_name(signature, options).to_string());
    let named = signature.parameters.iter().filter_map(|parameter| match &parameter.pattern {
        Pattern::Name(name) => Some((name, &parameter.ty)),
        _ => None,
    });
    let (names, types): (Vec<_>, Vec<_>) = named.unzip();
    let labels = names.iter().map(|name| name.unraw().to_string());
    quote! {
        #[automatically_derived]
        impl #declared ::core::clone::Clone for #system where #(for<'__a> #types: ::core::clone::Clone),* {
            #[inline]
            fn clone(&self) -> Self {
                Self { #(#names: ::core::clone::Clone::clone(&self.#names)),* }
            }
        }

        #[automatically_derived]
        impl #declared ::core::marker::Copy for #system where #(for<'__a> #types: ::core::marker::Copy),* {}

        #[automatically_derived]
        impl #declared ::core::cmp::PartialEq for #system where #(for<'__a> #types: ::core::cmp::PartialEq),* {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                #(self.#names == other.#names)&&*
            }
        }

        #[automatically_derived]
        impl #declared ::core::fmt::Debug for #system where #(for<'__a> #types: ::core::fmt::Debug),* {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_struct(#text)#(.field(#labels, &self.#names))*.finish()
            }
        }
    }
}

/// Documentation and conditions hold for the type as for the function; what is expected of the function need not happen to the type.
fn carried(attribute: &Attribute) -> Option<Attribute> {
    let name = attribute.path().get_ident()?.to_string();
    match (name.as_str(), &attribute.meta) {
        ("doc" | "cfg" | "allow", _) => Some(attribute.clone()),
        ("expect", Meta::List(MetaList { tokens, .. })) => Some(parse_quote! { #[allow(#tokens)] }),
        _ => None,
    }
}

fn field(parameter: &Argument, signature: &Signature) -> Option<TokenStream> {
    let Pattern::Name(name) = &parameter.pattern else { return None };
    let ty = &parameter.ty;
    let doc = format!("The parameter `{name}` of [`{}`].", signature.item.sig.ident);
    Some(quote! { #[doc = #doc] pub #name: #ty })
}

/// What the user said of constants is checked.
pub fn promises(options: &Options) -> TokenStream {
    let promised = options.constants.iter().filter_map(|(name, value)| Some((name, value.number()?)));
    let checks = promised.map(|(name, value)| {
        let message = format!("`{name}` is not {value}, as the attribute's `const {name} = {value}` says");
        let value = proc_macro2::Literal::i64_unsuffixed(value);
        quote_spanned! { name.span() => const _: () = assert!(#name == #value, #message); }
    });
    quote! { #(#checks)* }
}

/// The type that is the system.
pub fn system(signature: &Signature, options: &Options) -> TokenStream {
    let name = type_name(signature, options);
    let sizes: Vec<_> = signature.sizes.iter().map(|(name, _)| name).collect();
    let arguments = (!sizes.is_empty()).then(|| quote! { <#(#sizes),*> });
    signature.system.as_ref().map_or_else(|| quote! { #name #arguments }, |system| quote! { #system })
}

/// The const parameters of the type.
pub fn declared(signature: &Signature) -> Option<TokenStream> {
    let sizes: Vec<_> = signature.sizes.iter().map(|(name, _)| name).collect();
    (!sizes.is_empty()).then(|| quote! { <#(const #sizes: usize),*> })
}

fn type_name(signature: &Signature, options: &Options) -> Ident {
    options.name.clone().unwrap_or_else(|| camel_case(&signature.item.sig.ident))
}

/// The type has another name than the types of the arguments.
pub fn check_name(signature: &Signature, options: &Options, report: &mut Report) -> Reported<()> {
    let name = type_name(signature, options);
    let function = &signature.item.sig.ident;
    // A struct without fields is a value too, as the function is.
    let is_taken = |argument: &Argument| names(&argument.ty, &name);
    let is_function = name == *function && signature.parameters.is_empty();
    let mut arguments = signature.parameters.iter().chain([&signature.state]);
    if signature.system.is_some() || !(is_function || arguments.any(is_taken)) {
        return Some(());
    }
    let message =
        format!("the type of the system would be called `{name}` too: write `#[ode_dynamics(name = {name}System)]`");
    report.error(options.name.as_ref().unwrap_or(function), message);
    None
}

/// Whether a type is or has one of this name.
fn names(ty: &Type, name: &Ident) -> bool {
    struct Finder<'n>(&'n Ident, bool);
    impl<'a> Visit<'a> for Finder<'_> {
        fn visit_path(&mut self, path: &'a Path) {
            self.1 |= path.segments.len() == 1 && path.segments[0].ident == *self.0;
            visit_path(self, path);
        }
    }
    let mut finder = Finder(name, false);
    finder.visit_type(ty);
    finder.1
}
