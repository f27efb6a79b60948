//! Constants of the user's, as written.

use std::fmt;
use std::hash::{Hash, Hasher};

use proc_macro2::TokenStream;
use quote::ToTokens;

/// The tokens of a constant, with their spans, so that what rustc says of it stands where it was written; two are equal if
/// their text is.
#[derive(Clone, Debug)]
pub struct Tokens {
    text: String,
    tokens: TokenStream,
}

impl From<TokenStream> for Tokens {
    fn from(tokens: TokenStream) -> Self {
        Self { text: tokens.to_string().replace(" :: ", "::"), tokens }
    }
}

impl PartialEq for Tokens {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Tokens {}

impl Hash for Tokens {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl ToTokens for Tokens {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.tokens.clone());
    }
}

impl fmt::Display for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
