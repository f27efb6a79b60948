//! What can be defined for use elsewhere: functions and structs.

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Item, ItemFn, ItemStruct, Result, Visibility};

/// An item as written.
#[derive(Clone)]
pub enum Source {
    Function(ItemFn),
    Struct(ItemStruct),
}

impl Source {
    pub fn name(&self) -> &Ident {
        match self {
            Self::Function(item) => &item.sig.ident,
            Self::Struct(item) => &item.ident,
        }
    }

    pub fn visibility(&self) -> &Visibility {
        match self {
            Self::Function(item) => &item.vis,
            Self::Struct(item) => &item.vis,
        }
    }

    pub fn attributes(&self) -> &[Attribute] {
        match self {
            Self::Function(item) => &item.attrs,
            Self::Struct(item) => &item.attrs,
        }
    }

    pub fn structure(&self) -> Option<&ItemStruct> {
        match self {
            Self::Function(_) => None,
            Self::Struct(item) => Some(item),
        }
    }

    pub fn function(&self) -> Option<&ItemFn> {
        match self {
            Self::Function(item) => Some(item),
            Self::Struct(_) => None,
        }
    }
}

impl Parse for Source {
    fn parse(input: ParseStream) -> Result<Self> {
        match input.parse()? {
            Item::Fn(item) => Ok(Self::Function(item)),
            Item::Struct(item) => Ok(Self::Struct(item)),
            other => Err(syn::Error::new_spanned(other, "a function or a struct")),
        }
    }
}

impl ToTokens for Source {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Function(item) => item.to_tokens(tokens),
            Self::Struct(item) => item.to_tokens(tokens),
        }
    }
}
