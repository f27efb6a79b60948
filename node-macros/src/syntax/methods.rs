//! The methods of a block that call one another: `self.force(x)` becomes a call of a function that takes `self`.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::visit_mut::{VisitMut, visit_expr_mut};
use syn::{
    Expr, ExprCall, ExprMethodCall, ExprPath, FnArg, ImplItem, ImplItemFn, ItemFn, ItemImpl, Macro, PathArguments,
    PathSegment, ReceiverKind, Type, parse_quote,
};

use super::callee::CALLS_ITSELF;
use super::conditional::refuse_condition;
use super::macro_call::change_expressions;
use super::method::{SELF, is_called};
use crate::report::{Report, Reported};

/// The methods of a block.
pub struct Methods<'b> {
    block: &'b ItemImpl,
    /// Those that may be called.
    pub annotated: Vec<&'b ImplItemFn>,
    others: Vec<&'b ImplItemFn>,
    /// The one that gives x′.
    dynamics: &'b ImplItemFn,
}

impl<'b> Methods<'b> {
    pub fn of(block: &'b ItemImpl, dynamics: &'b ImplItemFn) -> Self {
        let methods = block.items.iter().filter_map(|item| match item {
            ImplItem::Fn(method) => Some(method),
            _ => None,
        });
        let (annotated, others) = methods.partition(|method| method.attrs.iter().any(is_called));
        Self { block, annotated, others, dynamics }
    }

    /// A method as a function, with the parameters of the block and `self` at the end.
    pub fn function(&self, method: &ImplItemFn, report: &mut Report) -> Reported<ItemFn> {
        let (mut signature, mut body) = (method.sig.clone(), method.block.clone());
        method.attrs.iter().for_each(|attribute| refuse_condition(attribute, report));
        Calls { methods: self, report }.visit_block_mut(&mut body);
        signature.ident = name_of(&method.sig.ident);
        let (system, parameters) = (&*self.block.self_ty, self.block.generics.params.iter().cloned());
        signature.generics.params.extend(parameters);
        if let Some(FnArg::Receiver(receiver)) = method.sig.inputs.first() {
            if matches!(receiver.kind, ReceiverKind::Reference(_, _, Some(_))) {
                report.error(receiver, "x′ cannot change the parameters: write `&self`");
                return None;
            }
            let name = Ident::new(SELF, receiver.self_token.span);
            signature.inputs = signature.inputs.into_iter().skip(1).collect();
            signature.inputs.push(parse_quote! { #name: #system });
        }
        let tokens = renamed(quote! { #signature #body }, &in_expressions(system));
        syn::parse2(tokens).map_err(|error| report.error(error.span(), &error)).ok()
    }

    /// The name of the type.
    fn system(&self) -> Option<&Ident> {
        let Type::Path(path) = &*self.block.self_ty else { return None };
        path.path.segments.last().map(|last| &last.ident)
    }

    /// What `Self::force` names, which may also be a constant.
    fn of_type<'p>(&self, path: &'p ExprPath) -> Option<&'p PathSegment> {
        let mut segments = path.path.segments.iter();
        let (ty, named) = (segments.next()?, segments.next()?);
        let is_own = path.qself.is_none() && (ty.ident == "Self" || self.system() == Some(&ty.ident));
        (is_own && segments.next().is_none()).then_some(named)
    }

    /// The name of the function that a method is read as, if it may be called.
    fn called(&self, method: &Ident, report: &mut Report) -> Reported<Ident> {
        if self.dynamics.sig.ident == *method {
            report.error(method, CALLS_ITSELF);
            return None;
        }
        if self.annotated.iter().any(|known| known.sig.ident == *method) {
            return Some(name_of(method));
        }
        if let Some(other) = self.others.iter().find(|known| known.sig.ident == *method) {
            report.error(&other.sig.ident, "the dynamics call this method: write `#[ode_function]` before it too");
        }
        None
    }
}

/// The function of a method has a name that no other function has.
fn name_of(method: &Ident) -> Ident {
    format_ident!("{SELF}_{}", method, span = method.span())
}

/// Writes calls of methods as calls of functions.
struct Calls<'m, 'r> {
    methods: &'m Methods<'m>,
    report: &'r mut Report,
}

impl VisitMut for Calls<'_, '_> {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        match expression {
            Expr::Call(call) if matches!(*call.func, Expr::Path(_)) => {
                call.args.iter_mut().for_each(|argument| self.visit_expr_mut(argument));
            }
            _ => visit_expr_mut(self, expression),
        }
        let call = match expression {
            Expr::MethodCall(call) => self.of_self(call),
            Expr::Call(call) => self.of_type(call),
            Expr::Path(path) => self.value(path),
            _ => None,
        };
        if let Some(call) = call {
            *expression = call;
        }
    }

    fn visit_macro_mut(&mut self, call: &mut Macro) {
        change_expressions(call, &mut |expression| self.visit_expr_mut(expression));
    }
}

impl Calls<'_, '_> {
    /// `self.force(x)` is `force(x, self)`.
    fn of_self(&mut self, call: &ExprMethodCall) -> Option<Expr> {
        let Expr::Path(receiver) = &*call.receiver else { return None };
        receiver.path.is_ident("self").then_some(())?;
        let name = self.methods.called(&call.method, self.report)?;
        let (generics, arguments) = (&call.turbofish, call.args.iter().chain([&*call.receiver]));
        Some(parse_quote! { #name #generics (#(#arguments),*) })
    }

    /// `Self::force(x)` is `force(x)`, and `Self::force(self, x)` is `force(x, self)`.
    fn of_type(&mut self, call: &ExprCall) -> Option<Expr> {
        let Expr::Path(path) = &*call.func else { return None };
        let function = self.function(path)?;
        let mut arguments: Vec<_> = call.args.iter().collect();
        if self.takes_self(path) && !arguments.is_empty() {
            arguments.rotate_left(1);
        }
        Some(parse_quote! { #function (#(#arguments),*) })
    }

    /// `x.map(Self::force)` is `x.map(force)`.
    fn value(&mut self, path: &ExprPath) -> Option<Expr> {
        if self.takes_self(path) {
            return None;
        }
        let function = self.function(path)?;
        Some(parse_quote! { #function })
    }

    /// The function that `Self::force` leads to.
    fn function(&mut self, path: &ExprPath) -> Option<PathSegment> {
        let method = self.methods.of_type(path)?;
        let ident = self.methods.called(&method.ident, self.report)?;
        Some(PathSegment { ident, arguments: method.arguments.clone() })
    }

    fn takes_self(&self, path: &ExprPath) -> bool {
        let Some(method) = self.methods.of_type(path) else { return false };
        self.methods.annotated.iter().any(|known| {
            known.sig.ident == method.ident && matches!(known.sig.inputs.first(), Some(FnArg::Receiver(_)))
        })
    }
}

/// `Chain<N>` as it is written in expressions, `Chain::<N>`.
fn in_expressions(ty: &Type) -> TokenStream {
    let mut ty = ty.clone();
    if let Type::Path(path) = &mut ty {
        for segment in &mut path.path.segments {
            if let PathArguments::AngleBracketed(arguments) = &mut segment.arguments {
                arguments.colon2_token.get_or_insert_default();
            }
        }
    }
    ty.into_token_stream()
}

/// `self` under its other name, and `Self` as the type. In the path `self::force` it is the module.
fn renamed(tokens: TokenStream, system: &TokenStream) -> TokenStream {
    let tokens: Vec<_> = tokens.into_iter().collect();
    let is_colon = |place: usize| matches!(tokens.get(place), Some(TokenTree::Punct(mark)) if mark.as_char() == ':');
    let is_module = |place: usize| is_colon(place + 1) && is_colon(place + 2);
    let rename = |(place, token)| match token {
        TokenTree::Ident(name) if name == "self" && !is_module(place) => {
            Ident::new(SELF, name.span()).into_token_stream()
        }
        TokenTree::Ident(name) if name == "Self" => system
            .clone()
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
    };
    tokens.iter().cloned().enumerate().flat_map(rename).collect()
}
