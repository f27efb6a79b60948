//! The value of a series in one order, as a call of the runtime's kernels: the same for scalars and for registers of any kind.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use crate::simplify::Coefficient;
use crate::taylor::{Initial, Operand, Recurrence};

/// How the coefficients of an operand are written down.
pub trait Operands {
    /// The type of the value.
    fn ty(&self) -> TokenStream;

    /// The columns that a kernel reads.
    fn columns(&self, operand: &Operand) -> TokenStream;

    /// The columns of the first operand of a sum, one of those that the recurrence has, with what has been summed of it before.
    fn summed(&self, _sum: usize, columns: TokenStream) -> TokenStream {
        columns
    }

    /// The factors of a product, the one first that [`summed`](Self::summed) knows.
    fn in_order(&self, u: Operand, v: Operand) -> (Operand, Operand) {
        (u, v)
    }

    /// The coefficient of this order.
    fn value(&self, operand: &Operand) -> TokenStream;

    /// The coefficient of order 0.
    fn first(&self, operand: &Operand) -> TokenStream;

    /// The degree in time.
    fn degree(&self, operand: &Operand) -> TokenStream;

    /// A constant.
    fn coefficient(&mut self, coefficient: Coefficient) -> TokenStream;
}

/// A recurrence that is a kernel; `None` of those that are written in another way.
pub fn kernel(recurrence: &Recurrence, on: &mut impl Operands) -> Option<TokenStream> {
    let ty = on.ty();
    Some(match recurrence {
        Recurrence::Weighted(u) => {
            let u = on.value(u);
            quote! { weight(k, #u) }
        }
        Recurrence::Product { u, v } => {
            let (u, v) = on.in_order(*u, *v);
            let (degree, u, v) = (on.degree(&u), on.summed(0, on.columns(&u)), on.columns(&v));
            quote! { product(s, k, #degree, #u, #v) }
        }
        Recurrence::Square { u } => {
            let (degree, u) = (on.degree(u), on.summed(0, on.columns(u)));
            quote! { square(s, k, #degree, #u) }
        }
        Recurrence::Quotient { u, v, w, inverse } => {
            let zero = quote! { <#ty as Scalar>::splat(0.0) };
            let u = u.as_ref().map_or(zero, |u| on.value(u));
            let (degree, inverse) = (on.degree(v), on.first(inverse));
            let (v, w) = (on.summed(0, on.columns(v)), on.columns(w));
            quote! { quotient(s, k, #degree, #u, #v, #w, #inverse) }
        }
        Recurrence::Root { u, w, half_inverse } => {
            let (u, w, half_inverse) = (on.value(u), on.summed(0, on.columns(w)), on.first(half_inverse));
            quote! { root(s, k, #u, #w, #half_inverse) }
        }
        Recurrence::Power { exponent, ju, u, jw, w, inverse } => {
            let (degree, inverse) = (on.degree(u), on.first(inverse));
            let (ju, u) = (on.summed(0, on.columns(ju)), on.summed(1, on.columns(u)));
            let (jw, w) = (on.columns(jw), on.columns(w));
            let exponent = on.coefficient(*exponent);
            quote! { power(s, k, #degree, #exponent, #ju, #u, #jw, #w, #inverse) }
        }
        Recurrence::Chain { ju, g, negative } => {
            let (degree, ju, g) = (on.degree(ju), on.summed(0, on.columns(ju)), on.columns(g));
            let sign = negative.then(|| quote! { - });
            quote! { #sign chain::<#ty, __S>(s, k, #degree, #ju, #g) }
        }
        Recurrence::Unchain { u, jw, q, inverse } => {
            let (degree, u, inverse) = (on.degree(q), on.value(u), on.first(inverse));
            let (jw, q) = (on.columns(jw), on.summed(0, on.columns(q)));
            quote! { unchain(s, k, #degree, #u, #jw, #q, #inverse) }
        }
        _ => return None,
    })
}

/// The value at order 0; `None` where it is what the recurrence says, or one of two that are computed together.
pub fn initial(initial: &Initial, on: &mut impl Operands) -> Option<TokenStream> {
    let ty = on.ty();
    Some(match initial {
        Initial::Recurrence | Initial::FirstOf(..) | Initial::SecondOf(_) => return None,
        Initial::Zero => quote! { <#ty as Scalar>::splat(0.0) },
        Initial::Method("recip", operands) => {
            let u = on.value(&operands[0]);
            quote! { <#ty as Scalar>::splat(1.0) / #u }
        }
        Initial::Method(method, operands) => {
            let method = Ident::new(method, Span::mixed_site());
            let operands = operands.iter().map(|operand| on.value(operand));
            quote! { Scalar::#method(#(#operands),*) }
        }
        Initial::Companion(function, u) => {
            let (function, u) = (Ident::new(function, Span::mixed_site()), on.value(u));
            quote! { companion::#function(#u) }
        }
        Initial::Quotient(u, v) => {
            let (u, v) = (on.value(u), on.value(v));
            quote! { #u / #v }
        }
        Initial::Power(u, exponent) => {
            let u = on.value(u);
            let exponent = on.coefficient(*exponent);
            quote! { Scalar::powf(#u, #exponent) }
        }
        Initial::HalfPower(u, n) => {
            let (u, n) = (on.value(u), Literal::i32_unsuffixed(*n));
            quote! { companion::half_power(#u, #n) }
        }
        Initial::HalfInverse(w) => {
            let w = on.value(w);
            quote! { <#ty as Scalar>::splat(0.5) / #w }
        }
    })
}

/// The recurrences that hold at order 0 too, where they are one operation.
pub fn at_0(recurrence: &Recurrence, on: &mut impl Operands) -> Option<TokenStream> {
    Some(match recurrence {
        Recurrence::Product { u, v } => {
            let (u, v) = (on.value(u), on.value(v));
            quote! { #u * #v }
        }
        Recurrence::Square { u } => {
            let u = on.value(u);
            quote! { #u * #u }
        }
        Recurrence::Time => quote! { time },
        _ => return None,
    })
}
