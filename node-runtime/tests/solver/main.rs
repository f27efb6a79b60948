//! The solvers on systems whose recurrences are written by hand.

#[path = "../counting/allocator.rs"]
mod allocator;
mod any_input;
#[cfg(feature = "std")]
mod ensemble;
mod errors;
mod integrator;
mod memory;
#[cfg(feature = "std")]
mod recording;
mod runge_kutta;
#[cfg(feature = "serde")]
mod saved;
mod solve;
#[cfg(feature = "std")]
mod stack;
mod systems;
