//! The elementary functions as one or two kernels each, with the companions that close the recurrence.

use super::build::Builder;
use super::{Initial, Operand, Recurrence, SeriesId};
use crate::elementary::{Rule, Slope, rule};
use crate::graph::Function;

impl Builder {
    /// w = φ(u).
    pub fn elementary(&mut self, function: Function, u: Operand, lanes: usize) -> SeriesId {
        self.with_companion(function, u, lanes).0
    }

    /// w = φ(u) and the companion of its row; w twice if it has none.
    pub fn with_companion(&mut self, function: Function, u: Operand, lanes: usize) -> (SeriesId, SeriesId) {
        let rule = rule(function);
        let (key, second) = match rule {
            Rule::Mutual { method, second, .. } => (method, second),
            _ => (function.name(), false),
        };
        let value = Initial::Method(function.name(), vec![u]);
        let pair = self.pair(key, u, lanes, |builder| builder.apply(function.name(), rule, u, value, lanes));
        if second { (pair.1, pair.0) } else { pair }
    }

    /// w and its companion, or w twice.
    fn apply(
        &mut self,
        name: &'static str,
        rule: Rule,
        u: Operand,
        value: Initial,
        lanes: usize,
    ) -> (SeriesId, SeriesId) {
        match rule {
            Rule::OwnSlope | Rule::ScaledOwnSlope(_) => {
                let u = if let Rule::ScaledOwnSlope(factor) = rule { self.sum(0.0, &[(factor, u)], lanes) } else { u };
                let w = self.declare(&self.label(name, &[u]), lanes);
                self.chain(w, u, self.whole(w), false, value);
                (w, w)
            }
            Rule::SlopeOfValue(coefficients, slope) => {
                let w = self.declare(&self.label(name, &[u]), lanes);
                let q = self.quadratic(coefficients, self.whole(w), slope, u, lanes);
                let value =
                    if let Slope::Second(method) = slope { Initial::FirstOf(method, u, q.series) } else { value };
                self.chain(w, u, q, false, value);
                (w, q.series)
            }
            Rule::SlopeOf(function) => {
                let g = self.elementary(function, u, lanes);
                let w = self.declare(&self.label(name, &[u]), lanes);
                self.chain(w, u, self.whole(g), false, value);
                (w, g)
            }
            Rule::Gaussian { negative } => {
                let g = self.gaussian(u, lanes);
                let w = self.declare(&self.label(name, &[u]), lanes);
                self.chain(w, u, self.whole(g), negative, value);
                (w, g)
            }
            Rule::Inverse { factor, q, slope } => {
                let q = self.quadratic(q, u, slope, u, lanes);
                let u = if factor == 1.0 { u } else { self.sum(0.0, &[(factor, u)], lanes) };
                let w = self.declare(&self.label(name, &[u]), lanes);
                self.unchain(w, u, q, value);
                (w, q.series)
            }
            Rule::Arc { slope, negative } => self.arc(name, u, slope, negative, value, lanes),
            Rule::Complement(function) => {
                let other = self.elementary(function, u, lanes);
                let linear = self.combination(0.0, &[(-1.0, self.whole(other))], lanes);
                let w = self.series(&self.label(name, &[u]), lanes, None, Recurrence::Linear(linear), value);
                (w, other)
            }
            Rule::Power(exponent) => {
                let exponent = self.constants.literal(exponent);
                let w = self.power(name, u, exponent, value, lanes);
                (w, w)
            }
            Rule::Root => {
                let w = self.root(name, u, value, lanes);
                (w, w)
            }
            Rule::Mutual { names, method, negative, .. } => self.mutual(names, method, negative, u, lanes),
        }
    }

    fn mutual(
        &mut self,
        [first, second]: [&str; 2],
        method: &'static str,
        negative: bool,
        u: Operand,
        lanes: usize,
    ) -> (SeriesId, SeriesId) {
        let (s, c) = (self.declare(&self.label(first, &[u]), lanes), self.declare(&self.label(second, &[u]), lanes));
        self.chain(s, u, self.whole(c), false, Initial::FirstOf(method, u, c));
        self.chain(c, u, self.whole(s), negative, Initial::SecondOf(s));
        (s, c)
    }

    /// q = a + b v + c v², at order 0 by a formula in u.
    fn quadratic(&mut self, [a, b, c]: [f64; 3], v: Operand, slope: Slope, u: Operand, lanes: usize) -> Operand {
        if [a, b, c] == [0.0, 1.0, 0.0] {
            return v;
        }
        let mut terms = Vec::new();
        if b != 0.0 {
            terms.push((b, v));
        }
        if c != 0.0 {
            let square = self.square(v, lanes);
            terms.push((c, self.whole(square)));
        }
        let linear = self.combination(a, &terms, lanes);
        let initial = match slope {
            Slope::Plain => {
                let q = self.linear(linear, lanes);
                return self.whole(q);
            }
            Slope::Second(_) => Initial::SecondOf(v.series),
            Slope::Companion(name) => Initial::Companion(name, u),
        };
        let degree = self.degree(v).and_then(|degree| if c == 0.0 { Some(degree) } else { degree.checked_mul(2) });
        let q = self.series(&self.label("slope", &[u]), lanes, degree, Recurrence::Linear(linear), initial);
        self.whole(q)
    }

    /// r w′ = u′ with r′ = ±u w′.
    fn arc(
        &mut self,
        name: &'static str,
        u: Operand,
        slope: &'static str,
        negative: bool,
        value: Initial,
        lanes: usize,
    ) -> (SeriesId, SeriesId) {
        let w = self.declare(&self.label(name, &[u]), lanes);
        self.weighted(self.whole(w), lanes);
        let r = self.declare(&self.label("slope", &[u]), lanes);
        self.chain(r, self.whole(w), u, negative, Initial::Companion(slope, u));
        self.unchain(w, u, self.whole(r), value);
        (w, r)
    }

    /// g = (2/√π) e^{−u²}, g′ = −g (u²)′.
    fn gaussian(&mut self, u: Operand, lanes: usize) -> SeriesId {
        self.pair("gaussian", u, lanes, |builder| {
            let square = builder.square(u, lanes);
            let g = builder.declare(&builder.label("gaussian", &[u]), lanes);
            builder.chain(g, builder.whole(square), builder.whole(g), true, Initial::Companion("gaussian", u));
            (g, g)
        })
        .0
    }

    /// w² = u² + v².
    pub fn hypot(&mut self, u: Operand, v: Operand, lanes: usize) -> SeriesId {
        let squares = [u, v].map(|operand| self.square(operand, lanes));
        let sum = self.sum(0.0, &squares.map(|square| (1.0, self.whole(square))), lanes);
        self.root("hypot", sum, Initial::Method("hypot", vec![u, v]), lanes)
    }

    /// (x² + y²) w′ = y′x − x′y = m′.
    pub fn atan2(&mut self, y: Operand, x: Operand, lanes: usize) -> SeriesId {
        let squares = [x, y].map(|operand| self.square(operand, lanes));
        let q = self.sum(0.0, &squares.map(|square| (1.0, self.whole(square))), lanes);
        let areas = [(y, x), (x, y)].map(|(u, g)| {
            let area = self.declare("area", lanes);
            self.chain(area, u, g, false, Initial::Zero);
            self.whole(area)
        });
        let m = self.sum(0.0, &[(1.0, areas[0]), (-1.0, areas[1])], lanes);
        let w = self.declare(&self.label("atan2", &[y, x]), lanes);
        self.unchain(w, m, q, Initial::Method("atan2", vec![y, x]));
        w
    }

    /// u^v = exp(v·ln u).
    pub fn general_power(&mut self, u: Operand, v: Operand, lanes: usize) -> SeriesId {
        let ln = self.elementary(Function::Ln, u, lanes);
        let product = self.product(v, self.whole(ln), lanes);
        let w = self.declare(&self.label("powf", &[u, v]), lanes);
        self.chain(w, self.whole(product), self.whole(w), false, Initial::Method("powf", vec![u, v]));
        w
    }

    fn sum(&mut self, constant: f64, terms: &[(f64, Operand)], lanes: usize) -> Operand {
        let linear = self.combination(constant, terms, lanes);
        let sum = self.linear(linear, lanes);
        self.whole(sum)
    }
}
