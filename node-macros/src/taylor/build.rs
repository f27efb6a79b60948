//! From packed operations to series.

use std::collections::HashMap;

use super::{
    Derivative, InPass, Initial, Lane, Linear, Operand, Program, Recurrence, STATE, Series, SeriesId, columns, guard,
    register, schedule,
};

use crate::graph::Field;
use crate::pack::{self, Packed, Sum, Vector, VectorId, VectorOp};
use crate::simplify::{Coefficient, Constants, Pass};

/// A longer name says less.
const LONGEST_NAME: usize = 24;

pub fn taylor(packed: Packed) -> Program {
    let (builder, Parts { derivatives, state, parameters }) = build(packed, true);
    let derivatives = builder.derivatives(&derivatives);
    columns::assign(guard::guard(schedule::schedule(builder.program(derivatives, state, parameters))))
}

/// What is left of the packed graph when its vectors are series.
pub struct Parts {
    pub derivatives: Vec<pack::Derivative>,
    pub state: Vec<Field>,
    pub parameters: Vec<Field>,
}

/// A series for each vector, and the companions that they need. Whether kernels read registers again and again; those of linear passes
/// do not.
pub fn build(packed: Packed, repeats: bool) -> (Builder, Parts) {
    let Packed { constants, vectors, derivatives, state, parameters } = packed;
    let components = state.iter().flat_map(Field::components).collect();
    let mut builder = Builder {
        constants,
        components,
        repeats,
        copies: 0,
        series: Vec::new(),
        of_vector: HashMap::new(),
        known: HashMap::new(),
        paired: HashMap::new(),
    };
    for (i, vector) in vectors.iter().enumerate() {
        builder.copies = vector.copies;
        let series = builder.vector(vector);
        builder.of_vector.insert(VectorId(i), series);
        if let Some(name) = &vector.name {
            builder.series[series.0].name.clone_from(name);
        }
    }
    (builder, Parts { derivatives, state, parameters })
}

pub struct Builder {
    pub constants: Constants,
    /// The names of the components of the state.
    components: Vec<String>,
    /// Whether kernels read registers again and again.
    repeats: bool,
    /// The copies among the lanes of the vector that is being built.
    copies: usize,
    series: Vec<Series>,
    of_vector: HashMap<VectorId, SeriesId>,
    /// Series by recurrence, initial value and lanes, so that companions are shared with what the user wrote.
    known: HashMap<(Recurrence, Initial, usize), SeriesId>,
    /// Pairs such as (sin u, cos u) by method, operand and lanes.
    paired: HashMap<(&'static str, Operand, usize), (SeriesId, SeriesId)>,
}

impl Builder {
    pub fn derivatives(&self, sums: &[pack::Derivative]) -> Vec<Derivative> {
        let derivative = |pack::Derivative { components, sum }: &pack::Derivative| Derivative {
            components: components.clone(),
            value: self.linear_of(sum),
        };
        sums.iter().map(derivative).collect()
    }

    /// The program, not yet in an order of computation.
    pub fn program(self, derivatives: Vec<Derivative>, state: Vec<Field>, parameters: Vec<Field>) -> Program {
        let Self { constants, series, .. } = self;
        let (begin, front, late) = (Vec::new(), Vec::new(), Vec::new());
        Program { constants, series, derivatives, begin, front, late, width: 0, now: 0, state, parameters }
    }

    fn vector(&mut self, vector: &Vector) -> SeriesId {
        let lanes = vector.lanes;
        match &vector.op {
            VectorOp::State => self.given("x", None, Recurrence::State, lanes),
            VectorOp::Time => self.given("t", Some(1), Recurrence::Time, lanes),
            VectorOp::Tangent => self.given("dx", None, Recurrence::Tangent, lanes),
            VectorOp::TimeTangent => self.given("dt", None, Recurrence::TimeTangent, lanes),
            VectorOp::Cotangent => self.given("df", None, Recurrence::Cotangent, lanes),
            VectorOp::Forcing(sum) => self.given("forcing", None, Recurrence::Forcing(self.linear_of(sum)), lanes),
            VectorOp::Sum(sum) => self.linear(self.linear_of(sum), lanes),
            VectorOp::Product(u, v) => {
                let (u, v) = self.operands(u, v);
                self.product(u, v, lanes)
            }
            VectorOp::Square(u) => {
                let u = self.operand(u);
                self.square(u, lanes)
            }
            VectorOp::Quotient(u, v) => {
                let (u, v) = self.operands(u, v);
                self.quotient(Some(u), v, Initial::Quotient(u, v), lanes)
            }
            VectorOp::Reciprocal(v) => {
                let v = self.operand(v);
                self.quotient(None, v, Initial::Method("recip", vec![v]), lanes)
            }
            VectorOp::Root(u) => {
                let u = self.operand(u);
                self.root("sqrt", u, Initial::Method("sqrt", vec![u]), lanes)
            }
            VectorOp::Power(u, exponent) => {
                let u = self.operand(u);
                self.constant_power(u, *exponent, lanes)
            }
            VectorOp::Select(condition, u, v) => {
                let (u, v) = self.operands(u, v);
                self.select(*condition, u, v, lanes)
            }
            VectorOp::Call(function, u) => {
                let u = self.operand(u);
                self.elementary(*function, u, lanes)
            }
            VectorOp::Call2(function, u, v) => {
                let (u, v) = self.operands(u, v);
                self.elementary2(*function, u, v, lanes)
            }
            VectorOp::Companion(function, u) => {
                let u = self.operand(u);
                self.with_companion(*function, u, lanes).1
            }
            VectorOp::Mask(condition, holds, u) => {
                let recurrence = Recurrence::Mask { condition: *condition, holds: *holds, u: self.operand(u) };
                self.given("mask", None, recurrence, lanes)
            }
        }
    }

    /// A series whose coefficient of order 0 comes from its recurrence too.
    fn given(&mut self, name: &str, degree: Option<usize>, recurrence: Recurrence, lanes: usize) -> SeriesId {
        self.series(name, lanes, degree, recurrence, Initial::Recurrence)
    }

    /// w = u where the condition holds, else v.
    fn select(&mut self, condition: Coefficient, u: Operand, v: Operand, lanes: usize) -> SeriesId {
        let degree = self.degree(u).zip(self.degree(v)).map(|(u, v)| u.max(v));
        self.given(&self.label("select", &[u, v]), degree, Recurrence::Select { condition, u, v }, lanes)
    }

    /// w = u^α; roots to an odd power have a formula of their own at order 0.
    fn constant_power(&mut self, u: Operand, exponent: Coefficient, lanes: usize) -> SeriesId {
        let halves = self.constants.value(exponent).map_or(0.0, |exponent| 2.0 * exponent);
        let initial = match halves {
            -9.0..=9.0 if halves % 2.0 != 0.0 && halves % 1.0 == 0.0 => Initial::HalfPower(u, halves as i32),
            _ => Initial::Power(u, exponent),
        };
        self.power("pow", u, exponent, initial, lanes)
    }

    /// The pass of what needs these series.
    fn pass(&self, recurrence: &Recurrence) -> Pass {
        match recurrence {
            Recurrence::Tangent | Recurrence::TimeTangent | Recurrence::Forcing(_) => Pass::Tangent,
            Recurrence::Cotangent => Pass::Cotangent,
            recurrence => {
                let needed = recurrence.same_order().into_iter().map(|id| self.series[id.0].pass);
                needed.max().unwrap_or(Pass::Primal)
            }
        }
    }

    /// The series with this recurrence and initial value: the one that is there, or a new one.
    pub fn series(
        &mut self,
        name: &str,
        lanes: usize,
        degree: Option<usize>,
        recurrence: Recurrence,
        initial: Initial,
    ) -> SeriesId {
        let key = (recurrence.clone(), initial.clone(), lanes);
        if let Some(&id) = self.known.get(&key) {
            return id;
        }
        let id = SeriesId(self.series.len());
        let pass = self.pass(&recurrence);
        self.series.push(Series {
            name: name.to_owned(),
            lanes,
            copies: self.copies,
            pass,
            degree,
            initial,
            recurrence,
            column: None,
            in_pass: InPass::default(),
            guard: Vec::new(),
        });
        self.known.insert(key, id);
        id
    }

    /// A series whose recurrence names series that come after it: it is given by [`define`](Self::define).
    pub fn declare(&mut self, name: &str, lanes: usize) -> SeriesId {
        let id = SeriesId(self.series.len());
        let (recurrence, initial) = (Recurrence::Time, Initial::Zero);
        self.series.push(Series {
            name: name.to_owned(),
            lanes,
            copies: self.copies,
            pass: Pass::Primal,
            degree: None,
            initial,
            recurrence,
            column: None,
            in_pass: InPass::default(),
            guard: Vec::new(),
        });
        id
    }

    pub fn define(&mut self, id: SeriesId, recurrence: Recurrence, initial: Initial) {
        let pass = self.pass(&recurrence);
        let series = &mut self.series[id.0];
        (series.pass, series.recurrence, series.initial) = (pass, recurrence, initial);
    }

    pub fn pair(
        &mut self,
        method: &'static str,
        u: Operand,
        lanes: usize,
        make: impl FnOnce(&mut Self) -> (SeriesId, SeriesId),
    ) -> (SeriesId, SeriesId) {
        let key = (method, u, lanes);
        if let Some(&pair) = self.paired.get(&key) {
            return pair;
        }
        let pair = make(self);
        self.paired.insert(key, pair);
        pair
    }

    pub fn degree(&self, u: Operand) -> Option<usize> {
        self.series[u.series.0].degree
    }

    /// A name after the operation and its operands: `mul_x_y`.
    pub fn label(&self, operation: &str, operands: &[Operand]) -> String {
        let names = operands.iter().map(|operand| match operand.series {
            STATE => self.components[operand.lane].as_str(),
            series => self.series[series.0].name.as_str(),
        });
        let name = names.fold(operation.to_owned(), |name, operand| format!("{name}_{operand}"));
        if name.len() <= LONGEST_NAME { name } else { operation.to_owned() }
    }

    /// All lanes of a series.
    pub fn whole(&self, series: SeriesId) -> Operand {
        Operand { series, lane: 0, period: None }
    }

    /// j·u_j, formed once for all that need it.
    pub fn weighted(&mut self, u: Operand, lanes: usize) -> Operand {
        let name = self.label("weighted", &[u]);
        let weighted = self.series(&name, lanes, self.degree(u), Recurrence::Weighted(u), Initial::Zero);
        self.whole(weighted)
    }

    fn inverse(&mut self, u: Operand, lanes: usize) -> Operand {
        let initial = Initial::Method("recip", vec![u]);
        let inverse = self.series(&self.label("inverse", &[u]), lanes, Some(0), Recurrence::Fixed, initial);
        self.whole(inverse)
    }

    /// w = u/v, or 1/v.
    fn quotient(&mut self, u: Option<Operand>, v: Operand, initial: Initial, lanes: usize) -> SeriesId {
        let inverse = self.inverse(v, lanes);
        let name = match u {
            Some(u) => self.label("div", &[u, v]),
            None => self.label("recip", &[v]),
        };
        let w = self.declare(&name, lanes);
        self.define(w, Recurrence::Quotient { u, v, w: self.whole(w), inverse }, initial);
        w
    }

    /// w = √u.
    pub fn root(&mut self, name: &str, u: Operand, initial: Initial, lanes: usize) -> SeriesId {
        let w = self.declare(&self.label(name, &[u]), lanes);
        let whole = self.whole(w);
        let half_inverse = self.series(
            &self.label("half_inverse", &[whole]),
            lanes,
            Some(0),
            Recurrence::Fixed,
            Initial::HalfInverse(whole),
        );
        self.define(w, Recurrence::Root { u, w: whole, half_inverse: self.whole(half_inverse) }, initial);
        w
    }

    /// w = u^α.
    pub fn power(&mut self, name: &str, u: Operand, exponent: Coefficient, initial: Initial, lanes: usize) -> SeriesId {
        let (ju, inverse) = (self.weighted(u, lanes), self.inverse(u, lanes));
        let w = self.declare(&self.label(name, &[u]), lanes);
        let whole = self.whole(w);
        let jw = self.weighted(whole, lanes);
        self.define(w, Recurrence::Power { exponent, ju, u, jw, w: whole, inverse }, initial);
        w
    }

    /// w′ = ±g u′.
    pub fn chain(&mut self, w: SeriesId, u: Operand, g: Operand, negative: bool, initial: Initial) {
        let lanes = self.series[w.0].lanes;
        let ju = self.weighted(u, lanes);
        self.define(w, Recurrence::Chain { ju, g, negative }, initial);
    }

    /// q w′ = u′.
    pub fn unchain(&mut self, w: SeriesId, u: Operand, q: Operand, initial: Initial) {
        let lanes = self.series[w.0].lanes;
        let (whole, inverse) = (self.whole(w), self.inverse(q, lanes));
        let jw = self.weighted(whole, lanes);
        self.define(w, Recurrence::Unchain { u, jw, q, inverse }, initial);
    }

    pub fn product(&mut self, u: Operand, v: Operand, lanes: usize) -> SeriesId {
        let degree = self.degree(u).zip(self.degree(v)).and_then(|(u, v)| u.checked_add(v));
        // The kernel ends the sum at the degree of the first operand, which in a linear pass is the series of the primal.
        let is_linear = |operand: Operand| self.series[operand.series.0].pass != Pass::Primal;
        let is_shorter = || self.degree(v).is_some_and(|v| self.degree(u).is_none_or(|u| v < u));
        let swap = is_linear(u) || (!is_linear(v) && is_shorter());
        let (u, v) = if swap { (v, u) } else { (u, v) };
        self.series(&self.label("mul", &[u, v]), lanes, degree, Recurrence::Product { u, v }, Initial::Recurrence)
    }

    pub fn square(&mut self, u: Operand, lanes: usize) -> SeriesId {
        let degree = self.degree(u).and_then(|degree| degree.checked_mul(2));
        self.series(&self.label("sqr", &[u]), lanes, degree, Recurrence::Square { u }, Initial::Recurrence)
    }

    pub fn linear(&mut self, linear: Linear, lanes: usize) -> SeriesId {
        let degree =
            linear.lanes().map(|lane| self.series[lane.series.0].degree).try_fold(0, |max, d| Some(max.max(d?)));
        self.series("sum", lanes, degree, Recurrence::Linear(linear), Initial::Recurrence)
    }

    /// constant + Σ factor·u over companions.
    pub fn combination(&mut self, constant: f64, terms: &[(f64, Operand)], lanes: usize) -> Linear {
        let constants = &mut self.constants;
        let terms = terms.iter().map(|&(factor, u)| {
            let view = (0..lanes).map(|lane| u.at(lane)).collect();
            (vec![constants.literal(factor); lanes], view)
        });
        let terms = terms.collect();
        let constant = (constant != 0.0).then(|| vec![constants.literal(constant); lanes]);
        Linear { constant, terms }
    }

    pub fn linear_of(&self, sum: &Sum) -> Linear {
        let view = |view: &pack::View| view.iter().map(|&lane| self.lane(lane)).collect();
        let terms: Vec<(Vec<Coefficient>, Vec<Lane>)> =
            sum.terms.iter().map(|(c, lanes)| (c.clone(), view(lanes))).collect();
        Linear { constant: sum.constant.clone(), terms }
    }

    pub fn lane(&self, lane: pack::Lane) -> Lane {
        Lane { series: self.of_vector[&lane.vector], lane: lane.lane }
    }

    /// The period of lanes that are whole registers again and again.
    fn period(&self, lanes: &[Lane]) -> Option<usize> {
        let period = 1 + lanes.iter().skip(1).position(|lane| *lane == lanes[0])?;
        (self.repeats && period.is_multiple_of(register(lanes.len()))).then_some(period)
    }

    fn operands(&mut self, u: &pack::View, v: &pack::View) -> (Operand, Operand) {
        (self.operand(u), self.operand(v))
    }

    /// A view as neighbouring lanes, once or again and again; lanes from all over are first brought together.
    fn operand(&mut self, view: &pack::View) -> Operand {
        let lanes: Vec<_> = view.iter().map(|&lane| self.lane(lane)).collect();
        let Lane { series, lane } = lanes[0];
        let periods = [None, Some(1), self.period(&lanes)];
        let operands = periods.map(|period| Operand { series, lane, period });
        let is_it = |operand: &&Operand| lanes.iter().enumerate().all(|(i, &other)| other == operand.at(i));
        if let Some(operand) = operands.iter().find(is_it) {
            return *operand;
        }
        let degree = lanes.iter().map(|lane| self.series[lane.series.0].degree).try_fold(0, |max, d| Some(max.max(d?)));
        let name = self.label("spread", &[Operand { series, lane, period: None }]);
        let count = lanes.len();
        let spread = self.series(&name, count, degree, Recurrence::Spread(lanes), Initial::Recurrence);
        self.whole(spread)
    }
}
