//! A second implementation of Taylor coefficients, plain and slow, to compare the compiled ones with.
//!
//! Nothing here is a recurrence of the compiler's: numbers have twice the working precision, and a function of a series is
//! the truncated polynomial of the function at the series' constant term, composed with the rest by Horner's scheme.
//! The text of a vector field runs on [`Running`] by operator overloading, and [`jet`] closes the loop order by order.

mod functions;
mod polynomial;
mod running;

use crate::double_double::DoubleDouble;

pub use polynomial::{Polynomial, TERMS};
pub use running::Running;

/// The Taylor coefficients of the solution of x′ = f(t, x) through `start` at `time`, with their spreads (see [`Running`]).
///
/// Row k + 1 is coefficient k of f, evaluated on the whole series so far, divided by k + 1.
pub fn jet<const N: usize>(
    field: impl Fn(Running, [Running; N]) -> [Running; N],
    time: f64,
    start: [f64; N],
) -> [Running; N] {
    let clock = Running::exact(Polynomial::variable(time.into()));
    let mut x = start.map(Running::constant);
    for k in 0..TERMS - 1 {
        let f = field(clock, x);
        let share = DoubleDouble::from((k + 1) as f64);
        for (x, f) in x.iter_mut().zip(f) {
            x.value.0[k + 1] = f.value.0[k] / share;
            x.spread[k + 1] = f.spread[k] / share.head + x.value.0[k + 1].head.abs();
        }
    }
    x
}

#[cfg(test)]
mod tests {
    use super::{Polynomial, Running, TERMS, jet};
    use crate::table::cases;

    type Function = fn(Polynomial) -> Polynomial;

    /// The inner series of the table of elementary functions.
    fn inner(a: f64, b: f64) -> Polynomial {
        let [v] = jet(|_, [v]| [0.5 + v * (0.5 + 0.25 * v)], 0.0, [0.0]);
        (Running::constant(a) + b * v).value
    }

    #[test]
    fn functions_agree_with_mpmath_to_twenty_five_digits() {
        let functions: [(&str, Function); 20] = [
            ("exp", Polynomial::exp),
            ("ln", Polynomial::ln),
            ("sin", Polynomial::sin),
            ("cos", Polynomial::cos),
            ("tan", Polynomial::tan),
            ("asin", Polynomial::asin),
            ("acos", Polynomial::acos),
            ("atan", Polynomial::atan),
            ("sinh", Polynomial::sinh),
            ("cosh", Polynomial::cosh),
            ("tanh", Polynomial::tanh),
            ("asinh", Polynomial::asinh),
            ("acosh", Polynomial::acosh),
            ("atanh", Polynomial::atanh),
            ("sqrt", Polynomial::sqrt),
            ("cbrt", Polynomial::cbrt),
            ("recip", Polynomial::recip),
            ("sigmoid", Polynomial::sigmoid),
            ("softplus", Polynomial::softplus),
            ("erf", Polynomial::erf),
        ];
        for (name, function) in functions {
            let case = cases(name).next().unwrap();
            let series = function(inner(case.arguments[0], case.arguments[1]));
            for k in 0..TERMS {
                let error = f64::from((series.0[k] - case.values[k]).abs());
                assert!(error <= 1e-25 * case.scales[k], "{name}, order {k}: error {error:e}");
            }
        }
    }
}
