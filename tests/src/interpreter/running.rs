//! Series with a running bound of their rounding errors.

use std::ops::{Add, AddAssign, Div, Mul, Neg, Sub, SubAssign};

use super::polynomial::{Polynomial, TERMS};

/// A series, and for each coefficient its spread: how far, in units of ε and to first order, a computation in working
/// precision may be off that rounds the operands and the result of every operation (Wilkinson's running error analysis).
///
/// For w = φ(u, v, …) it is s(w)ₖ = |wₖ| + Σ over operands Σⱼ |φ′ₖ₋ⱼ| (s(u)ⱼ + \[j > 0\] |uⱼ|), with φ′ the series of the
/// partial derivative.
#[derive(Clone, Copy, Debug)]
pub struct Running {
    /// The coefficients.
    pub value: Polynomial,
    /// The spread of each.
    pub spread: [f64; TERMS],
}

impl Running {
    /// A series without error.
    pub fn exact(value: Polynomial) -> Self {
        Self { value, spread: [0.0; TERMS] }
    }

    /// A constant without error.
    pub fn constant(c: f64) -> Self {
        Self::exact(c.into())
    }

    /// w = φ(u) from φ on polynomials.
    fn apply(self, function: impl Fn(Polynomial) -> Polynomial) -> Self {
        let taylor = function(Polynomial::variable(self.value.first()));
        let slope = taylor.derivative().compose(self.value.rest());
        Self { value: taylor.compose(self.value.rest()), spread: [0.0; TERMS] }.spread_from(&[(slope, self)])
    }

    /// Adds the rounding of the result and what comes from each operand, given with φ's partial derivative by it.
    fn spread_from(mut self, operands: &[(Polynomial, Self)]) -> Self {
        for k in 0..TERMS {
            let passed_on = operands
                .iter()
                .flat_map(|(slope, u)| (0..=k).map(move |j| slope.0[k - j].head.abs() * (u.spread[j] + u.rounding(j))));
            self.spread[k] = self.value.0[k].head.abs() + passed_on.sum::<f64>();
        }
        self
    }

    fn rounding(&self, j: usize) -> f64 {
        if j == 0 { 0.0 } else { self.value.0[j].head.abs() }
    }

    /// uⁿ.
    pub fn powi(self, n: i32) -> Self {
        self.apply(|u| u.powi(n))
    }

    /// u^α.
    pub fn powf(self, alpha: f64) -> Self {
        self.apply(|u| u.powf(alpha))
    }

    /// √(u² + v²).
    pub fn hypot(self, v: Self) -> Self {
        let value = (self.value * self.value + v.value * v.value).sqrt();
        let inverse = value.recip();
        Self::exact(value).spread_from(&[(self.value * inverse, self), (v.value * inverse, v)])
    }

    /// uv + w.
    pub fn mul_add(self, v: Self, w: Self) -> Self {
        self * v + w
    }
}

macro_rules! functions {
    ($($name:ident)*) => {
        impl Running {$(
            #[doc = concat!("`", stringify!($name), "` of the series.")]
            pub fn $name(self) -> Self {
                self.apply(Polynomial::$name)
            }
        )*}
    };
}
functions! {
    exp ln sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh sqrt cbrt recip sigmoid softplus erf
}

impl Add for Running {
    type Output = Self;

    fn add(self, v: Self) -> Self {
        let one = Polynomial::from(1.0);
        Self::exact(self.value + v.value).spread_from(&[(one, self), (one, v)])
    }
}

impl Neg for Running {
    type Output = Self;

    fn neg(self) -> Self {
        Self { value: -self.value, spread: self.spread }
    }
}

impl Sub for Running {
    type Output = Self;

    fn sub(self, v: Self) -> Self {
        self + -v
    }
}

impl Mul for Running {
    type Output = Self;

    fn mul(self, v: Self) -> Self {
        Self::exact(self.value * v.value).spread_from(&[(v.value, self), (self.value, v)])
    }
}

impl Div for Running {
    type Output = Self;

    fn div(self, v: Self) -> Self {
        let inverse = v.value.recip();
        let value = self.value * inverse;
        Self::exact(value).spread_from(&[(inverse, self), (-(value * inverse), v)])
    }
}

impl AddAssign for Running {
    fn add_assign(&mut self, v: Self) {
        *self = *self + v;
    }
}

impl SubAssign for Running {
    fn sub_assign(&mut self, v: Self) {
        *self = *self - v;
    }
}

macro_rules! with_numbers {
    ($($operator:ident $method:ident)*) => {$(
        impl $operator<f64> for Running {
            type Output = Self;

            fn $method(self, c: f64) -> Self {
                self.$method(Self::constant(c))
            }
        }

        impl $operator<Running> for f64 {
            type Output = Running;

            fn $method(self, v: Running) -> Running {
                Running::constant(self).$method(v)
            }
        }
    )*};
}
with_numbers! { Add add Sub sub Mul mul Div div }
