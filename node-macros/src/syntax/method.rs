//! Dynamics as a method: `#[ode_dynamics] impl Pendulum { fn swing(&self, x: [f64; 2]) -> [f64; 2] { … } }`.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Attribute, FnArg, ImplItem, ImplItemFn, ItemFn, ItemImpl, Meta, Receiver, ReceiverKind, Type, parse_quote};

use crate::report::{Report, Reported};

/// What `self` is called in the function that a method is read as.
pub const SELF: &str = "__self";

/// The method that gives x′ as a function, whose last argument is `self`.
pub fn method_as_function(block: &ItemImpl, report: &mut Report) -> Reported<ItemFn> {
    refuse(block, report)?;
    let method = dynamics_of(block, report)?;
    let receiver = receiver_of(method, report)?;
    let (mut signature, system) = (method.sig.clone(), &*block.self_ty);
    let name = Ident::new(SELF, receiver.self_token.span);
    signature.inputs = signature.inputs.into_iter().skip(1).collect();
    signature.inputs.push(parse_quote! { #name: #system });
    let body = renamed(method.block.to_token_stream(), system);
    syn::parse2(quote! { #signature #body }).map_err(|error| report.error(error.span(), &error)).ok()
}

/// The block as written, without the marks on its methods.
pub fn without_marks(mut block: ItemImpl) -> ItemImpl {
    for item in &mut block.items {
        if let ImplItem::Fn(method) = item {
            method.attrs.retain(|attribute| !is_mark(attribute));
        }
    }
    block
}

fn refuse(block: &ItemImpl, report: &mut Report) -> Reported<()> {
    if let Some((path, _)) = &block.trait_ {
        report.error(path, "dynamics stand in an `impl` of the type itself: `impl Pendulum { … }`");
        return None;
    }
    if let Some(parameter) = block.generics.params.first() {
        let message =
            "generic dynamics are not supported yet: write the type `f64` or `f32` and the lengths as numbers";
        report.error(parameter, message);
        return None;
    }
    Some(())
}

/// The only method, or the one that is marked.
fn dynamics_of<'b>(block: &'b ItemImpl, report: &mut Report) -> Reported<&'b ImplItemFn> {
    let methods = block.items.iter().filter_map(|item| match item {
        ImplItem::Fn(method) => Some(method),
        _ => None,
    });
    let methods: Vec<_> = methods.collect();
    let marked: Vec<_> = methods.iter().filter(|method| method.attrs.iter().any(is_mark)).collect();
    match (&methods[..], &marked[..]) {
        ([only], []) => Some(only),
        (_, [only]) => {
            let mark = only.attrs.iter().find(|attribute| is_mark(attribute))?;
            if !matches!(mark.meta, Meta::Path(_)) {
                report.error(mark, "options stand on the attribute of the `impl` block");
                return None;
            }
            Some(only)
        }
        ([], _) => {
            report
                .error(&block.self_ty, "there is no method here: write `fn dynamics(&self, x: [f64; 2]) -> [f64; 2]`");
            None
        }
        (_, []) => {
            report.error(&block.self_ty, "which method gives x′? Write `#[ode_dynamics]` before it too");
            None
        }
        (_, [_, second, ..]) => {
            report.error(&second.sig.ident, "one type has one vector field: another method is marked already");
            None
        }
    }
}

fn receiver_of<'m>(method: &'m ImplItemFn, report: &mut Report) -> Reported<&'m Receiver> {
    match method.sig.inputs.first() {
        Some(FnArg::Receiver(receiver)) if matches!(receiver.kind, ReceiverKind::Reference(_, _, Some(_))) => {
            report.error(receiver, "x′ cannot change the parameters: write `&self`");
            None
        }
        Some(FnArg::Receiver(receiver)) => Some(receiver),
        _ => {
            report.error(
                &method.sig.ident,
                "the parameters are the fields of `self`: write `&self` as the first argument",
            );
            None
        }
    }
}

fn is_mark(attribute: &Attribute) -> bool {
    attribute.path().segments.last().is_some_and(|segment| segment.ident == "ode_dynamics")
}

/// `self` under its other name, and `Self` as the type.
fn renamed(tokens: TokenStream, system: &Type) -> TokenStream {
    let tokens = tokens.into_iter().flat_map(|token| match token {
        TokenTree::Ident(name) if name == "self" => Ident::new(SELF, name.span()).into_token_stream(),
        TokenTree::Ident(name) if name == "Self" => system
            .to_token_stream()
            .into_iter()
            .map(|mut token| {
                token.set_span(name.span());
                token
            })
            .collect(),
        TokenTree::Group(group) => {
            let mut inner = Group::new(group.delimiter(), renamed(group.stream(), system));
            inner.set_span(group.span());
            inner.into_token_stream()
        }
        token => token.into_token_stream(),
    });
    tokens.collect()
}
