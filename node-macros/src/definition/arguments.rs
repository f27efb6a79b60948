//! What is known of the parameters of a struct from the arguments that a function gives it.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::visit::{Visit, visit_path};
use syn::{GenericArgument, Path, PathArguments};

use super::source::Source;
use crate::syntax::path_text;

/// One parameter for each argument: a real number stands for a type, all else for a size.
#[derive(Default)]
pub struct Arguments {
    pub parameters: TokenStream,
    pub names: TokenStream,
    /// Some arguments, which name nothing of the function.
    pub some: TokenStream,
}

impl Arguments {
    pub fn of(path: &Path, item: &Source) -> Self {
        let mut finder = Finder { path: path_text(path), found: Vec::new() };
        if let Some(function) = item.function() {
            finder.visit_signature(&function.sig);
        }
        let mut arguments = Self::default();
        for (place, argument) in finder.found.iter().enumerate() {
            let (name, argument) = (format_ident!("__{place}"), argument.to_token_stream());
            let is_real = ["f32", "f64"].contains(&argument.to_string().as_str());
            let (parameter, some) =
                if is_real { (quote! { #name }, argument) } else { (quote! { const #name: usize }, quote! { 1 }) };
            arguments.parameters.extend(quote! { #parameter, });
            arguments.names.extend(quote! { #name, });
            arguments.some.extend(quote! { #some, });
        }
        arguments
    }

    /// Another name for the struct.
    pub fn alias(&self, path: &Path, name: &Ident) -> TokenStream {
        let Self { parameters, names, .. } = self;
        quote! { type #name<#parameters> = #path<#names>; }
    }
}

struct Finder {
    path: String,
    found: Vec<GenericArgument>,
}

impl<'a> Visit<'a> for Finder {
    fn visit_path(&mut self, path: &'a Path) {
        if let Some(last) = path.segments.last()
            && let PathArguments::AngleBracketed(given) = &last.arguments
            && path_text(path) == self.path
        {
            self.found = given.args.iter().cloned().collect();
        }
        visit_path(self, path);
    }
}
