//! What does not change with time: numbers, the user's constants, parameters, and functions of them.

use std::collections::HashMap;

use crate::graph::{Comparison, Function, Function2};
use crate::syntax::NamedConstant;

/// The index of a constant; operands come before the constants that use them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Coefficient(pub u32);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Constant {
    /// A number, by its bits.
    Literal(u64),
    /// A constant of the user's, by its tokens.
    Named(NamedConstant),
    Parameter(usize),
    Add(Coefficient, Coefficient),
    Multiply(Coefficient, Coefficient),
    Divide(Coefficient, Coefficient),
    Negate(Coefficient),
    Power(Coefficient, i32),
    Call(Function, Coefficient),
    Call2(Function2, Coefficient, Coefficient),
    // Conditions; a number is one that holds unless it is 0.
    Compare(Comparison, Coefficient, Coefficient),
    And(Coefficient, Coefficient),
    Or(Coefficient, Coefficient),
    Not(Coefficient),
    Select(Coefficient, Coefficient, Coefficient),
}

/// Constants by index, equal ones once; arithmetic on numbers is done at once.
#[derive(Clone)]
pub struct Constants {
    /// The largest number of the function's type.
    largest: f64,
    pub all: Vec<Constant>,
    index: HashMap<Constant, Coefficient>,
}

impl Constants {
    pub fn new(largest: f64) -> Self {
        Self { largest, all: Vec::new(), index: HashMap::new() }
    }

    pub fn of(&mut self, constant: Constant) -> Coefficient {
        let next = Coefficient(u32::try_from(self.all.len()).expect("the graph is bounded"));
        let id = *self.index.entry(constant.clone()).or_insert(next);
        if id == next {
            self.all.push(constant);
        }
        id
    }

    pub fn literal(&mut self, value: f64) -> Coefficient {
        self.of(Constant::Literal(value.to_bits()))
    }

    /// The number that a constant is, if it is one.
    pub fn value(&self, id: Coefficient) -> Option<f64> {
        match self.all[id.0 as usize] {
            Constant::Literal(bits) => Some(f64::from_bits(bits)),
            _ => None,
        }
    }

    pub fn is(&self, id: Coefficient, value: f64) -> bool {
        self.value(id) == Some(value)
    }

    pub fn add(&mut self, a: Coefficient, b: Coefficient) -> Coefficient {
        match (self.value(a), self.value(b)) {
            (Some(x), Some(y)) => self.folded(x + y, Constant::Add(a, b)),
            (Some(0.0), _) => b,
            (_, Some(0.0)) => a,
            _ if self.negate(a) == b => self.literal(0.0),
            _ => self.of(Constant::Add(a.min(b), a.max(b))),
        }
    }

    pub fn negate(&mut self, a: Coefficient) -> Coefficient {
        match self.all[a.0 as usize] {
            Constant::Literal(bits) => self.literal(-f64::from_bits(bits)),
            Constant::Negate(inner) => inner,
            _ => self.of(Constant::Negate(a)),
        }
    }

    pub fn multiply(&mut self, a: Coefficient, b: Coefficient) -> Coefficient {
        match (self.value(a), self.value(b)) {
            (Some(x), Some(y)) => self.folded(x * y, Constant::Multiply(a, b)),
            (Some(1.0), _) => b,
            (_, Some(1.0)) => a,
            (Some(-1.0), _) => self.negate(b),
            (_, Some(-1.0)) => self.negate(a),
            _ => self.of(Constant::Multiply(a.min(b), a.max(b))),
        }
    }

    pub fn divide(&mut self, a: Coefficient, b: Coefficient) -> Coefficient {
        match (self.value(a), self.value(b)) {
            (Some(x), Some(y)) => self.folded(x / y, Constant::Divide(a, b)),
            (_, Some(1.0)) => a,
            (_, Some(-1.0)) => self.negate(a),
            _ => self.of(Constant::Divide(a, b)),
        }
    }

    pub fn power(&mut self, a: Coefficient, n: i32) -> Coefficient {
        match (self.value(a), n) {
            (_, 1) => a,
            (Some(x), _) => self.folded(x.powi(n), Constant::Power(a, n)),
            _ => self.of(Constant::Power(a, n)),
        }
    }

    /// Whether a·b^±1 stays well in the range of numbers, which what the two multiply may leave in the other direction. Of those that
    /// are known at run time it is trusted, but in single precision not of squares.
    pub fn joins(&self, a: Coefficient, b: Coefficient, sign: f64) -> bool {
        let most = self.largest.log2() / 4.0;
        match (self.magnitude(a), self.magnitude(b)) {
            (Some(a), Some(b)) => (a + sign * b).abs() <= most,
            (Some(known), None) | (None, Some(known)) => known.abs() <= 0.5 * most,
            (None, None) => a != b || sign < 0.0 || self.is_double(),
        }
    }

    /// Whether a power of a constant does.
    pub fn raises(&self, a: Coefficient, n: i32) -> bool {
        match self.magnitude(a) {
            Some(a) => (a * f64::from(n)).abs() <= self.largest.log2() / 4.0,
            None => n.unsigned_abs() <= if self.is_double() { 8 } else { 1 },
        }
    }

    /// log₂|a| of a number.
    fn magnitude(&self, a: Coefficient) -> Option<f64> {
        let value = self.value(a)?;
        Some(if value == 0.0 { 0.0 } else { value.abs().log2() })
    }

    fn is_double(&self) -> bool {
        self.largest > f64::from(f32::MAX)
    }

    pub fn compare(&mut self, comparison: Comparison, a: Coefficient, b: Coefficient) -> Coefficient {
        match (self.value(a), self.value(b)) {
            (Some(x), Some(y)) => self.truth(match comparison {
                Comparison::Less => x < y,
                Comparison::AtMost => x <= y,
                Comparison::Equal => x == y,
            }),
            _ => self.of(Constant::Compare(comparison, a, b)),
        }
    }

    pub fn and(&mut self, a: Coefficient, b: Coefficient) -> Coefficient {
        match (self.value(a), self.value(b)) {
            (Some(x), _) => {
                if x == 0.0 {
                    a
                } else {
                    b
                }
            }
            (_, Some(y)) => {
                if y == 0.0 {
                    b
                } else {
                    a
                }
            }
            _ => self.of(Constant::And(a.min(b), a.max(b))),
        }
    }

    pub fn or(&mut self, a: Coefficient, b: Coefficient) -> Coefficient {
        match (self.value(a), self.value(b)) {
            (Some(x), _) => {
                if x == 0.0 {
                    b
                } else {
                    a
                }
            }
            (_, Some(y)) => {
                if y == 0.0 {
                    a
                } else {
                    b
                }
            }
            _ => self.of(Constant::Or(a.min(b), a.max(b))),
        }
    }

    pub fn not(&mut self, a: Coefficient) -> Coefficient {
        match self.all[a.0 as usize] {
            Constant::Literal(bits) => self.truth(f64::from_bits(bits) == 0.0),
            Constant::Not(inner) => inner,
            _ => self.of(Constant::Not(a)),
        }
    }

    pub fn select(&mut self, condition: Coefficient, a: Coefficient, b: Coefficient) -> Coefficient {
        match self.value(condition) {
            _ if a == b => a,
            Some(holds) => {
                if holds == 0.0 {
                    b
                } else {
                    a
                }
            }
            None => self.of(Constant::Select(condition, a, b)),
        }
    }

    fn truth(&mut self, holds: bool) -> Coefficient {
        self.literal(f64::from(u8::from(holds)))
    }

    /// Which constants change with the parameters; what a comparison says changes with nothing.
    pub fn that_depend_on_parameters(&self) -> Vec<bool> {
        let mut depend = Vec::with_capacity(self.all.len());
        for constant in &self.all {
            let of_operand = |id: &Coefficient| depend[id.0 as usize];
            let depends = match constant {
                Constant::Parameter(_) => true,
                Constant::Select(_, a, b) => of_operand(a) || of_operand(b),
                Constant::Compare(..) | Constant::And(..) | Constant::Or(..) | Constant::Not(_) => false,
                constant => constant.operands().iter().any(of_operand),
            };
            depend.push(depends);
        }
        depend
    }

    /// Whether it is a condition and not a number.
    pub fn is_condition(&self, id: Coefficient) -> bool {
        matches!(
            self.all[id.0 as usize],
            Constant::Compare(..) | Constant::And(..) | Constant::Or(..) | Constant::Not(_)
        )
    }

    /// Whether a coefficient is written with a minus sign.
    pub fn is_negative(&self, id: Coefficient) -> bool {
        match self.all[id.0 as usize] {
            Constant::Literal(bits) => f64::from_bits(bits).is_sign_negative(),
            Constant::Negate(_) => true,
            _ => false,
        }
    }

    /// A number that is not finite is left to the run time, which says where it came from.
    fn folded(&mut self, value: f64, operation: Constant) -> Coefficient {
        if value.abs() <= self.largest { self.literal(value) } else { self.of(operation) }
    }
}

impl Constant {
    pub fn operands(&self) -> Vec<Coefficient> {
        match self {
            Self::Literal(_) | Self::Named(_) | Self::Parameter(_) => Vec::new(),
            Self::Add(a, b)
            | Self::Multiply(a, b)
            | Self::Divide(a, b)
            | Self::Call2(_, a, b)
            | Self::Compare(_, a, b)
            | Self::And(a, b)
            | Self::Or(a, b) => vec![*a, *b],
            Self::Select(condition, a, b) => vec![*condition, *a, *b],
            Self::Negate(a) | Self::Power(a, _) | Self::Call(_, a) | Self::Not(a) => vec![*a],
        }
    }
}
