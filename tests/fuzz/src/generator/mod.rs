//! Random well-formed programs, by their seeds.
//!
//! A program is `dynamics` with the items that it uses; the initial state `start()` at `time()`; the system `system()` with its
//! parameters; `written()`, the rate that the function itself gives there; and `compiled()`, which runs what the compiler made.

mod arrays;
mod branches;
mod chains;
mod closures;
mod functions;
mod loops;
mod matrices;
mod names;
mod patterns;
mod program;
mod real;
mod sizes;
mod statements;
mod sweeps;
mod text;
mod writer;

pub use program::program;
pub use sizes::program_with_sizes;
