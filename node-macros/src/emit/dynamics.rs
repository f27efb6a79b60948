//! The implementation of the runtime's `Dynamics`.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Path;

use super::constants::Table;
use super::jet::Emitter;
use super::parameters::ParameterRow;
use super::size::size;
use super::sweep::fallback_with_sizes;
use super::system::{declared, system};
use super::{integer, number};
use crate::graph::Field;
use crate::syntax::{Options, Real, Signature, imports};
use crate::taylor::{Cost, Program};

/// The dynamics of the type.
pub fn implement(signature: &Signature, options: &Options, program: &Program) -> TokenStream {
    let runtime = &options.runtime;
    let mut emitter = Emitter::new(program, options, signature.real, Table::new(&program.constants));
    let jet = emitter.jet();
    let (constants, count) = (emitter.table.compute(), emitter.table.len());
    let imports = imports(&signature.item);
    let body = Body {
        parameters: ParameterRow::of(signature, runtime),
        constants: quote! { #(#imports)* { use #runtime::__private::{Scalar, taken}; #constants } },
        jet,
        count,
        width: emitter.doubling.width,
        now: program.now,
        cost: cost(&program.cost(), runtime),
        wide: program.is_wide(),
        fields: [&program.state, &program.parameters],
    };
    assemble(signature, options, &body)
}

/// Dynamics that cannot be used: an error was reported, and should not bring others with it. If rustc has nothing to say of the
/// function either, the place is shown at which the compiler stopped.
pub fn fallback(signature: &Signature, options: &Options, lost: Option<(Span, Option<&str>)>) -> TokenStream {
    let dynamics = if signature.is_for_all_sizes() {
        fallback_with_sizes(signature, options, lost)
    } else {
        fallback_of_one_size(signature, options, lost)
    };
    let (system, declared, runtime) = (system(signature, options), declared(signature), &options.runtime);
    quote! {
        #dynamics
        impl #declared #runtime::__private::Refused for #system {}
    }
}

fn fallback_of_one_size(signature: &Signature, options: &Options, lost: Option<(Span, Option<&str>)>) -> TokenStream {
    let refusal = refusal(lost);
    let body = Body {
        parameters: ParameterRow::refused(),
        constants: quote! { const { #refusal } },
        jet: unreachable(),
        count: 0,
        width: 0,
        now: 0,
        cost: cost(&Cost::default(), &options.runtime),
        wide: false,
        fields: [&[], &[]],
    };
    assemble(signature, options, &body)
}

/// What stands in place of the code: the place at which the compiler stopped.
pub fn refusal(lost: Option<(Span, Option<&str>)>) -> TokenStream {
    let (at, why) = lost.unwrap_or_else(|| (Span::call_site(), None));
    let message = why.unwrap_or(
        "this cannot be followed, though it compiles: is it a constant in lower case, or a part behind the dots of one that is taken apart? Otherwise write it in \
         another way",
    );
    quote_spanned! { at => panic!(#message) }
}

/// What stands behind a refusal: nothing is computed without constants, and one mistake is to be said once.
pub fn unreachable() -> TokenStream {
    quote! { ::core::unreachable!() }
}

struct Body<'a> {
    parameters: ParameterRow,
    constants: TokenStream,
    jet: TokenStream,
    /// The number of constants.
    count: usize,
    /// The columns of a row, and those of the row of the order that is computed.
    width: usize,
    now: usize,
    cost: TokenStream,
    /// Whether there are registers of eight lanes.
    wide: bool,
    /// Of the state, and of the parameters.
    fields: [&'a [Field]; 2],
}

fn assemble(signature: &Signature, options: &Options, body: &Body) -> TokenStream {
    let (runtime, system) = (&options.runtime, system(signature, options));
    let (real, parameters) = (real_of_state(signature, runtime), parameter_count(signature));
    let items = [
        types(signature, options, body),
        facts(signature, options, body),
        body.parameters.functions(&quote! { [#real; #parameters] }, &real, runtime),
        constants(signature, runtime, body),
        plain_jet(&real, runtime),
        jet_from(signature, options, body),
    ];
    quote! {
        #[automatically_derived]
        #[allow(unused, clippy::all)]
        impl #runtime::__private::Dynamics for #system {
            #(#items)*
        }
    }
}

fn types(signature: &Signature, options: &Options, body: &Body) -> TokenStream {
    let (runtime, state) = (&options.runtime, &signature.state.ty);
    let (real, series) = (real_of_state(signature, runtime), series(options, body));
    let [dimension, count] = [signature.state.shape.len(), body.count].map(integer);
    let parameters = parameter_count(signature);
    quote! {
        type Real = #real;
        type State = #state;
        type Point<__S: #runtime::__private::Scalar<Real = #real>> = [__S; #dimension];
        type Parameters<__S: #runtime::__private::Scalar<Real = #real>> = [__S; #parameters];
        type Constants<__S: #runtime::__private::Scalar<Real = #real>> = [__S; #count];
        type Series<__S: #runtime::__private::Scalar<Real = #real>> = #series;
    }
}

fn facts(signature: &Signature, options: &Options, body: &Body) -> TokenStream {
    let (order, wide) = (integer(options.order), body.wide);
    let [state, parameters] = body.fields.map(|of| fields(of, &options.runtime));
    let facts = Facts { order: quote! { #order }, wide: quote! { #wide }, cost: body.cost.clone(), state, parameters };
    facts.constants(&signature.item.sig.ident, &options.runtime)
}

fn constants(signature: &Signature, runtime: &Path, body: &Body) -> TokenStream {
    let real = real_of_state(signature, runtime);
    let (constants, parameters, count) = (&body.constants, parameter_count(signature), integer(body.count));
    quote! {
        #[inline(always)]
        fn constants<__S: #runtime::__private::Scalar<Real = #real>>(p: &[__S; #parameters]) -> [__S; #count] {
            #constants
        }
    }
}

fn jet_from(signature: &Signature, options: &Options, body: &Body) -> TokenStream {
    let (runtime, real) = (&options.runtime, real_of_state(signature, &options.runtime));
    let (jet, count, series) = (&body.jet, integer(body.count), series(options, body));
    quote! {
        #[inline(always)]
        fn jet_from<__S: #runtime::__private::Scalar<Real = #real>>(
            constants: &[__S; #count],
            time: __S,
            scale: __S,
            series: &mut #series,
            order: usize,
            first: ::core::option::Option<&Self::Point<__S>>,
        ) {
            #jet
        }
    }
}

/// The type of the coefficients.
fn series(options: &Options, body: &Body) -> TokenStream {
    memory(body.width, body.now, options)
}

/// The type of coefficients of which each order has `width`, and `now` those of the order that is computed alone.
pub fn memory(width: usize, now: usize, options: &Options) -> TokenStream {
    let (runtime, [width, columns, rows]) = (&options.runtime, [width, now, options.order + 1].map(integer));
    match now {
        0 => quote! { #runtime::__private::Series<__S, #width, #rows> },
        _ => quote! { #runtime::__private::Workspace<__S, #width, #columns, #rows> },
    }
}

/// How many numbers all parameters have.
fn parameter_count(signature: &Signature) -> Literal {
    integer(signature.parameters.iter().map(|parameter| parameter.shape.len()).sum())
}

fn cost(cost: &Cost, runtime: &Path) -> TokenStream {
    let numbers = [cost.functions as f64, cost.linear as f64, cost.work];
    let [functions, linear, convolutions] = numbers.map(number);
    quote! {
        #runtime::__private::Cost { functions: #functions, linear: #linear, convolutions: #convolutions }
    }
}

/// What solvers know of dynamics without running them.
pub struct Facts {
    /// The highest order.
    pub order: TokenStream,
    pub wide: TokenStream,
    pub cost: TokenStream,
    /// The fields of the state, and those of the parameters.
    pub state: TokenStream,
    pub parameters: TokenStream,
}

impl Facts {
    /// The constants of the trait.
    pub fn constants(&self, function: &Ident, runtime: &Path) -> TokenStream {
        let Self { order, wide, cost, state, parameters } = self;
        let name = function.to_string();
        quote! {
            const NAME: &'static str = #name;
            const MAX_ORDER: usize = #order;
            const WIDE: bool = #wide;
            const COST: #runtime::__private::Cost = #cost;
            const STATE: &'static [#runtime::__private::Field] = #state;
            const PARAMETERS: &'static [#runtime::__private::Field] = #parameters;
        }
    }
}

/// The jet whose first coefficients nobody knows better.
pub fn plain_jet(real: &TokenStream, runtime: &Path) -> TokenStream {
    quote! {
        #[inline(always)]
        fn jet<__S: #runtime::__private::Scalar<Real = #real>>(
            constants: &Self::Constants<__S>,
            time: __S,
            scale: __S,
            series: &mut Self::Series<__S>,
            order: usize,
        ) {
            <Self as #runtime::__private::Dynamics>::jet_from(constants, time, scale, series, order, ::core::option::Option::None)
        }
    }
}

pub fn fields(fields: &[Field], runtime: &Path) -> TokenStream {
    let fields = fields.iter().map(|Field { name, dimensions, is_real }| {
        let dimensions = dimensions.iter().map(size);
        quote! { #runtime::__private::Field { name: #name, shape: &[#(#dimensions),*], is_real: #is_real } }
    });
    quote! { &[#(#fields),*] }
}

/// The real number of a function: what its types say, or its state, if that is a struct that is not known.
pub fn real_of_state(signature: &Signature, runtime: &Path) -> TokenStream {
    let state = &signature.state;
    if state.shape.is_known() {
        return real(signature.real);
    }
    let state = &state.ty;
    quote! { <#state as #runtime::__private::State>::Real }
}

pub fn real(real: Real) -> TokenStream {
    match real {
        Real::F32 => quote! { f32 },
        Real::F64 => quote! { f64 },
    }
}
