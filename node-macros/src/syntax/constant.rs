//! Constants of the user's, as written.

use std::fmt;
use std::hash::{Hash, Hasher};

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::ext::IdentExt;

use super::Real;

/// A constant of the user's, or a part of one: its tokens with their spans, so that what rustc says of it stands where it
/// was written. Two are equal if their texts are, and the functions that name them.
#[derive(Clone, Debug)]
pub struct NamedConstant {
    path: TokenStream,
    parts: Vec<Part>,
    origin: Option<Origin>,
}

/// What is taken of a constant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    Element(usize),
    Field(usize),
    Named(Ident),
    As(Real),
    /// 1 or 0 for a constant of type `bool`.
    Truth(Real),
}

/// The function from elsewhere that names a constant; its module alone knows what the name means there.
#[derive(Clone, Debug)]
pub struct Origin {
    pub function: String,
    pub id: u64,
    pub runtime: syn::Path,
}

impl NamedConstant {
    pub fn new(path: TokenStream) -> Self {
        Self { path, parts: Vec::new(), origin: None }
    }

    pub fn named_by(self, origin: Option<Origin>) -> Self {
        Self { origin, ..self }
    }

    pub fn part(&self, part: Part) -> Self {
        let parts = self.parts.iter().cloned().chain([part]).collect();
        Self { parts, ..self.clone() }
    }

    fn id(&self) -> Option<u64> {
        self.origin.as_ref().map(|origin| origin.id)
    }

    /// The path as text.
    pub fn path_text(&self) -> String {
        self.path.to_string().replace(" ::", "::").replace(":: ", "::")
    }

    /// The constant function that gives its value to other modules (see `definition::scope`).
    pub fn accessor(&self) -> Ident {
        let name = self.path_text().replace(|letter: char| !letter.is_alphanumeric(), "_");
        let name = self.parts.iter().fold(name, |name, part| match part {
            Part::Element(_) => format!("{name}__element"),
            Part::Field(field) => format!("{name}__{field}"),
            Part::Named(field) => format!("{name}__{}", field.unraw()),
            Part::As(real) => format!("{name}__{}", real.name()),
            Part::Truth(real) => format!("{name}__truth_{}", real.name()),
        });
        format_ident!("{name}", span = self.span())
    }

    fn span(&self) -> Span {
        self.path.clone().into_iter().last().map_or_else(Span::call_site, |token| token.span())
    }

    /// The expression, each index being what `index` makes of it.
    pub fn expression(&self, mut index: impl FnMut(usize) -> TokenStream) -> TokenStream {
        self.parts.iter().fold(self.path.clone(), |whole, part| match part {
            Part::Element(element) => {
                let index = index(*element);
                quote! { #whole[#index] }
            }
            Part::Field(field) => {
                let field = Literal::usize_unsuffixed(*field);
                quote! { #whole.#field }
            }
            Part::Named(field) => quote! { #whole.#field },
            Part::As(real) => {
                let real = Ident::new(real.name(), Span::call_site());
                quote! { #whole as #real }
            }
            Part::Truth(real) => {
                let real = Ident::new(real.name(), Span::call_site());
                quote! { #whole as u8 as #real }
            }
        })
    }

    fn elements(&self) -> impl Iterator<Item = TokenStream> + '_ {
        self.parts.iter().filter_map(|part| match part {
            Part::Element(element) => Some(Literal::usize_unsuffixed(*element).into_token_stream()),
            _ => None,
        })
    }
}

impl ToTokens for NamedConstant {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(match &self.origin {
            None => self.expression(|index| Literal::usize_unsuffixed(index).into_token_stream()),
            Some(Origin { id, runtime, .. }) => {
                let (accessor, elements) = (self.accessor(), self.elements());
                let private = quote! { #runtime::__private };
                let scope = quote! { <#private::Function<#id> as #private::Scoped<_>>::Scope };
                quote! { const { <#scope>::#accessor(#(#elements),*) } }
            }
        });
    }
}

impl fmt::Display for NamedConstant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(Origin { function, .. }) = &self.origin {
            write!(f, "{function}::")?;
        }
        f.write_str(&self.path_text())?;
        self.parts.iter().try_for_each(|part| match part {
            Part::Element(element) => write!(f, "[{element}]"),
            Part::Field(field) => write!(f, ".{field}"),
            Part::Named(field) => write!(f, ".{field}"),
            Part::As(real) | Part::Truth(real) => write!(f, " as {}", real.name()),
        })
    }
}

impl PartialEq for NamedConstant {
    fn eq(&self, other: &Self) -> bool {
        self.id() == other.id() && self.parts == other.parts && self.path_text() == other.path_text()
    }
}

impl Eq for NamedConstant {}

impl Hash for NamedConstant {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.id(), &self.parts, self.path_text()).hash(state);
    }
}
