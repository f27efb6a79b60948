//! The pipeline.

mod derive;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::{ItemFn, ItemImpl, Path};

use crate::definition::{
    Answer, Definition, Definitions, Source, answer, calling_as_it_asks, export, go_on_without, import_calls, number,
    read_all, request_beside, request_inside, scope,
};
use crate::differentiate::differentiate;
use crate::dump::dump;
use crate::emit::{
    among_names, answered, check_name, declare, differentiable, fallback, for_sizes, implement, implement_with_sizes,
    promises, refusal, unanswered,
};
use crate::graph::{Graph, check, elaborate};
use crate::pack::{apart, pack, pack_derivatives};
use crate::report::{Report, Reported};
use crate::simplify::{Simplified, simplify};
use crate::sweep::{Plan, plan};
use crate::syntax::{
    CALLS_ITSELF, Callee, Index, Options, Outside, Signature, Structures, arm_names_are_variables, bodies,
    bring_into_sight, check_fields, method_as_function, parenthesise, parenthesise_block, path_text, read_body,
    without_bits, without_marks,
};
use crate::taylor::{Program, taylor, taylor_derivatives};
pub use derive::{derive_parameters, derive_state, parameters_with, state_with};

/// The function as written, and beside it its dynamics; or the function and what is wrong with it.
pub fn ode_dynamics(options: TokenStream, function: TokenStream) -> TokenStream {
    let mut report = Report::default();
    if let Ok(block) = syn::parse2::<ItemImpl>(function.clone()) {
        return dynamics_of_block(options, block);
    }
    let mut item = match read_item("#[ode_dynamics]", function) {
        Ok(item) => item,
        Err(refusal) => return refusal,
    };
    let read = Options::read(options.clone(), &mut report).with_sizes(&item.sig.generics, &mut report);
    let generated = generate(options, &read, &item, &mut report);
    let errors = report.compile_errors();
    let paths = Outside::definitions(&item);
    import_calls(&mut item.block, &paths, &item.sig.ident);
    if !report.is_empty() {
        without_bits(&mut item.block);
    }
    [given_back(item, &read.runtime), errors, generated.unwrap_or_default()].into_iter().collect()
}

/// The block as written, and the dynamics of its type.
fn dynamics_of_block(options: TokenStream, mut block: ItemImpl) -> TokenStream {
    let mut report = Report::default();
    parenthesise_block(&mut block);
    let read = Options::read_of_method(options.clone(), &mut report).with_sizes(&block.generics, &mut report);
    let method = method_as_function(&block, &mut report);
    let generated = method.as_ref().and_then(|method| generate(options, &read, method, &mut report));
    if let Some(method) = method {
        let paths = Outside::definitions(&method);
        bodies(&mut block).for_each(|body| import_calls(body, &paths, &method.sig.ident));
    }
    bodies(&mut block).for_each(|body| bring_into_sight(body, &read.runtime));
    if !report.is_empty() {
        bodies(&mut block).for_each(without_bits);
    }
    let (errors, block) = (report.compile_errors(), without_marks(block));
    let block = quote! { #[allow(dead_code, unstable_name_collisions, clippy::needless_range_loop)] #block };
    [block, errors, generated.unwrap_or_default()].into_iter().collect()
}

/// The function as written, and its definition for those that call it.
pub fn ode_function(options: TokenStream, function: TokenStream) -> TokenStream {
    let mut report = Report::default();
    let item = match read_item("#[ode_function]", function) {
        Ok(item) => item,
        Err(refusal) => return refusal,
    };
    let read = Options::read_of_function(options.clone(), &mut report);
    let definition = define(options, &read, &item, &mut report);
    let errors = report.compile_errors();
    [promises(&read), errors, definition].into_iter().collect()
}

/// The function, or itself with the message that it is none.
fn read_item(attribute: &str, function: TokenStream) -> Result<ItemFn, TokenStream> {
    match syn::parse2::<ItemFn>(function.clone()) {
        Ok(mut item) => {
            parenthesise(&mut item);
            Ok(item)
        }
        Err(error) => {
            let error = syn::Error::new(error.span(), format!("`{attribute}` stands before a function: {error}"));
            Err(error.to_compile_error().into_iter().chain(function).collect())
        }
    }
}

fn given_back(mut item: ItemFn, runtime: &Path) -> TokenStream {
    bring_into_sight(&mut item.block, runtime);
    quote! { #[allow(dead_code, unstable_name_collisions, clippy::needless_range_loop)] #item }
}

/// The type and its dynamics; or the type, and the question for the definitions that the dynamics need.
fn generate(options: TokenStream, read: &Options, item: &ItemFn, report: &mut Report) -> Reported<TokenStream> {
    let signature = Signature::read(item, read, &Structures::default(), report)?;
    check_name(&signature, read, report)?;
    let declared = declare(&signature, read);
    let paths = Outside::definitions(item);
    let dynamics = if paths.is_empty() {
        dynamics(&signature, read, &Definitions::default(), report)
    } else {
        match read_body(&item.block, read.known(&Structures::default(), None), report).filter(|_| report.is_empty()) {
            Some(_) => {
                let item = Source::Function(item.clone());
                request_inside(&read.runtime, &options, &item, &paths, &unanswered(signature, read, &paths))
            }
            None => fallback(&signature, read, None),
        }
    };
    Some([declared, arm_names_are_variables(item), dynamics].into_iter().collect())
}

/// The end of a chain that began with dynamics.
pub fn dynamics_with(answer: TokenStream) -> TokenStream {
    let mut report = Report::default();
    finish_dynamics(answer, &mut report).unwrap_or_else(|| report.compile_errors())
}

fn finish_dynamics(answer: TokenStream, report: &mut Report) -> Reported<TokenStream> {
    let answer = syn::parse2::<Answer>(answer).ok()?;
    let item = answer.item.function()?;
    let options = Options::read(answer.options.clone(), report).with_sizes(&item.sig.generics, report);
    let definitions = Definitions::read(&answer, &options.runtime)?;
    let signature = Signature::read(item, &options, &definitions.structures, report)?;
    let dynamics = dynamics(&signature, &options, &definitions, report);
    Some([report.compile_errors(), dynamics, answered(&signature)].into_iter().collect())
}

fn dynamics(signature: &Signature, options: &Options, definitions: &Definitions, report: &mut Report) -> TokenStream {
    if signature.is_for_all_sizes() {
        return dynamics_with_sizes(signature, options, definitions, report);
    }
    let (dynamics, stopped) = match compile(signature, options, definitions, report) {
        Some(simplified) => {
            let program = program(signature, &simplified);
            let derivatives = derivatives(signature, options, &simplified);
            ([implement(signature, options, &program), derivatives].into_iter().collect(), None)
        }
        None => {
            let is_method = signature.system.is_some();
            let stopped = (!is_method).then(|| stopped(&signature.item, options, report));
            (fallback(signature, options, report.lost()), stopped)
        }
    };
    let dynamics = among_names(dynamics, &options.runtime);
    dump(&signature.item.sig.ident.to_string(), "tokens", &dynamics);
    [stopped.unwrap_or_default(), dynamics].into_iter().collect()
}

/// Where the compiler stopped, if there is no other error, so that `cargo check` says it: a constant that has an error of rustc's
/// in it is not evaluated. What stops in a function that is called is said of that function. Of methods the first solve says it,
/// and of a body that has no value, or none of its type, rustc.
fn stopped(function: &ItemFn, options: &Options, report: &Report) -> TokenStream {
    if !report.is_empty() || report.is_lost_elsewhere() || report.lost().is_none() {
        return TokenStream::new();
    }
    let ItemFn { sig, mut block, .. } = function.clone();
    import_calls(&mut block, &Outside::definitions(function), &sig.ident);
    bring_into_sight(&mut block, &options.runtime);
    let (arguments, output, refusal) = (&sig.inputs, &sig.output, refusal(report.lost()));
    quote! {
        #[allow(warnings, clippy::all)]
        const _: () = {
            let _ = |#arguments| #output #block;
            #refusal
        };
    }
}

/// The dynamics of a function with const parameters, for all sizes.
fn dynamics_with_sizes(
    signature: &Signature,
    options: &Options,
    definitions: &Definitions,
    report: &mut Report,
) -> TokenStream {
    let dynamics = match compile_with_sizes(signature, options, definitions, report) {
        Some(plan) => {
            let sizes = options.derivatives.iter();
            let derivatives = sizes.filter_map(|sizes| derivatives_for(sizes, signature, options, definitions, report));
            [implement_with_sizes(signature, options, &plan)].into_iter().chain(derivatives).collect()
        }
        None => fallback(signature, options, report.lost()),
    };
    let dynamics = among_names(dynamics, &options.runtime);
    dump(&signature.item.sig.ident.to_string(), "tokens", &dynamics);
    dynamics
}

/// The derivatives of a function with const parameters, for these values of them.
fn derivatives_for(
    sizes: &[(Ident, Index)],
    signature: &Signature,
    options: &Options,
    definitions: &Definitions,
    report: &mut Report,
) -> Reported<TokenStream> {
    let options = options.at(sizes);
    let values = sizes.iter().filter_map(|(name, size)| Some(format!("`{name} = {}`", size.number()?)));
    report.circumstances = Some(format!("for {}", values.collect::<Vec<_>>().join(", ")));
    let signature = Signature::read(&signature.item, &options, &definitions.structures, report);
    let compiled = signature.and_then(|signature| {
        let simplified = compile(&signature, &options, definitions, report)?;
        Some(for_sizes(sizes, &derivatives(&signature, &options, &simplified)))
    });
    if let (None, true, Some((at, _))) = (&compiled, report.is_empty(), report.lost()) {
        report.error(at, "there are no derivatives, since this cannot be followed");
    }
    report.circumstances = None;
    compiled
}

/// The stages of a function with const parameters: its loops stay, so that nothing is packed, but planned.
fn compile_with_sizes(
    signature: &Signature,
    options: &Options,
    definitions: &Definitions,
    report: &mut Report,
) -> Reported<Plan> {
    let name = signature.item.sig.ident.to_string();
    let graph = read(signature, options, definitions, report)?;
    let nest = graph.nest.clone();
    let simplified = simplify(graph);
    dump(&name, "simplified", &simplified);
    let program = taylor(apart(&simplified, nest.changing.len()));
    dump(&name, "program", &program);
    let plan = plan(program, nest);
    dump(&name, "plan", &plan);
    Some(plan)
}

/// The stages that the dynamics and their derivatives share.
fn compile(
    signature: &Signature,
    options: &Options,
    definitions: &Definitions,
    report: &mut Report,
) -> Reported<Simplified> {
    let simplified = simplify(read(signature, options, definitions, report)?);
    dump(&signature.item.sig.ident.to_string(), "simplified", &simplified);
    Some(simplified)
}

/// The stages that all functions share, each with its own type.
fn read(signature: &Signature, options: &Options, definitions: &Definitions, report: &mut Report) -> Reported<Graph> {
    let name = signature.item.sig.ident.to_string();
    dump(&name, "syntax", signature.item.to_token_stream());
    let body = read_body(&signature.item.block, options.known(&definitions.structures, None), report)?;
    let graph = elaborate(signature, &body, definitions, report)?;
    dump(&name, "graph", &graph);
    Some(graph)
}

fn program(signature: &Signature, simplified: &Simplified) -> Program {
    let name = signature.item.sig.ident.to_string();
    let packed = pack(simplified);
    dump(&name, "packed", &packed);
    let program = taylor(packed);
    dump(&name, "program", &program);
    program
}

fn derivatives(signature: &Signature, options: &Options, simplified: &Simplified) -> TokenStream {
    let derivatives = taylor_derivatives(pack_derivatives(&differentiate(simplified)));
    dump(&signature.item.sig.ident.to_string(), "derivatives", &derivatives);
    differentiable(signature, options, &derivatives)
}

/// The function and its definition; or the question for the definitions that it needs.
fn define(options: TokenStream, read: &Options, item: &ItemFn, report: &mut Report) -> TokenStream {
    let paths = Outside::definitions(item);
    for path in &paths {
        if item.sig.ident == path_text(path) {
            report.error(path, CALLS_ITSELF);
        }
    }
    let callee = Callee::read(item, read.known(&Structures::default(), None), report);
    let source = Source::Function(item.clone());
    if item.sig.receiver().is_some() {
        // In an `impl` block no macro can stand.
        return given_back(item.clone(), &read.runtime);
    }
    if callee.is_none() || !report.is_empty() {
        let mut item = item.clone();
        without_bits(&mut item.block);
        return [given_back(item, &read.runtime), export(&source, number(&source), &TokenStream::new())]
            .into_iter()
            .collect();
    }
    let function = calling_as_it_asks(item, &paths);
    [arm_names_are_variables(item), given_back(function, &read.runtime), ask(options, read, source, paths, report)]
        .into_iter()
        .collect()
}

/// The definition, if it needs no others; or the question for them.
fn ask(options: TokenStream, read: &Options, item: Source, paths: Vec<Path>, report: &mut Report) -> TokenStream {
    if paths.is_empty() {
        return define_with(&Answer::alone(options, item), report);
    }
    request_beside(&read.runtime, "function_with", &options, &item, &paths, &TokenStream::new())
}

/// The end of a chain that began with a function that dynamics call.
pub fn function_with(found: TokenStream) -> TokenStream {
    go_on_with(found, define_with)
}

fn go_on_with(found: TokenStream, define: impl Fn(&Answer, &mut Report) -> TokenStream) -> TokenStream {
    let mut report = Report::default();
    let Ok(found) = syn::parse2::<Answer>(found) else { return TokenStream::new() };
    let definition = define(&found, &mut report);
    [report.compile_errors(), definition, answer(&found.item)].into_iter().collect()
}

fn define_with(answer: &Answer, report: &mut Report) -> TokenStream {
    let (item, number) = (&answer.item, number(&answer.item));
    match definition(answer, number, report) {
        Some((definition, scope)) => [scope, export(item, number, &definition)].into_iter().collect(),
        None => export(item, number, &TokenStream::new()),
    }
}

/// The definition with those that it needs, and its constants.
fn definition(answer: &Answer, id: u64, report: &mut Report) -> Reported<(TokenStream, TokenStream)> {
    let Answer { item, paths, found, .. } = answer;
    let options = Options::read_of_function(answer.options.clone(), report);
    let definitions = Definitions::read(answer, &options.runtime)?;
    let scope = match item {
        Source::Function(function) => checked(function, id, &options, &definitions, report)?,
        Source::Struct(structure) => {
            check_fields(structure, &options.constants, &definitions.structures, report);
            report.is_empty().then(TokenStream::new)?
        }
    };
    let mut needed: Vec<Definition> = Vec::new();
    let mut calls = Vec::new();
    for (path, tokens) in paths.iter().zip(found) {
        let all = read_all(tokens)?;
        calls.push((path.clone(), all.last()?.id));
        needed.extend(all);
    }
    let mut seen = std::collections::HashSet::new();
    needed.retain(|definition| seen.insert(definition.id));
    let definition = Definition { id, options: answer.options.clone(), calls, item: item.clone() };
    Some((quote! { #(#needed)* #definition }, scope))
}

/// The constants of a function that has no mistakes.
fn checked(
    function: &ItemFn,
    id: u64,
    options: &Options,
    definitions: &Definitions,
    report: &mut Report,
) -> Reported<TokenStream> {
    let callee = Callee::read(function, options.known(&definitions.structures, None), report)?;
    check(&callee, definitions, report);
    report.is_empty().then_some(())?;
    let is_promised = |name: &str| options.constants.iter().any(|(known, _)| known == name);
    let mut constants = Outside::constants(function, callee.real);
    constants.retain(|constant| !is_promised(&constant.path_text()));
    let stopped = report.lost().map(|_| stopped(function, options, report));
    Some(
        [scope(function, id, &constants, callee.real, &options.runtime), stopped.unwrap_or_default()]
            .into_iter()
            .collect(),
    )
}

/// What is called in place of a macro that is not there.
pub fn missing_function(answer: TokenStream) -> TokenStream {
    syn::parse2::<Answer>(answer).ok().and_then(|answer| go_on_without(&answer)).unwrap_or_default()
}

#[cfg(test)]
mod streams;
#[cfg(test)]
pub mod tests;
