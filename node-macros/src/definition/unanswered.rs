//! What there is if rustc gives up a chain: what it asked for was not found, which is an error, and the only one.
//!
//! No macro can see that another one was given up. But names of types are looked up when all macros are expanded: nearest to
//! the answer that a chain brings, if there is one, or else farther away.

use std::hash::{Hash, Hasher};

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::Path;

use super::export::hasher_of_crate;
use super::source::Source;

/// Dynamics for the case that the chain is given up.
pub struct Unanswered {
    /// The name of the system's type, unless the answer brings a type of this name.
    pub system: TokenStream,
    /// The dynamics of what has this name.
    pub dynamics: TokenStream,
}

/// Notes beside an item that nothing came of its question, where those that call it elsewhere find it.
pub fn note(item: &Source, runtime: &Path) -> TokenStream {
    let (name, answered, number) = (item.name(), unless_answered(item), number(item.name()));
    let asked = format_ident!("__{}_asked", name);
    quote! {
        #[doc(hidden)]
        #[allow(unused, unreachable_pub, non_snake_case, non_camel_case_types)]
        mod #asked {
            pub type #answered<T> = T;
        }
        #[allow(unused_imports)]
        use #asked::*;
        const _: () = {
            enum Place {}
            impl #runtime::__private::Unanswered<Place> for #answered<#runtime::__private::Named<#number>> {}
        };
    }
}

/// What an answer brings: the note, and what is unanswered, are of a type that nobody knows.
pub fn answer(item: &Source) -> TokenStream {
    let nobody = unless_answered(item);
    let value = item.structure().map(|_| {
        quote! {
            #[automatically_derived]
            impl<T> ::core::clone::Clone for #nobody<T> {
                fn clone(&self) -> Self {
                    *self
                }
            }
            #[automatically_derived]
            impl<T> ::core::marker::Copy for #nobody<T> {}
            #[automatically_derived]
            impl<T> ::core::cmp::PartialEq for #nobody<T> {
                fn eq(&self, _: &Self) -> bool {
                    true
                }
            }
            #[automatically_derived]
            impl<T> ::core::fmt::Debug for #nobody<T> {
                fn fmt(&self, _: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    ::core::result::Result::Ok(())
                }
            }
        }
    });
    quote! {
        #[doc(hidden)]
        #[allow(dead_code, non_camel_case_types)]
        struct #nobody<T>(::core::marker::PhantomData<fn() -> T>);
        #value
    }
}

/// Whether there is such a note of a function of this name.
pub fn is_unanswered(path: &Path, runtime: &Path) -> TokenStream {
    let number = path.segments.last().map(|function| number(&function.ident));
    quote! {
        {
            use #runtime::__private::{Otherwise as _, Unanswered as _};
            #runtime::__private::is_unanswered(&|| #runtime::__private::Named::<#number>.fate())
        }
    }
}

/// With a type as its argument, that type if there is no answer.
pub fn unless_answered(item: &Source) -> Ident {
    format_ident!("__{}_unless_answered", item.name())
}

/// The number of a name in this crate.
fn number(name: &Ident) -> u64 {
    let mut hasher = hasher_of_crate();
    name.to_string().hash(&mut hasher);
    hasher.finish()
}
