//! What a jet costs.

use super::{Initial, Program, Recurrence, Series, SeriesId};

/// The work of one order.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Cost {
    /// Sums over all lower orders, a square or root counting one half.
    pub convolutions: f64,
    /// The same with all lanes of a register counting as one.
    pub registers: f64,
    /// The time for them: a register of eight lanes takes three times that of a scalar, and a power has two sums.
    pub work: f64,
    /// Operations of registers whose cost does not grow with the order.
    pub linear: usize,
    /// Values of elementary functions, at order 0, with all lanes of a register counting as one.
    pub functions: usize,
}

impl Program {
    pub fn cost(&self) -> Cost {
        let mut cost = Cost::default();
        for &id in self.front.iter().chain(&self.late) {
            let series = self.series(id);
            let convolutions = self.convolutions(&series.recurrence);
            let register = super::register(series.lanes);
            let registers = series.lanes.div_ceil(register);
            cost.convolutions += convolutions * (series.lanes - series.copies) as f64;
            cost.registers += convolutions * registers as f64;
            let sums = if matches!(series.recurrence, Recurrence::Power { .. }) { 2.0 } else { 1.0 };
            cost.work += convolutions * sums * registers as f64 * if register == 8 { 3.0 } else { 1.0 };
            cost.functions += functions(series);
            cost.linear += match &series.recurrence {
                Recurrence::Linear(linear) => linear.terms.len() * registers,
                _ => registers,
            };
        }
        for derivative in &self.derivatives {
            let lanes = derivative.components.len();
            cost.linear += lanes.div_ceil(super::register(lanes)) * derivative.value.terms.len();
        }
        cost
    }

    /// The sums of one coefficient over the order, and its values of elementary functions.
    pub fn work(&self, id: SeriesId) -> (f64, usize) {
        let series = self.series(id);
        let sums = if matches!(series.recurrence, Recurrence::Power { .. }) { 2.0 } else { 1.0 };
        (sums * self.convolutions(&series.recurrence), functions(series))
    }

    /// The terms of one coefficient over the order: a polynomial in time makes the sum end early.
    fn convolutions(&self, recurrence: &Recurrence) -> f64 {
        let degree = |operand: super::Operand| self.series(operand.series).degree;
        let (full, ends) = match *recurrence {
            Recurrence::Product { u, .. } | Recurrence::Square { u } if degree(u).is_some() => (0.0, true),
            Recurrence::Product { .. } => (1.0, false),
            Recurrence::Square { .. } | Recurrence::Root { .. } => (0.5, false),
            Recurrence::Quotient { v, .. } => (1.0, degree(v).is_some()),
            Recurrence::Power { u, .. } => (1.0, degree(u).is_some()),
            Recurrence::Chain { ju, .. } => (1.0, degree(ju).is_some()),
            Recurrence::Unchain { q, .. } => (1.0, degree(q).is_some()),
            _ => (0.0, true),
        };
        if ends { 0.0 } else { full }
    }
}

/// How many registers of values of elementary functions a series begins with; roots and inverses count as arithmetic.
fn functions(series: &Series) -> usize {
    let registers = series.lanes.div_ceil(super::register(series.lanes));
    match &series.initial {
        Initial::Method("sqrt" | "recip", _) => 0,
        Initial::Method(..) | Initial::Companion(..) | Initial::FirstOf(..) | Initial::Power(..) => registers,
        _ => 0,
    }
}
