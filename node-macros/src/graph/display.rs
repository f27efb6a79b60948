//! The graph as text: one node a line.

use std::fmt;

use super::{Comparison, Graph, Id, Op};

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "%{}", self.0)
    }
}

impl Comparison {
    pub fn sign(self) -> &'static str {
        match self {
            Self::Less => "<",
            Self::AtMost => "<=",
            Self::Equal => "==",
        }
    }
}

impl fmt::Display for Op {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Literal(bits) => write!(f, "{:?}", f64::from_bits(*bits)),
            Self::Constant(tokens) => write!(f, "{tokens}"),
            Self::Time => write!(f, "time"),
            Self::State(i) => write!(f, "state {i}"),
            Self::Parameter(i) => write!(f, "parameter {i}"),
            Self::Negate(u) => write!(f, "-{u}"),
            Self::Add(u, v) => write!(f, "{u} + {v}"),
            Self::Subtract(u, v) => write!(f, "{u} - {v}"),
            Self::Multiply(u, v) => write!(f, "{u} * {v}"),
            Self::Divide(u, v) => write!(f, "{u} / {v}"),
            Self::Power(u, n) => write!(f, "{u} ^ {n}"),
            Self::Call(function, u) => write!(f, "{}({u})", function.name()),
            Self::Compare(comparison, u, v) => write!(f, "{u} {} {v}", comparison.sign()),
            Self::And(u, v) => write!(f, "{u} && {v}"),
            Self::Or(u, v) => write!(f, "{u} || {v}"),
            Self::Not(u) => write!(f, "!{u}"),
            Self::Select(condition, u, v) => write!(f, "if {condition} {{ {u} }} else {{ {v} }}"),
            Self::Call2(function, u, v) => write!(f, "{}({u}, {v})", function.name()),
        }
    }
}

impl fmt::Display for Graph {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, node) in self.nodes.iter().enumerate() {
            let name = node.name.as_ref().map_or(String::new(), |name| format!("  // {name}"));
            writeln!(f, "%{i} = {}{name}", node.op)?;
        }
        for (i, derivative) in self.derivatives.iter().enumerate() {
            writeln!(f, "x{i}' = {derivative}")?;
        }
        Ok(())
    }
}
