//! The dynamics of systems with const parameters: loops over the turns of loops.

mod action;
mod constants;
mod cost;
mod lanes;
mod layout;
mod loops;
mod operand;
mod place;
mod step;
mod sweeper;

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Path;

use super::dynamics::{Facts, fields, plain_jet, real_of_state, refusal, unreachable};
use super::integer;
use super::parameters::ParameterRow;
use super::size::row_type;
use super::system::{declared, system};
use crate::graph::fields as fields_of;
use crate::sweep::Plan;
use crate::syntax::{Argument, Count, Index, Options, Signature, imports};
use layout::Layout;
use sweeper::Sweeper;

/// The dynamics of the type, for all sizes.
pub fn implement_with_sizes(signature: &Signature, options: &Options, plan: &Plan) -> TokenStream {
    let runtime = &options.runtime;
    let layout = Layout::of(plan);
    let mut sweeper = Sweeper::new(plan, &layout);
    let jet = sweeper.jet(runtime);
    let constants = sweeper.constants(&imports(&signature.item), runtime);
    let body = Body {
        parameters: ParameterRow::of(signature, runtime),
        constants,
        jet,
        kept: sweeper.constant_count(),
        row: layout.width.clone(),
        memory: layout.memory.clone(),
        cost: sweeper.cost(runtime),
        wide: sweeper.wide(),
    };
    assemble(signature, options, &body)
}

/// Dynamics that cannot be used: what is wrong was reported.
pub fn fallback_with_sizes(
    signature: &Signature,
    options: &Options,
    lost: Option<(Span, Option<&str>)>,
) -> TokenStream {
    let runtime = &options.runtime;
    let cost = quote! {
        #runtime::__private::Cost { functions: 0.0, linear: 0.0, convolutions: 0.0 }
    };
    let refusal = refusal(lost);
    let body = Body {
        parameters: ParameterRow::refused(),
        constants: quote! { const { #refusal } },
        jet: unreachable(),
        kept: Count::default(),
        row: Count::default(),
        memory: Count::default(),
        cost,
        wide: quote! { false },
    };
    assemble(signature, options, &body)
}

struct Body {
    parameters: ParameterRow,
    constants: TokenStream,
    jet: TokenStream,
    /// How many constants, coefficients of an order, and numbers in memory there are.
    kept: Count,
    row: Count,
    memory: Count,
    cost: TokenStream,
    wide: TokenStream,
}

fn assemble(signature: &Signature, options: &Options, body: &Body) -> TokenStream {
    let (runtime, real) = (&options.runtime, real_of_state(signature, &options.runtime));
    let (system, declared) = (system(signature, options), declared(signature));
    let items = [
        types(signature, options, body),
        facts(signature, options, body),
        body.parameters.functions(&quote! { Self::Parameters<#real> }, &real, runtime),
        constants(&body.constants, &real, runtime),
        plain_jet(&real, runtime),
        jet_from(&body.jet, &real, runtime),
    ];
    quote! {
        #[automatically_derived]
        #[allow(unused, clippy::all)]
        impl #declared #runtime::__private::Dynamics for #system {
            #(#items)*
        }
    }
}

fn types(signature: &Signature, options: &Options, body: &Body) -> TokenStream {
    let (runtime, scalar, state) = (&options.runtime, quote! { __S }, &signature.state.ty);
    let real = real_of_state(signature, runtime);
    let row = |count: &Count| row_type(count, runtime, &scalar);
    let point = row(&exactly(&signature.state.shape.size()));
    let parameters = signature.parameters.iter().map(|parameter| parameter.shape.size());
    let parameters = exactly(&parameters.fold(Index::Number(0), Index::plus));
    let [parameters, kept, width, memory] = [&parameters, &body.kept, &body.row, &body.memory].map(row);
    let rows = integer(options.order + 1);
    quote! {
        type Real = #real;
        type State = #state;
        type Point<__S: #runtime::__private::Scalar<Real = #real>> = #point;
        type Parameters<__S: #runtime::__private::Scalar<Real = #real>> = #parameters;
        type Constants<__S: #runtime::__private::Scalar<Real = #real>> = #kept;
        type Series<__S: #runtime::__private::Scalar<Real = #real>> = #runtime::__private::Table<#width, #memory, #rows>;
    }
}

fn facts(signature: &Signature, options: &Options, body: &Body) -> TokenStream {
    let runtime = &options.runtime;
    let of = |argument: &Argument| fields_of(&argument.pattern, &argument.shape);
    let facts = Facts {
        order: checked_order(signature, options),
        wide: body.wide.clone(),
        cost: body.cost.clone(),
        state: fields(&of(&signature.state), runtime),
        parameters: fields(&signature.parameters.iter().flat_map(of).collect::<Vec<_>>(), runtime),
    };
    facts.constants(&signature.item.sig.ident, runtime)
}

/// The highest order, for sizes that are none of them 0.
fn checked_order(signature: &Signature, options: &Options) -> TokenStream {
    let order = integer(options.order);
    let checks = signature.sizes.iter().map(|(size, _)| {
        let message = format!("`{size}` is 0: a size is at least 1");
        quote_spanned! { size.span()=> assert!(#size > 0, #message); }
    });
    quote! {
        {
            #(#checks)*
            #order
        }
    }
}

fn constants(write: &TokenStream, real: &TokenStream, runtime: &Path) -> TokenStream {
    quote! {
        #[inline(always)]
        fn constants<__S: #runtime::__private::Scalar<Real = #real>>(given: &Self::Parameters<__S>) -> Self::Constants<__S> {
            let mut all: Self::Constants<__S> = #runtime::__private::Array::splat(__S::splat(0.0));
            <Self as #runtime::__private::Dynamics>::write_constants(given, &mut all);
            all
        }

        #[inline(always)]
        fn write_constants<__S: #runtime::__private::Scalar<Real = #real>>(
            given: &Self::Parameters<__S>,
            all: &mut Self::Constants<__S>,
        ) {
            #write
        }
    }
}

fn jet_from(jet: &TokenStream, real: &TokenStream, runtime: &Path) -> TokenStream {
    quote! {
        #[inline(always)]
        fn jet_from<__S: #runtime::__private::Scalar<Real = #real>>(
            constants: &Self::Constants<__S>,
            time: __S,
            scale: __S,
            s: &mut Self::Series<__S>,
            order: usize,
            first: ::core::option::Option<&Self::Point<__S>>,
        ) {
            #jet
        }
    }
}

/// The number of places of a length that is a sum of products.
fn exactly(length: &Index) -> Count {
    Count::above(length, &|_| Count::default())
}
