//! The hidden macro that hands a definition on.

use std::hash::{DefaultHasher, Hash, Hasher};

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::{Attribute, ItemFn, Visibility};

/// The number of a function, different for each: its place, its text and its crate.
pub fn number(item: &ItemFn) -> u64 {
    let mut hasher = DefaultHasher::new();
    for variable in ["CARGO_CRATE_NAME", "CARGO_PKG_VERSION", "CARGO_MANIFEST_DIR"] {
        std::env::var_os(variable).hash(&mut hasher);
    }
    format!("{:?}", item.sig.ident.span()).hash(&mut hasher);
    item.to_token_stream().to_string().hash(&mut hasher);
    hasher.finish()
}

/// The macro of the function's name, seen wherever the function is. `handed_on` is its definition with those that it
/// needs, or nothing if it is broken.
///
/// A macro for other crates goes to the root of its crate: its own name is unique there.
pub fn export(item: &ItemFn, number: u64, handed_on: &TokenStream) -> TokenStream {
    let (name, visibility) = (&item.sig.ident, &item.vis);
    let conditions: Vec<_> = item.attrs.iter().filter(|attribute| is_condition(attribute)).collect();
    let exported = matches!(visibility, Visibility::Public(_)).then(|| quote! { #[macro_export] });
    let hidden = format_ident!("__{name}_{number}");
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
