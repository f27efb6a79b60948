//! The pipeline.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::ItemFn;

use crate::dump::dump;
use crate::emit::{emit, fallback};
use crate::graph::elaborate;
use crate::pack::pack;
use crate::report::{Report, Reported};
use crate::simplify::simplify;
use crate::syntax::{Options, Signature, parenthesise, read_body};
use crate::taylor::{Program, taylor};

/// The function as written, and beside it its dynamics; or the function and what is wrong with it.
pub fn ode_dynamics(options: TokenStream, function: TokenStream) -> TokenStream {
    let mut report = Report::default();
    let mut item = match syn::parse2::<ItemFn>(function.clone()) {
        Ok(item) => item,
        Err(error) => {
            let error = syn::Error::new(error.span(), format!("`#[ode_dynamics]` stands before a function: {error}"));
            return error.to_compile_error().into_iter().chain(function).collect();
        }
    };
    parenthesise(&mut item);
    let generated = generate(options, &item, &mut report);
    let errors = report.compile_errors();
    let item = quote! { #[allow(dead_code, unstable_name_collisions, clippy::needless_range_loop)] #item };
    [item, errors, generated.unwrap_or_default()].into_iter().collect()
}

fn generate(options: TokenStream, item: &ItemFn, report: &mut Report) -> Reported<TokenStream> {
    let options = Options::read(options, report);
    let signature = Signature::read(item, &options, report)?;
    let generated = match compile(&signature, &options, report) {
        Some(program) => emit(&signature, &options, &program),
        None => fallback(&signature, &options),
    };
    dump(&item.sig.ident.to_string(), "tokens", &generated);
    Some(generated)
}

/// The stages, each with its own type.
fn compile(signature: &Signature, options: &Options, report: &mut Report) -> Reported<Program> {
    let name = signature.item.sig.ident.to_string();
    dump(&name, "syntax", signature.item.to_token_stream());
    let body = read_body(&signature.item.block, options, report)?;
    let graph = elaborate(signature, &body, report)?;
    dump(&name, "graph", &graph);
    let simplified = simplify(graph);
    dump(&name, "simplified", &simplified);
    let packed = pack(simplified);
    dump(&name, "packed", &packed);
    let program = taylor(packed);
    dump(&name, "program", &program);
    Some(program)
}

#[cfg(test)]
pub mod tests;
