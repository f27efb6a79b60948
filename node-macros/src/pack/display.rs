//! The packed graph as text: one vector an entry, with the lanes of its operands.

use std::fmt;

use super::{Lane, Packed, VectorOp, View};

impl fmt::Display for Packed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, vector) in self.vectors.iter().enumerate() {
            let name = vector.name.as_ref().map_or(String::new(), |name| format!("  // {name}"));
            writeln!(f, "v{i}[{}] = {}{name}", vector.lanes, vector.op.name())?;
            for view in vector.op.views() {
                writeln!(f, "    {}", show_view(view))?;
            }
        }
        for derivative in &self.derivatives {
            writeln!(f, "x{:?}'", derivative.components)?;
            for (_, view) in &derivative.sum.terms {
                writeln!(f, "    {}", show_view(view))?;
            }
        }
        Ok(())
    }
}

impl VectorOp {
    fn name(&self) -> &'static str {
        match self {
            Self::Time => "time",
            Self::State => "state",
            Self::Sum(_) => "sum",
            Self::Product(..) => "product",
            Self::Square(_) => "square",
            Self::Quotient(..) => "quotient",
            Self::Reciprocal(_) => "reciprocal",
            Self::Root(_) => "root",
            Self::Power(..) => "power",
            Self::Call(function, _) => function.name(),
            Self::Call2(function, ..) => function.name(),
            Self::Select(..) => "select",
            Self::Companion(..) => "companion",
            Self::Tangent => "tangent",
            Self::TimeTangent => "time tangent",
            Self::Forcing(_) => "forcing",
            Self::Cotangent => "cotangent",
            Self::Mask(..) => "mask",
        }
    }
}

fn show_view(view: &View) -> String {
    let lanes: Vec<_> = view.iter().map(|Lane { vector, lane }| format!("v{}.{lane}", vector.0)).collect();
    lanes.join(" ")
}
