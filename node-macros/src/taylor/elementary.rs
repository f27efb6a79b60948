//! The elementary functions as one or two kernels each, with the companions that close the recurrence.

use super::build::Builder;
use super::{Initial, Operand, Recurrence, SeriesId};
use crate::elementary::{Rule, Slope, rule};
use crate::graph::{Function, Function2};

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
            Rule::OwnSlope => twice(self.own_slope(name, u, value, lanes)),
            Rule::ScaledOwnSlope(factor) => {
                let u = self.sum(0.0, &[(factor, u)], lanes);
                twice(self.own_slope(name, u, value, lanes))
            }
            Rule::SlopeOfValue(coefficients, slope) => self.slope_of_value(name, u, coefficients, slope, value, lanes),
            Rule::SlopeOf(function) => {
                let g = self.elementary(function, u, lanes);
                (self.slope_known(name, u, g, false, value, lanes), g)
            }
            Rule::Gaussian { negative } => {
                let g = self.gaussian(u, lanes);
                (self.slope_known(name, u, g, negative, value, lanes), g)
            }
            Rule::Inverse { factor, q, slope } => {
                let q = self.quadratic(q, u, slope, u, lanes);
                (self.inverse_slope(name, u, factor, q, value, lanes), q.series)
            }
            Rule::Arc { slope, negative } => self.arc(name, u, slope, negative, value, lanes),
            Rule::Complement(function) => {
                let other = self.elementary(function, u, lanes);
                (self.complement(name, u, other, value, lanes), other)
            }
            Rule::Power(exponent) => {
                let exponent = self.constants.literal(exponent);
                twice(self.power(name, u, exponent, value, lanes))
            }
            Rule::Root => twice(self.root(name, u, value, lanes)),
            Rule::Mutual { names, method, negative, .. } => self.mutual(names, method, negative, u, lanes),
        }
    }

    /// w′ = w u′.
    fn own_slope(&mut self, name: &str, u: Operand, value: Initial, lanes: usize) -> SeriesId {
        let w = self.declare(&self.label(name, &[u]), lanes);
        self.chain(w, u, self.whole(w), false, value);
        w
    }

    /// w′ = q u′ with q = a + b w + c w².
    fn slope_of_value(
        &mut self,
        name: &str,
        u: Operand,
        coefficients: [f64; 3],
        slope: Slope,
        value: Initial,
        lanes: usize,
    ) -> (SeriesId, SeriesId) {
        let w = self.declare(&self.label(name, &[u]), lanes);
        let q = self.quadratic(coefficients, self.whole(w), slope, u, lanes);
        let value = if let Slope::Second(method) = slope { Initial::FirstOf(method, u, q.series) } else { value };
        self.chain(w, u, q, false, value);
        (w, q.series)
    }

    /// w′ = ±g u′.
    fn slope_known(
        &mut self,
        name: &str,
        u: Operand,
        g: SeriesId,
        negative: bool,
        value: Initial,
        lanes: usize,
    ) -> SeriesId {
        let w = self.declare(&self.label(name, &[u]), lanes);
        self.chain(w, u, self.whole(g), negative, value);
        w
    }

    /// q w′ = factor·u′.
    fn inverse_slope(
        &mut self,
        name: &str,
        u: Operand,
        factor: f64,
        q: Operand,
        value: Initial,
        lanes: usize,
    ) -> SeriesId {
        let u = if factor == 1.0 { u } else { self.sum(0.0, &[(factor, u)], lanes) };
        let w = self.declare(&self.label(name, &[u]), lanes);
        self.unchain(w, u, q, value);
        w
    }

    /// w′ = −v′.
    fn complement(&mut self, name: &str, u: Operand, v: SeriesId, value: Initial, lanes: usize) -> SeriesId {
        let linear = self.combination(0.0, &[(-1.0, self.whole(v))], lanes);
        self.series(&self.label(name, &[u]), lanes, None, Recurrence::Linear(linear), value)
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

    /// w = φ(u, v).
    pub fn elementary2(&mut self, function: Function2, u: Operand, v: Operand, lanes: usize) -> SeriesId {
        match function {
            Function2::Hypot => self.hypot(u, v, lanes),
            Function2::Atan2 => self.atan2(u, v, lanes),
            Function2::Powf => self.general_power(u, v, lanes),
        }
    }

    /// w² = u² + v².
    fn hypot(&mut self, u: Operand, v: Operand, lanes: usize) -> SeriesId {
        let squares = [u, v].map(|operand| self.square(operand, lanes));
        let sum = self.sum(0.0, &squares.map(|square| (1.0, self.whole(square))), lanes);
        self.root("hypot", sum, Initial::Method("hypot", vec![u, v]), lanes)
    }

    /// (x² + y²) w′ = y′x − x′y = m′.
    fn atan2(&mut self, y: Operand, x: Operand, lanes: usize) -> SeriesId {
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
    fn general_power(&mut self, u: Operand, v: Operand, lanes: usize) -> SeriesId {
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

/// A series that has no companion.
fn twice(w: SeriesId) -> (SeriesId, SeriesId) {
    (w, w)
}
