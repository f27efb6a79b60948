//! The names that the arms of a `match` bind.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::visit::{Visit, visit_pat_ident};
use syn::{Arm, ItemFn, Macro, Pat, PatIdent};

use super::matching::Matches;

/// Has rustc see that the names in patterns which are taken as variables are no constants: in an arm either may stand, and a constant
/// in lower case looks like the other.
pub fn arm_names_are_variables(function: &ItemFn) -> TokenStream {
    let mut finder = Finder::default();
    finder.visit_block(&function.block);
    let names = finder.names;
    quote! {
        #(#[allow(unused, unreachable_code, clippy::all)] const _: fn() = || { let #names = loop {}; };)*
    }
}

#[derive(Default)]
struct Finder {
    names: Vec<Ident>,
    in_arm: bool,
}

impl Finder {
    fn visit_pattern(&mut self, pattern: &Pat) {
        let around = std::mem::replace(&mut self.in_arm, true);
        self.visit_pat(pattern);
        self.in_arm = around;
    }
}

impl<'a> Visit<'a> for Finder {
    fn visit_arm(&mut self, arm: &'a Arm) {
        self.visit_pattern(&arm.pat);
        self.visit_expr(&arm.body);
    }

    fn visit_macro(&mut self, call: &'a Macro) {
        if call.path.is_ident("matches")
            && let Ok(Matches { pattern, .. }) = call.parse_body()
        {
            self.visit_pattern(&pattern);
        }
    }

    fn visit_pat_ident(&mut self, name: &'a PatIdent) {
        let is_variable = !name.ident.to_string().starts_with(char::is_uppercase);
        if self.in_arm && is_variable && !self.names.contains(&name.ident) {
            self.names.push(name.ident.clone());
        }
        visit_pat_ident(self, name);
    }
}
