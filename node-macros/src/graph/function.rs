//! The elementary functions: how they are written, and what is not one.

/// An analytic function with recurrences of its own (see `taylor::elementary`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Function {
    Sqrt,
    Cbrt,
    Exp,
    Exp2,
    ExpM1,
    Ln,
    Ln1p,
    Log2,
    Log10,
    Sin,
    Cos,
    Tan,
    Asin,
    Acos,
    Atan,
    Sinh,
    Cosh,
    Tanh,
    Asinh,
    Acosh,
    Atanh,
    Sigmoid,
    Softplus,
    Erf,
    Erfc,
}

/// An analytic function of two arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Function2 {
    Powf,
    Hypot,
    Atan2,
}

/// The methods that are a function each.
pub const FUNCTIONS: &[(&str, Function)] = &[
    ("sqrt", Function::Sqrt),
    ("cbrt", Function::Cbrt),
    ("exp", Function::Exp),
    ("exp2", Function::Exp2),
    ("exp_m1", Function::ExpM1),
    ("ln", Function::Ln),
    ("ln_1p", Function::Ln1p),
    ("log2", Function::Log2),
    ("log10", Function::Log10),
    ("sin", Function::Sin),
    ("cos", Function::Cos),
    ("tan", Function::Tan),
    ("asin", Function::Asin),
    ("acos", Function::Acos),
    ("atan", Function::Atan),
    ("sinh", Function::Sinh),
    ("cosh", Function::Cosh),
    ("tanh", Function::Tanh),
    ("asinh", Function::Asinh),
    ("acosh", Function::Acosh),
    ("atanh", Function::Atanh),
    ("sigmoid", Function::Sigmoid),
    ("softplus", Function::Softplus),
    ("erf", Function::Erf),
    ("erfc", Function::Erfc),
];

/// The methods that are a function of the receiver and one argument.
pub const FUNCTIONS2: &[(&str, Function2)] =
    &[("powf", Function2::Powf), ("hypot", Function2::Hypot), ("atan2", Function2::Atan2)];

/// The methods that are made of other operations (see `method`).
pub const COMPOSED: &[&str] =
    &["powi", "recip", "mul_add", "sqr", "rsqrt", "sin_cos", "silu", "gelu", "log", "to_radians", "to_degrees"];

/// The methods with a kink or a jump.
pub const KINKED: &[&str] = &[
    "abs",
    "abs_sub",
    "min",
    "max",
    "minimum",
    "maximum",
    "clamp",
    "signum",
    "copysign",
    "floor",
    "ceil",
    "round",
    "round_ties_even",
    "trunc",
    "fract",
    "rem_euclid",
    "div_euclid",
];

impl Function {
    /// The method's name.
    pub fn name(self) -> &'static str {
        name_in(FUNCTIONS, self)
    }
}

impl Function2 {
    /// The method's name.
    pub fn name(self) -> &'static str {
        name_in(FUNCTIONS2, self)
    }
}

fn name_in<F: PartialEq>(table: &[(&'static str, F)], function: F) -> &'static str {
    let row = table.iter().find(|(_, other)| *other == function);
    row.map_or("unnamed", |(name, _)| name)
}
