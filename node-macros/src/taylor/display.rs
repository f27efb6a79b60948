//! The Taylor program as text: one series a line, in the order of computation, and its cost.

use std::fmt;

use super::{Derivatives, Guard, Linear, LinearPass, Operand, Program, Recurrence, SeriesId};

impl fmt::Display for Program {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (half, ids) in [("front", &self.front), ("late", &self.late)] {
            writeln!(f, "{half}:")?;
            for &id in ids {
                self.show_series(f, id)?;
            }
        }
        for derivative in &self.derivatives {
            writeln!(f, "x{:?}' = {}", derivative.components, self.show_linear(&derivative.value))?;
        }
        let cost = self.cost();
        writeln!(f, "{} convolutions, {} registers, {} linear", cost.convolutions, cost.registers, cost.linear)
    }
}

impl fmt::Display for Derivatives {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { program, tangent, cotangent, time, collected } = self;
        write!(f, "{program}")?;
        for (name, LinearPass { series, results, .. }) in [("tangent", tangent), ("cotangent", cotangent)] {
            writeln!(f, "{name}:")?;
            series.iter().try_for_each(|&id| program.show_series(f, id))?;
            for result in results {
                writeln!(f, "{name} {:?} = {}", result.components, program.show_linear(&result.value))?;
            }
        }
        writeln!(f, "time cotangent = {}", program.show_linear(time))?;
        for part in collected {
            let lane = part.cotangent[0];
            writeln!(f, "collect {} by {}.{}", program.show_linear(&part.value), program.show(lane.series), lane.lane)?;
        }
        Ok(())
    }
}

impl Program {
    fn show_series(&self, f: &mut fmt::Formatter<'_>, id: SeriesId) -> fmt::Result {
        let series = self.series(id);
        let column = series.column.map_or(String::new(), |column| format!(" @{column}"));
        let (recurrence, guard) = (self.show_recurrence(&series.recurrence), self.show_guard(&series.guard));
        writeln!(f, "    {}[{}]{column} = {recurrence}{guard}", self.show(id), series.lanes)
    }

    fn show(&self, id: SeriesId) -> String {
        format!("{}_{}", self.series(id).name, id.0)
    }

    fn show_operand(&self, operand: Operand) -> String {
        let again = match operand.period {
            None => String::new(),
            Some(1) => "*".to_owned(),
            Some(period) => format!("*{period}"),
        };
        format!("{}.{}{again}", self.show(operand.series), operand.lane)
    }

    fn show_guard(&self, guard: &Guard) -> String {
        let shown = guard.iter().map(|&(condition, holds)| {
            let sign = if holds { "" } else { "!" };
            format!(" if {sign}{}", self.constants.show(condition))
        });
        shown.collect()
    }

    fn show_recurrence(&self, recurrence: &Recurrence) -> String {
        let show = |operand: &Operand| self.show_operand(*operand);
        match recurrence {
            Recurrence::State => "state".into(),
            Recurrence::Time => "time".into(),
            Recurrence::Fixed => "fixed".into(),
            Recurrence::Linear(linear) => self.show_linear(linear),
            Recurrence::Select { condition, u, v } => {
                format!("if {} {{ {} }} else {{ {} }}", self.constants.show(*condition), show(u), show(v))
            }
            Recurrence::Spread(view) => format!("spread of {} lanes", view.len()),
            Recurrence::Weighted(u) => format!("k {}", show(u)),
            Recurrence::Product { u, v } => format!("{} * {}", show(u), show(v)),
            Recurrence::Square { u } => format!("{}²", show(u)),
            Recurrence::Quotient { u, v, .. } => format!("{} / {}", u.as_ref().map_or("1".into(), show), show(v)),
            Recurrence::Root { u, .. } => format!("√{}", show(u)),
            Recurrence::Power { u, exponent, .. } => format!("{} ^ {}", show(u), self.constants.show(*exponent)),
            Recurrence::Chain { ju, g, negative } => {
                format!("{}∫ {} d({}/k)", if *negative { "-" } else { "" }, show(g), show(ju))
            }
            Recurrence::Unchain { u, q, .. } => format!("∫ d{} / {}", show(u), show(q)),
            Recurrence::Tangent => "tangents of the state".into(),
            Recurrence::TimeTangent => "tangent of time".into(),
            Recurrence::Forcing(linear) => format!("forcing of {}", self.show_linear(linear)),
            Recurrence::Cotangent => "cotangents of the derivatives".into(),
            Recurrence::Mask { condition, holds, u } => {
                let sign = if *holds { "" } else { "!" };
                format!("if {sign}{} {{ {} }}", self.constants.show(*condition), show(u))
            }
        }
    }

    fn show_linear(&self, linear: &Linear) -> String {
        let constant = linear.constant.iter().map(|constants| self.constants.show(constants[0]));
        let terms = linear.terms.iter().map(|(coefficients, view)| {
            let lane = view[0];
            format!("{}·{}.{}", self.constants.show(coefficients[0]), self.show(lane.series), lane.lane)
        });
        let parts: Vec<_> = constant.chain(terms).collect();
        if parts.is_empty() { "0".into() } else { parts.join(" + ") }
    }
}
