//! Dynamics in place of those that would come of an answer.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::visit_mut::{VisitMut, visit_path_mut};
use syn::{Path, PathSegment, parse_quote};

use super::dynamics::fallback;
use super::system::{declared, system};
use crate::definition::{Unanswered, asked, is_struct};
use crate::syntax::{Options, Signature, path_text};

/// The fallback for the type itself, by another name. Its state is named as it is asked for.
pub fn unanswered(mut signature: Signature, options: &Options, paths: &[Path]) -> Unanswered {
    let (system, declared) = (system(&signature, options), declared(&signature));
    signature.system = None;
    Aliases { paths, caller: &signature.item.sig.ident }.visit_type_mut(&mut signature.state.ty);
    let mut options = options.clone();
    options.name = Some(parse_quote! { __Unanswered });
    Unanswered {
        system: quote! { type __Unanswered #declared = #system; },
        dynamics: fallback(&signature, &options, None),
    }
}

/// The type that takes the fallback to itself.
pub fn answered(signature: &Signature) -> TokenStream {
    let declared = declared(signature);
    quote! { struct __Unanswered #declared; }
}

/// Structs by the names by which they are asked for.
struct Aliases<'a> {
    paths: &'a [Path],
    caller: &'a Ident,
}

impl VisitMut for Aliases<'_> {
    fn visit_path_mut(&mut self, path: &mut Path) {
        visit_path_mut(self, path);
        if let Some(known) = self.paths.iter().find(|known| is_struct(known) && path_text(known) == path_text(path))
            && let Some(last) = path.segments.pop()
        {
            let segment = PathSegment { ident: asked(known, self.caller), ..last };
            *path = segment.into();
        }
    }
}
