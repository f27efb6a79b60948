//! The Taylor coefficients of the elementary functions at a point.
//!
//! None is a recurrence of the compiler's: a function is its power series where that is known in closed form, and elsewhere
//! composed of others, or the integral of its derivative.

use super::big::Big;
use super::polynomial::Polynomial;

/// The argument at which a function, or its series, does not exist.
#[derive(Clone, Debug, PartialEq)]
pub struct Undefined(pub &'static str, pub f64);

/// A function of one series.
#[derive(Clone, Debug)]
pub enum Function {
    /// By its name in Rust.
    Named(&'static str),
    /// uⁿ.
    Power(i32),
    /// u^α.
    RealPower(Big),
}

type Series = Polynomial<Big>;

/// A function as an operation on series.
type Composition = fn(&Series) -> Result<Series, Undefined>;

/// The functions, by their names in Rust.
const FUNCTIONS: &[(&str, Composition)] = &[
    ("exp", |u| Ok(exp(u))),
    ("exp2", |u| Ok(exp(&scale(u, &Big::new(2.0).ln())))),
    ("exp_m1", |u| Ok(&exp(u) + &number(-1.0))),
    ("ln", ln),
    ("ln_1p", |u| ln(&(u + &number(1.0)))),
    ("log2", |u| Ok(scale(&ln(u)?, &(&Big::new(1.0) / &Big::new(2.0).ln())))),
    ("log10", |u| Ok(scale(&ln(u)?, &(&Big::new(1.0) / &Big::new(10.0).ln())))),
    ("sqrt", |u| power(u, &Big::new(0.5), Big::sqrt)),
    ("cbrt", cbrt),
    ("recip", recip),
    ("rsqrt", |u| power(u, &Big::new(-0.5), |c| &Big::new(1.0) / &c.sqrt())),
    ("sin", |u| Ok(sin(u))),
    ("cos", |u| Ok(cos(u))),
    ("tan", |u| Ok(&sin(u) * &recip(&cos(u))?)),
    ("asin", |u| integral(u, bounded("asin", u)?.asin(), |u| arc_slope(u, 1.0, -1.0))),
    ("acos", |u| {
        let first = &(&Big::pi() / &Big::new(2.0)) - &bounded("acos", u)?.asin();
        integral(u, first, |u| Ok(scale(&arc_slope(u, 1.0, -1.0)?, &Big::new(-1.0))))
    }),
    ("atan", |u| integral(u, u.term(0).atan(), |u| recip(&(&(u * u) + &number(1.0))))),
    ("sinh", |u| Ok(scale(&minus(&exp(u), &exp(&negate(u))), &Big::new(0.5)))),
    ("cosh", |u| Ok(scale(&(&exp(u) + &exp(&negate(u))), &Big::new(0.5)))),
    // ±(1 − 2e/(1 + e)) with e = exp(∓2u), which nothing cancels where tanh is near ±1.
    ("tanh", |u| {
        let sign = if u.term(0) < Big::new(0.0) { -1.0 } else { 1.0 };
        let small = exp(&scale(u, &Big::new(-2.0 * sign)));
        let rest = &scale(&small, &Big::new(2.0)) * &recip(&(&number(1.0) + &small))?;
        Ok(scale(&minus(&number(1.0), &rest), &Big::new(sign)))
    }),
    ("asinh", |u| integral(u, asinh(&u.term(0)), |u| arc_slope(u, 1.0, 1.0))),
    ("acosh", |u| {
        let c = u.term(0);
        if c <= Big::new(1.0) {
            return Err(Undefined("acosh", c.to_f64()));
        }
        let first = (&c + &(&(&c * &c) - &Big::new(1.0)).sqrt()).ln();
        integral(u, first, |u| arc_slope(u, -1.0, 1.0))
    }),
    ("atanh", |u| {
        bounded("atanh", u)?;
        let (plus, minus) = (&number(1.0) + u, minus(&number(1.0), u));
        Ok(scale(&ln(&(&plus * &recip(&minus)?))?, &Big::new(0.5)))
    }),
    ("sigmoid", |u| recip(&(&number(1.0) + &exp(&negate(u))))),
    ("softplus", |u| ln(&(&number(1.0) + &exp(u)))),
    ("erf", erf),
    ("erfc", |u| Ok(minus(&number(1.0), &erf(u)?))),
];

impl Function {
    /// The named function, if there is one.
    pub fn named(name: &str) -> Option<Self> {
        FUNCTIONS.iter().find(|(known, _)| *known == name).map(|(name, _)| Self::Named(name))
    }

    /// aₙ with f(c + s) = Σ aₙ sⁿ, `count` of them.
    pub fn coefficients(&self, c: &Big, count: usize) -> Result<Vec<Big>, Undefined> {
        // Towers of exponentials have no end.
        let is_large = |x: &Big| x.abs() > Big::new(1e8);
        if is_large(c) || matches!(self, Self::RealPower(alpha) if is_large(alpha)) {
            return Err(Undefined("a function", c.to_f64()));
        }
        let variable = Polynomial::variable(c.clone(), count - 1);
        let series = match self {
            Self::Named(name) => {
                FUNCTIONS.iter().find(|(known, _)| known == name).expect("a known function").1(&variable)?
            }
            Self::Power(n) => {
                let power = (0..n.unsigned_abs()).fold(number(1.0), |power, _| &power * &variable);
                if *n < 0 { recip(&power)? } else { power }
            }
            Self::RealPower(alpha) => power(&variable, alpha, |c| c.powf(alpha))?,
        };
        Ok((0..count).map(|n| series.term(n)).collect())
    }
}

fn number(value: f64) -> Series {
    Polynomial::constant(Big::new(value))
}

fn scale(u: &Series, factor: &Big) -> Series {
    u.map(|c| c * factor)
}

fn negate(u: &Series) -> Series {
    scale(u, &Big::new(-1.0))
}

fn minus(u: &Series, v: &Series) -> Series {
    u + &negate(v)
}

/// Σ aₙ (u − c)ⁿ with c the constant term, and aₙ by its place.
fn expand(u: &Series, coefficient: impl FnMut(usize) -> Big) -> Series {
    let count = if u.terms().len() > 1 { u.order() + 1 } else { 1 };
    u.rest().compose(&(0..count).map(coefficient).collect::<Vec<_>>())
}

/// aₙ = eᶜ/n!.
fn exp(u: &Series) -> Series {
    let first = u.term(0).exp();
    expand(u, |n| &first / &factorial(n))
}

/// a₀ = ln c, aₙ = (−1)ⁿ⁺¹/(n cⁿ).
fn ln(u: &Series) -> Result<Series, Undefined> {
    let c = positive("ln", u)?;
    Ok(expand(u, |n| match n {
        0 => c.ln(),
        n => &Big::new(if n % 2 == 1 { 1.0 } else { -1.0 }) / &(&Big::new(n as f64) * &c.pow(n)),
    }))
}

/// aₙ = sin(c + nπ/2)/n!.
fn sin(u: &Series) -> Series {
    let (sin, cos) = u.term(0).sin_cos();
    circular(u, [sin.clone(), cos.clone(), -sin, -cos])
}

/// aₙ = cos(c + nπ/2)/n!.
fn cos(u: &Series) -> Series {
    let (sin, cos) = u.term(0).sin_cos();
    circular(u, [cos.clone(), -sin.clone(), -cos, sin])
}

fn circular(u: &Series, turns: [Big; 4]) -> Series {
    expand(u, |n| &turns[n % 4] / &factorial(n))
}

/// aₙ = (−1)ⁿ/cⁿ⁺¹.
fn recip(u: &Series) -> Result<Series, Undefined> {
    let c = u.term(0);
    if c.sign() == 0 {
        return Err(Undefined("recip", 0.0));
    }
    Ok(expand(u, |n| &Big::new(if n % 2 == 0 { 1.0 } else { -1.0 }) / &c.pow(n + 1)))
}

/// The binomial series: aₙ = f(c) α(α − 1)…(α − n + 1)/(n! cⁿ), for f(c) = c^α.
fn power(u: &Series, alpha: &Big, f: impl Fn(&Big) -> Big) -> Result<Series, Undefined> {
    let c = positive("power", u)?;
    Ok(binomial(u, &c, alpha, f(&c)))
}

/// ∛u has a series for both signs.
fn cbrt(u: &Series) -> Result<Series, Undefined> {
    let c = u.term(0);
    if c.sign() == 0 {
        return Err(Undefined("cbrt", 0.0));
    }
    Ok(binomial(u, &c, &(&Big::new(1.0) / &Big::new(3.0)), c.cbrt()))
}

fn binomial(u: &Series, c: &Big, alpha: &Big, first: Big) -> Series {
    let mut a = first;
    expand(u, |n| {
        let factor = &(alpha - &Big::new(n as f64)) / &(c * &Big::new((n + 1) as f64));
        let next = &a * &factor;
        std::mem::replace(&mut a, next)
    })
}

/// 1/√(a + b u²).
fn arc_slope(u: &Series, a: f64, b: f64) -> Result<Series, Undefined> {
    let radicand = &number(a) + &scale(&(u * u), &Big::new(b));
    power(&radicand, &Big::new(-0.5), |c| &Big::new(1.0) / &c.sqrt())
}

/// f(c) + ∫ f′, where u is c + s.
fn integral(u: &Series, first: Big, slope: impl Fn(&Series) -> Result<Series, Undefined>) -> Result<Series, Undefined> {
    let integral = slope(u)?.integral(first);
    Ok(Polynomial::new(integral.terms().to_vec(), u.order()))
}

/// ln(x + √(x² + 1)) for x ≥ 0; it is odd.
fn asinh(x: &Big) -> Big {
    let a = x.abs();
    let value = (&a + &(&(&a * &a) + &Big::new(1.0)).sqrt()).ln();
    if x.sign() < 0 { -value } else { value }
}

/// erf′ u = 2/√π exp(−u²).
fn erf(u: &Series) -> Result<Series, Undefined> {
    let factor = &Big::new(2.0) / &Big::pi().sqrt();
    integral(u, u.term(0).erf(), |u| Ok(scale(&exp(&negate(&(u * u))), &factor)))
}

fn factorial(n: usize) -> Big {
    (1..=n).fold(Big::new(1.0), |product, k| &product * &Big::new(k as f64))
}

fn positive(name: &'static str, u: &Series) -> Result<Big, Undefined> {
    let c = u.term(0);
    if c.sign() > 0 { Ok(c) } else { Err(Undefined(name, c.to_f64())) }
}

/// An argument between −1 and 1.
fn bounded(name: &'static str, u: &Series) -> Result<Big, Undefined> {
    let c = u.term(0);
    if c.abs() < Big::new(1.0) { Ok(c) } else { Err(Undefined(name, c.to_f64())) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// sech² 100 = 4e⁻²⁰⁰/(1 + e⁻²⁰⁰)², of which 1 − tanh² 100 has no digit.
    #[test]
    fn the_slope_of_tanh_is_good_where_it_is_tiny() {
        let small = Big::new(-200.0).exp();
        let whole = &Big::new(1.0) + &small;
        let slope = &(&Big::new(4.0) * &small) / &(&whole * &whole);
        for c in [100.0, -100.0] {
            let terms = Function::named("tanh").expect("known").coefficients(&Big::new(c), 2).expect("defined");
            let error = (&terms[1] - &slope).abs();
            assert!(error < &slope * &Big::new(1e-50), "at {c}");
        }
    }
}
