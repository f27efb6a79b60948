//! The plan as text: the columns, then the steps of each part, with the loops that they run over.

use std::fmt;

use super::{Action, Domain, Plan, Source, Step};
use crate::syntax::{Index, LoopId};

impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, turns) in self.nest.loops.iter().enumerate() {
            let order = if self.sequential.contains(&LoopId(i)) { ", in order" } else { "" };
            writeln!(f, "i{i} in {}..{}{order}", turns.start, turns.end)?;
        }
        for (i, column) in self.columns.iter().enumerate() {
            writeln!(f, "column {i}: {}{}", column.name, show(&column.domain))?;
        }
        for (name, steps) in [("begin", &self.begin), ("front", &self.front), ("late", &self.late)] {
            writeln!(f, "{name}")?;
            steps.iter().try_for_each(|step| writeln!(f, "    {}", self.show_step(step)))?;
        }
        Ok(())
    }
}

impl Plan {
    fn show_step(&self, step: &Step) -> String {
        let domain = show(&step.domain);
        match &step.action {
            Action::Compute(id) => format!("{}{domain}", self.program.series(*id).name),
            Action::Copy(source, column) => {
                let name = match source {
                    Source::Series(id) => &self.program.series(*id).name,
                    Source::Read(read) => &self.nest.changing[*read].name,
                };
                format!("{name} to column {}{domain}", column.0)
            }
            Action::Write { cell, adds, root } => {
                let sign = if *adds { "+=" } else { "=" };
                let name = &self.nest.store(cell.store).name;
                format!("{name}[{}] {sign} sum {root}{domain}", cell.offset)
            }
        }
    }
}

fn show(domain: &Domain) -> String {
    domain.iter().map(|id| format!(" × i{}", id.0)).collect()
}

impl fmt::Display for Index {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(value) => write!(f, "{value}"),
            Self::Size(name) => write!(f, "{name}"),
            Self::Turn(id) => write!(f, "i{}", id.0),
            Self::Add(a, b) => write!(f, "({a} + {b})"),
            Self::Subtract(a, b) => write!(f, "({a} - {b})"),
            Self::Multiply(a, b) => write!(f, "{a} * {b}"),
            Self::Divide(a, b) => write!(f, "{a} / {b}"),
            Self::Remainder(a, b) => write!(f, "{a} % {b}"),
            Self::Lesser(a, b) => write!(f, "min({a}, {b})"),
            Self::Greater(a, b) => write!(f, "max({a}, {b})"),
        }
    }
}
