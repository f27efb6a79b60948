//! The solvers on systems whose recurrences are written by hand.

mod any_input;
#[cfg(feature = "std")]
mod ensemble;
mod errors;
mod integrator;
mod memory;
#[cfg(feature = "serde")]
mod saved;
mod solve;
mod systems;
