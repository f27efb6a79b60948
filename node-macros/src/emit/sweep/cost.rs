//! What a jet costs.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::super::integer;
use super::super::size::count;
use super::layout::turns;
use super::sweeper::Sweeper;
use crate::sweep::Action;

impl Sweeper<'_> {
    /// What a jet costs, as constant expressions in the sizes.
    pub fn cost(&self, runtime: &syn::Path) -> TokenStream {
        let (mut functions, mut linear, mut convolutions) = (Vec::new(), Vec::new(), Vec::new());
        for step in self.plan.front.iter().chain(&self.plan.late) {
            let turns = count(&turns(self.plan, &step.domain));
            let registers = quote! { usize::div_ceil(#turns, 8) };
            let turns = if self.is_in_lanes(step) { registers.clone() } else { turns };
            match &step.action {
                Action::Compute(id) => {
                    let (sums, values) = self.plan.program.work(*id);
                    let (twice, values) = (integer((2.0 * sums) as usize), integer(values));
                    functions.push(quote! { #values * #registers });
                    convolutions.push(quote! { #twice * #registers });
                    linear.push(registers);
                }
                Action::Copy(..) => linear.push(turns),
                Action::Write { root, .. } => {
                    let terms = integer(self.plan.program.derivatives[*root].value.terms.len());
                    linear.push(quote! { #terms * (#turns) });
                }
            }
        }
        quote! {
            #runtime::__private::Cost {
                functions: (0usize #(+ #functions)*) as f64,
                linear: (0usize #(+ #linear)*) as f64,
                convolutions: 1.5 * ((0usize #(+ #convolutions)*) as f64),
            }
        }
    }

    /// Whether there are registers of eight lanes to fill.
    pub fn wide(&self) -> TokenStream {
        let domains: BTreeSet<_> = self.plan.columns.iter().map(|column| &column.domain).collect();
        let turns = domains.into_iter().map(|domain| count(&turns(self.plan, domain)));
        quote! { false #(|| #turns >= 8)* }
    }
}
