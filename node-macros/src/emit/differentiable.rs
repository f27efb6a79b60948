//! The implementation of the runtime's `Differentiable`: the series of the solution and the passes over them.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use syn::Path;

use super::constants::Table;
use super::doubling::Doubling;
use super::dynamics::{memory, real};
use super::integer;
use super::jet::Emitter;
use super::partial::Sensitivities;
use super::size::size;
use super::system::system;
use crate::syntax::{Index, Options, Signature, imports};
use crate::taylor::{Derivatives, LinearPass, Program};

/// The implementation with const parameters in it, as one for these values of them.
pub fn for_sizes(sizes: &[(Ident, Index)], implementation: &TokenStream) -> TokenStream {
    let constants = sizes.iter().map(|(name, value)| {
        let value = size(value);
        quote! { const #name: usize = #value; }
    });
    quote! {
        const _: () = {
            #(#constants)*
            #implementation
        };
    }
}

pub fn differentiable(signature: &Signature, options: &Options, derivatives: &Derivatives) -> TokenStream {
    let mut emitter = complete_emitter(signature, options, &derivatives.program);
    let expand = emitter.jet();
    let tangent = emitter.tangent_part(&derivatives.tangent);
    let (cotangent, collected) = emitter.cotangent_part(derivatives);
    let sensitivities = Sensitivities::new(&emitter.table, &collected);
    let functions = Functions::new(signature, options, derivatives, [emitter.table.len(), collected.len()]);
    let items = [
        functions.types(),
        functions.fold(&emitter.table.compute()),
        functions.fold_tangents(&sensitivities.tangents()),
        functions.unfold(&sensitivities.cotangents()),
        functions.expand(&expand),
        functions.tangents(&tangent),
        functions.cotangents(&cotangent),
    ];
    let (runtime, system) = (&options.runtime, system(signature, options));
    quote! {
        #[automatically_derived]
        #[allow(unused, clippy::all)]
        impl #runtime::__private::Differentiable for #system {
            #(#items)*
        }
    }
}

/// The passes read all coefficients up to the last order.
fn complete_emitter<'a>(signature: &Signature, options: &'a Options, program: &'a Program) -> Emitter<'a> {
    let mut emitter = Emitter::new(program, options, signature.real, Table::new(&program.constants));
    emitter.complete = true;
    emitter.doubling = Doubling::none(program);
    emitter
}

/// What the functions of the implementation have in common.
struct Functions<'a> {
    runtime: &'a Path,
    /// The imports in the body of the annotated function, which its constants may need.
    imports: TokenStream,
    /// The bound of scalars, and the scalars of the solution with those of its tangents or cotangents as type parameters.
    scalar: TokenStream,
    scalars: TokenStream,
    /// How many numbers there are in a state, in all parameters, in the constants and in what the cotangents collect.
    dimension: Literal,
    parameters: Literal,
    constants: Literal,
    collected: Literal,
    /// The coefficients of the solution, and those of the passes over them.
    series: TokenStream,
    /// The rows of the former, where they are a part of it.
    rows: Option<TokenStream>,
    tangents: TokenStream,
    cotangents: TokenStream,
}

impl<'a> Functions<'a> {
    fn new(
        signature: &Signature,
        options: &'a Options,
        derivatives: &Derivatives,
        [constants, collected]: [usize; 2],
    ) -> Self {
        let (runtime, real) = (&options.runtime, real(signature.real));
        let scalar = quote! { #runtime::__private::Scalar<Real = #real> };
        let scalars = quote! { __S: #scalar, __T: #runtime::__private::Load<__S> + #scalar, };
        let Derivatives { program, tangent, cotangent, .. } = derivatives;
        let parameters = signature.parameters.iter().map(|parameter| parameter.shape.len()).sum();
        let [dimension, parameters, constants, collected] =
            [program.dimension(), parameters, constants, collected].map(integer);
        let rows = integer(options.order + 1);
        let imports = imports(&signature.item);
        Self {
            runtime,
            imports: quote! { #(#imports)* },
            scalar,
            scalars,
            dimension,
            parameters,
            constants,
            collected,
            series: memory(program.width, program.now, options),
            rows: (program.now > 0).then(|| quote! { let series = &series.kept; }),
            tangents: workspace(tangent, runtime, &rows),
            cotangents: workspace(cotangent, runtime, &rows),
        }
    }

    fn types(&self) -> TokenStream {
        let Self { scalar, constants, collected, series, tangents, cotangents, .. } = self;
        quote! {
            type Folded<__S: #scalar> = [__S; #constants];
            type Expansion<__S: #scalar> = #series;
            type Tangents<__T: #scalar> = #tangents;
            type Cotangents<__T: #scalar> = #cotangents;
            type Collected<__T: #scalar> = [__T; #collected];
        }
    }

    /// The constants made of the parameters.
    fn fold(&self, body: &TokenStream) -> TokenStream {
        let Self { runtime, imports, scalar, parameters, constants, .. } = self;
        quote! {
            #[inline(always)]
            fn fold<__S: #scalar>(p: &Self::Parameters<__S>) -> [__S; #constants] {
                #imports
                {
                    use #runtime::__private::{Scalar, numbers_of, taken};
                    let p: &[__S; #parameters] = numbers_of(p);
                    #body
                }
            }
        }
    }

    /// How the constants change with the parameters.
    fn fold_tangents(&self, body: &TokenStream) -> TokenStream {
        let Self { runtime, imports, scalars, parameters, constants, .. } = self;
        quote! {
            #[inline(always)]
            fn fold_tangents<#scalars>(p: &Self::Parameters<__S>, dp: &Self::Parameters<__T>,) -> [__T; #constants] {
                #imports
                {
                    use #runtime::__private::{Load, Scalar, companion, numbers_of, taken};
                    let p: &[__S; #parameters] = numbers_of(p);
                    let dp: &[__T; #parameters] = numbers_of(dp);
                    #body
                }
            }
        }
    }

    /// The cotangents of the parameters, from those that were collected.
    fn unfold(&self, body: &TokenStream) -> TokenStream {
        let Self { runtime, imports, scalars, parameters, collected, .. } = self;
        quote! {
            #[inline(always)]
            fn unfold<#scalars>(p: &Self::Parameters<__S>, collected: &[__T; #collected],) -> Self::Parameters<__T> {
                #imports
                {
                    use #runtime::__private::{Array, Load, Scalar, add_to, companion, numbers_of, taken};
                    let p: &[__S; #parameters] = numbers_of(p);
                    #body
                }
            }
        }
    }

    /// The coefficients of the solution.
    fn expand(&self, body: &TokenStream) -> TokenStream {
        let Self { scalar, constants, series, .. } = self;
        quote! {
            #[inline(always)]
            fn expand<__S: #scalar>(
                constants: &[__S; #constants],
                time: __S,
                scale: __S,
                series: &mut #series,
                order: usize,
            ) {
                #body
            }
        }
    }

    /// The coefficients of a tangent, in ascending order.
    fn tangents(&self, one_order: &TokenStream) -> TokenStream {
        let Self { runtime, scalars, constants, series, rows, tangents, .. } = self;
        quote! {
            #[inline(always)]
            fn tangents<#scalars const __W: usize,>(
                constants: &[__S; #constants],
                tangents_of_constants: ::core::option::Option<&[__T; #constants]>,
                tangent_of_time: __T,
                scale: __T,
                series: &#series,
                tangents: &mut #tangents,
                order: usize,
            ) {
                use #runtime::__private::{
                    Ahead, Broadcast, Copied, Lanes, Lift, Load, None, Option, SERIES, Scalar, Series, Some, Truth, Workspace, integral, lifted, product_over, products_over, quotient_over,
                };
                #one_order
                #rows
                for k in 0..order {
                    tangent::<__S, __T, _, __W>(k, constants, tangents_of_constants, tangent_of_time, scale, series, tangents);
                }
            }
        }
    }

    /// The coefficients of a cotangent, in descending order.
    fn cotangents(&self, one_order: &TokenStream) -> TokenStream {
        let Self { runtime, scalars, dimension, constants, collected, series, rows, cotangents, .. } = self;
        quote! {
            #[inline(always)]
            fn cotangents<#scalars const __W: usize,>(
                constants: &[__S; #constants],
                scale: __T,
                series: &#series,
                cotangents: &mut #cotangents,
                collected: &mut [__T; #collected],
                cotangent_of_time: &mut __T,
                order: usize,
            ) {
                use #runtime::__private::{
                    Ahead, Broadcast, Copied, Lanes, Lift, Load, None, Option, SERIES, Scalar, Series, Some, Truth, Workspace, handed_down, lifted, product_over, products_over, quotient_over,
                };
                #one_order
                #rows
                for x in &mut cotangents.kept.0[0][..#dimension] {
                    *x = handed_down(order, *x, scale);
                }
                for k in 0..order {
                    let j = order - 1 - k;
                    cotangent::<__S, __T, _, _, __W>(k, j, constants, scale, series, cotangents, collected, cotangent_of_time);
                }
            }
        }
    }
}

/// The type of the coefficients of a pass.
fn workspace(pass: &LinearPass, runtime: &Path, rows: &Literal) -> TokenStream {
    let [width, now] = [pass.width, pass.now].map(integer);
    quote! { #runtime::__private::Workspace<__T, #width, #now, #rows> }
}
