//! The implementation of the runtime's `Differentiable`: the series of the solution and the passes over them.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::constants::Table;
use super::doubling::Doubling;
use super::dynamics::real;
use super::integer;
use super::jet::Emitter;
use super::partial::Sensitivities;
use super::size::size;
use crate::syntax::{Index, Options, Signature, imports};
use crate::taylor::Derivatives;

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
    let program = &derivatives.program;
    let mut emitter = Emitter::new(program, options, signature.real, Table::new(&program.constants));
    emitter.complete = true;
    emitter.doubling = Doubling::none(program);
    let expand = emitter.jet();
    let tangent = emitter.tangent_part(&derivatives.tangent);
    let (cotangent, collected) = emitter.cotangent_part(derivatives);
    let sensitivities = Sensitivities::new(&emitter.table, &collected);
    let parameters: usize = signature.parameters.iter().map(|parameter| parameter.shape.len()).sum();
    let (fold, fold_tangents, unfold) = (emitter.table.compute(), sensitivities.tangents(), sensitivities.cotangents());
    let dimension = integer(program.dimension());
    let [count, places] = [emitter.table.len(), collected.len()].map(integer);
    let primal = integer(program.width);
    let [tangents, cotangents] = [&derivatives.tangent, &derivatives.cotangent].map(|pass| {
        let [width, now] = [pass.width, pass.now].map(integer);
        quote! { #width, #now }
    });
    let (rows, parameters) = (integer(options.order + 1), integer(parameters));
    let (runtime, real) = (&options.runtime, real(signature.real));
    let system = super::system::system(signature, options);
    let imports = imports(&signature.item);
    let imports = quote! { #(#imports)* };
    quote! {
        #[automatically_derived]
        #[allow(unused, clippy::all)]
        impl #runtime::__private::Differentiable for #system {
            type Folded<__S: #runtime::__private::Scalar<Real = #real>> = [__S; #count];
            type Expansion<__S: #runtime::__private::Scalar<Real = #real>> = #runtime::__private::Series<__S, #primal, #rows>;
            type Tangents<__T: #runtime::__private::Scalar<Real = #real>> = #runtime::__private::Workspace<__T, #tangents, #rows>;
            type Cotangents<__T: #runtime::__private::Scalar<Real = #real>> = #runtime::__private::Workspace<__T, #cotangents, #rows>;
            type Collected<__T: #runtime::__private::Scalar<Real = #real>> = [__T; #places];

            #[inline(always)]
            fn fold<__S: #runtime::__private::Scalar<Real = #real>>(p: &Self::Parameters<__S>) -> [__S; #count] {
                #imports
                {
                    use #runtime::__private::{Scalar, numbers_of, taken};
                    let p: &[__S; #parameters] = numbers_of(p);
                    #fold
                }
            }

            #[inline(always)]
            fn fold_tangents<
                __S: #runtime::__private::Scalar<Real = #real>,
                __T: #runtime::__private::Load<__S> + #runtime::__private::Scalar<Real = #real>,
            >(
                p: &Self::Parameters<__S>,
                dp: &Self::Parameters<__T>,
            ) -> [__T; #count] {
                #imports
                {
                    use #runtime::__private::{Load, Scalar, companion, numbers_of, taken};
                    let p: &[__S; #parameters] = numbers_of(p);
                    let dp: &[__T; #parameters] = numbers_of(dp);
                    #fold_tangents
                }
            }

            #[inline(always)]
            fn unfold<
                __S: #runtime::__private::Scalar<Real = #real>,
                __T: #runtime::__private::Load<__S> + #runtime::__private::Scalar<Real = #real>,
            >(
                p: &Self::Parameters<__S>,
                collected: &[__T; #places],
            ) -> Self::Parameters<__T> {
                #imports
                {
                    use #runtime::__private::{Array, Load, Scalar, add_to, companion, numbers_of, taken};
                    let p: &[__S; #parameters] = numbers_of(p);
                    #unfold
                }
            }

            #[inline(always)]
            fn expand<__S: #runtime::__private::Scalar<Real = #real>>(
                constants: &[__S; #count],
                time: __S,
                scale: __S,
                series: &mut #runtime::__private::Series<__S, #primal, #rows>,
                order: usize,
            ) {
                #expand
            }

            #[inline(always)]
            fn tangents<
                __S: #runtime::__private::Scalar<Real = #real>,
                __T: #runtime::__private::Load<__S> + #runtime::__private::Scalar<Real = #real>,
                const __W: usize,
            >(
                constants: &[__S; #count],
                tangents_of_constants: ::core::option::Option<&[__T; #count]>,
                tangent_of_time: __T,
                scale: __T,
                series: &#runtime::__private::Series<__S, #primal, #rows>,
                tangents: &mut #runtime::__private::Workspace<__T, #tangents, #rows>,
                order: usize,
            ) {
                use #runtime::__private::{
                    Ahead, Broadcast, Copied, Lanes, Lift, Load, None, Option, SERIES, Scalar, Series, Some, Truth, Workspace, integral, lifted, product_over, products_over, quotient_over,
                };
                #tangent
                for k in 0..order {
                    tangent::<__S, __T, _, __W>(k, constants, tangents_of_constants, tangent_of_time, scale, series, tangents);
                }
            }

            #[inline(always)]
            fn cotangents<
                __S: #runtime::__private::Scalar<Real = #real>,
                __T: #runtime::__private::Load<__S> + #runtime::__private::Scalar<Real = #real>,
                const __W: usize,
            >(
                constants: &[__S; #count],
                scale: __T,
                series: &#runtime::__private::Series<__S, #primal, #rows>,
                cotangents: &mut #runtime::__private::Workspace<__T, #cotangents, #rows>,
                collected: &mut [__T; #places],
                cotangent_of_time: &mut __T,
                order: usize,
            ) {
                use #runtime::__private::{
                    Ahead, Broadcast, Copied, Lanes, Lift, Load, None, Option, SERIES, Scalar, Series, Some, Truth, Workspace, handed_down, lifted, product_over, products_over, quotient_over,
                };
                #cotangent
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
