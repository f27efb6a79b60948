//! Parameters in files, and how they are found.
//!
//! `optimisers.py` writes the reference values of optimisers and schedules.

#[cfg(feature = "train")]
#[path = "../counting/allocator.rs"]
mod allocator;
#[cfg(feature = "train")]
mod clip;
#[cfg(feature = "train")]
mod ensemble;
#[cfg(feature = "train")]
mod loss;
#[cfg(feature = "train")]
mod memory;
#[cfg(feature = "train")]
mod optimiser;
#[cfg(feature = "train")]
mod random;
#[cfg(all(feature = "train", feature = "serde"))]
mod saved;
#[cfg(feature = "train")]
mod schedule;
#[cfg(any(feature = "train", feature = "weights"))]
mod systems;
#[cfg(feature = "train")]
mod trainer;
#[cfg(feature = "weights")]
mod weights;
