//! What the tests and the benchmarks share: initial value problems with their true end states, arithmetic of twice the
//! working precision, and a second, plain implementation of Taylor coefficients.

pub mod derivatives;
pub mod detest;
pub mod double_double;
pub mod forces;
pub mod interpreter;
pub mod jets;
pub mod problem;
pub mod problems;
pub mod reference;
pub mod table;
