//! The simplified graph as text: the constants, then one node a line.

use std::fmt;

use super::{Affine, Coefficient, Constant, Constants, Id, Op, Simplified};

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "%{}", self.0)
    }
}

impl fmt::Display for Simplified {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, node) in self.nodes.iter().enumerate() {
            let name = node.name.as_ref().map_or(String::new(), |name| format!("  // {name}"));
            writeln!(f, "%{i} = {}{name}", self.show(&node.op))?;
        }
        for (i, derivative) in self.derivatives.iter().enumerate() {
            writeln!(f, "x{i}' = {}", self.constants.show_affine(derivative))?;
        }
        Ok(())
    }
}

impl Simplified {
    fn show(&self, op: &Op) -> String {
        match op {
            Op::Time => "time".into(),
            Op::State(i) => format!("state {i}"),
            Op::Sum(affine) => self.constants.show_affine(affine),
            Op::Product(u, v) => format!("{u} * {v}"),
            Op::Square(u) => format!("{u}²"),
            Op::Quotient(u, v) => format!("{u} / {v}"),
            Op::Reciprocal(u) => format!("1 / {u}"),
            Op::Root(u) => format!("√{u}"),
            Op::Power(u, exponent) => format!("{u} ^ {}", self.constants.show(*exponent)),
            Op::Call(function, u) => format!("{}({u})", function.name()),
            Op::Call2(function, u, v) => format!("{}({u}, {v})", function.name()),
            Op::Select(condition, u, v) => format!("if {} {{ {u} }} else {{ {v} }}", self.constants.show(*condition)),
            Op::Companion(function, u) => format!("companion of {}({u})", function.name()),
            Op::Tangent(i) => format!("tangent {i}"),
            Op::TimeTangent => "time tangent".into(),
            Op::Forcing(affine) => format!("forcing of {}", self.constants.show_affine(affine)),
            Op::Cotangent(i) => format!("cotangent {i}"),
            Op::Mask(condition, holds, u) => {
                format!("if {}{} {{ {u} }}", if *holds { "" } else { "!" }, self.constants.show(*condition))
            }
        }
    }
}

impl Constants {
    /// A constant as an expression.
    pub fn show(&self, id: Coefficient) -> String {
        match &self.all[id.0 as usize] {
            Constant::Literal(bits) => format!("{:?}", f64::from_bits(*bits)),
            Constant::Named(tokens) => tokens.to_string(),
            Constant::Parameter(i) => format!("p{i}"),
            Constant::Add(a, b) => format!("({} + {})", self.show(*a), self.show(*b)),
            Constant::Multiply(a, b) => format!("{}·{}", self.show(*a), self.show(*b)),
            Constant::Divide(a, b) => format!("{}/{}", self.show(*a), self.show(*b)),
            Constant::Negate(a) => format!("-{}", self.show(*a)),
            Constant::Power(a, n) => format!("{}^{n}", self.show(*a)),
            Constant::Call(function, a) => format!("{}({})", function.name(), self.show(*a)),
            Constant::Call2(function, a, b) => format!("{}({}, {})", function.name(), self.show(*a), self.show(*b)),
            Constant::Compare(comparison, a, b) => {
                format!("({} {} {})", self.show(*a), comparison.sign(), self.show(*b))
            }
            Constant::And(a, b) => format!("({} && {})", self.show(*a), self.show(*b)),
            Constant::Or(a, b) => format!("({} || {})", self.show(*a), self.show(*b)),
            Constant::Not(a) => format!("!{}", self.show(*a)),
            Constant::Select(condition, a, b) => {
                format!("if {} {{ {} }} else {{ {} }}", self.show(*condition), self.show(*a), self.show(*b))
            }
        }
    }

    pub fn show_affine(&self, affine: &Affine) -> String {
        let constant = affine.constant.map(|constant| self.show(constant));
        let term = |&(coefficient, id): &(Coefficient, Id)| match self.value(coefficient) {
            Some(1.0) => id.to_string(),
            Some(-1.0) => format!("-{id}"),
            _ => format!("{}·{id}", self.show(coefficient)),
        };
        let parts: Vec<_> = constant.into_iter().chain(affine.terms.iter().map(term)).collect();
        if parts.is_empty() { "0".into() } else { parts.join(" + ") }
    }
}
