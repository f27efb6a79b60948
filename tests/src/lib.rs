//! What the tests and the benchmarks share: initial value problems with their true end states, and arithmetic of twice the
//! working precision.

pub mod derivatives;
pub mod detest;
pub mod double_double;
pub mod forces;
pub mod jets;
pub mod problem;
pub mod problems;
pub mod reference;
pub mod table;
