//! The implementation of the runtime's `Dynamics`.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Path;

use super::constants::Table;
use super::jet::Emitter;
use super::size::size;
use super::sweep::fallback_with_sizes;
use super::system::{declared, system};
use super::{integer, number};
use crate::graph::Field;
use crate::syntax::{Argument, Index, Options, Pattern, Real, Signature, imports};
use crate::taylor::{Cost, Program};

/// The dynamics of the type.
pub fn implement(signature: &Signature, options: &Options, program: &Program) -> TokenStream {
    let runtime = &options.runtime;
    let mut emitter = Emitter::new(program, options, signature.real, Table::new(&program.constants));
    let jet = emitter.jet();
    let (constants, count) = (emitter.table.compute(), emitter.table.len());
    let imports = imports(&signature.item);
    let body = Body {
        flatten: flatten(signature, runtime),
        assign: assign(signature, runtime),
        constants: quote! { #(#imports)* { use #runtime::__private::{Scalar, taken}; #constants } },
        jet,
        count,
        width: emitter.doubling.width,
        wide: program.is_wide(),
        cost: program.cost(),
        is_written_out: emitter.unrolled,
        state: &program.state,
        parameters: &program.parameters,
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
        flatten: unreachable(),
        assign: TokenStream::new(),
        constants: quote! { const { #refusal } },
        jet: unreachable(),
        count: 0,
        width: 0,
        wide: false,
        cost: Cost::default(),
        is_written_out: false,
        state: &[],
        parameters: &[],
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
    /// The parameters to and from a row.
    flatten: TokenStream,
    assign: TokenStream,
    constants: TokenStream,
    jet: TokenStream,
    /// The number of constants.
    count: usize,
    width: usize,
    /// Whether there are registers of eight lanes.
    wide: bool,
    cost: Cost,
    /// Whether the orders are written out.
    is_written_out: bool,
    state: &'a [Field],
    parameters: &'a [Field],
}

fn assemble(signature: &Signature, options: &Options, body: &Body) -> TokenStream {
    let function = &signature.item.sig.ident;
    let system = system(signature, options);
    let runtime = &options.runtime;
    let real = real_of_state(signature, runtime);
    let state = &signature.state.ty;
    let dimension = signature.state.shape.len();
    let parameters: usize = signature.parameters.iter().map(|parameter| parameter.shape.len()).sum();
    let Body { flatten, assign, constants, jet, .. } = body;
    let [dimension, parameters, count, width] = [dimension, parameters, body.count, body.width].map(integer);
    let wide = body.wide;
    let cost = [body.cost.functions as f64, body.cost.linear as f64, body.cost.work];
    let [functions, linear, convolutions] = cost.map(number);
    let is_written_out = body.is_written_out;
    let [order, rows] = [options.order, options.order + 1].map(integer);
    let text = function.to_string();
    let (state_fields, parameter_fields) = (fields(body.state, runtime), fields(body.parameters, runtime));
    let plain_jet = plain_jet(&real, runtime);
    quote! {
        #[automatically_derived]
        #[allow(unused, clippy::all)]
        impl #runtime::__private::Dynamics for #system {
            type Real = #real;
            type State = #state;
            type Point<__S: #runtime::__private::Scalar<Real = #real>> = [__S; #dimension];
            type Parameters<__S: #runtime::__private::Scalar<Real = #real>> = [__S; #parameters];
            type Constants<__S: #runtime::__private::Scalar<Real = #real>> = [__S; #count];
            type Series<__S: #runtime::__private::Scalar<Real = #real>> = #runtime::__private::Series<__S, #width, #rows>;
            const NAME: &'static str = #text;
            const MAX_ORDER: usize = #order;
            const WIDE: bool = #wide;
            const COST: #runtime::__private::Cost =
                #runtime::__private::Cost { functions: #functions, linear: #linear, convolutions: #convolutions, is_written_out: #is_written_out };
            const STATE: &'static [#runtime::__private::Field] = #state_fields;
            const PARAMETERS: &'static [#runtime::__private::Field] = #parameter_fields;

            fn parameters(&self) -> [#real; #parameters] {
                #flatten
            }

            fn set_parameters(&mut self, all: &[#real]) -> ::core::result::Result<(), #runtime::__private::SolveError> {
                #runtime::__private::check_parameter_count::<Self>(all.len())?;
                #assign
                ::core::result::Result::Ok(())
            }

            #[inline(always)]
            fn constants<__S: #runtime::__private::Scalar<Real = #real>>(p: &[__S; #parameters]) -> [__S; #count] {
                #constants
            }

            #plain_jet

            #[inline(always)]
            fn jet_from<__S: #runtime::__private::Scalar<Real = #real>>(
                constants: &[__S; #count],
                time: __S,
                scale: __S,
                series: &mut #runtime::__private::Series<__S, #width, #rows>,
                order: usize,
                first: ::core::option::Option<&Self::Point<__S>>,
            ) {
                #jet
            }
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

/// All parameters in a row.
pub fn flatten(signature: &Signature, runtime: &Path) -> TokenStream {
    let real = real(signature.real);
    let writes = each_parameter(signature, |parameter, place| {
        quote! { #runtime::__private::Parameters::<#real>::write(&#parameter, &mut all[#place]); }
    });
    quote! {
        let mut row: Self::Parameters<#real> = #runtime::__private::Array::splat(0.0);
        let all: &mut [#real] = row.as_mut();
        #writes
        row
    }
}

/// The parameters from a row.
pub fn assign(signature: &Signature, runtime: &Path) -> TokenStream {
    let real = real(signature.real);
    each_parameter(signature, |parameter, place| {
        quote! { #runtime::__private::Parameters::<#real>::assign(&mut #parameter, &all[#place]); }
    })
}

/// A statement for each parameter and its place in the row of all.
fn each_parameter(signature: &Signature, statement: impl Fn(TokenStream, TokenStream) -> TokenStream) -> TokenStream {
    let mut first = Index::Number(0);
    let mut statements = TokenStream::new();
    for Argument { pattern, shape, .. } in &signature.parameters {
        let Pattern::Name(name) = pattern else { continue };
        let parameter = if signature.system.is_some() {
            quote! { *self }
        } else {
            quote! { self.#name }
        };
        let next = first.clone().plus(shape.size());
        let (start, end) = (size(&first), size(&next));
        first = next;
        // A type that is not known has been reported.
        if shape.is_known() {
            statements.extend(statement(parameter, quote! { #start..#end }));
        }
    }
    statements
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
