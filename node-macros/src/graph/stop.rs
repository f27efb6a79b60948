//! Panics and assertions: whether one is reached is known with the parameters, and where it is, x′ is not a number.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::elaborate::{Elaborator, Flow};
use super::value::Value;
use super::{Id, Op};
use crate::report::{Extent, Reported};
use crate::syntax::{Expression, NamedConstant};

impl Elaborator<'_> {
    /// A panic; `always` is said of one that is reached whatever the parameters are.
    pub fn stop(&mut self, at: Extent, always: &str) -> Reported<Value> {
        if self.trials > 0 {
            return Some(Value::Never);
        }
        if !self.graph.nest.is_empty() {
            let message = "the recurrences of a function with const parameters cannot stop: check the parameters before the solve";
            self.report.error(at, message);
            return None;
        }
        let conditions = self.conditions.clone();
        let Some(reached) = conditions.into_iter().reduce(|a, b| self.graph.node(Op::And(a, b))) else {
            self.report.error(at, always);
            return None;
        };
        self.stops.push(reached);
        Some(Value::Never)
    }

    pub fn assert(&mut self, condition: &Expression) -> Reported<Value> {
        let holds = self.truth(condition)?;
        let at = condition.extent;
        let go_on = |_: &mut Self| Some((Flow::Next, Some(Value::unit())));
        let stop = |this: &mut Self| Some((Flow::Next, Some(this.stop(at, "this never holds")?)));
        self.branch(holds, at, go_on, stop)?.1
    }

    /// The derivatives; the first is not a number where a panic is reached, which the solver reports.
    pub fn unless_stopped(&mut self, mut derivatives: Vec<Id>) -> Vec<Id> {
        let stops = std::mem::take(&mut self.stops);
        if let (Some(stopped), Some(first)) =
            (stops.into_iter().reduce(|a, b| self.graph.node(Op::Or(a, b))), derivatives.first_mut())
        {
            let (nan, zero) = (Op::Constant(NamedConstant::new(self.not_a_number())), self.graph.literal(0.0));
            let nan = self.graph.node(nan);
            let added = self.graph.node(Op::Select(stopped, nan, zero));
            *first = self.graph.node(Op::Add(*first, added));
        }
        derivatives
    }

    fn not_a_number(&self) -> TokenStream {
        let real = format_ident!("{}", self.graph.real.name());
        quote! { ::core::primitive::#real::NAN }
    }
}
