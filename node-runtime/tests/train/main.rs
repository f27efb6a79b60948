//! Parameters in files, and how they are found.

mod systems;
#[cfg(feature = "weights")]
mod weights;
