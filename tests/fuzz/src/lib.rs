//! Random programs for the compiler, judged by an interpreter of their text in sixty digits.
//!
//! ```text
//! seed → generator → text → compiler → jet ┐
//!                      └→ interpreter → jet ┴→ compare
//! ```

pub mod batch;
pub mod compare;
pub mod generator;
pub mod interpreter;
pub mod jet;
pub mod number;
pub mod scope;
pub mod workshop;
