//! Series with a running bound of their rounding errors.

use super::big::Big;
use super::dual::{Dual, derivative};
use super::functions::{Function, Undefined};
use super::polynomial::Polynomial;

/// No function is evaluated beyond: working precision has little to say of sin 10⁶, and nothing of exp 10⁶.
const LARGEST: f64 = 1e6;

/// ε of the least precise of the working precisions.
const LARGEST_UNIT: f64 = f32::EPSILON as f64;

/// A series, and for each coefficient its spread: how far, in units of ε and mostly to first order, a computation in working precision
/// may be off that rounds every operand and every result, and computes functions by recurrences (Wilkinson's running error
/// analysis).
///
/// A sum passes on the errors of its terms, and rounds each. For w = φ(u) with φ(c + s) = Σ aₙsⁿ the spread is
/// |w| + M(|u|)·(s(u) + |u − c|), where M(s) = Σ n|aₙ|sⁿ⁻¹ is a majorant of φ′: it bounds what a recurrence makes of the errors
/// of its own earlier terms, which φ′ itself does not. It holds for tangents as for values.
#[derive(Clone, Debug)]
pub struct Running {
    /// The coefficients.
    pub value: Dual<Big>,
    /// The spread of each.
    pub spread: Dual<f64>,
}

impl Running {
    /// Without error.
    pub fn exact(value: Dual<Big>) -> Self {
        Self { value, spread: Dual::of(Polynomial::zero()) }
    }

    /// A constant without error.
    pub fn constant(c: f64) -> Self {
        Self::exact(Dual::of(Polynomial::constant(Big::new(c))))
    }

    /// The constant term.
    pub fn first(&self) -> Big {
        self.value.value.term(0)
    }

    fn magnitude(&self) -> Dual<f64> {
        self.value.map(|c| c.to_f64().abs())
    }

    /// u + v.
    pub fn add(&self, v: &Self) -> Self {
        let rounding = &self.magnitude() + &v.magnitude();
        Self { value: &self.value + &v.value, spread: &(&self.spread + &v.spread) + &rounding }
    }

    /// −u.
    pub fn negate(&self) -> Self {
        Self { value: self.value.map(|c| -c.clone()), spread: self.spread.clone() }
    }

    /// u − v.
    pub fn subtract(&self, v: &Self) -> Self {
        self.add(&v.negate())
    }

    /// uv.
    pub fn multiply(&self, v: &Self) -> Self {
        let (a, b) = (self.magnitude(), v.magnitude());
        // What is left of the product of two numbers that are 0 but for rounding.
        let second_order = (&self.spread * &v.spread).map(|s| s * LARGEST_UNIT);
        let spread = &(&(&b * &(&self.spread + &a)) + &(&a * &v.spread)) + &second_order;
        Self { value: &self.value * &v.value, spread }
    }

    /// u/v.
    pub fn divide(&self, v: &Self) -> Result<Self, Undefined> {
        Ok(self.multiply(&v.apply(&Function::Named("recip"))?))
    }

    /// φ(u).
    pub fn apply(&self, function: &Function) -> Result<Self, Undefined> {
        let c = self.first().to_f64();
        if c.abs() > LARGEST {
            return Err(Undefined("a function", c));
        }
        let a = function.coefficients(&self.first(), self.value.terms_to_compose() + 1)?;
        let value = self.value.rest().compose(&a);
        let a: Vec<f64> = a.iter().map(|a| a.to_f64().abs()).collect();
        let rest = self.magnitude().rest();
        let majorant = rest.compose(&derivative(&a));
        let passed_on = &majorant * &(&self.spread + &rest);
        let spread = &value.map(|c| c.to_f64().abs()) + &passed_on;
        Ok(Self { value, spread })
    }

    /// u^v: with a constant exponent the binomial series, and e^(v ln u) otherwise.
    pub fn power(&self, v: &Self) -> Result<Self, Undefined> {
        let ln = Function::Named("ln");
        if !v.value.is_constant() {
            return v.multiply(&self.apply(&ln)?).apply(&Function::Named("exp"));
        }
        let mut power = self.apply(&Function::RealPower(v.first()))?;
        let of_exponent = &power.magnitude() * &(&self.apply(&ln)?.magnitude() * &v.spread);
        power.spread = &power.spread + &of_exponent;
        Ok(power)
    }

    /// √(u² + v²).
    pub fn hypot(&self, v: &Self) -> Result<Self, Undefined> {
        self.multiply(self).add(&v.multiply(v)).apply(&Function::Named("sqrt"))
    }

    /// The angle of the point (x, y), y = `self`: that of the first point, and from there arctan (y x₀ − x y₀)/(x x₀ + y y₀).
    pub fn atan2(&self, x: &Self) -> Result<Self, Undefined> {
        let y = self;
        let [x0, y0] = [x, y].map(|u| Self::exact(Dual::of(Polynomial::constant(u.first()))));
        let (sine, cosine) = (y.multiply(&x0).subtract(&x.multiply(&y0)), x.multiply(&x0).add(&y.multiply(&y0)));
        let turned = sine.divide(&cosine)?.apply(&Function::Named("atan"))?;
        let first = Polynomial::constant(y.first().atan2(&x.first()));
        let value = &turned.value + &Dual::of(first);
        Ok(Self { spread: &turned.spread + &value.map(|c| c.to_f64().abs()), value })
    }
}
