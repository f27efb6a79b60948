//! The table of elementary functions: the differential equation of each.
//!
//! For w = φ(u) with w′ = g·u′ the coefficients obey k·w_k = Σ_{j=1..k} j·u_j·g_{k−j}, where g is rational in u, w or a
//! companion (Griewank and Walther 2008, "Evaluating Derivatives", table 13.2). The values of companions at order 0 have
//! formulas of their own where the recurrence would cancel.
//!
//! A row is all that is said of a function: `taylor` makes recurrences of it, and `differentiate` the slope φ′(u).

use std::f64::consts::{LN_2, LN_10};

use crate::graph::Function;

/// How w = φ(u) follows from its slope.
#[derive(Clone, Copy, Debug)]
pub enum Rule {
    /// w′ = w u′.
    OwnSlope,
    /// w′ = w (c·u)′.
    ScaledOwnSlope(f64),
    /// w′ = q u′ with q = a + b w + c w², at order 0 by the given formula.
    SlopeOfValue([f64; 3], Slope),
    /// w′ = φ(u) u′.
    SlopeOf(Function),
    /// w′ = ±g u′, g the Gaussian.
    Gaussian {
        negative: bool,
    },
    /// One of two series that are each other's slope, s′ = c u′ and c′ = ±s u′: the method gives both.
    Mutual {
        names: [&'static str; 2],
        method: &'static str,
        negative: bool,
        second: bool,
    },
    /// q w′ = (c·u)′ with q = a + b u + d u², at order 0 by the given formula.
    Inverse {
        factor: f64,
        q: [f64; 3],
        slope: Slope,
    },
    /// r w′ = u′ with r′ = ±u w′, r at order 0 by the given formula.
    Arc {
        slope: &'static str,
        negative: bool,
    },
    /// w = −φ(u) + constant.
    Complement(Function),
    /// w = u^α.
    Power(f64),
    Root,
}

/// The value of a companion at order 0.
#[derive(Clone, Copy, Debug)]
pub enum Slope {
    /// As its recurrence says.
    Plain,
    /// A function of the runtime's `companion`.
    Companion(&'static str),
    /// The second value of a method of the scalar u whose first is the function.
    Second(&'static str),
}

/// One row a function.
pub fn rule(function: Function) -> Rule {
    use Slope::{Companion, Plain, Second};
    let inverse = |factor, q, slope| Rule::Inverse { factor, q, slope };
    let circular = |second| Rule::Mutual { names: ["sin", "cos"], method: "sin_cos", negative: true, second };
    let hyperbolic = |second| Rule::Mutual { names: ["sinh", "cosh"], method: "sinh_cosh", negative: false, second };
    match function {
        Function::Exp => Rule::OwnSlope,
        Function::Exp2 => Rule::ScaledOwnSlope(LN_2),
        Function::ExpM1 => Rule::SlopeOf(Function::Exp),
        Function::Ln => inverse(1.0, [0.0, 1.0, 0.0], Plain),
        Function::Ln1p => inverse(1.0, [1.0, 1.0, 0.0], Plain),
        Function::Log2 => inverse(1.0 / LN_2, [0.0, 1.0, 0.0], Plain),
        Function::Log10 => inverse(1.0 / LN_10, [0.0, 1.0, 0.0], Plain),
        Function::Sin => circular(false),
        Function::Cos => circular(true),
        Function::Tan => Rule::SlopeOfValue([1.0, 0.0, 1.0], Plain),
        Function::Sinh => hyperbolic(false),
        Function::Cosh => hyperbolic(true),
        Function::Tanh => Rule::SlopeOfValue([1.0, 0.0, -1.0], Second("tanh_sech_squared")),
        Function::Sigmoid => Rule::SlopeOfValue([0.0, 1.0, -1.0], Companion("sigmoid_slope")),
        Function::Softplus => Rule::SlopeOf(Function::Sigmoid),
        Function::Asin => Rule::Arc { slope: "asin_slope", negative: true },
        Function::Acos => Rule::Complement(Function::Asin),
        Function::Atan => inverse(1.0, [1.0, 0.0, 1.0], Plain),
        Function::Asinh => Rule::Arc { slope: "asinh_slope", negative: false },
        Function::Acosh => Rule::Arc { slope: "acosh_slope", negative: false },
        Function::Atanh => inverse(1.0, [1.0, 0.0, -1.0], Companion("atanh_slope")),
        Function::Erf => Rule::Gaussian { negative: false },
        Function::Erfc => Rule::Gaussian { negative: true },
        Function::Cbrt => Rule::Power(1.0 / 3.0),
        Function::Sqrt => Rule::Root,
    }
}
