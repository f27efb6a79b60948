//! Random programs for the compiler, judged by an interpreter of their text in sixty digits.
//!
//! ```text
//! seed → generator → text → compiler → jet, tangents, cotangents ┐
//!                      └→ interpreter → jet, tangents ───────────┴→ compare
//! ```

pub mod batch;
pub mod compare;
pub mod derivatives;
pub mod direction;
pub mod generator;
pub mod interpreter;
pub mod jet;
pub mod jets;
pub mod number;
pub mod scope;
pub mod workshop;
