//! The Taylor program: for each series its value at order 0 and the recurrence of its k-th coefficient.
//!
//! Here every function has become a few kernels over columns of coefficients, with the companions that they need.

mod build;
mod columns;
mod cost;
mod derivatives;
mod display;
mod elementary;
mod guard;
mod passes;
mod schedule;
#[cfg(test)]
mod tests;

pub use build::taylor;
pub use columns::{operands, sums};
pub use cost::Cost;
pub use derivatives::{Collected, Derivatives, LinearPass, taylor_derivatives};
pub use passes::looks_ahead;

use crate::graph::Field;
use crate::simplify::{Coefficient, Constants, Pass};

/// The index of a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SeriesId(pub usize);

/// One lane of a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Lane {
    pub series: SeriesId,
    pub lane: usize,
}

/// What a kernel reads: neighbouring lanes from `lane` on; with a period, so many of them again and again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Operand {
    pub series: SeriesId,
    pub lane: usize,
    pub period: Option<usize>,
}

impl Operand {
    /// The lane that lane i of the result is computed from.
    pub fn at(&self, i: usize) -> Lane {
        Lane { series: self.series, lane: self.lane + self.period.map_or(i, |period| i % period) }
    }

    /// Whether it is one lane for all.
    pub fn is_broadcast(&self) -> bool {
        self.period == Some(1)
    }
}

/// Conditions that must all hold, or with `false` not hold, in their order.
pub type Guard = Vec<(Coefficient, bool)>;

/// A scalar series, or several side by side with one recurrence.
pub struct Series {
    pub name: String,
    pub lanes: usize,
    /// How many of them repeat others, to fill registers.
    pub copies: usize,
    /// What computes it, and whose memory keeps it.
    pub pass: Pass,
    /// The degree as a polynomial in time, `None` for a full series.
    pub degree: Option<usize>,
    pub initial: Initial,
    pub recurrence: Recurrence,
    /// The first column where its coefficients are kept, if they are.
    pub column: Option<usize>,
    /// How its pass computes and keeps it.
    pub in_pass: InPass,
    /// It is needed only where all these conditions hold (`true`) or do not (`false`).
    pub guard: Guard,
}

/// How a pass computes and keeps a series: the solution's own, or a linear one.
#[derive(Default)]
pub struct InPass {
    /// Only the coefficient of the order that is computed is kept: the column is one of the row for that.
    pub is_of_now: bool,
    /// A product that is computed within the one sum that reads it.
    pub is_inlined: bool,
    /// Copies that products alone read, which read what they are copies of where a register is one lane.
    pub is_for_products: bool,
    /// Another product of the same operand, which is computed along with this one.
    pub second: Option<SeriesId>,
    /// This is the other product of such a pair.
    pub is_second: bool,
    /// The first column, in the row of the order that is computed, of the sums that it computes for the next one.
    pub ahead: Option<usize>,
}

/// The coefficient of order 0.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Initial {
    /// As the recurrence says, with k = 0.
    Recurrence,
    Zero,
    /// A method of the scalar.
    Method(&'static str, Vec<Operand>),
    /// A function of the runtime's `companion`.
    Companion(&'static str, Operand),
    /// Two series by one method: this, and the other, which is [`Initial::SecondOf`] this.
    FirstOf(&'static str, Operand, SeriesId),
    SecondOf(SeriesId),
    Quotient(Operand, Operand),
    Power(Operand, Coefficient),
    /// u_0^{n/2} for an odd n.
    HalfPower(Operand, i32),
    /// 1/(2u_0).
    HalfInverse(Operand),
}

/// The coefficient of order k ≥ 1, by the kernels of the runtime's `series`.
///
/// w is the series itself; ju and jw are the weighted series j·u_j and j·w_j, inverses are 1/u_0.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Recurrence {
    State,
    Time,
    /// There is only order 0.
    Fixed,
    Linear(Linear),
    /// u where the condition holds, else v.
    Select {
        condition: Coefficient,
        u: Operand,
        v: Operand,
    },
    /// A copy of lanes from anywhere, side by side.
    Spread(Vec<Lane>),
    /// k·u_k.
    Weighted(Operand),
    Product {
        u: Operand,
        v: Operand,
    },
    Square {
        u: Operand,
    },
    Quotient {
        u: Option<Operand>,
        v: Operand,
        w: Operand,
        inverse: Operand,
    },
    Root {
        u: Operand,
        w: Operand,
        half_inverse: Operand,
    },
    Power {
        exponent: Coefficient,
        ju: Operand,
        u: Operand,
        jw: Operand,
        w: Operand,
        inverse: Operand,
    },
    /// w′ = ±g u′.
    Chain {
        ju: Operand,
        g: Operand,
        negative: bool,
    },
    /// q w′ = u′.
    Unchain {
        u: Operand,
        jw: Operand,
        q: Operand,
        inverse: Operand,
    },
    /// The tangents of the state.
    Tangent,
    TimeTangent,
    /// Σ ċᵢ·uᵢ + ċ₀.
    Forcing(Linear),
    /// The cotangents of the derivatives.
    Cotangent,
    /// u where the condition is as given, else 0.
    Mask {
        condition: Coefficient,
        holds: bool,
        u: Operand,
    },
}

/// c₀ + Σ cᵢ·uᵢ; c₀ counts at order 0 alone. One coefficient and one operand for each lane.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Linear {
    pub constant: Option<Vec<Coefficient>>,
    pub terms: Vec<(Vec<Coefficient>, Vec<Lane>)>,
}

/// x_{k+1} = f_k/(k+1) for some components of the state.
pub struct Derivative {
    pub components: Vec<usize>,
    pub value: Linear,
}

pub struct Program {
    pub constants: Constants,
    pub series: Vec<Series>,
    pub derivatives: Vec<Derivative>,
    /// All series, in the order of computation at order 0.
    pub begin: Vec<SeriesId>,
    /// Those that the derivatives need at the same order, in the order of computation.
    pub front: Vec<SeriesId>,
    /// The others: the last order does without them.
    pub late: Vec<SeriesId>,
    /// The columns of a row.
    pub width: usize,
    /// The columns of the row of the order that is computed.
    pub now: usize,
    pub state: Vec<Field>,
    pub parameters: Vec<Field>,
}

/// The state is the first series.
pub const STATE: SeriesId = SeriesId(0);

/// Sums of more than two lanes with more terms than this are loops over tables.
pub const LONG: usize = 4;

/// As many lanes fill registers of eight, or as a linear pass asks: of one where directions are side by side.
pub const WIDE: usize = 5;

/// The lanes of the longest registers.
pub const WIDEST: usize = 8;

/// How many lanes a register of the generated code has: two or four for the narrowest series, else eight.
pub fn register(lanes: usize) -> usize {
    match lanes {
        1 | 2 => lanes,
        3..=4 => 4,
        _ => WIDEST,
    }
}

/// The lanes with those that fill the last register.
pub fn padded(lanes: usize) -> usize {
    lanes.next_multiple_of(register(lanes))
}

impl Program {
    pub fn pass(&self, id: SeriesId) -> Pass {
        self.series(id).pass
    }

    /// Whether it fills registers of eight lanes.
    pub fn is_wide(&self) -> bool {
        let series = self.front.iter().chain(&self.late).filter(|id| **id != STATE).map(|id| self.series(*id).lanes);
        let derivatives = self.derivatives.iter().map(|derivative| derivative.components.len());
        series.chain(derivatives).any(|lanes| register(lanes) == 8)
    }

    /// Whether some kernel loads two components of the state side by side.
    pub fn loads_pair(&self, component: usize) -> bool {
        let pair = Operand { series: STATE, lane: component, period: None };
        self.series.iter().any(|series| series.lanes == 2 && operands(&series.recurrence).contains(&pair))
    }

    /// The number of components of the state.
    pub fn dimension(&self) -> usize {
        self.series(STATE).lanes
    }

    pub fn series(&self, id: SeriesId) -> &Series {
        &self.series[id.0]
    }
}

impl Linear {
    pub fn lanes(&self) -> impl Iterator<Item = Lane> + '_ {
        self.terms.iter().flat_map(|(_, view)| view.iter().copied())
    }

    pub fn coefficients(&self) -> Vec<Coefficient> {
        let constant = self.constant.iter().flatten().copied();
        constant.chain(self.terms.iter().flat_map(|(coefficients, _)| coefficients.iter().copied())).collect()
    }
}

impl Series {
    /// The series whose coefficient of order 0 the own one needs.
    pub fn order_0(&self) -> Vec<SeriesId> {
        match &self.initial {
            Initial::Recurrence => self.recurrence.same_order(),
            Initial::SecondOf(first) => vec![*first],
            initial => initial.operands().iter().map(|operand| operand.series).collect(),
        }
    }
}

impl Recurrence {
    /// The series whose coefficient of the same order it needs.
    pub fn same_order(&self) -> Vec<SeriesId> {
        self.now().into_iter().map(|operand| operand.series).collect()
    }

    /// The operands whose coefficients of the same order its kernel reads.
    pub fn now(&self) -> Vec<Operand> {
        let operands = match self {
            Self::State | Self::Time | Self::Fixed | Self::Tangent | Self::TimeTangent | Self::Cotangent => Vec::new(),
            Self::Linear(linear) | Self::Forcing(linear) => return linear.lanes().map(Operand::from).collect(),
            Self::Spread(view) => return view.iter().copied().map(Operand::from).collect(),
            Self::Product { u, v } | Self::Select { u, v, .. } => vec![u, v],
            Self::Weighted(u)
            | Self::Square { u }
            | Self::Root { u, .. }
            | Self::Unchain { u, .. }
            | Self::Mask { u, .. } => vec![u],
            Self::Quotient { u, v, .. } => u.iter().chain([v]).collect(),
            Self::Power { ju, u, .. } => vec![ju, u],
            Self::Chain { ju, .. } => vec![ju],
        };
        operands.into_iter().copied().collect()
    }

    /// The series whose coefficients of lower orders alone it needs.
    pub fn lower_orders(&self) -> Vec<SeriesId> {
        self.before().into_iter().map(|operand| operand.series).collect()
    }

    /// The operands whose coefficients of lower orders alone its kernel reads.
    pub fn before(&self) -> Vec<Operand> {
        let operands = match self {
            Self::Quotient { w, inverse, .. } => vec![w, inverse],
            Self::Root { w, half_inverse, .. } => vec![w, half_inverse],
            Self::Power { jw, w, inverse, .. } => vec![jw, w, inverse],
            Self::Chain { g, .. } => vec![g],
            Self::Unchain { jw, q, inverse, .. } => vec![jw, q, inverse],
            _ => Vec::new(),
        };
        operands.into_iter().copied().collect()
    }
}

impl Initial {
    /// The operands of a formula for the value at order 0.
    pub fn operands(&self) -> Vec<Operand> {
        match self {
            Self::Recurrence | Self::Zero | Self::SecondOf(_) => Vec::new(),
            Self::Method(_, operands) => operands.clone(),
            Self::Companion(_, u)
            | Self::FirstOf(_, u, _)
            | Self::Power(u, _)
            | Self::HalfPower(u, _)
            | Self::HalfInverse(u) => vec![*u],
            Self::Quotient(u, v) => vec![*u, *v],
        }
    }
}

impl From<Lane> for Operand {
    fn from(Lane { series, lane }: Lane) -> Self {
        Self { series, lane, period: None }
    }
}
