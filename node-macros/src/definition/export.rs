//! The hidden macro that hands a definition on.

use std::hash::{DefaultHasher, Hash, Hasher};

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::{Attribute, Visibility};

use super::name::macro_name;
use super::source::Source;

/// The number of a definition, different for each: its place, its text and its crate.
pub fn number(item: &Source) -> u64 {
    let mut hasher = hasher_of_crate();
    format!("{:?}", item.name().span()).hash(&mut hasher);
    item.to_token_stream().to_string().hash(&mut hasher);
    hasher.finish()
}

pub fn hasher_of_crate() -> DefaultHasher {
    let mut hasher = DefaultHasher::new();
    for variable in ["CARGO_CRATE_NAME", "CARGO_PKG_NAME", "CARGO_PKG_VERSION"] {
        std::env::var_os(variable).hash(&mut hasher);
    }
    hasher
}

/// The macro of the item's name (or the one in its place), seen wherever the item is. `handed_on` is its definition with those that it
/// needs, or nothing if it is broken.
///
/// A macro for other crates goes to the root of its crate: its own name is unique there.
pub fn export(item: &Source, number: u64, handed_on: &TokenStream) -> TokenStream {
    let (name, visibility) = (item.name(), item.visibility());
    let conditions: Vec<_> = item.attributes().iter().filter(|attribute| is_condition(attribute)).collect();
    let exported = matches!(visibility, Visibility::Public(_)).then(|| quote! { #[macro_export] });
    let (hidden, name) = (format_ident!("__{}_{number}", name), macro_name(name));
    quote! {
        #(#conditions)*
        #[doc(hidden)]
        #[allow(unused_macros, non_local_definitions)]
        #exported
        macro_rules! #hidden {
            ({ $next:path, $($rest:tt)* } $($state:tt)*) => { $next! { { $($rest)* } $($state)* { #handed_on } } };
        }
        #(#conditions)*
        #[doc(hidden)]
        #[allow(unused_imports, unreachable_pub)]
        #visibility use #hidden as #name;
    }
}

pub fn is_condition(attribute: &Attribute) -> bool {
    attribute.path().is_ident("cfg")
}
