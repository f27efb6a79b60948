//! Functions with a kink or a jump, of what is constant in time.

use super::elaborate::Elaborator;
use super::value::Value;
use super::{Comparison, Dependence, Id, Op};

impl Elaborator<'_> {
    /// Functions with a kink or a jump, of what is constant in time.
    pub fn chosen(&mut self, method: &str, u: Id, arguments: &[Value]) -> Option<Value> {
        let reals: Vec<_> = arguments
            .iter()
            .map(|argument| match argument {
                Value::Real(id) => Some(*id),
                _ => None,
            })
            .collect::<Option<_>>()?;
        let fixed = reals.iter().chain([&u]).all(|&id| self.graph.dependence(id) == Dependence::Nothing);
        if !fixed {
            return None;
        }
        let id = match (method, &reals[..]) {
            ("abs", []) => {
                let (zero, negative) = (self.graph.literal(0.0), self.graph.node(Op::Negate(u)));
                self.lesser(u, zero, negative, u)
            }
            ("signum", []) => {
                let [zero, one, minus] = [0.0, 1.0, -1.0].map(|value| self.graph.literal(value));
                self.lesser(u, zero, minus, one)
            }
            ("min", &[v]) => self.lesser(v, u, v, u),
            ("max", &[v]) => self.lesser(u, v, v, u),
            ("clamp", &[low, high]) => {
                let raised = self.lesser(u, low, low, u);
                self.lesser(high, raised, high, raised)
            }
            _ => return None,
        };
        Some(Value::Real(id))
    }

    /// `then` if u < v, else `otherwise`.
    fn lesser(&mut self, u: Id, v: Id, then: Id, otherwise: Id) -> Id {
        match self.compared(Comparison::Less, u, v) {
            Value::Boolean(true) => then,
            Value::Condition(condition) => self.select_node(condition, then, otherwise),
            _ => otherwise,
        }
    }
}
