//! The implementation of the runtime's `Differentiable`: the series of the solution and the passes over them.

use proc_macro2::TokenStream;
use quote::quote;

use super::constants::Table;
use super::doubling::Doubling;
use super::dynamics::real;
use super::integer;
use super::jet::Emitter;
use super::partial::Sensitivities;
use crate::syntax::{Options, Signature};
use crate::taylor::Derivatives;

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
    let (fold, fold_tangents, unfold) =
        (emitter.table.compute(), sensitivities.tangents(), sensitivities.cotangents(parameters));
    let dimension = integer(program.dimension());
    let [count, places] = [emitter.table.len(), collected.len()].map(integer);
    let primal = integer(program.width);
    let [tangents, cotangents] = [&derivatives.tangent, &derivatives.cotangent].map(|pass| {
        let [width, now] = [pass.width, pass.now].map(integer);
        quote! { #width, #now }
    });
    let (rows, parameters) = (integer(options.order + 1), integer(parameters));
    let (runtime, real) = (&options.runtime, real(signature.real));
    let system = super::dynamics::system(signature, options);
    let imports = super::dynamics::imports(signature);
    quote! {
        #[automatically_derived]
        #[allow(unused, clippy::all)]
        impl #runtime::__private::Differentiable for #system {
            type Folded<S: #runtime::__private::Scalar<Real = #real>> = [S; #count];
            type Expansion<S: #runtime::__private::Scalar<Real = #real>> = #runtime::__private::Series<S, #primal, #rows>;
            type Tangents<T: #runtime::__private::Scalar<Real = #real>> = #runtime::__private::Workspace<T, #tangents, #rows>;
            type Cotangents<T: #runtime::__private::Scalar<Real = #real>> = #runtime::__private::Workspace<T, #cotangents, #rows>;
            type Collected<T: #runtime::__private::Scalar<Real = #real>> = [T; #places];

            #[inline(always)]
            fn fold<S: #runtime::__private::Scalar<Real = #real>>(p: &[S; #parameters]) -> [S; #count] {
                use #runtime::__private::{Scalar, taken};
                #imports
                #fold
            }

            #[inline(always)]
            fn fold_tangents<
                S: #runtime::__private::Scalar<Real = #real>,
                T: #runtime::__private::Load<S> + #runtime::__private::Scalar<Real = #real>,
            >(
                p: &[S; #parameters],
                dp: &[T; #parameters],
            ) -> [T; #count] {
                use #runtime::__private::{Load, Scalar, add_to, companion, taken};
                #imports
                #fold_tangents
            }

            #[inline(always)]
            fn unfold<
                S: #runtime::__private::Scalar<Real = #real>,
                T: #runtime::__private::Load<S> + #runtime::__private::Scalar<Real = #real>,
            >(
                p: &[S; #parameters],
                collected: &[T; #places],
            ) -> [T; #parameters] {
                use #runtime::__private::{Load, Scalar, add_to, companion, taken};
                #imports
                #unfold
            }

            #[inline(always)]
            fn expand<S: #runtime::__private::Scalar<Real = #real>>(
                constants: &[S; #count],
                time: S,
                scale: S,
                series: &mut #runtime::__private::Series<S, #primal, #rows>,
                order: usize,
            ) {
                #expand
            }

            #[inline(always)]
            fn tangents<
                S: #runtime::__private::Scalar<Real = #real>,
                T: #runtime::__private::Load<S> + #runtime::__private::Scalar<Real = #real>,
                const W: usize,
            >(
                constants: &[S; #count],
                tangents_of_constants: Option<&[T; #count]>,
                tangent_of_time: T,
                scale: T,
                series: &#runtime::__private::Series<S, #primal, #rows>,
                tangents: &mut #runtime::__private::Workspace<T, #tangents, #rows>,
                order: usize,
            ) {
                use #runtime::__private::{
                    Ahead, Broadcast, Copied, Lanes, Lift, Load, SERIES, Scalar, Series, Truth, Workspace, integral, lifted, product_over, products_over, quotient_over,
                };
                #tangent
                for k in 0..order {
                    tangent::<S, T, _, W>(k, constants, tangents_of_constants, tangent_of_time, scale, series, tangents);
                }
            }

            #[inline(always)]
            fn cotangents<
                S: #runtime::__private::Scalar<Real = #real>,
                T: #runtime::__private::Load<S> + #runtime::__private::Scalar<Real = #real>,
                const W: usize,
            >(
                constants: &[S; #count],
                scale: T,
                series: &#runtime::__private::Series<S, #primal, #rows>,
                cotangents: &mut #runtime::__private::Workspace<T, #cotangents, #rows>,
                collected: &mut [T; #places],
                cotangent_of_time: &mut T,
                order: usize,
            ) {
                use #runtime::__private::{
                    Ahead, Broadcast, Copied, Lanes, Lift, Load, SERIES, Scalar, Series, Truth, Workspace, handed_down, lifted, product_over, products_over, quotient_over,
                };
                #cotangent
                for x in &mut cotangents.kept.0[0][..#dimension] {
                    *x = handed_down(order, *x, scale);
                }
                for k in 0..order {
                    let j = order - 1 - k;
                    cotangent::<S, T, _, _, W>(k, j, constants, scale, series, cotangents, collected, cotangent_of_time);
                }
            }
        }
    }
}
