//! Dynamics as a method: `#[ode_dynamics] impl Pendulum { fn swing(&self, x: [f64; 2]) -> [f64; 2] { … } }`.

use syn::{Attribute, Block, Expr, ExprBlock, FnArg, ImplItem, ImplItemFn, Item, ItemFn, ItemImpl, Meta, Stmt};

use super::methods::Methods;
use super::sizes::sizes;
use crate::report::{Report, Reported};

/// What `self` is called in the function that a method is read as.
pub const SELF: &str = "__self";

/// The method that gives x′ as a function, whose last argument is `self`. The methods that it may call stand in its body.
pub fn method_as_function(block: &ItemImpl, report: &mut Report) -> Reported<ItemFn> {
    refuse(block, report)?;
    let method = dynamics_of(block, report)?;
    if let Some(parameter) = method.sig.generics.params.first() {
        report.error(parameter, "the type shows the sizes: write the parameters of the `impl` block");
        return None;
    }
    refuse_without_receiver(method, report)?;
    let methods = Methods::of(block, method);
    let mut function = methods.function(method, report)?;
    let called: Vec<_> = methods.annotated.iter().map(|called| methods.function(called, report)).collect();
    let called = called.into_iter().collect::<Reported<Vec<_>>>()?;
    function.sig.ident = method.sig.ident.clone();
    if !called.is_empty() {
        // In a block of its own the body hides nothing from them.
        let body = Expr::Block(ExprBlock { attrs: Vec::new(), label: None, block: *function.block });
        let called = called.into_iter().map(|called| Stmt::Item(Item::Fn(called)));
        let stmts = called.chain([Stmt::Expr(body, None)]).collect();
        function.block = Box::new(Block { brace_token: syn::token::Brace::default(), stmts });
    }
    Some(function)
}

/// The bodies of the methods.
pub fn bodies(block: &mut ItemImpl) -> impl Iterator<Item = &mut Block> {
    block.items.iter_mut().filter_map(|item| match item {
        ImplItem::Fn(method) => Some(&mut method.block),
        _ => None,
    })
}

/// The block as written, without the marks on its methods.
pub fn without_marks(mut block: ItemImpl) -> ItemImpl {
    for item in &mut block.items {
        if let ImplItem::Fn(method) = item {
            method.attrs.retain(|attribute| !is_mark(attribute) && !is_called(attribute));
        }
    }
    block
}

fn refuse(block: &ItemImpl, report: &mut Report) -> Reported<()> {
    if let Some((path, _)) = &block.trait_ {
        report.error(path, "dynamics stand in an `impl` of the type itself: `impl Pendulum { … }`");
        return None;
    }
    sizes(&block.generics, report).map(|_| ())
}

/// The only method that others do not call, or the one that is marked.
fn dynamics_of<'b>(block: &'b ItemImpl, report: &mut Report) -> Reported<&'b ImplItemFn> {
    let methods = block.items.iter().filter_map(|item| match item {
        ImplItem::Fn(method) => Some(method),
        _ => None,
    });
    let methods: Vec<_> = methods.collect();
    let marked: Vec<_> = methods.iter().filter(|method| method.attrs.iter().any(is_mark)).collect();
    let unmarked: Vec<_> = methods.iter().filter(|method| !method.attrs.iter().any(is_called)).collect();
    match (&unmarked[..], &marked[..]) {
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

fn refuse_without_receiver(method: &ImplItemFn, report: &mut Report) -> Reported<()> {
    match method.sig.inputs.first() {
        Some(FnArg::Receiver(_)) => Some(()),
        _ => {
            report.error(
                &method.sig.ident,
                "the parameters are the fields of `self`: write `&self` as the first argument",
            );
            None
        }
    }
}

/// Whether it marks the method that gives x′.
fn is_mark(attribute: &Attribute) -> bool {
    is_named(attribute, "ode_dynamics")
}

/// Whether it marks a method that others call.
pub fn is_called(attribute: &Attribute) -> bool {
    is_named(attribute, "ode_function")
}

fn is_named(attribute: &Attribute, name: &str) -> bool {
    attribute.path().segments.last().is_some_and(|segment| segment.ident == name)
}
